import { canBe, isFormOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { governorBefore } from '../../verb-endings/governor.ts';
import { readingInEr } from '../../verb-endings/verb-ending.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { isOpen } from '../verbs/clause.ts';
import { isAfterIndefinite, takesObject } from './infinitive-after-preposition.ts';
import { type MistakenInfinitive, mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

/**
 * Margins from which an infinitive surely belongs there: at most one of 4,000 lines without slips is flagged.
 * What may be a noun or an adjective too takes more.
 */
const SURE = 2;
const SURE_OF_MORE = 3;
/** *-ait* is less often written for *-er*: there mostly the subject is what is wrong. */
const SURE_OF_IMPERFECT = 5;
const JOINERS = setOf('et ou ni mais puis alors ensuite , ; :');
/** Between an auxiliary and its participle they begin an adverb. */
const BETWEEN = setOf('depuis entre par avant après sous');
const ADVERBS_BEHIND_D = setOf('ailleurs abord habitude ordinaire emblée office ores avance');
/** *maintenez enfoncé le bouton*. */
const KEEPING = ['maintenir', 'tenir', 'garder'];
const DE = setOf("de d' du des");
const QUOTES = setOf('" « “ ‘ (');
/** *tenir pour acquis*, *laisser pour mort*. */
const TAKEN_FOR = ['tenir', 'passer', 'laisser', 'prendre', 'donner', 'compter', 'porter', 'avoir', 'être'];
/** *je le veux fermé*, *on la croit sauvée*. */
const WITH_ATTRIBUTE = [
  'vouloir',
  'aimer',
  'préférer',
  'adorer',
  'croire',
  'penser',
  'savoir',
  'voir',
  'laisser',
  'sentir',
];
const OBJECTS = setOf("le la les l' me m' te t' se s' nous vous");
/** So far before the word an auxiliary or *il y a* may stand for which it is a participle. */
const REACH = 12;

export const INFINITIVE_IN_ER: GrammarRule = {
  name: 'grammar.infinitive-in-er',
  called: { fr: 'Infinitif en « -er »', en: 'Infinitive in “-er”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  find: atEveryPlace(slipAt),
  bad: [
    [
      'On apprend à cuisiner et à travaillé nos recettes.',
      'On apprend à cuisiner et à travailler nos recettes.',
    ],
    ['Nous proposons donc de reporté le débat.', 'Nous proposons donc de reporter le débat.'],
    ['Il est à noté que le parc ferme à midi.', 'Il est à noter que le parc ferme à midi.'],
    ['Maison à loué à Laval', 'Maison à louer à Laval'],
    ['Un défi à relevé en famille.', 'Un défi à relever en famille.'],
    ['Voici la recette à essayé ce soir.', 'Voici la recette à essayer ce soir.'],
  ],
  good: [
    'Le débat a été reporté à demain.',
    'Qu’y a-t-il de changé, de modifié ?',
    'Ce travail ne doit jamais être tenu pour achevé.',
    'Vous m’avez offert un café et prêté un vélo.',
    'Ne les laissez pas entrer et appelez la police.',
    'De supposées demandes de droits.',
    'Choisissez la photo à supprimer, puis cliquez sur la croix.',
    'Dans le menu qui apparaît vous fixez la date.',
    'Le contenu est peu à peu enregistré.',
    'Un festival qui a d’ailleurs évolué.',
    'Ils ont depuis participé à deux tournois.',
    'Venez ou au moins appelez le bureau.',
    'Les indications de phrasé et de nuance',
    'Des frites de panais',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, words, verbEndings } = sentence;
  const word = at(place);
  if (!canBe(word, 'past-participle', 'verb')) return NO_SLIPS;
  const mistaken = word.isCapitalized || at(place + 1).isAfterHyphen ? undefined : mistakenInfinitive(word);
  const verb = readingInEr(word, 'past-participle', 'verb');
  if (mistaken === undefined || verb === undefined || isAgreed(mistaken) || canBe(word, 'preposition'))
    return NO_SLIPS;
  const written = mistaken.isFinite ? 'verb' : 'past-participle';
  const { ending, margin } = verbEndings.judge(words, place, verb, written);
  if (ending !== 'infinitive' || margin < leastMargin(mistaken)) return NO_SLIPS;
  if (mayStand(sentence, place, mistaken)) return NO_SLIPS;
  return [
    {
      from: place,
      to: place,
      fixes: [mistaken.infinitive],
      message: {
        fr: 'Ici vient l’infinitif : on dirait « vendre », pas « vendu ».',
        en: 'The infinitive comes here: one would say “vendre”, not “vendu”.',
      },
    },
  ];
}

function leastMargin({ isMore, isPlain }: MistakenInfinitive): number {
  if (!isPlain) return SURE_OF_IMPERFECT;
  return isMore ? SURE_OF_MORE : SURE;
}

/** Who writes *-ées* has thought of a participle. */
function isAgreed({ ending }: MistakenInfinitive): boolean {
  return ending === 'ée' || ending === 'és' || ending === 'ées';
}

/** Whether the word may be what it is: *rien de cassé*, *tenu pour achevé*, *vous avez offert et prêté*. */
function mayStand(sentence: Sentence, place: number, mistaken: MistakenInfinitive): boolean {
  const { at, words } = sentence;
  const { place: governor } = governorBefore(words, place);
  const { form, text, tag } = at(governor);
  if (form.includes('-même')) return true;
  if (mistaken.isMore && DE.has(at(place + 1).form)) return true;
  if (tag === 'noun' || QUOTES.has(text)) return true;
  // *Filtre appliqué deux fois*: a headline.
  if (canBe(at(governor), 'noun') && isOpen(at(governor - 1))) return true;
  // *des frites de panais*, *peu à peu enregistré*, *là vous fixez la date*.
  if (!mistaken.isPlain && canBe(at(place), 'noun')) return true;
  if (form === 'à' && at(governor - 1).form === at(governor + 1).form) return true;
  if (mistaken.isFinite && at(place - 1).form === 'vous' && tag === 'verb') return true;
  if (!mistaken.isFinite && isFormOf(at(governor), ...KEEPING)) return true;
  if (JOINERS.has(form) || JOINERS.has(text))
    return mistaken.isFinite || hasBefore(sentence, governor, isAuxiliary);
  if (form === 'pour') {
    if (isFormOf(at(governor - 1), 'avoir', 'être')) return true;
    return (
      !takesObject(sentence, place) && [1, 2, 3].some((back) => isFormOf(at(governor - back), ...TAKEN_FOR))
    );
  }
  // *ont depuis participé*, *a en outre publié*
  if (form === 'en' || form === 'outre' || (BETWEEN.has(form) && isAuxiliary(at(governor - 1)))) return true;
  // *un pays sans débouché sur la mer*
  if (form === 'sans' && canBe(at(place), 'noun') && canBe(at(place + 1), 'preposition')) return true;
  // *ou au moins appelez-nous*
  if (form === 'au' && at(governor + 1).form === 'moins') return true;
  // *qui a d’ailleurs évolué*
  if (form === "d'" && ADVERBS_BEHIND_D.has(at(governor + 1).form)) return true;
  if (form === 'de' || form === "d'") {
    // *l’indication de doigté*
    if (mistaken.isMore && canBe(at(place), 'noun') && at(governor - 1).tag === 'noun') return true;
    // *Un quart d’heure de gagné*, *trois places de réservées*.
    const isCounted = [2, 3, 4].some(
      (back) => canBe(at(governor - back), 'number') || /^une?$/.test(at(governor - back).form),
    );
    if (at(governor - 1).tag === 'noun' && isCounted) return true;
    return (
      isAfterIndefinite(sentence, governor + 1) || hasBefore(sentence, governor, ({ form }) => form === 'y')
    );
  }
  if (isFormOf(at(governor), ...WITH_ATTRIBUTE) && OBJECTS.has(at(governor - 1).form)) return true;
  if (!isFormOf(at(governor), 'aller')) return false;
  return ['de', "d'", 'par', 'comme'].includes(at(place + 1).form);
}

function isAuxiliary(word: Word): boolean {
  return isFormOf(word, 'avoir', 'être');
}

function hasBefore({ at }: Sentence, place: number, isWanted: (word: Word) => boolean): boolean {
  for (let before = place - 1; before >= place - REACH; before--) {
    if (isWanted(at(before))) return true;
  }
  return false;
}
