import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The sentences of a treebank, `NAME.conllu.gz` in a directory, as they were written. */
export function treebankTexts(directory: string, name: string): string[] {
  const text = gunzipSync(readFileSync(join(directory, `${name}.conllu.gz`))).toString('utf8');
  return Array.from(text.matchAll(/^# text = (.*)$/gm), ([, sentence = '']) => sentence);
}
