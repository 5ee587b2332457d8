import type { ProofOutcome } from '../../components/proofreader/model.ts';
import type { Finding } from '../../utils/core/finding.ts';
import { type Caret, rememberCaret } from '../../utils/editors/caret.ts';
import { insertText } from '../../utils/editors/insert-text.ts';
import { restoreCaret } from '../../utils/editors/restore-caret.ts';

/** Puts a fix in the place of a finding's words, the way replies go in, and the caret back where it was. */
export async function applyFix(box: HTMLElement, finding: Finding, fix: string): Promise<ProofOutcome> {
  const { start, end } = finding;
  const before = rememberCaret(box);
  if (before.text.slice(start, end) !== finding.text) return 'changed';
  const outcome = await insertText(box, fix, { caret: { ...before, anchor: start, focus: end } });
  if (outcome !== 'inserted') return outcome;
  await restoreCaret(box, caretAfter(before, finding, fix));
  return 'fixed';
}

function caretAfter(before: Caret, { start, end }: Finding, fix: string): Caret {
  const text = before.text.slice(0, start) + fix + before.text.slice(end);
  const place = (offset: number) => {
    if (offset <= start) return offset;
    return offset >= end ? offset + fix.length - (end - start) : start + fix.length;
  };
  return { ...before, text, anchor: place(before.anchor), focus: place(before.focus) };
}
