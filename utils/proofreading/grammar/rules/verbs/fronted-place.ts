import {
  agreementAs,
  canBe,
  isFormOf,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Persons, PLURAL } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { hasPronounBehind, isOpen, isPlain } from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { contractedPhraseAt, isTimeWord, nounPhraseAt } from './noun-phrase.ts';
import { THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

/** Behind *pour*, *de*, *sans* or *plus de* other things than places and times begin. */
const PREPOSITIONS = new Set(
  'à au aux dans sur sous derrière devant parmi chez après avant contre'.split(' '),
);
const ADVERBS = new Set('ici là ainsi puis enfin bientôt alors partout'.split(' '));
/** What is somewhere, or comes, and has no object; none is an order in this form. */
const BEING = [
  'figurer',
  'trôner',
  'régner',
  'résonner',
  'retentir',
  'planer',
  'flotter',
  'venir',
  'survenir',
  'surgir',
  'dormir',
  'vivre',
  'naître',
  'paraître',
  'apparaître',
  'mijoter',
];

export const FRONTED_PLACE: readonly GrammarRule[] = [
  {
    name: 'grammar.fronted-place-verb',
    called: {
      fr: 'Verbe entre un lieu et son sujet',
      en: 'Verb between a place and its subject',
    },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(['se', "s'", 'lieu']),
    needsFormOf: new Set([...BEING, 'attendre']),
    find: atEveryPlace(slipAt),
    bad: [
      ['Dans ce coffret se cache trois chocolats.', 'Dans ce coffret se cachent trois chocolats.'],
      ['Au programme figure deux films.', 'Au programme figurent deux films.'],
      ['Sur place vous attend de nombreux exposants.', 'Sur place vous attendent de nombreux exposants.'],
      ['Parmi eux se trouve nos trois finalistes.', 'Parmi eux se trouvent nos trois finalistes.'],
      ['Cet été se tiendra trois ateliers.', 'Cet été se tiendront trois ateliers.'],
      ['Au parc aura lieu deux concerts.', 'Au parc auront lieu deux concerts.'],
      ['Ainsi se termine nos vacances.', 'Ainsi se terminent nos vacances.'],
      ['Derrière ce mur se cachent un trésor.', 'Derrière ce mur se cache un trésor.'],
    ],
    good: [
      'Dans ce coffret se cachent trois chocolats.',
      'Dans ce coffret se cachent un livre et une tasse.',
      'À ces frais s’ajoute la livraison, deux jours plus tard.',
      'Au parc se joue trois fois par an un tournoi.',
      'Sur le toit, le chat se cache les jours de pluie.',
      'Au loin se profile une foule de gens.',
    ],
  },
];

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  if (!isOpen(at(place - 1))) return NO_SLIPS;
  const ofPlace = endOfPlace(sentence, place);
  const end = ofPlace ?? endOfTime(sentence, place);
  const verb = end === undefined ? undefined : verbBehind(sentence, end, ofPlace !== undefined);
  if (verb === undefined) return NO_SLIPS;
  const word = at(verb);
  const from = takesPlace(sentence, verb) ? verb + 2 : verb + 1;
  const subject = subjectAt(sentence, afterAdverbs(sentence, from));
  if (subject === undefined || !isOtherPerson(word, subject.person)) return NO_SLIPS;
  if ((personsOf(word) & (THIRD | THIRD_PLURAL)) === 0) return NO_SLIPS;
  const noun = at(subject.head).text;
  const message = {
    fr: `Le sujet est « ${noun} », derrière le verbe, qui s’accorde avec ce nom.`,
    en: `The subject is “${noun}”, behind the verb, which agrees with this noun.`,
  };
  return [verbSlip(sentence, verb, inPerson(lexicon, word, subject.person), message)];
}

/** The verb right behind a place or a time, if its subject must come behind it. */
function verbBehind(sentence: Sentence, end: number, isPlace: boolean): number | undefined {
  const { at } = sentence;
  const isReflexive = /^(?:se|s')$/.test(at(end).form);
  const isToUs = /^(?:nous|vous|t')$/.test(at(end).form);
  const verb = isReflexive || isToUs ? end + 1 : end;
  const word = at(verb);
  if (!isPlain(word) || word.tag !== 'verb' || hasPronounBehind(sentence, verb)) return undefined;
  if (takesPlace(sentence, verb)) return verb;
  // *La semaine se termine*: a time may be the subject of other verbs.
  if (isReflexive) return isPlace || isFormOf(word, 'tenir', 'dérouler') ? verb : undefined;
  return isPlace && (isToUs ? isFormOf(word, 'attendre') : isBeing(word)) ? verb : undefined;
}

/** *aura lieu* */
function takesPlace({ at }: Sentence, verb: number): boolean {
  return isFormOf(at(verb), 'avoir') && at(verb + 1).form === 'lieu';
}

/** The place after *dans ce coffret*, *au programme de la soirée*, *parmi eux*, *ici*. */
function endOfPlace(sentence: Sentence, place: number): number | undefined {
  const { at } = sentence;
  const { form } = at(place);
  if (ADVERBS.has(form)) return place + 1;
  if (!PREPOSITIONS.has(form)) return undefined;
  if (form === 'au' || form === 'aux') return contractedPhraseAt(sentence, place)?.end;
  const next = at(place + 1);
  if (/^(?:nous|vous|eux|elles?|lui|moi|toi|ça|cela|ceci)$/.test(next.form)) return place + 2;
  const phrase = nounPhraseAt(sentence, place + 1);
  if (phrase !== undefined) return phrase.end;
  // *sur place*, *à table*
  return isPlain(next) && canBe(next, 'noun') && next.tag === 'noun' ? place + 2 : undefined;
}

/** The place after *cet automne*, *samedi soir*, *le 3 mai*. */
function endOfTime(sentence: Sentence, place: number): number | undefined {
  const { at } = sentence;
  if (isDay(at(place))) return isDay(at(place + 1)) ? place + 2 : place + 1;
  if (at(place).form === 'le' && at(place + 1).kind === 'number' && isTimeWord(at(place + 2)))
    return place + 3;
  const phrase = nounPhraseAt(sentence, place);
  return phrase?.isTime && !phrase.hasComplement ? phrase.end : undefined;
}

function isDay({ form }: Word): boolean {
  return /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|matin|midi|soir)$/.test(form);
}

function isBeing(word: Word): boolean {
  return readingsAs(word, 'verb').some(({ lemma }) => BEING.includes(lemma));
}

/** The noun phrase behind the verb, where it is sure what its number is. */
function subjectAt(sentence: Sentence, place: number): { head: number; person: Persons } | undefined {
  const { at } = sentence;
  // *de nombreux exposants*
  if (at(place).form === 'de') {
    const isMany = isPlural(at(place + 1)) && isPlural(at(place + 2));
    return isMany ? { head: place + 2, person: THIRD_PLURAL } : undefined;
  }
  const phrase = nounPhraseAt(sentence, /^tou(?:te)?s$/.test(at(place).form) ? place + 1 : place);
  if (phrase === undefined || phrase.isCollective || phrase.isTime) return undefined;
  if (phrase.number === PLURAL) return { head: phrase.head, person: THIRD_PLURAL };
  return isJoined(at(phrase.end)) ? undefined : { head: phrase.head, person: THIRD };
}

/** A noun or an adjective that is plural, whatever else it is. */
function isPlural(word: Word): boolean {
  const agreement = agreementAs(word, 'noun', 'adjective');
  return isOnly(word, 'noun', 'adjective') && (agreement & PLURAL) !== 0;
}

/** Of several the verb may be plural. */
function isJoined(word: Word): boolean {
  return word.text === ',' || isFormOf(word, 'et', 'ou', 'ni', 'comme', 'avec', 'plus');
}
