import { agreementAs, canBe, isOnly, type Word } from '../analysis/word.ts';
import type { Sentence } from '../grammar-rule.ts';
import {
  type Agreement,
  FEMININE,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../lexicon/reading.ts';
import { GROUPS, QUANTITIES } from './collectives.ts';

/** What a noun phrase is, as far as something can agree with it. */
export type NounPhrase = {
  from: number;
  /** All genders and numbers that may be meant: those of either noun in *une centaine de personnes*. */
  agreement: Agreement;
  /** The first noun. */
  head: Word;
  isCoordinated: boolean;
};

const MODIFIERS = new Set(['adjective', 'past-participle']);
const BEFORE_NOUN = new Set(['adjective', 'number', 'past-participle']);
const WITH_DE = new Set(['du', 'des']);
/** With the preposition *à* in them. */
const WITH_A = new Set(['au', 'aux']);
const DE = new Set(['de', "d'"]);
const PREPOSITIONS = new Set(
  'à en pour sur dans avec sans par contre entre sous chez vers depuis selon hors dès pendant durant avant après devant derrière malgré sauf jusque comme'.split(
    ' ',
  ),
);
const DEGREES = new Set(['plus', 'moins', 'très', 'si', 'trop', 'tout', 'toute', 'toutes']);
/** Masculine of builders and collections only. */
const FEMININE_MOSTLY = new Set(['œuvres', 'oeuvres']);
/** Determiners before a noun, pronouns elsewhere. */
const INDEFINITES = new Set('certains certaines plusieurs aucun aucune quels quelles'.split(' '));
/** What stands before *de* and the whole: *une des fleurs*, *certaines de nos équipes*; 0: agrees with the whole. */
const PARTS = new Map<string, Agreement>([
  ['un', MASCULINE_SINGULAR],
  ['une', FEMININE_SINGULAR],
  ['chacun', MASCULINE_SINGULAR],
  ['chacune', FEMININE_SINGULAR],
  ['aucun', MASCULINE_SINGULAR],
  ['aucune', FEMININE_SINGULAR],
  ['certains', MASCULINE_PLURAL],
  ['certaines', FEMININE_PLURAL],
  ['plusieurs', 0],
  ['beaucoup', 0],
  ['trop', 0],
  ['énormément', 0],
  ['plupart', 0],
]);
/** Before *de* and an amount. */
const APPROXIMATIONS = new Set(['près', 'plus', 'moins', 'autour']);
/** After these a noun may stand without a determiner: *vente en ligne*, *chute à livres*. */
const BARE_AFTER = new Set(['à', 'en', 'sans']);
const COORDINATORS = new Set(['et', 'ou', 'ni']);
const NOUN_MODIFIERS = new Set(
  'limite limites nord sud est ouest clé clés phare phares type types surprise pilote pilotes'.split(' '),
);
const PREDETERMINERS = new Set(['tous', 'toutes', 'tout', 'toute']);

/**
 * The noun phrase that ends at `end`, with what is added to it by prepositions and *et*; nothing where it isn't
 * surely one whose gender or number is known. *Qui* or *que* behind it may stand for any noun of it.
 */
export function nounPhraseBefore(
  sentence: Sentence,
  end: number,
  isAntecedent = false,
): NounPhrase | undefined {
  const phrase = twoOfOneDeterminer(sentence, end) ?? withComplements(sentence, end, isAntecedent, 3);
  if (phrase === undefined) return undefined;
  const { at } = sentence;
  if (isAntecedent && isListed(sentence, phrase)) return undefined;
  if (at(phrase.from - 1).form !== 'et') return phrase;
  const other = withComplements(sentence, phrase.from - 2, isAntecedent, 2);
  if (other === undefined) return phrase;
  const alone = isAntecedent ? phrase.agreement : 0;
  return {
    from: other.from,
    agreement: coordinated(other.agreement, phrase.agreement, at(other.from - 1).text === ',') | alone,
    head: other.head,
    isCoordinated: true,
  };
}

/** *nos finissantes et finissants*, *aux citoyennes et citoyens*. */
function twoOfOneDeterminer(sentence: Sentence, end: number): NounPhrase | undefined {
  const { at } = sentence;
  const [one, other] = [at(end - 2), at(end)];
  if (at(end - 1).form !== 'et' || !isOnly(one, 'noun', 'adjective') || !isOnly(other, 'noun', 'adjective'))
    return undefined;
  const masks = [one, other].map((word) => agreementAs(word, 'noun', 'adjective'));
  if (masks.some((mask) => mask === 0 || (mask & ~PLURAL) !== 0)) return undefined;
  const isPair = one.form.slice(0, 4) === other.form.slice(0, 4) && one.form !== other.form;
  const first = isPair ? simplePhrase(sentence, end - 2) : undefined;
  return first && { ...first, agreement: MASCULINE_PLURAL, isCoordinated: true };
}

/** *une table ou un banc*, *de la pluie et du vent*: what follows may belong to both. */
function isListed({ at }: Sentence, { from }: NounPhrase): boolean {
  const before = at(from - 1).form;
  if (before === 'ou' || before === 'ni') return true;
  if (at(from).form === 'du' || at(from).form === 'des' || WITH_A.has(at(from).form)) return before === 'et';
  return COORDINATORS.has(at(from - 2).form) && (DE.has(before) || PREPOSITIONS.has(before));
}

function coordinated(one: Agreement, other: Agreement, isList: boolean): Agreement {
  if ((one & FEMININE) === 0 || (other & FEMININE) === 0) return MASCULINE_PLURAL;
  const isFeminine = (one & MASCULINE) === 0 && (other & MASCULINE) === 0;
  return isFeminine && !isList ? FEMININE_PLURAL : PLURAL;
}

/** *la liste des gagnants*, *les billets pour la soirée*: the first noun counts, after *de* either. */
function withComplements(
  sentence: Sentence,
  end: number,
  isAntecedent: boolean,
  depth: number,
): NounPhrase | undefined {
  const { at } = sentence;
  const phrase = simplePhrase(sentence, end);
  if (phrase === undefined || depth === 0) return phrase;
  const first = at(phrase.from).form;
  const before = at(phrase.from - 1).form;
  const isContracted = WITH_DE.has(first) || WITH_A.has(first);
  if (!isContracted && !DE.has(before) && !PREPOSITIONS.has(before)) return phrase;
  const outerEnd = phrase.from - (isContracted ? 1 : 2);
  if (APPROXIMATIONS.has(at(outerEnd).form) && DE.has(before) && isAmount(phrase, at(phrase.from)))
    return approximate(sentence, outerEnd, phrase);
  if (at(outerEnd).form === 'peu') return { ...phrase, agreement: phrase.agreement | MASCULINE_SINGULAR };
  const isDe = isContracted ? WITH_DE.has(first) : DE.has(before);
  const place = isDe ? beforePlacing(sentence, outerEnd) : outerEnd;
  const outer = withComplements(sentence, place, isAntecedent, depth - 1);
  if (outer === undefined && isDe && PARTS.has(at(outerEnd).form))
    return partOf(sentence, outerEnd, phrase, isAntecedent);
  if (outer === undefined) return isDe && mayBeNominal(at(outerEnd), outerEnd) ? undefined : phrase;
  const isOfEither =
    (isAntecedent && !(isDe && isKind(sentence, phrase, end, outer))) || (isDe && isCollective(outer.head));
  return { ...outer, agreement: isOfEither ? outer.agreement | phrase.agreement : outer.agreement };
}

/** The end of what *à côté*, *en face* or *à l’intérieur* tells the place of: *la salle* à côté du gymnase. */
function beforePlacing({ at }: Sentence, end: number): number {
  if (!PLACINGS.has(at(end).form)) return end;
  if (at(end - 1).form === "l'") return at(end - 2).form === 'à' ? end - 3 : end;
  return /^(?:à|en|au)$/.test(at(end - 1).form) ? end - 2 : end;
}

const PLACINGS = new Set(
  'côté face proximité intérieur extérieur arrière bas haut coin bord bout pied'.split(' '),
);

/** *une centaine de personnes*, *une équipe de bénévoles*: either noun counts. */
function isCollective(head: Word): boolean {
  return head.readings.some(({ lemma }) => QUANTITIES.has(lemma) || GROUPS.has(lemma));
}

/** What holds or cuts some of a thing: *un verre de bière que j’ai bue*, *une tranche de pain*. */
const PORTIONS = new Set(
  (
    'verre tasse bouteille boîte sac bol pot plat assiette cuillère cuillerée goutte brin bout morceau tranche part portion dose ' +
    'forme source mélange gramme g kg tonne litre mètre pincée gorgée touche point pointe coup carton cargaison livraison ' +
    'pièce panier seau caisse plein peu modèle catégorie manière façon style niveau marque'
  ).split(' '),
);

/** *Une entente de principe que…*, *une offre d’emploi qui…*: a bare noun tells of what kind the first one is. */
function isKind({ at }: Sentence, phrase: NounPhrase, end: number, outer: NounPhrase): boolean {
  if (phrase.from !== end || !DE.has(at(end - 1).form) || !isOnly(at(end), 'noun', 'verb')) return false;
  if ((phrase.agreement & PLURAL) !== 0 || !canBe(at(outer.from), 'determiner')) return false;
  return !isCollective(outer.head) && !outer.head.readings.some(({ lemma }) => PORTIONS.has(lemma));
}

/** *près de 300 chats*, *plus de 80 élèves*, *pas moins de dix films*: what is counted is the subject. */
function approximate({ at }: Sentence, place: number, phrase: NounPhrase): NounPhrase {
  return { ...phrase, from: at(place - 1).form === 'pas' ? place - 1 : place };
}

function isAmount({ head }: NounPhrase, { kind, tag }: Word): boolean {
  return kind === 'number' || tag === 'number' || isCollective(head);
}

/** *une des fleurs*, *l’un de nos amis*, *la plupart des gens*. */
function partOf({ at }: Sentence, place: number, phrase: NounPhrase, isAntecedent: boolean): NounPhrase {
  const own = PARTS.get(at(place).form) ?? 0;
  const agreement = own === 0 ? phrase.agreement : own;
  const hasArticle = at(place - 1).form === "l'" || at(place - 1).form === 'la';
  return {
    from: hasArticle ? place - 1 : place,
    agreement: isAntecedent ? agreement | phrase.agreement : agreement,
    head: own === 0 ? phrase.head : at(place),
    isCoordinated: false,
  };
}

/** *les trois premières photos floues*; without its determiner only after *de*. */
function simplePhrase({ at }: Sentence, end: number): NounPhrase | undefined {
  let place = end;
  while (place > end - 3 && (isModifier(at(place)) || isNounModifier(at(place), at(place - 1)))) place--;
  if (place < end && isArticleOf(at(place), at(place + 1))) return nominalAdjective(at, place, end);
  const head = at(place);
  if (/^(?:nôtre|vôtre)s?$/.test(head.form)) return undefined;
  if (head.kind !== 'word' || head.tag !== 'noun' || !canBe(head, 'noun') || head.form === 'avoir')
    return undefined;
  let agreement = FEMININE_MOSTLY.has(head.form) ? FEMININE_PLURAL : agreementAs(head, 'noun');
  let adjectives: Agreement = 15;
  place--;
  const last = place - 3;
  while (
    place > last &&
    BEFORE_NOUN.has(at(place).tag) &&
    canBe(at(place), 'adjective', 'number', 'past-participle')
  ) {
    adjectives &= agreementAs(at(place), 'adjective', 'number', 'past-participle');
    place--;
  }
  // *La plus belle photo*.
  if (DEGREES.has(at(place).form) && canBe(at(place + 1), 'adjective')) place--;
  // *Trois séances*, *quelque 200 billets*: a number does for a determiner.
  const isAbout = at(place).form === 'quelque';
  if (
    isCount(at(place + 1)) &&
    (isAbout || !canBe(at(place), 'determiner', 'preposition')) &&
    (agreement & PLURAL) !== 0
  ) {
    const from = isAbout ? place : place + 1;
    return { from, agreement: agreement & PLURAL, head, isCoordinated: false };
  }
  const determiner = at(place);
  const isBare = DE.has(determiner.form) || BARE_AFTER.has(determiner.form);
  if (
    !isBare &&
    (determiner.kind !== 'word' || !canBe(determiner, 'determiner') || !isDeterminer(determiner))
  ) {
    return undefined;
  }
  if (!isBare) agreement &= agreementAs(determiner, 'determiner');
  if (head.form === 'chose' && agreement === FEMININE_SINGULAR && isIndefinite(determiner))
    agreement = MASCULINE_SINGULAR;
  if (!isBare && !determiner.isAfterHyphen && PREDETERMINERS.has(at(place - 1).form)) place--;
  // *Les Alouettes*: a team is of the gender of its players.
  if (head.isCapitalized && (agreement & ~PLURAL) === 0 && agreement !== 0) agreement = PLURAL;
  if (agreement === 0) return undefined;
  const narrowed = agreement & adjectives;
  return {
    from: isBare ? place + 1 : place,
    agreement: narrowed === 0 ? agreement : narrowed,
    head,
    isCoordinated: false,
  };
}

/** Nothing but a determiner, or one before what is a noun too: *la chanteuse*, *les gagnants*. */
function isArticleOf(word: Word, next: Word): boolean {
  if (isOnly(word, 'determiner')) return true;
  return word.tag === 'determiner' && word.margin >= 5 && canBe(next, 'noun');
}

/** *ces enseignantes*, *cette dernière*: adjectives with a determiner that is nothing else. */
function nominalAdjective(at: Sentence['at'], place: number, end: number): NounPhrase | undefined {
  const head = at(place + 1);
  const agreement = agreementAs(at(place), 'determiner') & agreementAs(head, 'adjective');
  if (/^(?:nôtre|vôtre)s?$/.test(head.form)) return undefined;
  if (agreement === 0 || !canBe(head, 'adjective') || end > place + 2) return undefined;
  return { from: place, agreement, head, isCoordinated: false };
}

function isCount(word: Word): boolean {
  return (
    word.tag === 'number' &&
    /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|[2-9]|[1-9]\d+)$/.test(word.form)
  );
}

/** *quelque chose* is masculine. */
function isIndefinite({ form }: Word): boolean {
  return form === 'quelque';
}

/** *date limite*, *produits phares*. */
function isNounModifier({ form, tag }: Word, before: Word): boolean {
  return NOUN_MODIFIERS.has(form) && before.tag === 'noun' && !(form === 'est' && tag === 'verb');
}

function isModifier(word: Word): boolean {
  return word.kind === 'word' && MODIFIERS.has(word.tag) && canBe(word, 'adjective', 'past-participle');
}

/** Whether a word may end a noun phrase that could not be read. */
function mayBeNominal(word: Word, place: number): boolean {
  // *Que de souvenirs !*
  if (word.kind === 'punctuation' || word.form === 'que') return false;
  return (
    word.readings.length === 0 ||
    (word.isCapitalized && place > 0) ||
    canBe(word, 'noun', 'adjective', 'name', 'pronoun', 'number')
  );
}

function isDeterminer({ form, tag }: Word): boolean {
  return tag === 'determiner' || INDEFINITES.has(form) || WITH_DE.has(form) || WITH_A.has(form);
}

/** Whether a phrase stands after a preposition, or has one in its determiner. */
export function isPrepositional({ at }: Sentence, { from }: NounPhrase): boolean {
  const { form } = at(from);
  const before = at(from - 1).form;
  return form === 'du' || WITH_A.has(form) || DE.has(before) || PREPOSITIONS.has(before);
}

/** The genders and numbers of these that have one of the numbers of a verb's persons. */
export function ofPersons(agreement: Agreement, persons: number): Agreement {
  const singular = (persons & 7) !== 0 ? SINGULAR : 0;
  const plural = (persons & 56) !== 0 ? PLURAL : 0;
  return agreement & (singular | plural);
}
