/** What is counted of a post, by kind. The order is that of stored profiles. */
export const GROUP_NAMES = [
  'characters',
  'words',
  'style',
  'shape',
  'position',
  'domains',
  'hashtags',
  'handles',
  'names',
] as const;

export type GroupName = (typeof GROUP_NAMES)[number];

/**
 * `weight`: what the group adds to a score. `prior`: how many counts of everybody's stand beside a client's
 * own, so that what was never seen is unlikely, not impossible. `bins`: places to count in. `most`: how much
 * one value counts within one post.
 */
export type Group = { weight: number; prior: number; bins: number; most: number };

/** Places for hashed values: few enough that no text can be read back, enough to tell clients apart. */
const HASHED = 4096;

/** Weights and priors were measured on real posts in French and English: docs/voice.md. */
export const GROUPS: Readonly<Record<GroupName, Group>> = {
  characters: { weight: 0.5, prior: 2000, bins: HASHED, most: 3 },
  words: { weight: 0.13, prior: 300, bins: HASHED, most: 3 },
  style: { weight: 0.7, prior: 30, bins: 1024, most: 1 },
  shape: { weight: 0.21, prior: 500, bins: HASHED, most: 3 },
  position: { weight: 0.2, prior: 20, bins: HASHED, most: 3 },
  domains: { weight: 1, prior: 5, bins: HASHED, most: 3 },
  hashtags: { weight: 0.6, prior: 10, bins: HASHED, most: 3 },
  handles: { weight: 0.2, prior: 10, bins: HASHED, most: 3 },
  names: { weight: 0.3, prior: 20, bins: HASHED, most: 3 },
};
