import { canBe, isFormOf, isOnly, personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import type { Persons } from '../../lexicon/reading.ts';
import { isBreak, isOpen } from './clause.ts';
import { isTimeWord } from './noun-phrase.ts';
import { isOrderStart, LIKE_PREPOSITIONS, ordered } from './order.ts';
import { personOfPronoun, SECOND, SECOND_PLURAL, THIRD } from './persons.ts';
import { SENDING } from './sending.ts';

/** So far apart two orders of one sentence are. */
const REACH = 12;
/** What is followed. */
const PAGES = new Set('compte comptes page pages chaîne profil'.split(' '));

/** Whom a word orders because another order is joined to it by *et*, though it has no form of one; 0 where it doesn't. */
export function personOfOtherOrder(sentence: Sentence, place: number): Persons {
  const { at } = sentence;
  const word = at(place);
  if (isOnly(word, 'infinitive') && word.form.endsWith('er') && isOpen(at(place - 1)))
    return isFirstOrder(sentence, place) ? SECOND_PLURAL : 0;
  if (isParticipleForOrder(sentence, place)) return SECOND_PLURAL;
  if (isFollowing(sentence, place)) return SECOND;
  if (at(place - 1).form !== 'et') return 0;
  if (isOnly(word, 'infinitive')) return personOfSecondOrder(sentence, place);
  return isSecondVerb(sentence, place) ? SECOND : 0;
}

/**
 * *Ouvrez l'appli, aimer la page et taguez un ami*: no verb stands between. *Cuisiner avec les enfants et profitez du
 * soleil* may be a title, with an order behind it.
 */
function isFirstOrder({ at }: Sentence, place: number): boolean {
  if (!isBehindOrderToAll(at, place)) return false;
  for (let next = place + 1; next < place + REACH; next++) {
    const word = at(next);
    if (word.form === 'et') {
      const second = at(next + 1);
      return isOnly(second, 'verb') && (ordered(second) & SECOND_PLURAL) !== 0 && !isSubject(second);
    }
    if (isBreak(word) || word.tag === 'verb' || word.tag === 'subordinator' || isSubject(word)) return false;
  }
  return false;
}

function isBehindOrderToAll(at: Sentence['at'], place: number): boolean {
  return at(place - 1).text === ',' && isBehindOrder(at, place - 1);
}

/** Whether the clause that ends before a place is an order to several people, with no other verb in it. */
function isBehindOrder(at: Sentence['at'], end: number): boolean {
  for (let before = end - 1; before >= end - REACH; before--) {
    const word = at(before);
    if (isBreak(word) || isSubject(word)) return false;
    if (isOpen(at(before - 1))) return word.tag === 'verb' && (ordered(word) & SECOND_PLURAL) !== 0;
    if (/^(?:verb|infinitive|past-participle|subordinator)$/.test(word.tag)) return false;
  }
  return false;
}

/**
 * *Rencontrez nos profs et posé vos questions*: no participle has an object. *Un poisson frais et fumé la veille* is
 * told by what it is joined to, *un pain et passé midi* by the participle.
 */
function isParticipleForOrder({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (!word.form.endsWith('é') || !canBe(word, 'past-participle') || canBe(word, 'verb', 'preposition'))
    return false;
  if (!/^(?:et|puis)$/.test(at(place - 1).form) || LIKE_PREPOSITIONS.has(word.form)) return false;
  if (canBe(at(place - 2), 'adjective', 'past-participle') && at(place - 2).tag !== 'noun') return false;
  return isObject(at, place) && isBehindOrder(at, place - 1);
}

function isObject(at: Sentence['at'], participle: number): boolean {
  const next = at(participle + 1);
  const noun = at(participle + 2);
  if (/^(?:profité|bénéficié)$/.test(at(participle).form)) return /^(?:de|d'|du|des)$/.test(next.form);
  if (next.kind === 'number' || (next.kind === 'word' && next.isCapitalized))
    return isOnly(at(participle), 'past-participle');
  // *fumé le matin*, *fumé cette semaine*
  if (/^(?:l[ae']|les|cet?|cette|ces)$/.test(next.form))
    return !isTimeWord(noun) && !/^(?:plus|moins)$/.test(noun.form);
  return /^(?:votre|vos|notre|nos|une?|tous|toutes|deux|trois)$/.test(next.form);
}

/** *Pour participer, suit notre compte et identifie un ami*: what followers are told to do, and no one does it. */
function isFollowing(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (at(place).form !== 'suit' || !(isOpen(at(place - 1)) || at(place - 1).form === 'et')) return false;
  if (!/^(?:notre|nos|la|le|ce|cette)$/.test(at(place + 1).form) || !PAGES.has(at(place + 2).form))
    return false;
  if (at(place + 3).form === 'rendu') return false;
  const isFirst = isOpen(at(place - 1)) && at(place - 1).text !== ',';
  if (isFirst && /^(?:notre|nos)$/.test(at(place + 1).form)) return true;
  return hasNoSubjectBefore(at, place) && (at(place - 1).form === 'et' || hasOtherOrder(at, place));
}

/** Whether all that stands before in the sentence are orders, or *pour participer*. */
function hasNoSubjectBefore(at: Sentence['at'], place: number): boolean {
  for (let before = place - 1; before >= place - 2 * REACH; before--) {
    const word = at(before);
    if (word.form === '' || /^[:!.]$/.test(word.text)) return true;
    if (isSubject(word) || word.tag === 'subordinator') return false;
    if (!isOpen(at(before - 1))) continue;
    if (word.form !== 'pour' && !(word.tag === 'verb' && (ordered(word) & SECOND) !== 0)) return false;
  }
  return false;
}

/** *aime ce post*, behind a comma or *et*. */
function hasOtherOrder(at: Sentence['at'], place: number): boolean {
  for (let next = place + 2; next < place + REACH; next++) {
    const { form, text } = at(next);
    if (form !== 'et' && text !== ',') continue;
    if ((ordered(at(next + 1)) & SECOND) !== 0 && !isSubject(at(next + 2))) return true;
  }
  return false;
}

function isSubject({ form, isAfterHyphen }: Word): boolean {
  return personOfPronoun(form) !== 0 && !isAfterHyphen;
}

/** *Réservez deux nuits et recevoir un rabais*: nothing but the first order is before it. */
function personOfSecondOrder({ at }: Sentence, place: number): Persons {
  let hasInfinitive = false;
  for (let before = place - 2; before >= place - REACH; before--) {
    const word = at(before);
    const isFirst = isOpen(at(before - 1));
    if (canBe(word, 'infinitive')) hasInfinitive = true;
    if (!isFirst && canBe(word, 'infinitive', 'verb', 'past-participle') && word.tag !== 'noun') return 0;
    if (isBreak(word)) return 0;
    if (isFirst) return isFormOf(word, ...SENDING) && hasInfinitive ? 0 : personOfFirst(word, at(place + 1));
    if (/^(?:à|de|d'|pour|sans|en|au|aux|du|des|que|qui)$/.test(word.form)) return 0;
  }
  return 0;
}

/** Of one person only where the second order speaks of what is theirs: *découvre le menu et réserver ta table*. */
function personOfFirst(first: Word, next: Word): Persons {
  if (isFormOf(first, 'vouloir', 'faire', 'laisser')) return 0;
  if ((ordered(first) & SECOND_PLURAL) !== 0) return SECOND_PLURAL;
  const isTheirs = /^(?:ton|ta|tes)$/.test(next.form);
  return isTheirs && (ordered(first) & SECOND) !== 0 && first.tag === 'verb' ? SECOND : 0;
}

/** *Mets ton casque et vient rouler*: someone is spoken to, and the second verb is another's. */
function isSecondVerb(sentence: Sentence, place: number): boolean {
  const word = sentence.at(place);
  if (!isOnly(word, 'verb') || personsOf(word) !== THIRD || !isOrderStart(sentence, place)) return false;
  if (readingsAs(word, 'verb').some(({ tense }) => tense !== 'present')) return false;
  const first = firstOfClause(sentence, place);
  if (first === undefined) return false;
  // *Prends une photo et met-la en ligne*: the first verb is no third person.
  const isSure = (ordered(first) & SECOND) !== 0 && (personsOf(first) & THIRD) === 0;
  return isSure || sentence.words.some(({ form }) => /^(?:ton|ta|tes|toi)$/.test(form));
}

/** What the clause before *et* begins with; nothing where another is in it: *prends ce qui tombe et vient à toi*. */
function firstOfClause({ at }: Sentence, place: number): Word | undefined {
  for (let before = place - 2; before >= place - REACH; before--) {
    const word = at(before);
    if (isBreak(word) || /^(?:qui|que|qu'|dont|où)$/.test(word.form)) return undefined;
    if (isOpen(at(before - 1))) return word;
  }
  return undefined;
}
