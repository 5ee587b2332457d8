import { describe, expect, test } from 'vitest';
import { OverBudget, STEPS_FOR_ONE } from '../../../../utils/style-guide/pattern/matcher.ts';
import { parsePattern } from '../../../../utils/style-guide/pattern/parse-pattern.ts';
import { PatternFault } from '../../../../utils/style-guide/pattern/pattern-fault.ts';
import { PatternSet } from '../../../../utils/style-guide/pattern/pattern-set.ts';
import { readable } from '../../../../utils/style-guide/pattern/readable-text.ts';

function setOf(patterns: readonly string[], isWord = false): PatternSet {
  const alternatives = patterns.map((pattern) => {
    const { node, groups } = parsePattern(pattern);
    return { node, pattern, isWord, groups: isWord ? 0 : groups };
  });
  return new PatternSet(alternatives, { isLenient: false });
}

function matches(pattern: string | string[], text: string, isWord = false): string[] {
  const read = readable(text, { isLenient: false });
  const found = setOf([pattern].flat(), isWord).findAll(read, { steps: STEPS_FOR_ONE });
  return found.map(({ start, end }) => text.slice(read.offsets[start], read.offsets[end]));
}

/** Steps that a pattern takes over a text. */
function stepsOf(pattern: string, text: string): number {
  const budget = { steps: 100_000_000 };
  setOf([pattern]).findAll(readable(text, { isLenient: false }), budget);
  return 100_000_000 - budget.steps;
}

function faultOf(pattern: string): string {
  try {
    setOf([pattern]);
  } catch (error) {
    if (error instanceof PatternFault) return `${error.kind} ${error.position}`;
    throw error;
  }
  return 'taken';
}

describe('patterns', () => {
  test.each([
    ['(?i)abc', 'ABC abc', ['ABC', 'abc']],
    ['a(?i)b', 'aB AB', ['aB']],
    ['(?i:a)b', 'Ab AB', ['Ab']],
    ['(?i)a(?-i)b', 'Ab AB', ['Ab']],
    ['(?m)^a', 'a\na', ['a', 'a']],
    ['^a', 'a\na', ['a']],
    ['a$', 'a\na', ['a']],
    ['(?s)a.b', 'a\nb', ['a\nb']],
    ['a.b', 'a\nb a🎉b', ['a🎉b']],
    ['(?x) a b # remark', 'ab', ['ab']],
    ['(?P<first>a)b', 'ab', ['ab']],
    ['[[:upper:]]+', 'ÉAB', ['AB']],
    ['[a-z-[aeiou]]+', 'bac', ['b', 'c']],
    ['[]a]+', 'a]b', ['a]']],
    ['\\p{Lu}', 'aÉ', ['É']],
    ['\\p{Greek}', 'aβ', ['β']],
    ['\\x{e9}\\u00e9', 'éé', ['éé']],
    ["\\'\\-", "'-", ["'-"]],
    ['(?!x)?a', 'a', ['a']],
    ['(?<=é+)a', 'éééa a', ['a']],
    ['(?<!\\d)a(?=b)', 'ab 1ab ac', ['a']],
    ['(?#remark)a', 'a', ['a']],
    ['a{2}', 'aaaa', ['aa', 'aa']],
    ['a{,2}', 'a{,2}', ['a{,2}']],
    ['a+?', 'aa', ['a', 'a']],
    ['a|ab', 'ab', ['a']],
    ['\\bété\\b', 'été répété', ['été']],
    ['\\Aa|b\\z', 'ab ab', ['a', 'b']],
  ])('%s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expected);
  });

  test('of several, the leftmost is found, and of those in one place the one that comes first', () => {
    expect(matches(['sea', 'seaside', 'si\\w+'], 'seaside', true)).toEqual(['seaside']);
    expect(matches(['a b', 'a b c', 'x\\w'], 'a b c', true)).toEqual(['a b']);
    expect(matches(['a \\w', 'a b c'], 'a b c', true)).toEqual(['a b']);
    expect(matches(['a b c', 'a \\w'], 'a b c', true)).toEqual(['a b c']);
  });

  test.each([
    ['(?>a)', 'atomic-group 0'],
    ['(a)\\1', 'back-reference 3'],
    ['(?<n>a)\\k<n>', 'back-reference 7'],
    ['(?(a)b|c)', 'conditional-group 0'],
    ['(?<a-b>c)', 'balancing-group 0'],
    ['ab(c', 'unclosed-group 2'],
    ['ab)c', 'unmatched-parenthesis 2'],
    ['[a', 'unclosed-class 0'],
    ['*a', 'nothing-to-repeat 0'],
    ['a**', 'nothing-to-repeat 2'],
    ['a++', 'nothing-to-repeat 2'],
    ['[b-a]', 'reversed-range 1'],
    ['\\y', 'unknown-escape 0'],
    ['\\Ga', 'unsupported-anchor 0'],
    ['\\pL', 'unknown-property 0'],
    ['\\p{Klingon}', 'unknown-property 0'],
    ['(a{1,1000}){1,1000}', 'too-large 0'],
    ['(?:(?:(?:){9999}){9999}){9999}', 'too-large 0'],
    ['a{99999999}', 'too-large 1'],
  ])('%s is refused: %s', (pattern, fault) => {
    expect(faultOf(pattern)).toBe(fault);
  });

  test('long patterns and deep ones are refused', () => {
    expect(faultOf('a'.repeat(5000))).toBe('too-long 4000');
    expect(faultOf('('.repeat(100) + ')'.repeat(100))).toBe('too-deep 50');
    expect(faultOf('[a-'.repeat(100))).toBe('unclosed-class 0');
  });

  test('a refusal tells the person what and where', () => {
    expect(() => setOf(['(a)\\1'])).toThrow(PatternFault);
    try {
      setOf(['(a)\\1']);
    } catch (error) {
      expect((error as PatternFault).reason.en).toContain('“(a)\\1”, character 4: back-references');
    }
  });
});

describe('attacks', () => {
  const ATTACKS: [string, string][] = [
    ['(a+)+$', 'a'],
    ['.*.*.*.*=x', 'a'],
    ['^(?:a|a)*$', 'a'],
    ['(\\w+\\s?)*$', 'ab '],
    ['([a-z]+)*@', 'a'],
    ['\\s+$', ' '],
    ['(a|aa)+b', 'a'],
    ['(?:(?:(?:a?)*)*)*b', 'a'],
    ['(x+x+)+y', 'x'],
    ['a{1,100}b', 'a'],
  ];

  test.each(ATTACKS)('%s takes steps in proportion to the text', (pattern, letters) => {
    const length = 300;
    const short = stepsOf(pattern, `${letters.repeat(length)}!`);
    const long = stepsOf(pattern, `${letters.repeat(length * 4)}!`);
    expect(long).toBeLessThan(short * 4.6);
    expect(long).toBeLessThan(4 * 3000 * letters.length * length * 4);
  });

  test('what is not bounded by the text, is bounded by the budget', () => {
    const budget = { steps: STEPS_FOR_ONE };
    const text = readable('a'.repeat(5000), { isLenient: false });
    expect(() => setOf(['(?=(a+)+$)(?!a+)b|(?=a+b)a']).findAll(text, budget)).toThrow(OverBudget);
    expect(budget.steps).toBeGreaterThanOrEqual(-5000 * 3000);
  });
});

describe('beside the engine of the platform', () => {
  // Optional counted repetitions of what may be empty are left out: JavaScript alone makes them consume something.
  /** Small patterns of letters, groups, options and repetitions, the same in every run. */
  function* smallPatterns(count: number): Generator<string> {
    let seed = 42;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const piece = (depth: number): string => {
      const kind = next(depth > 2 ? 4 : 9);
      if (kind < 3) return 'abc'[next(3)] ?? 'a';
      if (kind === 3) return ['.', '[ab]', '[^a]', '\\d', '\\s', '\\b', '^', '$'][next(8)] ?? '.';
      if (kind === 4) return `(?:${piece(depth + 1)}|${piece(depth + 1)})`;
      if (kind === 5)
        return `(?:${piece(depth + 1)}${piece(depth + 1)})${['*', '+', '?', '*?', '{2}'][next(5)]}`;
      if (kind === 6) return `(?=${piece(depth + 1)})`;
      if (kind === 7) return `(?<!${piece(depth + 1)})`;
      return piece(depth + 1) + piece(depth + 1);
    };
    for (let made = 0; made < count; made += 1) yield piece(0) + piece(0);
  }

  test('1,500 small patterns find the same', () => {
    const texts = ['abcabc aab 1', 'cc\nab ba', 'aaaa bbb', ''];
    const differing: string[] = [];
    let found = 0;
    for (const pattern of smallPatterns(1500)) {
      for (const text of texts) {
        const native = [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => match[0]);
        const ours = matches(pattern, text);
        found += native.length;
        if (JSON.stringify(native) !== JSON.stringify(ours))
          differing.push(`${pattern} in ${JSON.stringify(text)}`);
      }
    }
    expect(found).toBeGreaterThan(2000);
    expect(differing).toEqual([]);
  });
});
