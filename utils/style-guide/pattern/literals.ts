import type { Node } from './syntax-tree.ts';

/** What a pattern matches, written out: code points, and whether capitals matter. */
export type Literal = { codes: number[]; ignoreCase: boolean };

/** The most that one pattern is written out into. */
const MOST = 32;

/**
 * All that a pattern matches, in its order of preference, where that is a handful of words and phrases; else null.
 * `colou?r` is *colour* and *color*.
 */
export function literalsOf(node: Node): Literal[] | null {
  const found = spell(node);
  if (found === null) return null;
  const [one] = found;
  return one && found.every(({ ignoreCase }) => ignoreCase === one.ignoreCase) ? found : null;
}

type Spelling = Literal & {
  /** Nothing was said of capitals yet: it holds no letter that has two cases. */
  isOpen: boolean;
};

const NOTHING: Spelling = { codes: [], ignoreCase: false, isOpen: true };

function spell(node: Node): Spelling[] | null {
  switch (node.kind) {
    case 'char':
      return [{ codes: [node.code], ignoreCase: node.ignoreCase, isOpen: false }];
    case 'set': {
      const listed = node.set.listed();
      // A set that ignores case lists only what is written, so only signs without case are taken from it.
      if (!listed?.every(hasNoCase)) return null;
      return listed.map((code) => ({ codes: [code], ignoreCase: false, isOpen: true }));
    }
    case 'group':
      return spell(node.item);
    case 'choice': {
      const all: Spelling[] = [];
      for (const option of node.options) {
        const spelled = spell(option);
        if (spelled === null) return null;
        all.push(...spelled);
        if (all.length > MOST) return null;
      }
      return all;
    }
    case 'repeat': {
      if (node.min !== 0 || node.max !== 1) return null;
      const spelled = spell(node.item);
      if (spelled === null) return null;
      return node.isLazy ? [NOTHING, ...spelled] : [...spelled, NOTHING];
    }
    case 'sequence':
      return spellSequence(node.items);
    default:
      return null;
  }
}

function spellSequence(items: readonly Node[]): Spelling[] | null {
  let all: Spelling[] = [{ ...NOTHING, codes: [] }];
  for (const item of items) {
    const spelled = spell(item);
    if (spelled === null || all.length * spelled.length > MOST) return null;
    const [only] = spelled;
    if (only && spelled.length === 1) {
      // A plain character, as most are: nothing is written out anew for it.
      if (!all.every((start) => lengthen(start, only))) return null;
      continue;
    }
    const longer: Spelling[] = [];
    for (const start of all) {
      for (const end of spelled) {
        const joined = { ...start, codes: [...start.codes] };
        if (!lengthen(joined, end)) return null;
        longer.push(joined);
      }
    }
    all = longer;
  }
  return all;
}

/** Not where one half minds capitals and the other doesn't. */
function lengthen(start: Spelling, end: Spelling): boolean {
  if (!start.isOpen && !end.isOpen && start.ignoreCase !== end.ignoreCase) return false;
  if (start.isOpen) start.ignoreCase = end.ignoreCase;
  start.isOpen &&= end.isOpen;
  start.codes.push(...end.codes);
  return true;
}

function hasNoCase(code: number): boolean {
  const letter = String.fromCodePoint(code);
  return letter.toLowerCase() === letter.toUpperCase();
}
