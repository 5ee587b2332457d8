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
  /** Number of the group that is wrong. */
  wrong: number;
};

/**
 * The regular expression of a rule (see SlipRule).
 *
 * @throws SyntaxError where the pattern is none.
 */
export function compile(find: string): SlipPattern {
  const marked = find.includes('«') ? find : `«${find}»`;
  const groupsBefore = marked.slice(0, marked.indexOf('«')).match(/\((?!\?)/g)?.length ?? 0;
  const source = marked
    .replaceAll('«', '(')
    .replaceAll('»', ')')
    .replaceAll(' ', SPACE)
    .replaceAll("'", "[’']")
    .replace(/^\^/, BEGINNING);
  return {
    regexp: new RegExp(usualPattern(`${BEFORE}(?:${source})${AFTER}`), 'dgu'),
    wrong: groupsBefore + 1,
  };
}
