import { canBe, isFormOf, isOnly, personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import type { Persons } from '../../lexicon/reading.ts';
import { isBreak, isOpen } from './clause.ts';
import { isOrderStart, ordered } from './order.ts';
import { personOfPronoun, SECOND, SECOND_PLURAL, THIRD } from './persons.ts';
import { SENDING } from './sending.ts';

/** So far apart two orders of one sentence are. */
const REACH = 12;

/** Whom a word orders because another order is joined to it by *et*, though it has no form of one; 0 where it doesn't. */
export function personOfOtherOrder(sentence: Sentence, place: number): Persons {
  const { at } = sentence;
  const word = at(place);
  if (isOnly(word, 'infinitive') && word.form.endsWith('er') && isOpen(at(place - 1)))
    return isFirstOrder(sentence, place) ? SECOND_PLURAL : 0;
  if (at(place - 1).form !== 'et') return 0;
  if (isOnly(word, 'infinitive')) return personOfSecondOrder(sentence, place);
  return isSecondVerb(sentence, place) ? SECOND : 0;
}

/** *Aimer la page et taguez un ami*: no verb stands between. */
function isFirstOrder({ at }: Sentence, place: number): boolean {
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
  return sentence.words.some(({ form }) => /^(?:ton|ta|tes|toi)$/.test(form));
}
