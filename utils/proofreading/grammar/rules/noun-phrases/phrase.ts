import { agreementAs, canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { readOnce } from '../../syntax/ask-once.ts';
import { isDeterminerForm } from './determiners.ts';

/** What a noun phrase begins with, what stands between, and its noun, as places in the sentence. */
export type NounPhrase = {
  /** A determiner or a number; null where the phrase begins with an adjective (*Nouveaux arrivages*). */
  lead: number | null;
  adjectives: readonly number[];
  noun: number;
  /** The number of more than one that it has (*les trois finalistes*). */
  count: number | null;
};

const DEGREES = new Set(['plus', 'moins', 'très', 'trop', 'si', 'aussi', 'tout', 'toute', 'toutes']);

/** Adjectives that usually stand before their noun, by their lemmas. */
const BEFORE_NOUN = new Set(
  (
    'petit grand beau bon gros nouveau jeune vieux joli mauvais meilleur premier deuxième second troisième quatrième ' +
    'cinquième sixième dernier prochain ancien autre même seul vrai faux long haut bas cher double triple demi ' +
    'magnifique superbe excellent véritable simple propre différent divers certain nombreux large vaste léger ' +
    'moindre pire précieux charmant énorme immense grave sérieux riche pauvre ultime unique fameux célèbre gentil ' +
    'sale brave sacré important principal formidable délicieux incroyable merveilleux adorable joyeux heureux ' +
    'chaleureux sincère profond humble éternel vibrant puissant fabuleux splendide remarquable ' +
    'modeste agréable majeur futur éventuel récent vif rude fier franc fidèle fervent'
  ).split(' '),
);

/** Of these, those that stand before a noun even without determiner. */
const ALONE = new Set(
  (
    'nouveau petit grand beau bon joli mauvais meilleur premier dernier prochain ancien magnifique superbe ' +
    'excellent jeune vieux nombreux différent joyeux gros vrai'
  ).split(' '),
);

const PREPOSITIONS = new Set("à de d' en par pour sans avec sur sous entre dans".split(' '));

/** Pronouns as often as determiners: a verb may follow. */
const CLITICS = new Set(['le', 'la', "l'", 'les', 'leur']);

/** Singular determiners that are written for plural ones that sound alike, even before a number. */
const LIKE_PLURALS = new Set(['au', 'leur']);

/** Determiners that the dictionary or the tagger may take for prepositions or numbers. */
const OTHER_TAGS = new Set(['determiner', 'preposition', 'number']);

const MONTHS = new Set(
  (
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor papa'
  ).split(' '),
);

const DAYS = new Set('lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '));

/** Numbers that no plural follows, and words that stand for one. */
const NO_COUNTS = new Set(['un', 'une', 'zéro', 'vingt-et-un', 'vingt-et-une']);

/** After a number they are no things that are counted: an address, or shortened. */
const PLACES = new Set(
  (
    'rue avenue boulevard chemin allée quai impasse route square rang montée côte cité ' +
    'résidence chaussée esplanade promenade faubourg sentier rond-point lotissement hameau min sec max mini maxi ' +
    'juin est ouest nord sud bis ter contre fois pt px'
  ).split(' '),
);

/** Verbs much more often than nouns. */
const RARE_NOUNS = new Set(
  'fut vit tiens est a as va sont faut dit fit mit sort part moins plus dehors dedans car or soi avant contre tout rien'.split(
    ' ',
  ),
);

/** « Ce putain de temps », « un espèce de »: said of a noun of any gender. */
const OF_WHATEVER = new Set([
  'putain',
  'espèce',
  'chien',
  'bête',
  'drôle',
  'diable',
  'vache',
  'saleté',
  'chienne',
]);

/** The noun phrases of a sentence that begin with a determiner. */
export const nounPhrases = readOnce((sentence): readonly NounPhrase[] => {
  const phrases: NounPhrase[] = [];
  for (let place = 0; place < sentence.words.length; place++) {
    const phrase = phraseAt(sentence, place);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
});

function phraseAt(sentence: Sentence, place: number): NounPhrase | null {
  const { at } = sentence;
  // Half of all words are out of question at once.
  if (!canBe(at(place), 'determiner', 'number', 'preposition', 'adjective')) return null;
  if (isDeterminer(sentence, place)) return phraseOfDeterminer(sentence, place);
  if (isCount(at(place)))
    return isLeadingCount(sentence, place) ? restOf(sentence, place, place, place + 1) : null;
  if (isOfMany(sentence, place)) return restOf(sentence, place, null, place + 1);
  return isLeadingAdjective(sentence, place) ? restOf(sentence, null, null, place) : null;
}

/** « De belles surprises », « d’autres idées »: *de* before an adjective in the plural stands for *des*. */
function isOfMany({ at }: Sentence, place: number): boolean {
  if (!/^d(?:e|')$/.test(at(place).form)) return false;
  const next = at(/^(?:très|si|plus)$/.test(at(place + 1).form) ? place + 2 : place + 1);
  if (!isWritten(next)) return false;
  const mask = agreementAs(next, 'adjective');
  return mask !== 0 && (mask & ~PLURAL) === 0 && (ALONE.has(lemmaOf(next)) || next.form === 'autres');
}

function phraseOfDeterminer(sentence: Sentence, lead: number): NounPhrase | null {
  const { at } = sentence;
  // « Quelque patients que nous soyons », « la numéro un du classement ».
  if (at(lead).form === 'quelque' && /^qu(?:e|')$/.test(at(lead + 2).form)) return null;
  if (at(lead + 1).form === 'numéro' && canBe(at(lead + 2), 'number')) return null;
  if (!isCount(at(lead + 1)))
    return followsDeterminer(sentence, lead) ? restOf(sentence, lead, null, lead + 1) : null;
  if (!allowsNumber(at(lead), at(lead + 1))) return null;
  // « Vous avez tous les deux raison ».
  if (/^tou(?:te)?s$/.test(at(lead - 1).form) && at(lead - 2).tag === 'verb') return null;
  return restOf(sentence, lead, lead + 1, lead + 2);
}

/** The adjectives and the noun that begin at a place. */
function restOf(
  sentence: Sentence,
  lead: number | null,
  count: number | null,
  from: number,
): NounPhrase | null {
  const { at } = sentence;
  let next = from;
  // « La 10e édition ».
  if (lead !== null && /^\d+(?:e|er|re|ère|ème)$/.test(at(next).form)) next++;
  if (lead !== null && DEGREES.has(at(next).form) && isAdjective(at(next + 1))) next++;
  const adjectives: number[] = [];
  while (adjectives.length < 3 && isBeforeNoun(sentence, next)) adjectives.push(next++);
  if (lead === null && adjectives.length === 0) return null;
  const last = adjectives.at(-1);
  // « Une première mondiale »: what may stand before a noun is the noun.
  if (last !== undefined && !isHead(sentence, next, lead, adjectives) && isNoun(at(last))) {
    adjectives.pop();
    next = last;
  }
  if (!isHead(sentence, next, lead, adjectives) || isSpecial(sentence, next)) return null;
  if (count !== null && /\d/.test(at(count).text) && isPlace(sentence, next)) return null;
  return { lead, adjectives, noun: next, count };
}

/** Whether the noun of a phrase stands here; before it nothing but a determiner or adjectives. */
function isHead(
  { at }: Sentence,
  place: number,
  lead: number | null,
  adjectives: readonly number[],
): boolean {
  const word = at(place);
  // « En les restaurant »
  if (at(place - 2).form === 'en' && CLITICS.has(at(place - 1).form) && canBe(word, 'present-participle'))
    return false;
  if (isNoun(word)) return true;
  // « Quelques contenants », « leurs manuels », unknown as nouns.
  if (lead !== null && isHeadOfSome(at, lead, place)) return true;
  if (!isWritten(word) || !canBe(word, 'noun')) return false;
  // « De belles surprises »: after an adjective a noun is surer.
  if (adjectives.length > 0 && isNounAfterAdjective(word)) return true;
  // « Les nouveaux bénévoles »: which is the noun doesn't matter.
  if (isOnly(word, 'noun', 'adjective'))
    return adjectives.length > 0 && (lead !== null || place > 1 || at(place + 1).kind === 'punctuation');
  if (lead === null) return false;
  // « Nos 10 gagnants ».
  const isCounted = place === lead + 2 && PLURALS.has(at(lead).form) && isCount(at(lead + 1));
  if (isCounted) return isOnly(word, 'noun', 'adjective', 'present-participle', 'past-participle');
  return place === lead + 1 && isHeadAfterLead(at, lead);
}

function isHeadOfSome(at: Sentence['at'], lead: number, place: number): boolean {
  const word = at(place);
  if (!/^(?:quelque|leur)$/.test(at(lead).form) || place !== lead + 1 || !isWritten(word)) return false;
  return (
    isOnly(word, 'adjective') && isPluralOnly(agreementAs(word, 'adjective')) && at(place + 1).form !== 'que'
  );
}

/** Determiners of a plural that nothing but a noun phrase follows. */
const PLURALS = new Set('ces mes tes ses nos vos leurs aux des plusieurs quelques'.split(' '));
const FOLLOWED_BY_NOUN = new Set(
  'un une cette cet mon ma ton ta sa nos vos notre votre chaque des ces mes tes ses aux leurs plusieurs quelques certain certaine certains certaines'.split(
    ' ',
  ),
);
const AFTER_DETERMINER = ['noun', 'verb', 'adjective', 'past-participle', 'present-participle'] as const;
const NOUN_FOLLOWS = new Set('nos vos notre votre chaque'.split(' '));

/** « Certaines ayant même des taches », not « les ayants droit ». */
function isHaving(first: Word, word: Word): boolean {
  return word.form === 'ayant' && canBe(first, 'pronoun');
}

/** « Aux étudiants », « 200 invités », « nos conseillers »: after a sure lead no verb stands. */
function isHeadAfterLead(at: Sentence['at'], lead: number): boolean {
  const first = at(lead);
  const word = at(lead + 1);
  if (NOUN_FOLLOWS.has(first.form) && (isOnly(word, 'noun', 'verb', 'infinitive') || word.form === 'point'))
    return true;
  // « Nos produits », « des produits »: also a participle, but no clitic stands before it.
  if (RARE_NOUNS.has(word.form)) return false;
  if (FOLLOWED_BY_NOUN.has(first.form) && word.tag === 'noun' && isOnly(word, ...AFTER_DETERMINER))
    return true;
  if (/^(?:[cmts]es|aux|leurs)$/.test(first.form) && isOnly(word, 'noun', 'infinitive')) return true;
  const isPlural = PLURALS.has(first.form) || !isDeterminerForm(first.form);
  if (isPlural && isOnly(word, 'noun', 'adjective', 'past-participle')) return true;
  if (!isOnly(word, 'noun', 'adjective', 'present-participle') || isHaving(first, word)) return false;
  return !CLITICS.has(first.form) || (at(lead - 1).tag === 'preposition' && at(lead - 1).form !== 'en');
}

/** What a number stands behind as a label: « chapitre 3 », « le 3 ». */
const BEFORE_LABELS = new Set(['noun', 'name', 'number', 'determiner']);

/** Whether a number begins a phrase, rather than being part of a date, an address, a time or a name. */
function isLeadingCount({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  if (/^\p{L}+$/u.test(before.text) && isCount(before) && /^\p{L}/u.test(at(place).text)) return true;
  if (BEFORE_LABELS.has(before.tag) && before.form !== 'de') return false;
  if (canBe(before, 'noun') && before.margin < 1.5) return false;
  if (before.kind === 'other' || /^(?:[nN]°|n[ºo]|[-–+/×x:#&.,])$/.test(before.text)) return false;
  const isRange = /^(?:et|ou|à|-)$/.test(before.form) && canBe(at(place - 2), 'number');
  if (isRange && !/^(?:an|jour|semaine|heure|minute|personne|kilomètre)s?$/.test(at(place + 1).form))
    return false;
  if (/^(?:tou(?:te)?s|nous|vous|eux|elles|les)$/.test(before.form)) return false;
  if (!/\d/.test(at(place).text)) return true;
  return !before.isCapitalized || place === 1 || canBe(before, 'preposition', 'verb', 'adverb');
}

function isPlace({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  const next = at(place + 1);
  if (PLACES.has(form)) return true;
  return (
    /^(?:place|cours|passage|villa|parc)$/.test(form) &&
    (next.isCapitalized || /^d(?:e|es|u|')$/.test(next.form))
  );
}

/** Whether an adjective without determiner begins a phrase: at the start, or after a preposition. */
function isLeadingAdjective(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  if (!canBe(word, 'adjective')) return false;
  const before = at(place - 1);
  if (word.form === 'autre' && before.form === "d'") return true;
  const lemma = lemmaOf(word);
  if (word.form.startsWith('ch') && lemma === 'cher') return place === 0;
  if (!ALONE.has(lemma) || word.kind !== 'word' || word.isCapitals) return false;
  if (isOfMany(sentence, place - 1) || isOfMany(sentence, place - 2)) return false;
  // « De nouveau victimes d’une panne », « à nouveau nettes ».
  if (/^(?:de|à)$/.test(before.form) && word.form === 'nouveau' && place > 1) return false;
  const isDegree = /^(?:très|si|plus)$/.test(before.form) && /^d(?:e|')$/.test(at(place - 2).form);
  const isSecond = /^(?:et|ou)$/.test(before.form) && !canBe(at(place - 2), 'adjective');
  // « Découvrez différentes activités ».
  if (/^(?:différent|divers)$/.test(lemma) && before.tag === 'verb' && isOnly(at(place + 1), 'noun'))
    return true;
  return (
    place === 0 || isDegree || isSecond || before.kind === 'punctuation' || PREPOSITIONS.has(before.form)
  );
}

function lemmaOf(word: Word): string {
  return word.readings.find(({ pos }) => pos === 'adjective')?.lemma ?? word.form;
}

/** « Le 20 heures », « le 3 mars » and « quelque 200 personnes » have a number that is no part of the agreement. */
function allowsNumber(word: Word, number: Word): boolean {
  return (
    (agreementAs(word, 'determiner') & PLURAL) !== 0 ||
    (LIKE_PLURALS.has(word.form) && !/\d/.test(number.text))
  );
}

function isDeterminer({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.kind !== 'word' || word.isAfterHyphen || !isDeterminerForm(word.form)) return false;
  const before = at(place - 1);
  const isCertain =
    /^certaine?s?$/.test(word.form) && at(place + 1).tag === 'noun' && !canBe(at(place + 1), 'verb');
  if (isCertain) return !canBe(before, 'determiner', 'coordinator', 'verb', 'noun');
  if (!OTHER_TAGS.has(word.tag)) return false;
  // « l’un », « vingt et un », « un à un ».
  if (word.form === 'un' || word.form === 'une') {
    if (before.form === "l'" || canBe(before, 'number') || canBe(at(place - 2), 'number')) return false;
  }
  return canBe(word, 'determiner');
}

/** Whether a word that may be a pronoun before a verb is a determiner here. */
function followsDeterminer({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const first = DEGREES.has(at(place + 1).form) ? place + 2 : place + 1;
  const next = at(first);
  // « Ils y son vendus ».
  const isSubjectBefore = !/^(?:preposition|coordinator|verb|infinitive|punctuation)$/.test(
    at(place - 1).tag,
  );
  if (/^[mts]on$/.test(word.form) && canBe(next, 'past-participle') && isSubjectBefore) return false;
  // « Les grappes son superbes ».
  const isAfterNoun = /^(?:noun|name|pronoun)$/.test(at(place - 1).tag);
  if (/^[mts]on$/.test(word.form) && canBe(next, 'adjective') && isAfterNoun) return false;
  if (!CLITICS.has(word.form)) return isOnly(word, 'determiner') || word.margin >= 1 || !mayBeVerb(next);
  if (!canBe(next, 'verb', 'infinitive')) return word.tag === 'determiner' || word.form === 'leur';
  if (word.form === 'leur' && isVerbOfTuOnly(next) && !hasTuBefore({ at }, place)) return true;
  // At the start, a pronoun would lack its subject.
  if (place === 0 && next.tag === 'noun' && !canBe(next, 'infinitive', 'present-participle')) return true;
  // « Dans leurs usines »: after a preposition no finite verb stands.
  if (at(place - 1).tag === 'preposition' && !canBe(next, 'infinitive', 'present-participle')) return true;
  // « Puis les glisse dans sa poche ».
  if (/^(?:adverb|pronoun)$/.test(at(place - 1).tag)) return false;
  // « Une fois la demande envoyée »: behind a finite verb no participle of this kind stands.
  if (
    word.tag === 'determiner' &&
    next.tag === 'noun' &&
    next.margin >= 2 &&
    isOnly(at(first + 1), 'past-participle', 'noun')
  )
    return true;
  return word.tag === 'determiner' && word.margin >= 3.5 && next.tag !== 'verb' && next.margin >= 3.5;
}

/** « Leur cartes », « leur commandes »: as verbs they would be said to *tu*. */
function isVerbOfTuOnly(word: Word): boolean {
  return canBe(word, 'noun') && personsOf(word) === 2 && !canBe(word, 'infinitive');
}

function hasTuBefore({ at }: Pick<Sentence, 'at'>, place: number): boolean {
  return [1, 2, 3].some((back) => /^(?:tu|t'|qui)$/.test(at(place - back).form));
}

/** Nouns that keep their number or gender whatever stands before them. */
function isSpecial({ at }: Sentence, noun: number): boolean {
  const word = at(noun);
  const next = at(noun + 1);
  if (word.form === 'chose' && at(noun - 1).form === 'quelques') return true;
  if (MONTHS.has(word.form) || (word.form === 'don' && next.isCapitalized)) return true;
  if (DAYS.has(word.form) && !isUsuallyBefore(at(noun - 1)) && canBe(at(noun - 1), 'adjective')) return true;
  if (at(noun - 1).form === 'divers' && /^(?:droite|gauche|centre)$/.test(word.form)) return true;
  // « Une sale affaire »: the next word may be the noun.
  if (canBe(word, 'adjective') && canBe(next, 'noun') && next.tag === 'noun') return true;
  if (/^d(?:e|')$/.test(next.form) && OF_WHATEVER.has(word.form)) return true;
  if (isSingularOnly(agreementAs(word, 'noun')) && isListed({ at }, noun + 1)) return true;
  // « Vos nom et prénom ».
  const isOneOfTwo = /^(?:et|ou|&|\/)$/.test(next.form) && canBe(at(noun + 2), 'noun', 'adjective');
  return isOneOfTwo && isSingularOnly(agreementAs(word, 'noun'));
}

/** « Vos nom, prénom et numéro »: single things, and one determiner for all. */
function isListed({ at }: Pick<Sentence, 'at'>, comma: number): boolean {
  if (at(comma).text !== ',' || !canBe(at(comma + 1), 'noun')) return false;
  if (!isSingularOnly(agreementAs(at(comma + 1), 'noun'))) return false;
  for (let place = comma + 2; place <= comma + 8; place++) {
    if (/^(?:et|ou)$/.test(at(place).form)) return true;
    if (at(place).kind === 'punctuation' && at(place).text !== ',') return false;
  }
  return false;
}

/** Whether a word is a number of more than one; years are left out. */
function isCount(word: Word): boolean {
  if (word.tag !== 'number' || (agreementAs(word, 'number') & PLURAL) === 0 || NO_COUNTS.has(word.form))
    return false;
  return /^\p{L}\p{Ll}+(?:-\p{Ll}+){0,4}$|^(?:[1-9]\d{0,2}|[3-9]\d{3}|\d{1,3}[ \u00a0\u202f]\d{3})$/u.test(
    word.text,
  );
}

function isAdjective(word: Word): boolean {
  return isWritten(word) && (word.tag === 'adjective' || word.tag === 'noun') && canBe(word, 'adjective');
}

/** Whether an adjective stands here before a noun of its own. */
function isBeforeNoun({ at }: Sentence, place: number): boolean {
  const word = place === 0 ? uncapitalized(at(0)) : at(place);
  const next = at(place + 1);
  if (!isWritten(word) || !canBe(word, 'adjective') || mayBeVerb(word, 4)) return false;
  if (next.start !== word.end + 1 || !(isNounAfterAdjective(next) || isAdjective(next))) return false;
  if (word.form === 'petit' && at(place - 2).form === 'petit') return false;
  if (word.form === 'longue' && at(place - 1).form === 'la' && at(place - 2).form === 'à') return false;
  // « L’un à l’autre fidèles ».
  if (/^autres?$/.test(word.form) && !isOnly(next, 'noun') && !isOthers(at(place - 1), next)) return false;
  if (isUsuallyBefore(word)) return true;
  if (word.tag !== 'adjective' || word.margin < 1 || next.tag !== 'noun') return false;
  return isOnly(word, 'adjective') && (next.margin >= 1 || isNounAfterAdjective(next));
}

/** « Les autre participants ». */
function isOthers(before: Word, next: Word): boolean {
  return PLURAL_LEADS.has(before.form) && next.tag === 'noun' && isPluralOnly(agreementAs(next, 'noun'));
}

const PLURAL_LEADS = new Set('les des ces nos vos mes tes ses leurs'.split(' '));

/** Whether a word that an adjective stands before is a noun. */
export function isNounAfterAdjective(word: Word): boolean {
  if (isNoun(word)) return true;
  if (word.tag === 'past-participle')
    return isWritten(word) && canBe(word, 'noun') && isOnly(word, 'noun', 'past-participle');
  return isWritten(word) && word.tag === 'noun' && (word.margin >= 1 || !canBe(word, 'verb'));
}

/** The first word of a sentence, whose capital tells nothing. */
function uncapitalized(word: Word): Word {
  return word.isCapitalized ? { ...word, text: word.form } : word;
}

export function isUsuallyBefore(word: Word): boolean {
  return word.readings.some(({ lemma, pos }) => pos === 'adjective' && BEFORE_NOUN.has(lemma));
}

/** Whether a word is surely a noun here. */
export function isNoun(word: Word): boolean {
  if (!isWritten(word) || !canBe(word, 'noun') || RARE_NOUNS.has(word.form)) return false;
  if (isOnly(word, 'noun')) return true;
  if (isOnly(word, 'noun', 'adjective') || word.form === 'personne') return word.tag === 'noun';
  return word.tag === 'noun' && word.margin >= 2;
}

/** Known, and not a name nor what can't be judged. */
export function isWritten(word: Word): boolean {
  return (
    word.kind === 'word' &&
    word.readings.length > 0 &&
    !word.isAfterHyphen &&
    !word.isInclusive &&
    (word.text === word.form || !/\p{Lu}/u.test(word.text)) &&
    word.form.length > 1 &&
    !canBe(word, 'name')
  );
}

/** Whether a word may be a verb, as far as the tagger can tell. */
export function mayBeVerb(word: Word, margin = 3): boolean {
  if (!canBe(word, 'verb', 'infinitive')) return false;
  return word.tag === 'verb' || word.tag === 'infinitive' || word.margin < margin;
}

/** Whether a mask has the singular alone. */
export function isSingularOnly(mask: number): boolean {
  return mask !== 0 && (mask & ~SINGULAR) === 0;
}

export function isPluralOnly(mask: number): boolean {
  return mask !== 0 && (mask & ~PLURAL) === 0;
}
