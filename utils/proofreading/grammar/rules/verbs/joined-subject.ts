import { agreementAs, canBe, isFormOf, personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Persons, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT, vitrineLinguistique } from '../sources.ts';
import {
  hasOwnSubject,
  hasPronounBehind,
  isAfterVerb,
  isBreak,
  isOnlyVerb,
  isOpen,
  isPlain,
} from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isAfterAdverbial, isSubjectStart } from './noun-subject.ts';
import { PEOPLE } from './people.ts';
import { FIRST_PLURAL, personOfPronoun, SECOND_PLURAL, THIRD, THIRD_PLURAL, verbOf } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

const PLURALS = FIRST_PLURAL | SECOND_PLURAL | THIRD_PLURAL;

export const JOINED_SUBJECT: readonly GrammarRule[] = [
  {
    name: 'grammar.joined-subjects-verb',
    called: { fr: 'Verbe et sujets joints par « et »', en: 'Verb and subjects joined by “et”' },
    level: 'warning',
    source: vitrineLinguistique('Accord du verbe avec des sujets unis par et'),
    needs: new Set(['et']),
    find: atEveryPlace(slipOfJoined),
    bad: [
      ['Mon frère et moi tient une boulangerie.', 'Mon frère et moi tenons une boulangerie.'],
      ['Lui et elle était ravis.', 'Lui et elle étaient ravis.'],
      ['Toi et ta famille va adorer.', 'Toi et ta famille allez adorer.'],
      [
        'Ce soir, Chloé et moi répondront à vos questions.',
        'Ce soir, Chloé et moi répondrons à vos questions.',
      ],
      ['Toute l’équipe et moi vous attendent.', 'Toute l’équipe et moi vous attendons.'],
      ['Julie et son équipe vous attend.', 'Julie et son équipe vous attendent.'],
      ['Petits et grands trouvera leur bonheur.', 'Petits et grands trouveront leur bonheur.'],
      ['Vous et vos proches seront accueillis à 9 h.', 'Vous et vos proches serez accueillis à 9 h.'],
    ],
    good: [
      'Lui et elle sont là.',
      'Mon frère et moi, on tient une boulangerie.',
      'Petits et grands trouveront leur bonheur.',
      'Julie et Frères recrute.',
      'Julie et ses amis revient au théâtre.',
      'Avec Paul, Julie et son équipe, tout va bien.',
      'Grâce à toi et moi tout va bien.',
      'Entre Paul, Chloé et moi seront partagés les frais.',
    ],
  },
  {
    name: 'grammar.joined-verbs',
    called: { fr: 'Deuxième verbe du même sujet', en: 'Second verb of one subject' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(['et']),
    find: (sentence) =>
      sentence.words.flatMap((_, place) => [
        ...slipOfSecondVerb(sentence, place),
        ...slipBehindNoun(sentence, place),
      ]),
    bad: [
      ['Tu cliques et reçoit ton billet.', 'Tu cliques et reçois ton billet.'],
      ['Tu cliques sur le lien et reçoit ton billet.', 'Tu cliques sur le lien et reçois ton billet.'],
      [
        'Nos équipes sont sur place et travaille sans relâche.',
        'Nos équipes sont sur place et travaillent sans relâche.',
      ],
      ['Je cuisine et sert le souper.', 'Je cuisine et sers le souper.'],
      ['Nous écoutons et répondront vite.', 'Nous écoutons et répondrons vite.'],
    ],
    good: [
      'Le guide paraît quand vous voulez et coûte 5 $.',
      'Ces règles servent dès qu’un dossier est ouvert et peuvent changer.',
      'Tu cliques et reçois ton billet.',
      'J’arrive et dites-le à tous !',
      'Il vient et nous partons.',
    ],
  },
];

/** One of two subjects: pronouns are surely some, names may be a firm's: *Martin et Fils recrute*. */
type Member = { persons: Persons; start: number; end: number; isPronoun: boolean; isBare?: true };

const TONIC: Readonly<Record<string, Persons>> = {
  moi: FIRST_PLURAL,
  'moi-même': FIRST_PLURAL,
  nous: FIRST_PLURAL,
  toi: SECOND_PLURAL,
  'toi-même': SECOND_PLURAL,
  vous: SECOND_PLURAL,
  lui: THIRD_PLURAL,
  elle: THIRD_PLURAL,
  eux: THIRD_PLURAL,
  elles: THIRD_PLURAL,
};

function slipOfJoined(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (at(place).form !== 'et') return NO_SLIPS;
  const before = memberBefore(sentence, place);
  const behind = memberAt(sentence, place + 1);
  if (before === undefined || behind === undefined) return NO_SLIPS;
  const isSure = before.isPronoun || behind.isPronoun || (before.isBare && behind.isBare);
  if (!isSure && !isWithOwn(sentence, before, place + 1)) return NO_SLIPS;
  const person = sumOf(before.persons | behind.persons);
  const verb = afterClitics(sentence, behind.end);
  const word = at(verb);
  if (!isPlain(word) || !isOnlyVerb(word) || hasPronounBehind(sentence, verb)) return NO_SLIPS;
  if (!isOtherPerson(word, person)) return NO_SLIPS;
  if ((personsOf(word) & PLURALS) !== 0 && !isOfUsOrYou(sentence, before, word, person)) return NO_SLIPS;
  const message = {
    fr: 'Le verbe a deux sujets, joints par « et » : il se met au pluriel.',
    en: 'The verb has two subjects, joined by “et”: it is in the plural.',
  };
  return [verbSlip(sentence, verb, inPerson(sentence.lexicon, word, person), message)];
}

/** *Julie et son équipe*; *Julie et Frères* may be a firm, *Julie et ses amis* a show. */
function isWithOwn(sentence: Sentence, { start }: Member, second: number): boolean {
  const { at } = sentence;
  if (
    !at(start).isCapitalized ||
    nounPhraseAt(sentence, start) ||
    !/^(?:son|sa|leur|toute)$/.test(at(second).form)
  )
    return false;
  const isListed =
    at(start - 1).text === ',' && (!isAfterAdverbial(sentence, start - 1) || isPairing(sentence, start));
  return !isListed;
}

/** *Chloé et moi répondront*: of the pair that begins the clause, not of a last pair: *entre Paul, Chloé et moi…* */
function isOfUsOrYou(sentence: Sentence, { start }: Member, word: Word, person: Persons): boolean {
  if (person === THIRD_PLURAL || (personsOf(word) & THIRD_PLURAL) === 0) return false;
  const before = sentence.at(start - 1);
  return before.text === ',' ? isAfterAdverbial(sentence, start - 1) && !isPairing(sentence, start) : true;
}

/** *entre Paul, Chloé et moi*, *avec Paul, Chloé et moi* */
function isPairing({ at }: Sentence, start: number): boolean {
  for (let place = start - 2; place >= start - 14 && !isOpen(at(place)); place--) {
    if (/^(?:entre|parmi|avec|chez|selon|pour|à|de|d'|comme)$/.test(at(place).form))
      return isOpen(at(place - 1));
  }
  return false;
}

/** *toi et moi* are *nous*, *toi et lui* are *vous*. */
function sumOf(persons: Persons): Persons {
  if ((persons & FIRST_PLURAL) !== 0) return FIRST_PLURAL;
  return (persons & SECOND_PLURAL) !== 0 ? SECOND_PLURAL : THIRD_PLURAL;
}

/** What begins a clause and ends before *et*. */
function memberBefore(sentence: Sentence, place: number): Member | undefined {
  for (let start = place - 1; start >= Math.max(0, place - 4); start--) {
    if (!isOpen(sentence.at(start - 1))) continue;
    const member = memberAt(sentence, start);
    return member?.end === place ? member : undefined;
  }
  return undefined;
}

function memberAt(sentence: Sentence, place: number): Member | undefined {
  const { form, isAfterHyphen, isCapitalized, readings } = sentence.at(place);
  // *Toi et Moi*, a title.
  const isTitle = isCapitalized && !isOpen(sentence.at(place - 1));
  const persons = isAfterHyphen || isTitle ? undefined : TONIC[form];
  if (persons !== undefined) return { persons, start: place, end: place + 1, isPronoun: true };
  const isWhole = /^tou(?:te?s?|s)$/.test(form);
  const phrase = nounPhraseAt(sentence, isWhole ? place + 1 : place);
  if (phrase) return { persons: THIRD_PLURAL, start: place, end: phrase.end, isPronoun: false };
  if (isBarePeople(sentence.at(place)))
    return { persons: THIRD_PLURAL, start: place, end: place + 1, isPronoun: false, isBare: true };
  if (!isCapitalized || !(readings.length === 0 || canBe(sentence.at(place), 'name'))) return undefined;
  // *Julie Gagnon et moi*
  const end = sentence.at(place + 1).isCapitalized ? place + 2 : place + 1;
  return { persons: THIRD_PLURAL, start: place, end, isPronoun: false };
}

/** *parents et enfants*, *petits et grands* */
function isBarePeople(word: Word): boolean {
  const agreement = agreementAs(word, 'noun', 'adjective');
  if (agreement === 0 || (agreement & SINGULAR) !== 0 || word.isCapitals) return false;
  return (
    /^(?:petits|grands)$/.test(word.form) || readingsAs(word, 'noun').some(({ lemma }) => PEOPLE.has(lemma))
  );
}

/** *tu cliques et reçoit*: what stands behind *et* has the subject of the verb before it. */
function slipOfSecondVerb(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const { form, isAfterHyphen } = at(place);
  const person = isAfterHyphen ? 0 : personOfPronoun(form);
  if (person === 0 || isAfterVerb(sentence, place) || isRelative(at(place - 1))) return [];
  // *Le guide sera prêt quand vous viendrez et coûtera 5 $*: as above, but where the sentence begins with it.
  if (SUBORDINATING.has(at(place - 1).form) && !isOpen(at(place - 2))) return [];
  const first = afterClitics(sentence, place + 1);
  if ((personsOf(at(first)) & person) === 0) return [];
  const et = nextEt(sentence, first + 1);
  if (et === undefined) return [];
  const second = afterClitics(sentence, et + 1);
  const word = at(second);
  if (!isPlain(word) || !isOnlyVerb(word) || !isOtherPerson(word, person) || isOrder(word)) return [];
  if (hasPronounBehind(sentence, second) || hasOwnSubject(sentence, et + 1, second)) return [];
  return [
    {
      from: second,
      to: second,
      fixes: inPerson(sentence.lexicon, word, person),
      message: verbOf(form, person),
    },
  ];
}

/** *nos équipes sont sur place et travaille*. */
function slipBehindNoun(sentence: Sentence, place: number): Slip[] {
  const { at, lexicon } = sentence;
  const phrase = isSubjectStart(sentence, place) ? nounPhraseAt(sentence, place) : undefined;
  if (phrase === undefined || phrase.isTime || phrase.isCollective) return [];
  // *Ces règles servent dès qu’un dossier est ouvert et peuvent changer*.
  const isSubordinate = isRelative(at(place - 1)) || SUBORDINATING.has(at(place - 1).form);
  if (isSubordinate && at(place - 1).form !== 'et' && !isOpen(at(place - 2))) return [];
  const person = phrase.number === PLURAL ? THIRD_PLURAL : THIRD;
  const first = afterClitics(sentence, phrase.end);
  if ((personsOf(at(first)) & person) === 0 || at(first).tag !== 'verb') return [];
  const et = nextEt(sentence, first + 1);
  if (et === undefined) return [];
  const second = afterClitics(sentence, et + 1);
  const word = at(second);
  if (!isPlain(word) || !isOnlyVerb(word) || !isOtherPerson(word, person)) return [];
  if (hasPronounBehind(sentence, second) || hasOwnSubject(sentence, et + 1, second)) return [];
  // *Les prix baissent et profitez-en*, *Le magasin ferme et vive l'été*
  if (isOrder(word) && (personsOf(word) & (THIRD | THIRD_PLURAL)) === 0) return [];
  if (canBe(at(second + 1), 'determiner') && (personsOf(word) & person) === 0 && isPlace(word)) return [];
  const message = {
    fr: `Le sujet est encore « ${at(phrase.head).text} » : le verbe s’accorde avec ce nom.`,
    en: `The subject is still “${at(phrase.head).text}”: the verb agrees with this noun.`,
  };
  return [verbSlip(sentence, second, inPerson(lexicon, word, person), message)];
}

/** Verbs whose subject comes behind: *la nuit tombe et commencent les festivités*. */
function isPlace(word: Word): boolean {
  return isFormOf(word, 'vivre', 'commencer', 'venir', 'arriver', 'suivre', 'rester', 'manquer', 'débuter');
}

/** The *et* behind a verb and what belongs to it, where no other verb and no other clause comes before. */
function nextEt({ at }: Sentence, from: number): number | undefined {
  for (let place = from; place < from + 9; place++) {
    const word = at(place);
    if (word.form === 'et') return place;
    const isClause = word.tag === 'subordinator' || /^(?:que|qu'|qui|dont|où)$/.test(word.form);
    if (isBreak(word) || isClause || word.tag === 'verb' || word.isAfterHyphen) return undefined;
    if (personOfPronoun(word.form) !== 0) return undefined;
  }
  return undefined;
}

const SUBORDINATING = new Set("quand lorsque lorsqu' si s' puisque puisqu' dès pendant".split(' '));

/** *le fait dont nous parlons et décident*: the second verb may be of the clause around. */
function isRelative({ form }: Word): boolean {
  return /^(?:que|qu'|dont|où|qui|comme|et)$/.test(form);
}

function isOrder(word: Word): boolean {
  return readingsAs(word, 'verb').some(({ tense }) => tense === 'imperative');
}
