import type { Word } from '../analysis/word.ts';
import { hashOf, mixed } from '../tagger/feature-hash.ts';
import { tagBit } from '../tagger/tags.ts';
import { HOMOPHONE_SETS } from './homophone-set.ts';
import type { HomophonePlace } from './places.ts';

/** So many features has a place at most. */
export const FEATURES = 49;

/** Features are so many bits: few enough for a small file, enough for hardly any two to meet. */
const FEATURE_BITS = 22;

/** So far does a place look each way. */
const REACH = 3;

/** Tells the features of a set from those of another. */
const SEEDS = new Map(HOMOPHONE_SETS.map((set) => [set, hashOf(set.members.join('|'))]));

/** Sets with a coordinator. */
const JOINING = new Set(
  HOMOPHONE_SETS.filter(({ members }) => members.includes('et') || members.includes('ou')),
);

/** Of a neighbour, hashed: the word, what it can be, and that with its genders, numbers and persons. */
type Neighbour = { word: number; parts: number; forms: number };

/**
 * Writes the features of a place, hashed, into `out`: what stands around it, but never which member stands
 * there now, nor anything that a tagger decided because of it. The weights depend on the order.
 * @returns how many they are.
 */
export function writeFeatures(
  words: readonly Word[],
  { set, from, to }: HomophonePlace,
  out: Uint32Array,
): number {
  const [l1, l2, l3] = neighbours(words, from, -1);
  const [r1, r2, r3] = neighbours(words, to, 1);
  const verbBefore = clauseVerb(words, from, -1);
  const verbAfter = clauseVerb(words, to, 1);
  const verbs = verbBefore * 3 + verbAfter;
  let at = 0;
  let seed = SEEDS.get(set) ?? 0;
  const add = (one: number, two = 0, three = 0) => {
    seed = (seed + 0x9e3779b1) | 0;
    out[at++] = shortHash(seed, one, two, three);
  };
  add(0);
  // The words next to it.
  add(l1.word);
  add(r1.word);
  add(l2.word);
  add(r2.word);
  add(l3.word);
  add(r3.word);
  add(l1.word, r1.word);
  add(l2.word, l1.word);
  add(r1.word, r2.word);
  // What they can be.
  add(l1.parts);
  add(r1.parts);
  add(l2.parts);
  add(r2.parts);
  add(l1.parts, r1.parts);
  add(l2.parts, l1.parts);
  add(r1.parts, r2.parts);
  add(l2.parts, l1.parts, r1.parts);
  add(l1.parts, r1.parts, r2.parts);
  add(r1.parts, r2.parts, r3.parts);
  add(l3.parts, l2.parts, l1.parts);
  // Which of its forms.
  add(l1.forms);
  add(r1.forms);
  add(l2.forms);
  add(r2.forms);
  add(l1.forms, r1.forms);
  add(r1.forms, r2.forms);
  add(l2.forms, l1.forms);
  // Words among what others can be.
  add(l1.word, r1.parts);
  add(l1.parts, r1.word);
  add(l1.word, r1.forms);
  add(l1.forms, r1.word);
  add(l2.word, l1.parts);
  add(l2.parts, l1.word);
  add(r1.word, r2.parts);
  add(r1.parts, r2.word);
  add(l1.word, r1.parts, r2.parts);
  add(l1.word, r1.word, r2.parts);
  add(l2.word, l1.word, r1.parts);
  // Whether the clause has its verb.
  add(verbs);
  add(verbs, l1.parts);
  add(verbs, r1.parts);
  add(verbs, l1.parts, r1.parts);
  add(verbs, r1.parts, r2.parts);
  if (JOINING.has(set)) {
    // Whether it stands between two alike: « des pommes et des poires ».
    const parallel = parallelism(words, from, to);
    add(parallel);
    add(parallel, r1.parts);
    add(parallel, l1.parts, r1.parts);
    add(parallel, verbs);
    add(parallel, verbs, r1.parts);
  }
  return at;
}

function neighbours(words: readonly Word[], place: number, step: 1 | -1): [Neighbour, Neighbour, Neighbour] {
  const found: Neighbour[] = [];
  for (let far = 1; far <= REACH; far++) found.push(neighbour(words[place + step * far]));
  return found as [Neighbour, Neighbour, Neighbour];
}

/** Outside the sentence, and what has no grammar. */
const NOBODY: Neighbour = { word: 1, parts: 1, forms: 1 };
const NO_GRAMMAR: Neighbour = { word: 2, parts: 2, forms: 2 };
/** All numbers are one word. */
const NUMBER = 3;
/** What no lexicon knows, as sets of parts that no word has: a name, or a word of today. */
const UNKNOWN_NAME = 3;
const UNKNOWN_WORD = 5;
/** Beside the bits of the parts of speech. */
const AFTER_HYPHEN = 1 << 20;
const IS_WORD = 1 << 24;

function neighbour(word: Word | undefined): Neighbour {
  if (word === undefined) return NOBODY;
  const { form, kind, readings, isAfterHyphen, isCapitalized } = word;
  if (kind === 'punctuation') {
    const hash = hashOf(form || word.text);
    return { word: hash, parts: hash, forms: hash };
  }
  if (kind === 'other') return NO_GRAMMAR;
  let parts = 0;
  let agreement = 0;
  let persons = 0;
  for (const reading of readings) {
    parts |= tagBit(reading.pos);
    agreement |= reading.agreement;
    persons |= reading.persons;
  }
  if (parts === 0) parts = isCapitalized ? UNKNOWN_NAME : UNKNOWN_WORD;
  if (isAfterHyphen) parts |= AFTER_HYPHEN;
  return {
    word: kind === 'number' ? NUMBER : hashOf(isAfterHyphen ? `-${form}` : form),
    parts: parts | IS_WORD,
    forms: Math.imul(parts, 0x85ebca6b) ^ (agreement << 8) ^ persons,
  };
}

/** So many words of a clause are looked at, and so many before a place for what comes again after it. */
const CLAUSE = 12;
const SHORTLY = 8;

/** 2 where the clause on this side has a word that can only be a finite verb, 1 where it may have one, else 0. */
function clauseVerb(words: readonly Word[], place: number, step: 1 | -1): number {
  let found = 0;
  for (let far = 1; far <= CLAUSE; far++) {
    const word = words[place + step * far];
    if (word === undefined || word.kind === 'punctuation') return found;
    const isVerb = word.readings.some(({ pos }) => pos === 'verb');
    if (isVerb && word.readings.every(({ pos }) => pos === 'verb')) return 2;
    if (isVerb) found = 1;
  }
  return found;
}

/**
 * How what comes after is like what comes before: 1 where the next word has stood shortly before, plus 2 where
 * the next but one has, plus 4 where the neighbours can be the same.
 */
function parallelism(words: readonly Word[], from: number, to: number): number {
  const [first, second] = [words[to + 1], words[to + 2]];
  let alike = 0;
  for (let far = 1; far <= SHORTLY; far++) {
    const form = words[from - far]?.form;
    if (form === undefined) break;
    if (form === first?.form) alike |= 1;
    if (form === second?.form) alike |= 2;
  }
  const before = words[from - 1];
  if (before && first && neighbour(before).forms === neighbour(first).forms) alike |= 4;
  return alike;
}

/** Never 0, which means an empty place in the table of weights. */
function shortHash(seed: number, one: number, two: number, three: number): number {
  return mixed(seed, one, two, three) >>> (32 - FEATURE_BITS) || 1;
}
