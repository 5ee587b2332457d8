import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  FEMININE_SINGULAR,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { ADJECTIVE_AGREEMENT } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { setOf } from './words.ts';

const OBJECTS = new Map<string, Agreement>([
  ['le', MASCULINE_SINGULAR],
  ['la', FEMININE_SINGULAR],
  ["l'", SINGULAR],
  ['les', PLURAL],
  ['me', SINGULAR],
  ["m'", SINGULAR],
  ['te', SINGULAR],
  ["t'", SINGULAR],
]);
/** Verbs that give their object a quality: *ça les rend heureux*. */
const VERBS = ['rendre', 'trouver', 'considérer', 'juger', 'croire', 'estimer', 'laisser'];
const NEVER = setOf('fort bon cher clair bas haut juste court dur tout même autre seul libre bouche');

export const OBJECT_ATTRIBUTE: GrammarRule = {
  name: 'grammar.object-attribute',
  called: {
    fr: 'Accord de l’attribut avec un pronom complément',
    en: 'Agreement of an attribute with an object pronoun',
  },
  level: 'warning',
  source: ADJECTIVE_AGREEMENT,
  needs: new Set(OBJECTS.keys()),
  find: atEveryPlace(slipAt),
  bad: [
    ['Vos messages, ça les rend heureuse.', 'Vos messages, ça les rend heureux.'],
    ['La soupe, je la trouve trop salé.', 'La soupe, je la trouve trop salée.'],
    ['Les voilà enfin prêt pour le départ.', 'Les voilà enfin prêts pour le départ.'],
    ['La voilà ravi de son prix.', 'La voilà ravie de son prix.'],
  ],
  good: [
    'Ça les rend heureux.',
    'Il les laissa bouche bée.',
    'Les voilà partis.',
    'On la trouve facilement.',
    'La trouvaille est belle.',
    'Je les trouve bon marché.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const pronoun = at(place - 1);
  const wanted = OBJECTS.get(pronoun.form);
  if (wanted === undefined) return NO_SLIPS;
  const isVoila = at(place).form === 'voilà' || at(place).form === 'voici';
  if (!isVoila && !isVerb(at(place))) return NO_SLIPS;
  if (pronoun.isAfterHyphen || isReflexive(sentence, place)) return NO_SLIPS;
  const next = afterAdverbPhrases(sentence, place + 1);
  const word = at(next);
  if (!isAttribute(sentence, next) || (agreementAs(word, 'adjective', 'past-participle') & wanted) !== 0)
    return NO_SLIPS;
  return [
    {
      from: next,
      to: next,
      fixes: agreedForms(lexicon, word, wanted),
      message: {
        fr: `« ${word.text} » se rapporte au pronom « ${pronoun.form} », placé devant « ${at(place).form} », et s’accorde avec lui.`,
        en: `“${word.text}” belongs to the pronoun “${pronoun.form}” before “${at(place).form}”, and agrees with it.`,
      },
    },
  ];
}

function isVerb(word: Word): boolean {
  if (!isFormOf(word, ...VERBS) || word.isAfterHyphen) return false;
  return (isOnly(word, 'verb') && personsOf(word) !== 0) || isOnly(word, 'present-participle');
}

/** *je me trouve*, *tu te rends*: of the subject. */
function isReflexive({ at }: Sentence, place: number): boolean {
  const { form } = at(place - 1);
  const persons = personsOf(at(place));
  if (form === 'me' || form === "m'") return (persons & 1) !== 0 && (persons & 4) === 0;
  if (form === 'te' || form === "t'") return (persons & 2) !== 0 && (persons & 4) === 0;
  return false;
}

function isAttribute({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const next = at(place + 1);
  if (word.kind !== 'word' || word.isCapitalized || NEVER.has(word.form)) return false;
  if (
    !canBe(word, 'adjective', 'past-participle') ||
    (word.tag !== 'adjective' && word.tag !== 'past-participle')
  ) {
    return false;
  }
  return next.tag !== 'noun' && next.form !== 'marché' && !canBe(next, 'infinitive');
}
