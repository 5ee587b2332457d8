import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../utils/core/finding.ts';
import { type Known, newFindings } from '../../../../utils/proofreading/servers/new-findings.ts';

const DRAFT =
  'Zorblax vous attend à l’orvane samedi @zorblax #VendrediOrvane https://orvane.example 20e {{ nom }}. ' +
  'Brufle, chez Kessmar, d’OFP et de McZorb.';

function finding(text: string, rule = 'spelling.grammalecte.unknown'): Finding {
  const start = DRAFT.indexOf(text);
  const message = { fr: 'Faux.', en: 'Wrong.' };
  return { start, end: start + text.length, text, rule, level: 'warning', message, fixes: [], lang: 'fr' };
}

function news(theirs: Finding[], known: Partial<Known> = {}): string[] {
  return newFindings(DRAFT, theirs, { ours: [], ...known }).map(({ text }) => text);
}

describe('a server’s findings beside ours', () => {
  test('are in order, none over another, grammar before spelling before typography', () => {
    const theirs = [
      finding('attend', 'typography.grammalecte.x'),
      finding('vous attend', 'spelling.grammalecte.x'),
      finding('vous', 'grammar.grammalecte.x'),
      finding('Zorblax'),
    ];
    expect(news(theirs)).toEqual(['Zorblax', 'vous', 'attend']);
    expect(news(theirs.slice(0, 2))).toEqual(['vous attend']);
  });

  test('do not repeat ours, whatever ours are', () => {
    const theirs = [
      finding('vous attend', 'grammar.grammalecte.x'),
      finding('samedi', 'grammar.grammalecte.x'),
    ];
    expect(news(theirs, { ours: [finding('attend', 'typography.x')] })).toEqual(['samedi']);
    expect(news(theirs, { ours: [finding(' à')] })).toEqual(['vous attend', 'samedi']);
  });

  test.each([
    '@zorblax',
    'zorblax',
    'VendrediOrvane',
    'orvane.example',
    '{{ nom }}',
    'samedi @zorblax',
  ])('are not about what is no prose: %s', (text) => {
    expect(news([finding(text), finding(text, 'grammar.grammalecte.x')])).toEqual([]);
  });

  test('are about the spelling of words alone', () => {
    expect(news([finding('20e')])).toEqual([]);
    expect(news([finding('20e', 'grammar.grammalecte.x')])).toEqual(['20e']);
  });

  test('are not about words that are known', () => {
    const theirs = [finding('Zorblax'), finding('orvane'), finding('attend', 'grammar.grammalecte.x')];
    expect(news(theirs)).toEqual(['Zorblax', 'attend', 'orvane']);
    expect(news(theirs, { knownWords: new Set(['zorblax']) })).toEqual(['attend', 'orvane']);
    expect(news(theirs, { knownWords: new Set(['Café orvane', 'attend']) })).toEqual(['Zorblax', 'attend']);
    const fr = { isKnown: (word: string) => word === 'l’orvane', suggest: () => [] };
    expect(news(theirs, { spellers: { fr } })).toEqual(['Zorblax', 'attend']);
    expect(news(theirs, { spellers: { en: fr } })).toEqual(['Zorblax', 'attend', 'orvane']);
  });

  test('are not about names within a sentence, nor acronyms', () => {
    const names = ['Kessmar', 'OFP', 'McZorb'];
    expect(news(['Brufle', ...names].map((name) => finding(name)))).toEqual(['Brufle']);
    expect(news(names.map((name) => finding(name, 'grammar.grammalecte.x')))).toEqual(names);
  });

  test('are not of rules that are silenced', () => {
    const theirs = [finding('vous', 'grammar.grammalecte.x'), finding('attend', 'grammar.grammalecte.y')];
    expect(news(theirs, { silenced: new Set(['grammar.grammalecte.x']) })).toEqual(['attend']);
  });

  test('are not of rules that were silenced before rules said whose they are', () => {
    const theirs = [finding('vous', 'grammar.grammalecte.x'), finding('attend', 'grammar.grammalecte.y')];
    expect(news(theirs, { silenced: new Set(['grammar.server.x']) })).toEqual(['attend']);
  });
});
