/** Words that sound alike, and of which one is right at a place; the others are taken for it. */
export type HomophoneSet = {
  /** In their plain form, in the order of their weights: a word, or an elided word and the one after it. */
  members: readonly string[];
};

/** No set has more members. */
export const MOST_MEMBERS = 5;

/**
 * The sets that are learned. Which features a set has follows from its members: after a change here the file
 * has to be trained again.
 */
export const HOMOPHONE_SETS: readonly HomophoneSet[] = [
  'et|est',
  "ces|ses|c'est|s'est|sait",
  'son|sont',
  'on|ont',
  'a|à',
  'ou|où',
  'sa|ça',
  "la|là|l'a",
  'peu|peut|peux',
  "quel|quelle|qu'elle",
  'mes|mais|met',
  "sans|s'en",
  "si|s'y",
  "ni|n'y",
  "quand|quant|qu'en",
  'au|aux|eau',
  'du|dû',
  'sur|sûr',
  'non|nom',
  'été|était',
].map((members) => ({ members: members.split('|') }));
