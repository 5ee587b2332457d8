import type { GrammarRule } from '../../grammar-rule.ts';
import { ADJECTIVE_AFTER_NOUN, PARTICIPLE_AFTER_NOUN } from './adjective-after.ts';
import { ADJECTIVE_BEFORE_NOUN, COUNTED_NOUN, DETERMINER_AGREEMENT, NOUN_AGREEMENT } from './agreement.ts';
import { ASPIRATED } from './aspirated.ts';
import { COLOUR } from './colours.ts';
import { ELISION } from './elision.ts';
import { EMPHATIC_MEME, NOUS_MEMES } from './emphatic-meme.ts';
import { FLOATING_TOUS } from './floating-tous.ts';
import { INVARIABLE, RATE } from './invariable.ts';
import { JOINED_ADJECTIVES } from './joined-adjectives.ts';
import { ADVERBIAL_ADJECTIVE, OF_SOMETHING } from './masculine-singular.ts';
import { ONE_OF } from './one-of.ts';
import { PAIRED_NOUNS } from './paired-nouns.ts';
import { ABOUT, HALF, NUMBER_WORDS, PLURAL_AFTER_QUANTITY } from './quantities.ts';
import { QUELQUE_PLURAL } from './quelque-plural.ts';
import { SET_PHRASE } from './set-phrases.ts';
import { CONTRACTION, FORM_BEFORE_SOUND } from './sound-forms.ts';
import { SUPERLATIVE } from './superlative.ts';
import { TEL_QUE } from './tel-que.ts';
import { QUEL_ATTRIBUTE, SEUL_AGREEMENT, TOUT } from './tout.ts';

export const NOUN_PHRASE_RULES: readonly GrammarRule[] = [
  ADJECTIVE_BEFORE_NOUN,
  DETERMINER_AGREEMENT,
  NOUN_AGREEMENT,
  JOINED_ADJECTIVES,
  COUNTED_NOUN,
  ADJECTIVE_AFTER_NOUN,
  PARTICIPLE_AFTER_NOUN,
  TOUT,
  FLOATING_TOUS,
  SEUL_AGREEMENT,
  QUEL_ATTRIBUTE,
  PLURAL_AFTER_QUANTITY,
  ONE_OF,
  SUPERLATIVE,
  INVARIABLE,
  RATE,
  TEL_QUE,
  EMPHATIC_MEME,
  NOUS_MEMES,
  SET_PHRASE,
  COLOUR,
  OF_SOMETHING,
  ADVERBIAL_ADJECTIVE,
  NUMBER_WORDS,
  ABOUT,
  QUELQUE_PLURAL,
  PAIRED_NOUNS,
  HALF,
  ELISION,
  ASPIRATED,
  FORM_BEFORE_SOUND,
  CONTRACTION,
];
