import { firstCharacters } from './first-characters.ts';
import { type Literal, literalsOf } from './literals.ts';
import { type Budget, Matcher } from './matcher.ts';
import { type Program, programFor } from './program.ts';
import { isWordEdge, type ReadableText } from './readable-text.ts';
import type { Node } from './syntax-tree.ts';
import { type TermHit, TermIndex } from './term-index.ts';

/** One of several patterns in one place, the preferred first. */
export type Alternative = {
  node: Node;
  /** As it was written, for what is said of it. */
  pattern: string;
  /** Whether it stands between two word edges. */
  isWord: boolean;
  /** How many of its groups are kept; none where left out. */
  groups?: number;
};

/** Code points in the text; `alternative` tells which one it was. */
export type PatternMatch = {
  start: number;
  end: number;
  alternative: number;
  /** Kept groups, from the first on; null for one that took no part. */
  groups: readonly ({ start: number; end: number } | null)[];
};

type Runner = {
  alternative: number;
  rank: number;
  program: Program;
  isWord: boolean;
  groups: number;
};

type Terms = { index: TermIndex; set: number };

const LETTER = /\p{L}/u;
const EDGE: Node = { kind: 'edge', edge: 'word-edge' };

/**
 * Patterns that are looked for together, leftmost first, of two in one place the earlier one: as `a|b|c` does.
 * Words and phrases go to an index; only the rest is run, each where its first character stands.
 */
export class PatternSet {
  readonly #terms: Terms;
  readonly #alternativeOfRank: number[] = [];
  readonly #runners: Runner[] = [];
  /** Runners by the character at hand, in order; made for each character when it first comes. */
  readonly #byCode: (readonly Runner[])[] = [];
  readonly #firsts: ReturnType<typeof firstCharacters>[] = [];

  /**
   * `index` may be shared with other sets. `isLenient` makes apostrophes and spaces one in patterns that have
   * letters: one without letters may be about these very signs.
   *
   * @throws {PatternFault} where a pattern is too large.
   */
  constructor(alternatives: readonly Alternative[], isLenient: boolean, index = new TermIndex(isLenient)) {
    this.#terms = { index, set: index.addSet() };
    for (const [number, alternative] of alternatives.entries()) this.#add(number, alternative, isLenient);
  }

  #add(number: number, { node, pattern, isWord, groups = 0 }: Alternative, isLenient: boolean): void {
    const literals = isWord && groups === 0 ? literalsOf(node) : null;
    if (literals?.every((literal) => this.#isTerm(literal, isLenient))) {
      for (const literal of literals) {
        this.#terms.index.add(this.#terms.set, literal, this.#newRank(number));
      }
      return;
    }
    const isLenientHere = isLenient && LETTER.test(pattern.replace(/\\\w/g, ''));
    const whole: Node = isWord ? { kind: 'sequence', items: [EDGE, node, EDGE] } : node;
    this.#firsts.push(firstCharacters(whole, isLenientHere));
    this.#runners.push({
      alternative: number,
      rank: this.#newRank(number),
      program: programFor(whole, { pattern, groups, isLenient: isLenientHere }),
      isWord,
      groups,
    });
  }

  #isTerm(literal: Literal, isLenient: boolean): boolean {
    if (!this.#terms.index.takes(literal)) return false;
    return !isLenient || literal.codes.some((code) => LETTER.test(String.fromCodePoint(code)));
  }

  #newRank(alternative: number): number {
    return this.#alternativeOfRank.push(alternative) - 1;
  }

  /**
   * All matches, from left to right. `hits` are those of the shared index in this text, where there is one.
   *
   * @throws {OverBudget}
   */
  findAll(text: ReadableText, budget: Budget, hits = this.#terms.index.find(text, budget)): PatternMatch[] {
    return [...this.#matches(text, budget, hits.get(this.#terms.set) ?? [])];
  }

  /**
   * Whether one matches anywhere.
   *
   * @throws {OverBudget}
   */
  test(text: ReadableText, budget: Budget): boolean {
    const hits = this.#terms.index.find(text, budget).get(this.#terms.set) ?? [];
    return !this.#matches(text, budget, hits).next().done;
  }

  *#matches(text: ReadableText, budget: Budget, hits: readonly TermHit[]): Generator<PatternMatch> {
    const matchers = new Map<Runner, Matcher>();
    const length = text.codes.length;
    let nextHit = 0;
    for (let at = 0; at <= length; ) {
      while ((hits[nextHit]?.start ?? length + 1) < at) nextHit += 1;
      const hit = hits[nextHit];
      if (this.#runners.length === 0) {
        if (!hit) return;
        at = hit.start;
      }
      const term = hit?.start === at ? hit : undefined;
      const match = this.#runAt(text, at, term?.rank, matchers, budget) ?? (term && this.#ofTerm(term));
      if (match) yield match;
      at = match && match.end > at ? match.end : at + 1;
    }
  }

  #ofTerm({ start, end, rank }: TermHit): PatternMatch {
    return { start, end, alternative: this.#alternativeOfRank[rank] ?? 0, groups: [] };
  }

  /** The first that matches at a place, of those before a rank. */
  #runAt(
    text: ReadableText,
    at: number,
    before: number | undefined,
    matchers: Map<Runner, Matcher>,
    budget: Budget,
  ): PatternMatch | undefined {
    for (const runner of this.#runnersFor(text.codes[at])) {
      if (before !== undefined && runner.rank > before) return undefined;
      if (runner.isWord && !isWordEdge(text, at)) continue;
      const matcher = matchers.get(runner) ?? new Matcher(runner.program, text, budget);
      matchers.set(runner, matcher);
      const end = matcher.matchAt(at);
      if (end < 0) continue;
      const groups = Array.from({ length: runner.groups }, (_, index) => matcher.group(index + 1));
      return { start: at, end, alternative: runner.alternative, groups };
    }
    return undefined;
  }

  /** Those that may match before a character, or at the end. */
  #runnersFor(code: number | undefined): readonly Runner[] {
    const key = code === undefined ? 129 : Math.min(code, 128);
    const known = this.#byCode[key];
    if (known) return known;
    const runners = this.#runners.filter((_, index) => {
      const first = this.#firsts[index];
      if (!first || first.mayBeEmpty) return true;
      return key < 128 ? first.ascii[key] === 1 : key === 128 && first.hasOthers;
    });
    this.#byCode[key] = runners;
    return runners;
  }
}
