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
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { hasOwnSubject, hasPronounBehind, isOnlyVerb, isOpen, isPlain, rewritten } from './clause.ts';
import { inPerson, isOtherPerson, madeFinite } from './conjugate.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isSubjectStart } from './noun-subject.ts';
import { FIRST_PLURAL, SECOND, SECOND_PLURAL, SPEAKING, THIRD, THIRD_PLURAL } from './persons.ts';
import { verbSlip } from './verb-slip.ts';

const SINGULAR_PRONOUNS = new Set(
  "chacun chacune quelqu'un quiconque celui-ci celui-là celle-ci celle-là cela ceci ça tout iel".split(' '),
);
/** Subjects only with *ne*; without it *personne* is a noun, *rien* an object. */
const NEGATIVE_PRONOUNS = new Set('personne rien aucun aucune nul nulle'.split(' '));
const PLURAL_PRONOUNS = new Set(
  'ceux-ci ceux-là celles-ci celles-là quelques-uns quelques-unes certains certaines plusieurs tous toutes'.split(
    ' ',
  ),
);
/** Nothing but their verb stands behind these. */
const ALWAYS_SUBJECTS = new Set('ça cela ceci chacun chacune quiconque iel'.split(' '));
const QUANTIFIERS = new Set(
  'beaucoup peu trop tant combien plein énormément tellement assez quantité'.split(' '),
);

/** What all of these begin with. */
const FIRST_WORDS = new Set([
  ...SINGULAR_PRONOUNS,
  ...NEGATIVE_PRONOUNS,
  ...PLURAL_PRONOUNS,
  ...QUANTIFIERS,
  ..."ce n' l' plus moins près la un une".split(' '),
]);

export const OTHER_SUBJECT: readonly GrammarRule[] = [
  {
    name: 'grammar.indefinite-verb',
    called: {
      fr: 'Verbe après « chacun », « ça », « certains »…',
      en: 'Verb after “chacun”, “ça”, “certains”…',
    },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: FIRST_WORDS,
    find: (sentence) =>
      sentence.words.flatMap(({ form }, place) =>
        FIRST_WORDS.has(form) && (isSubjectStart(sentence, place) || isSureBehindComma(sentence, place))
          ? slipAfterIndefinite(sentence, place)
          : [],
      ),
    bad: [
      ['Même 25 $ par mois, ça comptes !', 'Même 25 $ par mois, ça compte !'],
      ['Chacun des participants recevront un sac.', 'Chacun des participants recevra un sac.'],
      ['Rien ne vaux un bon café.', 'Rien ne vaut un bon café.'],
      ['Personne ne seront oublié.', 'Personne ne sera oublié.'],
      ['La plupart de nos clients pense comme nous.', 'La plupart de nos clients pensent comme nous.'],
      ['Plus de 50 personnes a répondu.', 'Plus de 50 personnes ont répondu.'],
      ['Certains pense que c’est trop tôt.', 'Certains pensent que c’est trop tôt.'],
      ['Beaucoup d’entre vous a demandé la recette.', 'Beaucoup d’entre vous ont demandé la recette.'],
      ['Ça vous tentes ?', 'Ça vous tente ?'],
      ['Tout le monde sont là.', 'Tout le monde est là.'],
      ['Beaucoup de gens pense qu’il est trop tard.', 'Beaucoup de gens pensent qu’il est trop tard.'],
    ],
    good: [
      'Chacun des participants recevra un sac.',
      'Tous avons été touchés.',
      'Ça, vous pouvez le croire.',
      'Certains jours sont plus longs.',
      'Beaucoup de monde est venu.',
    ],
  },
  {
    name: 'grammar.name-verb',
    called: { fr: 'Verbe et nom propre sujet', en: 'Verb and name that is its subject' },
    level: 'warning',
    source: VERB_AGREEMENT,
    find: atEveryPlace(slipAfterName),
    bad: [
      ['Marie arrives demain.', 'Marie arrive demain.'],
      ['Ce soir, Julien ne viendras pas.', 'Ce soir, Julien ne viendra pas.'],
      ['Québec ouvriras ses portes.', 'Québec ouvrira ses portes.'],
      ['Julie Gagnon présentent son livre.', 'Julie Gagnon présente son livre.'],
    ],
    good: ['Marie, tu arrives demain ?', 'Maman viens vite !', 'Paul et moi arriverons demain.'],
  },
  {
    name: 'grammar.se-verb',
    called: { fr: 'Verbe après « se »', en: 'Verb after “se”' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(['se', "s'"]),
    find: atEveryPlace(slipAfterSe),
    bad: [
      ['Un concert qui se prépares depuis un an.', 'Un concert qui se prépare depuis un an.'],
      ['Les équipes se rencontrerons samedi.', 'Les équipes se rencontreront samedi.'],
      ['Ça s’annonces bien.', 'Ça s’annonce bien.'],
      ['Le public s’amusé bien.', 'Le public s’amusait bien.'],
    ],
    good: ['Ça s’annonce bien.', 'Elles se rencontreront samedi.', 'S’il pleut, on reste.'],
  },
];

/** *Chacune parle, chacun écoute*. */
function isSureBehindComma({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  const isJoined = /^(?:et|mais|car|donc)$/.test(before.form);
  return (before.text === ',' || isJoined) && /^(?:chacune?|cela|ça)$/.test(at(place).form);
}

function slipAfterIndefinite(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const { form, text, isCapitals, isAfterHyphen } = at(place);
  if (isCapitals || isAfterHyphen) return [];
  if (form === 'ce') return slipAfterCe(sentence, place);
  if (/^(?:n'|l')$/.test(form)) return slipAfterPair(sentence, place);
  if (form === 'tout' && at(place + 1).form === 'le' && at(place + 2).form === 'monde')
    return slipOfVerb(sentence, place + 3, THIRD, 'tout le monde');
  const isCount = /^(?:plus|moins|près)$/.test(form) && at(place + 2).kind === 'number';
  if (QUANTIFIERS.has(form) || isCount) return slipAfterQuantifier(sentence, place, place + 1);
  if (form === 'la' && at(place + 1).form === 'plupart')
    return slipAfterQuantifier(sentence, place, place + 2);
  const isOneOf = /^une?$/.test(form) && canBe(at(place + 1), 'preposition');
  const isNegative = NEGATIVE_PRONOUNS.has(form);
  if (SINGULAR_PRONOUNS.has(form) || isOneOf || isNegative) {
    const end = afterPartitive(sentence, place + 1);
    if (isNegative && !/^(?:ne|n')$/.test(at(end).form)) return [];
    if (isOneOf && end === place + 1) return [];
    return slipOfVerb(sentence, end, THIRD, text);
  }
  if (!PLURAL_PRONOUNS.has(form)) return [];
  const end = afterPartitive(sentence, place + 1);
  const word = at(afterClitics(sentence, end));
  const isSpoken = (personsOf(word) & SPEAKING) !== 0 && (personsOf(word) & THIRD) === 0;
  return isSpoken && !word.form.endsWith('rons') ? [] : slipOfVerb(sentence, end, THIRD_PLURAL, text);
}

/** *ce seras*, *ce devrais être*. */
function slipAfterCe(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const verb = at(place + 1);
  const isModal = isFormOf(verb, 'devoir', 'pouvoir') && at(place + 2).form === 'être';
  if (!isOnly(verb, 'verb') || !(isModal || isFormOf(verb, 'être'))) return [];
  return (personsOf(verb) & THIRD_PLURAL) === 0 ? slipOfVerb(sentence, place + 1, THIRD, at(place).text) : [];
}

/** *n'importe qui*, *l'un d'eux*. */
function slipAfterPair(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const isAny = at(place + 1).form === 'importe' && /^(?:qui|quoi)$/.test(at(place + 2).form);
  if (isAny) return slipOfVerb(sentence, place + 3, THIRD, rewritten(sentence, place, place + 2, new Map()));
  if (at(place).form !== "l'" || !/^une?$/.test(at(place + 1).form)) return [];
  const end = afterPartitive(sentence, place + 2);
  const text = rewritten(sentence, place, place + 1, new Map());
  return end > place + 2 ? slipOfVerb(sentence, end, THIRD, text) : [];
}

/** The place after *des participants*, *d'entre eux*, *de nous*. */
export function afterPartitive(sentence: Sentence, place: number): number {
  const { at } = sentence;
  if (at(place).form === 'des') return nounPhraseAt(sentence, place)?.end ?? place;
  if (!/^(?:de|d'|parmi)$/.test(at(place).form)) return place;
  const next = at(place + 1).form === 'entre' ? place + 2 : place + 1;
  if (/^(?:eux|elles|nous|vous)$/.test(at(next).form)) return next + 1;
  return nounPhraseAt(sentence, place + 1)?.end ?? place;
}

/** *beaucoup de gens*, *la plupart des clients*: the noun behind tells the number. */
function slipAfterQuantifier(sentence: Sentence, start: number, of: number): Slip[] {
  const { at } = sentence;
  if (!/^(?:de|d'|des)$/.test(at(of).form)) return [];
  // *beaucoup d'entre vous*
  if (at(of + 1).form === 'entre' && /^(?:nous|vous|eux|elles)$/.test(at(of + 2).form)) {
    if ((personsOf(at(afterClitics(sentence, of + 3))) & THIRD) === 0) return [];
    const text = rewritten(sentence, start, of + 2, new Map());
    return slipOfVerb(sentence, of + 3, THIRD_PLURAL, text);
  }
  const owned = at(of).form === 'des' ? undefined : nounPhraseAt(sentence, of + 1);
  if (owned) return owned.number === PLURAL ? slipBehindMany(sentence, start, owned) : [];
  const noun = at(of + 1);
  if (!isOnly(noun, 'noun', 'adjective') || !isPlain(noun)) return [];
  const phrase = at(of).form === 'des' ? nounPhraseAt(sentence, of) : undefined;
  const end = phrase?.end ?? of + 2;
  const number = agreementAs(noun, 'noun');
  if (number === 0 || ((number & SINGULAR) !== 0 && (number & PLURAL) !== 0)) return [];
  const verb = afterClitics(sentence, end);
  if ((personsOf(at(verb)) & (THIRD | THIRD_PLURAL)) === 0) return [];
  const person = (number & PLURAL) !== 0 ? THIRD_PLURAL : THIRD;
  // *quantité de blé*, *peu de monde*: many say these in the plural.
  if (person === THIRD && at(of).form === 'des') return [];
  const text = rewritten(sentence, start, of + 1, new Map());
  return slipOfVerb(sentence, end, person, text);
}

/** *beaucoup de nos clients*, *plus de 50 personnes*. */
function slipBehindMany(sentence: Sentence, start: number, phrase: NounPhrase): Slip[] {
  const verb = afterClitics(sentence, phrase.end);
  if ((personsOf(sentence.at(verb)) & THIRD) === 0 || phrase.isTime || phrase.isCollective) return [];
  const text = rewritten(sentence, start, phrase.head, new Map());
  return slipOfVerb(sentence, phrase.end, THIRD_PLURAL, text);
}

function slipOfVerb(sentence: Sentence, from: number, person: Persons, subject: string): Slip[] {
  const { at } = sentence;
  const verb = afterClitics(sentence, from);
  const word = at(verb);
  if (!isPlain(word) || hasPronounBehind(sentence, verb) || !isOtherPerson(word, person)) return [];
  if (hasOwnSubject(sentence, from, verb)) return [];
  // *ça vous tentes*
  const isNear =
    verb === from || (verb === from + 1 && /^(?:[mts]e|[mts]'|nous|vous|lui)$/.test(at(from).form));
  const isBehindSubject = ALWAYS_SUBJECTS.has(at(from - 1).form) && isNear && !canBe(word, 'adverb');
  const isSure = isBehindSubject || /^(?:ne|n')$/.test(at(verb - 1).form);
  if (!isOnlyVerb(word) && !isSure && (word.tag !== 'verb' || canBe(word, 'noun', 'adjective'))) return [];
  const message = {
    fr: `Avec « ${subject} », le verbe se met à la 3e personne du ${person === THIRD ? 'singulier' : 'pluriel'}.`,
    en: `With “${subject}” the verb is in the 3rd person ${person === THIRD ? 'singular' : 'plural'}.`,
  };
  return [verbSlip(sentence, verb, inPerson(sentence.lexicon, word, person), message)];
}

function slipAfterName(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const name = at(place);
  if (!isName(name) || !isOpen(at(place - 1))) return NO_SLIPS;
  // *Julien Georges*
  const last = isName(at(place + 1)) ? place + 1 : place;
  const verb = afterClitics(sentence, last + 1);
  const word = at(verb);
  if (hasOwnSubject(sentence, last + 1, verb) || hasPronounBehind(sentence, verb)) return NO_SLIPS;
  if (!isOnlyVerb(word) || !isPlain(word)) return NO_SLIPS;
  // Where more than a name comes first, it may be the last of several.
  const isSure = place === 0 && name.readings.length > 0 && personsOf(word) === THIRD_PLURAL;
  if (!isSecondSingular(word) && !isSure) return NO_SLIPS;
  const isBehindNe = /^(?:ne|n'|se|s')$/.test(at(last + 1).form);
  if (!isBehindNe && readingsAs(word, 'verb').some(({ tense }) => tense === 'imperative')) return NO_SLIPS;
  return slipOfVerb(sentence, last + 1, THIRD, name.text);
}

function isName({ isCapitalized, kind, readings }: Word): boolean {
  return kind === 'word' && isCapitalized && readings.every(({ pos }) => pos === 'name');
}

/** *arrives*, *viendras*: what someone who is spoken to does, and *tu* isn't there. */
function isSecondSingular(word: Word): boolean {
  const persons = personsOf(word);
  return (persons & SECOND) !== 0 && (persons & (THIRD | THIRD_PLURAL)) === 0;
}

function slipAfterSe(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (!/^(?:se|s')$/.test(at(place).form) || at(place).isCapitals) return NO_SLIPS;
  const verb = afterClitics(sentence, place + 1);
  const word = at(verb);
  if (isParticipleOfSe(sentence, place, verb)) return [slipOfParticiple(sentence, place, verb)];
  const isSure = verb === place + 1 && !canBe(word, 'pronoun', 'adverb', 'preposition');
  if (!(isOnlyVerb(word) || isSure) || !isPlain(word) || hasPronounBehind(sentence, verb)) return NO_SLIPS;
  const persons = personsOf(word);
  // *pour se vendez*: an infinitive is what is missing.
  if (persons === 0 || (persons & (THIRD | THIRD_PLURAL)) !== 0 || (persons & SECOND_PLURAL) !== 0)
    return NO_SLIPS;
  if (isFormOf(at(place - 1), 'si')) return NO_SLIPS;
  const person = (persons & FIRST_PLURAL) !== 0 ? THIRD_PLURAL : THIRD;
  const message = {
    fr: `Avec « ${at(place).text} », le verbe se met à la 3e personne.`,
    en: `With “${at(place).text}” the verb is in the 3rd person.`,
  };
  return [verbSlip(sentence, verb, inPerson(sentence.lexicon, word, person), message)];
}

/** *elle s'intéressé*: no participle stands behind *se*. */
function isParticipleOfSe({ at }: Sentence, place: number, verb: number): boolean {
  const word = at(verb);
  if (!isPlain(word) || !word.form.endsWith('é') || !canBe(word, 'past-participle') || canBe(word, 'verb'))
    return false;
  if (verb === place + 1 && !isOnly(word, 'past-participle')) return false;
  return !canBe(at(place - 1), 'preposition') && at(verb - 1).form !== 'la';
}

function slipOfParticiple(sentence: Sentence, place: number, verb: number): Slip {
  const { at, lexicon } = sentence;
  const fixes = madeFinite(lexicon, at(verb), THIRD);
  const message = {
    fr: `Derrière « ${at(place).text} », il faut un verbe conjugué ; « ${at(verb).text} » est un participe.`,
    en: `Behind “${at(place).text}” a conjugated verb is wanted; “${at(verb).text}” is a participle.`,
  };
  return verbSlip(sentence, verb, fixes, message);
}
