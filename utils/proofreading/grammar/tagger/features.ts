import { hashed } from './feature-hash.ts';
import type { Sentence } from './sentence.ts';

/** So many features has every token. */
export const FEATURES = 31;

/**
 * Writes the features of a token, hashed, into `out`. Each is a template (its number) filled with what is
 * known of the token and its neighbours: words, endings, tags that they may have, tags already decided.
 * The weights depend on the order: after a change here the tagger has to be trained again.
 */
export function writeFeatures(s: Sentence, place: number, out: Uint32Array): void {
  const own = s.classes[place] as number;
  const before1 = s.classes[place - 1] as number;
  const after1 = s.classes[place + 1] as number;
  const after2 = s.classes[place + 2] as number;
  const tag1 = s.tags[place - 1] as number;
  const tag2 = s.tags[place - 2] as number;
  const word = s.words[place] as number;
  const wordBefore = s.words[place - 1] as number;
  const wordAfter = s.words[place + 1] as number;
  const persons = s.persons[place] as number;
  const ending3 = s.endings3[place] as number;

  let at = 0;
  // The word itself, of use where it is frequent.
  out[at++] = hashed(1, word, 0, 0);
  out[at++] = hashed(2, word, tag1, 0);
  out[at++] = hashed(3, word, after1, 0);
  out[at++] = hashed(4, word, wordBefore, 0);
  out[at++] = hashed(5, word, wordAfter, 0);
  out[at++] = hashed(6, word, tag1, tag2);
  // What it may be, among neighbours.
  out[at++] = hashed(7, own, 0, 0);
  out[at++] = hashed(8, own, tag1, 0);
  out[at++] = hashed(9, own, tag1, tag2);
  out[at++] = hashed(10, own, after1, 0);
  out[at++] = hashed(11, own, after1, after2);
  out[at++] = hashed(12, own, tag1, after1);
  out[at++] = hashed(13, own, before1, tag1);
  out[at++] = hashed(14, own, wordBefore, 0);
  out[at++] = hashed(15, own, wordAfter, 0);
  out[at++] = hashed(16, own, s.words[place - 2] as number, tag1);
  out[at++] = hashed(17, own, s.words[place + 2] as number, after1);
  out[at++] = hashed(18, own, wordBefore, wordAfter);
  out[at++] = hashed(19, own, wordBefore, after1);
  out[at++] = hashed(20, own, wordAfter, tag1);
  // How it is written.
  out[at++] = hashed(21, own, ending3, 0);
  out[at++] = hashed(22, own, s.endings2[place] as number, 0);
  out[at++] = hashed(23, own, s.endings4[place] as number, 0);
  out[at++] = hashed(24, tag1, ending3, 0);
  out[at++] = hashed(25, own, s.shapes[place] as number, 0);
  out[at++] = hashed(26, own, s.shapes[place] as number, tag1);
  out[at++] = hashed(27, own, s.endings3[place + 1] as number, 0);
  out[at++] = hashed(28, own, s.endings3[place - 1] as number, tag1);
  // How it is used as a verb.
  out[at++] = hashed(29, own, persons, tag1);
  out[at++] = hashed(30, own, persons, wordBefore);
  out[at++] = hashed(31, own, persons, wordAfter);
}
