import { usualPattern } from '../text/usual-letters.ts';

/** A space within a sentence. */
const SPACE = '(?:[ \\t\\u00a0\\u202f]+)';

/** Characters that go on with a word; an apostrophe before one ends another word (`qu’`). */
const BEFORE = '(?<![\\p{L}\\p{N}_@#·-])';
const AFTER = '(?![\\p{L}\\p{N}_·]|-\\p{L})';

/** A sentence may begin with marks, never in the middle of a word. */
const BEGINNING = '(?<=^[^\\p{L}\\p{N}]*)';

export type SlipPattern = {
  /** Reads a text with the usual letters only, in lower case where the rule does not tell capitals apart. */
  regexp: RegExp;
  /** Numbers of the groups that are wrong, each in an alternative of its own. */
  wrong: readonly number[];
};

/**
 * The regular expression of a rule (see SlipRule).
 *
 * @throws SyntaxError where the pattern is none.
 */
export function compile(find: string): SlipPattern {
  const marked = find.includes('«') ? find : `«${find}»`;
  const groups = [...marked.matchAll(/\((?!\?)|«/g)].map(([opening]) => opening);
  const source = marked
    .replaceAll('«', '(')
    .replaceAll('»', ')')
    .replaceAll(' ', SPACE)
    .replaceAll("'", "[’']")
    .replace(/^\^/, BEGINNING);
  return {
    regexp: new RegExp(usualPattern(`${BEFORE}(?:${source})${AFTER}`), 'dgu'),
    wrong: groups.flatMap((opening, place) => (opening === '«' ? [place + 1] : [])),
  };
}
