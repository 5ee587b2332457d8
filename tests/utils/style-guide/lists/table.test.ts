import { describe, expect, test } from 'vitest';
import { addFiles, addTable } from '../../../../utils/style-guide/add-files.ts';
import type { TermMapping } from '../../../../utils/style-guide/lists/table-columns.ts';
import type { TermTable } from '../../../../utils/style-guide/lists/terms-table.ts';
import { added, file, found, GUIDE, leftOut } from './lists.ts';

function table(content: string | Uint8Array, path = 'glossaire.csv'): TermTable {
  const [read] = addFiles(GUIDE, [file(path, content)]).tables;
  if (read === undefined) throw new Error('no table');
  return read;
}

/** With the columns that the file suggests, unless others are said. */
function withTable(content: string | Uint8Array, mapping?: TermMapping, guide = GUIDE) {
  const read = table(content);
  return addTable(guide, read, mapping ?? read.guess);
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
}

describe('what a column holds is guessed', () => {
  test.each([
    ['Terme à éviter;Terme préféré;Note', ['avoid', 'use', 'why']],
    ['À ÉVITER,Préféré,Raison', ['avoid', 'use', 'why']],
    ['Terme\tÀ éviter\tCommentaire', ['use', 'avoid', 'why']],
    ['Term,Preferred term,Status,Notes', ['avoid', 'use', 'status', 'why']],
    ['terme;statut;définition', ['avoid', 'status', null]],
    ['Term;Avoid;Use instead', [null, 'avoid', 'use']],
    ['Don’t say,Say,Except in', ['avoid', 'use', 'except']],
    ['variante,variante,dites plutôt', ['avoid', 'avoid', 'use']],
  ])('by the header %s', (header, columns) => {
    const sign = /[;,\t]/.exec(header)?.[0] ?? ',';
    const read = table(`${header}\n${['a', 'b', 'c', 'd'].slice(0, columns.length).join(sign)}\n`);
    expect(read.guess).toEqual({ hasHeader: true, columns });
  });

  test.each([
    ['gratos,gratuit\ncheap,bon marché\n', ['avoid', 'use']],
    ['gratos;interdit;gratuit;familier\ncheap;à éviter;;anglais\n', ['avoid', 'status', 'use', 'why']],
    ['gratos\ncheap\n', ['avoid']],
  ])('by its cells: %j', (content, columns) => {
    expect(table(content).guess).toEqual({ hasHeader: false, columns });
  });
});

describe('a table of terms', () => {
  const GLOSSARY =
    'Terme;Préféré;Statut;Note\r\n"e-mail, mail";courriel;à éviter;"En français, courriel."\r\ngratos;;interdit;\r\nWeb;web;;\r\ncourriel;;privilégié;\r\nmél;courriel;en discussion;\r\ncool;;;\r\n;site;;\r\nGratos;gratuit;proscrit;\r\n';

  test.each([
    ['UTF-8', new TextEncoder().encode(GLOSSARY), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${GLOSSARY}`), 'utf-8'],
    ['Windows-1252', windows1252(GLOSSARY), 'windows-1252'],
  ])('in %s comes in, and says line by line what does not', (_, bytes, encoding) => {
    expect(table(bytes).encoding).toBe(encoding);
    const { source, report } = withTable(bytes);
    expect(found(source, 'Un mail sur le Web, gratos et cool; le web.')).toEqual([
      ['mail', 'warning', 'courriel'],
      ['Web', 'warning', 'web'],
      ['gratos', 'warning'],
    ]);
    expect(report.taken.map(({ line, terms, use }) => [line, terms, use])).toEqual([
      [2, ['e-mail', 'mail'], ['courriel']],
      [3, ['gratos'], []],
      [4, ['Web'], ['web']],
    ]);
    expect(report.allowed).toEqual(['courriel', 'site']);
    expect(leftOut(report)).toEqual([
      [6, 'mél', 'unknown status: “en discussion”'],
      [7, 'cool', 'neither a status nor a preferred term'],
      [9, 'Gratos', 'already on line 3'],
    ]);
  });

  test('is read as the person says', () => {
    const mapping: TermMapping = { hasHeader: false, columns: ['use', 'avoid'] };
    const { source } = withTable('courriel,mail\ngratuit,gratos\n', mapping);
    expect(found(source, 'Un mail gratos')).toEqual([
      ['mail', 'warning', 'courriel'],
      ['gratos', 'warning', 'gratuit'],
    ]);
  });

  test('may say where a term is right', () => {
    const { source } = withTable('mot à éviter,sauf\nWeb,"World Wide Web"\n');
    expect(found(source, 'Le World Wide Web et le Web')).toEqual([['Web', 'warning']]);
  });

  test('again, it takes the place of what was there, and of nothing else', () => {
    const own = `${GUIDE}  - rule: terms\n    name: glossaire\n    avoid: [zut]\n`;
    const once = withTable('terme\ngratos\nflop\n', undefined, own);
    const { source, report } = withTable('terme\ngratos\n', undefined, once.source);
    expect(report.isReplacing).toBe(true);
    expect(found(source, 'Zut, un flop gratos')).toEqual([
      ['Zut', 'warning'],
      ['gratos', 'warning'],
    ]);
  });

  test.each([
    [
      'a quotation mark that is never closed',
      'terme;note\na;"b\nc;d\n',
      2,
      'a quotation mark is never closed',
    ],
    ['no row', '\n\n', null, 'the file is empty'],
    ['no text', new Uint8Array([0x89, 0x50, 0, 0, 0, 7]), null, 'this is no text file'],
  ])('with %s is named, and changes nothing', (_, content, line, why) => {
    const { source, report } = added('a.csv', content);
    expect([source, leftOut(report)]).toEqual([GUIDE, [[line, 'a.csv', why]]]);
  });
});

describe('what can’t be part of a guide', () => {
  test('signs that are not seen, and long or many terms', () => {
    const { report } = withTable(
      `terme;préféré\nad\u202Emin;b\n${'x'.repeat(201)};b\na;${Array.from({ length: 11 }, (_, n) => `u${n}`).join('|')}\nweb;web\nok;fin\n`,
    );
    expect(leftOut(report).map(([line, , why]) => [line, why])).toEqual([
      [2, 'it holds signs that can’t be seen'],
      [3, 'more than 200 characters'],
      [4, 'more than 50 forms of one entry, or more than 10 replacements'],
      [5, 'this is also what is to be written'],
    ]);
    expect(report.taken).toEqual([{ line: 6, terms: ['ok'], use: ['fin'] }]);
  });

  test('words that YAML would take for something else stay words', () => {
    const words = [
      'null',
      '1.0',
      'yes',
      '- tiret',
      'a: b',
      '#mot',
      '{x}',
      '*a',
      '&b',
      'l’été',
      '!non',
      '__proto__',
    ];
    const { source, report } = withTable(`terme\n${words.join('\n')}\n`);
    expect(report.left).toEqual([]);
    for (const word of words) expect(found(source, `Ici ${word} là`).map(([text]) => text)).toEqual([word]);
  });

  test('more terms than a rule has', () => {
    const { source, report } = withTable(
      `terme\n${Array.from({ length: 10_001 }, (_, n) => `m${n}`).join('\n')}`,
    );
    expect(source).toBe(GUIDE);
    expect(leftOut(report)).toEqual([
      [null, 'glossaire.csv', '10,001 entries, and a rule has 10,000 at most: none is added'],
    ]);
  });

  test('more characters than a guide has', () => {
    const long = Array.from({ length: 2000 }, (_, n) => `${'mot '.repeat(35)}${n}`).join('\n');
    const { source, report } = withTable(`terme\n${long}`);
    expect([source, report.taken]).toEqual([GUIDE, []]);
    expect(leftOut(report)[0]?.[2]).toMatch(
      /^the guide would have 30\d,\d{3} characters, and 256,000 at most/,
    );
  });

  test('a guide that has no list of rules, and one that would not be valid any more', () => {
    expect(leftOut(withTable('terme\ngratos\n', undefined, 'rules: [').report)[0]?.[2]).toBe(
      'the guide itself has no list of rules that can be read: mend it first',
    );
    const full = `${GUIDE}${'  - rule: textSpeak\n'.repeat(499)}`;
    const { source, report } = withTable('terme\ngratos\n', undefined, full);
    expect([source, report.taken]).toEqual([full, []]);
    expect(leftOut(report)[0]?.[2]).toMatch(/^the guide would not be valid any more/);
  });
});

describe('what a file is, its content tells', () => {
  test.each([
    ['prh as text', 'a.txt', 'rules:\n  - expected: courriel\n    pattern: mail\n'],
    ['settings of CSpell as CSV', 'a.csv', '{ "flagWords": ["mail->courriel"] }'],
    ['settings of CSpell as text', 'cspell.txt', 'flagWords:\n  - mail->courriel\n'],
    ['a list of words with an odd ending', 'words.dic', '!mail->courriel\n'],
  ])('%s', (_, path, content) => {
    expect(found(added(path, content).source, 'Un mail')).toEqual([['mail', 'warning', 'courriel']]);
  });

  test.each([
    ['semicolons in each line', 'a.txt', 'mail;courriel\ngratos;gratuit\n'],
    ['headers', 'a.json', 'à éviter,préféré\nmail,courriel\n'],
  ])('a table by its %s', (_, path, content) => {
    const { tables } = addFiles(GUIDE, [file(path, content)]);
    expect(tables.map(({ guess }) => guess.columns)).toEqual([['avoid', 'use']]);
  });

  test.each([
    [
      'a guide',
      'guide: 1\nname: a\nrules: []\n',
      'this is a style guide, which can’t be added to another: copy its rules',
    ],
    [
      'some other YAML',
      'title: a\n',
      'this is neither a rule of Vale, nor a list of prh or CSpell, nor a table of terms',
    ],
    ['brackets without end', '['.repeat(200_000), 'its elements are nested too deeply to be read'],
    ['dashes without end', '- '.repeat(200_000), 'its elements are nested too deeply to be read'],
    ['too many bytes', `a: ${'x'.repeat(1_048_576)}`, 'the file is larger than 1 MB'],
    [
      'too many bytes for YAML',
      `a: ${'x'.repeat(524_288)}`,
      'the file is larger than 512 kB, in YAML or JSON',
    ],
  ])('%s is said to be none', (_, content, why) => {
    const { source, report } = added('a.yml', content);
    expect([source, leftOut(report)]).toEqual([GUIDE, [[null, 'a.yml', why]]]);
  });

  test('several at once: each is told, one name is taken once, a table waits', () => {
    const { source, styles, lists, tables } = addFiles(GUIDE, [
      file('Hype.yml', 'extends: existence\nmessage: "No \'%s\'."\ntokens: [wow]\n'),
      file('a.yml', 'rules:\n  - { expected: courriel, pattern: mail }\n'),
      file('a.yaml', 'rules:\n  - { expected: gratuit, pattern: gratos }\n'),
      file('t.csv', 'terme\nflop\n'),
    ]);
    expect([styles?.taken, tables.length]).toEqual([1, 1]);
    expect(lists.map(leftOut)).toEqual([
      [],
      [[null, 'a.yaml', 'another file that was chosen has the same name']],
    ]);
    expect(found(source, 'wow, un mail gratos, un flop').map(([text]) => text)).toEqual(['wow', 'mail']);
  });
});
