import type { Bilingual } from '../core/finding.ts';

/** Guides that a client's can be started from, by the names of their files in `public/style-guides`. */
export const GUIDE_PRESETS: readonly { id: string; called: Bilingual }[] = [
  { id: 'quebec-public', called: { fr: 'Organisme public du Québec', en: 'Québec public body' } },
  { id: 'france-brand', called: { fr: 'Marque en France', en: 'Brand in France' } },
  { id: 'english-brand', called: { fr: 'Marque de langue anglaise', en: 'English brand' } },
  { id: 'museum', called: { fr: 'Musée', en: 'Museum' } },
  { id: 'political-group', called: { fr: 'Groupe politique', en: 'Political group' } },
  { id: 'accessible-hashtags', called: { fr: 'Mots-clics accessibles', en: 'Accessible hashtags' } },
  { id: 'blank', called: { fr: 'Guide vide', en: 'Empty guide' } },
];
