import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Remark } from '../../../../utils/replies/exchange/table.ts';
import { faultsOf, refusalOf, repliesOf, tableOf } from './import-file.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/replies-import');

function fixture(name: string): Blob {
  return new Blob([readFileSync(join(FOLDER, name))]);
}

/** The texts of a file by their abbreviations, or their titles. */
async function read(name: string) {
  const { replies, remarks } = await repliesOf(fixture(name));
  const texts = Object.fromEntries(
    replies.map(({ title, abbreviation, texts }) => [abbreviation ?? title, texts[0]?.text ?? '']),
  );
  return { replies, texts, remarks: remarks.map(({ line, kind, given }: Remark) => [line, kind, given]) };
}

describe('Text Blaze', () => {
  it('gives its snippets, with their folders', async () => {
    const { replies } = await read('text-blaze.json');
    expect(await tableOf(fixture('text-blaze.json'))).toMatchObject({
      format: 'text-blaze',
      counts: 'entries',
    });
    expect(replies.map(({ title, abbreviation, folder }) => [title, abbreviation, folder])).toEqual([
      ['Merci', '/merci', 'Atelier Boréal'],
      ['Tailles', '/tailles', 'Atelier Boréal'],
      ['Close', '/close', 'English'],
      ['Braces {{ stay }} and {% so do these %}.', null, 'English'],
    ]);
  });

  it('has its commands translated, and its rich text made plain', async () => {
    const { texts } = await read('text-blaze.json');
    expect(texts['/merci']).toBe(
      'Merci {% ask "Prénom", "à vous" %} !\nÀ {{ now | date: "%H:%M" }}, le {{ now | date: "%-d %B %Y" }}.{% caret %}',
    );
    expect(texts['/tailles']).toBe(
      [
        'Bonjour {% ask "Prénom" %},',
        '',
        '{% ask "Prénom" %}, voici\u00a0: {% choose "Taille", "M", "S", "L" %}',
        '- un',
        '- deux',
        'Voir le guide (https://exemple.ca/tailles) ou exemple.ca & merci…',
      ].join('\n'),
    );
  });

  it('says what has no equal, and leaves it as it was', async () => {
    const { texts, remarks } = await read('text-blaze.json');
    expect(texts['/close']).toBe(
      '{% reply "/merci" %} {import: /nowhere} {clipboard} {time: YYYY; shift=+1Y}',
    );
    expect(texts['Braces {{ stay }} and {% so do these %}.']).toBe(
      'Braces {% raw %}{{ stay }}{% endraw %} and {% raw %}{% so do these %}{% endraw %}.',
    );
    expect(remarks).toEqual([
      [3, 'untranslated', '{import: /nowhere}'],
      [3, 'untranslated', '{clipboard}'],
      [3, 'untranslated', '{time: YYYY; shift=+1Y}'],
      [4, 'unusable-abbreviation', '/two words'],
      [5, 'empty-text', 'Nothing'],
    ]);
  });
});

describe('TextExpander', () => {
  it('gives the snippets of a group', async () => {
    const { replies, texts, remarks } = await read('text-expander-group.textexpander');
    expect(replies.map(({ title, folder }) => [title, folder])).toEqual([
      ['Merci', 'Boréal & cie'],
      ['%filltext:name=Nom:default=vous:width=20%:…', 'Boréal & cie'],
    ]);
    expect(texts[';merci']).toBe(
      'Merci {% ask "Prénom" %},\nle {{ now | date: "%-d %B %Y" }} à {{ now | date: "%H:%M" }}. {% caret %}100 % bon',
    );
    expect(texts[';taille']).toBe(
      '{% ask "Nom", "vous" %}: {% choose "Taille", "M", "S", "L" %}\n{% reply ";merci" %} %snippet:;rien% %clipboard',
    );
    expect(remarks).toEqual([
      [2, 'untranslated', '%snippet:;rien%'],
      [2, 'untranslated', '%clipboard'],
      [3, 'script', 'Shell'],
    ]);
  });

  it('gives the groups of all settings', async () => {
    const { replies } = await read('text-expander-settings.textexpander');
    expect(replies.map(({ abbreviation, folder }) => [abbreviation, folder])).toEqual([
      [';b', 'Français'],
      [';h', 'English'],
    ]);
  });

  it('gives its CSV, which has no headers', async () => {
    const { replies, texts } = await read('text-expander.csv');
    expect(replies.map(({ title }) => title)).toEqual(['Signature', 'Thank you!']);
    expect(texts[';sig']).toBe('Bien à vous,\n{% ask "Prénom" %}');
  });

  it.each([
    ['half a file', '<?xml version="1.0"?><plist><dict><key>a', 'broken-xml'],
    ['another list', '<plist><dict><key>a</key><string>b</string></dict></plist>', 'unknown-format'],
    [
      'entities',
      '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aa">]><plist><dict/></plist>',
      'broken-xml',
    ],
    ['a binary list', 'bplist00\0\0', 'binary-plist'],
  ])('refuses %s', async (_, text, problem) => {
    expect(await refusalOf(text)).toMatchObject([{ problem }]);
  });
});

describe('Espanso', () => {
  it('gives its matches, with line numbers', async () => {
    const { replies, remarks } = await read('espanso.yml');
    expect(await tableOf(fixture('espanso.yml'))).toMatchObject({ format: 'espanso', counts: 'lines' });
    expect(replies.map(({ title, abbreviation, tags }) => [title, abbreviation, tags])).toEqual([
      ['Merci', ':merci', ['remerciement', 'a, b']],
      ['Nous sommes le {{jour}}.', ':date', []],
      ['Bonjour [[prenom]],', ':form', []],
      ['{{formule}} {{choix}} {{form1.nom}} {{suite}} {{sortie}}…', ':salut', []],
      ['42', null, []],
      ['Un mot', ':html', []],
    ]);
    expect(remarks).toEqual([
      [13, 'extra-trigger', ':jour'],
      [13, 'untranslated', '{{demain}}'],
      [35, 'untranslated', '{{sortie}}'],
      [35, 'untranslated', '{{inconnu}}'],
      [60, 'picture', '$CONFIG/logo.png'],
      [62, 'unusable-abbreviation', ':n(?P<n>\\d+)'],
    ]);
  });

  it('has its variables and forms translated', async () => {
    const { texts } = await read('espanso.yml');
    expect(texts[':merci']).toBe('Merci de la part d’Atelier Boréal {% caret %} !');
    expect(texts[':date']).toBe(
      'Nous sommes le {{ now | date: "%d/%m/%Y" }}.\nDemain : {% raw %}{{demain}}{% endraw %}\n',
    );
    expect(texts[':form']).toBe(
      'Bonjour {% ask "prenom" %},\ntaille {% choose "taille", "S", "M", "L" %} ?\n',
    );
    expect(texts[':salut']).toBe(
      '{% vary %}Salut{% or %}Bonjour {% raw %}{{x}}{% endraw %}{% endvary %} {% choose "choix", "un", "deux" %} ' +
        '{% ask "nom" %} {% reply ":merci" %} {% raw %}{{sortie}}{% endraw %} {% raw %}{{inconnu}}{% endraw %}',
    );
    expect(texts[':html']).toBe('Un mot\ndeux');
  });

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      [...'bcdefgh'].map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    )
    .join('\n');

  it.each([
    ['a bomb of anchors', `${bomb}\nmatches:\n  - trigger: x\n    replace: *h`, 'too-deep', null],
    ['a list within itself', 'matches: \n  - &a\n    trigger: x\n    vars: [*a]', 'too-deep', null],
    ['deep lists', `matches:\n  - ${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep', null],
    ['lists without end', `matches:\n  - ${'['.repeat(20_000)}`, 'broken-yaml', 2],
    [
      'a tag that runs something',
      'matches:\n  - trigger: a\n    replace: !!js/function "x"',
      'broken-yaml',
      3,
    ],
    ['a tab where spaces belong', 'matches:\n\t- trigger: a', 'broken-yaml', 2],
    ['the same key twice', 'matches:\n  - trigger: a\n    trigger: b', 'broken-yaml', 3],
    ['names of JavaScript', 'matches:\n  - trigger: a\n    __proto__: {replace: b}', 'forbidden-name', null],
    ['matches that are none', 'matches:\n  - 12', 'unknown-format', null],
    ['no matches', 'matches:\n', 'no-replies', null],
    ['3 MB', `matches:\n${'# comment\n'.repeat(300_000)}`, 'too-big', null],
  ])('refuses %s', async (_, text, problem, line) => {
    expect((await refusalOf(text))[0]).toMatchObject({ problem, line });
  });

  it('takes anchors that are used as they are meant', async () => {
    const { replies } = await repliesOf(
      'matches:\n  - trigger: ":a"\n    replace: &t Merci\n  - trigger: ":b"\n    replace: *t\n',
    );
    expect(replies.map(({ texts }) => texts[0]?.text)).toEqual(['Merci', 'Merci']);
  });

  it('names the lines of a trigger that comes twice', async () => {
    const file = 'matches:\n  - trigger: ":a"\n    replace: un\n\n  - trigger: ":a"\n    replace: deux\n';
    expect(await faultsOf(file)).toMatchObject([{ problem: 'abbreviation-twice', line: 5, otherLine: 2 }]);
  });
});

describe('Briskine', () => {
  it('gives its CSV, HTML and all', async () => {
    const { replies, texts, remarks } = await read('briskine.csv');
    expect(await tableOf(fixture('briskine.csv'))).toMatchObject({ format: 'briskine', counts: 'lines' });
    expect(replies.map(({ title, tags }) => [title, tags])).toEqual([
      ['Merci', ['fr', 'remerciements']],
      ['Relance', []],
    ]);
    expect(texts.merci).toBe(
      'Bonjour {{ person.first_name }},\n\n{% vary %}Merci{% or %}Grand merci{% endvary %}\u00a0! {% caret %}',
    );
    expect(texts.relance).toBe(
      '{% raw %}{{#if to.last_name}}{% endraw %}M. {% raw %}{{to.last_name}}{% endraw %}{% raw %}{{/if}}{% endraw %} ' +
        '{% raw %}{{{from.first_name}}{% endraw %}} {{ now | date: "%d %B %Y" }}',
    );
    expect(remarks).toEqual([
      [3, 'untranslated', '{{#if to.last_name}}'],
      [3, 'untranslated', '{{to.last_name}}'],
      [3, 'untranslated', '{{/if}}'],
      [3, 'untranslated', '{{{from.first_name}}}'],
    ]);
  });

  it('says which columns it leaves', async () => {
    expect((await repliesOf(fixture('briskine.csv'))).ignoredColumns).toEqual(['subject', 'body_plain_text']);
  });

  it('gives its JSON, under a name, as a list, or by ids', async () => {
    const { texts, replies } = await read('briskine.json');
    expect(texts).toEqual({
      merci: 'Bonjour {{ person.name }},\nmerci\u00a0!',
      Hello: 'Hi {% vary %}there{% or %}friend{% endvary %}',
    });
    expect(replies.map(({ tags }) => tags)).toEqual([['fr', 'remerciements'], ['en']]);
    const one = { title: 'Un', shortcut: 'un', body: '<p>Un</p>' };
    expect((await repliesOf(JSON.stringify([one]))).replies).toHaveLength(1);
    expect(
      (await repliesOf(JSON.stringify({ a: one, b: { ...one, shortcut: 'deux' } }))).replies,
    ).toHaveLength(2);
  });
});

describe('JSON that means harm', () => {
  it.each([
    ['levels without end', `[${'['.repeat(200_000)}${']'.repeat(200_000)}]`, 'too-deep'],
    [
      'a deep field',
      `{"folders":[{"snippets":[{"text":"a","x":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}]}]}`,
      'too-deep',
    ],
    [
      'names of JavaScript',
      '{"folders":[{"snippets":[{"text":"a","__proto__":{"text":"b"}}]}]}',
      'forbidden-name',
    ],
    ['numbers for texts', '{"folders":[{"snippets":[{"text":12}]}]}', 'unknown-format'],
    ['nothing', '[]', 'no-replies'],
  ])('refuses %s', async (_, text, problem) => {
    expect(await refusalOf(text)).toMatchObject([{ problem }]);
  });

  it('reads HTML nested without end', async () => {
    const html = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
    const { replies } = await repliesOf(JSON.stringify([{ title: 'Deep', body: html }]));
    expect(replies[0]?.texts[0]?.text).toBe('deep');
  });

  it('runs nothing, and takes no script for words', async () => {
    const body =
      '<p>a<script>window.x = 1</script><style>b{}</style><img src=x onerror="x" alt="🎉"> <a href="javascript:x">c</a></p>';
    const { replies } = await repliesOf(JSON.stringify([{ title: 'X', body }]));
    expect(replies[0]?.texts[0]?.text).toBe('a🎉 c');
  });
});
