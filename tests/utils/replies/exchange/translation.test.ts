import { describe, expect, it } from 'vitest';
import { literal } from '../../../../utils/replies/exchange/syntax/literal.ts';
import {
  guessSyntax,
  type TextSyntax,
  translatorFor,
} from '../../../../utils/replies/exchange/syntax/syntax.ts';
import { checkTemplate } from '../../../../utils/replies/template/check.ts';
import { fillTemplate } from '../../../../utils/replies/template/fill.ts';

const CONTEXT = {
  person: { handle: 'lea', name: 'Léa Roy', firstName: 'Léa' },
  client: { name: 'Atelier Boréal', handle: null, hashtag: null },
  language: 'fr',
  now: new Date(2026, 10, 3, 9, 5).getTime(),
  seed: 0,
};

/** The text that a template comes to, every question answered with its label. */
function filled(template: string): string {
  const first = fillTemplate(template, CONTEXT, new Map(), () => 'autre');
  const asks = first.ok || first.why === 'fault' ? [] : first.asks;
  const answers = new Map(asks.map((ask) => [ask.key, ask.kind === 'choice' ? ask.initial : ask.label]));
  const result = fillTemplate(template, CONTEXT, answers, () => 'autre');
  if (!result.ok) throw new Error(`${template}: ${JSON.stringify(result)}`);
  return result.text;
}

function translated(syntax: TextSyntax, text: string) {
  return translatorFor(syntax, (name) => name === '/known')(text);
}

const LITERALS = [
  '{{ x }}',
  '{% x %}',
  '{{',
  '{%',
  '{{{a}}}',
  '{{{{',
  'a { b } 100 % c %} }}',
  '{% raw %}{{ x }}{% endraw %}',
  '{% endraw %}',
  '{%- endraw -%}',
  '{{ {% endraw %} }}',
  '{{ a\n}}\n{% b %}\n',
  '  {{ x }}  ',
  '\n{% if %}\n\n',
  `{{${' '.repeat(400)}}}`,
  '{# x #}',
  '{{"}}"}}',
];

describe('text that must come out as it is', () => {
  it.each(LITERALS)('%j', (text) => {
    expect(filled(literal(text))).toBe(text);
  });

  it('random braces, around blanks too', () => {
    const pieces = ['{', '}', '%', '{%', '%}', '{{', '}}', ' ', '\n', 'raw', 'endraw', '-', '"', 'a'];
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 1 + (next() % 12) }, () => pieces[next() % pieces.length]).join('');
      expect(filled(literal(text))).toBe(text);
      const withCaret = translated('text-blaze', `${text}{cursor}${text}`);
      if (withCaret.untranslated.length === 0) expect(filled(withCaret.template)).toBe(text + text);
    }
  });

  // Backtracking would not come to an end here: the runner stops the test then.
  it('to its end, in a template in proportion, however many braces never close', () => {
    for (const text of [
      '{{'.repeat(50_000),
      '{%'.repeat(50_000),
      '{='.repeat(50_000),
      `{=${' '.repeat(100_000)}`,
      `{{${' '.repeat(100_000)}`,
      '%fill:'.repeat(16_000),
    ]) {
      for (const syntax of ['plain', 'text-blaze', 'text-expander', 'briskine'] as const) {
        const { template } = translated(syntax, text);
        const given = `${syntax} ${text.slice(0, 8)}`;
        expect(template.length, given).toBeGreaterThan(0);
        expect(template.length, given).toBeLessThan(text.length * 12 + 100);
      }
    }
  });
});

describe.each<[TextSyntax, [string, string, string?][]]>([
  [
    'text-blaze',
    [
      ['Merci {formtext: name=Nom}', 'Merci {% ask "Nom" %}', 'Merci Nom'],
      ['{formtext}{formparagraph}', '{% ask "1" %}{% ask "2" %}', '12'],
      ['{formtext: default=vous; name=À qui ?}', '{% ask "À qui ?", "vous" %}'],
      ['{formtext: name=Dit "oui"}', `{% ask 'Dit "oui"' %}`, 'Dit "oui"'],
      ['{FormMenu: S; M; default=L; name=Taille}', '{% choose "Taille", "L", "S", "M" %}', 'L'],
      [
        '{time: [le] D MMMM YYYY, HH:mm}',
        '{{ now | date: "le %-d %B %Y, %H:%M" }}',
        'le 3 novembre 2026, 09:05',
      ],
      ['{import: /known}', '{% reply "/known" %}', 'autre'],
      ['{=nom} {formtext: name=Nom}', '{% ask "Nom" %} {% ask "Nom" %}', 'Nom Nom'],
      ['{{cursor}', '{% raw %}{{% endraw %}{% caret %}', '{'],
    ],
  ],
  [
    'text-expander',
    [
      ['Le %e %B à %1I:%M %p', 'Le {{ now | date: "%-d %B" }} à {{ now | date: "%-I:%M %p" }}'],
      ['%Y-%m-%d', '{{ now | date: "%Y-%m-%d" }}', '2026-11-03'],
      ['%fillarea:name=Note:width=30:height=5%', '{% ask "Note" %}', 'Note'],
      ['100 %% de %|réussite', '100 % de {% caret %}réussite', '100 % de réussite'],
      ['{{ x }} %fill:a%', '{% raw %}{{ x }}{% endraw %} {% ask "a" %}', '{{ x }} a'],
    ],
  ],
  [
    'briskine',
    [
      ['{{ to.first_name }} {{to.name}}', '{{ person.first_name }} {{ person.name }}', 'Léa Léa Roy'],
      ['{{random \'a\' "b"}}', '{% vary %}a{% or %}b{% endvary %}', 'a'],
      ['{{choice "un, deux"}}', '{% vary %}un{% or %}deux{% endvary %}', 'un'],
      ['{{cursor}}x', '{% caret %}x', 'x'],
    ],
  ],
])('blanks of %s', (syntax, cases) => {
  it.each(cases)('%s', (text, template, out) => {
    expect(translated(syntax, text)).toEqual({ template, untranslated: [] });
    expect(checkTemplate(template, () => 'autre')).toEqual([]);
    if (out !== undefined) expect(filled(template)).toBe(out);
  });
});

describe('blanks without an equal', () => {
  it.each<[TextSyntax, string, string]>([
    ['text-blaze', '{formmenu: a; b; multiple=yes}', '{formmenu: a; b; multiple=yes}'],
    ['text-blaze', '{time: YYYY; shift=+1D}', '{time: YYYY; shift=+1D}'],
    ['text-blaze', '{time: X}', '{time: X}'],
    ['text-blaze', '{import: /unknown}', '{import: /unknown}'],
    ['text-blaze', '{=1+1}', '{=1+1}'],
    ['text-blaze', '{formmenu: a\\b; name=x}', '{formmenu: a\\b; name=x}'],
    ['text-blaze', '{cursor}{cursor}', '{cursor}'],
    ['text-expander', '%clipboard', '%clipboard'],
    ['text-expander', '%@+1D%Y', '%@+1D'],
    ['text-expander', '%fillpart:name=x:default=yes%', '%fillpart:name=x:default=yes%'],
    ['briskine', '{{from.first_name}}', '{{from.first_name}}'],
    ['briskine', '{{#each to}}', '{{#each to}}'],
  ])('%s: %s', (syntax, text, left) => {
    const { template, untranslated } = translated(syntax, `a ${text} b`);
    expect(untranslated).toEqual([left]);
    expect(filled(template)).toContain(left);
    expect(checkTemplate(template, () => null)).toEqual([]);
  });
});

describe('the language of the blanks is guessed', () => {
  it.each<[TextSyntax, string]>([
    ['bon-compte', 'Bonjour {{ person.first_name }} {% ask "Nom" %}'],
    ['bon-compte', 'Bonjour à tous, 50 % de rabais {ici}'],
    ['text-blaze', 'Bonjour {formtext: name=x}'],
    ['text-expander', 'Bonjour %filltext:name=x%'],
    ['briskine', 'Bonjour {{to.first_name}}'],
    ['plain', 'Bonjour {{prenom}}'],
  ])('%s', (syntax, text) => {
    expect(guessSyntax(['Merci', text])).toBe(syntax);
  });
});
