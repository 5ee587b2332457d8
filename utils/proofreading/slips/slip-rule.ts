import type { Bilingual } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';

/**
 * A usual slip, as a pattern. `find` is a regular expression without flags in which `«…»` stands around
 * what is wrong (the whole, where they are left out; in each alternative where there are several), a space is
 * any space but a line break, an apostrophe any apostrophe, and `^` the beginning of a sentence. It matches
 * whole words, whatever their capitals. Several patterns may go by one name; they are called the same then.
 */
export type SlipRule = NamedRule & {
  level: 'suggestion' | 'warning';
  find: string;
  /** What could stand there instead; `$1`… are the groups of `find`. */
  fixes: readonly string[] | ((wrong: string, groups: readonly string[]) => string[]);
  message: Bilingual;
  /** Where the norm can be read, by its name. */
  source?: string;
  /** Lower case and capitals are told apart. */
  isCaseSensitive?: boolean;
  /** Examples, run as tests: wrong ones with what the first fix makes of them, and right ones. */
  bad: readonly (readonly [text: string, fixed: string])[];
  good: readonly string[];
};
