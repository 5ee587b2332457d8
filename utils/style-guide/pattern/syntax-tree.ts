import type { CharSet } from './char-set.ts';

/** What holds between two characters, or doesn't. */
export type Edge =
  | 'word-edge'
  | 'no-word-edge'
  | 'text-start'
  | 'text-end'
  | 'last-line-end'
  | 'line-start'
  | 'line-end';

/** A pattern, read. */
export type Node =
  | { kind: 'char'; code: number; ignoreCase: boolean }
  | { kind: 'set'; set: CharSet }
  | { kind: 'edge'; edge: Edge }
  | { kind: 'sequence'; items: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }
  /** `max` is Infinity where nothing bounds it. */
  | { kind: 'repeat'; item: Node; min: number; max: number; isLazy: boolean }
  | { kind: 'look'; item: Node; isBehind: boolean; isNegative: boolean }
  | { kind: 'group'; number: number; item: Node };

/** Flags as `(?imsnx)` sets them. */
export type Flags = {
  ignoreCase: boolean;
  lines: boolean;
  dotAll: boolean;
  explicitGroups: boolean;
  extended: boolean;
};

export const NO_FLAGS: Flags = {
  ignoreCase: false,
  lines: false,
  dotAll: false,
  explicitGroups: false,
  extended: false,
};

/** Groups that capture are numbered from 1; `names` tells those that have one. */
export type ParsedPattern = {
  node: Node;
  /** Flags as they stand at its end: what is written behind it goes on with them. */
  flags: Flags;
  groups: number;
  names: ReadonlyMap<string, number>;
};
