import type { StyleFile } from './read-styles.ts';

/** Bytes of a list of words. */
const LARGEST_LIST = 262_144;

const PLACE = /(?:^|\/)(?:config\/vocabularies|Vocab)\/[^/]+\/(accept|reject)\.txt$/;

/** The words of a vocabulary, where a file is one: one pattern a line, remarks behind `# `. */
export function readVocabularyFile({
  path,
  bytes,
}: StyleFile): { list: 'accept' | 'reject'; words: string[] } | null {
  const list = PLACE.exec(path)?.[1];
  if (list === undefined || bytes.length > LARGEST_LIST) return null;
  const words = new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\r|\n/)
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { list: list === 'accept' ? 'accept' : 'reject', words };
}
