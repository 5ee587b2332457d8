import type { Budget } from '../pattern/matcher.ts';
import { parsePattern } from '../pattern/parse-pattern.ts';
import { sliceOf } from '../pattern/readable-text.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { ownAlternatives, readPiece, setOf, singlePattern } from './patterns.ts';
import type { RuleContext } from './rule-context.ts';

export type CaseOptions = {
  /** Patterns of words that keep their letters. */
  exceptions: readonly string[];
  /** Whether an exception that is the whole word, in any case, gives the word its letters. */
  heedsWhole: boolean;
  /** Ends of words behind which a capital follows, in sentence case. */
  indicators: readonly string[];
  /** A pattern of what stands before the text proper; none where empty. */
  prefix: string;
  style: 'AP' | 'Chicago';
};

type Converter = (text: string, budget: Budget) => string;

const SMALL_WORDS = new Set(
  'a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '),
);

const PREPOSITIONS = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over ' +
    'through before between after since without under within along following across beyond around down near above'
  ).split(' '),
);

/** Writes a text in sentence or title case, as Vale would. */
export function caseConverter(
  kind: 'sentence' | 'title',
  options: CaseOptions,
  context: RuleContext,
): Converter {
  const prefix = options.prefix ? singlePattern(options.prefix, context) : null;
  const kept = keptWord(options, context);
  const convert = kind === 'sentence' ? sentenceCase(options, kept, context) : titleCase(options, kept);
  return (text, budget) => {
    const read = readPiece(text, context, budget);
    const [found] = prefix?.findAll(read, budget) ?? [];
    const start = found ? sliceOf(read, found.start, found.end) : '';
    return text.startsWith(start)
      ? start + convert(text.slice(start.length), budget)
      : start + convert(text, budget);
  };
}

/** A word as the exceptions have it; undefined where they don't know it. */
function keptWord(
  { exceptions, heedsWhole }: CaseOptions,
  context: RuleContext,
): (word: string, budget: Budget) => string | undefined {
  const patterns = ownAlternatives(exceptions, NO_FLAGS, false, context);
  const all = setOf(patterns, context);
  return (word, budget) => {
    const whole = heedsWhole && exceptions.find((one) => one.toLowerCase() === word.toLowerCase());
    if (whole) return whole;
    return all.test(readPiece(word, context, budget), budget) ? word : undefined;
  };
}

function sentenceCase(
  { exceptions, indicators }: CaseOptions,
  kept: (word: string, budget: Budget) => string | undefined,
  context: RuleContext,
): Converter {
  const pattern = '[\\p{N}\\p{L}*]+[^\\s]*';
  const word = { node: parsePattern(pattern).node, pattern, isWord: false };
  const flags = { ...NO_FLAGS, ignoreCase: true };
  const words = setOf([...ownAlternatives(exceptions, flags, true, context), word], context);
  return (text, budget) => {
    const read = readPiece(text, context, budget);
    const found = words.findAll(read, budget).map(({ start, end }) => sliceOf(read, start, end));
    const made = found.map((one, index) => {
      const known = kept(one, budget);
      if (known !== undefined) return known;
      const before = found[index - 1];
      const starts =
        before === undefined ||
        (index === 1 && /\d\./.test(before)) ||
        indicators.some((end) => before.length > end.length && before.endsWith(end));
      return starts ? withCapital(one.toLowerCase()) : one.toLowerCase();
    });
    return made.join(' ');
  };
}

function titleCase(
  { style }: CaseOptions,
  kept: (word: string, budget: Budget) => string | undefined,
): Converter {
  return (text, budget) => {
    const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-');
    return text.replace(/[\p{N}\p{L}]+[^\s/-]*/gu, (word, start: number) => {
      const known = kept(word, budget);
      if (known !== undefined) return known;
      const end = start + word.length;
      const small = word.toLowerCase();
      const isSmall = SMALL_WORDS.has(small) || (style === 'Chicago' && PREPOSITIONS.has(small));
      const before = plain[start - 1] ?? '';
      const further = plain[start - 2] ?? plain[0] ?? '';
      const isWithin =
        start > 0 &&
        end < plain.length &&
        ' -/'.includes(before) &&
        further !== ':' &&
        further !== '-' &&
        (plain[end] !== '-' || before === '-');
      return isSmall && isWithin ? small : withCapital(word);
    });
  };
}

function withCapital(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
