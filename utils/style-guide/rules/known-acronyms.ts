/** Acronyms of more than five letters that posts in Québec, in France and elsewhere name without shouting. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set([
  'CIUSSS',
  'CNESST',
  'INALCO',
  'INSERM',
  'LGBTQI',
  'LGBTQIA',
  'NASDAQ',
  'ONUSIDA',
  'SOPFEU',
  'UNESCO',
  'UNICEF',
  'UNIFOR',
  'URSSAF',
]);
