import { readWords } from '../../utils/proofreading/grammar/analysis/read-words.ts';
import type { Word } from '../../utils/proofreading/grammar/analysis/word.ts';
import type { FrenchGrammar } from '../../utils/proofreading/grammar/check-grammar.ts';
import type { Reading } from '../../utils/proofreading/grammar/lexicon/reading.ts';
import { FEATURES, writeFeatures } from '../../utils/proofreading/grammar/verb-endings/features.ts';
import {
  readingInEr,
  VERB_ENDINGS,
  type VerbEnding,
} from '../../utils/proofreading/grammar/verb-endings/verb-ending.ts';
import { plainForm } from '../../utils/proofreading/spelling/letters.ts';
import type { Examples } from '../french-learning/logistic-regression.ts';
import type { Text } from '../french-learning/prose.ts';

type Analysis = Pick<FrenchGrammar, 'lexicon' | 'tagger'>;

/** A place of a sentence as it is read where the right form or a wrong one stands. */
export type Variant = { words: readonly Word[]; place: number; verb: Reading; ending: VerbEnding };

/**
 * The places of verbs in -er in a sentence without slips, each as it is read with *-er*, *-é* and *-ez*: a wrong
 * form misleads the tagger about its neighbours, and does so here as it will in drafts.
 */
export function variantsOf(sentence: string, { lexicon, tagger }: Analysis): Variant[] {
  const words = readWords(sentence, { start: 0, end: sentence.length }, lexicon, tagger);
  return words.flatMap((word, place) => {
    const found = endingOf(word);
    if (found === undefined) return [];
    const { verb, ending } = found;
    return formsOf(verb, lexicon).map((form) => {
      const other = { ...word, form, text: form, readings: lexicon.readingsOf(form) };
      const replaced = words.with(place, other);
      const tags = tagger.tag(
        replaced.map(({ text, readings }) => ({ form: plainForm(text).replace(/^#/, ''), readings })),
      );
      return { words: replaced.map((one, at) => ({ ...one, ...tags[at] })), place, verb, ending };
    });
  });
}

/** What a word is as a form of a verb in -er; an adjective or a noun that was a participle ends like one. */
function endingOf(word: Word): { verb: Reading; ending: VerbEnding } | undefined {
  if (word.kind !== 'word' || word.isAfterHyphen || word.isCapitals) return undefined;
  const isLikeParticiple = word.tag === 'noun' || word.tag === 'adjective';
  const ending = VERB_ENDINGS.find((one) => one === (isLikeParticiple ? 'past-participle' : word.tag));
  const verb = ending && readingInEr(word, ending);
  return verb && { verb, ending };
}

function formsOf({ lemma }: Reading, lexicon: Analysis['lexicon']): string[] {
  const forms = lexicon.formsOf(lemma);
  return [
    lemma,
    ...[
      forms.find(({ reading }) => reading.pos === 'past-participle' && (reading.agreement & 1) !== 0),
      forms.find(({ form, reading }) => reading.tense === 'present' && form.endsWith('ez')),
    ].flatMap((found) => (found === undefined ? [] : [found.form])),
  ];
}

/** The places of verbs in some texts, until there are so many examples; classes are endings. */
export function examplesOf(texts: readonly Text[], analysis: Analysis, most: number): Examples {
  const features = new Uint32Array(most * FEATURES);
  const endings: number[] = [];
  const counts: number[] = [];
  for (const { sentences, count } of texts) {
    for (const sentence of sentences) {
      for (const { words, place, verb, ending } of variantsOf(sentence, analysis)) {
        if (endings.length >= most) break;
        const from = endings.length * FEATURES;
        writeFeatures(words, place, verb, features.subarray(from, from + FEATURES));
        endings.push(VERB_ENDINGS.indexOf(ending));
        counts.push(count);
      }
    }
  }
  return {
    features: features.subarray(0, endings.length * FEATURES),
    width: FEATURES,
    classes: Uint8Array.from(endings),
    counts: Float64Array.from(counts),
  };
}
