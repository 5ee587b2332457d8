import { agreementAs, canBe, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
} from '../../lexicon/reading.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { isPrepositional, type NounPhrase, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { vitrineLinguistique } from '../sources.ts';

const FORMS = new Map<string, Agreement>([
  ['tel', MASCULINE_SINGULAR],
  ['tels', MASCULINE_PLURAL],
  ['telle', FEMININE_SINGULAR],
  ['telles', FEMININE_PLURAL],
]);

export const TEL_QUE: GrammarRule = {
  name: 'grammar.tel-que',
  called: { fr: 'Accord de « tel que »', en: 'Agreement of “tel que”' },
  level: 'warning',
  source: vitrineLinguistique('Tel que'),
  needs: new Set(FORMS.keys()),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Des légumes de saison tel que la courge.', 'Des légumes de saison tels que la courge.'],
    ['Nous offrons des activités tel que le yoga.', 'Nous offrons des activités telles que le yoga.'],
    ['Des artistes invités, telle que Léa Roy.', 'Des artistes invités, tels que Léa Roy.'],
  ],
  good: [
    'Des légumes de saison tels que la courge.',
    'Nos horaires, tel que prévu, changent lundi.',
    'Nous ouvrons les portes tel que nous l’avions dit.',
    'Une boisson à base de fruits telle que la limonade.',
    'Des plats d’une région telle que la Gaspésie.',
    'Des symptômes liés à un faible taux de calcium dans le sang, tels que la fatigue.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const own = FORMS.get(at(place).form);
  if (own === undefined || !/^qu(?:e|')$/.test(at(place + 1).form) || !namesExample(at(place + 2)))
    return NO_SLIPS;
  const phrase = nounPhraseBefore(sentence, at(place - 1).text === ',' ? place - 2 : place - 1, true);
  if (phrase === undefined || (phrase.agreement & own) !== 0 || goesOnBefore(sentence, phrase))
    return NO_SLIPS;
  const fixes = [...FORMS].filter(([, one]) => (one & phrase.agreement) !== 0).map(([form]) => form);
  const name = phrase.head.text;
  return [
    {
      from: place,
      to: place,
      fixes,
      message: {
        fr: `« ${at(place).text} que » donne des exemples de « ${name} » et s’accorde avec ce nom.`,
        en: `“${at(place).text} que” gives examples of “${name}”, and agrees with this noun.`,
      },
    },
  ];
}

/** *Des symptômes liés à un faible taux, tels que*, *des groupes ayant un but, tels que*: the examples may be of a noun farther before. */
function goesOnBefore(sentence: Sentence, phrase: NounPhrase): boolean {
  const { at } = sentence;
  if (at(phrase.from - 1).tag === 'present-participle') return true;
  if (!isPrepositional(sentence, phrase)) return false;
  const isContracted = canBe(at(phrase.from), 'preposition');
  const { tag } = at(isContracted ? phrase.from - 1 : phrase.from - 2);
  return tag !== 'verb' && tag !== 'infinitive' && tag !== 'punctuation';
}

/** A noun phrase, rather than a clause: not *tel que prévu*, *tel que nous le disions*. */
function namesExample(word: Word): boolean {
  if (word.tag === 'name' || word.isCapitalized) return true;
  if (word.tag === 'determiner') return canBe(word, 'determiner') && agreementAs(word, 'determiner') !== 0;
  return word.tag === 'noun' && !canBe(word, 'past-participle');
}
