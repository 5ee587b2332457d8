import { ON_ONT } from '../../../slips/french/homophones.ts';
import { canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { hasPluralBefore, isPlural, isSurelyVerb } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

/** Clitics that never follow the verb avoir without a hyphen. */
const NEVER_AFTER_VERB = wordSet("ne n' se s' me m' te t' y nous vous");

const ONT: Slip['message'] = {
  fr: 'Après un sujet au pluriel, c’est le verbe avoir : « ont » (avaient).',
  en: 'After a plural subject it is the verb avoir: “ont” (avaient).',
};

const ON: Slip['message'] = {
  fr: 'Devant un verbe, c’est le pronom « on », qu’on peut remplacer par « il ».',
  en: 'Before a verb it is the pronoun “on”, which “il” could replace.',
};

const ON_OR_ONT: GrammarRule = homophone({
  ...ON_ONT,
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'on ont',
  judge: (sentence, place) =>
    sentence.at(place).form === 'on' ? haveFor(sentence, place) : pronounFor(sentence, place),
  message: ONT,
  bad: [
    ['Les joueurs on tout donné.', 'Les joueurs ont tout donné.'],
    [
      'Un merci aux bénévoles qui on donné de leur temps.',
      'Un merci aux bénévoles qui ont donné de leur temps.',
    ],
    ['Plusieurs clients m’on contactée cette semaine.', 'Plusieurs clients m’ont contactée cette semaine.'],
    [
      'Plus vous épargnez tôt, plus vos placements on le temps de grandir.',
      'Plus vous épargnez tôt, plus vos placements ont le temps de grandir.',
    ],
    [
      'Les gens inscrits à la vente on jusqu’au 15 mai pour payer.',
      'Les gens inscrits à la vente ont jusqu’au 15 mai pour payer.',
    ],
    ['Bravo aux U15 qui on décrocher leur billet!', 'Bravo aux U15 qui ont décrocher leur billet!'],
    ['Nos équipes on hâte de commencer.', 'Nos équipes ont hâte de commencer.'],
    ['Nos guides on plus de dix ans de métier.', 'Nos guides ont plus de dix ans de métier.'],
    ['Ce soir, ont fête les 20 ans du bistro!', 'Ce soir, on fête les 20 ans du bistro!'],
    ['Cette semaine, ont danse au parc.', 'Cette semaine, on danse au parc.'],
    ['Demain, ont ouvre à 9 h.', 'Demain, on ouvre à 9 h.'],
    ['Si ont ne bouge pas, rien ne change.', 'Si on ne bouge pas, rien ne change.'],
  ],
  good: [
    'Tous les matins on ouvre à 9 h.',
    'Les prix qu’ont reçus nos équipes',
    'Ils ont fait de leur mieux.',
    'Les enfants ont leur coin.',
    'Ces moments on les garde.',
    'Les soirs on peut danser.',
    'Les élèves, le mardi, ont danse au gymnase.',
    'Ce soir, ont lieu les finales.',
    'Hier, ont fêté leurs 20 ans : Paul et Marie.',
    'Paul et Léa, ce soir, ont danse.',
    'Tous les jours on hâte le pas.',
  ],
});

function haveFor(sentence: Sentence, place: number): string | undefined {
  const { at } = sentence;
  const before = at(place - 1);
  if (["m'", "t'", "n'"].includes(before.form)) return isVerbAhead(sentence, place) ? undefined : 'ont';
  if (before.form === "l'" && !/^(?:me|te|nous|vous|ne|ils|elles)$/.test(at(place - 2).form))
    return undefined;
  if (isRelative(sentence, place) || isBeforePossession(sentence, place)) return 'ont';
  if (!isPluralSubject(before) && !isParticipleAlone(sentence, place)) return undefined;
  return isVerbAhead(sentence, place) ? undefined : 'ont';
}

/** « les gens qui on fait » : « qui » is no object without a preposition. */
function isRelative(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (at(place - 1).form !== 'qui' || !hasPluralBefore(sentence, place - 1)) return false;
  const participle = at(afterAdverbs(sentence, place + 1));
  return (
    (canBe(at(place - 2), 'noun', 'pronoun') || at(place - 2).readings.length === 0) &&
    (canBe(participle, 'past-participle') || isOnly(participle, 'infinitive')) &&
    !canBe(at(place - 2), 'preposition')
  );
}

const HAD = wordSet('hâte envie peur besoin droit accès honte');
const DE = wordSet("de d' à au aux");
/** They begin what is had, and never follow « on ». */
const BEFORE_HAD = wordSet("jusqu' un une quelques plusieurs");

/** « les gens inscrits à la vente on jusqu’au 15 mai », « nos équipes on hâte de commencer ». */
function isBeforePossession(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next, after] = [at(place - 1), at(place + 1), at(place + 2)];
  if (next.isAfterHyphen || isEnd(before) || OPENERS.has(before.form)) return false;
  if (BEFORE_HAD.has(next.form)) return !TIMES.has(before.form) && hasPluralBefore(sentence, place);
  if (!isPluralSubject(before)) return false;
  if (next.form === 'plus') return after.form === 'de' && canBe(at(place + 3), 'number');
  return HAD.has(next.form) && DE.has(after.form);
}

const TIMES = wordSet('jours soirs matins midis fois années semaines vacances heures mois');

/** « les habitants de la rue on été… »: no form that « on » could have, and a plural before. */
function isParticipleAlone(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (isEnd(at(place - 1)) || OPENERS.has(at(place - 1).form) || isOnly(at(place - 1), 'preposition'))
    return false;
  const participle = at(afterAdverbs(sentence, place + 1));
  return (
    canBe(participle, 'past-participle') &&
    (personsOf(participle) & 4) === 0 &&
    hasPluralBefore(sentence, place)
  );
}

const OPENERS = wordSet("que qu' si quand où comme lorsque lorsqu' puisque puisqu' mais car donc dont");

function isPluralSubject(word: Word): boolean {
  if (word.isAfterHyphen || word.isInclusive) return false;
  if (/^(?:ils|elles|ceux|celles|certains|certaines|plusieurs|qui|eux|l')$/.test(word.form)) return true;
  return canBe(word, 'noun', 'adjective') && isPlural(word) && !isSurelyVerb(word);
}

/** Whether a verb of « on » may follow; doubt says yes. */
function isVerbAhead(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = at(place + 1);
  if (isEnd(next) || next.kind !== 'word' || next.isAfterHyphen || NEVER_AFTER_VERB.has(next.form))
    return true;
  const after = afterAdverbs(sentence, afterClitics(sentence, place + 1));
  for (const ahead of [next, at(after)]) {
    if (ahead.readings.length === 0 || isEnd(ahead) || ahead.kind !== 'word') return true;
    if (canBe(ahead, 'verb') && ahead.form !== 'tout' && !isNoThird(ahead)) return true;
  }
  return isOnly(at(after), 'preposition', 'pronoun', 'subordinator', 'coordinator', 'interjection');
}

/** « pris », « mis »: a participle, or a verb that is not of « on ». */
function isNoThird(word: Word): boolean {
  return canBe(word, 'past-participle') && (personsOf(word) & 4) === 0;
}

function pronounFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const next = at(place + 1);
  // « Ont était »: *été* is meant.
  if (next.isAfterHyphen || next.form === 'était') return undefined;
  const after = afterClitics(sentence, place + 1);
  const verb = at(after);
  const isPronoun = NEVER_AFTER_VERB.has(next.form)
    ? isPluralBefore(at(place - 1)) === false && canBe(verb, 'verb')
    : (isVerbAlone(verb, isClauseStart(at(place - 1))) && !isPluralBefore(at(place - 1))) ||
      isWithoutSubject(sentence, place);
  return isPronoun ? { fixes: ['on'], message: ON } : undefined;
}

function isPluralBefore(word: Word): boolean {
  return (
    /^(?:ils|elles|qui|ceux|celles|l'|m'|t'|n'|y|en|nous|vous|leur|lui|les)$/.test(word.form) ||
    isPlural(word)
  );
}

function isClauseStart(word: Word): boolean {
  return isEnd(word) || /^(?:si|quand|comme|lorsque|puisque|mais|car|donc|et|que|qu')$/.test(word.form);
}

/** A finite form of the third person singular that is nothing that « ont » could have. */
function isVerbAlone(word: Word, isStart: boolean): boolean {
  if ((personsOf(word) & 4) === 0 || canBe(word, 'past-participle')) return false;
  return isOnly(word, 'verb') || (isStart && word.tag === 'verb' && !OBJECTS.has(word.form));
}

/** Verbs that are also what one may have. */
const OBJECTS = wordSet(
  'peine mine force charge garde cure honte marche place prise vue envie hâte cause trace classe relâche',
);

/** « Ce soir, ont fête les 20 ans »: « ont » would want a subject before it, or a participle. */
function isWithoutSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, verb, behind] = [at(place - 1), at(place + 1), at(place + 2)];
  if (!isEnd(before) || (personsOf(verb) & 4) === 0 || canBe(verb, 'past-participle')) return false;
  if (OBJECTS.has(verb.form) || !(isEnd(behind) || canBe(behind, 'determiner', 'preposition', 'adverb')))
    return false;
  if (hasPluralBefore(sentence, place)) return false;
  for (let back = place - 1; back > place - 12; back--) if (at(back).form === 'et') return false;
  return true;
}

export const ON_ONT_RULES: readonly GrammarRule[] = [ON_OR_ONT];
