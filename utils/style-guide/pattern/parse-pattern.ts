import { CharSet, isDigitCode, isPatternWordCode, isSpaceCode, type SetPart } from './char-set.ts';
import { POSIX_CLASSES, propertyTest } from './named-classes.ts';
import { PatternFault, type PatternFaultKind } from './pattern-fault.ts';
import { type Edge, type Flags, NO_FLAGS, type Node, type ParsedPattern } from './syntax-tree.ts';

/** UTF-16 units of one pattern; the longest of public styles has a tenth of it. */
const LONGEST = 4000;

/** Groups within groups. */
const DEEPEST = 50;

/** Counts above are taken for a mistake: the pattern would be refused as too large anyway. */
const HIGHEST_COUNT = 10_000;

const EDGES: Record<string, Edge> = {
  b: 'word-edge',
  B: 'no-word-edge',
  A: 'text-start',
  z: 'text-end',
  Z: 'last-line-end',
};

const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27 };

const FLAG_LETTERS: Record<string, keyof Flags> = {
  i: 'ignoreCase',
  m: 'lines',
  s: 'dotAll',
  n: 'explicitGroups',
  x: 'extended',
};

const FIRST_LETTER_OR_DIGIT = /^[\p{L}\p{N}_]/u;

/**
 * Reads a pattern as Vale understands it: the .NET dialect in its RE2 mode, with Unicode `\b \w \d \s`.
 * `flags` are those that already hold where it begins.
 *
 * @throws {PatternFault} where it is no pattern, or has what we don't take.
 */
export function parsePattern(pattern: string, flags: Flags = NO_FLAGS): ParsedPattern {
  if (pattern.length > LONGEST) throw new PatternFault('too-long', pattern, LONGEST);
  return new Parser(pattern, flags).parse();
}

class Parser {
  readonly #pattern: string;
  #at = 0;
  #depth = 0;
  #flags: Flags;
  #groups = 0;
  readonly #names = new Map<string, number>();

  constructor(pattern: string, flags: Flags) {
    this.#pattern = pattern;
    this.#flags = flags;
  }

  parse(): ParsedPattern {
    const node = this.#choice();
    if (this.#at < this.#pattern.length) this.#fail('unmatched-parenthesis');
    return { node, flags: this.#flags, groups: this.#groups, names: this.#names };
  }

  #fail(kind: PatternFaultKind, at = this.#at): never {
    throw new PatternFault(kind, this.#pattern, at);
  }

  #rest(): string {
    return this.#pattern.slice(this.#at);
  }

  #skip(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** A flag set within a group holds to the group's end, through its other options. */
  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#skip('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (this.#at < this.#pattern.length) {
      const next = this.#pattern[this.#at];
      if (next === '|' || next === ')') break;
      if (this.#flags.extended && this.#skipExtended()) continue;
      const start = this.#at;
      const atom = this.#atom();
      if (atom === null) {
        if (this.#quantifier()) this.#fail('nothing-to-repeat', start);
        continue;
      }
      items.push(this.#repeated(atom));
    }
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'sequence', items };
  }

  /** Under `(?x)`, spaces and remarks are no part of the pattern. */
  #skipExtended(): boolean {
    const found = /^(?:\s+|#[^\n]*)/.exec(this.#rest());
    if (found) this.#at += found[0].length;
    return found !== null;
  }

  #repeated(item: Node): Node {
    if (this.#flags.extended) while (this.#skipExtended());
    const bounds = this.#quantifier();
    if (!bounds) return item;
    const isLazy = this.#skip('?');
    const start = this.#at;
    if (this.#quantifier()) this.#fail('nothing-to-repeat', start);
    return { kind: 'repeat', item, ...bounds, isLazy };
  }

  #quantifier(): { min: number; max: number } | null {
    const found = /^(?:[*+?]|\{(\d{1,9})(?:(,)(\d{1,9})?)?\})/.exec(this.#rest());
    if (!found) return null;
    const [whole, least, comma, most] = found;
    const start = this.#at;
    this.#at += whole.length;
    if (whole === '*') return { min: 0, max: Number.POSITIVE_INFINITY };
    if (whole === '+') return { min: 1, max: Number.POSITIVE_INFINITY };
    if (whole === '?') return { min: 0, max: 1 };
    const min = Number(least);
    const max = most !== undefined ? Number(most) : comma ? Number.POSITIVE_INFINITY : min;
    if (max < min) this.#fail('reversed-range', start);
    if (min > HIGHEST_COUNT || (max !== Number.POSITIVE_INFINITY && max > HIGHEST_COUNT))
      this.#fail('too-large', start);
    return { min, max };
  }

  /** One piece of a sequence; null for what only sets flags, or is a remark. */
  #atom(): Node | null {
    const code = this.#pattern.codePointAt(this.#at) ?? 0;
    const next = String.fromCodePoint(code);
    if (next === '(') return this.#group();
    if (next === '[') return this.#set();
    if (next === '\\') return this.#escape();
    if ('*+?'.includes(next)) this.#fail('nothing-to-repeat');
    if (next === '{' && /^\{\d+(?:,\d*)?\}/.test(this.#rest())) this.#fail('nothing-to-repeat');
    this.#at += next.length;
    if (next === '.') return { kind: 'set', set: this.#flags.dotAll ? ANY : ANY_IN_LINE };
    if (next === '^') return { kind: 'edge', edge: this.#flags.lines ? 'line-start' : 'text-start' };
    if (next === '$') return { kind: 'edge', edge: this.#flags.lines ? 'line-end' : 'text-end' };
    return this.#char(code);
  }

  #char(code: number): Node {
    return { kind: 'char', code, ignoreCase: this.#flags.ignoreCase };
  }

  #group(): Node | null {
    const start = this.#at;
    this.#at += 1;
    if (!this.#skip('?')) {
      return this.#flags.explicitGroups ? this.#inside(start) : this.#capture(start);
    }
    if (this.#skip('#')) {
      const end = this.#pattern.indexOf(')', this.#at);
      if (end < 0) this.#fail('unclosed-group', start);
      this.#at = end + 1;
      return null;
    }
    for (const [opening, isBehind, isNegative] of LOOKS) {
      if (this.#skip(opening)) return { kind: 'look', item: this.#inside(start), isBehind, isNegative };
    }
    if (this.#skip(':')) return this.#inside(start);
    if (this.#skip('>')) this.#fail('atomic-group', start);
    if (this.#skip('(')) this.#fail('conditional-group', start);
    if (/^P[=>]/.test(this.#rest())) this.#fail('back-reference', start);
    const named = /^P?<([\p{L}\p{N}_]+)>|^'([\p{L}\p{N}_]+)'/u.exec(this.#rest());
    if (named) {
      this.#at += named[0].length;
      return this.#capture(start, named[1] ?? named[2]);
    }
    if (/^P?[<'][\p{L}\p{N}_]*-/u.test(this.#rest())) this.#fail('balancing-group', start);
    return this.#flagGroup(start);
  }

  #flagGroup(start: number): Node | null {
    const found = /^([imsnx]*)(?:-([imsnx]*))?([:)])/.exec(this.#rest());
    if (!found) this.#fail('unknown-group', start);
    const [whole, on = '', off = '', end] = found;
    this.#at += whole.length;
    const before = this.#flags;
    const flags = { ...before };
    for (const letter of on) setFlag(flags, letter, true);
    for (const letter of off) setFlag(flags, letter, false);
    this.#flags = flags;
    if (end === ')') return null;
    const item = this.#inside(start);
    this.#flags = before;
    return item;
  }

  #capture(start: number, name?: string): Node {
    this.#groups += 1;
    const number = this.#groups;
    if (name !== undefined) this.#names.set(name, number);
    return { kind: 'group', number, item: this.#inside(start) };
  }

  #inside(start: number): Node {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail('too-deep', start);
    const before = this.#flags;
    const node = this.#choice();
    this.#flags = before;
    if (!this.#skip(')')) this.#fail('unclosed-group', start);
    this.#depth -= 1;
    return node;
  }

  #escape(): Node {
    const start = this.#at;
    const letter = this.#pattern[start + 1];
    if (letter === undefined) this.#fail('unknown-escape');
    const edge = EDGES[letter];
    if (edge) {
      this.#at += 2;
      return { kind: 'edge', edge };
    }
    if (letter === 'G') this.#fail('unsupported-anchor');
    if (letter === 'k' || (letter >= '1' && letter <= '9')) this.#fail('back-reference');
    const part = this.#classEscape();
    if (part) return { kind: 'set', set: new CharSet([part]) };
    return this.#char(this.#characterEscape());
  }

  /** `\d \w \s \p{…}` and their opposites. */
  #classEscape(): SetPart | null {
    const letter = this.#pattern[this.#at + 1] ?? '';
    const test = CLASS_TESTS[letter.toLowerCase()];
    if (test && letter !== 'P') {
      this.#at += 2;
      return { test: letter === letter.toLowerCase() ? test : (code) => !test(code) };
    }
    if (letter !== 'p' && letter !== 'P') return null;
    const found = /^\\[pP]\{(\^?)([\w -]+)\}/.exec(this.#rest());
    const property = found ? propertyTest(found[2] ?? '') : null;
    if (!found || !property) this.#fail('unknown-property');
    this.#at += found[0].length;
    const isNegated = (letter === 'P') !== (found[1] === '^');
    return { test: isNegated ? (code) => !property(code) : property };
  }

  /** A character that is written by an escape. */
  #characterEscape(): number {
    const start = this.#at;
    const found =
      /^\\(?:x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|c([A-Za-z])|(0[0-7]{0,2}))/.exec(
        this.#rest(),
      );
    if (found) {
      this.#at += found[0].length;
      const [, long, short, unicode, control, octal] = found;
      if (control) return control.toUpperCase().charCodeAt(0) - 64;
      if (octal) return Number.parseInt(octal, 8);
      const code = Number.parseInt(long ?? short ?? unicode ?? '', 16);
      if (code > 0x10ffff) this.#fail('unknown-escape', start);
      return code;
    }
    const code = this.#pattern.codePointAt(start + 1);
    if (code === undefined) this.#fail('unknown-escape');
    const letter = String.fromCodePoint(code);
    this.#at += 1 + letter.length;
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    if (FIRST_LETTER_OR_DIGIT.test(letter) && letter !== '_') this.#fail('unknown-escape', start);
    return code;
  }

  #set(): Node {
    return { kind: 'set', set: this.#charSet() };
  }

  /** `[…]`, where a `]` that comes first is one of the characters. */
  #charSet(): CharSet {
    const start = this.#at;
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail('too-deep', start);
    this.#at += 1;
    const isNegated = this.#skip('^');
    const parts: SetPart[] = [];
    let without: CharSet | undefined;
    for (let isFirst = true; ; isFirst = false) {
      if (this.#at >= this.#pattern.length) this.#fail('unclosed-class', start);
      if (!isFirst && this.#skip(']')) break;
      if (!isFirst && this.#pattern.startsWith('-[', this.#at) && this.#subtracts()) {
        this.#at += 1;
        without = this.#charSet();
        if (!this.#skip(']')) this.#fail('unclosed-class', start);
        break;
      }
      parts.push(this.#setPart());
    }
    this.#depth -= 1;
    return new CharSet(parts, { isNegated, ignoreCase: this.#flags.ignoreCase, without });
  }

  /** Whether `-[` begins what is taken away: its class ends the outer one too. */
  #subtracts(): boolean {
    return this.#pattern.indexOf(']]', this.#at) > 0 && !this.#pattern.startsWith('-[:', this.#at);
  }

  #setPart(): SetPart {
    const posix = /^\[:(\^?)(\w+):\]/.exec(this.#rest());
    if (posix) {
      const test = POSIX_CLASSES[posix[2] ?? ''];
      if (!test) this.#fail('unknown-property');
      this.#at += posix[0].length;
      return { test: posix[1] ? (code) => !test(code) : test };
    }
    const start = this.#at;
    if (this.#pattern[start] === '\\') {
      const part = this.#classEscape();
      if (part) return part;
    }
    const from = this.#setCharacter();
    const next = this.#pattern[this.#at + 1];
    if (this.#pattern[this.#at] !== '-' || next === undefined || next === ']' || next === '[') {
      return { from, to: from };
    }
    // A class can't end a range: in `[+-\d]` the hyphen is itself.
    if (next === '\\' && /^[dwspP]$/i.test(this.#pattern[this.#at + 2] ?? '')) return { from, to: from };
    this.#at += 1;
    const to = this.#setCharacter();
    if (to < from) this.#fail('reversed-range', start);
    return { from, to };
  }

  #setCharacter(): number {
    if (this.#pattern[this.#at] === '\\') {
      if (this.#pattern[this.#at + 1] === 'b') {
        this.#at += 2;
        return 8;
      }
      if (/^\\[1-9]/.test(this.#rest())) this.#fail('back-reference');
      return this.#characterEscape();
    }
    const code = this.#pattern.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    return code;
  }
}

const LOOKS = [
  ['=', false, false],
  ['!', false, true],
  ['<=', true, false],
  ['<!', true, true],
] as const;

const CLASS_TESTS: Record<string, (code: number) => boolean> = {
  d: isDigitCode,
  w: isPatternWordCode,
  s: isSpaceCode,
};

const ANY = new CharSet([{ from: 0, to: 0x10ffff }]);
const ANY_IN_LINE = new CharSet([{ from: 10, to: 10 }], { isNegated: true });

function setFlag(flags: Flags, letter: string, isOn: boolean): void {
  const name = FLAG_LETTERS[letter];
  if (name) flags[name] = isOn;
}
