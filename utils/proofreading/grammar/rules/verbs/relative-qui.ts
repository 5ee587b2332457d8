import { agreementAs, canBe, isFormOf, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, type Persons, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { vitrineLinguistique } from '../sources.ts';
import { hasPronounBehind, isBreak, isOnlyVerb, isOpen, isPlain } from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { contractedPhraseAt, type NounPhrase } from './noun-phrase.ts';
import { FIRST, FIRST_PLURAL, SECOND, SECOND_PLURAL, THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

/** Who *qui* stands for: the persons that its verb can have, the likeliest one, and a word that tells people so. */
type Antecedent = { persons: Persons; likeliest?: Persons; text: string };

const PRONOUNS: Readonly<Record<string, Persons>> = {
  moi: FIRST,
  toi: SECOND,
  lui: THIRD,
  elle: THIRD,
  nous: FIRST_PLURAL,
  vous: SECOND_PLURAL,
  eux: THIRD_PLURAL,
  elles: THIRD_PLURAL,
  celui: THIRD,
  celle: THIRD,
  ceux: THIRD_PLURAL,
  celles: THIRD_PLURAL,
  'celui-ci': THIRD,
  'celui-là': THIRD,
  'celle-ci': THIRD,
  'celle-là': THIRD,
  'ceux-ci': THIRD_PLURAL,
  'ceux-là': THIRD_PLURAL,
  'celles-ci': THIRD_PLURAL,
  'celles-là': THIRD_PLURAL,
  ce: THIRD,
  rien: THIRD,
  "quelqu'un": THIRD,
  chacun: THIRD,
  chacune: THIRD,
  personne: THIRD,
  iel: THIRD,
};
/** How far back the noun phrase before *qui* may begin. */
const MOST_BACK = 14;

export const RELATIVE_QUI: readonly GrammarRule[] = [
  {
    name: 'grammar.qui-verb',
    called: { fr: 'Verbe après « qui »', en: 'Verb after “qui”' },
    level: 'warning',
    source: vitrineLinguistique('Sujet qui est un pronom relatif'),
    needs: new Set(['qui']),
    find: atEveryPlace(slipAfter),
    bad: [
      ['Les gens qui aime le jazz seront ravis.', 'Les gens qui aiment le jazz seront ravis.'],
      ['C’est toi qui a pris la photo ?', 'C’est toi qui as pris la photo ?'],
      ['Merci à vous qui nous suit depuis dix ans.', 'Merci à vous qui nous suivez depuis dix ans.'],
      ['Merci à ceux qui est venu.', 'Merci à ceux qui sont venu.'],
      ['Merci aux jeunes qui leur donne du temps.', 'Merci aux jeunes qui leur donnent du temps.'],
      ['Merci à celles et ceux qui nous suit.', 'Merci à celles et ceux qui nous suivent.'],
      ['Des bottes qui tiennent et qui dure.', 'Des bottes qui tiennent et qui durent.'],
      [
        'Les joueurs de soccer qui participe sont prêts.',
        'Les joueurs de soccer qui participent sont prêts.',
      ],
      ['Qui seras la tête d’affiche ?', 'Qui sera la tête d’affiche ?'],
    ],
    good: [
      'Des fans de musique qui déménage.',
      'Trois boîtes de chocolat qui fond en bouche.',
      'Les joueurs du club qui accueille le tournoi.',
      'La main de Jean et de Julie qui furent étonnés.',
      'Un de ceux qui ont gagné.',
      'Il y a quelqu’un devant moi qui parle.',
      'La liste des gagnants qui est en ligne.',
      'Un magasin près des quais qui ouvre tôt.',
      'C’est un de nos amis qui a gagné.',
      'Toi et moi qui sommes là.',
    ],
  },
];

function slipAfter(sentence: Sentence, qui: number): readonly Slip[] {
  const { at } = sentence;
  if (at(qui).form !== 'qui') return NO_SLIPS;
  const verb = afterClitics(sentence, qui + 1);
  const word = at(verb);
  if (personsOf(word) === 0 || !isPlain(word) || hasPronounBehind(sentence, verb)) return NO_SLIPS;
  const antecedent =
    askedFor(sentence, qui, verb) ??
    ofEarlierQui(sentence, qui) ??
    pronounBefore(sentence, qui) ??
    nounsBefore(sentence, qui);
  if (antecedent === undefined || !isOtherPerson(word, antecedent.persons)) return NO_SLIPS;
  if (!isVerbAfterQui(sentence, qui, verb)) return NO_SLIPS;
  const { text } = antecedent;
  const fixes = inPerson(sentence.lexicon, word, antecedent.likeliest ?? mainPerson(antecedent.persons));
  const message = {
    fr: `« Qui » remplace « ${text} » : le verbe s’accorde avec ce mot.`,
    en: `“Qui” stands for “${text}”, with which the verb agrees.`,
  };
  return [verbSlip(sentence, verb, fixes, message)];
}

/** *Qui sera là ?*: who is asked for is nobody who speaks or is spoken to. */
function askedFor({ at }: Sentence, qui: number, verb: number): Antecedent | undefined {
  const isQuestion = qui === 0 && verb === qui + 1 && !PRONOUNS_BEHIND.has(at(verb + 1).form);
  return isQuestion ? { persons: THIRD | THIRD_PLURAL, likeliest: THIRD, text: 'qui' } : undefined;
}

const PRONOUNS_BEHIND = new Set('je tu il elle on nous vous ils elles'.split(' '));

/** *des vêtements qui plaisent et qui durent*: both stand for the same. */
function ofEarlierQui(sentence: Sentence, qui: number): Antecedent | undefined {
  const { at } = sentence;
  if (!/^(?:et|ou|mais)$/.test(at(qui - 1).form)) return undefined;
  for (let place = qui - 3; place >= Math.max(0, qui - MOST_BACK); place--) {
    if (isBreak(at(place)) || at(place).tag === 'subordinator') return undefined;
    if (at(place).form !== 'qui') continue;
    const persons = personsOf(at(afterClitics(sentence, place + 1)));
    const antecedent = nounsBefore(sentence, place);
    return antecedent && (antecedent.persons & persons) !== 0 ? antecedent : undefined;
  }
  return undefined;
}

function mainPerson(persons: Persons): Persons {
  const third = persons & (THIRD | THIRD_PLURAL);
  return third === 0 ? persons : third === (THIRD | THIRD_PLURAL) ? THIRD_PLURAL : third;
}

function isVerbAfterQui({ at }: Sentence, qui: number, verb: number): boolean {
  const word = at(verb);
  if (isOnlyVerb(word) || word.tag === 'verb') return true;
  return verb === qui + 1 && !canBe(word, 'pronoun', 'determiner', 'preposition', 'adverb');
}

function pronounBefore({ at }: Sentence, qui: number): Antecedent | undefined {
  const place = at(qui - 1).form === 'même' || at(qui - 1).text === ',' ? qui - 2 : qui - 1;
  const pronoun = at(place);
  const persons = pronoun.isAfterHyphen ? 0 : (PRONOUNS[pronoun.form] ?? 0);
  if (persons === 0) return undefined;
  // *celles et ceux qui*: both are they.
  const isPair = /^c(?:eux|elles)$/.test(pronoun.form) && /^c(?:eux|elles)$/.test(at(place - 2).form);
  const before = at(isPair && isFormOf(at(place - 1), 'et', 'ou') ? place - 3 : place - 1);
  if (/^(?:et|ou|ni|que|qu'|comme)$/.test(before.form) && place > 1) return undefined;
  const text = pronoun.text;
  // *quelqu'un devant moi qui parle*, *quelques-uns d'entre vous qui sont là*.
  const isPersonal = /^(?:moi|toi|lui|elles?|nous|vous|eux)$/.test(pronoun.form);
  if (isPersonal && !isIntroduced(before)) return undefined;
  // *un de ceux qui ont gagné*, *la seule de celles qui est venue*.
  if (!isPersonal && /^(?:de|d')$/.test(before.form)) return { persons: persons | THIRD, text };
  return { persons, text };
}

/** Who is named after *c'est* or *merci à*, or first of all, is who *qui* stands for. */
function isIntroduced(before: Word): boolean {
  return isOpen(before) || /^(?:est|était|sera|serait|sont|à|et|mais|car|donc|soit|fut)$/.test(before.form);
}

/** The noun phrases that end before *qui*: any of their nouns may be meant. */
function nounsBefore(sentence: Sentence, qui: number): Antecedent | undefined {
  const { at } = sentence;
  let numbers: Agreement = 0;
  let first: NounPhrase | undefined;
  for (let start = qui - 2; start >= Math.max(0, qui - MOST_BACK); start--) {
    const phrase = contractedPhraseAt(sentence, start);
    if (phrase?.end !== qui) continue;
    first = phrase;
    numbers |= phrase.numbers;
  }
  if (first === undefined || first.isCollective) return undefined;
  // « Les Access Lists qui sont », « le nombre de PME qui ouvrent »: what is not known may be the noun.
  if (at(qui - 1).readings.length === 0 || at(qui - 1).isCapitals) return undefined;
  if (isOfBareNoun(sentence, first)) numbers = first.number;
  numbers |= numbersFurtherBack(sentence, first.start);
  if (numbers !== SINGULAR && numbers !== PLURAL) return undefined;
  // *Notre Père qui es aux cieux* speaks to someone.
  const persons = /^(?:mon|ma|mes|notre|nos)$/.test(at(first.start).form) ? SECOND | SECOND_PLURAL : 0;
  return { persons: persons | (numbers === PLURAL ? THIRD_PLURAL : THIRD), text: at(first.head).text };
}

/** *nos agents de bord qui*, *les joueurs de soccer qui*: people do things, and no noun without its determiner. */
function isOfBareNoun({ at }: Sentence, { head, end, number, isOfPeople }: NounPhrase): boolean {
  if (!isOfPeople || number !== PLURAL || end !== head + 3) return false;
  const isBare =
    /^(?:de|d')$/.test(at(head + 1).form) && at(head + 2).tag === 'noun' && isPlain(at(head + 2));
  // *les fans de musique qui déménage*
  return (
    isBare && !isFormOf(at(head), 'fan', 'partisan', 'expert', 'spécialiste', 'gens', 'artiste', 'auteur')
  );
}

/** Numbers of nouns from which a noun phrase may hang, or with which it is joined: all where that can't be told. */
function numbersFurtherBack({ at }: Sentence, start: number): Agreement {
  const before = at(start - 1);
  if (
    before.tag === 'coordinator' ||
    /^(?:que|qu'|comme|sauf|dont)$/.test(before.form) ||
    before.text === ','
  ) {
    return SINGULAR | PLURAL;
  }
  let numbers: Agreement = 0;
  for (let place = start - 1; place >= start - 8; place--) {
    const word = at(place);
    if (word.tag === 'coordinator') return SINGULAR | PLURAL;
    // In a list any may be meant: *de la vie intime, de la vie publique qui se définissent…*
    if (word.text === ',') return numbers | PLURAL;
    if (isBreak(word) || (word.tag === 'verb' && word.margin >= 1)) return numbers;
    if (mayBeNominal(word)) numbers |= agreementAs(word, 'noun', 'pronoun', 'name');
    if (word.isCapitalized && place > 0) numbers |= SINGULAR;
    if (word.readings.length === 0 || word.isInclusive) numbers |= SINGULAR | PLURAL;
  }
  return numbers;
}

/** *Il est prudent chez les mères qui…*: an adjective that can be a noun is none beyond doubt. */
function mayBeNominal({ form, tag, margin }: Word): boolean {
  if (/^(?:merci|bravo|félicitations|chapeau)$/.test(form)) return false;
  return margin < 1.5 || tag === 'noun' || tag === 'pronoun' || tag === 'name';
}
