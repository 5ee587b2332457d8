import type { Budget } from '../pattern/matcher.ts';
import { parsePattern } from '../pattern/parse-pattern.ts';
import { sliceOf } from '../pattern/readable-text.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { exceptionsOf } from './exceptions.ts';
import { type CaseOptions, caseConverter } from './letter-case.ts';
import { formatMessage } from './messages.ts';
import { ownAlternatives, readPiece, setOf, singlePattern } from './patterns.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

const DEFAULT_THRESHOLD = 0.8;

/** What a block should look like, and whether it does. */
type Verdict = { expected: string; isRight: boolean };
type Judge = (text: string, budget: Budget) => Verdict;

/** Capitals as they should be, in the whole block. */
export function compileCapitalization(rule: RuleOf<'capitalization'>, context: RuleContext): RuleReaders {
  const judge = judgeOf(rule, context);
  const fixer = fixerOf(rule, context);
  const isConverted = rule.match === '$title' || rule.match === '$sentence';
  return (budget) => (block) => {
    const end = block.readable.codes.length;
    const text = textAt(block, { start: 0, end });
    const { expected, isRight } = judge(text, budget);
    if (isRight) return [];
    const isReplaced = rule.action.name === 'replace' && rule.action.params.length === 0;
    const fixes = isReplaced && isConverted ? [expected] : fixer(text, budget);
    return [alertAt(block, 0, end, formatMessage(rule.message, [text, expected]), fixes)];
  };
}

function judgeOf(rule: RuleOf<'capitalization'>, context: RuleContext): Judge {
  const exceptions = exceptionsOf(rule, context);
  switch (rule.match) {
    case '$lower':
      return (text, budget) => {
        const expected = text.toLowerCase();
        return { expected, isRight: text === expected || exceptions.holds(text, budget) };
      };
    case '$upper':
      return (text, budget) => {
        const expected = text.toUpperCase();
        return { expected, isRight: text === expected || exceptions.holds(text, budget) };
      };
    case '$sentence':
    case '$title':
      return convertingJudge(rule, context);
    default: {
      const pattern = singlePattern(rule.match, context);
      return (text, budget) => ({
        expected: rule.match,
        isRight: pattern.test(readPiece(text, context, budget), budget) || exceptions.holds(text, budget),
      });
    }
  }
}

/** Compares a block word by word with what it would be in sentence or title case. */
function convertingJudge(rule: RuleOf<'capitalization'>, context: RuleContext): Judge {
  const exceptions = exceptionsOf(rule, context);
  const word = { node: parsePattern(WORD).node, pattern: WORD, isWord: false };
  const flags = { ...NO_FLAGS, lines: true };
  const words = setOf([...ownAlternatives(exceptions.patterns, flags, true, context), word], context);
  const options: CaseOptions = {
    exceptions: exceptions.patterns,
    // Vale compares whole words whatever their case only where there is a vocabulary.
    heedsWhole: rule.vocab && context.vocabulary.accept.length > 0,
    indicators: rule.indicators,
    prefix: rule.prefix,
    style: rule.style === 'Chicago' ? 'Chicago' : 'AP',
  };
  const convert = caseConverter(rule.match === '$title' ? 'title' : 'sentence', options, context);
  const threshold = rule.threshold === 0 ? DEFAULT_THRESHOLD : rule.threshold;
  const isTitle = rule.match === '$title';

  return (text, budget) => {
    const expected = convert(text, budget);
    const expectedWords = wordsOf(expected, budget);
    const found = wordsOf(text, budget);
    let right = 0;
    for (const [index, one] of found.entries()) {
      const wanted = expectedWords[index];
      const isRight = wanted === undefined || one === wanted || exceptions.holds(one, budget);
      if (isRight || (isTitle && isRightInTitle(one, options))) right += 1;
      else if (!isTitle && index === 0 && one !== titleCased(one)) return { expected, isRight: false };
    }
    return { expected, isRight: found.length === 0 || right / found.length >= threshold };
  };

  function wordsOf(text: string, budget: Budget): string[] {
    const read = readPiece(text, context, budget);
    return words.findAll(read, budget).map(({ start, end }) => sliceOf(read, start, end));
  }
}

const WORD = '[\\p{N}\\p{L}*]+[^\\s]*';

function isRightInTitle(word: string, { style }: CaseOptions): boolean {
  // In AP style, whether *to* has a capital depends on the part of speech behind it, which isn't known here.
  return word === word.toUpperCase() || (style === 'AP' && word.toLowerCase() === 'to');
}

/** A capital behind all that is no letter, small letters else. */
function titleCased(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{N}_])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
