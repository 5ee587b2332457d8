import type { GrammarRule } from '../../grammar-rule.ts';
import { CONDITIONAL } from './conditional.ts';
import { FRONTED_PLACE } from './fronted-place.ts';
import { HYPHENS } from './hyphens.ts';
import { IMPERATIVE } from './imperative.ts';
import { INVERSION } from './inversion.ts';
import { INVERTED_NOUN } from './inverted-noun.ts';
import { JOINED_SUBJECT } from './joined-subject.ts';
import { MAIN_VERB } from './main-verb.ts';
import { MOOD } from './mood.ts';
import { NOUN_INFINITIVE } from './noun-infinitive.ts';
import { NOUN_SUBJECT } from './noun-subject.ts';
import { OTHER_SUBJECT } from './other-subject.ts';
import { PRONOUN_SUBJECT } from './pronoun-subject.ts';
import { RELATIVE_QUI } from './relative-qui.ts';
import { SPOKEN_TU } from './spoken-tu.ts';

export const VERB_RULES: readonly GrammarRule[] = [
  ...HYPHENS,
  ...IMPERATIVE,
  ...INVERSION,
  ...MOOD,
  ...CONDITIONAL,
  ...PRONOUN_SUBJECT,
  ...SPOKEN_TU,
  ...RELATIVE_QUI,
  ...INVERTED_NOUN,
  ...FRONTED_PLACE,
  ...JOINED_SUBJECT,
  ...NOUN_SUBJECT,
  ...NOUN_INFINITIVE,
  ...OTHER_SUBJECT,
  ...MAIN_VERB,
];
