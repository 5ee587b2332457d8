import type { Bilingual } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import type { Word } from './analysis/word.ts';
import type { HomophoneModel } from './homophone-sets/model.ts';
import type { Lexicon } from './lexicon/reading.ts';
import type { VerbEndingModel } from './verb-endings/model.ts';

/** A sentence as the rules see it. */
export type Sentence = {
  words: readonly Word[];
  /** The word at a place, or one that is nothing (a mark) outside the sentence. */
  at: (place: number) => Word;
  lexicon: Lexicon;
  homophones: HomophoneModel;
  verbEndings: VerbEndingModel;
};

/** Words that are wrong: places in the sentence, both included. */
export type Slip = {
  from: number;
  to: number;
  /** What could stand there instead, the best first; in lower case, capitals are put as they were. */
  fixes: readonly string[];
  message: Bilingual;
};

/**
 * A rule of French grammar as a procedure over a sentence. It flags only what no reading of the word
 * allows, or where the tagger is sure. It looks a bounded number of words around, so that a sentence without end
 * is read in time.
 */
export type GrammarRule = NamedRule & {
  level: 'suggestion' | 'warning';
  /** Where the norm can be read, by its name; null where no work that we know of says it. */
  source: string | null;
  /** Forms of which one must be in the sentence, or the rule isn't run. */
  needs?: ReadonlySet<string>;
  /** Lemmas of which a form must be in the sentence, the same; neither is there where the rule is for any word. */
  needsFormOf?: ReadonlySet<string>;
  /** `places` are those of the words that the rule needs, in order. */
  find: (sentence: Sentence, places: readonly number[]) => readonly Slip[];
  /** Examples, run as tests: wrong ones with what the first fix makes of them, and right ones. */
  bad: readonly (readonly [text: string, fixed: string])[];
  good: readonly string[];
};
