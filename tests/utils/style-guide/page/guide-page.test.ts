// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../utils/core/question.ts';
import { ruleInWords } from '../../../../utils/style-guide/in-words/rule-in-words.ts';
import { guidePage } from '../../../../utils/style-guide/page/guide-page.ts';
import { GUIDE_PRESETS } from '../../../../utils/style-guide/presets.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';
import type { StyleGuide } from '../../../../utils/style-guide/schema.ts';

const AT = new Date(2026, 10, 29, 15, 0).getTime();

function read(source: string): StyleGuide {
  const { guide, faults } = readGuide(source);
  if (guide === null) throw new Error(JSON.stringify(faults));
  return guide;
}

function page(guide: StyleGuide, language: Language): Document {
  return new DOMParser().parseFromString(guidePage(guide, language, AT), 'text/html');
}

function said(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
}

describe.each<Language>(['fr', 'en'])('a guide as a page, %s', (language) => {
  test.each(GUIDE_PRESETS)('$id: every rule with all that it says', ({ id }) => {
    const guide = read(
      readFileSync(join(import.meta.dirname, `../../../../public/style-guides/${id}.yaml`), 'utf8'),
    );
    const document = page(guide, language);
    const articles = [...document.querySelectorAll('article')];
    expect(articles.length).toBe(guide.rules.length);
    for (const [index, rule] of guide.rules.entries()) {
      const words = ruleInWords(rule, language, guide.level);
      const items = words.statements.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
      const texts = [words.title, words.name, words.scope, words.level, words.why, rule.link, ...items];
      for (const text of [...texts, ...(rule.ok ?? []), ...(rule.bad ?? [])]) {
        if (text === null || text === undefined) continue;
        expect(said(articles[index] ?? null)).toContain(text.replace(/[ \n]+/g, ' '));
      }
    }
    expect(document.documentElement.lang).toBe(language);
    expect(said(document.querySelector('h1'))).toBe(guide.name);
  });
});

test('says its card, its link and its date', () => {
  const guide = read(
    'guide: 1\nname: Boréal\nlink: https://exemple.ca/guide\ncard: { do: [Vouvoyer], dont: [Crier], urgent: "Marie, 418 555-0100" }\nrules: []\n',
  );
  const french = page(guide, 'fr');
  expect(said(french.querySelector('header'))).toBe(
    'Guide de style Boréal 29 novembre 2026 https://exemple.ca/guide',
  );
  expect(said(french.querySelector('.card'))).toBe(
    'À faireVouvoyerÀ éviterCrier En cas d’urgenceMarie, 418 555-0100',
  );
  expect(said(page(guide, 'en').querySelector('header'))).toContain('November 29, 2026');
  expect(french.title).toBe('Boréal – Guide de style');
});

const HOSTILE = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)> & "'`;

test('a stranger’s guide is text and nothing else', () => {
  const quoted = JSON.stringify(HOSTILE);
  const guide = read(`guide: 1
name: ${quoted}
link: 'https://exemple.ca/?a=%22%3E&b="><script>alert(1)</script>'
card: { do: [${quoted}], dont: [${quoted}], urgent: ${quoted} }
rules:
  - { rule: terms, avoid: [${quoted}], why: ${quoted}, ok: [${quoted.replace('img', 'IMG2')}] }
  - { rule: opening, required: [${quoted}] }
  - { rule: textSpeak, why: "\\u202Ereversed" }
`);
  const source = guidePage(guide, 'fr', AT);
  const document = new DOMParser().parseFromString(source, 'text/html');
  expect(document.querySelectorAll('img, script, iframe, object, form, base, style')).toHaveLength(1);
  expect(document.querySelectorAll('[onerror]')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
  expect(document.title).toContain(HOSTILE);
  expect([...document.querySelectorAll('a')].map(({ protocol }) => protocol)).toEqual(['https:']);
  expect(source).not.toContain('\u202e');
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
});

test('an address of no web page is no link', () => {
  // No guide that can be read has one.
  const guide: StyleGuide = { guide: 1, name: 'A', link: 'javascript:alert(1)', rules: [] };
  const document = page(guide, 'en');
  expect(document.querySelectorAll('a')).toHaveLength(0);
  expect(document.body.textContent).toContain('javascript:alert(1)');
});
