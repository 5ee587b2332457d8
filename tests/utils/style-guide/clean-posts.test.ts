import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findings } from './check-rule.ts';

const FILE = join(import.meta.dirname, '../../fixtures/proofreading/posts-fr-clean.jsonl');
const POSTS = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => String(JSON.parse(line).text));

/** Posts that are well written: none of them has what these rules are about. */
test.each([
  [{ rule: 'marks', rows: false }],
  [{ rule: 'emoji', emoticons: false }],
  [{ rule: 'links', shorteners: false }],
  [{ rule: 'hashtags', capitals: 'words' }],
])('%o finds nothing in posts that are right', (rule) => {
  expect(POSTS.length).toBeGreaterThan(1000);
  expect(POSTS.filter((post) => findings(rule, post).length > 0)).toEqual([]);
});

test('initials are found in the posts that are signed, and in no other', () => {
  const signed = POSTS.filter((post) => /\s\^\p{L}+$/u.test(post));
  expect(signed.length).toBeGreaterThan(0);
  const rule = { rule: 'signOff', initials: 'forbidden' };
  expect(POSTS.filter((post) => findings(rule, post).length > 0)).toEqual(signed);
});

test('capitals are found in few of them only: those that do shout', () => {
  const found = POSTS.flatMap((post) => findings({ rule: 'capitals' }, post)).map(({ text }) => text);
  expect(found).toContain('AVIS D’ÉBULLITION LEVÉ');
  expect(found.length).toBeLessThan(POSTS.length / 100);
});
