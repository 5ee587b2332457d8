import { agreementAs, canBe, isOnly, type Word } from '../analysis/word.ts';
import type { Sentence } from '../grammar-rule.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  type Persons,
  PLURAL,
  SINGULAR,
} from '../lexicon/reading.ts';
import { askOnce } from './ask-once.ts';
import { isPrepositional, nounPhraseBefore } from './noun-phrase-before.ts';

/** The subject of a verb as far as an attribute can agree with it. */
export type Subject = {
  agreement: Agreement;
  name: string;
  /** Persons that its verb can have. */
  persons: Persons;
};

const THIRD = 4 | 32;
const PERSONS = new Map<string, Persons>([
  ['je', 1],
  ["j'", 1],
  ['tu', 2],
  ['il', 4],
  ['elle', 4],
  ['iel', 4],
  ["c'", 4],
  ['ce', 4],
  ['nous', 8],
  ['ils', 32],
  ['elles', 32],
  ['iels', 32],
]);
/** Before *être* these stand for its attribute: *elle l’est*, *ils le sont*. */
const ATTRIBUTES = new Set(['le', 'la', "l'", 'les']);

const PRONOUNS = new Map<string, Agreement>([
  ['il', MASCULINE_SINGULAR],
  ['ceci', MASCULINE_SINGULAR],
  ['cela', MASCULINE_SINGULAR],
  ['ça', MASCULINE_SINGULAR],
  ['elle', FEMININE_SINGULAR],
  ['ils', MASCULINE_PLURAL],
  ['elles', FEMININE_PLURAL],
  ['je', SINGULAR],
  ["j'", SINGULAR],
  ['tu', SINGULAR],
  ['iel', SINGULAR],
  ['iels', PLURAL],
  ['celui-ci', MASCULINE_SINGULAR],
  ['celui-là', MASCULINE_SINGULAR],
  ['celle-ci', FEMININE_SINGULAR],
  ['celle-là', FEMININE_SINGULAR],
  ['ceux-ci', MASCULINE_PLURAL],
  ['ceux-là', MASCULINE_PLURAL],
  ['celles-ci', FEMININE_PLURAL],
  ['celles-là', FEMININE_PLURAL],
  ['nous', PLURAL],
  ['lequel', MASCULINE_SINGULAR],
  ['laquelle', FEMININE_SINGULAR],
  ['lesquels', MASCULINE_PLURAL],
  ['lesquelles', FEMININE_PLURAL],
  ["quelqu'un", MASCULINE_SINGULAR],
  ['chacun', MASCULINE_SINGULAR],
  ['chacune', FEMININE_SINGULAR],
  ["c'", MASCULINE_SINGULAR],
  ['ce', MASCULINE_SINGULAR],
]);
/** Subjects only where a clause begins. */
const AT_START = new Map<string, Agreement>([
  ['tout', MASCULINE_SINGULAR],
  ['lui', MASCULINE_SINGULAR],
  ['rien', MASCULINE_SINGULAR],
  ['eux', MASCULINE_PLURAL],
]);
const ANTECEDENTS = new Map<string, Agreement>([
  ['celui', MASCULINE_SINGULAR],
  ['celle', FEMININE_SINGULAR],
  ['ceux', MASCULINE_PLURAL],
  ['celles', FEMININE_PLURAL],
  ...PRONOUNS,
]);
const CLITICS = new Set("ne n' me m' te t' se s' nous vous le la l' les lui leur y en".split(' '));
/** After a verb these are its objects: *qui fait ça est…*. */
const OBJECTS = new Set(['ça', 'cela', 'ceci']);
const STRESSED = new Set('elle elles cela ceci ça nous lequel laquelle lesquels lesquelles ce'.split(' '));
/** After these *elle* and *elles* are no subjects: *grâce à elle est né…*. */
const BEFORE_STRESSED = new Set("à de d' pour avec sans chez par en sur entre contre vers".split(' '));
/** What may stand before a noun phrase that is a subject. */
const CLAUSE_STARTS = new Set(
  "que qu' quand lorsque lorsqu' si car mais donc or puis dont où puisque puisqu' et ou comme combien quoique parce".split(
    ' ',
  ),
);

/** The subject that stands before the verb at `place` and its clitics; nothing where it isn't surely known. */
export const subjectBefore = askOnce(findSubject);

function findSubject(sentence: Sentence, place: number): Subject | undefined {
  const { at } = sentence;
  if (isPronounAfter(at(place + 1))) return pronounSubject(at(place + 1));
  if (ATTRIBUTES.has(at(place - 1).form)) return undefined;
  const end = beforeClitics(sentence, place);
  const word = at(end);
  if (word.isAfterHyphen)
    return PRONOUNS.has(word.form) && word.form.includes('-') ? pronounSubject(word) : undefined;
  if (word.form === 'nous') return isClauseStart(at(end - 1)) ? pronounSubject(word) : undefined;
  if (PRONOUNS.has(word.form)) return isStressed(sentence, end) ? undefined : pronounSubject(word);
  if (word.text === ',') return subjectBeforeCommas(sentence, end);
  const first = startingSubject(sentence, end) ?? nameSubject(sentence, end);
  if (first !== undefined) return first;
  if (word.form === 'qui') return antecedentBefore(sentence, end);
  return nounSubject(sentence, end) ?? subjectOverRelative(sentence, place);
}

/** What *qui* or *que* at `place` stands for. */
export function antecedentBefore(sentence: Sentence, place: number): Subject | undefined {
  const { at } = sentence;
  const end = at(place - 1).text === ',' ? place - 2 : place - 1;
  const agreement = ANTECEDENTS.get(at(end).form);
  if (agreement !== undefined) return { agreement, name: at(end).text, persons: THIRD };
  const named = namedBefore(sentence, end);
  if (named !== undefined) return named;
  const phrase = nounPhraseBefore(sentence, end, true);
  // *la couleur choisie par le client qui sera utilisée*: of either noun.
  if (phrase !== undefined && at(phrase.from - 1).form === 'par') return undefined;
  return phrase && { agreement: phrase.agreement, name: phrase.head.text.replace('#', ''), persons: THIRD };
}

/** *Merci à Jade, qui s’est occupée de tout*: one first name whose gender is known. */
function namedBefore({ at }: Sentence, end: number): Subject | undefined {
  if (!isName(at(end))) return undefined;
  if (!THANKS.has(at(at(end - 1).form === 'à' ? end - 2 : end - 1).form)) return undefined;
  const agreement = agreementAs(at(end), 'name') & SINGULAR;
  if (agreement !== MASCULINE_SINGULAR && agreement !== FEMININE_SINGULAR) return undefined;
  return { agreement, name: at(end).text, persons: THIRD };
}

const THANKS = new Set(['merci', 'bravo', 'félicitations', 'grâce', 'bienvenue']);

const RELATIVES = new Set(['qui', 'que', "qu'", 'dont', 'où']);

/** What else a relative clause may lead on to: a verb behind it may have another subject. */
const OTHER_CLAUSES = new Set(
  "et ou mais ni car quand si lorsque lorsqu' puisque puisqu' comme parce quel quelle quels quelles lequel laquelle".split(
    ' ',
  ),
);
/** With a relative clause these tell when: *le jour où il pleut tout est fermé*. */
const TIMES = new Set(
  (
    'fois jour jours matin midi soir nuit semaine semaines mois an ans année années saison été hiver automne printemps ' +
    'moment instant heure heures minute minutes époque temps week-end lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'soirée matinée journée fait preuve'
  ).split(' '),
);
/** So far before its verb a subject may have its relative clause. */
const FAR = 16;

/** *Les toiles que vous avez peintes seront exposées*: a noun phrase that begins the sentence, and a clause with one verb. */
function subjectOverRelative(sentence: Sentence, place: number): Subject | undefined {
  const { at } = sentence;
  let verbs = 0;
  for (let before = place - 1; before >= Math.max(1, place - FAR); before--) {
    const word = at(before);
    if (word.kind === 'punctuation' || word.kind === 'other' || OTHER_CLAUSES.has(word.form))
      return undefined;
    if (RELATIVES.has(word.form)) return verbs === 1 ? headOfRelative(sentence, before) : undefined;
    if (canBe(word, 'verb') && mayBeOther(word, at(before - 1))) return undefined;
    if (word.tag === 'verb') verbs++;
  }
  return undefined;
}

/** With *que* too, as in older books. */
const OLD_TIMES = new Set('jour soir matin nuit fois moment instant temps époque'.split(' '));

/** *Le jour où*, *la fois que*; not *la saison que nous lançons*. */
function mayTellWhen({ form }: Word, relative: Word): boolean {
  return TIMES.has(form) && (relative.form === 'où' || OLD_TIMES.has(form));
}

/** Whether a verb may be a noun, or the other way round: *la commande*. */
function mayBeOther(word: Word, before: Word): boolean {
  if (isOnly(word, 'verb')) return false;
  return word.tag === 'verb' ? canBe(word, 'noun') && canBe(before, 'determiner') : word.margin < 1;
}

function headOfRelative(sentence: Sentence, relative: number): Subject | undefined {
  const { at } = sentence;
  const phrase = nounPhraseBefore(sentence, relative - 1);
  if (phrase === undefined || isPrepositional(sentence, phrase)) return undefined;
  const start = at(phrase.from - 1);
  const isFirst =
    start.text === ',' ? isAfterOpening(sentence, phrase.from - 1) : start.kind === 'punctuation';
  if (!isFirst && start.kind !== 'other') return undefined;
  if (phrase.isCoordinated || mayTellWhen(phrase.head, at(relative))) return undefined;
  return { agreement: phrase.agreement, name: phrase.head.text.replace('#', ''), persons: THIRD };
}

/** *Après une longue attente, l’entente que…*: a preposition begins the sentence, and no verb follows it. */
function isAfterOpening({ at }: Sentence, comma: number): boolean {
  for (let before = comma - 1; before >= comma - 10; before--) {
    const word = at(before);
    if (word.kind === 'punctuation' || canBe(word, 'infinitive') || word.tag === 'verb') return false;
    if (before === 0 || at(before - 1).kind === 'punctuation')
      return word.tag === 'preposition' || word.tag === 'adverb';
  }
  return false;
}

/** *La salle, rénovée en mai, est ouverte*: a noun phrase that begins the sentence, and something between commas. */
function subjectBeforeCommas(sentence: Sentence, comma: number): Subject | undefined {
  const { at } = sentence;
  let hasClause = false;
  for (let before = comma - 1; before >= comma - 12; before--) {
    const word = at(before);
    if (word.kind !== 'word' && word.kind !== 'number' && word.text !== ',') return undefined;
    if (word.tag === 'verb' || word.tag === 'coordinator') hasClause = true;
    if (word.text !== ',') continue;
    // *La fête, qui devait avoir lieu samedi, est reportée*.
    if (hasClause && !RELATIVES.has(at(before + 1).form)) return undefined;
    const phrase = nounPhraseBefore(sentence, before - 1);
    if (phrase === undefined || isPrepositional(sentence, phrase) || phrase.isCoordinated) return undefined;
    const start = at(phrase.from - 1);
    if (start.kind !== 'punctuation' || start.text === ',') return undefined;
    return { agreement: phrase.agreement, name: phrase.head.text.replace('#', ''), persons: THIRD };
  }
  return undefined;
}

/** *lui* and *eux* where a clause begins. */
function startingSubject({ at }: Sentence, end: number): Subject | undefined {
  const word = at(end);
  if (!isClauseStart(at(end - 1)) || at(end - 1).form === 'et') return undefined;
  const agreement = AT_START.get(word.form);
  if (agreement !== undefined) return { agreement, name: word.form, persons: THIRD };
  return undefined;
}

/** *Denise*, *Denise Jacquin*: a name where a clause begins; the first one tells the gender, where it is known. */
function nameSubject({ at }: Sentence, end: number): Subject | undefined {
  const first = isName(at(end - 1)) && isClauseStart(at(end - 2)) ? end - 1 : end;
  if (!isName(at(end)) || !isClauseStart(at(first - 1)) || at(first - 1).form === 'et') return undefined;
  if (first === end && !canBe(at(end), 'name')) return undefined;
  const agreement = agreementAs(at(first), 'name') & SINGULAR;
  return { agreement: agreement || SINGULAR, name: at(first).text, persons: 4 };
}

function isName(word: Word): boolean {
  return word.isCapitalized && word.tag === 'name' && !canBe(word, 'noun', 'verb');
}

function nounSubject(sentence: Sentence, end: number): Subject | undefined {
  const { at } = sentence;
  const last = beforeNames(sentence, end);
  // *La collection capsule*: a noun that tells of what kind it is; *une femme sur huit*.
  const isOfKind = at(end - 1).tag === 'noun' && canBe(at(end), 'noun') && !canBe(at(end), 'adjective');
  const isRatio = at(end - 1).form === 'sur' && at(end).tag === 'number';
  const phrase =
    nounPhraseBefore(sentence, isRatio ? end - 2 : last) ??
    (isOfKind ? nounPhraseBefore(sentence, end - 1) : undefined);
  if (phrase === undefined || isPrepositional(sentence, phrase)) return undefined;
  const before = at(phrase.from - 1);
  // *Demain les rues sont fermées*, but *une image montrant seulement ce parc est ajoutée*.
  const isBehindAdverb = before.tag === 'adverb' && isClauseStart(at(phrase.from - 2));
  if (!isClauseStart(before) && !isBehindAdverb && !startsLine(sentence, phrase.from)) return undefined;
  if (before.form === 'ou' || before.form === 'ni') return undefined;
  // *les élèves qui n’ont que des amis sont…*
  if (/^(?:que|qu')$/.test(before.form) && isLimited(sentence, phrase.from - 1)) return undefined;
  if (before.form === 'et' && !isOfVerb(at(phrase.from - 2))) return undefined;
  return { agreement: phrase.agreement, name: phrase.head.text.replace('#', ''), persons: THIRD };
}

const TIME = /^\d{1,2}\s?[h:]/u;
/** *ne … que*: nothing but that. */
function isLimited({ at }: Sentence, que: number): boolean {
  return [2, 3, 4].some((back) => /^(?:ne|n')$/.test(at(que - back).form));
}

const CAPITAL = /^\p{Lu}/u;

/** The end of a noun phrase without names, times and labels: *la pochette* Zoé, *nos bureaux* de Québec, *la ligne* 7. */
function beforeNames({ at }: Sentence, end: number): number {
  // *Le train de 18 h 14*.
  const isTimed = at(end).kind === 'number' && TIME.test(at(end).text) && /^(?:de|à)$/.test(at(end - 1).form);
  if (isTimed) return end - 2;
  // *La ligne 7*, *la salle 12*.
  if (at(end).kind === 'number' && at(end - 1).tag === 'noun') return end - 1;
  let last = end;
  while (last > Math.max(1, end - 3) && at(last).tag === 'name' && CAPITAL.test(at(last).text)) last--;
  if (last === end) return end;
  if (/^(?:de|d'|à|en|du|des|au|aux)$/.test(at(last).form)) last--;
  return at(last).tag === 'noun' || at(last).tag === 'adjective' ? last : end;
}

/** What may end a clause before *et*, rather than another subject. */
function isOfVerb(word: Word): boolean {
  return /^(?:verb|past-participle|adverb)$/.test(word.tag);
}

/** A capital of a determiner begins a line; after *sans qui* a clause begins. */
function startsLine({ at }: Sentence, place: number): boolean {
  if (at(place).isCapitalized && canBe(at(place), 'determiner')) return true;
  return at(place - 1).form === 'qui' && canBe(at(place - 2), 'preposition');
}

function beforeClitics({ at }: Sentence, place: number): number {
  let before = place - 1;
  while (before >= place - 4 && CLITICS.has(at(before).form) && !at(before).isAfterHyphen) before--;
  const first = at(before + 1).form;
  const isSubject = (first === 'nous' || first === 'lui') && isClauseStart(at(before)) && before + 1 < place;
  return isSubject ? before + 1 : before;
}

function isPronounAfter(word: Word): boolean {
  return word.isAfterHyphen && PRONOUNS.has(word.form);
}

function pronounSubject(word: Word): Subject {
  const { form } = word;
  return {
    agreement: PRONOUNS.get(form) ?? 0,
    name: form === "j'" ? 'je' : form,
    persons: PERSONS.get(form) ?? THIRD,
  };
}

function isStressed({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  if (OBJECTS.has(form) && canBe(at(place - 1), 'verb', 'infinitive', 'past-participle')) return true;
  return STRESSED.has(form) && BEFORE_STRESSED.has(at(place - 1).form);
}

/** A mark, the start of the sentence, or a word that begins a clause. */
function isClauseStart(word: Word): boolean {
  return word.kind === 'punctuation' || word.kind === 'other' || CLAUSE_STARTS.has(word.form);
}
