import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grammarFindings } from './french-grammar.ts';

/** Right sentences, a line each, of kinds that a rule has flagged once. */
const RIGHT = readFileSync(join(import.meta.dirname, '../../../fixtures/proofreading/right-fr.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

test.each(RIGHT)('nothing in « %s »', (text) => {
  expect(grammarFindings(text)).toEqual([]);
});
