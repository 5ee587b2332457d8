import type { Client } from '../../utils/core/client.ts';
import type { ForeignWords } from '../../utils/core/foreign-words.ts';
import type { Concern } from '../../utils/core/verdict.ts';
import { loadedProofreader } from '../../utils/guard/loaded-proofreader.ts';

/**
 * Reasons to ask about a client's text, with what the background has told of it by now; nothing is waited for.
 *
 * @param alone what the guard knows without it.
 * @param foreignReplyIn another client's saved reply in a text.
 */
export function draftConcerns(
  text: string,
  client: Client | null,
  alone: readonly Concern[],
  foreignReplyIn: (text: string) => ForeignWords | null,
): Concern[] {
  const proofreader = loadedProofreader();
  const isApproved = client !== null && proofreader?.isApproved(text, client.id) === true;
  const goesOut = client?.freeze === 'approved' && isApproved;
  // Another client's words are said once.
  const reply = alone.some(({ kind }) => kind === 'foreign-words') ? null : foreignReplyIn(text);
  const errors = proofreader?.errorsIn(text, client?.id ?? null) ?? [];
  return [
    ...alone.filter(({ kind }) => kind !== 'freeze' || !goesOut),
    ...(reply === null ? [] : [{ kind: 'foreign-words', ...reply } as const]),
    ...(errors.length === 0 ? [] : [{ kind: 'guide-errors', errors } as const]),
  ];
}
