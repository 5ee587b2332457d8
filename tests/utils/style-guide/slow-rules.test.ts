import { describe, expect, test, vi } from 'vitest';
import { prepareGuide, readByRules } from '../../../utils/style-guide/check-guide.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';
import type { Situation } from '../../../utils/style-guide/rule-type.ts';
import { VALE_STYLE } from '../../../utils/style-guide/rules/vale-style.ts';

/** Looks ahead over and over: nothing bounds it but its steps. */
const SLOW = `{ extends: occurrence, message: m, max: 1, token: '(?=(a+)+$)(?!a+)b|(?=a+b)a' }`;
const FAST = `{ extends: existence, message: 'No %s.', tokens: [gratos] }`;
const LETTERS = 'a'.repeat(5000);
const NOWHERE: Situation = { network: null, kind: null, accounts: [] };

function style(name: string, rules: Record<string, string>, more = ''): string {
  const lines = Object.entries(rules).map(([rule, definition]) => `      ${rule}: ${definition}\n`);
  return `  - rule: vale\n    style: ${name}\n${more}    rules:\n${lines.join('')}`;
}

function read(rules: string, text: string, situation: Partial<Situation> = {}) {
  const { guide, faults } = readGuide(`guide: 1\nname: Essai\nrules:\n${rules}`);
  if (guide === null) throw new Error(faults[0]?.message.en);
  return readByRules(text, prepareGuide(guide), { ...NOWHERE, ...situation }, ['fr', 'en']);
}

describe('a rule that is over its budget', () => {
  test('is given up by name, and the others go on', () => {
    const { findings, stopped } = read(style('Own', { Slow: SLOW, Fast: FAST }), `gratos ${LETTERS}`);
    expect(stopped).toEqual([{ rule: 'vale.Own.Slow', why: 'slow' }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['vale.Own.Fast']);
  });

  test('takes no time from others, nor is it told, once the client does without it', () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`Slow${index}`, SLOW]));
    const rules = style('Own', many) + style('Other', { Fast: FAST });
    const text = `gratos ${LETTERS}`;
    const before = read(rules, text);
    expect(before.stopped.at(0)).toEqual({ rule: 'vale.Own.Slow0', why: 'slow' });
    expect(before.stopped.at(-1)).toEqual({ rule: 'vale.Other.Fast', why: 'late' });
    expect(before.findings).toEqual([]);
    const silenced = new Set(Object.keys(many).map((rule) => `vale.Own.${rule}`));
    const after = read(rules, text, { silenced });
    expect(after.stopped).toEqual([]);
    expect(after.findings.map(({ rule }) => rule)).toEqual(['vale.Other.Fast']);
  });

  test('says nothing in a draft that is in none of its languages', () => {
    const text = `Nous vous attendons tous ce soir à la boutique. ${LETTERS}`;
    expect(read(style('Own', { Slow: SLOW }, '    languages: [en]\n'), text).stopped).toEqual([]);
    expect(read(style('Own', { Slow: SLOW }, '    languages: [fr]\n'), text).stopped).toHaveLength(1);
  });

  test('is refused where one of its own examples takes too long', () => {
    const guide = `guide: 1\nname: Essai\nrules:\n${style('Own', { Slow: SLOW })}    ok: [${'a'.repeat(2000)}]\n`;
    expect(readGuide(guide).faults).toMatchObject([
      {
        path: ['rules', 0, 'ok', 0],
        message: { en: 'The rule takes too long on this example, and was given up.' },
      },
    ]);
  });

  test('is told where the text alone is too long', () => {
    expect(read(style('Own', { Fast: FAST }), 'gratos '.repeat(3000)).stopped).toEqual([
      { rule: 'vale.Own.Fast', why: 'long-text' },
    ]);
  });
});

test('a rule is made ready for the first draft that it is for, once', () => {
  const { guide } = readGuide(
    `guide: 1\nname: Essai\nrules:\n${style('Own', { Fast: FAST }, '    languages: [en]\n')}`,
  );
  if (guide === null) throw new Error('no guide');
  const prepare = vi.spyOn(VALE_STYLE, 'prepare');
  const prepared = prepareGuide(guide);
  readByRules('Nous vous attendons tous ce soir à la boutique.', prepared, NOWHERE, ['fr', 'en']);
  expect(prepare).not.toHaveBeenCalled();
  for (const draft of ['We wait for all of you at the shop.', 'It is gratos for all of you.']) {
    readByRules(draft, prepared, NOWHERE, ['fr', 'en']);
  }
  expect(prepare).toHaveBeenCalledOnce();
});

describe('a guide of very many rules', () => {
  test('has one budget: its slow styles do not add up', () => {
    const styles = Array.from({ length: 300 }, (_, index) => style(`S${index}`, { Slow: SLOW }));
    const { stopped } = read(styles.join(''), LETTERS);
    expect(stopped).toHaveLength(300);
    expect(stopped.filter(({ why }) => why === 'slow').length).toBeLessThan(8);
  });

  test('reads the longest draft by eighty rules, and tells which it left', () => {
    const rules = Array.from(
      { length: 100 },
      (_, index) => `  - { rule: terms, name: t${index}, avoid: [gratos] }\n`,
    );
    const { findings, stopped } = read(rules.join(''), `gratos ${'b '.repeat(12_496)}.`);
    expect(findings).toHaveLength(80);
    expect(stopped.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 20 }, (_, at) => `guide.t${80 + at}`),
    );
  });

  test('tells the worst of thousands of findings', () => {
    const rules =
      '  - { rule: terms, avoid: [gratos] }\n  - { rule: terms, name: grave, avoid: [cheap], level: error }\n';
    const { findings } = read(rules, `${'gratos '.repeat(1000)}cheap`);
    expect(findings).toHaveLength(500);
    expect(findings.at(-1)?.rule).toBe('guide.grave');
  });
});
