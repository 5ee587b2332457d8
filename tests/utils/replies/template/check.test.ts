import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../../../utils/replies/template/check.ts';
import { fillTemplate } from '../../../../utils/replies/template/fill.ts';
import { FRENCH, lookupIn, NO_REPLIES } from './sample.ts';

describe('a sound template has no fault', () => {
  test.each([
    '',
    'Bonjour 10 % { } }}',
    '{{ person.first_name | default: "vous" }} {{ person["name"] }} {{ client.name.size }}',
    '{% for size in (1..3) %}{{ forloop.index }}{{ size }}{% endfor %}',
    '{% assign x = now | date: "%H" %}{% if x > "12" %}{{ x }}{% endif %}',
    '{% ask "Prénom ?" as prenom %}{{ prenom }}{% yesno "L" %}{% choose "T", 1, 2 %}{% endyesno %}',
    '{% ask "n" as n %}{% if n > 3 %}{{ n | times: 2 }}{% endif %}{% date "Jour" as d %}{{ d | date: "time" }}',
    '{% vary %}a{% or %}b{% endvary %}{% if language == "fr" %}{% caret %}{% else %}{% caret %}{% endif %}',
    '{% raw %}{{ foo | bar }}{% nope %}{% endraw %}{% comment %}{{ foo }}{% endcomment %}',
    '{% reply "a" %}{% reply "b" %}{% reply "a" %}',
  ])('%j', (template) => {
    expect(checkTemplate(template, lookupIn({ a: 'x', b: '{% reply "a" %}' }))).toEqual([]);
  });
});

describe('each fault at its place', () => {
  test.each([
    ['a\n  {{ person.name', 'syntax', 2, 3, '{{ person.name'],
    ['a {% if language', 'syntax', 1, 3, '{% if language'],
    ['é\n{% if language %}a', 'syntax', 2, 1, '{% if language %}'],
    ['{% yesno "L" %}a', 'syntax', 1, 1, '{% yesno "L" %}'],
    ['{% vary %}a{% or %}b', 'syntax', 1, 1, '{% vary %}'],
    ['{% endif %}', 'syntax', 1, 1, 'endif'],
    ['a{% or %}', 'syntax', 1, 2, 'or'],
    ['{{ }}', 'syntax', 1, 4, '{{ }}'],
    ['{{ person.name person.handle }}', 'syntax', 1, 1, '{{ person.name person.handle }}'],
    ['{% ask Heure %}', 'syntax', 1, 1, '{% ask Heure %}'],
    ['{% ask "" %}', 'syntax', 1, 1, '{% ask "" %}'],
    ['{% ask "A" as %}', 'syntax', 1, 1, '{% ask "A" as %}'],
    ['{% ask "A" "B" %}', 'syntax', 1, 1, '{% ask "A" "B" %}'],
    ['{% ask "A", "B", "C" %}', 'syntax', 1, 1, '{% ask "A", "B", "C" %}'],
    ['{% choose "Taille ?" %}', 'syntax', 1, 1, '{% choose "Taille ?" %}'],
    ['{% yesno "L" %}a{% else %}b{% else %}c{% endyesno %}', 'syntax', 1, 1, '{% yesno "L" %}'],
    ['{% caret %}\n{% caret %}', 'syntax', 2, 1, 'caret'],
    ['{% capture x %}{% caret %}{% endcapture %}', 'syntax', 1, 16, 'caret'],
    ['{{ now | date: "lnog" }}', 'syntax', 1, 1, 'lnog'],
    ['a\nb {% demande "x" %}', 'unknown-tag', 2, 3, 'demande'],
    ['{% include "x" %}', 'unknown-tag', 1, 1, 'include'],
    ['{% render "https://x.example/" %}', 'unknown-tag', 1, 1, 'render'],
    ['{% layout "/etc/passwd" %}', 'unknown-tag', 1, 1, 'layout'],
    ['a\nb {{ person.name | majuscules }}', 'unknown-filter', 2, 20, 'majuscules'],
    ['{{ person.name | upcase\n | foo: 1 }}', 'unknown-filter', 2, 4, 'foo'],
    ['{{ "a,b" | split: "," | sample }}', 'unknown-filter', 1, 25, 'sample'],
    ['a\nb {{ prenom }}', 'unknown-variable', 2, 6, 'prenom'],
    ['{{ person.age }}', 'unknown-variable', 1, 4, 'person.age'],
    ['{{ person }}', 'unknown-variable', 1, 4, 'person'],
    ['{% if ville %}a{% endif %}', 'unknown-variable', 1, 7, 'ville'],
    ['{{ "a" | append: suite }}', 'unknown-variable', 1, 18, 'suite'],
    ['{{ x }}{% assign x = 1 %}', 'unknown-variable', 1, 4, 'x'],
    ['{% yesno "L" %}{{ foo }}{% endyesno %}', 'unknown-variable', 1, 19, 'foo'],
    ['{% vary %}a{% or %}{{ foo }}{% endvary %}', 'unknown-variable', 1, 23, 'foo'],
    ['a {% reply "nulle" %}', 'unknown-reply', 1, 3, 'nulle'],
    ['{% yesno "L" %}{% else %}{% reply "nulle" %}{% endyesno %}', 'unknown-reply', 1, 26, 'nulle'],
    ['{% reply "faute" %}', 'unknown-variable', 1, 1, 'faute → foo'],
  ])('%j is %s', (template, problem, line, column, detail) => {
    const [fault] = checkTemplate(template, lookupIn({ faute: 'a\nb {{ foo }}' }));
    expect(fault).toMatchObject({ problem, line });
    expect(fault).toMatchObject({ column, detail });
  });

  test('unknown names are told all at once, in order', () => {
    const faults = checkTemplate('{{ b }}\n{{ a }} {% reply "c" %}{{ person.x }}', NO_REPLIES);
    expect(faults.map((fault) => fault.detail)).toEqual(['b', 'a', 'c', 'person.x']);
    expect(faults.map((fault) => fault.line)).toEqual([1, 2, 2, 2]);
  });
});

describe('circles', () => {
  const replies = {
    a: 'a{% reply "b" %}',
    b: 'b{% reply "a" %}',
    self: 'x{% reply "self" %}',
    c: '{% reply "a" %}',
  };

  test.each([
    [replies.self, 'self → self'],
    [replies.a, 'a → b → a'],
    ['{% reply "c" %}', 'a → b → a'],
    ['{% yesno "L" %}{% reply "self" %}{% endyesno %}', 'self → self'],
  ])('%s', (template, detail) => {
    const faults = checkTemplate(template, lookupIn(replies));
    expect(faults).toMatchObject([{ problem: 'cycle', detail }]);
  });

  test('are found when a reply is used, too', () => {
    expect(fillTemplate(replies.b, FRENCH, new Map(), lookupIn(replies))).toMatchObject({
      ok: false,
      why: 'fault',
      fault: { problem: 'cycle', line: 1, column: 2, detail: 'b → a → b' },
    });
  });

  test('a chain that is too deep names its replies', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`r${n}`, `${n}{% reply "r${n + 1}" %}`]),
    );
    const [fault] = checkTemplate('{% reply "r0" %}', lookupIn(chain));
    expect(fault).toMatchObject({ problem: 'too-much', line: 1, column: 1 });
    expect(fault?.detail).toMatch(/^r0 → r1 → .* → r10$/);
  });
});

/** By the counts of steps and of characters; what escaped them would not come to an end, and the runner would stop it. */
describe('what would never end is stopped', () => {
  const wide = Object.fromEntries([
    ...Array.from({ length: 9 }, (_, n) => [
      `r${n}`,
      `${n}`.repeat(2) + `{% reply "r${n + 1}" %}`.repeat(50),
    ]),
    ['r9', 'x'.repeat(1000)],
  ]);

  test.each([
    ['{% for i in (1..100000000) %}x{% endfor %}', 'too-much'],
    [
      `{% for i in (1..1000) %}${'{% for j in (1..1000) %}'.repeat(3)}${'{% endfor %}'.repeat(4)}`,
      'too-much',
    ],
    [
      '{% assign a = (1..1000) %}{% for i in a %}{% for j in a %}{% for k in a %}{% endfor %}{% endfor %}{% endfor %}',
      'too-much',
    ],
    ['{% for i in (1..300) %}{% for j in (1..300) %}abc{% endfor %}{% endfor %}', 'too-long'],
    [`{% assign a = "x" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`, 'too-much'],
    [`{% assign a = "x" %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}`, 'too-much'],
    ['x'.repeat(100_001), 'too-long'],
    ['{{ now }}'.repeat(11_000), 'too-much'],
    ['{% if true %}'.repeat(7000), 'too-much'],
    [`{{ ${'('.repeat(90_000)} }}`, 'too-much'],
    [`{{ ${'a['.repeat(40_000)} }}`, 'too-much'],
    ['{% reply "r0" %}', 'too-long'],
  ])('case %#', (template, problem) => {
    const [fault] = checkTemplate(template, lookupIn(wide));
    const filled = fillTemplate(template, FRENCH, new Map(), lookupIn(wide));
    expect(fault?.problem).toBe(problem);
    expect(filled).toMatchObject({ ok: false, why: 'fault', fault: { problem } });
  });

  test('honest long texts go through', () => {
    const text = 'Bonjour {{ person.first_name }}. '.repeat(900) + 'x'.repeat(60_000);
    expect(checkTemplate(text, NO_REPLIES)).toEqual([]);
    expect(checkTemplate('x'.repeat(100_000), NO_REPLIES)).toEqual([]);
    expect(checkTemplate('{% if true %}'.repeat(100) + '{% endif %}'.repeat(100), NO_REPLIES)).toEqual([]);
  });
});
