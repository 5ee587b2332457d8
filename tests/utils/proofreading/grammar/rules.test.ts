import { describe, expect, test } from 'vitest';
import { withFrenchSpaces } from '../../../../utils/proofreading/french-spaces.ts';
import { LEARNED_RULES } from '../../../../utils/proofreading/grammar/rules/learned-rules.ts';
import { GRAMMAR_RULES } from '../../../../utils/proofreading/grammar/rules/rules.ts';
import { grammarFindings } from './french-grammar.ts';

const RULES = [...GRAMMAR_RULES, ...LEARNED_RULES];
const bad = RULES.flatMap(({ name, bad }) => bad.map(([text, fixed]) => ({ name, text, fixed })));
const good = RULES.flatMap(({ name, good }) => good.map((text) => ({ name, text })));
const sources = [...new Set(GRAMMAR_RULES.flatMap(({ source }) => source ?? []))];

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

  test.each(RULES)('$name has examples both ways', (rule) => {
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
    expect(grammarFindings('On veut en en discuter.')[0]).not.toHaveProperty('source');
  });

  test('has a source, but for words that are left out or doubled', () => {
    const unsourced = GRAMMAR_RULES.filter(({ source }) => source === null).map(({ name }) => name);
    expect(unsourced).toEqual([
      'grammar.avoir-missing',
      'grammar.cest-occasion',
      'grammar.doubled-word',
      'grammar.doubled-pair',
      'grammar.missing-preposition',
      'grammar.missing-que',
      'grammar.missing-a-hour',
      'grammar.locution-without-preposition',
    ]);
  });

  test.each(sources)('names « %s » in French typography, short enough for the panel', (source) => {
    expect(source).toMatch(/^\p{Lu}[^'"]*[^'"\s.]$/u);
    expect(source.length).toBeLessThanOrEqual(90);
    expect(withFrenchSpaces(source).replace(/«\u00a0[^«»\s](?:[^«»]*[^«»\s])?\u00a0»/g, '')).not.toMatch(
      /[«»]/,
    );
    expect(withFrenchSpaces(source)).not.toMatch(/ [:;!?]|\s{2}/);
  });

  test('no two go by one name', () => {
    // A learned rule may go by the name of the one that it helps.
    for (const rules of [GRAMMAR_RULES, LEARNED_RULES]) {
      const names = rules.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
