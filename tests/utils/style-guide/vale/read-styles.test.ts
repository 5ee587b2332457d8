import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkVale } from '../../../../utils/style-guide/vale/check-vale.ts';
import { compileVale } from '../../../../utils/style-guide/vale/compile-vale.ts';
import { readStyles, type Styles } from '../../../../utils/style-guide/vale/read-styles.ts';

const STYLES = join(import.meta.dirname, '../../../fixtures/style-guide/styles');

function zipped(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function read(files: Record<string, string | Uint8Array>): Styles {
  return readStyles(
    Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? strToU8(content) : content,
    })),
  );
}

/** Why one file wasn't taken. */
function whyNot(files: Record<string, string | Uint8Array>): string[] {
  return read(files).report.flatMap(({ file, taken, why }) => (taken ? [] : [`${file}: ${why?.en}`]));
}

const EXISTENCE = 'extends: existence\nmessage: "No \'%s\'."\ntokens:\n  - on\n  - 1.0\n';

describe('public styles', () => {
  test.each([
    ['Google', 31],
    ['Joblint', 17],
    ['Microsoft', 40],
    ['alex', 11],
    ['proselint', 34],
    ['write-good', 8],
  ])('all rules of %s are taken', (name, count) => {
    const styles = readStyles([{ path: `${name}.zip`, bytes: readFileSync(join(STYLES, `${name}.zip`)) }]);
    expect(styles.report.filter(({ taken }) => !taken)).toEqual([]);
    expect(styles.rules).toHaveLength(count);
    expect(styles.rules.every((rule) => rule.name.startsWith(`${name}.`))).toBe(true);
    const { faults } = compileVale(styles.rules, styles.vocabulary, { isLenient: false });
    expect(faults).toEqual([]);
  });
});

describe('rules in files', () => {
  test('a rule is named after its folder and its file, and its words are as they are written', () => {
    const { rules, report } = read({ 'Maison/Oui.old.yml': EXISTENCE });
    expect(rules.map(({ name }) => name)).toEqual(['Maison.Oui']);
    expect(report).toEqual([{ file: 'Maison/Oui.old.yml', rule: 'Maison.Oui', taken: true }]);
    expect(rules[0]?.rule).toMatchObject({ tokens: ['on', '1.0'], level: 'warning', vocab: true });
  });

  test('keys are of any case, and values weakly typed', () => {
    const { rules } = read({
      'A/B.yml': "Extends: existence\nMESSAGE: m\nRaw: 'x'\nIgnoreCase: 1\nnonword: \"true\"\nlimit: '3'\n",
    });
    expect(rules[0]?.rule).toMatchObject({ raw: ['x'], ignorecase: true, nonword: true, limit: 3 });
  });

  test('a folder of styles and vocabularies, zipped', () => {
    const { rules, vocabulary, report } = read({
      'paquet.zip': zipped({
        'styles/Un/A.yml': EXISTENCE,
        'styles/Deux/A.yml': EXISTENCE,
        'styles/config/vocabularies/Maison/accept.txt': '# remark\nGitHub\n\n',
        'styles/config/vocabularies/Maison/reject.txt': 'Mac OS X\r\n',
        'Un/README.md': 'nothing',
      }),
    });
    expect(rules.map(({ name }) => name)).toEqual(['Un.A', 'Deux.A']);
    expect(vocabulary).toEqual({ accept: ['GitHub'], reject: ['Mac OS X'] });
    expect(report.every(({ taken }) => taken)).toBe(true);
    const { compiled } = compileVale(rules, vocabulary, { isLenient: true });
    const { findings } = checkVale('My github on Mac OS X', compiled);
    expect(findings.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'vale.Vale.Terms github',
      'vale.Un.A on',
      'vale.Deux.A on',
      'vale.Vale.Avoid Mac OS X',
    ]);
  });

  test.each([
    ['extends: spelling\nmessage: m', 'need a Hunspell dictionary'],
    ['extends: script\nmessage: m\nscript: |\n  x := 1', 'would run code'],
    ['extends: sequence\nmessage: m', 'part-of-speech tagger'],
    ['extends: metric\nmessage: m\nformula: words', 'do not apply to a post'],
    ['extends: readability\nmessage: m\ngrade: 8', 'long English texts'],
    ['extends: Google.Will\nmessage: m', 'extends another rule (Google.Will)'],
    ['extends: nothing\nmessage: m', 'the field “extends” is missing or wrong'],
    ['extends: existence\ntokens: [a]', 'the field “message” is missing or wrong'],
    ['extends: existence\nmessage: m\ntoken: [a]', 'unknown field: token'],
    ['extends: existence\nmessage: m\nignorecase: yes\ntokens: [a]', 'the field “ignorecase”'],
    ['extends: existence\nmessage: m\nlevel: fatal\ntokens: [a]', 'the field “level”'],
    ["extends: existence\nmessage: m\ntokens: ['(a)\\1']", 'pattern “(a)\\1”, character 4: back-references'],
    [
      'extends: existence\nmessage: m\naction: {name: edit, params: [regex]}\ntokens: [a]',
      'wrong number of parameters',
    ],
    ['extends: [existence', 'no correct YAML (line 1)'],
    ['just text', 'this is no rule of Vale'],
    ['a: &a [1]\nb: [*a, *a]\nextends: existence\nmessage: m', 'unknown field: a, b'],
    ['a: 1\na: 2', 'no correct YAML (line 2)'],
  ])('%j: %s', (yaml, why) => {
    const [only, ...others] = whyNot({ 'A/B.yml': yaml });
    expect(only).toContain(why);
    expect(others).toEqual([]);
  });

  test('one rule that isn’t taken leaves the others', () => {
    const { rules, report } = read({ 'A/B.yml': EXISTENCE, 'A/C.yml': 'extends: metric\nmessage: m' });
    expect(rules).toHaveLength(1);
    expect(report.map(({ taken }) => taken)).toEqual([true, false]);
  });

  test('other files that look like rules are named', () => {
    expect(whyNot({ 'A/B.yaml': EXISTENCE, '.vale.ini': 'x', 'A/C.yml': EXISTENCE })).toEqual([
      'A/B.yaml: Vale reads files that end in .yml only',
      '.vale.ini: settings of Vale are not read: all rules that are taken are on',
    ]);
  });
});

describe('hostile files', () => {
  test('what is no zip, or a cut one, gives a reason', () => {
    const whole = zipped({ 'A/B.yml': EXISTENCE });
    expect(whyNot({ 'a.zip': 'not a zip' })).toEqual(['a.zip: this is no zip archive, or it is damaged']);
    expect(whyNot({ 'a.zip': whole.subarray(0, whole.length - 30) })).toHaveLength(1);
  });

  test('paths that lead out are left out, the rest is read', () => {
    const zip = zipped({
      '../A/B.yml': EXISTENCE,
      '/A/C.yml': EXISTENCE,
      'A\\D.yml': EXISTENCE,
      'A/E.yml': EXISTENCE,
    });
    expect(whyNot({ 'a.zip': zip })).toHaveLength(3);
    expect(read({ 'a.zip': zip }).rules.map(({ name }) => name)).toEqual(['A.E']);
  });

  test('a file that unpacks to megabytes is not unpacked', () => {
    const zip = zipped({ 'A/B.yml': 'a'.repeat(3_000_000), 'A/C.yml': EXISTENCE });
    expect(zip.length).toBeLessThan(20_000);
    expect(whyNot({ 'a.zip': zip })).toEqual(['a.zip/A/B.yml: the file is larger than 1 MB']);
  });

  test('a zip that unpacks to much in all is refused whole', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`A/R${index}.yml`, `# ${'a'.repeat(1_000_000)}`]),
    );
    const { rules, report } = read({ 'a.zip': zipped(files) });
    expect(rules).toEqual([]);
    expect(report).toHaveLength(1);
    expect(report[0]?.why?.en).toContain('more than 10 MB');
  });

  test('a size that is announced too small is no way round', () => {
    const zip = zipped({ 'A/B.yml': 'a'.repeat(900_000) });
    const announced = new DataView(zip.buffer, zip.byteOffset);
    const central = zip.length - 22 - 46 - 'A/B.yml'.length;
    announced.setUint32(central + 24, 10, true);
    const { rules, report } = read({ 'a.zip': zip });
    expect(rules).toEqual([]);
    expect(report).toHaveLength(1);
    expect(report[0]?.taken).toBe(false);
  });

  test('prototypes are not reached', () => {
    const { rules } = read({
      'A/B.yml': 'extends: substitution\nmessage: m\nswap:\n  __proto__: x\n  constructor: y\n',
    });
    const { rule } = rules[0] ?? {};
    expect(rule?.extends === 'substitution' && [...rule.swap.keys()]).toContain('constructor');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('slow rules are stopped by name, and the others go on', () => {
    const slow = "extends: occurrence\nmessage: m\nmax: 1\ntoken: '(?=(a+)+$)(?!a+)b|(?=a+b)a'\n";
    const { rules, vocabulary } = read({ 'A/Slow.yml': slow, 'A/Fast.yml': EXISTENCE });
    const { compiled } = compileVale(rules, vocabulary, { isLenient: true });
    const { findings, stopped } = checkVale(`on ${'a'.repeat(5000)}`, compiled);
    expect(stopped).toEqual([{ name: 'A.Slow', why: 'slow' }]);
    expect(findings.map(({ text }) => text)).toEqual(['on']);
  });

  test('a guide of slow rules alone ends too', () => {
    const slow = "extends: occurrence\nmessage: m\nmax: 1\ntoken: '(?=(a+)+$)(?!a+)b|(?=a+b)a'\n";
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`A/S${index}.yml`, slow]));
    const { rules, vocabulary } = read(files);
    const { compiled } = compileVale(rules, vocabulary, { isLenient: true });
    expect(checkVale('a'.repeat(5000), compiled).stopped).toHaveLength(100);
  });
});
