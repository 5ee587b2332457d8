import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeller, type Speller } from '../../../../utils/proofreading/spelling/speller.ts';

const ROOT = join(import.meta.dirname, '../../../..');

export type Dialect = 'en-CA' | 'en-US' | 'en-GB';

/** A file of public/words/, as it is shipped. */
export function wordsFile(name: string): Uint8Array {
  return readFileSync(join(ROOT, 'public/words', name));
}

export function frenchSpeller(extra: string[] = []): Speller {
  return createSpeller({ language: 'fr', graph: wordsFile('fr.dawg'), extra });
}

export function englishSpeller(dialect: Dialect, extra: string[] = []): Speller {
  const excluded = new TextDecoder().decode(wordsFile(`${dialect}.txt`)).split('\n');
  return createSpeller({ language: 'en', graph: wordsFile('en.dawg'), excluded, extra });
}

/** The lines of a table of tests/fixtures/proofreading/, without its head. */
export function rowsOf(name: string): string[][] {
  const text = readFileSync(join(ROOT, 'tests/fixtures/proofreading', name), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}
