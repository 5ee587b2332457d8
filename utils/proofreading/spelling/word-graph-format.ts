/**
 * The file of a word graph, little-endian: magic, version and size of the alphabet (16 bits each),
 * then 32 bits each: number of edges, first edge of the root, number of words, checksum of all that
 * follows; the alphabet as UTF-16 units, filled up to four bytes; the edges.
 * An edge: bits 0-7 letter (place in the alphabet), bit 8 last edge of its node, bit 9 a word ends
 * here, bits 10-31 first edge of the node it leads to (0 = none).
 */
export const MAGIC = 0x47574342;
export const VERSION = 1;
export const HEADER_BYTES = 24;

export const LETTER_MASK = 0xff;
export const LAST_EDGE = 0x100;
export const WORD_ENDS = 0x200;
export const TARGET_SHIFT = 10;
export const MAX_EDGES = 2 ** 22;
export const MAX_LETTERS = 255;

/** Bytes that an alphabet of so many letters takes, filled up to four. */
export function alphabetBytes(letters: number): number {
  return Math.ceil(letters / 2) * 4;
}

/** FNV-1a, 32 bits: tells a damaged file, not a forged one. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
