import { readDraftFor } from '../draft-reading.ts';
import { type Check, type Situation, wholeEffort } from '../rule-type.ts';

export const NOWHERE: Situation = { network: null, kind: null, accounts: [] };

/** The first example of a list's own that comes out otherwise here; null where all come out. */
export function failingExample(
  check: Check,
  { bad = [], ok = [] }: { bad?: readonly string[] | undefined; ok?: readonly string[] | undefined },
): string | null {
  const finds = (example: string) =>
    check(readDraftFor(example, ['fr', 'en']), NOWHERE, wholeEffort()).length > 0;
  return bad.find((example) => !finds(example)) ?? ok.find(finds) ?? null;
}
