import { literalsOf } from '../pattern/literals.ts';
import type { Budget } from '../pattern/matcher.ts';
import { parsePattern } from '../pattern/parse-pattern.ts';
import { PatternFault } from '../pattern/pattern-fault.ts';
import type { PatternSet } from '../pattern/pattern-set.ts';
import { plainCode } from '../pattern/plain-characters.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { capitalized, fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { exceptionsOf } from './exceptions.ts';
import { formatMessage, orList } from './messages.ts';
import { ownAlternatives, readPiece, setOf, singlePattern } from './patterns.ts';
import { replaceAll } from './replace-all.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** A word or a phrase without signs that patterns have. */
const PHRASE = /^[\p{L}\p{Nd} -]*$/u;

type Swap = {
  /** What should be there, its groups filled in. */
  expected: (observed: string, budget: Budget) => string;
  /** Whether what is there is right already. */
  isRight: (expected: string, observed: string, budget: Budget) => boolean;
};

/** Something that should be there instead. */
export function compileSubstitution(rule: RuleOf<'substitution'>, context: RuleContext): RuleReaders {
  const encoder = new TextEncoder();
  const swaps = [...rule.swap]
    .map(([key, value]) => ({ key, value, bytes: encoder.encode(key).length }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const flags = { ...NO_FLAGS, ignoreCase: rule.ignorecase, lines: true };
  const keys = swaps.map(({ key }) => key);
  const set = setOf(ownAlternatives(keys, flags, !rule.nonword, context), context, true);
  const ready = swaps.map(({ key, value }) => readySwap(key, value, rule, context));
  const exceptions = exceptionsOf(rule, context);
  const fixer = fixerOf(rule, context);
  const isReplaced = rule.action.name === 'replace' && rule.action.params.length === 0;
  const message = isReplaced ? withoutDoubledQuotes(rule.message) : rule.message;

  return (budget) => (block) =>
    set.findAll(block.readable, budget, block.hits).flatMap((match) => {
      const { start, end, alternative } = match;
      const swap = ready[alternative];
      const observed = textAt(block, match);
      const plainly = swap?.expected(observed, budget);
      if (!swap || plainly === undefined) return [];
      const isCapitalized = rule.capitalize && startsWithAsciiCapital(observed);
      const expected = isCapitalized ? withAsciiCapital(plainly) : plainly;
      if (swap.isRight(expected, observed, budget)) return [];
      if (exceptions.holds(observed, budget) || exceptions.isInPhrase(block, start, end, budget)) return [];
      if (isReplaced) {
        const options = optionsOf(expected).map((option) =>
          isCapitalized
            ? withAsciiCapital(option)
            : rule.matchcase && startsWithAsciiCapital(observed)
              ? capitalized(option)
              : option,
        );
        return [alertAt(block, start, end, formatMessage(message, [orList(options), observed]), options)];
      }
      const shown = shownValue(expected, observed);
      return [alertAt(block, start, end, formatMessage(message, [shown, observed]), fixer(observed, budget))];
    });
}

function readySwap(key: string, value: string, rule: RuleOf<'substitution'>, context: RuleContext): Swap {
  const filled = /\$\d/.test(value)
    ? singlePattern(key, context, { ignoreCase: rule.ignorecase, keepsGroups: true })
    : null;
  const asWritten = { ...context, isLenient: false };
  const form = rule.action.name === 'replace' ? null : formOf(value, asWritten);
  return {
    expected: (observed, budget) => (filled ? replaceAll(observed, filled, value, context, budget) : value),
    isRight: (expected, observed, budget) => {
      if (rule.action.name === 'replace') {
        return optionsOf(expected).some((option) => isSame(option, observed, context.isLenient));
      }
      if (isSame(expected, observed, context.isLenient)) return true;
      return form !== null && !filled && form.test(readPiece(observed, asWritten, budget), budget);
    },
  };
}

/** A value that is a pattern of what is right; null for a plain one. */
function formOf(value: string, context: RuleContext): PatternSet | null {
  if (PHRASE.test(value)) return null;
  const pattern = `^(?:${value})$`;
  try {
    return singlePattern(pattern, context);
  } catch (error) {
    if (error instanceof PatternFault) return null;
    throw error;
  }
}

/** Who writes a typewriter apostrophe means any; who writes a typographic one asks for it. */
function isSame(expected: string, observed: string, isLenient: boolean): boolean {
  if (expected === observed) return true;
  return isLenient && plainText(observed.normalize('NFC')) === expected;
}

function plainText(text: string): string {
  return [...text].map((letter) => String.fromCodePoint(plainCode(letter.codePointAt(0) ?? 0))).join('');
}

/** `a|b` are two; `\|` is a sign. */
function optionsOf(value: string): string[] {
  return value
    .split(/(?<!\\)\|/)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'));
}

/** A pattern such as `OAuth2?` is shown as one of the words it stands for. */
function shownValue(value: string, observed: string): string {
  if (!value.includes('?') || !PHRASE.test(value.replaceAll('?', ''))) return value;
  const literals = literalsOf(parsePattern(value).node) ?? [];
  const words = literals.map(({ codes }) => String.fromCodePoint(...codes));
  return words.find((word) => word.toLowerCase() === observed.toLowerCase()) ?? words[0] ?? value;
}

/** The list of options brings its own quotation marks. */
function withoutDoubledQuotes(message: string): string {
  let result = message;
  for (const quoted of ["'%s'", '"%s"']) {
    if (result.split(quoted).length === 3) result = result.replace(quoted, '%s');
  }
  return result;
}

// Vale looks at the first byte alone: É is no capital to it.
function startsWithAsciiCapital(text: string): boolean {
  return text === withAsciiCapital(text);
}

function withAsciiCapital(text: string): string {
  return /^[a-z]/.test(text) ? capitalized(text) : text;
}
