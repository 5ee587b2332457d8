import {
  agreementAs,
  canBe,
  isFormOf,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Persons, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { askOnce } from '../../syntax/ask-once.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import {
  hasOwnSubject,
  hasPronounBehind,
  isBreak,
  isClauseStart,
  isCompared,
  isOnlyVerb,
  isOpen,
  isPlain,
} from './clause.ts';
import { inPerson, isOtherPerson } from './conjugate.ts';
import { contractedPhraseAt, isSureGroup, isTimeWord, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { PEOPLE } from './people.ts';
import { personOfPronoun, SPEAKING, THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

/** So far behind a verb its subject is looked for. */
const MOST_BEHIND = 15;
const OF_KNOWN = /^(?:les|[mts](?:on|a|es)|nos|vos|leurs?|notre|votre)$/;

export const NOUN_SUBJECT: readonly GrammarRule[] = [
  {
    name: 'grammar.noun-verb',
    called: { fr: 'Verbe et nom sujet', en: 'Verb and noun that is its subject' },
    level: 'warning',
    source: VERB_AGREEMENT,
    find: atEveryPlace(slipFrom),
    bad: [
      ['Les salariés demande une hausse.', 'Les salariés demandent une hausse.'],
      ['Nos partenaires offre 10 % de rabais.', 'Nos partenaires offrent 10 % de rabais.'],
      ['Cette semaine, les places reste limitées.', 'Cette semaine, les places restent limitées.'],
      ['La billetterie ouvres demain.', 'La billetterie ouvre demain.'],
      ['Nos clients adore nos tartes.', 'Nos clients adorent nos tartes.'],
      [
        'Les travaux de la rue Nationale débuterons lundi.',
        'Les travaux de la rue Nationale débuteront lundi.',
      ],
      [
        'Les heures d’ouverture de nos cafés change le 24 juin.',
        'Les heures d’ouverture de nos cafés changent le 24 juin.',
      ],
      ['Les portes de l’usine ferme à 16 h.', 'Les portes de l’usine ferment à 16 h.'],
      ['De nombreux exposants sera présents.', 'De nombreux exposants seront présents.'],
      [
        'Notre équipe de vente vous souhaitent un bel été.',
        'Notre équipe de vente vous souhaite un bel été.',
      ],
      ['Nos équipes de nuit travaille fort.', 'Nos équipes de nuit travaillent fort.'],
      ['Les gagnantes et gagnants sera joints.', 'Les gagnantes et gagnants seront joints.'],
      ['Soldes ou pas, nos prix ne bouge pas.', 'Soldes ou pas, nos prix ne bougent pas.'],
      ['La liste des gagnants sont en ligne.', 'La liste des gagnants est en ligne.'],
      ['La terrasse, elle, ouvriras en mai.', 'La terrasse, elle, ouvrira en mai.'],
      [
        'Les enseignantes et les enseignants prépare la fête.',
        'Les enseignantes et les enseignants préparent la fête.',
      ],
      ['Le podcast de la ville parlent de vous.', 'Le podcast de la ville parle de vous.'],
      [
        'Nos agents de bord et nos pilotes vous souhaite bon vol.',
        'Nos agents de bord et nos pilotes vous souhaitent bon vol.',
      ],
      [
        'Les cours de piano et de guitare commence lundi.',
        'Les cours de piano et de guitare commencent lundi.',
      ],
      [
        'Le personnel, les bénévoles et la direction vous souhaite un bel été.',
        'Le personnel, les bénévoles et la direction vous souhaitent un bel été.',
      ],
      ['Les élèves de 6e année attend.', 'Les élèves de 6e année attendent.'],
      ['Parents, votre présence nous tiens à cœur.', 'Parents, votre présence nous tient à cœur.'],
      ['8 fraudes sur 10 commence ainsi.', '8 fraudes sur 10 commencent ainsi.'],
      ['Notre équipe SAV prends le relais.', 'Notre équipe SAV prend le relais.'],
      ['Les agents du SPVM demande votre aide.', 'Les agents du SPVM demandent votre aide.'],
      [
        'Les boutiques de la rue Saint-Jean vous attend.',
        'Les boutiques de la rue Saint-Jean vous attendent.',
      ],
      [
        'Les rues Saint-Denis et Saint-Hubert sera fermées.',
        'Les rues Saint-Denis et Saint-Hubert seront fermées.',
      ],
      [
        'Chers clients, votre sécurité nous tiens à cœur.',
        'Chers clients, votre sécurité nous tient à cœur.',
      ],
      ['L’équipe communications vous répondent.', 'L’équipe communications vous répond.'],
    ],
    good: [
      'Nos journées portes ouvertes reviennent.',
      'Une foule de gens sont venus.',
      'La soupe du jour et du pain sont offerts.',
      'La mairesse de Laval et de nombreux élus sont là.',
      'Un client sur deux sont des femmes.',
      'Deux pincées de sel et le tour est joué !',
      'Notre équipe VOUS remercie.',
      'Le maire de Québec et Marie arrivent.',
      'L’équipe de bénévoles sont venus.',
      'La semaine prochaine reviennent les marchés publics.',
      'Les jours de pluie arrive le camion.',
      'Nos forfaits voyage à partir de 300 $ sont là.',
      'Les ateliers cuisine avec la cheffe sont complets.',
      'Le maire ainsi que les élus sont là.',
      'Nos conseils voyage pour l’été.',
      'Mes amis venez nombreux.',
      'La plupart des clients adorent ça.',
    ],
  },
];

function slipFrom(sentence: Sentence, start: number): readonly Slip[] {
  const phrase = nounPhraseAt(sentence, start);
  if (phrase === undefined) return NO_SLIPS;
  const before = sentence.at(start - 1);
  const isSubject = isSubjectStart(sentence, start) || before.text === ',' || before.form === 'et';
  return isSubject ? slipBehind(sentence, phrase) : NO_SLIPS;
}

/** Whether a determiner begins the subject of a clause: nothing governs it, nothing is joined to it. */
export const isSubjectStart = askOnce(beginsSubject);

function beginsSubject(sentence: Sentence, start: number): boolean {
  const { at } = sentence;
  const first = /^tou(?:s|tes|te|t)$/.test(at(start - 1).form) ? start - 1 : start;
  const before = at(first - 1);
  if (first === 0) return true;
  if (before.text === ',') return isAfterAdverbial(sentence, first - 1);
  if (before.tag === 'adverb') return isOpen(at(first - 2)) && !canBe(before, 'preposition');
  return isClauseStart(sentence, first) && !isCompared(sentence, first - 1) && before.text !== '"';
}

/** `Pour l'été,` `Cette semaine,` `Bien sûr,`: what stands before the comma is no subject and no first of a list. */
export function isAfterAdverbial(sentence: Sentence, comma: number): boolean {
  const { at } = sentence;
  let first = comma;
  while (first > comma - 15 && first > 0 && !isBreak(at(first - 1))) first--;
  const opening = at(first);
  const isAddress = /^ch(?:er|ère)s?$/.test(opening.form) && canBe(at(first + 1), 'noun', 'name');
  // *Chers clients, chères clientes,*
  if (first > 0 && at(first - 1).text === ',') return isAddress && isAfterAdverbial(sentence, first - 1);
  if (isAddress || isCalled(opening)) return true;
  if (isFormOf(opening, 'et', 'ni', 'ou')) return false;
  if (isTimeWord(opening) || nounPhraseAt(sentence, first)?.isTime) return true;
  // *Les 12 et 13 mai,*
  if (/^les?$/.test(opening.form) && at(first + 1).kind === 'number' && isTimeWord(at(comma - 1)))
    return true;
  // *Il y a vingt ans,*
  if (opening.form === 'il' && at(first + 1).form === 'y') return isTimeWord(at(comma - 1));
  if (/^(?:bonjour|bonsoir|allô|salut|merci|bravo|coucou|désolée?s?)$/.test(opening.form)) return true;
  // *Quel que soit votre projet,*
  if (opening.form.startsWith('quel') && at(first + 1).form === 'que') return true;
  return canBe(opening, 'preposition', 'adverb', 'subordinator', 'interjection');
}

/** *Parents, vos enfants…*: several people without a determiner. */
function isCalled(word: Word): boolean {
  return (
    (agreementAs(word, 'noun') & PLURAL) !== 0 &&
    readingsAs(word, 'noun').some(({ lemma }) => PEOPLE.has(lemma) || lemma === 'amateur')
  );
}

function slipBehind(sentence: Sentence, phrase: NounPhrase): Slip[] {
  const { at } = sentence;
  if (phrase.isTime && !isOfferedTime(sentence, phrase)) return [];
  const isJoined = at(phrase.end).form === 'et' && (!phrase.hasComplement || isFirstOfTwo(sentence, phrase));
  const joined = isJoined ? secondPhrase(sentence, phrase.end + 1) : undefined;
  const person = phrase.number === PLURAL || joined ? THIRD_PLURAL : THIRD;
  const after = afterTonic(sentence, joined?.end ?? afterPair(sentence, phrase));
  const verb = afterClitics(sentence, afterAdverbs(sentence, after));
  const word = at(verb);
  if (!isPlain(word) || hasPronounBehind(sentence, verb) || !isOtherPerson(word, person)) return [];
  const isOfThird = (personsOf(word) & (THIRD | THIRD_PLURAL)) !== 0;
  if (isOfThird && !(joined && phrase.hasComplement) && !isWrongNumber(sentence, phrase, verb)) return [];
  if (!isVerbBehindNoun(sentence, phrase, verb)) return [];
  const isSure =
    isSubjectStart(sentence, phrase.start) ||
    isPluralBeforeNe(sentence, phrase) ||
    (joined !== undefined && isEndOfList(sentence, phrase)) ||
    (joined === undefined && (isNewClause(sentence, phrase) || isSecondClause(sentence, phrase)));
  if (!isSure && !isOfNoOther(sentence, phrase.start, word)) return [];
  return [verbSlip(sentence, verb, inPerson(sentence.lexicon, word, person), messageOf(at(phrase.head)))];
}

/**
 * *Nos agents de bord et nos pilotes*: whichever noun the second is joined to, the first is plural; *notre équipe de
 * bénévoles et nos partenaires*: no determiner is joined to a noun without one. *Deux pincées de sel et le tour est
 * joué* begins with no such determiner.
 */
function isFirstOfTwo({ at }: Sentence, { start, head, number, end, isOfPeople }: NounPhrase): boolean {
  if (!OF_KNOWN.test(at(end + 1).form)) return false;
  // *La mairesse de Gatineau et son équipe*
  if (isOfPeople && /^s(?:on|a|es)$/.test(at(end + 1).form)) return true;
  if (number === PLURAL) return /^(?:les|mes|tes|ses|nos|vos|leurs)$/.test(at(start).form);
  const isBare =
    /^(?:de|d')$/.test(at(head + 1).form) && at(head + 2).tag === 'noun' && isPlain(at(head + 2));
  return isBare && end === head + 3 && /^(?:le|la|l'|mon|ma|notre|votre)$/.test(at(start).form);
}

/** *nos partenaires*, *toute l'équipe*. */
function secondPhrase(sentence: Sentence, start: number): NounPhrase | undefined {
  const isWhole = /^tou(?:te|te?s)$/.test(sentence.at(start).form);
  return nounPhraseAt(sentence, isWhole ? start + 1 : start);
}

/** *Les heures d'ouverture change*, but *les jours de pluie arrive le camion*: no other subject is behind. */
function isOfferedTime({ at }: Sentence, { start, number, hasComplement, end }: NounPhrase): boolean {
  // *3 mois de travaux équivaut à un an*: one length of time.
  if (canBe(at(start), 'number')) return false;
  // *Ces deux journées sera animées*
  const isSaidOf =
    isFormOf(at(end), 'être') && (agreementAs(at(end + 1), 'past-participle', 'adjective') & PLURAL) !== 0;
  if (number !== PLURAL || !(hasComplement || isSaidOf)) return false;
  for (let place = end + 1; place < end + MOST_BEHIND; place++) {
    const word = at(place);
    if (isBreak(word)) return true;
    const isDate = at(place + 1).kind === 'number' || isTimeWord(at(place + 1));
    if (word.tag === 'determiner' && !canBe(at(place - 1), 'preposition') && !isDate) return false;
  }
  return false;
}

/** *On ouvre à 18 h et le groupe monte sur scène*: a whole clause stands before *et*. */
function isSecondClause({ at }: Sentence, { start }: NounPhrase): boolean {
  if (at(start - 1).form !== 'et') return false;
  for (let place = start - 2; place >= start - 12; place--) {
    const word = at(place);
    if (/^(?:qui|que|qu'|dont|où|comme|ni|ou|et)$/.test(word.form) || word.tag === 'infinitive') return false;
    // *les tests qui ont échoué et les durées*: no clause of its own.
    if (word.tag === 'verb' && word.margin >= 2) return !/^(?:qui|que|qu')$/.test(at(place - 1).form);
    if (isBreak(word)) return false;
  }
  return false;
}

/** *Soldes ou pas, nos prix ne bouge pas*: of whatever list it is the last, the verb is plural. */
function isPluralBeforeNe({ at }: Sentence, { start, end, number }: NounPhrase): boolean {
  return number === PLURAL && at(start - 1).text === ',' && /^(?:ne|n'|se|s')$/.test(at(end).form);
}

/** *Le personnel, les bénévoles et la direction*: nothing but noun phrases since the clause began. */
function isEndOfList(sentence: Sentence, { start }: NounPhrase): boolean {
  const comma = start - 1;
  if (sentence.at(comma).text !== ',') return false;
  for (let first = comma - 2; first >= Math.max(0, comma - 6); first--) {
    if (nounPhraseAt(sentence, first)?.end !== comma) continue;
    const before = sentence.at(first - 1);
    return isOpen(before) && before.text !== ',';
  }
  return false;
}

/** *On ferme à 17 h, les employés partent*: a whole clause stands before the comma. */
function isNewClause({ at }: Sentence, { start, number }: NounPhrase): boolean {
  if (number !== PLURAL || at(start - 1).text !== ',') return false;
  let hasVerb = false;
  for (let place = start - 2; place >= start - 14; place--) {
    const word = at(place);
    if (/^(?:qui|que|qu'|dont|où|comme|et|ou|ni)$/.test(word.form)) return false;
    if (word.tag === 'verb' && word.margin >= 1) hasVerb = true;
    if (isBreak(word)) return hasVerb && word.text !== ',';
  }
  return false;
}

/** In a list or an apposition only a person that no noun ever has can be told: *donnes*, *ouvriras*. */
function isOfNoOther({ at }: Sentence, start: number, word: Word): boolean {
  const persons = personsOf(word);
  // *Moi et les miens serons*: one of two subjects.
  if (/^(?:moi|toi|nous|vous)$/.test(at(start - 2).form) && at(start - 1).form === 'et') return false;
  if ((persons & (THIRD | THIRD_PLURAL)) !== 0) return false;
  if (readingsAs(word, 'verb').some(({ tense }) => tense === 'imperative')) return false;
  for (let place = start - 1; place >= start - 30; place--) {
    if ((personOfPronoun(at(place).form) & persons) !== 0) return false;
  }
  return true;
}

/** The place after *les gagnantes et gagnants*, *les produits frais et locaux de la ferme*. */
function afterPair(sentence: Sentence, { end, number }: NounPhrase): number {
  const { at } = sentence;
  const second = at(end + 1);
  const isPlural =
    isOnly(second, 'noun', 'adjective', 'past-participle') &&
    (agreementAs(second, 'noun', 'adjective', 'past-participle') & PLURAL) !== 0;
  if (at(end).form !== 'et' || number !== PLURAL || !isPlural || !isPlain(second)) return end;
  const of = at(end + 2).form;
  const complement =
    of === 'de' || of === "d'" ? nounPhraseAt(sentence, end + 3) : contractedPhraseAt(sentence, end + 2);
  return (of === 'de' || of === "d'" || of === 'du' ? complement?.end : undefined) ?? end + 2;
}

function messageOf({ text }: Word) {
  return {
    fr: `Le sujet est « ${text} » : le verbe s’accorde avec ce nom.`,
    en: `The subject is “${text}”: the verb agrees with this noun.`,
  };
}

/** The place after `, elle,` and its like. */
function afterTonic({ at }: Sentence, place: number): number {
  const isTonic = at(place).text === ',' && /^(?:elles?|lui|eux)$/.test(at(place + 1).form);
  return isTonic && at(place + 2).text === ',' ? place + 3 : place;
}

function isWrongNumber(sentence: Sentence, phrase: NounPhrase, verb: number): boolean {
  const { at } = sentence;
  if (phrase.isCollective && !isSureGroup(sentence, phrase)) return false;
  if (phrase.number === SINGULAR) {
    // *Le problème sont les voisins*: the verb looks ahead.
    const next = at(verb + 1);
    const isPluralNext = !canBe(next, 'preposition') && (agreementAs(next, 'determiner') & PLURAL) !== 0;
    return !isFormOf(at(verb), 'être') || !(isPluralNext || next.kind === 'number');
  }
  // *Deux heures est un délai trop court.*
  if (at(phrase.start).tag !== 'number') return true;
  return !isFormOf(at(verb), 'être', 'faire', 'suffire') || at(verb + 1).tag === 'past-participle';
}

/** Whether a word that can be a verb is one here: nothing else, or what is around it says so. */
function isVerbBehindNoun(sentence: Sentence, phrase: NounPhrase, verb: number): boolean {
  const { at } = sentence;
  const word = at(verb);
  const before = at(verb - 1).form;
  if (/^(?:ne|n'|se|s'|me|m'|te|t'|y)$/.test(before) && verb > phrase.end)
    return !isImperative(sentence, phrase, verb);
  if (isImperative(sentence, phrase, verb)) return false;
  // *la porte*, *les aide*: a noun with its article.
  const isSpokenTo =
    /^(?:nous|vous)$/.test(before) && word.tag === 'verb' && !hasOwnSubject(sentence, phrase.end, verb);
  if (isSpokenTo && verb > phrase.end) return true;
  if (/^(?:l[ae']|les|leur|en|nous|vous)$/.test(before) && verb > phrase.end && !isOnlyVerb(word))
    return false;
  if (hasOwnSubject(sentence, phrase.end, verb)) return false;
  // *les limites est et nord*
  if (
    word.form === 'est' &&
    /^(?:et|ou)$/.test(at(verb + 1).form) &&
    /^(?:nord|sud|ouest)$/.test(at(verb + 2).form)
  )
    return false;
  // *des pages crées*: *créées* is meant.
  if (word.form.endsWith('ées') || readingsAs(word, 'verb').some(({ lemma }) => lemma.endsWith('éer')))
    return false;
  if (isOnlyVerb(word) || word.form === 'tiens') return true;
  if (isFormOf(word, 'être', 'avoir'))
    return word.tag === 'verb' && word.margin >= leastMargin(word, at(verb + 1));
  if (canBe(word, 'preposition', 'adverb', 'pronoun', 'determiner', 'coordinator')) return false;
  if ((agreementAs(word, 'noun', 'adjective', 'past-participle') & phrase.number) !== 0) {
    return (
      word.tag === 'verb' &&
      word.margin >= 2 &&
      !canBe(word, 'past-participle') &&
      isObjectStart(at(verb + 1))
    );
  }
  if (canBe(word, 'noun', 'adjective'))
    return isVerbByNeighbours(sentence, phrase, verb) && !hasVerbBehind(sentence, verb);
  return word.tag === 'verb' && word.margin >= (isBreak(at(verb + 1)) ? 1.5 : 2);
}

/** *Est* is a point of the compass too, *as* an ace, unless a participle follows. */
function leastMargin({ form }: Word, next: Word): number {
  if (form !== 'est' && form !== 'as') return 0.5;
  return form === 'as' && isOnly(next, 'past-participle', 'noun') && canBe(next, 'past-participle') ? 1 : 2;
}

/** *nos ateliers cuisine avec la cheffe sont complets*: the clause has its verb later. */
function hasVerbBehind({ at }: Sentence, verb: number): boolean {
  for (let place = verb + 1; place < verb + MOST_BEHIND; place++) {
    const word = at(place);
    const isClause = word.tag === 'subordinator' || word.tag === 'coordinator' || word.tag === 'pronoun';
    if (isBreak(word) || isClause) return false;
    if (isOnly(word, 'verb') && (personsOf(word) & THIRD_PLURAL) !== 0) return true;
  }
  return false;
}

/** *nos partenaires offre 10 %*, *les places reste limitées*: a verb though it could be a noun. */
function isVerbByNeighbours({ at }: Sentence, phrase: NounPhrase, verb: number): boolean {
  const word = at(verb);
  const next = at(verb + 1);
  const isCopula = isFormOf(word, 'rester', 'demeurer') && canBe(next, 'adjective', 'past-participle');
  if (isCopula) return (agreementAs(next, 'adjective', 'past-participle') & phrase.number) !== 0;
  // *nos membres mérite d'être…*
  const isOfInfinitive = /^(?:de|d')$/.test(next.form) && isOnly(at(verb + 2), 'infinitive');
  if (canBe(word, 'noun') && phrase.isOfPeople && (isBehindVerb(next) || isOfInfinitive)) return true;
  if (isFormOf(word, 'afficher') && next.form === 'complet') return true;
  if (word.tag !== 'verb') return false;
  // *Les fêtes approche !*
  if (word.form === 'approche' && isBreak(next)) return phrase.number === PLURAL;
  if (word.margin >= (phrase.hasComplement ? 3 : 4) || (word.margin >= 2.5 && isOnly(next, 'adverb')))
    return true;
  // *l'exercice et le sommeil aide à prévenir…*
  if (word.margin >= 2 && next.form === 'à' && isOnly(at(verb + 2), 'infinitive'))
    return !isFrom(at(verb + 2));
  // *nos boutiques offre 20 %*
  if (phrase.number === PLURAL && next.kind === 'number' && word.margin >= 1) return true;
  return isObjectStart(next) || (next.form === 'des' && word.margin >= 1.5);
}

/** *nos forfaits voyage à partir de 300 $* */
function isFrom({ form }: Word): boolean {
  return form === 'partir' || form === 'compter';
}

/** *les enfants joue dehors*, but *les clients mystère de…*, *les clients mystère sont…* */
function isBehindVerb(next: Word): boolean {
  if (isBreak(next) || /^(?:de|d'|du|des|et|ou|en|qui|dont)$/.test(next.form)) return false;
  return next.kind === 'number' || isObjectStart(next) || canBe(next, 'preposition', 'adverb');
}

/** What stands behind a verb rather than behind a noun. */
function isObjectStart(word: Word): boolean {
  return /^(?:le|la|l'|les|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|cette|ces|que|qu'|pas|jamais|beaucoup|toujours|toutes|tous|vite|bien)$/.test(
    word.form,
  );
}

/** *Mes amis venez*: who is spoken to, without a comma. */
function isImperative({ at }: Sentence, phrase: NounPhrase, verb: number): boolean {
  const word = at(verb);
  if (verb > phrase.end || (personsOf(word) & ~SPEAKING) !== 0 || !isOpen(at(phrase.start - 1))) return false;
  const persons: Persons = readingsAs(word, 'verb')
    .filter(({ tense }) => tense === 'imperative')
    .reduce((sum, reading) => sum | reading.persons, 0);
  return persons !== 0 && (phrase.number === PLURAL || /^(?:mon|ma|mes)$/.test(at(phrase.start).form));
}
