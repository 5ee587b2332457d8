import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePattern } from '../../../utils/style-guide/pattern/parse-pattern.ts';
import { PatternFault } from '../../../utils/style-guide/pattern/pattern-fault.ts';
import { checkVale } from '../../../utils/style-guide/vale/check-vale.ts';
import { compileVale, type NamedRule } from '../../../utils/style-guide/vale/compile-vale.ts';
import { readStyles } from '../../../utils/style-guide/vale/read-styles.ts';
import { readRule } from '../../../utils/style-guide/vale/rule-schema.ts';
import { rowsOf } from '../../utils/proofreading/spelling/spellers.ts';
import { type Spread, spreadOf } from '../figures.ts';
import { printLine, spread } from '../table.ts';
import { naivePattern } from './naive-pattern.ts';

/** Milliseconds. */
export type ValeFigures = {
  rules: number;
  /** Until all rules of the packages can be used: read from their zips and tried, then compiled. */
  read: number;
  compile: number;
  /** A post of 280 characters against all rules: ours, and each rule as one expression of the platform. */
  ours: Spread;
  naive: Spread;
  /** A post against a list of 5,000 words and phrases. */
  words: Spread;
  /** The slowest of the attacks on a post of 280 characters, and on a text of 5,000. */
  attackOnPost: { pattern: string; time: number };
  attackOnLongText: { pattern: string; time: number };
};

const STYLES = join(import.meta.dirname, '../../fixtures/style-guide/styles');
const ROUNDS = 5;
const POST = 280;
const LONG_TEXT = 5000;
const TERMS = 5000;

const ATTACKS: [pattern: string, letters: string][] = [
  ['(a+)+$', 'a'],
  ['.*.*.*.*=x', 'a'],
  ['^(?:a|a)*$', 'a'],
  ['(\\w+\\s?)*$', 'ab '],
  ['([a-z]+)*@', 'a'],
  ['\\s+$', ' '],
  ['(a{1,1000}){1,1000}', 'a'],
  ['(?:a{1,400}){1,3}b', 'a'],
  ['(?=(a+)+$)(?!a+)b|(?=a+b)a', 'a'],
];

/** Rules of the six packages in Node, ours and naive ones in turn. */
export function measureVale(): ValeFigures {
  const began = performance.now();
  const files = readdirSync(STYLES).map((name) => ({ path: name, bytes: readFileSync(join(STYLES, name)) }));
  const styles = readStyles(files);
  const read = performance.now() - began;
  const { compiled } = compileVale(styles.rules, styles.vocabulary, { isLenient: true });
  const compile = performance.now() - began - read;
  const naive = styles.rules.flatMap(({ rule }) => naivePattern(rule) ?? []);
  const posts = postsOf(POST);
  const samples = { ours: [] as number[], naive: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const post of posts) {
      const ours = timeOf(() => checkVale(post, compiled));
      const theirs = timeOf(() => naive.map((pattern) => [...post.matchAll(pattern)].length));
      // The first round warms both up.
      if (round === 0) continue;
      samples.ours.push(ours);
      samples.naive.push(theirs);
    }
  }
  return {
    rules: compiled.rules.length,
    read,
    compile,
    ours: spreadOf(samples.ours),
    naive: spreadOf(samples.naive),
    words: measureWords(posts),
    attackOnPost: slowestAttack(POST),
    attackOnLongText: slowestAttack(LONG_TEXT),
  };
}

export function printValeFigures(figures: ValeFigures): void {
  console.log('\nRules of six Vale packages, posts of 280 characters (ms): median [quartiles]');
  printLine(`${figures.rules} rules`, spread(figures.ours));
  printLine('the same rules, one RegExp each', spread(figures.naive));
  printLine('a list of 5,000 words and phrases', spread(figures.words));
  printLine('reading the packages', figures.read.toFixed(0));
  printLine('compiling their rules', figures.compile.toFixed(0));
  for (const [where, { pattern, time }] of [
    ['280', figures.attackOnPost],
    ['5,000', figures.attackOnLongText],
  ] as const) {
    printLine(`slowest attack on ${where} characters`, `${time.toFixed(1)}  ${pattern}`);
  }
}

function measureWords(posts: readonly string[]): Spread {
  const words = [...new Set(posts.join(' ').match(/\p{L}{3,}/gu))];
  const tokens = Array.from({ length: TERMS }, (_, index) => {
    const first = words[index % words.length];
    return index < words.length ? `${first}x` : `${first} ${words[(index * 7) % words.length]} ${index}`;
  });
  // Every tenth word is one that posts have.
  const list = tokens.map((token, index) =>
    index % 10 === 0 ? (words[index % words.length] ?? token) : token,
  );
  const { compiled } = compileVale(
    [ruleOf({ extends: 'existence', tokens: list, ignorecase: true })],
    NO_WORDS,
    {
      isLenient: true,
    },
  );
  const samples: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const post of posts) {
      const time = timeOf(() => checkVale(post, compiled));
      if (round > 0) samples.push(time);
    }
  }
  return spreadOf(samples);
}

/** Import and check, from nothing: what a stranger's rule can cost. */
function slowestAttack(length: number): { pattern: string; time: number } {
  return ATTACKS.map(([pattern, letters]) => {
    const text = `${letters.repeat(length / letters.length)}!`;
    const time = timeOf(() => {
      try {
        parsePattern(pattern);
      } catch (error) {
        if (!(error instanceof PatternFault)) throw error;
      }
      const rule = ruleOf({ extends: 'existence', nonword: true, tokens: [pattern] });
      checkVale(text, compileVale([rule], NO_WORDS, { isLenient: true }).compiled);
    });
    return { pattern, time };
  }).reduce((slowest, one) => (one.time > slowest.time ? one : slowest));
}

const NO_WORDS = { accept: [], reject: [] };

function ruleOf(rule: object): NamedRule {
  return { name: 'Bench.Rule', rule: readRule({ message: '%s', ...rule }) };
}

function postsOf(length: number): string[] {
  const posts: string[] = [];
  let post = '';
  for (const [text = ''] of [...rowsOf('grammar-en-clean.tsv'), ...rowsOf('grammar-fr-clean.tsv')]) {
    post += `${text} `;
    if (post.length < length) continue;
    posts.push(post.slice(0, length));
    post = '';
  }
  return posts.slice(0, 60);
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
