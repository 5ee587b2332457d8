import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addStyles } from '../../../utils/style-guide/add-styles.ts';
import { checkGuide, prepareGuide } from '../../../utils/style-guide/check-guide.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';
import { checkVale } from '../../../utils/style-guide/vale/check-vale.ts';
import { compileVale } from '../../../utils/style-guide/vale/compile-vale.ts';
import { readStyles } from '../../../utils/style-guide/vale/read-styles.ts';

const STYLES = join(import.meta.dirname, '../../fixtures/style-guide/styles');
const GUIDE = 'guide: 1 # ours\nname: Boréal\nrules:\n  - rule: textSpeak\n';
const DRAFT =
  'We will utilize this very obvious e-mail, and the whitelist. He said it was literally a no-brainer!!';
const NOWHERE = { network: null, kind: null, accounts: [] };

function zip(name: string) {
  return { path: `${name}.zip`, bytes: new Uint8Array(readFileSync(join(STYLES, `${name}.zip`))) };
}

function file(path: string, text: string) {
  return { path, bytes: new TextEncoder().encode(text) };
}

describe('styles of Vale in a guide', () => {
  test.each([
    ['Google', 31],
    ['Microsoft', 40],
    ['write-good', 8],
    ['alex', 11],
    ['proselint', 34],
    ['Joblint', 17],
  ])('%s comes in whole, and finds what it finds by itself', (name, count) => {
    const { source, taken, notTaken } = addStyles(GUIDE, [zip(name)]);
    expect([taken, notTaken]).toEqual([count, []]);
    expect(source).toContain('guide: 1 # ours');
    const { guide, faults } = readGuide(source);
    expect(faults).toEqual([]);
    if (guide === null) throw new Error('no guide');
    const { rules, vocabulary } = readStyles([zip(name)]);
    const { compiled } = compileVale(rules, vocabulary, { isLenient: true });
    const alone = checkVale(DRAFT, compiled).findings.filter(({ start, end }) => start < end);
    const found = checkGuide(DRAFT, prepareGuide(guide), NOWHERE, ['en']).filter(
      ({ isOfWhole }) => !isOfWhole,
    );
    const shown = (findings: typeof found) =>
      findings.map(({ rule, start, end, level }) => ({ rule, start, end, level }));
    expect(shown(found)).toEqual(shown(alone));
  });

  test('again, it takes the place of the one that was there', () => {
    const once = addStyles(GUIDE, [zip('Joblint')]).source;
    expect(addStyles(once, [zip('Joblint')]).source).toBe(once);
  });

  test('says which rules can’t be taken, and takes the others', () => {
    const { source, taken, notTaken } = addStyles(GUIDE, [
      file('Own/Hype.yml', 'extends: existence\nmessage: "No \'%s\'."\ntokens: [wow]\n'),
      file('Own/Code.yml', 'extends: script\nmessage: no\nscript: |\n  os.exit(1)\n'),
    ]);
    expect(taken).toBe(1);
    expect(notTaken).toMatchObject([{ name: 'Own.Code' }]);
    const { guide } = readGuide(source);
    const found = guide && checkGuide('Wow, wow!', prepareGuide(guide), NOWHERE, ['en']);
    expect(found).toMatchObject([{ rule: 'vale.Own.Hype', text: 'wow', message: { fr: "No 'wow'." } }]);
  });

  test('changes nothing where nothing can be taken, or the guide is no YAML', () => {
    expect(addStyles(GUIDE, [file('a.txt', 'hello')]).source).toBe(GUIDE);
    expect(addStyles('rules: [', [zip('Joblint')])).toMatchObject({ source: 'rules: [', taken: 0 });
  });

  test('a level of the guide is for all of a style', () => {
    const { source } = addStyles(GUIDE, [zip('Joblint')]);
    const { guide } = readGuide(source.replace('style: Joblint', 'style: Joblint\n    level: suggestion'));
    const found = guide && checkGuide('He is a ninja.', prepareGuide(guide), NOWHERE, ['en']);
    expect(new Set(found?.map(({ level }) => level))).toEqual(new Set(['suggestion']));
  });

  test('a pattern that can’t be taken is said, with its line', () => {
    const { faults } = readGuide(
      `${GUIDE}  - rule: vale\n    style: Own\n    rules:\n      Bad: { extends: existence, message: no, tokens: ['(?>a)'] }\n`,
    );
    expect(faults).toMatchObject([{ line: 8, path: ['rules', 1, 'rules', 'Bad'] }]);
    expect(faults[0]?.message.fr).not.toBe(faults[0]?.message.en);
  });
});
