import { readFileSync } from 'node:fs';
import type { Tag } from '../../utils/proofreading/grammar/tagger/tags.ts';
import type { TaggedToken } from './conllu.ts';

const LETTERS: Record<string, Tag> = {
  n: 'noun',
  a: 'adjective',
  m: 'name',
  q: 'number',
  d: 'determiner',
  o: 'pronoun',
  e: 'preposition',
  r: 'adverb',
  c: 'coordinator',
  s: 'subordinator',
  i: 'interjection',
  v: 'verb',
  f: 'infinitive',
  k: 'past-participle',
  g: 'present-participle',
};

/**
 * Reads sentences in the format that own-sentences.txt describes.
 * @throws Error where a word has a letter that stands for no tag.
 */
export function readOwnSentences(path: string): TaggedToken[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ').map(tokenOf));
}

/** The same sentences as they would be written: no space after an elided word, before a hyphen, a full stop or a comma. */
export function readOwnTexts(path: string): string[] {
  return readOwnSentences(path).map((tokens) =>
    tokens
      .map(({ form }) => form)
      .join(' ')
      .replace(/' | (?=-\p{L}|[,.])/gu, (space) => space.trim()),
  );
}

function tokenOf(written: string): TaggedToken {
  const [form = '', letter] = written.split('/');
  const tag = letter === undefined ? 'punctuation' : LETTERS[letter];
  if (!tag) throw new Error(`No tag for ${written} in the own sentences`);
  return { form, tag };
}
