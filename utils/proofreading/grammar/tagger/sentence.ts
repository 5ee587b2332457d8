import type { Reading } from '../lexicon/reading.ts';
import { hashOf } from './feature-hash.ts';
import { hasCapital, hasLowerCase, isWord, possibleTags } from './tags.ts';

export type TaggerToken = { form: string; readings: readonly Reading[] };

/** So many places before and after a sentence hold 0 (no word, no tag), so that no neighbour is out of range. */
export const PADDING = 2;

/** What features are made of: a place for each token, from `PADDING` on. */
export type Sentence = {
  /** Tags that the token may have. */
  classes: Uint16Array;
  /** Hashes of the word in lower case and of its last 2, 3 and 4 letters. */
  words: Uint32Array;
  endings2: Uint32Array;
  endings3: Uint32Array;
  endings4: Uint32Array;
  /** 1 starts a sentence, plus 2 with a capital that tells a name, plus 4 with another capital. */
  shapes: Uint8Array;
  /** Persons that the word has as a verb (6 bits), and 64 where it can be an imperative. */
  persons: Uint8Array;
  /** Tags decided so far: their numbers plus 1. */
  tags: Uint8Array;
};

const CAN_BE_IMPERATIVE = 64;
/** After these a capital tells nothing. Posts often have an emoji where a full stop would be. */
const SENTENCE_END = /^(?:[.!?…:•►▶→–—-]+|.*\p{Extended_Pictographic}.*)$/u;

/** Most sentences have fewer tokens. */
const USUAL = 60;

/** Where they are read into, one after the other: each is tagged before the next is read. */
const ROOM = roomFor(USUAL);

function roomFor(tokens: number): Sentence {
  const size = tokens + 2 * PADDING;
  return {
    classes: new Uint16Array(size),
    words: new Uint32Array(size),
    endings2: new Uint32Array(size),
    endings3: new Uint32Array(size),
    endings4: new Uint32Array(size),
    shapes: new Uint8Array(size),
    persons: new Uint8Array(size),
    tags: new Uint8Array(size),
  };
}

function emptyRoom(tokens: number): Sentence {
  if (tokens > USUAL) return roomFor(tokens);
  for (const each of Object.values(ROOM)) each.fill(0);
  return ROOM;
}

/** A sentence without tags yet; it lasts until the next one is read. */
export function sentenceOf(tokens: readonly TaggerToken[]): Sentence {
  const sentence = emptyRoom(tokens.length);
  const isShouted = !tokens.some(({ form }) => hasLowerCase(form));
  let isStart = true;
  let place = PADDING;
  for (const { form, readings } of tokens) {
    const isCapital = hasCapital(form);
    // A known word in capitals is said loudly, not a name.
    const isLoud = () => isShouted || (readings.length > 0 && form.length > 3 && !hasLowerCase(form));
    const tellsName = isCapital && !isStart && !isLoud();
    sentence.classes[place] = possibleTags(form, readings, tellsName);
    sentence.shapes[place] = (isStart ? 1 : 0) + (tellsName ? 2 : isCapital ? 4 : 0);
    sentence.persons[place] = personsOf(readings);
    hashWord(sentence, place, form.toLowerCase());
    isStart = isWord(form) ? false : isStart || SENTENCE_END.test(form);
    place++;
  }
  return sentence;
}

/** Notes the tag (its number) of a token; tokens are tagged in order. */
export function setTag(sentence: Sentence, place: number, tag: number): void {
  sentence.tags[place] = tag + 1;
}

function personsOf(readings: readonly Reading[]): number {
  let persons = 0;
  for (const reading of readings) {
    persons |= reading.persons;
    if (reading.tense === 'imperative') persons |= CAN_BE_IMPERATIVE;
  }
  return persons;
}

/** FNV-1a of the word forwards and of its endings backwards. */
function hashWord(sentence: Sentence, place: number, word: string): void {
  sentence.words[place] = hashOf(word);
  let hash = 0x811c9dc5;
  for (let length = 1; length <= 4; length++) {
    // Beyond the start of the word: 0, which tells a short word from an ending.
    const unit = length <= word.length ? word.charCodeAt(word.length - length) : 0;
    hash = Math.imul(hash ^ unit, 0x01000193);
    if (length === 2) sentence.endings2[place] = hash;
    else if (length === 3) sentence.endings3[place] = hash;
    else if (length === 4) sentence.endings4[place] = hash;
  }
}
