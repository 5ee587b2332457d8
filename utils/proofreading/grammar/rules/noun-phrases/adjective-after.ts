import {
  agreementAs,
  canBe,
  isFormOf,
  isFormOfAny,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  ANY_AGREEMENT,
  FEMININE,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../../lexicon/reading.ts';
import { readOnce } from '../../syntax/ask-once.ts';
import { inflected } from '../../syntax/inflect.ts';
import { ADJECTIVE_AGREEMENT, PARTICIPLE_ALONE } from '../sources.ts';
import { type Head, masksOfNounsBefore } from './nouns-before.ts';
import {
  isNoun,
  isPluralOnly,
  isSingularOnly,
  isUsuallyBefore,
  isWritten,
  type NounPhrase,
  nounPhrases,
} from './phrase.ts';
import { genderAndNumber, hasNumberOf, leadMask, maskOf, nounMask } from './repair.ts';

const DEGREES = new Set(
  'très plus moins trop si aussi bien tout toute toutes assez peu vraiment toujours déjà encore enfin'.split(
    ' ',
  ),
);

/** Nouns that what follows seldom belongs to: « l’air content », « une fois prêt », « côté pratique ». */
const NO_HEADS = new Set(
  (
    'air fois côté niveau genre type sorte espèce chose point plein marché temps fin peu lieu bout coup cas style ' +
    'taille look mode version format couleur rien tout moins plus bien mal an mois heure minute jour ' +
    'semaine année dollar euro cent mille million milliard degré mètre ' +
    'kilomètre litre kilo gramme pouce pied jamais soi être instant seconde ' +
    'œil fond gré base soupçon brin tantinet poil chouïa'
  ).split(' '),
);
/** The same without a determiner: « par suite », « rue Principale ». */
const HEADS_WITH_DETERMINER = new Set(
  'fait état part face cours cause suite sens rue avenue boulevard option avis pas fort moitié'.split(' '),
);

/** Determiners that no singular one sounds like. */
const OF_MANY = new Set('nos vos plusieurs quelques différents différentes divers diverses'.split(' '));

/** Adjectives that are adverbs in their bare form, or that keep it. */
const ADVERBIAL = new Set(
  (
    'fort cher bon juste haut bas court sec dur clair ferme net pareil direct grand gros droit vrai faux doux fin ' +
    'frais gras lourd mauvais menu plat profond serré égal plein seul possible bio gratis pile extra super standard ' +
    'record express maximum minimum nouveau maxi mini premier second léger franc rapide facile grave'
  ).split(' '),
);
/** Of these, those that follow a noun in their bare form even where no verb stands before it. */
const BARE = new Set(
  'bio possible gratis pile extra super standard record express maximum minimum maxi mini plein'.split(' '),
);

/** They may be said of the subject: « il quitte la scène heureux ». */
const OF_SUBJECT = new Set(
  (
    'heureux content fier satisfait triste furieux seul confiant prêt vivant nu libre sauf vainqueur malade ivre ' +
    'fatigué déçu ravi dernier premier deuxième troisième second inquiet calme sain soulagé pensif tel même quelconque ' +
    'certain autre tout demi semi feu compris inclus bienvenu gagnant perdant absent fou autre divers'
  ).split(' '),
);

/** Those for whom a thing is, named behind it in the plural. */
const FOR_WHOM = new Set(
  'client jeune adulte étudiant aîné ado membre particulier professionnel voyageur employeur patient'.split(
    ' ',
  ),
);

/** Present participles that are adjectives wherever no object follows them. */
const LIKE_PARTICIPLES = new Set(
  (
    'important intéressant passionnant étonnant surprenant amusant charmant captivant fascinant stimulant ' +
    'enrichissant inspirant marquant émouvant touchant dérangeant inquiétant impressionnant épuisant relaxant ' +
    'réconfortant rafraîchissant hallucinant époustouflant décevant frustrant plaisant divertissant encourageant ' +
    'convaincant satisfaisant apaisant dynamisant brillant vivifiant motivant percutant'
  ).split(' '),
);
const TAKEN_BY_PARTICIPLE = new Set(['determiner', 'noun', 'pronoun', 'name', 'number']);

const COLOURS = new Set(
  (
    'bleu vert rouge jaune noir blanc gris brun rose violet mauve beige châtain blond roux pourpre écarlate doré ' +
    'argenté orange marron turquoise kaki ivoire crème clair foncé pâle vif'
  ).split(' '),
);

const slipsOf = (isOfParticiples: boolean) => (sentence: Sentence) =>
  slips(sentence).filter(({ from }) => isParticiple(sentence.at(from)) === isOfParticiples);

const slips = readOnce((sentence): readonly Slip[] =>
  heads(sentence).flatMap((head) => {
    const place = adjectivePlace(sentence, head.place + 1, isPluralOnly(head.mask) ? head : null);
    if (place === null) return [];
    const slip = slipAt(sentence, head, place);
    const own = agreementAs(sentence.at(place), 'adjective', 'past-participle');
    const hasNext = (slip || (own & head.mask) !== 0) && !isGoverned(sentence, head.place);
    const next = hasNext ? nextAdjectives(sentence, head, place + 1) : [];
    return [slip, ...next.map((one) => slipAt(sentence, head, one))].filter((one) => one !== null);
  }),
);

/** More adjectives of the same noun: « une ambiance conviviale et festive », « un service rapide, courtois et efficace ». */
function nextAdjectives(sentence: Sentence, head: Head, from: number): number[] {
  if (sentence.at(from).text === ',') {
    // « Il quitte la salle comble, épuisé et ravi ».
    const isAlone = head.from < head.place && !hasVerbBefore(sentence, head.from);
    return isAlone ? listedAdjectives(sentence, from) : [];
  }
  const next = nextAdjective(sentence, head, from);
  return next === null ? [] : [next];
}

/** « …, courtois et efficace »: adjectives behind a comma, the last one behind *et*. */
function listedAdjectives(sentence: Sentence, comma: number): number[] {
  const { at } = sentence;
  const place = adjectivePlace(sentence, comma + 1);
  // « Une équipe jeune, motivés et prêts »: the team’s members may be meant.
  if (place === null || isPluralOnly(agreementAs(at(place), 'adjective', 'past-participle'))) return [];
  if (at(place + 1).text === ',') {
    const others = listedAdjectives(sentence, place + 1);
    return others.length === 0 ? [] : [place, ...others];
  }
  if (!/^(?:et|ou)$/.test(at(place + 1).form)) return [];
  const last = adjectivePlace(sentence, place + 2);
  return last === null || at(last + 1).text === ',' ? [] : [place, last];
}

function nextAdjective(sentence: Sentence, head: Head, from: number): number | null {
  const isJoined = /^(?:et|ou|mais)$/.test(sentence.at(from).form);
  const place = adjectivePlace(sentence, isJoined ? from + 1 : from);
  // « Il a publié des avis importants et mis en ligne un guide ».
  const isOfAuxiliary =
    isJoined && place !== null && isParticiple(sentence.at(place)) && hasVerbBefore(sentence, head.from);
  return isOfAuxiliary ? null : place;
}

/** The nouns with a determiner, and those that begin a sentence or a clause without one. */
function heads(sentence: Sentence): Head[] {
  const led = nounPhrases(sentence)
    .filter(({ noun }) => isBeforeAdjective(sentence, noun))
    .map((phrase) => headOf(sentence, phrase))
    .filter(({ mask }) => mask !== 0);
  const taken = new Set(nounPhrases(sentence).map(({ noun }) => noun));
  const bare = sentence.words.flatMap((word, place) => {
    if (!canBe(word, 'noun') || taken.has(place) || !isBeforeAdjective(sentence, place)) return NOBODY;
    if (isNamedByNoun(sentence, place))
      return [{ place, from: place - 1, mask: agreementOfNamed(sentence, place) }];
    if (isAfterEvery(sentence, place)) return [{ place, from: place - 1, mask: nounMask(word) & SINGULAR }];
    const isHead =
      isBareNoun(sentence, place) ||
      isComplement(sentence, place) ||
      isGoverned(sentence, place) ||
      isWithTime(sentence, place);
    return isHead ? [{ place, from: place, mask: nounMask(word) }] : [];
  });
  const nouns = [...led, ...bare].filter(
    (head) => isWithTime(sentence, head.place) || takesAdjective(sentence, head),
  );
  return [...nouns, ...pronounHeads(sentence)];
}

const NOBODY: readonly Head[] = [];

/** Whether an adjective or a participle stands shortly behind: few nouns need be looked at. */
function isBeforeAdjective({ at }: Sentence, place: number): boolean {
  for (let next = place + 1; next <= place + 3; next++) {
    const { tag } = at(next);
    if (tag === 'adjective' || tag === 'past-participle') return true;
    // « Les tarifs réduit s’appliquent ».
    if (tag === 'verb' && canBe(at(next), 'past-participle', 'adjective')) return true;
  }
  return false;
}

function takesAdjective({ at }: Sentence, { place, from }: Head): boolean {
  const lemmas = readingsAs(at(place), 'noun').map(({ lemma }) => lemma);
  // « Les fonds »: of *fonds* as well as of *fond*.
  if (at(place).form !== 'fonds' && lemmas.some((lemma) => NO_HEADS.has(lemma))) return false;
  return from < place || !lemmas.some((lemma) => HEADS_WITH_DETERMINER.has(lemma));
}

/** « La semaine dernière », « l’an prochain », « en mars dernier ». */
function isWithTime({ at }: Sentence, place: number): boolean {
  if (!canBe(at(place), 'noun') || !isFormOf(at(place + 1), 'dernier', 'prochain')) return false;
  return isFormOfAny(at(place), DATES);
}

/** « Toute personne intéressée », « tout billet acheté ». */
function isAfterEvery({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  if (before.form !== 'tout' && before.form !== 'toute') return false;
  return isNoun(at(place)) && (agreementAs(before, 'determiner') & nounMask(at(place)) & SINGULAR) !== 0;
}

/** « L’Assemblée nationale »: a name that begins with a noun, in capitals by habit. */
function isNamedByNoun({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const article = at(place - 1);
  return (
    word.isCapitalized &&
    !word.isCapitals &&
    canBe(word, 'noun') &&
    !canBe(word, 'name') &&
    /^(?:l[ae]|l'|les|des|du|aux?|notre|nos|votre|vos|une?)$/.test(article.form) &&
    !article.isCapitalized &&
    isOnly(at(place + 1), 'adjective')
  );
}

function agreementOfNamed({ at }: Sentence, place: number): Agreement {
  const word = at(place);
  return agreementAs(at(place - 1), 'determiner') & agreementAs(word, 'noun');
}

const TIMES = 'semaine mois an année saison été hiver automne printemps week-end nuit fois rentrée'.split(
  ' ',
);
const DAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche jour soir matin veille lendemain premier même'.split(
    ' ',
  );
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const TIMES_AND_DAYS = new Set([...TIMES, ...DAYS]);
/** What *dernier* and *prochain* are said of. */
const DATES = new Set([...TIMES_AND_DAYS, ...MONTHS]);

/** « Ceux arrivés hier »: right behind the pronoun, only a participle. */
function pronounHeads({ at, words }: Sentence): Head[] {
  return words.flatMap((word, place) => {
    if (!/^(?:celui|celles?|ceux)$/.test(word.form) || !isParticiple(at(place + 1))) return [];
    return [{ place, from: 0, mask: agreementAs(word, 'pronoun') }];
  });
}

function headOf(sentence: Sentence, phrase: NounPhrase): Head {
  const from = phrase.lead ?? phrase.adjectives[0] ?? phrase.noun;
  return { place: phrase.noun, from, mask: maskOf(sentence, phrase) || meantMask(sentence, phrase) };
}

/** « Deux éducatrice qualifié », « nos atelier créatif »: what the noun would be if it had its *s*; 0 elsewhere. */
function meantMask(sentence: Sentence, phrase: NounPhrase): Agreement {
  const { at } = sentence;
  const { lead, noun } = phrase;
  if (lead === null || (phrase.count !== lead && !OF_MANY.has(at(lead).form))) return 0;
  const own = nounMask(at(noun));
  if (!isSingularOnly(own) || personsOf(at(noun)) !== 0 || !hasNumberOf(sentence, phrase)) return 0;
  return (own << 1) & PLURAL & leadMask(sentence, lead);
}

/** « Les heures d’ouverture prolongées »: the adjective belongs to one noun or the other. */
function isComplement({ at }: Sentence, place: number): boolean {
  if (!/^d(?:e|')$/.test(at(place - 1).form) || !isNoun(at(place))) return false;
  const before = at(place - 2);
  if (isPluralOnly(nounMask(at(place)))) return true;
  if (/^(?:assez|plus|moins|peu|beaucoup|trop|tant|pas|plein)$/.test(before.form)) return true;
  return (
    before.kind === 'word' &&
    (before.tag === 'noun' || (before.tag === 'adjective' && at(place - 3).tag === 'noun'))
  );
}

/** « Sans frais supplémentaires », not « ils vivent sans difficulté heureux ». */
function isWithout({ form }: Word, adjective: Word): boolean {
  return form === 'sans' && isSingularOnly(agreementAs(adjective, 'adjective'));
}

/** « En salle polyvalente », « par voie intraveineuse ». */
function isGoverned({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  const next = at(place + 1);
  return (
    (/^(?:en|à|par|avec|pour|sous|sur)$/.test(before.form) || isWithout(before, next)) &&
    before.tag === 'preposition' &&
    (isOnly(at(place), 'noun') || at(place).form === 'frais') &&
    isOnly(next, 'adjective') &&
    isWritten(at(place)) &&
    !/^(?:et|ou|,)$/.test(at(place + 2).text)
  );
}

/** « Panne réglée », « Données personnelles »: no verb, where an adjective and no more follows. */
function isHeadline({ at }: Pick<Sentence, 'at'>, place: number): boolean {
  const [word, next, after] = [at(place), at(place + 1), at(place + 2)];
  if (!canBe(word, 'noun') || canBe(after, 'determiner') || canBe(word, 'pronoun', 'determiner'))
    return false;
  return isOnly(next, 'adjective') || (isParticiple(next) && isOnly(next, 'past-participle'));
}

function isBareNoun({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const before = at(place - 1);
  const isFirst = place === 0 || /^[.!?:;…•–—|►▶→*(«-]$/.test(before.text);
  const isSecond = place === 2 && /^(?:et|ou)$/.test(before.form) && at(0).tag === 'noun';
  const isOfManner = /^(?:manière|façon)$/.test(word.form);
  if (!isFirst && !isSecond && !isOfManner && before.text !== ',') return false;
  const plain = isFirst && word.isCapitalized ? { ...word, text: word.form } : word;
  const isListed = before.text === ',' && word.tag === 'noun' && at(place + 2).kind === 'punctuation';
  if ((isFirst || isListed) && isWritten(plain) && isHeadline({ at }, place)) return true;
  const isSure = isNoun(plain) || (isFirst && isWritten(plain) && word.tag === 'noun' && word.margin >= 1);
  if (!isSure || !canBe(word, 'noun') || (!isOnly(word, 'noun') && word.margin < (isFirst ? 1 : 2)))
    return false;
  return isFirst || isSecond || isOfManner || word.form.length > 3;
}

/** The place of an adjective that stands here, perhaps behind adverbs. */
function adjectivePlace(sentence: Sentence, from: number, plural: Head | null = null): number | null {
  const { at } = sentence;
  let place = at(from).form === 'pas' ? from + 1 : from;
  // « Des produits 100 % locaux ».
  if (at(from + 1).text === '%') place = from + 2;
  if (DEGREES.has(at(place).form) || (isOnly(at(place), 'adverb') && at(place).form.endsWith('ment')))
    place++;
  if (plural !== null && isNoVerbOfPlural(sentence, place, plural)) return place;
  return isAdjectiveHere(at(place), at(place + 1)) ? place : null;
}

/** « Des morceaux réduit », « des fermetures complète »: as a verb it would be in the singular, and wrong too. */
function isNoVerbOfPlural(sentence: Sentence, place: number, head: Head): boolean {
  const [word, next] = [sentence.at(place), sentence.at(place + 1)];
  if (!isWritten(word) || !canBe(word, 'verb')) return false;
  const isBeforeOther = isBeforeVerb(sentence, place + 1);
  // « L’usage des outils réduit le temps »: the verb of the noun before.
  if (!isBeforeOther && isAttached(sentence, head)) return false;
  if (!isOnly(word, 'adjective', 'past-participle', 'verb', 'noun')) return false;
  const isSure = word.tag === 'adjective' && word.margin >= 1;
  // « Les vents violent forcent »: two finite verbs don't follow each other.
  if ((personsOf(word) & ~7) !== 0) return isSure && (isBeforeOther || lacksObject(word, next));
  // « Les personnes présente ont applaudi », « les tarifs réduit s’appliquent ».
  if (isBeforeOther && canBe(word, 'adjective', 'past-participle')) return true;
  return word.tag === 'past-participle' || isSure;
}

/** Whether a noun is a complement of another one, or the object of an infinitive. */
function isAttached({ at }: Sentence, { from }: Head): boolean {
  const before = at(from - 1);
  if (canBe(before, 'preposition') || before.tag === 'infinitive') return true;
  return at(from).form === 'des' && /^(?:noun|name|adjective|past-participle)$/.test(before.tag);
}

/** « Des vents violent et de la pluie »: *violer* would have an object. */
function lacksObject({ readings }: Word, next: Word): boolean {
  const isTransitive = readings.every(
    ({ pos, verb }) => pos !== 'verb' || (verb?.isTransitive && !verb.isIntransitive),
  );
  return isTransitive && (next.kind === 'punctuation' || next.tag === 'coordinator');
}

/** Whether a finite verb stands here, perhaps behind *se* or *ne*. */
function isBeforeVerb({ at }: Pick<Sentence, 'at'>, place: number): boolean {
  const isClitic = /^(?:se|s'|ne|n')$/.test(at(place).form);
  const verb = at(isClitic ? place + 1 : place);
  if (isClitic) return personsOf(verb) !== 0;
  return isOnly(verb, 'verb') || (verb.tag === 'verb' && verb.margin >= 1);
}

function isAdjectiveHere(word: Word, next: Word): boolean {
  if (!isWritten(word)) return false;
  if (LIKE_PARTICIPLES.has(word.form)) {
    // « Des ateliers amusant et éducatif ».
    const isJoined = /^(?:et|ou|,|\.|!)$/.test(next.text);
    return (word.tag === 'adjective' || isJoined) && !TAKEN_BY_PARTICIPLE.has(next.tag);
  }
  if (isParticiple(word)) return true;
  if (word.tag !== 'adjective') return false;
  // « Une toux persistante. »: nothing behind it that a participle would govern.
  if (canBe(word, 'present-participle'))
    return (
      isOnly(word, 'adjective', 'present-participle') && word.margin >= 1.5 && next.kind === 'punctuation'
    );
  if (isOnly(word, 'adjective')) return true;
  // « La convention récepteur »: a noun of who does something stands beside another one as it is.
  const isAgent = word.readings.some(
    ({ lemma, pos }) => pos === 'noun' && lemma.endsWith('eur') && !/(?:m[ai][jn]|éri)eur$/.test(lemma),
  );
  if (isAgent) return false;
  // « Une situation critique »: as a verb it would be said to *tu*.
  const isVerbToo = canBe(word, 'verb');
  if (isVerbToo && (isThirdPerson(word) || word.margin < 3)) return false;
  return isOnly(word, 'adjective', 'noun', 'verb') && word.margin >= 2;
}

function isThirdPerson(word: Word): boolean {
  return (personsOf(word) & (4 | 32)) !== 0;
}

const OWN_NOUNS =
  /^(?:découverte|surprise|entrée|sortie|arrivée|vue|prise|mise|tenue|venue|reprise|remise|défaite|conduite|étendue|portée|montée|dictée|mêlée)s?$/;

function isParticiple(word: Word): boolean {
  if (word.tag !== 'past-participle') return false;
  // « Ateliers découverte »: a noun of its own.
  if (OWN_NOUNS.test(word.form)) return false;
  if (isOnly(word, 'past-participle', 'adjective', 'noun') || /^passée?s?$/.test(word.form)) return true;
  // *Connus*, *séduits*: as verbs said to *tu* or by *je*.
  return (
    word.margin >= 2 && !isThirdPerson(word) && isOnly(word, 'past-participle', 'adjective', 'noun', 'verb')
  );
}

function slipAt(sentence: Sentence, head: Head, place: number): Slip | null {
  const { at, lexicon } = sentence;
  const word = at(place);
  const own = agreementAs(word, 'adjective', 'past-participle');
  if (at(head.from - 1).form === 'en' && at(head.place).form === 'moment') return null;
  if ((own & head.mask) !== 0 || isFree(sentence, head, place)) return null;
  const earlier = masksOfNounsBefore(sentence, head, place, own);
  if (earlier === null) return null;
  const pos = isParticiple(word) || !canBe(word, 'adjective') ? 'past-participle' : 'adjective';
  const lemmas = [...new Set(word.readings.filter((one) => one.pos === pos).map(({ lemma }) => lemma))];
  // The first noun more likely than one that only tells of what kind it is.
  const masks = isComplement(sentence, head.place) ? [...earlier, head.mask] : [head.mask, ...earlier];
  const fixes = masks.flatMap((mask) =>
    lemmas.flatMap((lemma) => inflected(lexicon, lemma, pos, nearest(mask, own)).slice(0, 1)),
  );
  if (fixes.length === 0) return null;
  const noun = at(head.place).text;
  const named = genderAndNumber(nearest(head.mask, own));
  return {
    from: place,
    to: place,
    fixes: [...new Set(fixes)]
      .filter((fix) => fix !== word.form)
      .map((fix) => (word.text.startsWith('#') ? `#${fix}` : fix)),
    message: {
      fr: `« ${word.text} » s’accorde avec « ${noun} », au ${named.fr}.`,
      en: `“${word.text}” agrees with “${noun}”, which is ${named.en}.`,
    },
  };
}

/** Of the genders and numbers that a noun may have, those that an adjective shares most with. */
function nearest(mask: Agreement, own: Agreement): Agreement {
  const number = (own & PLURAL) !== 0 ? PLURAL : SINGULAR;
  const gender = (own & FEMININE) !== 0 ? FEMININE : ANY_AGREEMENT & ~FEMININE;
  return mask & number & gender || mask & number || mask & gender || mask;
}

/** Whether an adjective may keep its form here whatever the noun is. */
function isFree(sentence: Sentence, head: Head, place: number): boolean {
  const { at } = sentence;
  const word = at(place);
  const next = at(place + 1);
  const lemmas = word.readings.map(({ lemma }) => lemma);
  const own = agreementAs(word, 'adjective', 'past-participle');
  // « Des bas marine »: a colour, not of the sea.
  if (word.form === 'marine') return true;
  if (isWithTime(sentence, place - 1)) return false;
  const isOfFeeling = [word.form.replace(/(?:es|e|s)$/, ''), ...lemmas].some((form) => OF_SUBJECT.has(form));
  if (isOfFeeling && hasVerbBefore(sentence, head.from)) return true;
  if (
    (own & PLURAL) === 0 &&
    (own & MASCULINE_SINGULAR) !== 0 &&
    [word.form, ...lemmas].some(
      (form) => BARE.has(form) || (ADVERBIAL.has(form) && hasVerbBefore(sentence, head.from)),
    )
  )
    return true;
  if (
    lemmas.some((lemma) => COLOURS.has(lemma)) &&
    !DEGREES.has(at(place - 1).form) &&
    (canBe(next, 'adjective', 'noun', 'past-participle') ||
      /^(?:de|-|\/)$/.test(next.form) ||
      (/^(?:et|ou)$/.test(next.form) && canBe(at(place + 2), 'adjective', 'noun')))
  )
    return true;
  if (isUsuallyBefore(word) && canBe(next, 'noun', 'adjective')) return true;
  // « Le service clients », « un tarif étudiants ».
  if (isPluralOnly(own) && isSingularOnly(head.mask) && lemmas.some((lemma) => FOR_WHOM.has(lemma)))
    return true;
  if (next.form === 'que' || (word.form === 'sûr' && at(place - 1).form === 'bien')) return true;
  if (next.text === '-' || next.text === '/') return true;
  if (isParticiple(word) && hasObject(sentence, place + 1)) return true;
  // Of the noun's gender, one for each: « les langues française et anglaise ».
  const isOneOfThem = isSingularOnly(own) && (head.mask & SINGULAR) === 0 && ((own << 1) & head.mask) !== 0;
  if (isOneOfThem && isShared(sentence, place)) return true;
  return isAllTheTime(sentence, head);
}

/** « Les langues française et anglaise », « les axes horizontal (X) et vertical ». */
function isShared({ at }: Sentence, place: number): boolean {
  const next = at(place + 1).text === '(' && at(place + 3).text === ')' ? place + 4 : place + 1;
  if (!/^(?:et|ou|,|&|comme)$/.test(at(next).text)) return false;
  const other = at(next + 1);
  const isUnknown = other.kind === 'word' && other.readings.length === 0;
  if (isUnknown || canBe(other, 'adjective', 'past-participle')) return true;
  return at(next).text !== ',' && canBe(at(next + 2), 'adjective');
}

/** « Travailler toute la journée assise », « passer des nuits debout, éveillé »: of whoever does so. */
function isAllTheTime({ at }: Sentence, head: Head): boolean {
  return (
    (at(head.from - 1).form === 'toute' || isFormOf(at(head.from - 1), 'passer')) &&
    isFormOf(at(head.place), 'journée', 'soirée', 'semaine', 'nuit', 'année')
  );
}

function hasVerbBefore({ words }: Sentence, end: number): boolean {
  return words.slice(0, end).some(({ tag }) => /^(?:verb|infinitive|p\w+-participle)$/.test(tag));
}

/** « La police arrêté le suspect » lacks an auxiliary, and no agreement. */
function hasObject({ at }: Sentence, place: number): boolean {
  if (!/^(?:l[ae]s?|l'|une?|[cmts]es|son|sa)$/.test(at(place).form)) return false;
  return (
    !isFormOfAny(at(place + 1), TIMES_AND_DAYS) &&
    at(place + 1).kind === 'word' &&
    !canBe(at(place + 1), 'number')
  );
}

export const ADJECTIVE_AFTER_NOUN: GrammarRule = {
  name: 'grammar.adjective-after-noun',
  called: { fr: 'Accord de l’adjectif placé après le nom', en: 'Agreement of the adjective after the noun' },
  level: 'warning',
  source: ADJECTIVE_AGREEMENT,
  find: slipsOf(false),
  bad: [
    ['Une exposition gratuit vous attend.', 'Une exposition gratuite vous attend.'],
    ['On aime les produits locale.', 'On aime les produits locaux.'],
    ['La programmation complet est en ligne.', 'La programmation complète est en ligne.'],
    ['Profitez d’une offre exclusif jusqu’à lundi.', 'Profitez d’une offre exclusive jusqu’à lundi.'],
    ['Des rencontres passionnant !', 'Des rencontres passionnantes !'],
    ['Une ambiance conviviale et festif.', 'Une ambiance conviviale et festive.'],
    ['Un service rapide, courtoise et efficace.', 'Un service rapide, courtois et efficace.'],
    ['Les personnes présente ont applaudi.', 'Les personnes présentes ont applaudi.'],
    ['La semaine prochain, on ferme.', 'La semaine prochaine, on ferme.'],
    ['Nos activités sportive reprennent.', 'Nos activités sportives reprennent.'],
    ['Les tarifs réduit s’appliquent aussi.', 'Les tarifs réduits s’appliquent aussi.'],
    ['Les vents violent ont tout emporté.', 'Les vents violents ont tout emporté.'],
  ],
  good: [
    'Des cours de danse gratuits et des ateliers en famille.',
    'Les langues française et anglaise au programme.',
    'Des robes vert pomme et des pantalons bleu marine.',
    'Des bas marine et des tuques moutarde.',
    'Il quitte la salle comble, épuisé et ravi.',
    'Elle a l’air content. Il quitte la scène heureux.',
    'Un concert et une exposition gratuits.',
    'Un essai de dix jours gratuit.',
    'Ils voient les choses clair.',
    'Des photos touchant le public, des patients souffrant du dos.',
    'Une ville belle et des gens heureux.',
    'Un chiffre d’affaires ou de recettes inférieur ou égal à 5 000 $.',
    'Les axes horizontal (X) et vertical (Y)',
  ],
};

export const PARTICIPLE_AFTER_NOUN: GrammarRule = {
  name: 'grammar.participle-after-noun',
  called: { fr: 'Accord du participe placé après le nom', en: 'Agreement of the participle after the noun' },
  level: 'warning',
  source: PARTICIPLE_ALONE,
  find: slipsOf(true),
  bad: [
    ['Les habitants concerné ont été avisés.', 'Les habitants concernés ont été avisés.'],
    ['Une fierté partagé par toute la ville.', 'Une fierté partagée par toute la ville.'],
    ['Places limité, réservez vite !', 'Places limitées, réservez vite !'],
    ['Merci aux personnes venu nous voir.', 'Merci aux personnes venues nous voir.'],
    ['Les billets déjà acheté restent valides.', 'Les billets déjà achetés restent valides.'],
    ['Toute personne intéressé peut s’inscrire.', 'Toute personne intéressée peut s’inscrire.'],
    ['Une équipe passionnée et dévoué vous attend.', 'Une équipe passionnée et dévouée vous attend.'],
    ['Des personnes motivé et souriantes.', 'Des personnes motivées et souriantes.'],
    ['Une fois la demande envoyé, patientez.', 'Une fois la demande envoyée, patientez.'],
    ['Nous sommes désolés de la gêne occasionné hier.', 'Nous sommes désolés de la gêne occasionnée hier.'],
    ['Les commandes passé hier sont parties.', 'Les commandes passées hier sont parties.'],
  ],
  good: [
    'La maison de mon oncle vendue hier.',
    'Mon frère et ma sœur arrivés ce matin.',
    'Service compris, taxes incluses.',
    'Des billets de théâtre réservés pour vous.',
    'Il a la clé et l’a gardée.',
    'Le peu de neige tombé cet hiver a fondu.',
    'Une attestation de l’un des parents datée et signée.',
    'C’est plus long que nous ne l’avions pensé.',
  ],
};
