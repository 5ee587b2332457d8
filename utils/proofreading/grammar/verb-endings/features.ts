import { NO_WORD, type Word } from '../analysis/word.ts';
import type { Reading, VerbTraits } from '../lexicon/reading.ts';
import { hashed, hashOf } from '../tagger/feature-hash.ts';
import { TAGS, tagBit } from '../tagger/tags.ts';
import { type Clause, clauseAround } from './clause.ts';
import { governorBefore } from './governor.ts';

/** So many features has every place. */
export const FEATURES = 54;

/**
 * Writes the features of a place, hashed, into `out`: the verb, and what stands around it, never how it ends.
 * The weights depend on the order: after a change here they have to be learned again.
 */
export function writeFeatures(words: readonly Word[], place: number, verb: Reading, out: Uint32Array): void {
  const at = (offset: number) => words[place + offset] ?? NO_WORD;
  const [b1, b2, b3, b4] = [neighbour(at(-1)), neighbour(at(-2)), neighbour(at(-3)), neighbour(at(-4))];
  const [a1, a2, a3] = [neighbour(at(1)), neighbour(at(2)), neighbour(at(3))];
  const found = governorBefore(words, place);
  const governor = neighbour(words[found.place] ?? NO_WORD);
  const beyond = neighbour(words[found.place - 1] ?? NO_WORD);
  const further = neighbour(words[found.place - 2] ?? NO_WORD);
  const clitics = hashOf(found.clitics);
  const { before, after } = clauseAround(words, place);
  const lemma = hashOf(verb.lemma);
  const traits = traitBits(verb.verb);
  const left = clauseBits(before);
  const right = clauseBits(after);
  const verbBefore = hashOf(before.verb);
  const both = left * 64 + right;

  let next = 0;
  const add = (one: number, two = 0, three = 0) => {
    out[next] = hashed(next + 1, one, two, three);
    next++;
  };
  add(0);
  add(lemma);
  add(traits);
  // Words and what they may be.
  add(b1.key);
  add(b2.key, b1.tag);
  add(b3.key);
  add(a1.key);
  add(a2.key);
  add(b1.key, b2.key);
  add(b1.key, a1.key);
  add(b1.tag, a1.key);
  add(b1.key, a1.tag);
  add(b1.class, a1.class);
  add(b1.class, b2.class);
  add(b1.tag, b2.tag, b3.tag);
  add(b1.tag, b2.tag, a1.tag);
  add(b1.tag, a1.tag, a2.tag);
  add(a1.class, a2.class);
  add(a1.key, a2.tag);
  add(b1.tag, b2.key, b3.tag);
  add(b1.tag, b2.tag, b3.key);
  add(b4.tag, b3.tag, b2.tag);
  add(a1.tag, a2.tag, a3.tag);
  add(lemma, b1.key);
  add(lemma, a1.key);
  add(lemma, b1.tag);
  add(traits, b1.key);
  add(traits, a1.key);
  add(traits, b1.tag, a1.tag);
  add(b1.forms, a1.key);
  // What it depends on, behind clitics and adverbs.
  add(governor.key, clitics);
  add(governor.tag, clitics);
  add(governor.key, found.adverbs);
  add(governor.key, beyond.key);
  add(governor.key, beyond.tag);
  add(governor.tag, beyond.key, clitics);
  add(governor.key, beyond.tag, further.tag);
  add(governor.tag, beyond.tag, further.key);
  add(governor.key, a1.key);
  add(governor.key, a1.tag, traits);
  add(governor.forms, beyond.key, a1.tag);
  add(governor.key, lemma);
  // What is in the clause already.
  add(left, right, governor.tag);
  add(left, right, governor.key);
  add(both, traits, a1.tag);
  add(left, verbBefore, governor.tag);
  add(verbBefore, b1.key);
  add(verbBefore, governor.key, right);
  add(verbBefore, b1.tag, a1.key);
  add(both, b1.tag, a1.tag);
  add(right, b1.key);
  add(left, a1.key);
  add(both, b1.forms);
  add(hashOf(before.opener), governor.tag, both);
}

/** Of a neighbour, hashed: the word or the lemma of a verb, its tag, what it can be, and that with its forms. */
type Neighbour = { key: number; tag: number; class: number; forms: number };

function neighbour(word: Word): Neighbour {
  const tag = TAGS.indexOf(word.tag) + 1;
  let classes = 0;
  let agreement = 0;
  let lemma = word.form;
  for (const reading of word.readings) {
    classes |= tagBit(reading.pos);
    if (reading.pos !== word.tag) continue;
    agreement |= reading.agreement;
    if (reading.verb !== null) lemma = reading.lemma;
  }
  if (classes === 0) classes = word.isCapitalized ? 1 << 20 : 1 << 21;
  return { key: hashed(tag, hashOf(lemma), 0, 0), tag, class: classes, forms: tag * 16 + agreement };
}

function clauseBits({ hasFinite, hasOpenAuxiliary, hasInfinitive, hasNoun, isWhole }: Clause): number {
  return (
    (hasFinite ? 1 : 0) +
    (hasOpenAuxiliary ? 2 : 0) +
    (hasInfinitive ? 4 : 0) +
    (hasNoun ? 8 : 0) +
    (isWhole ? 16 : 0)
  );
}

function traitBits(verb: VerbTraits | null): number {
  if (verb === null) return 0;
  return (
    1 +
    (verb.isTransitive ? 2 : 0) +
    (verb.isIntransitive ? 4 : 0) +
    (verb.isReflexiveOnly ? 8 : 0) +
    (verb.takesEtre ? 16 : 0)
  );
}
