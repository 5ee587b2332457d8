import { describe, expect, test } from 'vitest';
import { type Filled, fillTemplate } from '../../../../utils/replies/template/fill.ts';
import type { FillContext } from '../../../../utils/replies/template/values.ts';
import { ENGLISH, FRENCH, lookupIn, NO_REPLIES, NOBODY } from './sample.ts';

function fill(
  template: string,
  context: FillContext = FRENCH,
  answers: Record<string, string> = {},
  replies: Record<string, string> = {},
): Filled {
  return fillTemplate(template, context, new Map(Object.entries(answers)), lookupIn(replies));
}

function textOf(filled: Filled): string {
  if (!filled.ok) throw new Error(`Not filled: ${JSON.stringify(filled)}`);
  return filled.text;
}

describe('values', () => {
  test.each([
    ['Bonjour {{ person.first_name }} !', FRENCH, 'Bonjour Camille !'],
    ['@{{ person.handle }} ({{ person.name | upcase }})', FRENCH, '@camille_dube (CAMILLE DUBÉ)'],
    [
      '{{ client.name }} @{{ client.handle }} {{ client.hashtag }}',
      FRENCH,
      'Atelier Boréal @atelier_boreal #AtelierBoréal',
    ],
    ['{% if language == "fr" %}Merci{% else %}Thanks{% endif %}', FRENCH, 'Merci'],
    ['{% if language == "fr" %}Merci{% else %}Thanks{% endif %}', ENGLISH, 'Thanks'],
    ['{{ now }}', FRENCH, '1er décembre 2025'],
    ['{{ now }}', ENGLISH, 'December 1, 2025'],
    ['{{ now | date: "full" }}', FRENCH, 'lundi 1er décembre 2025'],
    ['{{ now | date: "day" }}, {{ now | date: "weekday" }}', FRENCH, '1er décembre, lundi'],
    ['{{ now | date: "day" }}, {{ now | date: "weekday" }}', ENGLISH, 'December 1, Monday'],
    ['{{ now | date: "short" }}', FRENCH, '2025-12-01'],
    ['{{ now | date: "short" }}', { ...FRENCH, language: 'fr-FR' }, '01/12/2025'],
    ['{{ now | date: "time" }}', FRENCH, '14\u00a0h\u00a005'],
    ['{{ now | date: "time" }}', { ...FRENCH, language: 'fr-FR' }, '14:05'],
    ['{{ now | date: "%A %-d %B %Y, %H:%M" }}', FRENCH, 'lundi 1 décembre 2025, 14:05'],
    ['{{ "now" | date: "%A, %B %-d" }}', ENGLISH, 'Monday, December 1'],
    ['{{ now | date: "%x %% %X" }}', FRENCH, '2025-12-01 % 14\u00a0h\u00a005'],
    ['{{ "2025-07-04" | date: "long" }}', ENGLISH, 'July 4, 2025'],
    [
      '{% assign hour = now | date: "%H" | plus: 0 %}{% if hour < 18 %}Bonjour{% else %}Bonsoir{% endif %}',
      FRENCH,
      'Bonjour',
    ],
    ['{% assign n = 3 %}{{ n }} place{% if n > 1 %}s{% endif %}', FRENCH, '3 places'],
    ['{{ "S,M,L" | split: "," | join: " / " }}', FRENCH, 'S / M / L'],
  ])('%s', (template, context, expected) => {
    expect(textOf(fill(template, context))).toBe(expected);
  });

  test('a language that is none is written as English, never an error', () => {
    expect(textOf(fill('{{ now }}', { ...FRENCH, language: '?' }))).toBe('December 1, 2025');
  });

  test('handles lose an @ and hashtags gain a #, however they were given', () => {
    const client = { name: 'A', handle: '@atelier', hashtag: '#Boréal' };
    expect(textOf(fill('@{{ client.handle }} {{ client.hashtag }}', { ...FRENCH, client }))).toBe(
      '@atelier #Boréal',
    );
  });
});

describe('what is typed comes out letter for letter', () => {
  test.each([
    'Prix : 10 % { } }} %} {x} — « ici » 👩‍👩‍👧‍👦 🇨🇦 l’été',
    'e\u0301te\u0301 \u202f; a\u00a0b\u00a0!',
    '<b>&amp; "guillemets" \'apostrophes\' \\n',
    '  deux espaces\n\n\nligne   \n',
    'https://atelier.example/?a=1&b=%20#x @qui #quoi',
  ])('%j', (text) => {
    expect(textOf(fill(text))).toBe(text);
  });

  test('raw keeps what would be a tag', () => {
    expect(textOf(fill('{% raw %}{{ person.name }} {% ask %}{% endraw %}'))).toBe(
      '{{ person.name }} {% ask %}',
    );
  });

  test('HTML in a value stays plain text', () => {
    const person = { handle: null, name: '<img src=x onerror=alert(1)> & "co"', firstName: null };
    expect(textOf(fill('{{ person.name }}', { ...FRENCH, person }))).toBe(person.name);
  });

  test('a template in a value or an answer is not read as one', () => {
    const person = { handle: null, name: '{{ client.name }}{% ask "x" %}', firstName: null };
    expect(textOf(fill('{{ person.name }}', { ...FRENCH, person }))).toBe(person.name);
    expect(textOf(fill('{% ask "A" %}', FRENCH, { 'text:A': '{{ now }}' }))).toBe('{{ now }}');
  });

  test('line breaks of Windows and old Macs become \\n', () => {
    expect(textOf(fill('a\r\nb\rc'))).toBe('a\nb\nc');
    expect(textOf(fill('{% ask "A" %}', FRENCH, { 'text:A': 'a\r\nb' }))).toBe('a\nb');
  });
});

describe('lines that hold only tags', () => {
  test.each([
    ['a\n{% if true %}\nb\n{% endif %}\nc', 'a\nb\nc'],
    ['a\n{% if false %}\nb\n{% endif %}\nc', 'a\nc'],
    ['a\n  {% if true %}  \n  b\n  {% endif %}\nc', 'a\n  b\nc'],
    ['{% assign x = 1 %}\n{% assign y = 2 %}\n{{ x }}{{ y }}', '12'],
    ['a\n{% if true %} {% if true %}\nb\n{% endif %}{% endif %}', 'a\nb'],
    ['a\n{% if false %}\nb\n{% endif %}', 'a'],
    ['a\n{% if true %}\nb\n{% endif %}\n', 'a\nb\n'],
    ['{% comment %}\nnote\n{% endcomment %}\na', 'a'],
    ['{% # note %}\na', 'a'],
    ['a\n\n{% if true %}\nb\n\n{% endif %}\nc', 'a\n\nb\n\nc'],
    ['{% vary %}\nBonjour\n{% or %}\nSalut\n{% endvary %}\nfin', 'Bonjour\nfin'],
    ['a\r\n{% if true %}\r\nb\r\n{% endif %}\r\nc', 'a\nb\nc'],
    ['a {% if true %}b{% endif %} c', 'a b c'],
    ['a\n{% if true %}b{% endif %}\nc', 'a\nb\nc'],
    ['a\n{% raw %}\n{% endraw %}\nb', 'a\n\n\nb'],
  ])('%j', (template, expected) => {
    expect(textOf(fill(template))).toBe(expected);
  });

  test('a question that writes keeps its line; one that is named gives it up', () => {
    expect(textOf(fill('a\n{% ask "H" %}\nb', FRENCH, { 'text:H': 'x' }))).toBe('a\nx\nb');
    expect(textOf(fill('{% ask "H" as h %}\n{{ h }}b', FRENCH, { 'text:H': 'x' }))).toBe('xb');
  });
});

describe('what stands in the place of a blank', () => {
  test.each([
    ['Bonjour {{ person.first_name }} !', ['Camille']],
    ['{% vary %}Bonjour{% or %}Salut{% endvary %} {{ person.first_name | upcase }}{{ "" }}', ['CAMILLE']],
    ['{% if true %}De {{ client.name }}{% endif %}, {% reply "signé" %}', ['Atelier Boréal', 'Camille']],
    ['{% capture p %}cher {{ person.first_name }}{% endcapture %}Bonjour {{ p }}', ['cher Camille']],
    ['{% raw %}{{ x }}{% endraw %}{% caret %}', []],
  ])('%s', (template, expected) => {
    const filled = fill(template, FRENCH, {}, { signé: 'signé {{ person.first_name }}' });
    const text = textOf(filled);
    expect('blanks' in filled && filled.blanks.map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

describe('a missing value', () => {
  test.each([
    '{{ person.first_name }}',
    '{{ person.first_name | upcase }}',
    '{{ "cher " | append: person.first_name }}',
    '{% assign p = person.first_name %}{{ p }}',
    '{% capture p %}{{ person.first_name }}{% endcapture %}{{ p }}',
    '{% if true %}{{ person.first_name }}{% endif %}',
    '{{ nil | default: person.first_name }}',
  ])('asks: %s', (template) => {
    const filled = fill(template, NOBODY);
    expect(filled).toMatchObject({ ok: false, why: 'asks' });
    expect('asks' in filled && filled.asks).toEqual([
      { key: 'person.first_name', kind: 'value', label: 'person.first_name', choices: [], initial: '' },
    ]);
    expect('preview' in filled && filled.preview.toLowerCase()).toContain('[person.first_name]');
    expect(textOf(fill(template, NOBODY, { 'person.first_name': 'Zoé' })).toLowerCase()).toContain('zoé');
  });

  test.each([
    ['{{ person.first_name | default: "vous" }}', 'vous', [{ start: 0, end: 4 }]],
    ['Bonjour{% if person.first_name %} {{ person.first_name }}{% endif %} !', 'Bonjour !', []],
    ['{% unless person.first_name %}Bonjour{% endunless %}', 'Bonjour', []],
    ['{% if person.first_name == blank %}personne{% endif %}', 'personne', []],
    ['{% if person.first_name != "" %}{{ person.first_name }}{% else %}personne{% endif %}', 'personne', []],
    ['{% if person.first_name == nil and client.handle == empty %}rien{% endif %}', 'rien', []],
    ['{% case person.first_name %}{% when "Camille" %}A{% else %}B{% endcase %}', 'B', []],
  ])('is left to the template that handles it: %s', (template, text, blanks) => {
    expect(fill(template, NOBODY)).toEqual({ ok: true, text, caret: null, asks: [], blanks });
  });

  test('is one of blanks only as well, and carries the label it is given', () => {
    const person = { handle: '', name: '  ', firstName: null };
    const filled = fill('{{ person.name }}', { ...FRENCH, person, labels: { 'person.name': 'Nom affiché' } });
    expect(filled).toMatchObject({ ok: false, preview: '[Nom affiché]', asks: [{ label: 'Nom affiché' }] });
  });

  test('an empty answer is asked again; an answered handle loses its @', () => {
    expect(fill('{{ person.handle }}', NOBODY, { 'person.handle': ' ' }).ok).toBe(false);
    expect(fill('{{ person.handle }}', NOBODY, { 'person.handle': '@' }).ok).toBe(false);
    expect(textOf(fill('@{{ person.handle }}', NOBODY, { 'person.handle': '@zoe' }))).toBe('@zoe');
  });
});

describe('questions', () => {
  test('are listed in order, answered or not, and marked in the preview', () => {
    const template =
      'À {% ask "Heure ?", "14 h" %}, taille {% choose "Taille ?", "S", "M" %}, {% date "Jour ?" %}.';
    const filled = fill(template, FRENCH, { 'choice:Taille ?|S|M': 'M' });
    expect(filled).toEqual({
      ok: false,
      why: 'asks',
      preview: 'À [Heure ?], taille M, [Jour ?].',
      blanks: [
        { start: 2, end: 11 },
        { start: 20, end: 21 },
        { start: 23, end: 31 },
      ],
      asks: [
        { key: 'text:Heure ?', kind: 'text', label: 'Heure ?', choices: [], initial: '14 h' },
        { key: 'choice:Taille ?|S|M', kind: 'choice', label: 'Taille ?', choices: ['S', 'M'], initial: 'S' },
        { key: 'date:Jour ?', kind: 'date', label: 'Jour ?', choices: [], initial: '2025-12-01' },
      ],
    });
  });

  test('the same one is asked once, also through another reply', () => {
    const template = '{% ask "Heure ?" %}, donc {% ask "Heure ?" %} {% reply "rappel" %}';
    const filled = fill(template, FRENCH, { 'text:Heure ?': 'midi' }, { rappel: '({% ask "Heure ?" %})' });
    expect(filled).toMatchObject({ ok: true, text: 'midi, donc midi (midi)', asks: [{ label: 'Heure ?' }] });
    expect('asks' in filled && filled.asks).toHaveLength(1);
  });

  test('a named one writes nothing, and its answer can be used, filtered and compared', () => {
    const template = '{% ask "Combien ?" as n %}{{ n }} place{% if n > 1 %}s{% endif %} {{ n | plus: 1 }}';
    expect(textOf(fill(template, FRENCH, { 'text:Combien ?': '3' }))).toBe('3 places 4');
    expect(textOf(fill(template, FRENCH, { 'text:Combien ?': '1' }))).toBe('1 place 2');
    expect(fill('{% ask "Combien ?" as n %}Merci', FRENCH)).toMatchObject({ ok: false, preview: 'Merci' });
  });

  test('a day is written in the language, in any style where it is named', () => {
    const template = '{% date "Jour ?" as day %}{{ day | date: "weekday" }} {{ day }} / {% date "Jour ?" %}';
    const answers = { 'date:Jour ?': '2026-01-01' };
    expect(textOf(fill(template, FRENCH, answers))).toBe('jeudi 1er janvier 2026 / 1er janvier 2026');
    expect(textOf(fill(template, ENGLISH, answers))).toBe('Thursday January 1, 2026 / January 1, 2026');
  });

  test.each([
    ['{% date "Jour ?" %}', 'date:Jour ?', '2026-02-30'],
    ['{% date "Jour ?" %}', 'date:Jour ?', 'demain'],
    ['{% choose "T", "S", "M" %}', 'choice:T|S|M', 'XL'],
    ['{% ask "H" %}', 'text:H', ''],
    ['{% yesno "L" %}a{% endyesno %}', 'yes-no:L', 'peut-être'],
  ])('an answer that is none is asked again: %s', (template, key, answer) => {
    expect(fill(template, FRENCH, { [key]: answer })).toMatchObject({
      ok: false,
      why: 'asks',
      asks: [{ key }],
    });
  });

  test('yes or no opens the questions of its passage alone', () => {
    const template =
      '{% yesno "Livraison ?" %}À {% ask "Adresse ?" %}{% else %}{% ask "Magasin ?" %}{% endyesno %}';
    const labels = (answers: Record<string, string>) => {
      const filled = fill(template, FRENCH, answers);
      return 'asks' in filled ? filled.asks.map((ask) => ask.label) : [];
    };
    expect(labels({})).toEqual(['Livraison ?']);
    expect(labels({ 'yes-no:Livraison ?': 'yes' })).toEqual(['Livraison ?', 'Adresse ?']);
    expect(labels({ 'yes-no:Livraison ?': 'no' })).toEqual(['Livraison ?', 'Magasin ?']);
    const answers = { 'yes-no:Livraison ?': 'yes', 'text:Adresse ?': 'ici', 'text:Magasin ?': 'là' };
    expect(textOf(fill(template, FRENCH, answers))).toBe('À ici');
  });
});

describe('variants of a phrase', () => {
  test('follow the seed, one after the other', () => {
    const template = '{% vary %}Bonjour{% or %}Salut{% or %}Allô{% endvary %}';
    const texts = [0, 1, 2, 3].map((seed) => textOf(fill(template, { ...FRENCH, seed })));
    expect(texts).toEqual(['Bonjour', 'Salut', 'Allô', 'Bonjour']);
  });

  test('counting the seed up comes by every combination', () => {
    const template = '{% vary %}a{% or %}b{% endvary %}{% vary %}1{% or %}2{% or %}3{% endvary %}';
    const texts = Array.from({ length: 6 }, (_, seed) => textOf(fill(template, { ...FRENCH, seed })));
    expect(new Set(texts)).toEqual(new Set(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']));
  });

  test('any number is a seed, and the same one gives the same text', () => {
    const template = '{% vary %}a{% or %}b{% or %}{% vary %}c{% or %}d{% endvary %}{% endvary %}';
    for (const seed of [-7, 2.5, 2 ** 52, Number.NaN, Number.POSITIVE_INFINITY]) {
      const text = textOf(fill(template, { ...FRENCH, seed }));
      expect(['a', 'b', 'c', 'd']).toContain(text);
      expect(textOf(fill(template, { ...FRENCH, seed }))).toBe(text);
    }
  });
});

describe('the caret', () => {
  test.each([
    ['Bonjour {% caret %} merci', 'Bonjour  merci', 8],
    ['{% caret %}', '', 0],
    ['👋 {{ person.first_name }}{% caret %}!', '👋 Camille!', 10],
    ['a\n{% caret %}\nb', 'a\n\nb', 2],
    ['a{% reply "r" %}{% caret %}c', 'abc', 2],
  ])('%j', (template, text, caret) => {
    expect(fill(template, FRENCH, {}, { r: 'b{% caret %}' })).toMatchObject({ ok: true, text, caret });
  });

  test('stays within the text where the last line break goes', () => {
    expect(fill('a\n{% caret %}{% if false %}\nb\n{% endif %}')).toMatchObject({
      ok: true,
      text: 'a\n',
      caret: 2,
    });
  });
});

describe('a reply within a reply', () => {
  test('is filled as the outer one, but shares no names', () => {
    const replies = {
      sig: '— {{ client.name }}{% assign x = "inner" %}',
      'Titre long': 'b{% reply "sig" %}',
    };
    expect(textOf(fill('{% reply "Titre long" %}', FRENCH, {}, replies))).toBe('b— Atelier Boréal');
    expect(fill('{% reply "sig" %}{{ x }}', FRENCH, {}, replies)).toMatchObject({
      ok: false,
      fault: { problem: 'unknown-variable', detail: 'x' },
    });
  });

  test('the same one twice is no circle', () => {
    expect(textOf(fill('{% reply "a" %}{% reply "a" %}', FRENCH, {}, { a: 'x' }))).toBe('xx');
  });
});

test('a fault in use says what and where', () => {
  expect(fillTemplate('a\n{{ foo }}', FRENCH, new Map(), NO_REPLIES)).toEqual({
    ok: false,
    why: 'fault',
    fault: { problem: 'unknown-variable', line: 2, column: 4, detail: 'foo' },
  });
});

test('a thousand fillings keep nothing of one another', () => {
  for (let index = 0; index < 1000; index++) {
    const text = textOf(
      fill(
        '{% ask "A" as a %}{{ a }}{% vary %}{% or %}!{% endvary %}',
        { ...FRENCH, seed: index },
        { 'text:A': `${index}` },
      ),
    );
    expect(text).toBe(index % 2 ? `${index}!` : `${index}`);
  }
});
