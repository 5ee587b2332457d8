import { type NamedRule, oneOrOther, writtenFor } from '../../../named-rule.ts';
import {
  agreementAs,
  canBe,
  isFormOf,
  isOnly,
  personsOf,
  readingsAs,
  type Word,
} from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { FEMININE_SINGULAR, MASCULINE_SINGULAR, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { inflected } from '../../syntax/inflect.ts';
import { isPrepositional, nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { isSubjectPronoun } from '../../syntax/subjects.ts';
import { DIRECT_REFLEXIVES } from '../participles/reflexive-verbs.ts';
import { academyEntries, GRAMMATICAL_HOMOPHONES, vitrineLinguistique } from '../sources.ts';
import { homophone, isEnd, type Verdict, wordSet } from './homophone.ts';

const CEST_SEST: NamedRule = {
  name: 'grammar.cest-or-sest',
  called: oneOrOther('c’est', 's’est'),
};

/** Verbs whose participle after a noun and « c’est » tells that it is reflexive. */
const HAPPENING = wordSet(
  'déroulé déroulée déroulés déroulées passé passée produit produite effectué effectuée avéré avérée ' +
    'transformé transformée amélioré améliorée joint jointe tenu tenue poursuivi poursuivie blessé blessée ' +
    'égaré égarée retrouvé retrouvée installé installée ' +
    'surpassé surpassée démarqué démarquée illustré illustrée hissé hissée faufilé faufilée abattu abattue conclu conclue ' +
    'rendu rendue engagé engagée classé classée qualifié qualifiée envolé envolée éteint éteinte spécialisé spécialisée',
);
const THIRD = wordSet('il elle on qui iel');

const SEST: GrammarRule = homophone({
  ...CEST_SEST,
  level: 'warning',
  source: vitrineLinguistique('Les homophones c’est et s’est'),
  forms: "c' s'",
  judge: (sentence, place) =>
    sentence.at(place).form === "c'" ? reflexiveFor(sentence, place) : demonstrativeFor(sentence, place),
  message: {
    fr: 'Après un sujet, devant un participe, c’est le pronom « se » : « s’est » (se passer).',
    en: 'After a subject, before a participle, it is the pronoun “se”: “s’est” (se passer).',
  },
  bad: [
    ['Elle c’est inscrite hier.', 'Elle s’est inscrite hier.'],
    ['Notre atelier c’est très bien passé.', 'Notre atelier s’est très bien passé.'],
    ['Cette maison, s’est la vôtre.', 'Cette maison, c’est la vôtre.'],
    ['S’est chaud et crémeux.', 'C’est chaud et crémeux.'],
    ['Nos cadettes c’est battues.', 'Nos cadettes se sont battues.'],
    ['Votre colis c’est égaré.', 'Votre colis s’est égaré.'],
    ['Merci, car s’est grâce à vous.', 'Merci, car c’est grâce à vous.'],
  ],
  good: [
    'Le plus beau, c’est passé 22 h.',
    'Elle s’est un peu perdue.',
    'Hier s’est tenue la fête.',
    'Ce qu’il vend, c’est fait à la main.',
    'Il s’est vite remis.',
    'C’est fini!',
  ],
});

function reflexiveFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [before, verb] = [at(place - 1), at(place + 1)];
  if (/^(?:il|elle|on|ils|elles)$/.test(before.form) && !before.isAfterHyphen) return { fixes: ["s'"] };
  const several = severalReflexive(sentence, place);
  if (several !== undefined) return several;
  if (!/^(?:est|était|sera|serait|étais|étaient)$/.test(verb.form)) return undefined;
  if (before.isAfterHyphen) return undefined;
  const participle = at(afterAdverbs(sentence, place + 2));
  if (isReflexivePast(before, participle)) return { fixes: ["s'"] };
  const isWrong =
    (THIRD.has(before.form) && (before.form !== 'qui' || canBe(participle, 'past-participle'))) ||
    (canBe(before, 'noun', 'adjective', 'pronoun') &&
      before.tag !== 'verb' &&
      HAPPENING.has(participle.form));
  return isWrong ? { fixes: ["s'"] } : undefined;
}

/** The participle of « La rentrée c’est déroulé »: it agrees with the subject, which is feminine. */
const SEST_PARTICIPLE: GrammarRule = homophone({
  name: 'grammar.sest-participle',
  called: { fr: 'Participe après « c’est » pour « s’est »', en: 'Participle after “c’est” for “s’est”' },
  level: 'warning',
  source: vitrineLinguistique('Accord du participe passé'),
  forms: "c'",
  judge: (sentence, place) => {
    const { at, lexicon } = sentence;
    if (at(place + 1).form !== 'est' || reflexiveFor(sentence, place) === undefined) return undefined;
    const end = afterAdverbs(sentence, place + 2);
    const participle = readingsAs(at(end), 'past-participle')[0];
    if (participle === undefined || !DIRECT_REFLEXIVES.has(participle.lemma)) return undefined;
    if (agreementAs(at(end), 'past-participle') !== MASCULINE_SINGULAR) return undefined;
    if (canBe(at(end + 1), 'determiner')) return undefined;
    if (!isFeminineSubject(sentence, place)) return undefined;
    const fixes = inflected(lexicon, participle.lemma, 'past-participle', FEMININE_SINGULAR);
    return { from: end, to: end, fixes };
  },
  message: {
    fr: 'Avec « s’est », le participe s’accorde avec le sujet.',
    en: 'With “s’est” the participle agrees with the subject.',
  },
  bad: [
    ['La rentrée c’est déroulé sous le soleil.', 'La rentrée c’est déroulée sous le soleil.'],
    ['La soirée c’est bien déroulé.', 'La soirée c’est bien déroulée.'],
    ['Notre équipe c’est qualifié hier.', 'Notre équipe c’est qualifiée hier.'],
  ],
  good: ['La soirée s’est bien déroulée.', 'La classe, c’est fini.', 'Une soirée, c’est fait pour s’amuser.'],
});

/** « La soirée c’est… », « La rentrée de nos 340 étudiants c’est… »: what the clause begins with. */
function isFeminineSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const near = nounPhraseBefore(sentence, place - 1);
  if (near?.agreement === FEMININE_SINGULAR) return !isPrepositional(sentence, near);
  let from = place - 1;
  while (from > place - 12 && !isEnd(at(from - 1)) && at(from).tag !== 'verb') from--;
  const [article, noun, complement] = [at(from), at(from + 1), at(from + 2)];
  return (
    isEnd(at(from - 1)) &&
    /^(?:de|du|des|d')$/.test(complement.form) &&
    canBe(article, 'determiner') &&
    noun.tag === 'noun' &&
    (agreementAs(article, 'determiner') & agreementAs(noun, 'noun')) === FEMININE_SINGULAR
  );
}

/** « Nos cadettes c’est battues »: a participle in the plural, as the noun before. */
function severalReflexive({ at }: Sentence, place: number): Verdict | undefined {
  const [noun, verb, participle] = [at(place - 1), at(place + 1), at(place + 2)];
  const own = agreementAs(participle, 'past-participle') & agreementAs(noun, 'noun');
  if (verb.form !== 'est' || noun.tag !== 'noun' || participle.tag !== 'past-participle') return undefined;
  if (own === 0 || (own & ~PLURAL) !== 0) return undefined;
  return { from: place, to: place + 1, fixes: ['se sont'] };
}

/** « la direction c’est contentée »: « c’est » has a masculine attribute; « efforcé » is only reflexive. */
function isReflexivePast(subject: Word, participle: Word): boolean {
  if (!canBe(subject, 'noun') || subject.tag !== 'noun' || !canBe(participle, 'past-participle'))
    return false;
  if (readingsAs(participle, 'past-participle').every(({ verb }) => verb?.isReflexiveOnly)) return true;
  const isFeminine =
    (agreementAs(subject, 'noun') & 1) === 0 && (agreementAs(participle, 'past-participle') & 3) === 0;
  return isFeminine && !canBe(participle, 'noun', 'adjective');
}

/** Before « s’est » they leave it without a subject. */
const WITHOUT_SUBJECT = wordSet('mais car donc que parce puisque alors oui non');
/** Behind « s’est », they may go with a verb that comes later. */
const MEASURES = wordSet('un une tout toute tous toutes le la les en y');

function demonstrativeFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const [before, verb] = [at(place - 1), at(place + 1)];
  if (!/^(?:est|était)$/.test(verb.form) || at(place + 2).isAfterHyphen) return undefined;
  if (!isEnd(before) && !WITHOUT_SUBJECT.has(before.form)) return undefined;
  if (
    isEnd(before) &&
    [':', '…', '.'].includes(before.form) === false &&
    before.form !== '' &&
    before.form !== ','
  )
    return undefined;
  const next = at(afterAdverbs(sentence, place + 2));
  if (isEnd(next) || next.kind === 'other' || next.readings.length === 0) return undefined;
  if (canBe(next, 'past-participle', 'pronoun') && !isArticle(sentence, place + 2)) return undefined;
  if (MEASURES.has(next.form) && !isArticle(sentence, place + 2)) return undefined;
  return {
    fixes: ["c'"],
    message: {
      fr: 'Sans sujet ni participe, ce n’est pas le pronom « se », mais « c’est » (cela est).',
      en: 'With no subject and no participle this is not the pronoun “se”, but “c’est” (cela est).',
    },
  };
}

/** An article before a noun that measures nothing: « s’est un plaisir », not « s’est un peu… ». */
function isArticle({ at }: Sentence, place: number): boolean {
  const [article, noun] = [at(place), at(place + 1)];
  if (!canBe(article, 'determiner')) return false;
  if (
    /^(?:peu|jour|moment|temps|fois|instant|matin|soir|tantinet|brin|mois|an|année|semaine|seconde|minute|heure|même|plus)$/.test(
      noun.form,
    )
  )
    return false;
  return canBe(noun, 'noun', 'adjective', 'pronoun') && noun.tag !== 'verb';
}

const PREPOSITIONS = wordSet('avec dans sur sous de à par chez vers entre parmi');

const CES: GrammarRule = homophone({
  name: 'grammar.cest-ces',
  called: writtenFor('c’est', 'ces'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: "c' s'",
  judge: (sentence, place) => pluralFor(sentence, place),
  message: {
    fr: 'Après une préposition, devant un nom au pluriel, c’est « ces » ou « ses ».',
    en: 'After a preposition, before a plural noun, it is “ces” or “ses”.',
  },
  bad: [
    ['Profitez de c’est beaux jours.', 'Profitez de ces beaux jours.'],
    ['On vous attend dans c’est nouveaux locaux.', 'On vous attend dans ces nouveaux locaux.'],
    ['Avec c’est rabais, tout part vite.', 'Avec ces rabais, tout part vite.'],
    ['Attention, c’est horaires ne sont plus valables.', 'Attention, ces horaires ne sont plus valables.'],
    ['C’est nouvelles règles entrent en vigueur lundi.', 'Ces nouvelles règles entrent en vigueur lundi.'],
    ['La ferme ouvre c’est portes.', 'La ferme ouvre ses portes.'],
    ['Merci à toutes c’est belles personnes!', 'Merci à toutes ces belles personnes!'],
  ],
  good: [
    'De là, c’est facile.',
    'Avec, c’est mieux.',
    'Vivre avec, c’est plus dur.',
    'C’est toujours ces moments-là.',
    'Samedi, c’est portes ouvertes!',
    'C’est vacances pour nous!',
  ],
});

function pluralFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  if (isPluralSubject(sentence, place)) return { from: place, to: place + 1, fixes: ['ces'] };
  if (isPluralObject(sentence, place)) return { from: place, to: place + 1, fixes: ['ses', 'ces'] };
  const [before, verb, next] = [at(place - 1), at(place + 1), at(place + 2)];
  if (verb.form === 'est' && /^(?:tous|toutes)$/.test(before.form) && isPluralNoun(next))
    return { from: place, to: place + 1, fixes: ['ces', 'ses'] };
  if (verb.form !== 'est' || !PREPOSITIONS.has(before.form) || before.isAfterHyphen) return undefined;
  const mask = agreementAs(next, 'noun', 'adjective');
  if (!canBe(next, 'noun', 'adjective') || (mask & PLURAL) === 0) return undefined;
  const fixes = at(place).form === "c'" ? ['ces', 'ses'] : ['ses', 'ces'];
  return { from: place, to: place + 1, fixes };
}

/** « C’est comédiens, vous les avez vus », « c’est nouveaux horaires ne valent que »: a plural subject. */
function isPluralSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (at(place + 1).form !== 'est' || !isEnd(at(place - 1)) || at(place).form !== "c'") return false;
  const end = afterPluralWords(at, place + 2);
  if (end === place + 2) return false;
  if (at(end).form === ',')
    return end === place + 3 && isOnly(at(place + 2), 'noun') && canBe(at(end + 1), 'pronoun');
  const verb = at(afterClitics(sentence, end));
  return isOnly(verb, 'verb') && (personsOf(verb) & 32) !== 0;
}

/** « ouvre c’est portes »: what a verb that tells nothing has behind it is its object. */
function isPluralObject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const verb = at(place - 1);
  if (at(place + 1).form !== 'est' || at(place).form !== "c'" || verb.tag !== 'verb') return false;
  if ((personsOf(verb) & (4 + 32)) === 0) return false;
  if (isFormOf(verb, ...TELLING) || afterPluralWords(at, place + 2) === place + 2) return false;
  return true;
}

/** Behind these, spoken French leaves « que » out. */
const TELLING = [
  'dire',
  'savoir',
  'penser',
  'croire',
  'trouver',
  'voir',
  'être',
  'sembler',
  'paraître',
  'aimer',
  'adorer',
];

/** The place after the adjectives and the noun in the plural that begin at a place. */
function afterPluralWords(at: Sentence['at'], place: number): number {
  let end = place;
  while (end < place + 3 && isPluralNoun(at(end))) end++;
  return end;
}

function isPluralNoun(word: Word): boolean {
  const mask = agreementAs(word, 'noun', 'adjective');
  if (word.kind !== 'word' || word.isCapitalized || mask === 0 || (mask & SINGULAR) !== 0) return false;
  return canBe(word, 'noun', 'adjective') && !canBe(word, 'adverb', 'pronoun');
}

const CEST: GrammarRule = homophone({
  name: 'grammar.ces-cest',
  called: writtenFor('ces', 'c’est'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'ces ses',
  judge: (sentence, place) => (isBeing(sentence, place) ? 'c’est' : undefined),
  message: {
    fr: 'Sans nom au pluriel après lui, c’est « c’est » (cela est).',
    en: 'With no plural noun after it, it is “c’est” (cela est).',
  },
  bad: [
    ['Ces vraiment une belle journée.', 'C’est vraiment une belle journée.'],
    ['Ses pour vous qu’on est là.', 'C’est pour vous qu’on est là.'],
    ['Ces à nous de jouer.', 'C’est à nous de jouer.'],
    ['Ces ouvert!', 'C’est ouvert!'],
    ['Ces gratuit pour les enfants.', 'C’est gratuit pour les enfants.'],
  ],
  good: [
    'Ces très beaux moments passés avec vous',
    'Ses plus belles photos',
    'Ces pas que nous faisons',
    'Ces trois derniers jours',
    'Ces à peine majeurs voyageurs',
    'Ces dits articles',
  ],
});

function isBeing(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (!isEnd(at(place - 1)) && !/^(?:mais|car|et|que|parce|donc|alors)$/.test(at(place - 1).form))
    return false;
  const next = at(place + 1);
  if (next.kind !== 'word' || next.isCapitalized || next.readings.length === 0) return false;
  if (isOnly(next, 'preposition'))
    return next.form !== 'à' || canBe(at(place + 2), 'pronoun', 'determiner', 'infinitive');
  if (isOnly(next, 'determiner', 'preposition', 'pronoun') && !isPluralWord(next)) return true;
  const after = at(afterAdverbs(sentence, place + 1));
  // « Ces ouvert! », but « ces beau moments »
  if (isOnly(next, 'adjective', 'past-participle') && !isPluralWord(next))
    return isEnd(at(place - 1)) && (isEnd(at(place + 2)) || isOnly(at(place + 2), 'preposition', 'adverb'));
  if (!isOnly(next, 'adverb') || isPluralWord(after)) return false;
  return /^une?$/.test(after.form) || isOnly(after, 'determiner', 'pronoun', 'preposition');
}

function isPluralWord(word: Word): boolean {
  return (
    (agreementAs(word, 'determiner', 'pronoun', 'number', 'adjective', 'noun') & PLURAL) !== 0 &&
    !/^(?:de|d')$/.test(word.form)
  );
}

const CES_FOR_SES: GrammarRule = homophone({
  name: 'grammar.ses-ces',
  called: writtenFor('ses', 'ces'),
  level: 'warning',
  source: vitrineLinguistique('Les homophones ces et ses'),
  forms: 'ses',
  judge: ({ at }, place) => {
    const pointer = at(place + 2);
    const isPointed = pointer.isAfterHyphen && /^(?:là|ci|la)$/.test(pointer.form);
    return isPointed && canBe(at(place + 1), 'noun') ? 'ces' : undefined;
  },
  message: {
    fr: 'Avec « -là » ou « -ci », on montre : « ces ».',
    en: 'With “-là” or “-ci” one points at something: “ces”.',
  },
  bad: [
    ['On se croise ses jours-ci.', 'On se croise ces jours-ci.'],
    ['Ses gens-là savent recevoir.', 'Ces gens-là savent recevoir.'],
    ['J’adore ses photos-là.', 'J’adore ces photos-là.'],
  ],
  good: ['Ces jours-ci, on ouvre tôt.', 'Ses amis sont là.', 'Ses avant-midi'],
});

const QUI_SAIT: GrammarRule = homophone({
  name: 'grammar.qui-sait',
  called: writtenFor('qui c’est', 'qui sait'),
  level: 'warning',
  source: academyEntries('savoir'),
  forms: "c'",
  judge: (sentence, place) => knowingFor(sentence, place),
  message: {
    fr: '« Qui sait » : peut-être; c’est le verbe savoir.',
    en: '“Qui sait”: perhaps; it is the verb savoir (to know).',
  },
  bad: [
    ['Qui c’est, vous gagnerez peut-être!', 'Qui sait, vous gagnerez peut-être!'],
    ['Qui c’est, on pourrait se croiser!', 'Qui sait, on pourrait se croiser!'],
    ['Et qui c’est, peut-être que la chance est là.', 'Et qui sait, peut-être que la chance est là.'],
    ['On ne c’est jamais, apportez un parapluie.', 'On ne sait jamais, apportez un parapluie.'],
  ],
  good: [
    'Qui c’est, lui?',
    'Qui c’est, vous pensez?',
    'Devinez qui c’est, et gagnez un prix.',
    'Qui sait?',
    'C’est qui, peut-être?',
  ],
});

/** « Qui c’est, vous gagnerez… »: what may come follows; « on ne c’est jamais ». */
function knowingFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  if (at(place + 1).form !== 'est') return undefined;
  const verdict = { from: place, to: place + 1, fixes: ['sait'] };
  const before = at(place - 1).form;
  if (before === 'ne' && /^(?:jamais|pas|plus)$/.test(at(place + 2).form))
    return canBe(at(afterAdverbs(sentence, place + 3)), 'past-participle') ? undefined : verdict;
  const isOpening = isEnd(at(place - 2)) || (/^(?:et|mais)$/.test(at(place - 2).form) && place === 2);
  if (before !== 'qui' || !isOpening || at(place + 2).form !== ',') return undefined;
  if (at(place + 3).form === 'peut-être') return verdict;
  if (!isSubjectPronoun(at(place + 3))) return undefined;
  const verb = at(afterClitics(sentence, place + 4));
  const mayCome = readingsAs(verb, 'verb').some(({ tense }) => tense === 'future' || tense === 'conditional');
  return mayCome ? verdict : undefined;
}

const SES_FOR_CES: GrammarRule = homophone({
  name: 'grammar.ces-ses',
  called: writtenFor('ces', 'ses'),
  level: 'warning',
  source: vitrineLinguistique('Les homophones ces et ses'),
  forms: 'ces',
  judge: ({ at }, place) => {
    const [verb, next, quality, noun] = [at(place - 1), at(place + 1), at(place + 2), at(place + 3)];
    // « faire ces preuves »: a phrase that goes with one’s own things only.
    if (OWN_THINGS.some(({ lemma, things }) => things.has(next.form) && isFormOf(verb, lemma))) return 'ses';
    // « souffle ces dix bougies », « fête ces 20 ans »
    if (canBe(next, 'number') && verb.tag === 'verb' && canBe(at(place - 2), 'noun', 'name')) {
      if (isFormOf(verb, 'souffler') && quality.form === 'bougies') return 'ses';
      if (
        isFormOf(verb, 'fêter') &&
        quality.form === 'ans' &&
        (isEnd(noun) || /^(?:cette|ce|en|avec)$/.test(noun.form))
      )
        return 'ses';
    }
    if (
      verb.tag !== 'verb' ||
      (personsOf(verb) & 4) === 0 ||
      !canBe(at(place - 2), 'noun', 'pronoun', 'name')
    )
      return undefined;
    // « ouvre ces portes » is said of what closes, « ces plus beaux » of nothing that one points at.
    const isSuperlative =
      next.form === 'plus' &&
      BEFORE_NOUN.has(quality.form) &&
      canBe(noun, 'noun') &&
      at(place + 4).form !== 'que';
    const isOwn = isFormOf(verb, 'ouvrir', 'fermer', 'rouvrir') && next.form === 'portes';
    return isSuperlative || isOwn ? 'ses' : undefined;
  },
  message: {
    fr: 'Ce qui est à lui ou à elle : « ses ».',
    en: 'What is his, hers or its own: “ses”.',
  },
  bad: [
    ['Le musée présente ces plus belles acquisitions.', 'Le musée présente ses plus belles acquisitions.'],
    ['La troupe offre ces plus grands succès.', 'La troupe offre ses plus grands succès.'],
    ['La boutique ouvre ces portes samedi.', 'La boutique ouvre ses portes samedi.'],
    ['Notre équipe a fait ces preuves.', 'Notre équipe a fait ses preuves.'],
    ['La boutique souffle ces dix bougies!', 'La boutique souffle ses dix bougies!'],
    ['Le musée fête ces 50 ans cette année.', 'Le musée fête ses 50 ans cette année.'],
  ],
  good: [
    'Ouvre ces portes!',
    'On présente ces belles acquisitions.',
    'Il aide ces plus petits que lui.',
    'Le musée présente ces œuvres.',
    'Le livre fête ces 50 ans d’histoire.',
  ],
});

const OWN_THINGS = [
  { lemma: 'faire', things: wordSet('preuves adieux emplettes armes') },
  { lemma: 'prendre', things: wordSet('aises distances') },
  { lemma: 'poser', things: wordSet('valises') },
  { lemma: 'reprendre', things: wordSet('droits esprits') },
];

const BEFORE_NOUN = wordSet(
  'beaux belles grands grandes bons bonnes vieux vieilles célèbres fidèles récents récentes anciens anciennes précieux précieuses',
);

const TIMES = wordSet('heures jours semaines mois années minutes');

/** « ses dernières heures, nos équipes… »: there is nobody whose hours they are. */
const CES_OF_TIME: GrammarRule = homophone({
  name: 'grammar.ses-time',
  called: { fr: '« ses » pour « ces » devant un temps', en: '“ses” for “ces” before a time' },
  level: 'warning',
  source: vitrineLinguistique('Les homophones ces et ses'),
  forms: 'ses',
  judge: ({ at }, place) => {
    const isTime =
      /^(?:dernier|dernière|prochain|prochaine)s$/.test(at(place + 1).form) && TIMES.has(at(place + 2).form);
    if (!isTime || !isEnd(at(place - 1)) || at(place + 3).form !== ',') return undefined;
    return /^(?:nos|notre|nous|vous|vos|votre|je|j'|on)$/.test(at(place + 4).form) ? 'ces' : undefined;
  },
  message: {
    fr: 'Le temps qu’on vit, on le montre : « ces ».',
    en: 'The time that we live in is pointed at: “ces”.',
  },
  bad: [
    [
      'Ses dernières heures, nos équipes ont rétabli le courant.',
      'Ces dernières heures, nos équipes ont rétabli le courant.',
    ],
    ['Ses prochains jours, vous verrez des travaux.', 'Ces prochains jours, vous verrez des travaux.'],
    ['Ses derniers mois, on a beaucoup grandi.', 'Ces derniers mois, on a beaucoup grandi.'],
  ],
  good: [
    'Ses dernières heures, il les passe ici.',
    'Pour ses derniers jours, le resto fait la fête.',
    'Ces derniers jours, on a eu chaud.',
  ],
});

export const CEST_RULES: readonly GrammarRule[] = [
  SEST,
  SEST_PARTICIPLE,
  CES,
  CEST,
  CES_FOR_SES,
  SES_FOR_CES,
  CES_OF_TIME,
  QUI_SAIT,
];
