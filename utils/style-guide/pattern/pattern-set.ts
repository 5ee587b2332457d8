import { firstCharacters } from './first-characters.ts';
import { type Literal, literalsOf } from './literals.ts';
import { type Budget, Matcher, OverBudget } from './matcher.ts';
import { PatternFault } from './pattern-fault.ts';
import { type Program, programFor } from './program.ts';
import { KEYS, OTHER_KEY, type ReadableText } from './readable-text.ts';
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

/** Instructions that may still be made. */
export type Room = { instructions: number };

type Terms = { index: TermIndex; set: number };

/** What becomes of a match takes as long as so many steps. */
const STEPS_FOR_MATCH = 60;

const LETTER = /\p{L}/u;
const EDGE: Node = { kind: 'edge', edge: 'word-edge' };

/**
 * Patterns that are looked for together, leftmost first, of two in one place the earlier one: as `a|b|c` does.
 * Words and phrases go to an index; only the rest is run, each where its first character stands.
 */
export class PatternSet {
  readonly #terms: Terms;
  readonly #alternativeOfRank: number[] = [];
  #hasRunners = false;
  /** Runners by the key of the place at hand, in order; none where nothing can match. */
  readonly #byKey: (Runner[] | undefined)[] = new Array(KEYS).fill(undefined);
  /** Keys with which something matches elsewhere than at a word edge. */
  readonly #isAnywhere = new Uint8Array(KEYS);

  /**
   * `index` may be shared with other sets, and `room`: instructions that all of them may have. `isLenient` makes apostrophes and spaces one in patterns that have
   * letters: one without letters may be about these very signs.
   *
   * @throws {PatternFault} where a pattern is too large.
   */
  constructor(
    alternatives: readonly Alternative[],
    {
      isLenient,
      index = new TermIndex(isLenient),
      room = { instructions: Number.POSITIVE_INFINITY },
    }: { isLenient: boolean; index?: TermIndex; room?: Room },
  ) {
    this.#terms = { index, set: index.addSet() };
    for (const [number, alternative] of alternatives.entries())
      this.#add(number, alternative, isLenient, room);
  }

  #add(
    number: number,
    { node, pattern, isWord, groups = 0 }: Alternative,
    isLenient: boolean,
    room: Room,
  ): void {
    const literals = isWord && groups === 0 ? literalsOf(node) : null;
    if (literals?.every((literal) => this.#isTerm(literal, isLenient))) {
      for (const literal of literals) {
        this.#terms.index.add(this.#terms.set, literal, this.#newRank(number));
      }
      return;
    }
    const isLenientHere = isLenient && LETTER.test(pattern.replace(/\\\w/g, ''));
    const whole: Node = isWord ? { kind: 'sequence', items: [EDGE, node, EDGE] } : node;
    const program = programFor(whole, { pattern, groups, isLenient: isLenientHere });
    room.instructions -= program.ops.length;
    if (room.instructions < 0) throw new PatternFault('too-large', pattern, 0);
    const runner: Runner = { alternative: number, rank: this.#newRank(number), program, isWord, groups };
    this.#hasRunners = true;
    const first = firstCharacters(whole, isLenientHere);
    for (let key = 0; key < KEYS; key += 1) {
      const mayStart = key < OTHER_KEY ? first.ascii[key] === 1 : key === OTHER_KEY && first.hasOthers;
      if (!first.mayBeEmpty && !mayStart) continue;
      const runners = this.#byKey[key] ?? [];
      runners.push(runner);
      if (!isWord) this.#isAnywhere[key] = 1;
      this.#byKey[key] = runners;
    }
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
    return this.#matches(text, budget, hits.get(this.#terms.set) ?? [], Number.POSITIVE_INFINITY);
  }

  /**
   * Whether one matches anywhere.
   *
   * @throws {OverBudget}
   */
  test(text: ReadableText, budget: Budget): boolean {
    const hits = this.#terms.index.find(text, budget).get(this.#terms.set) ?? [];
    return this.#matches(text, budget, hits, 1).length > 0;
  }

  #matches(text: ReadableText, budget: Budget, hits: readonly TermHit[], most: number): PatternMatch[] {
    const found: PatternMatch[] = [];
    if (!this.#hasRunners && hits.length === 0) return found;
    // To look at each place costs little, yet not nothing.
    budget.steps -= text.codes.length >> 4;
    const { keys } = text;
    const length = text.codes.length;
    let matchers: Map<Runner, Matcher> | undefined;
    let nextHit = 0;
    let at = 0;
    while (at <= length && found.length < most) {
      let term = hits[nextHit];
      while (term && term.start < at) {
        nextHit += 1;
        term = hits[nextHit];
      }
      const nextTerm = term?.start ?? length + 1;
      if (!this.#hasRunners) at = nextTerm;
      while (at < nextTerm && at <= length && !this.#mayStart(text, at)) at += 1;
      if (at > length) break;
      matchers ??= new Map();
      const match = this.#runAt(
        this.#byKey[keys[at] ?? 0] ?? [],
        text,
        at,
        at === nextTerm ? term : undefined,
        matchers,
        budget,
      );
      if (match) {
        found.push(match);
        budget.steps -= STEPS_FOR_MATCH;
        if (budget.steps < 0) throw new OverBudget();
      }
      at = match && match.end > at ? match.end : at + 1;
    }
    return found;
  }

  #mayStart({ keys, isEdge }: ReadableText, at: number): boolean {
    const key = keys[at] ?? 0;
    return this.#byKey[key] !== undefined && (isEdge[at] === 1 || this.#isAnywhere[key] === 1);
  }

  /** What is found at a place: by the first pattern that matches, or by a term that is preferred to it. */
  #runAt(
    runners: readonly Runner[],
    text: ReadableText,
    at: number,
    term: TermHit | undefined,
    matchers: Map<Runner, Matcher>,
    budget: Budget,
  ): PatternMatch | undefined {
    for (const runner of runners) {
      if (term && runner.rank > term.rank) break;
      if (runner.isWord && text.isEdge[at] === 0) continue;
      const matcher = matchers.get(runner) ?? new Matcher(runner.program, text, budget);
      matchers.set(runner, matcher);
      const end = matcher.matchAt(at);
      if (end < 0) continue;
      const groups = Array.from({ length: runner.groups }, (_, index) => matcher.group(index + 1));
      return { start: at, end, alternative: runner.alternative, groups };
    }
    if (!term) return undefined;
    const { start, end, rank } = term;
    return { start, end, alternative: this.#alternativeOfRank[rank] ?? 0, groups: [] };
  }
}
