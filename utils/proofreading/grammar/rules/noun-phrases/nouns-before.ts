import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Agreement, FEMININE, PLURAL } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { bothGenders } from './repair.ts';

/** A noun whose adjective may follow, where its phrase begins, and the genders and numbers it can have. */
export type Head = { place: number; mask: Agreement; from: number };

const FAR = 12;
/** Persons of the plural. */
const PLURAL_PERSONS = 8 | 16 | 32;
/** *Vous* aside, which may be one, or nobody in an order. */
const PLURAL_SUBJECTS = 8 | 32;

/** Verbs whose attribute may stand behind something else: « c’est à mes yeux secondaire ». */
const COPULAS =
  'être rester devenir sembler paraître apparaître revenir rentrer repartir demeurer rendre trouver tomber tenir laisser croire juger garder avoir'.split(
    ' ',
  );
/** « Il est jugé par la ville conforme ». */
const JUDGED = 'rendre trouver tenir laisser croire juger déclarer estimer dire nommer'.split(' ');

/**
 * The genders and numbers of the nouns before a head to which its adjective at `place` may belong instead: those
 * that prepositions and coordinators join to it. Null where the adjective agrees with one of them, or
 * where that can't be told.
 */
export function masksOfNounsBefore(
  sentence: Sentence,
  head: Head,
  place: number,
  own: Agreement,
): Agreement[] | null {
  const { at } = sentence;
  const masks: Agreement[] = [];
  let isJoined = false;
  if (!isLinked(sentence, head)) return mayBeOfSubject(sentence, head, place, own) ? null : masks;
  for (let before = head.from - 1; before >= 0 && before > head.from - FAR; before--) {
    const word = at(before);
    if (
      isFormOf(word, ...COPULAS) &&
      canBe(word, 'verb', 'infinitive') &&
      hasLateAttribute(sentence, before, own)
    )
      return null;
    // « Le peu de neige tombé cet hiver ».
    if (word.form === 'peu' && at(before - 1).form === 'le') return null;
    if (/^(?:une?|aucune?|chacune?|celui|celles?|ceux)$/.test(word.form)) {
      if ((agreementAs(word, 'determiner', 'pronoun') & own) !== 0) return null;
    }
    if (!leadsOn(sentence, before)) {
      return mayBeOfSubject(sentence, { ...head, from: before + 1 }, place, own) ? null : masks;
    }
    if (/^(?:et|ou|ni|,|&)$/.test(word.text)) {
      // « Un chiffre d’affaires ou de recettes inférieur »: two of what the first noun has.
      const isOfOne =
        word.text !== ',' &&
        /^d(?:e|u|es|')$/.test(at(before + 1).form) &&
        at(before + 1).tag === 'preposition';
      // « Des bruits, pas d’espaces verts »: no list without its last member.
      if (((own & PLURAL) === 0 && !isOfOne) || (word.text === ',' && !isJoined)) return masks;
      isJoined = true;
    }
    if (isUnknown(word, before)) return null;
    if (isEndOfChain(at, before, at(place))) return masks;
    if (!mayBeNoun(word)) continue;
    const mask = agreementAs(word, 'noun', 'adjective');
    if ((mask & own) !== 0) return null;
    // « Gants et sacs fournies »: two masculine nouns have no feminine adjective.
    const genders = mask | head.mask;
    const isOfNone =
      ((own & ~FEMININE) === 0 && (genders & FEMININE) === 0) ||
      ((own & FEMININE) === 0 && (genders & ~FEMININE) === 0);
    if (isJoined && (own & PLURAL) !== 0 && !isOfNone) return null;
    if (!isJoined) masks.push(mask);
  }
  return masks;
}

function mayBeNoun(word: Word): boolean {
  if (!canBe(word, 'noun') || canBe(word, 'preposition') || /^(?:merci|bravo)$/.test(word.form)) return false;
  return word.tag === 'noun' || word.margin < 2;
}

/** Adjectives that tell of what a thing is stand right behind their noun: « municipal », « scientifique ». */
const RELATIONAL = /(?:al|ales?|aux|iques?|iens?|iennes?|ois|oises?)$/;
/** Adjectives with these endings that judge instead: « final », « unique ». */
const JUDGING = new RegExp(
  `^(?:${(
    'spécia loya égau égal fata globa origina idéa bana fina norma généra princip socia public magnif authent ident ' +
    'logi prati dynam sympath class spécif myst fantast romant exot uni typi comi tragi magi énergi mythi iconi ' +
    'emblémat problémat bien tien sien mien courtois matois'
  )
    .split(' ')
    .join('|')})`,
);

const POINTING = new Set(
  'ce cet cette ces notre nos votre vos mon ma mes ton ta tes son sa ses leur leurs'.split(' '),
);

/** Whether no adjective like this one reaches a noun beyond a preposition: *par le conseil municipal*. */
function isEndOfChain(at: Sentence['at'], preposition: number, adjective: Word): boolean {
  const isPreposition = canBe(at(preposition), 'preposition') && at(preposition).tag === 'preposition';
  const next = at(preposition + 1);
  if (!isPreposition || !isOnly(adjective, 'adjective')) return false;
  if (at(preposition).form === 'sans') return true;
  if (!canBe(next, 'determiner')) return false;
  if (at(preposition).form === 'par') return true;
  // « Des images sur cette journée inoubliable ».
  if (/^(?:sur|dans|chez|vers|depuis|pour)$/.test(at(preposition).form) && POINTING.has(next.form))
    return true;
  return RELATIONAL.test(adjective.form) && !JUDGING.test(adjective.form);
}

/** Whether a preposition or a coordinator joins a phrase to what stands before it. */
function isLinked({ at }: Sentence, { from }: Head): boolean {
  if (/^(?:du|des|au|aux)$/.test(at(from).form)) return true;
  // « De toute la bande », « de très grande qualité ».
  const before = at(
    /^(?:tout|tous|toutes?|même|très|plus|si|moins|trop)$/.test(at(from - 1).form) ? from - 2 : from - 1,
  );
  return (
    canBe(before, 'preposition', 'coordinator') ||
    /^[&«»'’"()/-]$/.test(before.text) ||
    before.kind === 'other'
  );
}

/** « Est à mes yeux secondaire », « est jugé par la ville conforme »; not « est payé par la ville ». */
function hasLateAttribute(sentence: Sentence, verb: number, own: Agreement): boolean {
  const persons = personsOf(sentence.at(verb));
  // « Elle sera au marché publics »: the attribute of one is no plural.
  const isOn = [1, 2, 3].some((back) => sentence.at(verb - back).form === 'on');
  if (!isOn && persons !== 0 && (persons & (PLURAL_PERSONS | 1)) === 0 && (own & ~PLURAL) === 0) return false;
  const next = sentence.at(afterAdverbs(sentence, verb + 1));
  if (canBe(next, 'past-participle')) return isFormOf(next, ...JUDGED);
  return next.tag === 'preposition' || next.kind === 'punctuation' || /^(?:au|aux|du)$/.test(next.form);
}

/** « Ils passent leurs journées entassés », « il s’est deux heures durant consacré à… ». */
function mayBeOfSubject(
  { at }: Sentence,
  { place: noun, from, mask }: Head,
  place: number,
  own: Agreement,
): boolean {
  const verb = at(from - 1);
  if (verb.tag !== 'verb') return false;
  if (isReflexive({ at }, from - 1) && place <= noun + 3 && canBe(at(place), 'past-participle')) return true;
  if ((own & PLURAL) === 0 || (personsOf(verb) & PLURAL_SUBJECTS) === 0) return false;
  return (bothGenders(own) & mask) !== 0 && !isFormOf(verb, 'être', 'avoir');
}

/** « S’est », « nous nous sommes »; in « nous sommes » the pronoun is the subject. */
function isReflexive({ at }: Pick<Sentence, 'at'>, verb: number): boolean {
  const { form } = at(verb - 1);
  if (form !== 'nous' && form !== 'vous') return /^(?:s'|se|m'|me|t'|te)$/.test(form);
  const isSubject = (personsOf(at(verb)) & (form === 'nous' ? 8 : 16)) !== 0;
  return !isSubject || at(verb - 2).form === form;
}

/** Whether a noun phrase may go on across a word, going back. */
function leadsOn({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.kind === 'punctuation') return /^[,&«»'’"-]$/.test(word.text);
  if (word.tag === 'past-participle' && isFormOf(at(place - 1), 'avoir', 'être')) return false;
  // « De l’un des parents ».
  const isPronoun = word.tag === 'pronoun' && !/^une?$/.test(word.form);
  return word.tag !== 'verb' && !isPronoun && word.tag !== 'subordinator' && word.tag !== 'infinitive';
}

function isUnknown(word: Word, place: number): boolean {
  if (word.kind === 'other' || word.isInclusive || word.tag === 'name') return true;
  return word.kind === 'word' && (word.readings.length === 0 || (word.isCapitalized && place > 0));
}
