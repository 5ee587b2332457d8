import type { Bilingual } from '../../../../core/finding.ts';
import { agreementAs, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import {
  type Agreement,
  ANY_AGREEMENT,
  FEMININE,
  FEMININE_PLURAL,
  type Lexicon,
  MASCULINE,
  type PartOfSpeech,
  PLURAL,
  SINGULAR,
} from '../../lexicon/reading.ts';
import { inflected } from '../../syntax/inflect.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { determinerFor, isDeterminerForm, TARGETS, type Target } from './determiners.ts';
import { isUsuallyBefore, type NounPhrase } from './phrase.ts';

/** A way to make a noun phrase agree: what each word that changes becomes. */
export type Repair = { target: Target; cost: number; changes: ReadonlyMap<number, string> };

/**
 * What a change costs: the less, the more often it is the slip. A letter that isn't heard is forgotten more often
 * than another word is taken; two sounds alike make one of the most frequent slips (*leur* and *leurs*).
 */
const COSTS = {
  adjective: 0.9,
  nounNumber: 1,
  nounGender: 1.6,
  determinerGender: 1,
  determinerNumber: 2.5,
  likeSounding: 0.8,
  shortDeterminer: 1.2,
} as const;

/** In the dictionary, but nowhere else. */
export const ODD_PLURALS = /^(?:bels|nouvels|vieils|fols|mols)$/;
const BEFORE_VOWEL = /^(?:bel|nouvel|vieil|fol|mol)$/;

const ALIKE = new Set(['leur', 'leurs', 'quelque', 'au', 'quel', 'quels', 'quelle', 'quelles']);
const NEAR = new Set(['votre', 'notre', 'le', 'la', 'ce', 'cet', 'cette']);

/** Nouns of people that take a feminine determiner though the dictionary has them as masculine, and others that usage wavers about. */
const GENDER_WAVERS = new Set(
  (
    'chef professeur auteur écrivain ingénieur procureur docteur mannequin témoin successeur prédécesseur ' +
    'gang orge toast wifi wi-fi business interview trampoline autobus avion trophée espèce enzyme palabre réglisse ' +
    'perce-neige cookie jeans short party show shop game feed post story live mail email courriel pub gens amour ' +
    'folk délice orgue ouvrage parka phishing sandwich steppe effluve haltère météorite oasis icône bretzel coach leader fan ' +
    'gym boss rookie burger playlist tour star top hit date blog vlog newsletter punk design vibe cover crush'
  ).split(' '),
);

/** All genders and numbers that a noun can have here; its adjective counts only where the tagger doubts. */
export function nounMask(word: Word): Agreement {
  // Masculine of a builder's or a collection only.
  if (word.form === 'œuvres' || word.form === 'oeuvres') return FEMININE_PLURAL;
  const isSure = word.tag === 'noun' && word.margin >= 1 && !isUsuallyBefore(word);
  const own = isSure ? agreementAs(word, 'noun') : agreementAs(word, 'noun', 'adjective', 'past-participle');
  return GENDER_WAVERS.has(lemmaOf(word, 'noun')) ? bothGenders(own) : own;
}

export function adjectiveMask(word: Word): Agreement {
  return agreementAs(word, 'adjective', 'past-participle', 'determiner');
}

/** Whether the words of a phrase agree as they stand. */
export function agrees(sentence: Sentence, phrase: NounPhrase): boolean {
  return maskOf(sentence, phrase) !== 0;
}

export function maskOf(sentence: Sentence, { lead, adjectives, noun, count }: NounPhrase): Agreement {
  const { at } = sentence;
  const before = leadMask(sentence, lead) & (count === null ? ANY_AGREEMENT : PLURAL);
  return adjectives.reduce((mask, place) => mask & adjectiveMask(at(place)), before & nounMask(at(noun)));
}

/** All genders and numbers that the first word of a phrase allows. */
export function leadMask({ at }: Sentence, lead: number | null): Agreement {
  if (lead === null) return ANY_AGREEMENT;
  const word = at(lead);
  return isDeterminerForm(word.form) ? agreementAs(word, 'determiner') : PLURAL;
}

/** Whether a noun has a form of the number that its determiner asks for; few compounds have it in the dictionary. */
export function hasNumberOf(sentence: Sentence, { lead, noun }: NounPhrase): boolean {
  const { at, lexicon } = sentence;
  const own = nounMask(at(noun));
  const asked = bothGenders(leadMask(sentence, lead));
  if ((own & asked) !== 0) return true;
  // « Leurs vacances », « leurs manuels »: heard the same, and plural only in the dictionary.
  if (lead !== null && at(lead).form === 'leur' && !at(noun).form.includes('-')) return true;
  return formsOf(lexicon, at(noun), 'noun', asked).length > 0;
}

/** The ways to make a phrase agree, the cheapest first. */
export function repairs(sentence: Sentence, phrase: NounPhrase, after: number | null): Repair[] {
  return TARGETS.flatMap((target) => repairTo(sentence, phrase, after, target) ?? []).sort(
    (one, other) => one.cost - other.cost,
  );
}

function repairTo(
  sentence: Sentence,
  phrase: NounPhrase,
  after: number | null,
  target: Target,
): Repair | null {
  if (phrase.count !== null && (target & PLURAL) === 0) return null;
  const changes = new Map<number, string>();
  let cost = 0;
  const parts: [number, PartOfSpeech][] = [
    ...phrase.adjectives.map((place): [number, PartOfSpeech] => [place, 'adjective']),
    [phrase.noun, 'noun'],
    ...(after === null ? [] : [[after, 'adjective'] as [number, PartOfSpeech]]),
  ];
  for (const [place, pos] of parts) {
    const change = changeOf(sentence, place, pos, target);
    if (change === null) return null;
    if (change.form !== undefined) changes.set(place, change.form);
    cost += change.cost;
  }
  const { lead } = phrase;
  if (lead === null || (leadMask(sentence, lead) & target) !== 0) return { target, cost, changes };
  const word = sentence.at(lead);
  const form = determinerFor(word.form, target, changes.get(lead + 1) ?? sentence.at(lead + 1).form);
  if (form === null || form === word.form) return null;
  changes.set(lead, form);
  return { target, cost: cost + determinerCost(word, target), changes };
}

function changeOf(
  { at, lexicon }: Sentence,
  place: number,
  pos: PartOfSpeech,
  target: Target,
): { form?: string; cost: number } | null {
  const word = at(place);
  const own = pos === 'noun' ? nounMask(word) : adjectiveMask(word);
  if ((own & target) !== 0) return { cost: 0 };
  const next = at(place + 1).form;
  const form = formsOf(lexicon, word, pos, target).filter(
    (one) => !ODD_PLURALS.test(one) && (!BEFORE_VOWEL.test(one) || firstSound(next) === 'vowel'),
  )[0];
  if (form === undefined || form === word.form) return null;
  if (pos !== 'noun') return { form, cost: COSTS.adjective + (sharesGender(own, target) ? 0 : 0.1) };
  return { form, cost: sharesGender(own, target) ? COSTS.nounNumber : COSTS.nounGender };
}

/** Forms of a word; of a noun with a prefix that the dictionary has in one number only, those of the noun behind it. */
function formsOf(lexicon: Lexicon, word: Word, pos: PartOfSpeech, target: Agreement): string[] {
  const forms = lemmasOf(word, pos).flatMap((lemma) => inflected(lexicon, lemma, pos, target));
  const prefix = PREFIX.exec(word.form)?.[0];
  if (forms.length > 0 || prefix === undefined) return forms;
  return inflected(lexicon, word.form.slice(prefix.length), pos, target).map((form) => prefix + form);
}

const PREFIX = /^(?:arrière|vice|ex|mini|co)-/;

function determinerCost(word: Word, target: Target): number {
  const own = agreementAs(word, 'determiner');
  const gender = sharesGender(own, target) ? 0 : COSTS.determinerGender;
  if (sharesNumber(own, target)) return gender;
  if (ALIKE.has(word.form)) return gender + COSTS.likeSounding;
  return gender + (NEAR.has(word.form) ? COSTS.shortDeterminer : COSTS.determinerNumber);
}

/** Plurals that are lemmas of their own in the table of function words. */
const SINGULARS = new Map([
  ['autres', 'autre'],
  ['mêmes', 'même'],
]);

function lemmasOf(word: Word, pos: PartOfSpeech): string[] {
  const own = word.readings.filter((reading) => reading.pos === pos);
  const others = word.readings.filter(({ pos: other }) => other === 'past-participle');
  return [...new Set([...own, ...others].map(({ lemma }) => SINGULARS.get(lemma) ?? lemma))];
}

/** The first of these; asked of every noun. */
function lemmaOf(word: Word, pos: PartOfSpeech): string {
  const reading =
    word.readings.find((one) => one.pos === pos) ??
    word.readings.find((one) => one.pos === 'past-participle');
  return reading === undefined ? word.form : (SINGULARS.get(reading.lemma) ?? reading.lemma);
}

export function bothGenders(mask: Agreement): Agreement {
  return ((mask & SINGULAR) !== 0 ? SINGULAR : 0) | ((mask & PLURAL) !== 0 ? PLURAL : 0);
}

function sharesGender(mask: Agreement, target: Target): boolean {
  return ((target & MASCULINE) !== 0 ? MASCULINE & mask : FEMININE & mask) !== 0;
}

function sharesNumber(mask: Agreement, target: Target): boolean {
  return ((target & SINGULAR) !== 0 ? SINGULAR & mask : PLURAL & mask) !== 0;
}

/** What a gender and a number are called. */
export function genderAndNumber(mask: Agreement): Bilingual {
  const gender =
    (mask & FEMININE) !== 0 ? { fr: 'féminin', en: 'feminine' } : { fr: 'masculin', en: 'masculine' };
  const number =
    (mask & PLURAL) !== 0 ? { fr: 'pluriel', en: 'plural' } : { fr: 'singulier', en: 'singular' };
  return { fr: `${gender.fr} ${number.fr}`, en: `${gender.en} ${number.en}` };
}
