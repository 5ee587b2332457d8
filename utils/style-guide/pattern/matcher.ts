import { EDGE_CODES, OP, type Program } from './program.ts';
import type { ReadableText } from './readable-text.ts';

/** Steps that may still be made; it is counted down. */
export type Budget = { steps: number };

/** Thrown where a pattern has used up its steps. */
export class OverBudget extends Error {}

/** Steps after which a pattern is given up, in one text. */
export const STEPS_FOR_ONE = 300_000;

/** Steps of all patterns of a guide together in one text, some tens of milliseconds: it bounds one of many slow rules. */
export const STEPS_FOR_ALL = 2_000_000;

const NONE_FAILED = new Uint32Array(0);
const NO_SLOTS = new Int32Array(0);

/** To look a state up in a set takes as long as so many plain steps. */
const STEPS_FOR_SET = 8;

/**
 * Runs one pattern over one text, by trying its ways in order of preference, as every engine of this kind does.
 * What failed once, at one instruction and one place, is not tried again: so the work is bounded by
 * instructions times characters. That leaves out look-arounds, each of which starts afresh; for them, and for
 * patterns that are merely large, every step is counted.
 */
export class Matcher {
  readonly #program: Program;
  readonly #text: ReadableText;
  readonly #budget: Budget;
  readonly #failed: Uint32Array;
  readonly #size: number;
  readonly #slots: Int32Array;
  /** Instruction and place of what is left to try; a slot to restore is a negative instruction. */
  #stack: number[] = [];

  constructor(program: Program, text: ReadableText, budget: Budget) {
    this.#program = program;
    this.#text = text;
    this.#budget = budget;
    this.#size = program.ops.length;
    const words = program.hasJoins ? Math.ceil((this.#size * (text.codes.length + 1)) / 32) : 0;
    this.#spend(words >> 4);
    this.#failed = words > 0 ? new Uint32Array(words) : NONE_FAILED;
    this.#slots = program.slots > 0 ? new Int32Array(program.slots).fill(-1) : NO_SLOTS;
  }

  /** Where a match that starts at a code point ends; -1 where there is none. */
  matchAt(start: number): number {
    if (this.#program.slots > 0) this.#slots.fill(-1);
    const end = this.#run(0, start, 1, this.#failed);
    // What led to the match didn't fail: at its end it may lead to another one, that starts there.
    if (end >= 0 && this.#program.hasJoins) this.#forget(end);
    return end;
  }

  /** Where a group of the last match was, in code points; null where it took no part. */
  group(number: number): { start: number; end: number } | null {
    const start = this.#slots[number * 2] ?? -1;
    const end = this.#slots[number * 2 + 1] ?? -1;
    return start < 0 || end < 0 ? null : { start, end };
  }

  #spend(steps: number): void {
    this.#budget.steps -= steps;
    if (this.#budget.steps < 0) throw new OverBudget();
  }

  #forget(at: number): void {
    const from = at * this.#size;
    for (let bit = from; bit < from + this.#size; bit += 1) {
      this.#failed[bit >>> 5] = (this.#failed[bit >>> 5] ?? 0) & ~(1 << (bit & 31));
    }
    this.#spend(this.#size >> 4);
  }

  #run(startPc: number, start: number, direction: 1 | -1, failed: Uint32Array | Set<number>): number {
    const { ops, first, second, isJoin, sets } = this.#program;
    const { codes, lower } = this.#text;
    const stack = this.#stack;
    const floor = stack.length;
    stack.push(startPc, start);
    while (stack.length > floor) {
      let at = stack.pop() ?? 0;
      let pc = stack.pop() ?? 0;
      if (pc < 0) {
        this.#slots[-1 - pc] = at;
        continue;
      }
      for (;;) {
        this.#budget.steps -= 1;
        if (this.#budget.steps < 0) {
          stack.length = floor;
          throw new OverBudget();
        }
        if (isJoin[pc] === 1 && this.#isKnown(failed, at * this.#size + pc)) break;
        const op = ops[pc];
        const argument = first[pc] ?? 0;
        if (op === OP.char || op === OP.lowerChar || op === OP.set) {
          const place = direction === 1 ? at : at - 1;
          if (place < 0 || place >= codes.length) break;
          const code = (op === OP.lowerChar ? lower : codes)[place] ?? 0;
          if (op === OP.set ? !sets[argument]?.has(code) : code !== argument) break;
          at += direction;
          pc += 1;
        } else if (op === OP.split) {
          stack.push(second[pc] ?? 0, at);
          pc = argument;
        } else if (op === OP.jump) {
          pc = argument;
        } else if (op === OP.edge) {
          if (!this.#holds(argument, at)) break;
          pc += 1;
        } else if (op === OP.look) {
          if (!this.#looks(argument, at)) break;
          pc += 1;
        } else if (op === OP.save) {
          stack.push(-1 - argument, this.#slots[argument] ?? -1);
          this.#slots[argument] = at;
          pc += 1;
        } else {
          stack.length = floor;
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether a state was seen before; it is from now on. */
  #isKnown(failed: Uint32Array | Set<number>, state: number): boolean {
    if (failed instanceof Set) {
      this.#budget.steps -= STEPS_FOR_SET;
      if (failed.has(state)) return true;
      failed.add(state);
      return false;
    }
    const bits = failed[state >>> 5] ?? 0;
    const bit = 1 << (state & 31);
    if ((bits & bit) !== 0) return true;
    failed[state >>> 5] = bits | bit;
    return false;
  }

  #looks(number: number, at: number): boolean {
    const look = this.#program.looks[number];
    if (!look) return false;
    const end = this.#run(look.start, at, look.isBehind ? -1 : 1, new Set());
    return end >= 0 !== look.isNegative;
  }

  #holds(edge: number, at: number): boolean {
    const { codes } = this.#text;
    const end = codes.length;
    switch (edge) {
      case EDGE_CODES['word-edge']:
        return this.#text.isEdge[at] === 1;
      case EDGE_CODES['no-word-edge']:
        return this.#text.isEdge[at] !== 1;
      case EDGE_CODES['text-start']:
        return at === 0;
      case EDGE_CODES['text-end']:
        return at === end;
      case EDGE_CODES['last-line-end']:
        return at === end || (at === end - 1 && codes[at] === 10);
      case EDGE_CODES['line-start']:
        return at === 0 || codes[at - 1] === 10;
      default:
        return at === end || codes[at] === 10;
    }
  }
}
