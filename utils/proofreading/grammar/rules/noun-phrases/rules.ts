import type { GrammarRule } from '../../grammar-rule.ts';
import { ADJECTIVE_BEFORE_NOUN, COUNTED_NOUN, DETERMINER_AGREEMENT, NOUN_AGREEMENT } from './agreement.ts';
import { ELISION } from './elision.ts';
import { CONTRACTION, FORM_BEFORE_SOUND } from './sound-forms.ts';

export const NOUN_PHRASE_RULES: readonly GrammarRule[] = [
  ADJECTIVE_BEFORE_NOUN,
  DETERMINER_AGREEMENT,
  NOUN_AGREEMENT,
  COUNTED_NOUN,
  ELISION,
  FORM_BEFORE_SOUND,
  CONTRACTION,
];
