import type { Finding } from '../../core/finding.ts';
import { withFrenchSpaces } from '../french-spaces.ts';
import { letterCase } from '../spelling/letters.ts';
import type { Span } from '../text/sentences.ts';
import { readWords } from './analysis/read-words.ts';
import { NO_WORD, type Word } from './analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from './grammar-rule.ts';
import type { Lexicon } from './lexicon/reading.ts';
import { indexRules } from './rule-index.ts';
import { GRAMMAR_RULES } from './rules/rules.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What French grammar is checked with. */
export type FrenchGrammar = { lexicon: Lexicon; tagger: Tagger };

const rulesFor = indexRules(GRAMMAR_RULES);

/** The findings of French grammar in one sentence of a draft. */
export function checkGrammar(draft: string, sentence: Span, { lexicon, tagger }: FrenchGrammar): Finding[] {
  const words = readWords(draft, sentence, lexicon, tagger);
  const read: Sentence = { words, at: (place) => wordAt(words, place), lexicon };
  const findings: Finding[] = [];
  for (const rule of rulesFor(words)) {
    for (const slip of rule.find(read)) {
      if (words.slice(slip.from, slip.to + 1).every(isJudged)) {
        findings.push(findingOf(draft, words, rule, slip));
      }
    }
  }
  return findings;
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
