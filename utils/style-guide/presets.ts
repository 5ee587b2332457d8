import type { Bilingual } from '../core/finding.ts';

/** Guides that a client's can be started from, by the names of their files in `public/style-guides`. */
export const GUIDE_PRESETS: readonly { id: string; called: Bilingual }[] = [
  { id: 'blank', called: { fr: 'Guide vide', en: 'Empty guide' } },
];
