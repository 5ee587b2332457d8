import type { Finding } from '../../core/finding.ts';
import { withFrenchSpaces } from '../french-spaces.ts';
import { letterCase } from '../spelling/letters.ts';
import type { Span } from '../text/sentences.ts';
import { readWords } from './analysis/read-words.ts';
import { NO_WORD, type Word } from './analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from './grammar-rule.ts';
import type { HomophoneModel } from './homophone-sets/model.ts';
import type { Lexicon } from './lexicon/reading.ts';
import { withoutMistakenNeighbours } from './mistaken-neighbours.ts';
import { indexRules } from './rule-index.ts';
import { LEARNED_RULES } from './rules/learned-rules.ts';
import { GRAMMAR_RULES } from './rules/rules.ts';
import type { Tagger } from './tagger/tagger.ts';
import type { VerbEndingModel } from './verb-endings/model.ts';

/** What French grammar is checked with. */
export type FrenchGrammar = {
  lexicon: Lexicon;
  tagger: Tagger;
  homophones: HomophoneModel;
  verbEndings: VerbEndingModel;
};

const eachRuleFor = indexRules(GRAMMAR_RULES);
const eachLearnedRuleFor = indexRules(LEARNED_RULES);

/** The findings of French grammar in one sentence of a draft. */
export function checkGrammar(draft: string, sentence: Span, grammar: FrenchGrammar): Finding[] {
  const { lexicon, tagger, homophones, verbEndings } = grammar;
  const words = readWords(draft, sentence, lexicon, tagger);
  const read: Sentence = { words, at: (place) => wordAt(words, place), lexicon, homophones, verbEndings };
  const findings: Finding[] = [];
  eachRuleFor(words, (rule, places) => {
    const slips = rule.find(read, places);
    if (slips.length > 0) findings.push(...findingsOf(slips, rule, draft, words));
  });
  // What a rule tells from readings is told better than what is only likely.
  eachLearnedRuleFor(words, (rule, places) => {
    const slips = rule.find(read, places);
    if (slips.length === 0) return;
    const likely = findingsOf(slips, rule, draft, words);
    findings.push(...likely.filter((one) => !findings.some((other) => overlaps(one, other))));
  });
  return withoutMistakenNeighbours(findings, draft, lexicon);
}

function findingsOf(
  slips: readonly Slip[],
  rule: GrammarRule,
  draft: string,
  words: readonly Word[],
): Finding[] {
  return slips
    .filter(({ from, to }) => words.slice(from, to + 1).every(isJudged))
    .map((slip) => findingOf(draft, words, rule, slip));
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Asked for very often: a place outside the sentence is slow to look up. */
function wordAt(words: readonly Word[], place: number): Word {
  return place >= 0 && place < words.length ? (words[place] as Word) : NO_WORD;
}

/** Shouted words have lost their accents, and often their sense. */
function isJudged({ isCapitals, kind }: Word): boolean {
  return !isCapitals && kind !== 'other';
}

function findingOf(draft: string, words: readonly Word[], rule: GrammarRule, slip: Slip): Finding {
  const start = words[slip.from]?.start ?? 0;
  const end = words[slip.to]?.end ?? 0;
  const text = draft.slice(start, end);
  const fixes = [...new Set(slip.fixes.map((fix) => likeWritten(text, fix)))];
  const { name, level, source } = rule;
  const { fr, en } = slip.message;
  const reason = {
    message: { fr: withFrenchSpaces(fr), en },
    ...(source && { source: withFrenchSpaces(source) }),
  };
  return { start, end, text, rule: name, level, ...reason, fixes, lang: 'fr' };
}

/** A fix with the capital and the apostrophe of what was written. */
function likeWritten(text: string, fix: string): string {
  const isCapitalized = letterCase(text.slice(0, 1)) === 'capitalized';
  const written = isCapitalized ? fix.slice(0, 1).toUpperCase() + fix.slice(1) : fix;
  return text.includes("'") ? written : written.replaceAll("'", '’');
}
