import type { Reply } from '../core/reply.ts';
import { BLANK_MARKS } from './blank-marks.ts';
import { fold } from './fold.ts';
import { isFor } from './offer.ts';

/** A reply of another client that is in a draft, and a sentence of the draft that tells. */
export type ForeignReply = { reply: Reply; words: string };

export type ForeignReplies = {
  /** A reply of another client that this draft holds; null where there is none. */
  find: (draft: string, clientId: string) => ForeignReply | null;
};

/** Passages with fewer words are said by everybody. */
const SHORTEST_PASSAGE = 4;

/** A draft holds a reply where it has so many of its words, and this share of them. */
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.6;

/** Ends of sentences, and what parts them. */
const BREAKS = /[\n.!?…;:]+/;

/** One wording of a reply: what it says word for word, piece by piece. */
type Wording = { reply: Reply; passages: readonly string[] };

/** Finds replies by what they say word for word, whatever is in their blanks and around them. */
export function createForeignReplies(replies: readonly Reply[]): ForeignReplies {
  const byFirstWord = new Map<string, Set<Wording>>();
  for (const reply of replies) {
    for (const { text } of reply.texts) {
      const wording = { reply, passages: passagesOf(text) };
      for (const passage of wording.passages) {
        const first = passage.slice(0, passage.indexOf(' '));
        byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(wording));
      }
    }
  }

  return {
    find(draft, clientId) {
      const words = wordsOf(draft).split(' ');
      const candidates = new Set(words.flatMap((word) => [...(byFirstWord.get(word) ?? [])]));
      const all = ` ${words.join(' ')} `;
      const isIn = (passage: string) => all.includes(` ${passage} `);
      // What the client's own replies say as well tells nothing.
      const own = new Set<string>();
      for (const { reply, passages } of candidates) {
        if (isFor(reply, clientId)) for (const passage of passages.filter(isIn)) own.add(passage);
      }
      for (const { reply, passages } of candidates) {
        if (isFor(reply, clientId)) continue;
        const telling = passages.filter((passage) => !own.has(passage));
        const held = telling.filter(isIn);
        const count = countWords(held);
        if (count < LEAST_WORDS || count < LEAST_SHARE * countWords(telling)) continue;
        return { reply, words: sentenceWith(held[0] ?? '', draft) };
      }
      return null;
    },
  };
}

function passagesOf(template: string): string[] {
  return template
    .split(BLANK_MARKS)
    .flatMap((piece) => piece.split(BREAKS))
    .map(wordsOf)
    .filter((passage) => countWords([passage]) >= SHORTEST_PASSAGE);
}

/** Words alone, as they are compared, with one space between them. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countWords(passages: readonly string[]): number {
  return passages.reduce((count, passage) => count + passage.split(' ').length, 0);
}

/** The sentence of a draft that holds a passage, as it is written there; the whole where it is parted otherwise. */
function sentenceWith(passage: string, draft: string): string {
  const sentence = draft.split(BREAKS).find((piece) => wordsOf(piece).includes(passage));
  return (sentence ?? draft).trim();
}
