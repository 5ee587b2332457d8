import { describe, expect, test } from 'vitest';
import { GRAMMAR_RULES } from '../../../../utils/proofreading/grammar/rules/rules.ts';
import { grammarFindings } from './french-grammar.ts';

const bad = GRAMMAR_RULES.flatMap(({ name, bad }) => bad.map(([text, fixed]) => ({ name, text, fixed })));
const good = GRAMMAR_RULES.flatMap(({ name, good }) => good.map((text) => ({ name, text })));

describe('a rule of French grammar', () => {
  test.each(bad)('$name mends « $text »', ({ name, text, fixed }) => {
    const [finding] = grammarFindings(text).filter(({ rule }) => rule === name);
    expect(finding, 'nothing found').toBeDefined();
    if (!finding) return;
    const { start, end, fixes } = finding;
    expect(text.slice(0, start) + (fixes[0] ?? '') + text.slice(end)).toBe(fixed);
  });

  test.each(good)('$name leaves « $text » alone', ({ text }) => {
    expect(grammarFindings(text)).toEqual([]);
  });

  test.each(GRAMMAR_RULES)('$name has examples both ways', (rule) => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });

  test('brings along where its norm can be read', () => {
    const [finding] = grammarFindings('Les photos que nous avons publié sont belles.');
    expect(finding?.source).toMatch(/^OQLF, Vitrine linguistique, /);
    // No line ends inside guillemets.
    for (const words of [finding?.source, finding?.message.fr]) {
      expect(words).toMatch(/«\u00a0.+\u00a0»/);
      expect(words).not.toMatch(/« | »/);
    }
    expect(grammarFindings('Si il pleut, on ferme.')[0]).not.toHaveProperty('source');
  });

  test('no two go by one name', () => {
    const names = GRAMMAR_RULES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
