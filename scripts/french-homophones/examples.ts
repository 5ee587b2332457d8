import { readWords } from '../../utils/proofreading/grammar/analysis/read-words.ts';
import type { Word } from '../../utils/proofreading/grammar/analysis/word.ts';
import { FEATURES, writeFeatures } from '../../utils/proofreading/grammar/homophone-sets/features.ts';
import {
  HOMOPHONE_SETS,
  type HomophoneSet,
} from '../../utils/proofreading/grammar/homophone-sets/homophone-set.ts';
import { homophonePlaces } from '../../utils/proofreading/grammar/homophone-sets/places.ts';
import type { Lexicon } from '../../utils/proofreading/grammar/lexicon/reading.ts';
import type { Tagger } from '../../utils/proofreading/grammar/tagger/tagger.ts';
import type { Examples } from '../french-learning/logistic-regression.ts';
import type { Text } from '../french-learning/prose.ts';

/** Tags are of no use to the sets: they would tell what was made of the word that may be wrong. */
const NO_TAGGER: Tagger = { tag: (tokens) => tokens.map(() => ({ tag: 'noun', margin: 0 })) };

export function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  return readWords(sentence, { start: 0, end: sentence.length }, lexicon, NO_TAGGER);
}

type Example = { features: Uint32Array; member: number; count: number };

/** The places of each set in some texts, at most so many of a set, the first ones; classes are members. */
export function examplesOf(
  texts: readonly Text[],
  lexicon: Lexicon,
  most: number,
): Map<HomophoneSet, Examples> {
  const places = new Map(HOMOPHONE_SETS.map((set) => [set, [] as Example[]]));
  for (const { sentences, count } of texts) {
    for (const sentence of sentences) {
      const words = wordsOf(sentence, lexicon);
      for (const place of homophonePlaces(words)) {
        const own = places.get(place.set);
        if (!own || own.length >= most) continue;
        const features = new Uint32Array(FEATURES);
        writeFeatures(words, place, features);
        own.push({ features, member: place.member, count });
      }
    }
  }
  return new Map([...places].map(([set, own]) => [set, packed(own, set.members.length)]));
}

function packed(places: readonly Example[], size: number): Examples {
  const features = new Uint32Array(places.length * FEATURES);
  places.forEach((place, index) => {
    features.set(place.features, index * FEATURES);
  });
  const evened = evenedCounts(places, size);
  return {
    features,
    width: FEATURES,
    classes: Uint8Array.from(places, ({ member }) => member),
    counts: Float64Array.from(places, ({ member, count }) => count * (evened[member] as number)),
  };
}

/**
 * How much a place of each member counts: those of a rare one more, yet not so much that all weigh alike. Texts
 * differ in how often they have *peux* or *sait*.
 */
function evenedCounts(places: readonly Example[], size: number): number[] {
  const counts = Array.from({ length: size }, () => 1);
  for (const { member } of places) counts[member] = (counts[member] as number) + 1;
  return counts.map((count) => Math.sqrt(places.length / (size * count)));
}
