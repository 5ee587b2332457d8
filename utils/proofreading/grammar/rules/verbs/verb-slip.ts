import type { Bilingual } from '../../../../core/finding.ts';
import type { Sentence, Slip } from '../../grammar-rule.ts';

const FULL: Readonly<Record<string, string>> = {
  "n'": 'ne',
  "m'": 'me',
  "t'": 'te',
  "s'": 'se',
  "j'": 'je',
  "c'": 'ce',
};
const ELIDED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...FULL, "l'": 'le' }).map(([elided, full]) => [full, elided]),
);
const VOWEL = /^[aeiouyéèêàâîôûœ]/;

/** A verb that is wrong; where a form begins otherwise than the verb did, the word before it is elided, or no more. */
export function verbSlip({ at }: Sentence, verb: number, fixes: readonly string[], message: Bilingual): Slip {
  const before = at(verb - 1);
  const full = before.end === at(verb).start ? FULL[before.form] : undefined;
  const elided = ELIDED[before.form];
  const needsChange = (fix: string) =>
    full === undefined ? elided !== undefined && VOWEL.test(fix) : !VOWEL.test(fix) && !fix.startsWith('h');
  if (before.isAfterHyphen || !fixes.some(needsChange)) return { from: verb, to: verb, fixes, message };
  const joined = fixes.map((fix) => withBefore(fix, needsChange(fix), before.form, full, elided));
  return { from: verb - 1, to: verb, fixes: joined, message };
}

function withBefore(
  fix: string,
  isChanged: boolean,
  before: string,
  full: string | undefined,
  elided: string | undefined,
): string {
  if (!isChanged) return full === undefined ? `${before} ${fix}` : `${before}${fix}`;
  return full === undefined ? `${elided}${fix}` : `${full} ${fix}`;
}
