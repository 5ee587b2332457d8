import { CharSet, lowerCode } from './char-set.ts';
import { PatternFault } from './pattern-fault.ts';
import { APOSTROPHES, plainCode, SPACES } from './plain-characters.ts';
import type { Edge, Node } from './syntax-tree.ts';

/** Instructions of one pattern. Its matcher's work is at most this many steps for each character of the text. */
const MOST_INSTRUCTIONS = 3000;

/** Pieces that are written out for one pattern: repetitions of nothing make no instruction, and still take time. */
const MOST_PIECES = 20_000;

export const OP = {
  char: 0,
  lowerChar: 1,
  set: 2,
  edge: 3,
  split: 4,
  jump: 5,
  look: 6,
  save: 7,
  match: 8,
} as const;

export const EDGE_CODES: Record<Edge, number> = {
  'word-edge': 0,
  'no-word-edge': 1,
  'text-start': 2,
  'text-end': 3,
  'last-line-end': 4,
  'line-start': 5,
  'line-end': 6,
};

/** A pattern as instructions for the matcher. A look-around's own instructions end with their own `match`. */
export type Program = {
  ops: Uint8Array;
  /** Character, set, edge, preferred next instruction, look-around or slot. */
  first: Int32Array;
  /** The other next instruction of a split. */
  second: Int32Array;
  /** 1 where an instruction is reached from several: what failed there once is not tried again. */
  isJoin: Uint8Array;
  /** Whether there is any such. */
  hasJoins: boolean;
  sets: readonly CharSet[];
  looks: readonly { start: number; isBehind: boolean; isNegative: boolean }[];
  /** Slots for captures: two for each group. */
  slots: number;
};

const APOSTROPHE_SET = new CharSet(APOSTROPHES.map(only));
const SPACE_SET = new CharSet(SPACES.map(only));

function only(code: number): { from: number; to: number } {
  return { from: code, to: code };
}

/**
 * Instructions for a pattern, that begin with the first one. `groups` is how many captures to keep (0 where none
 * is wanted); `isLenient` makes apostrophes one, and spaces.
 *
 * @throws {PatternFault} where repetitions make too many.
 */
export function programFor(
  node: Node,
  { pattern, groups = 0, isLenient }: { pattern: string; groups?: number; isLenient: boolean },
): Program {
  return new Emitter(pattern, groups, isLenient).program(node);
}

class Emitter {
  readonly #pattern: string;
  readonly #groups: number;
  readonly #isLenient: boolean;
  readonly #ops: number[] = [];
  readonly #first: number[] = [];
  readonly #second: number[] = [];
  readonly #sets: CharSet[] = [];
  readonly #looks: { start: number; isBehind: boolean; isNegative: boolean; item: Node }[] = [];
  #pieces = 0;

  constructor(pattern: string, groups: number, isLenient: boolean) {
    this.#pattern = pattern;
    this.#groups = groups;
    this.#isLenient = isLenient;
  }

  program(node: Node): Program {
    this.#emit(node, false);
    this.#add(OP.match);
    // The list grows while it is read: look-arounds hold others.
    for (const look of this.#looks) {
      look.start = this.#ops.length;
      this.#emit(look.item, look.isBehind);
      this.#add(OP.match);
    }
    const isJoin = this.#joins();
    return {
      ops: Uint8Array.from(this.#ops),
      first: Int32Array.from(this.#first),
      second: Int32Array.from(this.#second),
      isJoin,
      hasJoins: isJoin.includes(1),
      sets: this.#sets,
      looks: this.#looks.map(({ start, isBehind, isNegative }) => ({ start, isBehind, isNegative })),
      slots: this.#groups > 0 ? (this.#groups + 1) * 2 : 0,
    };
  }

  #add(op: number, first = 0): number {
    if (this.#ops.length >= MOST_INSTRUCTIONS) throw new PatternFault('too-large', this.#pattern, 0);
    this.#ops.push(op);
    this.#first.push(first);
    this.#second.push(0);
    return this.#ops.length - 1;
  }

  get #next(): number {
    return this.#ops.length;
  }

  /** `isBackward` within a look-behind, which reads from right to left. */
  #emit(node: Node, isBackward: boolean): void {
    this.#pieces += 1;
    if (this.#pieces > MOST_PIECES) throw new PatternFault('too-large', this.#pattern, 0);
    switch (node.kind) {
      case 'char':
        this.#emitChar(node.code, node.ignoreCase);
        return;
      case 'set':
        this.#emitSet(node.set);
        return;
      case 'edge':
        this.#add(OP.edge, EDGE_CODES[node.edge]);
        return;
      case 'sequence': {
        const items = isBackward ? node.items.toReversed() : node.items;
        for (const item of items) this.#emit(item, isBackward);
        return;
      }
      case 'choice':
        this.#emitChoice(node.options, isBackward);
        return;
      case 'repeat':
        this.#emitRepeat(node, isBackward);
        return;
      case 'look': {
        const { item, isBehind, isNegative } = node;
        this.#add(OP.look, this.#looks.length);
        this.#looks.push({ start: 0, item, isBehind, isNegative });
        return;
      }
      case 'group': {
        const isKept = this.#groups > 0;
        const start = node.number * 2;
        if (isKept) this.#add(OP.save, isBackward ? start + 1 : start);
        this.#emit(node.item, isBackward);
        if (isKept) this.#add(OP.save, isBackward ? start : start + 1);
        return;
      }
    }
  }

  #emitChar(code: number, ignoreCase: boolean): void {
    if (this.#isLenient) {
      const plain = plainCode(code);
      if (plain === 0x27) return this.#emitSet(APOSTROPHE_SET);
      if (plain === 0x20) return this.#emitSet(SPACE_SET);
    }
    if (ignoreCase) this.#add(OP.lowerChar, lowerCode(code));
    else this.#add(OP.char, code);
  }

  #emitSet(set: CharSet): void {
    const known = this.#sets.indexOf(set);
    this.#add(OP.set, known < 0 ? this.#sets.push(set) - 1 : known);
  }

  #emitChoice(options: readonly Node[], isBackward: boolean): void {
    const ends: number[] = [];
    for (const [index, option] of options.entries()) {
      if (index === options.length - 1) {
        this.#emit(option, isBackward);
        break;
      }
      const split = this.#add(OP.split);
      this.#first[split] = this.#next;
      this.#emit(option, isBackward);
      ends.push(this.#add(OP.jump));
      this.#second[split] = this.#next;
    }
    for (const end of ends) this.#first[end] = this.#next;
  }

  #emitRepeat(node: Extract<Node, { kind: 'repeat' }>, isBackward: boolean): void {
    const { item, min, max, isLazy } = node;
    for (let count = 0; count < min; count += 1) this.#emit(item, isBackward);
    if (max === Number.POSITIVE_INFINITY) {
      const split = this.#add(OP.split);
      this.#emit(item, isBackward);
      this.#add(OP.jump, split);
      this.#aim(split, isLazy, split + 1, this.#next);
      return;
    }
    const splits: number[] = [];
    for (let count = min; count < max; count += 1) {
      splits.push(this.#add(OP.split));
      this.#emit(item, isBackward);
    }
    for (const split of splits) this.#aim(split, isLazy, split + 1, this.#next);
  }

  #aim(split: number, isLazy: boolean, inside: number, outside: number): void {
    this.#first[split] = isLazy ? outside : inside;
    this.#second[split] = isLazy ? inside : outside;
  }

  #joins(): Uint8Array {
    const reached = new Uint8Array(this.#ops.length);
    const isJoin = new Uint8Array(this.#ops.length);
    const reach = (target: number) => {
      if (reached[target]) isJoin[target] = 1;
      reached[target] = 1;
    };
    // A start is reached from outside, once for each place.
    for (const start of [0, ...this.#looks.map((look) => look.start)]) reach(start);
    for (const [at, op] of this.#ops.entries()) {
      if (op === OP.match) continue;
      if (op === OP.jump || op === OP.split) reach(this.#first[at] ?? 0);
      if (op === OP.split) reach(this.#second[at] ?? 0);
      if (op !== OP.jump && op !== OP.split) reach(at + 1);
    }
    return isJoin;
  }
}
