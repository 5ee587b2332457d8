/** FNV-1a over UTF-16 units, as 32 bits with a sign. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A template's seed mixed with what fills the template, by the steps of MurmurHash3: 32 bits with a sign. */
export function mixed(seed: number, one: number, two: number, three: number): number {
  let hash = seed ^ one;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ two;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ three;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * The hash of a feature: a template (its number) and what fills it. Never 0, which means an empty place in the
 * table of weights.
 */
export function hashed(template: number, one: number, two: number, three: number): number {
  return (mixed(Math.imul(template, 0x9e3779b1), one, two, three) || 1) >>> 0;
}
