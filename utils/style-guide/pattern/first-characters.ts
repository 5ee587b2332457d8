import { type CharSet, lowerCode } from './char-set.ts';
import { plainCode } from './plain-characters.ts';
import type { Node } from './syntax-tree.ts';

/** The characters that a match may begin with; `mayBeEmpty` where it may have none. */
export type FirstCharacters = { ascii: Uint8Array; hasOthers: boolean; mayBeEmpty: boolean };

/** Tells what a pattern's matches begin with, so that it need not be tried elsewhere. */
export function firstCharacters(node: Node, isLenient: boolean): FirstCharacters {
  switch (node.kind) {
    case 'char':
      return ofChar(node.code, node.ignoreCase, isLenient);
    case 'set':
      return ofSet(node.set);
    case 'edge':
    case 'look':
      return nothing(true);
    case 'group':
      return firstCharacters(node.item, isLenient);
    case 'repeat': {
      if (node.max === 0) return nothing(true);
      const item = firstCharacters(node.item, isLenient);
      return { ...item, mayBeEmpty: item.mayBeEmpty || node.min === 0 };
    }
    case 'choice': {
      const all = nothing(false);
      for (const option of node.options) include(all, firstCharacters(option, isLenient));
      return all;
    }
    case 'sequence': {
      const all = nothing(true);
      for (const item of node.items) {
        const next = firstCharacters(item, isLenient);
        include(all, next);
        all.mayBeEmpty = next.mayBeEmpty;
        if (!next.mayBeEmpty) break;
      }
      return all;
    }
  }
}

function nothing(mayBeEmpty: boolean): FirstCharacters {
  return { ascii: new Uint8Array(128), hasOthers: false, mayBeEmpty };
}

function include(all: FirstCharacters, more: FirstCharacters): void {
  for (let code = 0; code < 128; code += 1) if (more.ascii[code] === 1) all.ascii[code] = 1;
  all.hasOthers ||= more.hasOthers;
  all.mayBeEmpty ||= more.mayBeEmpty;
}

function ofSet(set: CharSet): FirstCharacters {
  const all = nothing(false);
  for (let code = 0; code < 128; code += 1) if (set.has(code)) all.ascii[code] = 1;
  all.hasOthers = true;
  return all;
}

function ofChar(code: number, ignoreCase: boolean, isLenient: boolean): FirstCharacters {
  const all = nothing(false);
  const plain = isLenient ? plainCode(code) : code;
  for (const one of ignoreCase ? [plain, lowerCode(plain)] : [plain]) {
    if (one < 128) all.ascii[one] = 1;
    else all.hasOthers = true;
    if (ignoreCase && one >= 97 && one <= 122) all.ascii[one - 32] = 1;
  }
  // The Kelvin sign is a k in capitals; apostrophes and spaces have other signs.
  const hasOthers = (ignoreCase && lowerCode(plain) === 107) || (isLenient && (plain === 39 || plain === 32));
  all.hasOthers ||= hasOthers;
  return all;
}
