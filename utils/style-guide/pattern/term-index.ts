import { lowerCode } from './char-set.ts';
import type { Literal } from './literals.ts';
import type { Budget } from './matcher.ts';
import { OverBudget } from './matcher.ts';
import { plainCode } from './plain-characters.ts';
import type { ReadableText } from './readable-text.ts';
import { isWordCode } from './word-characters.ts';

/** Where a term stands in a text, in code points. `rank` is its place in the preference of its set. */
export type TermHit = { start: number; end: number; rank: number };

type Entry = {
  set: number;
  rank: number;
  /** The letters as they must be, where capitals matter. */
  cased: readonly number[] | null;
};

type Branch = { next: Map<string, Branch>; entries: Entry[] };

type Piece = { text: string; start: number; end: number; isWord: boolean };

/**
 * Words and phrases of many sets, found in one walk over a text without any pattern: a tree of their pieces, which
 * are words and single signs between them. A term stands between two word edges, and begins with a word.
 */
export class TermIndex {
  readonly #root: Branch = { next: new Map(), entries: [] };
  readonly #isLenient: boolean;
  #sets = 0;

  constructor(isLenient: boolean) {
    this.#isLenient = isLenient;
  }

  /** A number for a set whose terms are to be told from others. */
  addSet(): number {
    this.#sets += 1;
    return this.#sets - 1;
  }

  /** Whether a literal can be found here; else it must be run as a pattern. */
  takes({ codes }: Literal): boolean {
    const [first] = codes;
    return first !== undefined && isWordCode(first);
  }

  add(set: number, { codes, ignoreCase }: Literal, rank: number): void {
    const keys = codes.map((code) => this.#plain(lowerCode(code)));
    let branch = this.#root;
    for (const { text } of piecesOf(keys)) {
      const next = branch.next.get(text) ?? { next: new Map(), entries: [] };
      branch.next.set(text, next);
      branch = next;
    }
    const cased = ignoreCase ? null : codes.map((code) => this.#plain(code));
    const last = branch.entries.at(-1);
    // The same word again in the same set is never preferred to the first.
    if (last?.set === set && String(last.cased) === String(cased)) return;
    branch.entries.push({ set, rank, cased });
  }

  /** What stands in a text, by set: from left to right, what is preferred first. */
  find(text: ReadableText, budget: Budget): Map<number, TermHit[]> {
    const hits = new Map<number, TermHit[]>();
    if (this.#root.next.size === 0) return hits;
    const pieces = piecesOf(text.plain, text.isWord);
    budget.steps -= pieces.length;
    for (const [index, piece] of pieces.entries()) {
      if (piece.isWord) this.#walk(text, pieces, index, hits, budget);
    }
    for (const found of hits.values()) found.sort((a, b) => a.start - b.start || a.rank - b.rank);
    return hits;
  }

  #walk(
    text: ReadableText,
    pieces: readonly Piece[],
    from: number,
    hits: Map<number, TermHit[]>,
    budget: Budget,
  ): void {
    const start = pieces[from]?.start ?? 0;
    let branch: Branch | undefined = this.#root;
    for (let index = from; index < pieces.length; index += 1) {
      const piece: Piece | undefined = pieces[index];
      branch = piece && branch.next.get(piece.text);
      if (!branch || !piece) return;
      budget.steps -= 1 + branch.entries.length;
      if (budget.steps < 0) throw new OverBudget();
      if (branch.entries.length === 0 || text.isEdge[piece.end] === 0) continue;
      for (const { set, rank, cased } of branch.entries) {
        if (cased && !this.#isCased(text, start, cased)) continue;
        const known = hits.get(set);
        const hit = { start, end: piece.end, rank };
        if (known) known.push(hit);
        else hits.set(set, [hit]);
      }
    }
  }

  #isCased({ codes }: ReadableText, start: number, cased: readonly number[]): boolean {
    return cased.every((code, index) => this.#plain(codes[start + index] ?? 0) === code);
  }

  #plain(code: number): number {
    return this.#isLenient ? plainCode(code) : code;
  }
}

/** Words and single signs, in order. */
function piecesOf(codes: ArrayLike<number>, isWord?: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < codes.length; ) {
    const startsWord = isWordAt(start);
    let end = start + 1;
    while (startsWord && end < codes.length && isWordAt(end)) end += 1;
    let text = '';
    for (let at = start; at < end; at += 1) text += String.fromCodePoint(codes[at] ?? 0);
    pieces.push({ text, start, end, isWord: startsWord });
    start = end;
  }
  return pieces;

  function isWordAt(at: number): boolean {
    return isWord ? isWord[at] === 1 : isWordCode(codes[at] ?? 0);
  }
}
