import { canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { atEveryPlace } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { hasPronounBehind, isCompared, isOnlyVerb, isPlain } from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
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
      "dont où quand comment que qu' duquel desquels desquelles auquel auxquels auxquelles quoi".split(' '),
    ),
    find: atEveryPlace(slipAt),
    bad: [
      ['Le coin où travaille les artistes.', 'Le coin où travaillent les artistes.'],
      ['Le plat dont parle nos clients.', 'Le plat dont parlent nos clients.'],
      ['Quand arrive les beaux jours ?', 'Quand arrivent les beaux jours ?'],
      ['Où vas la famille ?', 'Où va la famille ?'],
    ],
    good: [
      'Le coin où travaillent les artistes.',
      'Les villes où vivent la mère et le fils.',
      'Quand vient l’été, on ouvre.',
      'Où mange-t-on les meilleures poutines ?',
    ],
  },
];

function slipAt(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  if (!opensInversion(sentence, place)) return [];
  const verb = /^(?:se|s')$/.test(at(place + 1).form) ? place + 2 : place + 1;
  const word = at(verb);
  if (!isPlain(word) || word.tag !== 'verb' || hasPronounBehind(sentence, verb)) return [];
  if (!isOnlyVerb(word) && canBe(word, 'adjective', 'adverb', 'preposition')) return [];
  const phrase = nounPhraseAt(sentence, verb + 1);
  if (
    phrase === undefined ||
    phrase.isCollective ||
    (phrase.isTime && /^qu/.test(at(place).form) && at(place).form !== 'quand') ||
    isJoined(at(phrase.end))
  )
    return [];
  const person = phrase.number === PLURAL ? THIRD_PLURAL : THIRD;
  if (!isOtherPerson(word, person)) return [];
  if ((personsOf(word) & (THIRD | THIRD_PLURAL | SECOND)) === 0) return [];
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
  if (/^(?:dont|où|quand|comment|desquel(?:le)?s|duquel|auxquel(?:le)?s|auquel)$/.test(form)) return true;
  if (form === 'quoi') return canBe(at(place - 1), 'preposition');
  if (form !== 'que' && form !== "qu'") return false;
  const before = at(place - 1);
  // *Que pensent vos équipes ?*
  if (form === 'que' && place === 0) return sentence.words.some(({ text }) => text === '?');
  const isWhat = before.form === 'ce' && !before.isAfterHyphen;
  return !isCompared(sentence, place) && (isOnly(before, 'noun') || isWhat);
}

function isJoined(word: Word): boolean {
  return word.text === ',' || isFormOf(word, 'et', 'ou', 'ni', 'comme', 'avec');
}
