import { describe, expect, test } from 'vitest';
import { added, found, GUIDE, leftOut } from './lists.ts';

const SETTINGS = `{
  // cspell.json, as projects have it
  "version": "0.2",
  "language": "en,fr",
\t"words": ["Boréal", "courriel", "!gratos", "error+"],
  "ignoreWords": ["whitelist"], /* for "legacy" names */
  "flagWords": [
    "hte->the",
    "incase: in case, encase",
    "cheap", // no word of ours
    "whitelist",
    "!gratis", "gratis", 12
  ],
  "suggestWords": ["utilize->use"],
  "import": ["./other.json"],
  "overrides": [{ "filename": "*.md", "words": ["foo"] }],
}`;

describe('settings of CSpell', () => {
  const { source, report } = added('cspell.json', SETTINGS);

  test('bring what they flag and suggest, and offer what they allow', () => {
    expect(found(source, 'Hte cheap, incase you utilize gratos, gratis, whitelist.')).toEqual([
      ['Hte', 'warning', 'The'],
      ['cheap', 'warning'],
      ['incase', 'warning', 'in case', 'encase'],
      ['utilize', 'suggestion', 'use'],
      ['gratos', 'warning'],
    ]);
    expect(report.allowed).toEqual(['Boréal', 'courriel', 'whitelist']);
  });

  test('name what does not come in, line by line', () => {
    expect(leftOut(report)).toEqual([
      [5, 'error+', 'a part of compound words (+), which the guide does not look for'],
      [11, 'whitelist', 'the list allows it elsewhere (ignoreWords, or with ! before it)'],
      [12, 'gratis', 'the list allows it elsewhere (ignoreWords, or with ! before it)'],
      [15, 'import', 'files that this one refers to are not read: add them, too'],
      [16, 'overrides', 'these words are for some files or languages only'],
    ]);
  });

  test('have two rules of the file’s name, which are replaced together', () => {
    expect(source).toMatch(/name: cspell\n.*name: cspell-hints\n +level: suggestion/s);
    const again = added('cspell.yaml', 'flagWords:\n  - hte:the\n', source);
    expect(again.report.isReplacing).toBe(true);
    expect(found(again.source, 'Hte utilize')).toEqual([['Hte', 'warning', 'The']]);
  });

  test('that are cut off are named with their line, and change nothing', () => {
    const cut = added('cspell.json', SETTINGS.slice(0, 150));
    expect(cut.source).toBe(GUIDE);
    expect(leftOut(cut.report)).toEqual([
      [null, 'cspell.json', expect.stringMatching(/\(line 6, column \d+\)$/)],
    ]);
  });
});

describe('a dictionary of CSpell in text', () => {
  test('brings its forbidden words, and offers the others', () => {
    const { source, report } = added(
      'project-words.txt',
      '# cspell-dictionary: no-split\nBoréal\n~montreal\n*café*\n=OQLF\n"Nord-Est"\n!gratos # jamais\n!wifi->Wi-Fi\n:utilize:use\nfoo+\nville: cité\n\n!\n',
    );
    expect(found(source, 'Gratos, le wifi que l’on utilize')).toEqual([
      ['Gratos', 'warning'],
      ['wifi', 'warning', 'Wi-Fi'],
      ['utilize', 'suggestion', 'use'],
    ]);
    expect(report.allowed).toEqual(['Boréal', 'montreal', 'café', 'OQLF', 'Nord-Est', 'ville']);
    expect(leftOut(report)).toEqual([
      [10, 'foo+', 'a part of compound words (+), which the guide does not look for'],
      [13, '!', 'there is no term'],
    ]);
  });

  test('is split where it says so', () => {
    const { report } = added('words.txt', '# cspell-dictionary: split\none two, three\n!four !five\n');
    expect(report.allowed).toEqual(['one', 'two', 'three']);
    expect(report.taken.map(({ terms }) => terms)).toEqual([['four'], ['five']]);
  });

  test('of allowed words alone changes nothing, and offers them', () => {
    const { source, report } = added('words.txt', 'Boréal\r\ncourriel\r\nBoréal\r\n');
    expect([source, report.allowed, report.left]).toEqual([GUIDE, ['Boréal', 'courriel'], []]);
  });
});
