import { agreementAs, canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Persons, PLURAL } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import {
  hasOwnSubject,
  hasPronounBehind,
  isBreak,
  isClauseStart,
  isCompared,
  isOnlyVerb,
  isPlain,
} from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isSubjectStart } from './noun-subject.ts';
import { afterPartitive } from './other-subject.ts';
import { personOfPronoun, THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

/** A subject, read from its left, with what may come between it and its verb. */
type Subject = { end: number; person: Persons; text: string };

const MOST_BETWEEN = 16;

export const MAIN_VERB: readonly GrammarRule[] = [
  {
    name: 'grammar.verb-after-relative',
    called: { fr: 'Verbe loin de son sujet', en: 'Verb far from its subject' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set([',', 'qui', 'que', "qu'", 'dont']),
    find: atEveryPlace(slipFrom),
    bad: [
      [
        'Les parents qui ont reçu le formulaire doit le remplir.',
        'Les parents qui ont reçu le formulaire doivent le remplir.',
      ],
      ['Le code que vous avez reçu ne marchais pas.', 'Le code que vous avez reçu ne marchait pas.'],
      ['Ceux qui sont venus ne connaît pas la suite.', 'Ceux qui sont venus ne connaissent pas la suite.'],
      [
        'Chacune des cartes que vous avez envoyées ont été lue.',
        'Chacune des cartes que vous avez envoyées a été lue.',
      ],
      ['Nos bureaux, situés à Laval, ouvre lundi.', 'Nos bureaux, situés à Laval, ouvrent lundi.'],
      [
        'Nos choristes, qui répètent depuis mai, vous attend.',
        'Nos choristes, qui répètent depuis mai, vous attendent.',
      ],
    ],
    good: [
      'Les gens qui croient que le chat dort sourient.',
      'Les amis, dit-elle, sont là.',
      'Le maire, ainsi que les élus, sont là.',
      'Ceux qui aiment la neige adorent janvier.',
      'Les prix, la qualité, le service, tout compte.',
    ],
  },
];

function slipFrom(sentence: Sentence, place: number): readonly Slip[] {
  const subject = subjectAt(sentence, place);
  if (subject === undefined) return NO_SLIPS;
  const verb = behindCommas(sentence, subject) ?? behindRelative(sentence, subject.end);
  if (verb === undefined) return NO_SLIPS;
  const word = sentence.at(verb);
  if (!isPlain(word) || !isOtherPerson(word, subject.person) || hasPronounBehind(sentence, verb))
    return NO_SLIPS;
  if (word.tag !== 'verb' || !(isOnlyVerb(word) || isBehindClitic(sentence, verb))) return NO_SLIPS;
  const { text } = subject;
  const message = {
    fr: `Le sujet est « ${text} », plus haut : le verbe s’accorde avec ce mot.`,
    en: `The subject is “${text}”, further back: the verb agrees with this word.`,
  };
  return [verbSlip(sentence, verb, inPerson(sentence.lexicon, word, subject.person), message)];
}

function subjectAt(sentence: Sentence, place: number): Subject | undefined {
  const { form, text } = sentence.at(place);
  const isStart = isClauseStart(sentence, place) && !isCompared(sentence, place - 1);
  // *ceux d'entre vous qui…*, *chacune des cartes que…*
  if (/^(?:ceux|celles|celui|celle|chacune?)$/.test(form) && isStart) {
    const person = /^c(?:eux|elles)$/.test(form) ? THIRD_PLURAL : THIRD;
    return { end: afterPartitive(sentence, place + 1), person, text };
  }
  if (!isSubjectStart(sentence, place)) return undefined;
  const phrase = nounPhraseAt(sentence, place);
  if (phrase === undefined || phrase.isTime || phrase.isCollective) return undefined;
  const joined = sentence.at(phrase.end).form === 'et' ? nounPhraseAt(sentence, phrase.end + 1) : undefined;
  if (sentence.at(phrase.end).form === 'et' && (joined === undefined || phrase.hasComplement))
    return undefined;
  const isPlural = phrase.number === PLURAL || joined !== undefined;
  const end = (joined ?? phrase).end;
  return {
    end: isLoneNoun(sentence, end) ? end + 1 : end,
    person: isPlural ? THIRD_PLURAL : THIRD,
    text: sentence.at(phrase.head).text,
  };
}

/** *le code promo que…*: a noun that goes with the one before it. */
function isLoneNoun({ at }: Sentence, place: number): boolean {
  return isPlain(at(place)) && isOnly(at(place), 'noun') && /^(?:qui|que|qu')$/.test(at(place + 1).form);
}

/** The verb behind what stands between two commas: `Nos choristes, qui répètent, vous attendent`. */
function behindCommas(sentence: Sentence, { end, person }: Subject): number | undefined {
  const { at } = sentence;
  if (at(end).text !== ',' || !opensInsert(at(end + 1), person)) return undefined;
  let comma = end + 1;
  while (comma < end + MOST_BETWEEN && !isBreak(at(comma))) comma++;
  if (at(comma).text !== ',') return undefined;
  const verb = afterClitics(sentence, comma + 1);
  return hasOwnSubject(sentence, comma + 1, verb) ? undefined : verb;
}

/** What comes with a subject makes it plural only where it is singular: *le maire, ainsi que les élus, sont*. */
function opensInsert(word: Word, person: Persons): boolean {
  if (/^(?:qui|que|qu'|dont)$/.test(word.form)) return true;
  // *nos bureaux, situés au centre-ville, ouvre*
  const isAgreed = word.tag === 'past-participle' && word.margin >= 2;
  if (isAgreed && person === THIRD_PLURAL) return (agreementAs(word, 'past-participle') & PLURAL) !== 0;
  return (
    person === THIRD_PLURAL &&
    /^(?:ainsi|comme|même|surtout|notamment|dès|depuis|avec|sans|pour|chez)$/.test(word.form)
  );
}

/** The main verb behind a relative clause without commas, where no other clause begins before it. */
function behindRelative(sentence: Sentence, from: number): number | undefined {
  const { at } = sentence;
  if (!/^(?:qui|que|qu'|dont)$/.test(at(from).form)) return undefined;
  const first = nextVerb(sentence, from + 1, true);
  if (first === undefined) return undefined;
  return nextVerb(sentence, first + 1, false);
}

/** The next finite verb; nothing where another clause may begin before it. `isRelative`: its own subject may be there. */
function nextVerb(sentence: Sentence, from: number, isRelative: boolean): number | undefined {
  const { at } = sentence;
  for (let place = from; place < from + MOST_BETWEEN; place++) {
    const word = at(place);
    if (isBreak(word) || isClauseWord(word) || word.readings.length === 0) return undefined;
    if (!isRelative && isSubjectPronoun(sentence, place)) return undefined;
    if (word.tag === 'verb' && canBe(word, 'verb')) return place;
    // What can be a verb, and isn't surely something else, may be the verb that is looked for.
    if (canBe(word, 'verb') && personsOf(word) !== 0 && word.margin < 2) return undefined;
  }
  return undefined;
}

function isClauseWord({ form, tag }: Word): boolean {
  if (/^(?:que|qu'|qui|dont|où|si|s'|quand|lorsque|comme|puisque|car|mais|parce|et|ou|ni|donc)$/.test(form)) {
    return form !== "s'";
  }
  return tag === 'subordinator' || tag === 'coordinator';
}

function isSubjectPronoun({ at }: Sentence, place: number): boolean {
  const { form, isAfterHyphen } = at(place);
  if (isAfterHyphen || /^(?:nous|vous|elle|elles)$/.test(form)) return isAfterHyphen;
  if (form === 'ce') return at(place).tag === 'pronoun';
  return personOfPronoun(form) !== 0 || /^(?:ça|cela|c')$/.test(form);
}

function isBehindClitic({ at }: Sentence, verb: number): boolean {
  return /^(?:ne|n'|se|s'|y)$/.test(at(verb - 1).form);
}
