import { canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { hasPronounBehind, isCompared, isOnlyVerb, isPlain } from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { SECOND, THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

export const INVERTED_NOUN: readonly GrammarRule[] = [
  {
    name: 'grammar.inverted-noun-verb',
    called: {
      fr: 'Verbe et nom sujet placé derrière lui',
      en: 'Verb and noun behind it that is its subject',
    },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(
      (
        "dont où quand comment combien que qu' duquel desquels desquelles auquel auxquels auxquelles quoi quel " +
        'quelle quels quelles'
      ).split(' '),
    ),
    find: atEveryPlace(slipAt),
    bad: [
      ['Le coin où travaille les artistes.', 'Le coin où travaillent les artistes.'],
      ['Le plat dont parle nos clients.', 'Le plat dont parlent nos clients.'],
      ['Quand arrive les beaux jours ?', 'Quand arrivent les beaux jours ?'],
      ['Où vas la famille ?', 'Où va la famille ?'],
      ['Voici ce que nous raconte nos usagers.', 'Voici ce que nous racontent nos usagers.'],
      ['C’est ce qu’en pense nos clients.', 'C’est ce qu’en pensent nos clients.'],
      ['Combien coûte les abonnements ?', 'Combien coûtent les abonnements ?'],
      ['À quelle heure commence les spectacles ?', 'À quelle heure commencent les spectacles ?'],
      ['Quels est vos tarifs ?', 'Quels sont vos tarifs ?'],
    ],
    good: [
      'Le coin où travaillent les artistes.',
      'Les villes où vivent la mère et le fils.',
      'Quand vient l’été, on ouvre.',
      'Où mange-t-on les meilleures poutines ?',
      'Les livres que vous conseille chaque jour notre libraire.',
      'Le port où arrivent ce soir nos invités.',
      'Combien aiment cette musique ?',
      'Ce que nous devons à nos usagers.',
    ],
  },
];

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  if (!opensInversion(sentence, place)) return NO_SLIPS;
  const first = isAskedNoun(sentence, place) ? place + 2 : place + 1;
  const verb = isClitic(at(first)) ? first + 1 : first;
  const word = at(verb);
  if (!isAskedOf(at(place), word) && first === place + 1) return NO_SLIPS;
  if (!isPlain(word) || word.tag !== 'verb' || hasPronounBehind(sentence, verb)) return NO_SLIPS;
  if (!isOnlyVerb(word) && canBe(word, 'adjective', 'adverb', 'preposition')) return NO_SLIPS;
  const phrase = nounPhraseAt(sentence, verb + 1);
  if (
    phrase === undefined ||
    phrase.isCollective ||
    (phrase.isTime && !mayBeOfTime(at(place), phrase)) ||
    isJoined(at(phrase.end))
  )
    return NO_SLIPS;
  const person = phrase.number === PLURAL ? THIRD_PLURAL : THIRD;
  if (!isOtherPerson(word, person)) return NO_SLIPS;
  if ((personsOf(word) & (THIRD | THIRD_PLURAL | SECOND)) === 0) return NO_SLIPS;
  const noun = at(phrase.head).text;
  const message = {
    fr: `Le sujet est « ${noun} », derrière le verbe, qui s’accorde avec ce nom.`,
    en: `The subject is “${noun}”, behind the verb, which agrees with this noun.`,
  };
  return [verbSlip(sentence, verb, inPerson(lexicon, word, person), message)];
}

/** *dont*, *où*, *quand*, *duquel*: no subject of the verb that stands right behind. */
function opensInversion(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const { form } = at(place);
  if (/^(?:dont|où|quand|comment|combien|desquel(?:le)?s|duquel|auxquel(?:le)?s|auquel)$/.test(form))
    return true;
  if (/^quel(?:le)?s?$/.test(form)) return true;
  if (form === 'quoi') return canBe(at(place - 1), 'preposition');
  if (form !== 'que' && form !== "qu'") return false;
  const before = at(place - 1);
  // *Que pensent vos équipes ?*
  if (form === 'que' && place === 0) return sentence.words.some(({ text }) => text === '?');
  const isWhat = before.form === 'ce' && !before.isAfterHyphen;
  const isNoun = isOnly(before, 'noun') || (before.tag === 'noun' && before.margin >= 2);
  return !isCompared(sentence, place) && (isNoun || isWhat);
}

/** *à quelle heure commence…*: behind the preposition it is no subject. */
function isAskedNoun({ at }: Sentence, place: number): boolean {
  return (
    at(place).form.startsWith('quel') &&
    canBe(at(place - 1), 'preposition') &&
    canBe(at(place + 1), 'noun') &&
    at(place + 1).tag !== 'verb'
  );
}

/** *quand arrive les beaux jours*, *quelles est les heures d'ouverture*; elsewhere it is said when something is done. */
function mayBeOfTime({ form }: Word, { number }: NounPhrase): boolean {
  return number === PLURAL && (form === 'quand' || form.startsWith('quel'));
}

/** *combien aiment ça*: who does it, but of a price the noun comes behind; *quels* goes with *être* alone. */
function isAskedOf({ form }: Word, verb: Word): boolean {
  if (form === 'combien') return isFormOf(verb, 'coûter', 'valoir', 'peser', 'mesurer', 'durer', 'rapporter');
  return !form.startsWith('quel') || isFormOf(verb, 'être');
}

/** A pronoun that no verb has for its subject; *nous* and *vous* are none, as the verb's person tells. */
function isClitic({ form, isAfterHyphen }: Word): boolean {
  return !isAfterHyphen && /^(?:se|s'|nous|vous|me|m'|te|t'|lui|leur|en|y)$/.test(form);
}

function isJoined(word: Word): boolean {
  return word.text === ',' || isFormOf(word, 'et', 'ou', 'ni', 'comme', 'avec');
}
