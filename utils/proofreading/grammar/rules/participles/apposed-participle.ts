import { agreementAs, canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { type NounPhrase, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { PARTICIPLE_ALONE } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { setOf } from './words.ts';

/** *une fois arrivé*, *cette semaine fermé*, *la tête levé*: the participle is somebody's else. */
const APART = setOf(
  'fois temps jour jours nuit nuits soir matin midi semaine semaines mois année années an ans heure heures minute minutes ' +
    'saison été hiver automne printemps week-end lundi mardi mercredi jeudi vendredi samedi dimanche instant moment vie peu ' +
    'orge',
);
const TAKES_OTHERS = setOf(
  "hier par à au aux de d' du des en dans pour avec sur sous dès depuis chez lors après avant entre cet ce cette",
);
const HEAVY = /^[.;:!?…()«»"—–|•]$/u;

export const APPOSED_PARTICIPLE: GrammarRule = {
  name: 'grammar.apposed-participle',
  called: { fr: 'Accord du participe détaché', en: 'Agreement of a detached participle' },
  level: 'warning',
  source: PARTICIPLE_ALONE,
  find: atEveryPlace(slipAt),
  bad: [
    ['Cette maison, entièrement rénové, vous attend.', 'Cette maison, entièrement rénovée, vous attend.'],
    ['Notre équipe, formé à Lyon, vous conseille.', 'Notre équipe, formée à Lyon, vous conseille.'],
    [
      'Nos chambres, spacieux et lumineuses, offrent une belle vue.',
      'Nos chambres, spacieuses et lumineuses, offrent une belle vue.',
    ],
    ['Notre école, fondé il y a 20 ans, grandit.', 'Notre école, fondée il y a 20 ans, grandit.'],
    ['Nos bénévoles, épuisé par la nuit, dorment.', 'Nos bénévoles, épuisés par la nuit, dorment.'],
  ],
  good: [
    'Une fois arrivé, il mangea.',
    'Il a quitté la salle déçu par le film.',
    'Les photos du spectacle organisé hier.',
    'Cette semaine, fermé pour rénovations.',
    'La mairie et l’école rénovées sont ouvertes.',
    'Elle est sortie de la réunion fatiguée.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  const isAdjective = !isParticiple(word) && isClosedAdjective(sentence, place);
  if ((!isParticiple(word) && !isAdjective) || at(place + 1).isAfterHyphen) return NO_SLIPS;
  const isApposition = isAfterComma(sentence, place);
  const end = isApposition ? commaBefore(sentence, place) - 1 : place - 1;
  if (at(end).tag !== 'noun' || !canBe(at(end), 'noun') || APART.has(at(end).form)) return NO_SLIPS;
  const phrase = nounPhraseBefore(sentence, end, true);
  if (phrase === undefined || !(isApposition || phrase.isCoordinated) || APART.has(phrase.head.form))
    return NO_SLIPS;
  if (isAdjective && !(isApposition && startsSentence(sentence, phrase))) return NO_SLIPS;
  const own = agreementAs(word, isAdjective ? 'adjective' : 'past-participle');
  if ((own & phrase.agreement) !== 0) return NO_SLIPS;
  // *les fichiers et les segments de mémoire partagée*
  if (!isApposition && (own & agreementAs(at(end), 'noun')) !== 0) return NO_SLIPS;
  if (!isAdjective && !isBound(sentence, place, phrase, isApposition)) return NO_SLIPS;
  const name = phrase.head.text.replace('#', '');
  return [
    {
      from: place,
      to: place,
      fixes: agreedForms(lexicon, word, phrase.agreement),
      message: {
        fr: `« ${word.text} » s’accorde en genre et en nombre avec « ${name} ».`,
        en: `“${word.text}” agrees in gender and number with “${name}”.`,
      },
    },
  ];
}

function isParticiple(word: Word): boolean {
  if (word.kind !== 'word' || word.isAfterHyphen || word.isCapitalized || !canBe(word, 'past-participle'))
    return false;
  if (isOnly(word, 'past-participle')) return true;
  return !canBe(word, 'verb') && word.tag === 'past-participle' && word.margin >= 1;
}

/** *Nos chambres, spacieuses et claires, offrent*: between commas, behind which the verb of the noun stands. */
function isClosedAdjective(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  if (at(place - 1).text !== ',' || !isOnly(word, 'adjective') || word.isCapitalized || word.isInclusive)
    return false;
  const isJoined = at(place + 1).form === 'et' && canBe(at(place + 2), 'adjective');
  const comma = isJoined ? place + 3 : place + 1;
  if (at(comma).text !== ',') return false;
  const verb = at(afterClitics(sentence, comma + 1));
  return (personsOf(verb) & THIRD) !== 0 && (isOnly(verb, 'verb') || verb.tag === 'verb');
}

const THIRD = 4 | 32;

/** The place of a comma before the participle and its adverb. */
function commaBefore({ at }: Sentence, place: number): number {
  return at(place - 1).text === ',' ? place - 1 : place - 2;
}

function isAfterComma(sentence: Sentence, place: number): boolean {
  const comma = commaBefore(sentence, place);
  if (sentence.at(comma).text !== ',') return false;
  return comma === place - 1 || afterAdverbPhrases(sentence, comma + 1) === place;
}

/** Whether the participle can only belong to the noun: no subject before it of which it may tell something. */
function isBound(sentence: Sentence, place: number, phrase: NounPhrase, isApposition: boolean): boolean {
  const { at } = sentence;
  const next = at(place + 1);
  const isFollowed = TAKES_OTHERS.has(next.form) || (next.form === 'il' && at(place + 2).form === 'y');
  if (isApposition)
    return (
      startsSentence(sentence, phrase) && (isFollowed || (next.text === ',' && at(place - 1).text !== ','))
    );
  const verb = verbBefore(sentence, phrase.from - 1);
  if (verb === undefined) return isFollowed || next.tag === 'verb' || next.kind === 'punctuation';
  return next.form === 'par' && verb.form.endsWith('ez') && isFirst(sentence, phrase, verb);
}

function startsSentence({ at }: Sentence, { from }: NounPhrase): boolean {
  return at(from - 1).form === '' || at(from).isCapitalized;
}

/** A verb in the clause before a place. */
function verbBefore({ at }: Sentence, place: number): Word | undefined {
  for (let before = place; before >= place - 12; before--) {
    const word = at(before);
    if (word.form === '' || HEAVY.test(word.text) || word.kind === 'other') return undefined;
    if (word.text === ',' && before === place) return undefined;
    if (isOnly(word, 'verb', 'infinitive', 'present-participle')) return word;
    if (['verb', 'infinitive', 'present-participle', 'past-participle'].includes(word.tag)) return word;
  }
  return at(place);
}

/** An imperative at the sentence's start. */
function isFirst({ at }: Sentence, { from }: NounPhrase, verb: Word): boolean {
  for (let before = from - 1; before >= from - 6; before--) {
    if (at(before) === verb) return at(before - 1).kind === 'punctuation';
  }
  return false;
}
