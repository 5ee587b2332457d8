import { expect, test } from 'vitest';
import { tryRule } from '../../../../utils/style-guide/forms/try-rule.ts';

const reply = (text: string) => ({ text, network: null, kind: 'reply' as const });

test('a rule is tried on texts, in their order', () => {
  const tried = tryRule(
    { values: { rule: 'address', readers: 'vous' } },
    [reply('Tu viens ?'), reply('Bonjour')],
    [],
  );
  expect(
    tried?.map(({ text, findings }) => [text, findings.map(({ start, end }) => text.slice(start, end))]),
  ).toEqual([
    ['Tu viens ?', ['Tu']],
    ['Bonjour', []],
  ]);
});

test('a rule that is not for answers finds nothing in one', () => {
  const values = { rule: 'plainLetters', kinds: ['post'] };
  const post = { text: 'Le 𝗴𝗿𝗮𝗻𝗱 soir', network: null, kind: 'post' as const };
  expect(tryRule({ values }, [reply(post.text), post], [])?.map(({ findings }) => findings.length)).toEqual([
    0, 1,
  ]);
});

test.each([{ rule: 'hashtags', max: 'beaucoup' }, { rule: 'shout' }, {}])('%o can’t be tried', (values) => {
  expect(tryRule({ values }, [reply('Bonjour')], [])).toBeNull();
});
