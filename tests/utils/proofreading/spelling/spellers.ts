import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeller, type Speller } from '../../../../utils/proofreading/spelling/speller.ts';

const ROOT = join(import.meta.dirname, '../../../..');

export type Dialect = 'en-CA' | 'en-US' | 'en-GB';

/** A file of public/words/, as it is shipped. */
export function wordsFile(name: string): Uint8Array {
  return readFileSync(join(ROOT, 'public/words', name));
}

/** A list of words that are not of one norm. */
export function wordsList(name: string): string[] {
  return wordsText(`${name}.txt`).split('\n').filter(Boolean);
}

/** What a speller of either language is made of. */
export function filesOf(language: 'fr' | 'en') {
  return { graph: wordsFile(`${language}.dawg`), frequent: wordsText(`${language}-frequent.txt`) };
}

function wordsText(name: string): string {
  return new TextDecoder().decode(wordsFile(name));
}

export function frenchSpeller(extra: string[] = []): Speller {
  return createSpeller({ language: 'fr', ...filesOf('fr'), extra });
}

export function englishSpeller(dialect: Dialect, extra: string[] = []): Speller {
  return createSpeller({ language: 'en', ...filesOf('en'), excluded: wordsList(dialect), extra });
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
