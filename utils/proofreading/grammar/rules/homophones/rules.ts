import type { GrammarRule } from '../../grammar-rule.ts';
import { A_RULES } from './a.ts';
import { CA_SA_RULES } from './ca-sa.ts';
import { CE_SE_RULES } from './ce-se.ts';
import { CEST_RULES } from './cest.ts';
import { DOUBLED_WORD_RULES } from './doubled-words.ts';
import { ET_EST_RULES } from './et-est.ts';
import { FUNCTION_WORD_RULES } from './function-words.ts';
import { KEPT_VOWEL } from './kept-vowel.ts';
import { LA_RULES } from './la.ts';
import { LEFT_OUT_RULES } from './left-out.ts';
import { LEUR_QUEL_RULES } from './leur-quel.ts';
import { LOCUTION_RULES } from './locutions.ts';
import { MES_BEFORE_SINGULAR } from './mes-singular.ts';
import { MISSING_A_HOUR } from './missing-a-hour.ts';
import { MISSING_NE } from './missing-ne.ts';
import { MISSING_PREPOSITION } from './missing-preposition.ts';
import { MISSING_QUE } from './missing-que.ts';
import { MORE_NOUN_RULES } from './more-nouns.ts';
import { NEEDLESS_NE } from './needless-ne.ts';
import { NEEDLESS_WORD_RULES } from './needless-words.ts';
import { NOUN_VERB_RULES } from './noun-verb.ts';
import { NOUN_RULES } from './nouns.ts';
import { ON_ONT_RULES } from './on-ont.ts';
import { OU_RULES } from './ou.ts';
import { RELATIVE_RULES } from './relatives.ts';
import { SET_PHRASE_RULES } from './set-phrases.ts';
import { SON_SONT_RULES } from './son-sont.ts';
import { TOUT_RULES } from './tout.ts';
import { VOIRE } from './voire.ts';
import { Y_WITHOUT_APOSTROPHE } from './y-a.ts';

export const HOMOPHONE_RULES: readonly GrammarRule[] = [
  ...A_RULES,
  ...ON_ONT_RULES,
  ...SON_SONT_RULES,
  ...CE_SE_RULES,
  ...CEST_RULES,
  ...CA_SA_RULES,
  ...LA_RULES,
  ...OU_RULES,
  ...ET_EST_RULES,
  ...LEUR_QUEL_RULES,
  ...TOUT_RULES,
  ...NOUN_VERB_RULES,
  ...FUNCTION_WORD_RULES,
  ...LOCUTION_RULES,
  ...NOUN_RULES,
  ...MORE_NOUN_RULES,
  ...SET_PHRASE_RULES,
  ...RELATIVE_RULES,
  ...DOUBLED_WORD_RULES,
  VOIRE,
  MES_BEFORE_SINGULAR,
  KEPT_VOWEL,
  Y_WITHOUT_APOSTROPHE,
  MISSING_NE,
  NEEDLESS_NE,
  MISSING_PREPOSITION,
  MISSING_QUE,
  MISSING_A_HOUR,
  ...LEFT_OUT_RULES,
  ...NEEDLESS_WORD_RULES,
];
