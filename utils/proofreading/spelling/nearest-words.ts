import { type EditCosts, FIRST_LETTER_COST, slipsAt } from './edit-costs.ts';
import type { WordGraph } from './word-graph.ts';
import { LAST_EDGE, LETTER_MASK, TARGET_SHIFT, WORD_ENDS } from './word-graph-format.ts';

/** A word of the graph, in its own case, and how far it is in hundredths of a wrong letter. */
export type Near = { word: string; cost: number };

/** Words are no longer than this, or not looked at. */
const MAX_LENGTH = 40;
/** Steps in the graph after which a search stops with what it has: some 30 ms on two old cores. */
const MOST_STEPS = 60_000;
const FAR = 30_000;

/** A confusion at a place of the typed word. */
type Slip = { start: number; end: number; right: string; cost: number };
/** A slip of whose right letters so many are on the path. */
type SlipStep = Slip & { length: number };

/**
 * Every word of the graph within a cost of the typed one (weighted edit distance, a row of the table for
 * each letter on the way down; case costs nothing), in no order. It may miss some where it runs out of steps.
 */
export function nearestWords(graph: WordGraph, typed: string, costs: EditCosts, within: number): Near[] {
  const search = new Search(graph, typed.toLowerCase(), costs, within);
  return search.run();
}

class Search {
  private readonly found: Near[] = [];
  private readonly width: number;
  /** Row by row: the cost of turning so many typed letters into the path so far. */
  private readonly table: Int32Array;
  /** Row by row: between which places a cost is within reach; what is around is FAR. */
  private readonly low: Int16Array;
  private readonly high: Int16Array;
  private readonly letters: readonly string[];
  /** For each letter of the alphabet, what it costs in the place of each typed one. */
  private readonly substitutions: readonly Int16Array[];
  private readonly missing: Int16Array;
  private readonly extra: Int16Array;
  /** For each letter of the alphabet, the slips in which it is the next one. */
  private readonly slips: readonly (readonly SlipStep[])[];
  /** Places in the alphabet. */
  private readonly path: number[] = [];
  private readonly graph: WordGraph;
  private readonly within: number;
  private steps = 0;

  constructor(graph: WordGraph, typed: string, costs: EditCosts, within: number) {
    this.graph = graph;
    this.within = within;
    this.letters = [...graph.alphabet].map((letter) => letter.toLowerCase());
    this.width = typed.length + 1;
    this.table = new Int32Array(this.width * (MAX_LENGTH + 1));
    this.substitutions = this.letters.map((right) =>
      Int16Array.from(typed, (letter) => costs.substitution(letter, right)),
    );
    this.low = new Int16Array(MAX_LENGTH + 1);
    this.high = new Int16Array(MAX_LENGTH + 1);
    this.missing = Int16Array.from(this.letters, costs.missing);
    this.extra = Int16Array.from(typed, costs.extra);
    this.slips = stepsByLetter(slipsOf(typed, costs), this.letters);
  }

  run(): Near[] {
    if (this.width > MAX_LENGTH) return [];
    this.high[0] = this.width - 1;
    for (let place = 1; place < this.width; place++) {
      this.table[place] =
        this.at(0, place - 1) + (this.extra[place - 1] ?? 0) + (place === 1 ? FIRST_LETTER_COST : 0);
    }
    this.descend(this.graph.root);
    return this.found;
  }

  private word(): string {
    return this.path.map((letter) => this.graph.alphabet.charAt(letter)).join('');
  }

  private at(depth: number, place: number): number {
    return this.table[depth * this.width + place] ?? FAR;
  }

  private descend(node: number): void {
    const depth = this.path.length + 1;
    if (node === 0 || depth > MAX_LENGTH) return;
    for (let index = node; this.steps < MOST_STEPS; index++) {
      const edge = this.graph.edges[index] ?? 0;
      const letter = edge & LETTER_MASK;
      this.steps++;
      this.path.push(letter);
      const nearest = this.fillRow(depth, letter);
      const cost = this.at(depth, this.width - 1);
      if ((edge & WORD_ENDS) !== 0 && cost <= this.within) this.found.push({ word: this.word(), cost });
      if (nearest <= this.within) this.descend(edge >>> TARGET_SHIFT);
      this.path.pop();
      if (edge === 0 || (edge & LAST_EDGE) !== 0) return;
    }
  }

  /** Fills the row of one more letter; gives the least that any word further down can cost. */
  private fillRow(depth: number, letter: number): number {
    const { table, width, within } = this;
    const row = depth * width;
    const above = row - width;
    const first = depth === 1 ? FIRST_LETTER_COST : 0;
    const missing = (this.missing[letter] ?? FAR) + first;
    const wrongs = this.substitutions[letter];
    const low = this.low[depth - 1] ?? 0;
    const high = this.high[depth - 1] ?? 0;
    table.fill(FAR, row, row + width);
    for (let place = low; place <= high + 1 && place < width; place++) {
      const without = (table[above + place] ?? FAR) + missing;
      const wrong = place === 0 ? FAR : (wrongs?.[place - 1] ?? FAR);
      // An accent forgotten on the first letter is no wrong first letter.
      const replaced = (table[above + place - 1] ?? FAR) + wrong + (place === 1 && wrong > 50 ? first : 0);
      table[row + place] = replaced < without ? replaced : without;
    }
    const pending = this.applySlips(depth, letter);
    let nearest = pending;
    let lowest = width;
    let highest = -1;
    let before = FAR;
    for (let place = 0; place < width; place++) {
      const withExtra = before + (this.extra[place - 1] ?? FAR);
      const here = table[row + place] ?? FAR;
      const least = withExtra < here ? withExtra : here;
      before = least > within ? FAR : least;
      table[row + place] = before;
      if (least > within) continue;
      if (least < nearest) nearest = least;
      if (lowest === width) lowest = place;
      highest = place;
    }
    this.low[depth] = lowest;
    this.high[depth] = highest;
    return nearest;
  }

  /** Lowers the row where a slip ends here; gives the least cost of those begun and not yet ended. */
  private applySlips(depth: number, letter: number): number {
    const { table, width, within } = this;
    let pending = FAR;
    for (const { start, end, right, cost, length } of this.slips[letter] ?? []) {
      if (length > depth) continue;
      const total = (table[(depth - length) * width + start] ?? FAR) + cost;
      if (total > within || !this.pathEndsWith(right, length)) continue;
      if (length < right.length) pending = Math.min(pending, total);
      else if (total < (table[depth * width + end] ?? FAR)) table[depth * width + end] = total;
    }
    return pending;
  }

  private pathEndsWith(right: string, length: number): boolean {
    const from = this.path.length - length;
    // The last letter is known to be the right one.
    for (let place = length - 2; place >= 0; place--) {
      if (this.letters[this.path[from + place] ?? 0] !== right.charAt(place)) return false;
    }
    return true;
  }
}

function slipsOf(typed: string, { confusions }: EditCosts): Slip[] {
  return Array.from(typed).flatMap((_, start) => {
    const here = confusions.filter((confusion) => typed.startsWith(confusion.typed, start));
    return [...here, ...slipsAt(typed, start)].map(({ typed: wrong, right, cost }) => ({
      start,
      end: start + wrong.length,
      right,
      cost,
    }));
  });
}

function stepsByLetter(slips: readonly Slip[], letters: readonly string[]): SlipStep[][] {
  const steps = slips.flatMap((slip) =>
    Array.from(slip.right, (_, place) => ({ ...slip, length: place + 1 })),
  );
  return letters.map((letter) => steps.filter(({ right, length }) => right.charAt(length - 1) === letter));
}
