import type { GrammarRule } from '../../grammar-rule.ts';
import { academyEntries } from '../sources.ts';
import { homophone, wordSet } from './homophone.ts';

const WRITTEN_BEFORE = wordSet("il n' on elle qui ça ils elles j' nous vous");

/** « Il y’a »: « y » loses no letter. */
export const Y_WITHOUT_APOSTROPHE: GrammarRule = homophone({
  name: 'grammar.y-a',
  called: { fr: '« y’a » pour « y a »', en: '“y’a” for “y a”' },
  level: 'warning',
  source: academyEntries('y'),
  forms: "y'a y'avait y'aura y'aurait y'en",
  // « Et si y’a personne » is written as one speaks.
  judge: ({ at }, place) =>
    WRITTEN_BEFORE.has(at(place - 1).form) ? at(place).form.replace("'", ' ') : undefined,
  message: {
    fr: '« Y » ne perd aucune lettre : on écrit « y a », sans apostrophe.',
    en: '“Y” loses no letter: it is “y a”, without an apostrophe.',
  },
  bad: [
    ['Il y’a encore de la place.', 'Il y a encore de la place.'],
    ['Il n’y’a plus de billets.', 'Il n’y a plus de billets.'],
    ['Est-ce qu’il y’avait du monde?', 'Est-ce qu’il y avait du monde?'],
  ],
  good: ['Il y a de la place.', 'Y a-t-il du café?', 'Il n’y en a plus.', 'Et si en plus y’a personne'],
});
