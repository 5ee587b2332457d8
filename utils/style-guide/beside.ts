import type { Bilingual } from '../core/finding.ts';
import type { DraftReading } from './draft-reading.ts';
import type { Place } from './rule-type.ts';

/**
 * What is missing at the start or end of a draft, said of the words that stand there: a mark needs
 * something to be under. Nothing in an empty draft.
 * @param words what would be put there; empty where only the person can tell.
 */
export function beside(
  { text, end }: Pick<DraftReading, 'text' | 'end'>,
  where: 'start' | 'end',
  words: string,
  message: Bilingual,
): Place[] {
  const pattern = where === 'start' ? /\S+/u : /\S+$/u;
  const found = pattern.exec(text.slice(0, end));
  if (found === null) return [];
  const [there] = found;
  const fixes = words === '' ? [] : [where === 'start' ? `${words} ${there}` : `${there} ${words}`];
  return [{ start: found.index, end: found.index + there.length, message, fixes, isOfWhole: true }];
}
