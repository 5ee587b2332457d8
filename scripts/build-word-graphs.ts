/**
 * Builds public/words/ from the dictionaries among the devDependencies: `node scripts/build-word-graphs.ts`
 * (half a minute). What it writes is committed, so that a build of the extension needs no dictionary.
 * - fr.dawg: French, traditional and rectified (1990) spelling together, elided prefixes folded off.
 * - fr-traditional.txt, fr-rectified.txt: the words of fr.dawg that are not of this spelling, one a line:
 *   those that have a counterpart in the other, forms that posts hardly have left out.
 * - en.dawg: American, Canadian and British English together, possessives folded off.
 * - en-CA.txt, en-GB.txt, en-US.txt: the words of en.dawg that are not of this dialect, one a line.
 * - fr-frequent.txt, en-frequent.txt: words of the graph that subtitles have most, by their frequency.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { dictionary as englishRanks } from '@zxcvbn-ts/language-en';
import { dictionary as frenchRanks } from '@zxcvbn-ts/language-fr';
import { decodeTrie } from 'cspell-trie-lib';
import american from 'dictionary-en';
import canadian from 'dictionary-en-ca';
import british from 'dictionary-en-gb';
import { plainForm } from '../utils/proofreading/spelling/letters.ts';
import { isSingle, rectifiedForms } from '../utils/proofreading/spelling/rectified-spelling.ts';
import { writeWordFrequency } from '../utils/proofreading/spelling/word-frequency.ts';
import { buildWordGraph } from '../utils/proofreading/spelling/word-graph-builder.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'public/words');

/** The first takes some rectified words too, the second no traditional ones that have changed. */
const TRADITIONAL = new URL('fr-fr.trie.gz', import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json'));
const RECTIFIED = new URL(
  'fr-reforme1990.trie.gz',
  import.meta.resolve('@cspell/dict-fr-reforme/cspell-ext.json'),
);
const ELIDED = /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i;
/** Formulas, abbreviations with figures and superscripts are no words of a post. */
const WORD = /^[a-zà-öø-ÿœ]+(?:['-][a-zà-öø-ÿœ]+)*$/i;

/** Past historic and imperfect subjunctive. */
const RARE = /(?:[âîû]mes|[âîû]tes|[aiu]ss(?:e|es|ent|iez|ions)|èrent|[^aeiou][âîû]t)$/;

/** `chantè` is only right in `chantè-je`, which the look-up knows; alone it would hide a slip for `chanté`. */
const ONLY_BEFORE_JE = /è$/;

const ENGLISH = { 'en-US': american, 'en-CA': canadian, 'en-GB': british };
/** Spellings that the dictionaries (one spelling a word) leave out, although the dialect has both. */
const ALSO_WRITTEN: Record<string, readonly string[]> = {
  'en-US': [
    'centre',
    'centres',
    'theatre',
    'theatres',
    'grey',
    'greys',
    'catalogue',
    'catalogues',
    'cancelled',
  ],
  'en-CA': ['jewelry', 'fulfil', 'fulfils', 'gray', 'grays', 'learnt', 'whilst', 'program', 'programs'],
  'en-GB': [],
};

mkdirSync(OUT, { recursive: true });
const traditional = frenchWords([TRADITIONAL]);
const rectified = frenchWords([RECTIFIED]);
const french = frenchWords([TRADITIONAL, RECTIFIED]);
write('fr.dawg', buildWordGraph(french));
writeFrequent('fr-frequent.txt', frenchRanks['commonWords-fr'], french);
const pairs = spellingPairs(traditional, rectified);
writeList('fr-traditional.txt', new Set(pairs.map(([, after]) => after)));
writeList('fr-rectified.txt', new Set(pairs.map(([before]) => before)));
const dialects = Object.entries(ENGLISH).map(([dialect, source]) => ({
  dialect,
  words: englishWords(source),
}));
const union = new Set(dialects.flatMap(({ words }) => [...words]));
write('en.dawg', buildWordGraph(union));
writeFrequent('en-frequent.txt', englishRanks['commonWords-en'], union);
for (const { dialect, words } of dialects) {
  const also = new Set(ALSO_WRITTEN[dialect]);
  const missing = [...union].filter((word) => !words.has(word) && !also.has(word));
  const excluded = dialect === 'en-GB' ? missing.filter((word) => !isOxford(word, words)) : missing;
  writeList(`${dialect}.txt`, excluded);
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(OUT, name), bytes);
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

function writeList(name: string, words: Iterable<string>): void {
  write(name, Buffer.from(`${[...words].sort().join('\n')}\n`));
}

/** Those of `ranks` (the most frequent first, all in lower case) that are words of the graph, names too. */
function writeFrequent(name: string, ranks: readonly string[], words: ReadonlySet<string>): void {
  const known = new Set([...words].map((word) => word.toLowerCase()));
  write(name, Buffer.from(writeWordFrequency(ranks.filter((word) => known.has(word)))));
}

/**
 * Words that the rectified spelling has changed, with what it made of them. What both dictionaries have is
 * only taken where it is listed as changed: `parait` is also a form of *parer*.
 */
function spellingPairs(before: ReadonlySet<string>, after: ReadonlySet<string>): [string, string][] {
  return [...before].flatMap((word): [string, string][] => {
    if (isSingle(word))
      return rectifiedForms(word)
        .map((form): [string, string] => [word, form])
        .filter(([, form]) => before.has(form) || after.has(form));
    if (after.has(word) || RARE.test(word)) return [];
    const form = rectifiedForms(word).find((other) => after.has(other) || before.has(other));
    return form === undefined || before.has(form) ? [] : [[word, form]];
  });
}

function frenchWords(sources: readonly URL[]): Set<string> {
  const words = new Set<string>();
  const elided = new Set<string>();
  for (const url of sources) {
    for (const entry of decodeTrie(new Uint8Array(gunzipSync(readFileSync(url)))).words()) {
      const word = plainForm(entry);
      if (!WORD.test(word) || ONLY_BEFORE_JE.test(word)) continue;
      (ELIDED.test(word) ? elided : words).add(word);
    }
  }
  // What is only known elided (a name in D') stays whole.
  for (const word of elided) {
    const rest = word.replace(ELIDED, '');
    if (!words.has(rest) && !words.has(rest.charAt(0).toLowerCase() + rest.slice(1))) words.add(word);
  }
  return words;
}

/** British with -ize, the Oxford spelling: right, though the dictionary only has -ise. */
function isOxford(word: string, british: ReadonlySet<string>): boolean {
  return /iz(?:e[drs]?|ing|able|ations?)/.test(word) && british.has(word.replace(/iz(?=[eia])/, 'is'));
}

type Hunspell = { aff: Uint8Array; dic: Uint8Array };
type Affix = { kind: string; crosses: boolean; strip: string; add: string; condition: RegExp };

/** Expands a Hunspell dictionary as far as the English ones need it: one prefix, one suffix, no compounds. */
function englishWords({ aff, dic }: Hunspell): Set<string> {
  const affixes = readAffixes(new TextDecoder().decode(aff));
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dic).split('\n').slice(1)) {
    const [entry = '', flags = ''] = line.trim().split('/');
    const stem = plainForm(entry);
    if (!WORD.test(stem)) continue;
    const own = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const suffixes = own.filter(({ kind }) => kind === 'SFX');
    const prefixed = own.filter(({ kind, condition }) => kind === 'PFX' && condition.test(stem));
    for (const form of [stem, ...suffixes.flatMap((suffix) => suffixed(stem, suffix))]) words.add(form);
    for (const { add } of prefixed) {
      words.add(add + stem);
      for (const suffix of suffixes.filter(({ crosses }) => crosses)) {
        for (const form of suffixed(stem, suffix)) words.add(add + form);
      }
    }
  }
  return words;
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  for (const line of aff.split('\n')) {
    const [kind = '', flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    if (condition === undefined) {
      crossing.set(flag, strip === 'Y');
      continue;
    }
    // Possessives are the look-up's business.
    if (add === "'s") continue;
    const affix: Affix = {
      kind,
      crosses: crossing.get(flag) === true,
      strip: strip === '0' ? '' : strip,
      add,
      condition: new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`),
    };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}

function suffixed(stem: string, { strip, add, condition }: Affix): string[] {
  return condition.test(stem) ? [stem.slice(0, stem.length - strip.length) + add] : [];
}
