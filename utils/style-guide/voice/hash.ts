/**
 * FNV-1a, 32 bits, over UTF-16 units, with a final mix so that the top bits are as good as the others. Not a
 * secret: it only keeps words from being read at a glance.
 */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** What hashes of one kind begin with; the salt differs between installations, so their profiles do too. */
export function hashStart(salt: string, kind: string): number {
  return hashText(BASIS, `${salt}\n${kind}\n`);
}

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

export function hashText(hash: number, text: string): number {
  let result = hash;
  for (let index = 0; index < text.length; index++) result = hashUnit(result, text.charCodeAt(index));
  return result;
}

/** The hash itself, 32 bits without sign. */
export function hashEnd(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
