import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Norm } from '../utils/core/finding.ts';
import { type FrenchSpelling, languageOfNorm } from '../utils/core/proofreading.ts';
import type { FrenchGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { proofread } from '../utils/proofreading/proofread.ts';
import type { Speller } from '../utils/proofreading/spelling/check-spelling.ts';
import { createSpeller } from '../utils/proofreading/spelling/speller.ts';
import { openFrenchGrammar } from './french-grammar.ts';
import { guideChecker } from './proof-guide.ts';
import { proofRuleByRule, proofWithStyles } from './proof-vale.ts';

/**
 * Checks texts as the extension will: `npm run --silent proof -- [--lang fr-CA] [--jsonl] < texts`.
 * Plain, the whole input is one text, and its findings are printed as one JSON array. With `--jsonl`
 * each line of the input is `{"text": "…", "lang": "fr-CA"}` (`lang` may be left out) and gives one line,
 * an array. `--lang auto` is French and English, as in Canada, told sentence by sentence. `--no-anglicisms`
 * leaves out English words that French has its own for. `--french-spelling traditional` (or `rectified`, as in
 * 1990; both by default) says which spelling of French is right. `--guide FILE.yaml` checks with a client's
 * style guide too, for a `--network` and a `--kind` where they are said; a guide that is wrong is said on
 * stderr, with each line and column, and nothing is checked.
 * With `--vale PATH…` the text is checked against styles of Vale instead, see `proof-vale.ts`; `--vale --jsonl`
 * checks each line's text against the line's own rule.
 */

const NORMS: readonly Norm[] = ['fr-CA', 'fr-CA-social', 'fr-FR', 'en-CA', 'en-US', 'en-GB'];

/** What a text is checked against. */
type Target = { norms: readonly Norm[]; preferred: readonly ('fr' | 'en')[] };

const FRENCH_SPELLINGS: readonly FrenchSpelling[] = ['both', 'traditional', 'rectified'];

const AUTO: Target = { norms: ['fr-CA', 'en-CA'], preferred: ['fr', 'en'] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'auto' },
    jsonl: { type: 'boolean', default: false },
    'no-anglicisms': { type: 'boolean', default: false },
    'french-spelling': { type: 'string', default: 'both' },
    guide: { type: 'string' },
    network: { type: 'string' },
    kind: { type: 'string' },
    vale: { type: 'boolean', default: false },
  },
});

const WORDS = join(import.meta.dirname, '../public/words');
const spellers: Partial<Record<string, Speller>> = {};
let grammar: FrenchGrammar | undefined;
const target = targetOf(values.lang);
const frenchSpelling = frenchSpellingOf(values['french-spelling']);
const withGuide = guideOf();
const input = readFileSync(0, 'utf8');

if (values.vale && values.jsonl) {
  proofRuleByRule(input);
} else if (values.vale) {
  proofWithStyles(input.replace(/\r?\n$/, ''), positionals);
} else if (values.jsonl) {
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() !== '') console.log(JSON.stringify(check(...readLine(line, index + 1))));
  }
} else {
  console.log(JSON.stringify(check(input.replace(/\r?\n$/, ''), target), null, 2));
}

function check(text: string, { norms, preferred }: Target) {
  const fr = norms.find((norm) => languageOfNorm(norm) === 'fr');
  const en = norms.find((norm) => languageOfNorm(norm) === 'en');
  const findings = proofread(text, {
    norms,
    preferred,
    anglicisms: !values['no-anglicisms'],
    ...(fr && { grammar: grammarOfFrench() }),
    spellers: { ...(fr && { fr: spellerFor(fr) }), ...(en && { en: spellerFor(en) }) },
  });
  return withGuide(text, findings, preferred).map(printed);
}

function guideOf(): ReturnType<typeof guideChecker> {
  const { guide, network, kind } = values;
  if (guide === undefined) return (_text, findings) => [...findings];
  try {
    return guideChecker({ guide, network, kind });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** A finding with its message in the language of the text. */
function printed({ message, ...finding }: Finding) {
  return { ...finding, message: finding.lang === 'en' ? message.en : message.fr };
}

function grammarOfFrench(): FrenchGrammar {
  grammar ??= openFrenchGrammar();
  return grammar;
}

function spellerFor(norm: Norm): Speller {
  const language = languageOfNorm(norm);
  const key = language === 'fr' ? 'fr' : norm;
  const known = spellers[key] ?? openSpeller(language, norm);
  spellers[key] = known;
  return known;
}

function openSpeller(language: 'fr' | 'en', norm: Norm): Speller {
  const graph = readFileSync(join(WORDS, `${language}.dawg`));
  const buffer = graph.buffer.slice(graph.byteOffset, graph.byteOffset + graph.byteLength) as ArrayBuffer;
  const list = language === 'en' ? norm : `fr-${frenchSpelling}`;
  const excluded =
    list === 'fr-both'
      ? []
      : readFileSync(join(WORDS, `${list}.txt`), 'utf8')
          .split('\n')
          .filter(Boolean);
  const frequent = readFileSync(join(WORDS, `${language}-frequent.txt`), 'utf8');
  return createSpeller({ language, graph: buffer, excluded, frequent });
}

function readLine(line: string, number: number): [string, Target] {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const { text, lang } = (read ?? {}) as { text?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw new Error(`line ${number}: "text" is no text`);
  return [text, lang === undefined ? target : targetOf(lang, `line ${number}: `)];
}

function frenchSpellingOf(spelling: string): FrenchSpelling {
  const known = FRENCH_SPELLINGS.find((one) => one === spelling);
  if (known === undefined) {
    throw new Error(`french-spelling is ${FRENCH_SPELLINGS.join(', ')}, not ${spelling}`);
  }
  return known;
}

function targetOf(lang: unknown, where = ''): Target {
  if (lang === 'auto') return AUTO;
  const norm = NORMS.find((one) => one === lang);
  if (norm === undefined) throw new Error(`${where}lang is auto or ${NORMS.join(', ')}, not ${String(lang)}`);
  // A sentence in the other language is read as it is written in the same country.
  const other: Norm =
    languageOfNorm(norm) === 'fr'
      ? norm === 'fr-FR'
        ? 'en-GB'
        : 'en-CA'
      : norm === 'en-CA'
        ? 'fr-CA'
        : 'fr-FR';
  return { norms: [norm, other], preferred: [languageOfNorm(norm)] };
}
