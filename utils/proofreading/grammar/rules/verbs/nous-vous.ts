import {
  agreementAs,
  canBe,
  isFormOf,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { isBreak, isOpen } from './clause.ts';
import { isTimeWord } from './noun-phrase.ts';
import { isAfterAdverbial } from './noun-subject.ts';
import { THIRD_PLURAL } from './persons.ts';

/** Hardly anything but people does these things, and nobody does them to someone who is said before. */
const DONE_BY_PEOPLE =
  'chercher aimer souhaiter désirer hésiter penser habiter travailler posséder utiliser rêver vouloir'.split(
    ' ',
  );

/** So far behind the verb a subject may stand. */
const REACH = 14;
/** What a noun that is several things begins with, and pronouns for such. */
const PLURAL_STARTS = new Set(
  (
    'les ces mes tes ses nos vos leurs des plusieurs quelques certains certaines ceux celles eux elles beaucoup ' +
    'tous toutes qui'
  ).split(' '),
);
const SINGULAR_STARTS = new Set(
  "le la l' un une ce cet cette mon ma ton ta son sa notre votre leur".split(' '),
);

/**
 * Whether *nous* or *vous* is the subject of a verb in the third person plural, as no other can be: *nous seront au
 * Salon*, but *nous seront remis trois prix*, *nous rejoindront les enfants*.
 */
export function isOnlySubject(sentence: Sentence, subject: number, verb: number): boolean {
  const { at } = sentence;
  const word = at(verb);
  const isNear = verb === subject + 1 || (verb === subject + 2 && at(subject + 1).form === 'y');
  if (!isNear || (personsOf(word) & THIRD_PLURAL) === 0 || !opensClause(sentence, subject)) return false;
  const behind = afterAdverbs(sentence, verb + 1);
  if (isFormOf(word, 'pouvoir', 'devoir', 'vouloir', 'savoir', 'aller'))
    return canBe(at(afterClitics(sentence, behind)), 'infinitive');
  if (isFormOf(word, 'avoir') && isObjectStart(at(behind))) return true;
  if (isFormOf(word, 'être'))
    return at(subject).form === 'nous' && (isOfNous(sentence, behind) || isThere(sentence, verb));
  return word.form.endsWith('ront') && !mayHaveSubjectBehind(sentence, behind, false);
}

/** *le spectacle que vous attendait est là*, *si vous cherchait un emploi*: *-ez* is meant, which sounds like it. */
export function isHeardAsEz(sentence: Sentence, subject: number, verb: number): boolean {
  const { at } = sentence;
  const word = at(verb);
  const isOfVous = at(subject).form === 'vous' && word.form.endsWith('ait') && isOnly(word, 'verb');
  if (!isOfVous || readingsAs(word, 'verb').some(({ tense }) => tense !== 'imperfect')) return false;
  const before = at(subject - 1);
  const isStart = (isOpen(before) && before.text !== ',') || /^(?:si|lorsque|puisque)$/.test(before.form);
  if (isStart && isFormOf(word, ...DONE_BY_PEOPLE)) return true;
  if (before.form !== 'que') return false;
  const behind = afterAdverbs(sentence, verb + 1);
  const next = at(behind);
  if (next.text === ',') return /^(?:on|nous|je|j'|il|elle|c'|vous)$/.test(at(behind + 1).form);
  if (isBreak(next)) return next.text !== ':';
  // *est*: the verb of the clause around.
  return next.tag === 'verb' && next.margin >= 2 && (isOnly(next, 'verb') || next.form === 'est');
}

/** Whether nothing but an adverbial stands before in the clause. */
function opensClause(sentence: Sentence, subject: number): boolean {
  const before = sentence.at(subject - 1);
  if (before.text === ',') return isAfterAdverbial(sentence, subject - 1);
  return isOpen(before) || /^(?:si|quand|lorsque|puisque|car)$/.test(before.form);
}

/** *nous seront en vacances*, *ouverts demain*, *une dizaine*: what is said of people with *être*. */
function isOfNous(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  if (/^(?:au|aux|à|en|dans|sur|chez|avec|sans|là|ici)$/.test(word.form))
    return at(place + 1).form !== 'jamais';
  const isState = word.form === 'de' && /^(?:retour|passage|garde|service|sortie)$/.test(at(place + 1).form);
  if (isState || isObjectStart(word)) return true;
  if (!canBe(word, 'adjective', 'past-participle')) return false;
  return !mayHaveSubjectBehind(sentence, place + 1, !canBe(word, 'past-participle'));
}

/** *nous y seront dès 9 h* */
function isThere({ at }: Sentence, verb: number): boolean {
  const next = at(verb + 1);
  return at(verb - 1).form === 'y' && (isBreak(next) || isOnly(next, 'preposition'));
}

/** What an object begins with; a subject behind would come after more words. */
function isObjectStart(word: Word): boolean {
  return (
    SINGULAR_STARTS.has(word.form) ||
    /^(?:des|les|plusieurs|quelques|hâte|besoin|envie|droit)$/.test(word.form) ||
    isOnly(word, 'number')
  );
}

/** Whether a noun or a name behind the verb may be its subject; `isPlace`: *des* may tell of which place. */
function mayHaveSubjectBehind(sentence: Sentence, from: number, isPlace: boolean): boolean {
  const { at } = sentence;
  let object = -1;
  for (let place = from; place < from + REACH; place++) {
    const word = at(place);
    if (isBreak(word)) return word.text === ':' || (word.text === ',' && startsAddition(sentence, place + 1));
    const isOfPlace = word.form === 'des' && at(place - 1).tag === 'noun' && (isPlace || object >= place - 3);
    const isBehindPreposition = place > from && canBe(at(place - 1), 'preposition');
    if (isOfPlace || isBehindPreposition || isDate(sentence, place)) continue;
    if (startsSubject(word) || (isCoordinator(word) && object >= from)) return true;
    if (SINGULAR_STARTS.has(word.form) && !isTimeWord(at(place + 1))) object = place;
  }
  return true;
}

/** *le 24*; the number is passed with its article. */
function isDate({ at }: Sentence, place: number): boolean {
  return (
    (at(place).form === 'le' && at(place + 1).kind === 'number') ||
    (at(place).kind === 'number' && at(place - 1).form === 'le')
  );
}

function isCoordinator({ form }: Word): boolean {
  return form === 'et' || form === 'ou';
}

/** *Nous manqueront longtemps, ces soirées*, but *Nous seront ravis, Julie !* */
function startsAddition({ at }: Sentence, place: number): boolean {
  return startsSubject(at(place)) && !(at(place).isCapitalized && isBreak(at(place + 1)));
}

function startsSubject(word: Word): boolean {
  if (word.isCapitalized || word.kind === 'number' || PLURAL_STARTS.has(word.form)) return true;
  return word.tag === 'number' && (agreementAs(word, 'number', 'determiner') & PLURAL) !== 0;
}
