import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Agreement, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { askOnce } from '../../syntax/ask-once.ts';
import { GROUPS, QUANTITIES } from '../../syntax/collectives.ts';
import { isOpen, isPlain } from './clause.ts';
import { PEOPLE } from './people.ts';

/** A determiner with its noun and what belongs to it, read from the left. */
export type NounPhrase = {
  start: number;
  /** The place after its last word. */
  end: number;
  head: number;
  number: typeof SINGULAR | typeof PLURAL;
  /** Numbers that one of its nouns has: `la liste des gagnants` has both. */
  numbers: Agreement;
  /** Of what is joined behind it, it can't be told with what. */
  hasComplement: boolean;
  /** A verb may agree with what follows: `une foule de gens`. */
  isCollective: boolean;
  isOfPeople: boolean;
  /** Days and hours stand before verbs whose subject comes behind: `Cet été reviennent les marchés`. */
  isTime: boolean;
};

const SINGULAR_DETERMINERS = new Set(
  "le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque aucun aucune nul nulle quelque tout toute".split(
    ' ',
  ),
);
const PLURAL_DETERMINERS = new Set(
  (
    'les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines maints maintes deux trois quatre cinq six sept ' +
    'huit neuf dix onze douze quinze vingt trente cent'
  ).split(' '),
);
const TIMES = new Set(
  (
    'jour journée matin matinée midi soir soirée nuit semaine mois an année heure minute fois week-end weekend fin ' +
    'saison printemps été automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars ' +
    'avril mai juin juillet août septembre octobre novembre décembre siècle instant moment époque lendemain veille ' +
    'après-midi trimestre semestre décennie côté endroit lieu'
  ).split(' '),
);
const COMPLEMENTS = new Set(
  "de d' du des à au aux en pour sur dans avec sans par contre envers chez sous entre vers derrière devant".split(
    ' ',
  ),
);
/** Prepositions with an article in them. */
const CONTRACTED: Readonly<Record<string, typeof SINGULAR | typeof PLURAL>> = {
  du: SINGULAR,
  au: SINGULAR,
  des: PLURAL,
  aux: PLURAL,
};
const OF = /^(?:de|d'|du|des)$/;
const MOST_NOUNS = 4;
const MOST_MODIFIERS = 4;

/** The noun phrase that begins with the determiner at a place; nothing where its parts aren't sure. */
export const nounPhraseAt = askOnce((sentence, start) =>
  readNounPhrase(
    sentence,
    start,
    isManyStart(sentence, start) ? PLURAL : numberOfDeterminer(sentence.at(start)),
  ),
);

/** The same where *au*, *aux* and *du* count as determiners: no subject begins with them. */
export const contractedPhraseAt = askOnce((sentence, start) => {
  const first = sentence.at(start);
  return readNounPhrase(sentence, start, CONTRACTED[first.form] ?? numberOfDeterminer(first));
});

function readNounPhrase(sentence: Sentence, start: number, number: 0 | 5 | 10): NounPhrase | undefined {
  if (number === 0) return undefined;
  const head = headAfter(sentence, start + 1, number) ?? nameAfter(sentence, start);
  if (head === undefined) return undefined;
  const word = sentence.at(head);
  const phrase: NounPhrase = {
    start,
    end: afterModifiers(sentence, head + 1, number),
    head,
    number,
    numbers: number,
    hasComplement: false,
    isCollective: isCollectiveAt(sentence, head) && !isSum(sentence, start, head),
    isOfPeople: isAmong(word, PEOPLE),
    isTime: isTimeWord(word),
  };
  return withComplements(sentence, phrase);
}

/** *De nombreux exposants*: before an adjective that begins a sentence *de* is an article. */
function isManyStart({ at }: Sentence, start: number): boolean {
  const { form } = at(start);
  if ((form !== 'de' && form !== "d'") || !isOpen(at(start - 1))) return false;
  const [adjective, noun] = [at(start + 1), at(start + 2)];
  return (
    adjective.tag === 'adjective' &&
    (agreementAs(adjective, 'adjective') & PLURAL) !== 0 &&
    (agreementAs(noun, 'noun', 'adjective') & PLURAL) !== 0
  );
}

function numberOfDeterminer({ form, isCapitals, isAfterHyphen, kind, text }: Word): 0 | 5 | 10 {
  if (isCapitals || isAfterHyphen) return 0;
  if (SINGULAR_DETERMINERS.has(form)) return SINGULAR;
  if (PLURAL_DETERMINERS.has(form) || (kind === 'number' && /^(?:[2-9]|[1-9]\d{1,2})$/.test(text)))
    return PLURAL;
  return 0;
}

/** *samedi*, *semaine*: names of days and times. */
export function isTimeWord(word: Word): boolean {
  return isAmong(word, TIMES);
}

/** *le nombre de demandes a doublé*, but *un grand nombre de gens ont*. */
function isSum({ at }: Sentence, start: number, head: number): boolean {
  return at(head).form === 'nombre' && /^(?:le|ce)$/.test(at(start).form) && head === start + 1;
}

function isCollectiveAt({ at }: Sentence, head: number): boolean {
  if (isAmong(at(head), QUANTITIES)) return true;
  const isOfSome = (place: number) => /^(?:de|d'|des)$/.test(at(place).form);
  return isAmong(at(head), GROUPS) && (isOfSome(head + 1) || isOfSome(head + 2));
}

function isAmong({ readings }: Word, lemmas: ReadonlySet<string>): boolean {
  for (const { pos, lemma } of readings) {
    if ((pos === 'noun' || pos === 'adjective') && lemmas.has(lemma)) return true;
  }
  return false;
}

/** The noun behind a determiner; adjectives and numbers may stand between. */
function headAfter(sentence: Sentence, from: number, number: Agreement): number | undefined {
  let place = from;
  while (place < from + 2 && isBeforeNoun(sentence, place, number)) place++;
  const word = sentence.at(place);
  if (!isPlain(word) || isLikelyOther(word)) return undefined;
  const isHead =
    isOfNumber(word, number, 'noun') || isNominal(sentence, place, number) || isUnknownNoun(word);
  return isHead ? place : undefined;
}

/** *les enseignants*, *les encombrants*: an adjective with its article, and no noun behind it. */
function isNominal({ at }: Sentence, place: number, number: Agreement): boolean {
  const word = at(place);
  const next = at(place + 1);
  return (
    number === PLURAL &&
    isOnly(word, 'adjective') &&
    isOfNumber(word, number, 'adjective') &&
    word.form.length > 5 &&
    !canBe(next, 'noun', 'adjective', 'name') &&
    next.kind === 'word'
  );
}

/** *la bivalirudine*, *le podcast*: its determiner tells its number. */
function isUnknownNoun(word: Word): boolean {
  return word.kind === 'word' && word.readings.length === 0 && word.tag === 'noun' && word.margin >= 1;
}

/** *la Corée*, *l'Acadie*. */
function nameAfter({ at }: Sentence, start: number): number | undefined {
  const name = at(start + 1);
  const isName = name.kind === 'word' && name.isCapitalized && !name.isInclusive;
  // *les Français*, *les Québécoises*
  const isPeople = isName && (agreementAs(name, 'noun', 'adjective') & PLURAL) !== 0 && !canBe(name, 'verb');
  if (isPeople && /^(?:les|des|nos|ces)$/.test(at(start).text)) return start + 1;
  return isName && /^(?:le|la|l')$/.test(at(start).form) ? start + 1 : undefined;
}

function isBeforeNoun({ at }: Sentence, place: number, number: Agreement): boolean {
  const word = at(place);
  // *6e année*
  if (word.kind === 'number' && word.tag === 'adjective') return canBe(at(place + 1), 'noun');
  if (word.kind === 'number' || word.tag === 'number') return number === PLURAL;
  // *des plats végétariens*, which might be flat; *au menu figure…*
  const isHeadAlone = !canBe(at(place + 1), 'noun') || at(place + 1).tag === 'verb';
  if (word.tag === 'noun' && canBe(word, 'noun') && isHeadAlone) return false;
  return isOfNumber(word, number, 'adjective') && isOfNumber(at(place + 1), number, 'noun', 'adjective');
}

function isLikelyOther({ tag, margin }: Word): boolean {
  return margin >= 2 && !/^(?:noun|adjective|name|past-participle)$/.test(tag);
}

function isOfNumber(word: Word, number: Agreement, ...parts: readonly ('noun' | 'adjective')[]): boolean {
  return (agreementAs(word, ...parts) & number) !== 0;
}

/** The place after adjectives and participles that can go with the noun before them. */
function afterModifiers({ at }: Pick<Sentence, 'at'>, from: number, number: Agreement): number {
  let place = isNounModifier({ at }, from) ? from + 1 : from;
  while (place < from + MOST_MODIFIERS && isModifier(at(place), number)) place++;
  if (at(place).kind === 'number') {
    place++;
    // *les lignes 4 et 12*
    if (/^(?:et|ou|à)$/.test(at(place).form) && at(place + 1).kind === 'number') place += 2;
  }
  const end = afterNames({ at }, place);
  return number === PLURAL && end > place ? afterSecondName({ at }, end) : end;
}

/** *les rues Saint-Denis et Saint-Hubert*: of several things, so whoever is named second, they are several. */
function afterSecondName({ at }: Pick<Sentence, 'at'>, place: number): number {
  return at(place).form === 'et' && isNamed(at(place + 1)) ? afterNames({ at }, place + 1) : place;
}

/** *la commission culture*, *l'équipe communications*, *le service RH*. */
function isNounModifier({ at }: Pick<Sentence, 'at'>, place: number): boolean {
  const word = at(place);
  if (word.isCapitals && word.text.length > 1) return isAcronym(word) && !at(place - 1).isCapitals;
  return isPlain(word) && isOnly(word, 'noun') && at(place - 1).tag === 'noun' && !word.isAfterHyphen;
}

/** *SAV*, *RH*: no word that is shouted: *notre équipe VOUS remercie*. */
function isAcronym({ readings, text }: Word): boolean {
  return (
    text.length < 6 && readings.every(({ pos }) => pos === 'noun' || pos === 'name' || pos === 'adjective')
  );
}

function isModifier(word: Word, number: Agreement): boolean {
  if (word.isAfterHyphen) return /^(?:là|ci)$/.test(word.form);
  if (!isPlain(word) || word.kind !== 'word') return false;
  if (canBe(word, 'verb') && word.tag === 'verb') return false;
  return (agreementAs(word, 'adjective', 'past-participle') & number) !== 0;
}

/** *L'équipe de la mairie*, of one thing that is no several people, or *nos équipes de nuit*: the verb's number is sure. */
export function isSureGroup(sentence: Sentence, phrase: NounPhrase): boolean {
  const { head, number, hasComplement, isCollective, numbers } = phrase;
  if (!isCollective || !hasComplement || !isAmong(sentence.at(head), GROUPS)) return false;
  return number === PLURAL || (numbers & PLURAL) === 0;
}

/** With what is tied to its nouns by prepositions. */
function withComplements(sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const { at } = sentence;
  let { end, numbers } = phrase;
  for (let count = 1; count < MOST_NOUNS; count++) {
    const place = isJoinedComplement(sentence, phrase, end) ? end + 1 : end;
    if (!COMPLEMENTS.has(at(place).form)) break;
    const next = complementAt(sentence, place, numbers);
    if (next === undefined) break;
    // *la main de Jean et de Julie qui furent étonnés*
    numbers |= place > end ? next.numbers | PLURAL : next.numbers;
    end = next.end;
  }
  return { ...phrase, end, numbers, hasComplement: end > phrase.end };
}

/**
 * *nos équipes d'entretien et de nuit*: with its preposition again, what is joined is a complement too. Behind one thing
 * *des*, *du* and *de la* may begin a second subject: *la soupe du jour et du pain sont offerts*.
 */
function isJoinedComplement({ at }: Sentence, { number, end }: NounPhrase, place: number): boolean {
  if (place === end || !/^(?:et|ou)$/.test(at(place).form)) return false;
  const { form } = at(place + 1);
  if (!OF.test(form) || !OF.test(at(end).form)) return false;
  // *la mairesse et de nombreux élus*, *un verre de vin et de la musique*
  return number === PLURAL || (/^(?:de|d')$/.test(form) && !canBe(at(place + 2), 'adjective', 'determiner'));
}

/** The noun behind a preposition with its modifiers, or a name. */
function complementAt(
  sentence: Sentence,
  place: number,
  others: Agreement,
): { end: number; numbers: Agreement } | undefined {
  const { at } = sentence;
  const first = at(place + 1);
  if (isNamed(first)) {
    const end = afterNames(sentence, place + 1);
    return { end: others === PLURAL ? afterSecondName(sentence, end) : end, numbers: 0 };
  }
  // *les gens de chez nous*
  if (first.form === 'chez' && /^(?:nous|vous|eux|moi)$/.test(at(place + 2).form))
    return { end: place + 3, numbers: others };
  // *8 fraudes sur 10*; of *un client sur deux* many speak in the plural.
  if (isOutOf(sentence, place)) return others === PLURAL ? { end: place + 2, numbers: PLURAL } : undefined;
  if (/^(?:ici|ailleurs|hier|demain|là)$/.test(first.form)) return { end: place + 2, numbers: 0 };
  // *un don de 50 €*
  if (first.kind === 'number' && /[€$%]/.test(first.text)) return { end: place + 2, numbers: PLURAL };
  // *de 5 à 12 ans*
  const isRange = first.kind === 'number' && at(place + 3).kind === 'number';
  if (isRange && /^(?:à|et|ou)$/.test(at(place + 2).form)) return complementAt(sentence, place + 2, others);
  const own = CONTRACTED[at(place).form] ?? numberOfDeterminer(first);
  const from =
    CONTRACTED[at(place).form] === undefined && numberOfDeterminer(first) !== 0 ? place + 2 : place + 1;
  const number = own === 0 ? SINGULAR | PLURAL : own;
  if (isNamed(at(from)) && own !== 0) return { end: afterNames(sentence, from), numbers: number };
  const head = headAfter(sentence, from, number);
  if (head === undefined) return undefined;
  const numbers = agreementAs(at(head), 'noun') & number;
  // *les demandes d'aide reçues*: of either noun.
  const end = afterModifiers(sentence, head + 1, numbers | others);
  // *de 65 ans et plus*
  const isOpenEnded =
    first.kind === 'number' && at(end).form === 'et' && /^(?:plus|moins)$/.test(at(end + 1).form);
  return { end: isOpenEnded ? end + 2 : end, numbers };
}

/** *sur 10*, *sur trois*, with nothing behind that is counted. */
function isOutOf({ at }: Pick<Sentence, 'at'>, place: number): boolean {
  if (at(place).form !== 'sur') return false;
  const [total, next] = [at(place + 1), at(place + 2)];
  const isTotal =
    total.kind === 'number'
      ? /^\d+$/.test(total.text)
      : isOnly(total, 'number', 'determiner', 'noun') && canBe(total, 'number');
  return isTotal && (!canBe(next, 'noun', 'adjective') || canBe(next, 'verb'));
}

function afterNames({ at }: Pick<Sentence, 'at'>, from: number): number {
  let place = from;
  while (place < from + 3 && isNamed(at(place))) place++;
  return place;
}

/** *Nationale*, *Saint-Jean*, *Vieux-Port*, *SPVM*. */
function isNamed(word: Word): boolean {
  const { kind, isCapitalized, isCapitals, text } = word;
  if (kind !== 'word') return false;
  if (isCapitals) return text.length > 1 && isAcronym(word);
  return isCapitalized || (text.includes('-') && /^\p{Lu}/u.test(text));
}
