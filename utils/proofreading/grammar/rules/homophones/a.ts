import { A_ACCENT } from '../../../slips/french/homophones.ts';
import { canBe, isOnly, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Reading, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { isPrepositional, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { beforeClitics, isClitic, isPlural, isSurelyVerb, mayHaveSubject } from '../../syntax/subjects.ts';
import { fits, readPattern } from '../../syntax/word-pattern.ts';
import { vitrineLinguistique } from '../sources.ts';
import { homophone, isEnd, wordSet } from './homophone.ts';

const SUBJECTS = wordSet(
  "il elle iel on ça cela ce c' ç' qui tout rien personne chacun quelqu'un celui celle y en",
);

/** « rien a dire », « quelqu’un a attendre » */
const INDEFINITE = wordSet("rien quelqu'un beaucoup personne");

/** What « a » has as its object without an article. */
const OBJECTS = wordSet(
  'accès affaire aucun aucune autant beau beaucoup besoin bien bon bonne carte chaud confiance conscience ' +
    'connaissance conscience cours coutume crédit droit envie faim foi force froid gain hâte honneur honte horreur ' +
    'intérêt lieu mal maintes moins matière meilleure mauvaise mission mauvais moyen obligation peine peu peur pied ' +
    'pitié place plein plaisir plus pour pouvoir priorité prise qualité quelques quelque quartier raison ' +
    'recours regret rendez-vous réponse sommeil soif soin souvenir tendance tort tout toute toutes tous trait trop ' +
    'valeur vent vocation voix vue davantage assez tant certes certains certaines plusieurs parfois même encore deux',
);

/** What only « à » stands before, whatever is before it. */
const ONLY_PREPOSITION = [
  '_ travers $?',
  "_ cause de|du|des|d'",
  "_ propos de|du|des|d'",
  "_ côté de|du|des|d'",
  "_ condition de|que|d'|qu'",
  "_ moins que|qu'",
  "_ moins de|d' *infinitive",
  "_ mesure que|qu'",
  '_ titre :adjective',
  '_ mi-chemin|mi-temps|domicile|volonté|nouveau|présent|vélo|cheval|genoux|proximité|merveille|venir|perpétuité|destination|rebours|reculons|outrance|tâtons|califourchon|foison',
  "_ l' aide|étranger|intérieur|extérieur|envers|endroit|époque|instar|insu|avenir|avance|abri|image|issue|unanimité|heure|affiche|arrière|avant|origine|écoute|honneur",
  '_ la fois|une|carte|maison|main|suite|place|hauteur|demande|recherche|rencontre|retraite|rescousse|hâte|limite|rigueur|veille',
  '=mettre|remettre _ jour|profit|plat|niveau|exécution|contribution|disposition',
  '=mener _ bien|terme',
  'mise|mises|remise|tenue|mettre _ jour|niveau|disposition|pied|part',
  'rapport|grâce|quant|prêt|prêts|prête|prêtes|enclin|enclins|enclines _ ~été|eu|lieu|fait|bien|toujours|mal|pris|mis|permis|dû|pu',
  "jusqu'|jusque _",
  "$ suite|suites|face _ la|l'|ce|ces|cette|notre|nos|votre|vos|un|une|des|d'",
  'coup|coups|petit|peu|pas|goutte|mot|tête|face|corps|dos|côte _ coup|petit|peu|pas|goutte|mot|tête|face|corps|dos|côte',
  '=prendre _ partie|parti|témoin|cœur|contrepied',
  'tomber|tombé|tombée|tombés|tombent|tombe _ terre|pic|eau',
  'merci|bravo|bienvenue|félicitations|salut|bonjour _ .determiner|pronoun|name',
  'merci|bravo|bienvenue|félicitations|salut|bonjour _ :name',
  '$ _ deux|trois|quatre|cinq|dix|quelques pas|minutes|heures|rues|coins|kilomètres|km',
  'et _ toutes|tous',
  '_ leur|son|mon|notre|votre|ton tour',
  '_ petit|bon|moitié|bas|tout prix',
  '_ ciel ouvert',
  "_ partir|compter de|du|des|d'",
  '_ toutes|tous $|et',
  'destiné|destinée|destinés|destinées|dédié|dédiée|dédiés|dédiées|consacré|consacrée|consacrés|consacrées|relatif|relative|relatifs|relatives|apte|aptes|inhérent|inhérente|voué|vouée|dévoué|dévouée|enclin|encline|né|née _ .determiner|name|number',
  "participation|adhésion|abonnement|inscription|invitation|contribution|initiation|réponse|appel|accès|droit _ la|l'|cette|ces|nos|vos|votre|notre .noun|adjective&!past-participle",
  'notamment|particulier|surtout _ :determiner|name',
  '*present-participle _ :determiner|name|number',
  'fur et _ mesure',
  'remettre|mettre|mis|met|mettez la main _',
  '_ ce sujet|moment|propos|stade|point|jour|titre',
  '_ cet égard|effet',
  '_ tout hasard|prix|moment|jamais|bout',
  '_ toute heure|vitesse|épreuve|allure',
  '_ tous|toutes prix|coups|points|égards',
  '_ moi|toi|eux|soi $',
  '_ quoi|qui $|:pronoun|subordinator',
  '_ qui :pronoun|verb|determiner',
  '_ bientôt $',
  '_ très bientôt|vite',
  '_ laquelle|lequel|celui|celle|ceux|celles|quelle|quel',
].map(readPattern);

/** « a cappella » is Latin or Italian. */
const NO_FRENCH = wordSet('cappella capella priori posteriori fortiori contrario minima maxima pari tempera');

const MESSAGE = {
  fr: 'Sans sujet avant lui, ce n’est pas le verbe avoir (avait), mais la préposition « à ».',
  en: 'With no subject before it this is not the verb avoir (avait), but the preposition “à”.',
};

/** « a » for « à »: no subject before it, or nothing behind it that one could have. */
const A_FOR_PREPOSITION: GrammarRule = homophone({
  ...A_ACCENT,
  level: 'warning',
  source: vitrineLinguistique('Les homophones a et à'),
  forms: 'a',
  judge: (sentence, place) => (isPreposition(sentence, place) ? 'à' : undefined),
  message: MESSAGE,
  bad: [
    ['On se retrouve a la rentrée!', 'On se retrouve à la rentrée!'],
    ['Je n’arrive pas a y croire.', 'Je n’arrive pas à y croire.'],
    ['Vous songez a déménager?', 'Vous songez à déménager?'],
    ['Les surprises a venir', 'Les surprises à venir'],
    ['Dites-nous a quelle heure vous passez.', 'Dites-nous à quelle heure vous passez.'],
    ['Une boîte a lunch', 'Une boîte à lunch'],
  ],
  good: [
    'Tout ce qui existe a une fin.',
    'La personne qui gagne a droit à un café.',
    'Notre équipe a une nouvelle à vous annoncer.',
    'Y a-t-il des places?',
    'La ville a beau grandir, on s’y retrouve.',
    'On a à cœur de bien faire.',
    'Le maire a, hier, rencontré les familles.',
  ],
});

function isPreposition(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (next.isAfterHyphen || isClitic(before) || before.kind === 'other') return false;
  if (isEnd(next) || next.kind === 'other' || NO_FRENCH.has(next.form)) return false;
  if (place > 0 && at(place).isCapitalized) return false;
  if (place === 0 && isAtStart(sentence)) return true;
  if (at(place + 2).isAfterHyphen && isVerbForm(next)) return false;
  if (INDEFINITE.has(before.form) && isOnly(at(place + 1), 'infinitive')) return true;
  if (!before.isAfterHyphen && SUBJECTS.has(before.form)) return false;
  if (isTimeOrPrice(sentence, place)) return true;
  return (
    isAfterPlural(sentence, place) ||
    ONLY_PREPOSITION.some((pattern) => fits(pattern, sentence, place, place)) ||
    isBeforeInfinitive(sentence, place) ||
    isHeadline(sentence, place) ||
    isAgain(sentence, place) ||
    isBetweenNouns(sentence, place) ||
    isWithoutSubject(sentence, place)
  );
}

/** « A votre service », « A l’âge de… »: the accent is missing on a capital. */
function isAtStart({ at }: Sentence): boolean {
  const [next, after] = [at(1), at(2)];
  if (next.form === "l'")
    return (
      canBe(after, 'noun') &&
      !/^(?:air|avantage|habitude|intention|impression|honneur|âme|art|œil|esprit|ambition|audace|accent|accord|aide|appui)$/.test(
        after.form,
      )
    );
  if (next.form === 'la')
    return /^(?:recherche|une|demande|fin|suite|veille|rentrée|place|maison|base|hauteur|limite|mémoire|prochaine|carte|table|vôtre)$/.test(
      after.form,
    );
  return (
    /^(?:votre|notre|cet|cette|ce|tous|toutes|quel|quelle|chaque|titre|propos|noter|table|vendre|louer|toi|nous|vous|vos)$/.test(
      next.form,
    ) || isOnly(next, 'infinitive')
  );
}

/** « jeudi a 19 h », « a midi », « billets a 12 $ ». */
function isTimeOrPrice({ at }: Sentence, place: number): boolean {
  const [before, next] = [at(place - 1), at(place + 1)];
  if (/^(?:midi|minuit)$/.test(next.form)) return true;
  if (next.kind !== 'number') return false;
  if (/^heures?$/.test(at(place + 2).form) && (TIMES.has(before.form) || before.kind === 'number'))
    return true;
  if (/heures?$/.test(next.text)) return TIMES.has(before.form) || before.kind === 'number';
  if (/^\d{1,2}\s?(?:h|:)\s?\d{0,2}$/i.test(next.text)) return true;
  return before.kind === 'number' || (/[$€]$/.test(next.text) && isPlural(before));
}

/** « aux artistes | a l’ensemble »: what is plural is no subject of « a ». */
function isAfterPlural({ at }: Sentence, place: number): boolean {
  const next = at(place + 1);
  if (!isPluralName(at(place - 1)) || canBe(next, 'past-participle') || !startsComplement(next)) return false;
  let before = place - 2;
  while (before > place - 6 && (isPluralName(at(before)) || PLURAL_ARTICLES.has(at(before).form))) before--;
  const { form, kind } = at(before);
  return form === '' || kind === 'punctuation' || PREPOSITIONS.has(form) || isSurelyVerb(at(before));
}

function isPluralName(word: Word): boolean {
  return (
    canBe(word, 'noun', 'adjective', 'past-participle') &&
    isPlural(word) &&
    !word.isCapitalized &&
    !word.isInclusive
  );
}

const TIMES = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche soir matin demain hier janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);

const PLURAL_ARTICLES = wordSet(
  'les nos vos mes tes ses leurs ces quelques plusieurs deux trois toutes tous',
);
const PREPOSITIONS = wordSet('pour avec sans par sur sous dans chez parmi contre vers');

function isVerbForm(word: Word): boolean {
  return canBe(word, 'verb');
}

/** « du mal a y croire », « de quoi a boire »; « l’équipe a gagner » is a participle gone wrong. */
function isBeforeInfinitive(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const after = afterClitics(sentence, place + 1);
  const verb = at(after);
  if (!isOnly(verb, 'infinitive')) return false;
  return after > place + 1 || !/(?:er|[^o]ir)$/.test(verb.form) || !mayHaveSubject(sentence, place);
}

/** « à votre médecin, a votre mère », « à Chantal et a Robert » */
function isAgain({ at }: Sentence, place: number): boolean {
  if (!/^(?:,|et|ou)$/.test(at(place - 1).form)) return false;
  const next = at(place + 1);
  for (let before = place - 2; before > place - 9; before--) {
    if (at(before).form !== 'à') continue;
    const other = at(before + 1);
    const isName = other.isCapitalized && next.isCapitalized;
    return (
      isName ||
      (other.form === next.form &&
        /^(?:votre|vos|notre|nos|mes|tes|ses|toutes?|tous|celles|ceux|la|l'|chaque)$/.test(next.form))
    );
  }
  return false;
}

/** « Condo a louer »: a noun without an article is no subject. */
function isHeadline({ at }: Sentence, place: number): boolean {
  return place === 1 && isOnly(at(0), 'noun') && isOnly(at(2), 'infinitive');
}

/** « une machine a café », « la mise a jour ». */
function isBetweenNouns({ at }: Sentence, place: number): boolean {
  const [before, next] = [at(place - 1), at(place + 1)];
  if (!canBe(before, 'noun') || before.isCapitalized) return false;
  if (next.isCapitalized || !isOnly(next, 'noun', 'adjective') || next.tag !== 'noun') return false;
  if (OBJECTS.has(next.form)) return false;
  return isEnd(at(place + 2)) || canBe(at(place + 2), 'adjective', 'verb', 'preposition');
}

function isWithoutSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = at(place + 1);
  if (canBe(next, 'past-participle') && !isOnly(next, 'noun'))
    return canBe(next, 'noun') && next.tag === 'noun' && next.margin > 3 && !mayHaveSubject(sentence, place);
  if (place === 0) return false;
  if (isInfinitiveChain(sentence, place)) return true;
  return startsComplement(next) && !mayHaveSubject(sentence, place);
}

/** « souhaiter partir étudier | a l’étranger ». */
function isInfinitiveChain({ at }: Sentence, place: number): boolean {
  const before = at(place - 2);
  return (
    isOnly(at(place - 1), 'infinitive') &&
    (isOnly(before, 'infinitive') || isSurelyVerb(before)) &&
    startsComplement(at(place + 1))
  );
}

function startsComplement(word: Word): boolean {
  return (
    word.kind === 'number' ||
    word.isCapitalized ||
    canBe(word, 'determiner', 'noun', 'pronoun', 'number', 'name', 'adjective')
  );
}

/** What « à » with a participle behind it is right before. */
const BEFORE_PARTICIPLE = wordSet('prêt vis mot mot-clé de');

const VERB_MESSAGE: Slip['message'] = {
  fr: 'Ici, c’est le verbe avoir : « avait » pourrait prendre sa place.',
  en: 'Here it is the verb avoir: “avait” could stand in its place.',
};

const HAVING = wordSet('peur besoin envie hâte faim soif honte pitié lieu');

/** « à » for « a »: after a subject or a clitic, before a participle. */
const A_FOR_VERB: GrammarRule = homophone({
  name: 'grammar.accent-a',
  called: { fr: '« à » pour « a »', en: '“à” for “a”' },
  level: 'warning',
  source: vitrineLinguistique('Les homophones a et à'),
  forms: 'à',
  judge: (sentence, place) => (isHaving(sentence, place) ? 'a' : undefined),
  message: VERB_MESSAGE,
  bad: [
    ['Le conseil municipal à adopté hier le budget.', 'Le conseil municipal a adopté hier le budget.'],
    ['L’exposition « Cartes » à déjà attiré la foule.', 'L’exposition « Cartes » a déjà attiré la foule.'],
    ['Votre appui à permis d’amasser 4000 $.', 'Votre appui a permis d’amasser 4000 $.'],
    ['Le camp à lieu du 2 au 6 juillet.', 'Le camp a lieu du 2 au 6 juillet.'],
    ['Notre équipe à relevé le défi.', 'Notre équipe a relevé le défi.'],
    ['Le gagnant à droit à un café.', 'Le gagnant a droit à un café.'],
    ['Notre ville à été récompensée.', 'Notre ville a été récompensée.'],
    ['On vous l’à déjà dit.', 'On vous l’a déjà dit.'],
    ['L’équipe à vraiment travaillé fort.', 'L’équipe a vraiment travaillé fort.'],
    ['Il n’y à plus de places.', 'Il n’y a plus de places.'],
    ['Mon voisin à peur du vide.', 'Mon voisin a peur du vide.'],
  ],
  good: [
    'Ce repas est à emporter.',
    'Allez-y à pied.',
    'Un plat à moitié prix, un autre à découvert.',
    'Nous pensons à elle à chaque instant.',
    'Grâce à vous, on y arrive.',
    'Du prêt-à-porter à petit prix',
    'Notre équipe à temps plein',
    'Le mot à droite',
    'L’invitation à déjeuner un samedi',
  ],
});

const ELIDED = wordSet("n' m' t'");
const THIRD = wordSet('il on');

function isHaving(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (before.isAfterHyphen || next.kind === 'other') return false;
  if (ELIDED.has(before.form) || (THIRD.has(before.form) && !isEnd(next))) return true;
  if (before.form === 'y' && at(place - 2).form !== 'va' && !at(place - 2).isAfterHyphen)
    return hasSubjectNear(sentence, place - 1);
  if (before.form === "l'")
    return isPronoun(at(place - 2)) || isParticiple(at(afterAdverbs(sentence, place + 1)));
  if (SUBJECTS.has(before.form)) return isParticipleAfterPronoun(at(afterAdverbs(sentence, place + 1)));
  return isHavingAfterNoun(sentence, place) || isHavingAfterSubject(sentence, place);
}

function isPronoun(word: Word): boolean {
  return isClitic(word) || SUBJECTS.has(word.form);
}

/** « ce qui à pris », « elle à fini ». */
function isParticipleAfterPronoun(word: Word): boolean {
  return canBe(word, 'past-participle') && !canBe(word, 'noun') && !/^(?:demi|lui)$/.test(word.form);
}

/** « elle les à vus », « personne ne vous à prévenue ». */
function _hasSubjectBeforeClitics(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const subject = beforeClitics(sentence, place);
  if (
    subject < place - 3 ||
    at(subject).isAfterHyphen ||
    !/^(?:il|elle|on|qui|ça|cela)$/.test(at(subject).form)
  )
    return false;
  return !/^(?:à|de|pour|avec|et|que|qu')$/.test(at(subject - 1).form);
}

function hasSubjectNear({ at }: Sentence, place: number): boolean {
  return [1, 2, 3].some((back) => wordSet("il n' on ne qui").has(at(place - back).form));
}

function isHavingAfterNoun(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (before.kind === 'number') return next.form === 'été' && !isEnd(at(place + 2));
  if (before.kind !== 'word' || BEFORE_PARTICIPLE.has(before.form)) return false;
  if (
    !canBe(before, 'noun', 'pronoun', 'name') &&
    (place === 1 || !before.isCapitalized) &&
    before.readings.length > 0
  )
    return false;
  if (next.form === 'accès') return /^(?:à|au|aux)$/.test(at(place + 2).form);
  if (next.form === 'droit' && !isPlural(before) && mayHaveSubject(sentence, place))
    return /^(?:à|au|aux)$/.test(at(place + 2).form);
  if (HAVING.has(next.form)) return at(place + 2).form !== 'de' || !isSurelyVerb(before);
  if (at(afterAdverbs(sentence, place + 1)).form === 'été')
    return before.form !== 'printemps' && !isEnd(at(place + 2));
  const after = afterAdverbs(sentence, place + 1);
  if (isClitic(before) || isPlural(before) || isToBeDone(sentence, place)) return false;
  return (isParticiple(at(after)) || isLikelyParticiple(at(after))) && mayHaveSubject(sentence, place);
}

function isTransitive({ lemma, verb }: Reading): boolean {
  return verb?.isTransitive === true && !MOSTLY_INTRANSITIVE.has(lemma);
}

const MOSTLY_INTRANSITIVE = wordSet(
  'éclater commencer débuter passer monter tourner sonner brûler couler crever exploser gagner marquer',
);

/** « Maison à loué », « un défi à relevé en famille », « voici la recette à essayé »: the infinitive is meant. */
export function isToBeDone(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [noun, verb, behind] = [at(place - 1), at(place + 1), at(place + 2)];
  if (!verb.form.endsWith('é') || !readingsAs(verb, 'past-participle').some(isTransitive)) return false;
  const isUnknown = noun.readings.length === 0 && !noun.isCapitalized;
  if (!(canBe(noun, 'noun', 'adjective') || isUnknown) || canBe(noun, 'name')) return false;
  if (/^(?:de|d'|que|qu'|par)$/.test(behind.form) || isPastOrObject(sentence, place + 2)) return false;
  const start =
    canBe(at(place - 2), 'adjective') && !canBe(at(place - 2), 'determiner') ? place - 3 : place - 2;
  return /^(?:une?|)$/.test(at(start).form) || /^(?:voici|voilà)$/.test(at(start - 1).form);
}

/** The place before a name in quotation marks: « L’exposition « Cartes » | à attiré ». */
function beforeQuoted({ at }: Sentence, place: number): number {
  const opening = OPENING[at(place).text];
  if (opening === undefined) return place;
  for (let before = place - 1; before > place - 10; before--) {
    if (opening.has(at(before).text)) return before - 1;
  }
  return place;
}

const OPENING: Readonly<Record<string, ReadonlySet<string>>> = {
  '»': wordSet('«'),
  '”': wordSet('“'),
  '"': wordSet('"'),
};

/**
 * « Le conseil municipal à adopté hier le règlement »: the clause has no other verb, and an object stands behind,
 * or a time that is past. In « un film à voir », what is seen is the noun before.
 */
function isHavingAfterSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const end = afterAdverbs(sentence, place + 1);
  const verb = at(end);
  if (!canBe(verb, 'past-participle') || verb.isCapitalized || verb.isAfterHyphen) return false;
  if (!/(?:é|i|u|is|it|rt)$/.test(verb.form)) return false;
  const subject = nounPhraseBefore(sentence, beforeQuoted(sentence, place - 1));
  if (subject === undefined || isPrepositional(sentence, subject)) return false;
  if ((subject.agreement & SINGULAR) === 0 || TAKING_A.has(subject.head.form)) return false;
  if (!opensClause(at(subject.from - 1)) || !canBe(at(subject.from), 'determiner')) return false;
  const isPast = end > place + 1 && /^(?:déjà|enfin|récemment)$/.test(at(end - 1).form);
  const tells = isPast || isPastOrObject(sentence, end + 1) || isBeforeInfinitiveOf(sentence, end + 1);
  return tells && !hasVerbBehind(sentence, end + 1);
}

/** Nouns that an infinitive with an object of its own may follow. */
const TAKING_A = wordSet(
  'machine difficulté facilité tendance aptitude propension habileté manière invitation plaisir peine mal temps joie prêt ' +
    'obligation autorisation capacité incitation encouragement aide pince fer crayon clé outil appareil four salle ' +
    'premier première dernier dernière seul seule hésitation réticence mot',
);

function opensClause(word: Word): boolean {
  return isEnd(word) || /^(?:et|mais|car|que|si|quand|lorsque|puisque)$/.test(word.form);
}

/** « hier », « le règlement », « 20 000 visiteurs », « leur billet »; « ce soir » tells nothing. */
function isPastOrObject({ at }: Sentence, place: number): boolean {
  const [word, noun] = [at(place), at(place + 1)];
  if (/^(?:hier|récemment|avant-hier)$/.test(word.form)) return true;
  if (word.kind !== 'number' && !isArticle(word)) return false;
  const named = canBe(noun, 'adjective') && canBe(at(place + 2), 'noun') ? at(place + 2) : noun;
  return named.kind !== 'punctuation' && !TIMES.has(named.form) && !UNITS.has(named.form);
}

/** « à permis d’amasser », « à tenu à remercier » */
function isBeforeInfinitiveOf(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  return /^(?:de|d'|à)$/.test(at(place).form) && isOnly(at(afterClitics(sentence, place + 1)), 'infinitive');
}

function isArticle({ form }: Word): boolean {
  return OBJECT_ARTICLES.has(form);
}

const OBJECT_ARTICLES = wordSet(
  "le la l' les un une nos notre vos votre son sa ses leur leurs plusieurs trois deux quatre cinq",
);
const UNITS = wordSet(
  'matin midi après-midi soir soirée nuit week-end fin semaine mois année été hiver printemps automne heure heures h ' +
    'minutes jours jour semaines fois dollars euros pas main plein',
);

/** A finite verb up to the next mark, or to what begins a clause. */
function hasVerbBehind({ at }: Sentence, place: number): boolean {
  for (let ahead = place; ahead < place + 15; ahead++) {
    const word = at(ahead);
    if (isEnd(word) || CLAUSE_OPENERS.has(word.form)) return false;
    if (word.tag === 'verb') return true;
  }
  return false;
}

const CLAUSE_OPENERS = wordSet("qui que qu' dont où quand lorsque si et mais car pour afin");

/** A participle that a subject before « à » makes one: « le conseil à adopté ». */
function isLikelyParticiple(word: Word): boolean {
  return (
    word.tag === 'past-participle' &&
    /(?:é|i|u|is|it|rt)$/.test(word.form) &&
    !NOT_LIKELY.has(word.form) &&
    !word.isCapitalized
  );
}

const NOT_LIKELY = wordSet(
  'demi dû découvert couvert reculé fini perdu abandon lui mort connu inconnu écrit crédit reçu vu midi',
);

/** A participle that is nothing else: « à découvert », « à reçu » stay. */
function isParticiple(word: Word): boolean {
  return isOnly(word, 'past-participle');
}

export const A_RULES: readonly GrammarRule[] = [A_FOR_PREPOSITION, A_FOR_VERB];
