import { expect, test } from 'vitest';
import { tryOnTexts } from '../../../../utils/style-guide/forms/try-rule.ts';

const CLIENT = { accounts: [] };

test('a rule is tried on texts, in their order', () => {
  const texts = { replies: ['Tu viens ?', 'Bonjour'], posts: ['On t’attend.'] };
  const tried = tryOnTexts({ values: { rule: 'address', readers: 'vous' } }, texts, CLIENT);
  const found = (kind: 'replies' | 'posts') =>
    tried?.[kind].map(({ text, findings }) => [
      text,
      findings.map(({ start, end }) => text.slice(start, end)),
    ]);
  expect(found('replies')).toEqual([
    ['Tu viens ?', ['Tu']],
    ['Bonjour', []],
  ]);
  expect(found('posts')).toEqual([['On t’attend.', ['t’']]]);
});

test('a rule that is not for answers finds nothing in one', () => {
  const texts = { replies: ['Le 𝗴𝗿𝗮𝗻𝗱 soir'], posts: ['Le 𝗴𝗿𝗮𝗻𝗱 soir'] };
  const tried = tryOnTexts({ values: { rule: 'plainLetters', kinds: ['post'] } }, texts, CLIENT);
  expect(tried?.replies[0]?.findings).toEqual([]);
  expect(tried?.posts[0]?.findings).toHaveLength(1);
});

test.each([{ rule: 'hashtags', max: 'beaucoup' }, { rule: 'shout' }, {}])('%o can’t be tried', (values) => {
  expect(tryOnTexts({ values }, { replies: ['Bonjour'], posts: [] }, CLIENT)).toBeNull();
});
