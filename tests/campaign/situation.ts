/** A row of the design's table of situations, as a person meets it. */
export type Situation =
  | 'right'
  | 'wrong-client'
  | 'unlisted'
  | 'no-intent'
  | 'concern'
  | 'blind'
  | 'conflict'
  | 'unprotected';

/** Rows that stop; `no-intent` and `concern` only ask. */
export const STOPS: readonly Situation[] = ['wrong-client', 'unlisted', 'blind', 'conflict', 'unprotected'];

/** Stops whose cause is that the page can't be trusted, whoever acts. */
export const UNSURE: readonly Situation[] = ['blind', 'conflict'];

const TITLES: readonly [RegExp, Situation][] = [
  [/^Not the right account$/, 'wrong-client'],
  [/^Whose account is this\?$/, 'unlisted'],
  [/^Is this tab for .+\?$/, 'no-intent'],
  [/^Whose is .+\?$/, 'no-intent'],
  [/^A moment, for .+$/, 'concern'],
  [/^Bon Compte cannot see who you are here$/, 'blind'],
  [/^(?:Two accounts at once|The signs disagree|These destinations don’t go together)$/, 'conflict'],
  [/^Bon Compte was updated$/, 'unprotected'],
];

/**
 * What a question says the situation is, by its English title.
 *
 * @throws for a title nobody knows.
 */
export function situationOf(title: string): Situation {
  const found = TITLES.find(([pattern]) => pattern.test(title));
  if (found === undefined) throw new Error(`A question with an unknown title: "${title}"`);
  return found[1];
}
