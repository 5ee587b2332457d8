import { canBe, type Word } from '../../analysis/word.ts';
import type { Reading } from '../../lexicon/reading.ts';

/** A form of a verb in -er that sounds like its infinitive, or nearly, and any in -ez. */
export type MistakenInfinitive = {
  infinitive: string;
  ending: string;
  /** Ends in -é or -ez: what is most often written for -er. */
  isPlain: boolean;
  isFinite: boolean;
  /** May well be a noun, an adjective or a preposition. */
  isMore: boolean;
};

const SOUNDS_LIKE_ER = /(?:é|ée|és|ées|ez|ai|ais|ait|aient)$/;

/** What a word is where an infinitive was to stand; nothing where it isn't such a form, or may be an infinitive. */
export function mistakenInfinitive(word: Word): MistakenInfinitive | undefined {
  if (word.kind !== 'word' || word.isAfterHyphen || canBe(word, 'infinitive', 'name')) return undefined;
  const ending = SOUNDS_LIKE_ER.exec(word.form)?.[0];
  if (ending === undefined) return undefined;
  const stem = word.form.slice(0, -ending.length);
  const reading = word.readings.find((one) => soundsAlike(one, stem) || (ending === 'ez' && isAddress(one)));
  if (reading === undefined) return undefined;
  return {
    infinitive: reading.lemma,
    ending,
    isPlain: ending === 'é' || ending === 'ez',
    isFinite: reading.pos === 'verb',
    isMore: canBe(word, 'noun', 'adjective', 'preposition', 'adverb', 'pronoun') && !isSurelyVerb(word),
  };
}

/** *mangeait* and *avançait* have a letter more or another one than *manger* and *avancer*; *donnerait* is no match. */
function soundsAlike({ lemma, pos, tense }: Reading, stem: string): boolean {
  if (pos !== 'verb' && pos !== 'past-participle') return false;
  if (tense === 'future' || tense === 'conditional') return false;
  const own = lemma.slice(0, -2);
  return lemma.endsWith('er') && (own === stem || own === stem.replace(/ç$/, 'c') || `${own}e` === stem);
}

/** *remplissez*, *venez*: no infinitive sounds like them, and they are written for one. */
function isAddress({ pos, tense }: Reading): boolean {
  return pos === 'verb' && (tense === 'present' || tense === 'imperative');
}

function isSurelyVerb({ tag, margin }: Word): boolean {
  return (tag === 'past-participle' || tag === 'verb') && margin >= 2;
}
