import type { GrammarRule } from '../../grammar-rule.ts';
import { APPOSED_PARTICIPLE } from './apposed-participle.ts';
import { ATTRIBUTE_AGREEMENT, ATTRIBUTE_NUMBER, ATTRIBUTE_OF_NOUS } from './attribute.ts';
import { PARTICIPLE_BEFORE, PARTICIPLE_WITHOUT_OBJECT } from './avoir-agreement.ts';
import { COMME_PREVU } from './comme-prevu.ts';
import { INFINITIVE_AFTER_INFINITIVE } from './infinitive-after-infinitive.ts';
import { INFINITIVE_AFTER_NEGATION } from './infinitive-after-negation.ts';
import { INFINITIVE_AFTER_PREPOSITION } from './infinitive-after-preposition.ts';
import { INFINITIVE_AFTER_QUOI } from './infinitive-after-quoi.ts';
import { INFINITIVE_AFTER_VERB } from './infinitive-after-verb.ts';
import { INFINITIVE_AFTER_VOUS } from './infinitive-after-vous.ts';
import { INVARIABLE_PARTICIPLE } from './invariable-participle.ts';
import { LEADING_PARTICIPLE } from './leading-participle.ts';
import { OBJECT_ATTRIBUTE } from './object-attribute.ts';
import { OBJECT_NOUS } from './object-nous.ts';
import { PARTICIPLE_AFTER_AVOIR, PARTICIPLE_AFTER_ETRE } from './participle-after-auxiliary.ts';
import { PARTICIPLE_AFTER_DEGREE, PARTICIPLE_FOR_INFINITIVE } from './participle-after-degree.ts';
import { PAST_FOR_PARTICIPLE } from './past-for-participle.ts';
import { PLURAL_OF_MANY } from './plural-of-many.ts';
import { FAIT_INFINITIVE, PRONOMINAL_PARTICIPLE } from './pronominal.ts';

export const PARTICIPLE_RULES: readonly GrammarRule[] = [
  INFINITIVE_AFTER_PREPOSITION,
  INFINITIVE_AFTER_NEGATION,
  INFINITIVE_AFTER_QUOI,
  INFINITIVE_AFTER_VERB,
  PARTICIPLE_AFTER_AVOIR,
  PARTICIPLE_AFTER_ETRE,
  PARTICIPLE_BEFORE,
  PARTICIPLE_WITHOUT_OBJECT,
  ATTRIBUTE_AGREEMENT,
  ATTRIBUTE_NUMBER,
  ATTRIBUTE_OF_NOUS,
  INVARIABLE_PARTICIPLE,
  PRONOMINAL_PARTICIPLE,
  FAIT_INFINITIVE,
  APPOSED_PARTICIPLE,
  LEADING_PARTICIPLE,
  PAST_FOR_PARTICIPLE,
  OBJECT_ATTRIBUTE,
  OBJECT_NOUS,
  PARTICIPLE_AFTER_DEGREE,
  PARTICIPLE_FOR_INFINITIVE,
  PLURAL_OF_MANY,
  INFINITIVE_AFTER_VOUS,
  COMME_PREVU,
  INFINITIVE_AFTER_INFINITIVE,
];
