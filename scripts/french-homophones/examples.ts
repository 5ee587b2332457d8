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
import { checksum } from '../../utils/proofreading/spelling/word-graph-format.ts';
import { readSentences } from '../../utils/proofreading/text/sentences.ts';

/** Places of a set: the features of one after the other, which member stands there, and how much it counts. */
export type Examples = { features: Uint32Array; members: Uint8Array; counts: Float64Array };

/** Sentences of which each counts for so many. */
export type Text = { sentences: readonly string[]; count: number };

/** Sentences that hold prose: some words, most of them known, not too long. */
export function proseSentences(paragraphs: Iterable<string>): string[] {
  const seen = new Set<string>();
  for (const paragraph of paragraphs) {
    const text = paragraph.normalize('NFC').replace(/\s+/g, ' ').trim();
    for (const { start, end } of readSentences(text)) {
      const sentence = text.slice(start, end);
      const words = sentence.split(' ').length;
      if (words > 2 && words < 70 && /\p{Ll}{2}/u.test(sentence)) seen.add(sentence);
    }
  }
  return [...seen];
}

/** A tenth of the sentences, the same ones each time. */
export function isHeldOut(sentence: string): boolean {
  return checksum(new TextEncoder().encode(sentence)) % 10 === 0;
}

/** Tags are of no use to the sets: they would tell what was made of the word that may be wrong. */
const NO_TAGGER: Tagger = { tag: (tokens) => tokens.map(() => ({ tag: 'noun', margin: 0 })) };

export function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  return readWords(sentence, { start: 0, end: sentence.length }, lexicon, NO_TAGGER);
}

/** The places of all sets in some texts, at most so many of a set, the first ones. */
export function examplesOf(
  texts: readonly Text[],
  lexicon: Lexicon,
  most: number,
): Map<HomophoneSet, Examples> {
  const places = new Map(
    HOMOPHONE_SETS.map((set) => [set, [] as { features: Uint32Array; member: number; count: number }[]]),
  );
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
  return new Map([...places].map(([set, own]) => [set, packed(own)]));
}

function packed(places: readonly { features: Uint32Array; member: number; count: number }[]): Examples {
  const features = new Uint32Array(places.length * FEATURES);
  places.forEach((place, index) => {
    features.set(place.features, index * FEATURES);
  });
  return {
    features,
    members: Uint8Array.from(places, ({ member }) => member),
    counts: Float64Array.from(places, ({ count }) => count),
  };
}
