import { checksum } from '../../utils/proofreading/spelling/word-graph-format.ts';
import { readSentences } from '../../utils/proofreading/text/sentences.ts';

/** Sentences of which each counts for so many. */
export type Text = { sentences: readonly string[]; count: number };

/** Sentences of prose, each once: some words, not too many. */
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

/** A tenth of the sentences, the same ones each time: they are measured on, not learned from. */
export function isHeldOut(sentence: string): boolean {
  return checksum(new TextEncoder().encode(sentence)) % 10 === 0;
}
