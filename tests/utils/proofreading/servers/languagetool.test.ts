import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../../utils/core/finding.ts';
import { askLanguageTool } from '../../../../utils/proofreading/servers/languagetool.ts';
import { passagesOf } from '../../../../utils/proofreading/servers/passages.ts';
import { findingOf } from '../../../../utils/proofreading/servers/remark.ts';

const ADDRESS = 'http://localhost:8081/';
const TEXT = 'He have been hapy 🎉 to see you , and your friends.';

function question(text: string, norm: Norm, address = ADDRESS) {
  const [passage] = passagesOf(text, [norm]);
  if (!passage) throw new Error('nothing to ask');
  return { asked: askLanguageTool(address, passage), passage };
}

function read(...matches: unknown[]) {
  const { asked, passage } = question(TEXT, 'en-CA');
  return asked.read({ matches })?.map((remark) => findingOf(remark, passage, 'languagetool')) ?? [];
}

/** As the documentation has it, about a word of the text. */
function match(word: string, more: object = {}) {
  const offset = TEXT.indexOf(word);
  return {
    message: `“${word}” may be wrong.`,
    shortMessage: '',
    offset,
    length: word.length,
    replacements: [{ value: 'right' }],
    context: { text: TEXT, offset, length: word.length },
    rule: { id: 'HE_VERB_AGR', category: { id: 'GRAMMAR' }, issueType: 'grammar' },
    ...more,
  };
}

describe('a question to LanguageTool', () => {
  test.each([ADDRESS, `${ADDRESS}v2/`, `${ADDRESS}v2/check`, `${ADDRESS}v2/check/`])('%s', (address) => {
    expect(question(TEXT, 'en-CA', address).asked.url).toBe('http://localhost:8081/v2/check');
  });

  test.each([
    ['fr-CA', 'Les chats sont là.', 'fr'],
    ['fr-CA-social', 'Les chats sont là.', 'fr'],
    ['fr-FR', 'Les chats sont là.', 'fr'],
    ['en-CA', TEXT, 'en-CA'],
    ['en-US', TEXT, 'en-US'],
    ['en-GB', TEXT, 'en-GB'],
  ] as const)('for %s', (norm, text, language) => {
    const { form } = question(text, norm).asked;
    expect(form).toMatchObject({ text, language });
    expect(form.disabledRules?.split(',')).toContain('FRENCH_WHITESPACE');
    expect(form.disabledRules?.includes('DOUBLER_UNE_CLASSE')).toBe(norm.startsWith('fr-CA'));
  });
});

describe('an answer of LanguageTool', () => {
  test('has its findings in their places, named by what they are', () => {
    const findings = read(
      match('have'),
      match('hapy', {
        rule: { id: 'MORFOLOGIK_RULE_EN_CA', category: { id: 'TYPOS' }, issueType: 'misspelling' },
      }),
      match('you ,', {
        rule: { id: 'COMMA_PARENTHESIS_WHITESPACE', category: { id: 'TYPOGRAPHY' }, issueType: 'whitespace' },
      }),
      match('been', { rule: { id: 'SOME.RULE[2]', category: { id: 'STYLE' } }, context: undefined }),
    );
    expect(findings.map((finding) => [finding?.text, finding?.rule, finding?.level])).toEqual([
      ['have', 'grammar.languagetool.he-verb-agr', 'warning'],
      ['hapy', 'spelling.languagetool.morfologik-rule-en-ca', 'warning'],
      ['you ,', 'typography.languagetool.comma-parenthesis-whitespace', 'suggestion'],
      ['been', 'grammar.languagetool.some.rule-2', 'suggestion'],
    ]);
    expect(findings[0]).toEqual({
      start: 3,
      end: 7,
      text: 'have',
      rule: 'grammar.languagetool.he-verb-agr',
      level: 'warning',
      message: { fr: '“have” may be wrong.', en: '“have” may be wrong.' },
      fixes: ['right'],
      lang: 'en',
    });
  });

  test.each([
    ['behind the text', { offset: 400 }],
    ['before it', { offset: -1 }],
    ['of nothing', { length: 0 }],
    ['of half an emoji', { offset: TEXT.indexOf('🎉') + 1, length: 5, context: undefined }],
    ['to half an emoji', { offset: TEXT.indexOf('hapy'), length: 6, context: undefined }],
    ['of other text', { context: { text: 'They had gone.', offset: 5, length: 3 } }],
    ['in text', { offset: '3' }],
    ['without a rule', { rule: null }],
  ])('makes no finding %s', (_, lie) => {
    expect(read(match('have', lie)).filter((finding) => finding !== null)).toEqual([]);
  });

  test('is plain text, of a sane length, on one line', () => {
    const [finding] = read(match('have', { message: `<b>${'a\n'.repeat(5000)}\u202e` }));
    expect(finding?.message.en).toMatch(/^<b>a a .{390,400}…$/);
    const [unsaid] = read(match('have', { message: ' \n' }));
    expect(unsaid?.message.fr).toBe('Noté par votre serveur de correction.');
  });

  test.each([
    ['has', true],
    ['à\u00a0ça 👩‍👩‍👧', true],
    ['', false],
    ['  ', false],
    ['have', false],
    ['two\nlines', false],
    ['back\u202ewards', false],
    ['half \ud83d', false],
    ['a'.repeat(201), false],
  ])('may propose %j: %s', (value, isProposed) => {
    const [finding] = read(match('have', { replacements: [{ value }, { value }] }));
    expect(finding?.fixes).toEqual(isProposed ? [value] : []);
  });

  test('has five fixes at most, and a rule that can be silenced', () => {
    const replacements = Array.from({ length: 1000 }, (_, number) => ({ value: `right ${number}` }));
    const category = { id: 'GRAMMAR' };
    const findings = read(
      match('have', { replacements, rule: { id: '«…»'.repeat(300), category } }),
      match('have', { rule: { id: 'É'.repeat(300), category } }),
    );
    expect(findings[0]?.fixes).toEqual(['right 0', 'right 1', 'right 2', 'right 3', 'right 4']);
    expect(findings[0]?.rule).toBe('grammar.languagetool.unnamed');
    expect(findings[1]?.rule).toBe(`grammar.languagetool.${'e'.repeat(79)}`);
  });

  test.each([null, 'x', {}, { matches: {} }, []])('is none: %j', (answer) => {
    expect(question(TEXT, 'en-CA').asked.read(answer)).toBeNull();
  });

  test('may be as long as it likes', () => {
    expect(read(...Array.from({ length: 100_000 }, () => match('have')))).toHaveLength(500);
  });
});
