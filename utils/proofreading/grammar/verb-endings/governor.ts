import { NO_WORD, type Word } from '../analysis/word.ts';

const CLITICS = new Set("me m' te t' se s' nous vous lui leur le la l' les y en ne n'".split(' '));
const NEGATIONS = new Set('pas plus jamais point rien guère tout tous bien'.split(' '));
const MOST_STEPS = 6;

/** What a verb may depend on: the first word before it that is neither a clitic nor an adverb. */
export type Governor = { place: number; clitics: string; adverbs: number };

export function governorBefore(words: readonly Word[], place: number): Governor {
  let clitics = '';
  let adverbs = 0;
  let before = place - 1;
  for (; before > place - MOST_STEPS; before--) {
    const { form, tag, isAfterHyphen } = words[before] ?? NO_WORD;
    if (CLITICS.has(form) && (tag === 'pronoun' || tag === 'adverb' || tag === 'determiner')) {
      clitics = `${isAfterHyphen ? '-' : ''}${form} ${clitics}`;
    } else if (tag === 'adverb' || NEGATIONS.has(form)) adverbs++;
    else break;
  }
  return { place: before, clitics, adverbs };
}
