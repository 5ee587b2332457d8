import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askGrammalecte } from '../../../../utils/proofreading/servers/grammalecte.ts';
import { type Passage, passagesOf } from '../../../../utils/proofreading/servers/passages.ts';
import { findingOf, type Question } from '../../../../utils/proofreading/servers/remark.ts';

const ADDRESS = 'http://localhost:8080/';
const FIXTURE = join(import.meta.dirname, '../../../fixtures/proofreading/grammalecte-answer.json');

function question(text: string): { question: Question; passage: Passage } {
  const [passage] = passagesOf(text, ['fr-CA']);
  const asked = passage ? askGrammalecte(ADDRESS, passage) : null;
  if (!passage || !asked) throw new Error('nothing to ask');
  return { question: asked, passage };
}

/** The findings of an answer's paragraphs about a text. */
function read(text: string, ...data: unknown[]) {
  const { question: asked, passage } = question(text);
  return asked.read({ data })?.map((remark) => findingOf(remark, passage, 'grammalecte'));
}

function grammar(nStart: number, nEnd: number, more: object = {}) {
  return { nStart, nEnd, sRuleId: 'x', sType: 'conj', sMessage: 'Accord.', aSuggestions: ['est'], ...more };
}

describe('a question to Grammalecte', () => {
  test.each([
    ADDRESS,
    `${ADDRESS}gc_text/`,
    `${ADDRESS}gc_text/fr`,
    `${ADDRESS}gc_text/fr/`,
  ])('%s', (typed) => {
    const [passage] = passagesOf('Les chats sont là.', ['fr-CA']);
    expect(passage && askGrammalecte(typed, passage)?.url).toBe('http://localhost:8080/gc_text/fr');
  });

  test('leaves out what is read here by the norm', () => {
    const options = JSON.parse(question('Les chats sont là.').question.form.options ?? '') as unknown;
    expect(options).toMatchObject({ nbsp: false, apos: false, typo: false, eepi: false });
    expect(options).not.toHaveProperty('gn');
  });

  test('has blanks for emoji, behind which Grammalecte sees nothing', () => {
    expect(question('🎉 Les chat sont là 👩‍👩‍👧.').question.form.text).toBe(
      `   Les chat sont là ${' '.repeat(8)}.`,
    );
  });

  test('is asked in French alone, and shows no sentence of another language', () => {
    const text = 'Les chat sont là. The cats are here 🎉 with us.\nIl est là.';
    const [french, english] = passagesOf(text, ['fr-CA', 'en-CA']);
    expect(french?.text).toBe(`Les chat sont là. ${' '.repeat(29)}\nIl est là.`);
    expect(english && askGrammalecte(ADDRESS, english)).toBeNull();
    expect(passagesOf('The cats are here with us.', ['fr-CA'])).toEqual([]);
  });
});

describe('an answer of Grammalecte', () => {
  test('as its server gave it has its findings in their places, emoji and paragraphs before or not', () => {
    const { text, answer } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { text: string; answer: unknown };
    const { question: asked, passage } = question(text);
    const findings = asked.read(answer)?.map((remark) => findingOf(remark, passage, 'grammalecte'));
    expect(findings?.map((finding) => [finding?.text, finding?.rule, finding?.fixes])).toEqual([
      ['chat', 'grammar.grammalecte.g3-gn-les-1m', ['chats']],
      ['sont', 'grammar.grammalecte.g2-conj-il', ['est']],
      ['Il', 'grammar.grammalecte.g2-conj-il', ['Ils']],
      ['restauran', 'spelling.grammalecte.unknown', []],
      ['ami', 'grammar.grammalecte.g3-gn-det-epi-plur-1m', ['amis']],
      ['mangent', 'grammar.grammalecte.g2-conj-je', ['mange']],
    ]);
    for (const finding of findings ?? []) {
      expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
      expect(finding).toMatchObject({ level: 'warning', lang: 'fr' });
    }
    expect(findings?.[0]?.message.fr).toMatch(/^Accord de nombre erroné\s:\s«\schat\s»/);
    expect(findings?.[0]?.message.en).toBe(findings?.[0]?.message.fr);
    expect(findings?.[3]?.message.en).toBe('This word is not in your server’s dictionary.');
  });

  test.each([
    '\n',
    '\r\n',
    '\r',
  ])('counts paragraphs and characters as Python does, after %j', (lineBreak) => {
    const text = `Bonjour à tous!${lineBreak}${lineBreak}𝗕𝗼𝗻 : il sont là.`;
    const [finding] = read(text, { iParagraph: 3, lGrammarErrors: [grammar(9, 13)] }) ?? [];
    expect(finding?.text).toBe('sont');
  });

  test('is a suggestion where it is about style or capitals, and nothing where it is about the norm', () => {
    const types = ['conj', 'pleo', 'maj', 'nbsp', 'notype'];
    const findings = read('Il sont venus malgré que.', {
      iParagraph: 1,
      lGrammarErrors: types.map((sType) => grammar(3, 7, { sType, sRuleId: 'num_é__b1_a2_3' })),
    });
    expect(findings?.map((finding) => [finding?.level, finding?.rule])).toEqual([
      ['warning', 'grammar.grammalecte.num-e'],
      ['suggestion', 'grammar.grammalecte.num-e'],
      ['suggestion', 'typography.grammalecte.num-e'],
    ]);
  });

  test.each([
    ['behind the text', { iParagraph: 1, lGrammarErrors: [grammar(3, 400)] }],
    ['before it', { iParagraph: 1, lGrammarErrors: [grammar(-3, 2)] }],
    ['of nothing', { iParagraph: 1, lGrammarErrors: [grammar(3, 3)] }],
    ['from right to left', { iParagraph: 1, lGrammarErrors: [grammar(7, 3)] }],
    ['of a space', { iParagraph: 1, lGrammarErrors: [grammar(2, 3)] }],
    ['of half a character', { iParagraph: 1, lGrammarErrors: [grammar(0.5, 2)] }],
    ['of another paragraph', { iParagraph: 9, lGrammarErrors: [grammar(3, 7)] }],
    ['of no paragraph', { iParagraph: 0, lGrammarErrors: [grammar(3, 7)] }],
    ['over an emoji', { iParagraph: 1, lGrammarErrors: [grammar(21, 29)] }],
    ['over two sentences', { iParagraph: 1, lGrammarErrors: [grammar(8, 16)] }],
    ['of other text', { iParagraph: 1, lSpellingErrors: [{ nStart: 3, nEnd: 7, sValue: 'chat' }] }],
    ['without a shape', { iParagraph: 1, lGrammarErrors: [null, 'x', [], { nStart: '3' }] }],
  ])('makes no finding %s', (_, paragraph) => {
    const findings = read('Il sont là. Ils sont venus 🎉.', paragraph, 3, null);
    expect(findings?.filter((finding) => finding !== null)).toEqual([]);
  });

  test.each([
    null,
    'x',
    {},
    { data: 3 },
    { data: {} },
    [],
    { error: 'The server failed.' },
  ])('is none: %j', (answer) => {
    expect(question('Il sont là.').question.read(answer)).toBeNull();
  });

  test('may be as long as it likes', () => {
    const lGrammarErrors = Array.from({ length: 100_000 }, () => grammar(3, 7));
    const findings = read(
      'Il sont là.',
      ...Array.from({ length: 20 }, () => ({ iParagraph: 1, lGrammarErrors })),
    );
    expect(findings).toHaveLength(500);
  });
});
