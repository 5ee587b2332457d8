import type { ForeignWords } from '../../utils/core/foreign-words.ts';
import type { Concern } from '../../utils/core/verdict.ts';
import { loadedProofreader } from '../../utils/guard/loaded-proofreader.ts';

/** Reasons to ask about a text that the background has told by now; nothing is waited for. */
export function draftConcerns(
  text: string,
  clientId: string | null,
  foreignReplyIn: (text: string) => ForeignWords | null,
): Concern[] {
  const reply = foreignReplyIn(text);
  const errors = loadedProofreader()?.errorsIn(text, clientId) ?? [];
  return [
    ...(reply === null ? [] : [{ kind: 'foreign-words', ...reply } as const]),
    ...(errors.length === 0 ? [] : [{ kind: 'guide-errors', errors } as const]),
  ];
}
