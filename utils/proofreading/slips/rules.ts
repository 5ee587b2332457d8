import { AGREEMENT as ENGLISH_AGREEMENT } from './english/agreement.ts';
import { FIXED_NEIGHBOURS as ENGLISH_NEIGHBOURS } from './english/fixed-neighbours.ts';
import { HOMOPHONES as ENGLISH_HOMOPHONES } from './english/homophones.ts';
import { FIXED_PHRASES as ENGLISH_PHRASES } from './english/phrases.ts';
import { AGREEMENT as FRENCH_AGREEMENT } from './french/agreement.ts';
import { AUXILIARIES as FRENCH_AUXILIARIES } from './french/auxiliaries.ts';
import { FIXED_NEIGHBOURS as FRENCH_NEIGHBOURS } from './french/fixed-neighbours.ts';
import { HOMOPHONES as FRENCH_HOMOPHONES } from './french/homophones.ts';
import { PERSONS as FRENCH_PERSONS } from './french/persons.ts';
import { FIXED_PHRASES as FRENCH_PHRASES } from './french/phrases.ts';
import { VERBS as FRENCH_VERBS } from './french/verbs.ts';
import type { SlipRule } from './slip-rule.ts';

export const FRENCH_SLIPS: readonly SlipRule[] = [
  ...FRENCH_HOMOPHONES,
  ...FRENCH_AGREEMENT,
  ...FRENCH_VERBS,
  ...FRENCH_AUXILIARIES,
  ...FRENCH_PERSONS,
  ...FRENCH_PHRASES,
  ...FRENCH_NEIGHBOURS,
];

export const ENGLISH_SLIPS: readonly SlipRule[] = [
  ...ENGLISH_HOMOPHONES,
  ...ENGLISH_AGREEMENT,
  ...ENGLISH_PHRASES,
  ...ENGLISH_NEIGHBOURS,
];
