import type { Finding } from '../../utils/core/finding.ts';
import type { ProofOutcome } from '../proofreader/model.ts';
import { insertInto } from '../shared/insert-into.ts';

/** Puts a fix in the place of a finding's words, so that undo takes it back; the caret goes back where it was. */
export function fixInBox(box: HTMLTextAreaElement, { start, end, text }: Finding, fix: string): ProofOutcome {
  if (box.value.slice(start, end) !== text) return 'changed';
  const wanted = box.value.slice(0, start) + fix + box.value.slice(end);
  const caret = box.selectionEnd;
  box.setSelectionRange(start, end);
  insertInto(box, fix, null);
  if (box.value !== wanted) return 'unsure';
  const after = caret <= start ? caret : Math.max(caret, end) + fix.length - text.length;
  box.setSelectionRange(after, after);
  return 'fixed';
}
