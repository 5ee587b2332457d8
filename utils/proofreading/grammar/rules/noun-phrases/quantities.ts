import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { inflected } from '../../syntax/inflect.ts';
import { academyEntries, NOUN_COMPLEMENT_NUMBER, QUELQUE_OR_QUEL_QUE } from '../sources.ts';
import { isNoun, isSingularOnly, isUsuallyBefore, isWritten } from './phrase.ts';
import { nounMask, ODD_PLURALS } from './repair.ts';

/** Quantities of things that are counted: a plural follows their *de*. */
const COUNTING = new Set(
  (
    'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million ' +
    'milliard vingtaines multitude panoplie ribambelle kyrielle'
  ).split(' '),
);

/** Quantities of anything: a plural follows only where the noun is counted. */
const ANY_QUANTITY = new Set(
  'beaucoup plein tant trop peu combien tellement énormément assez moins autant'.split(' '),
);
const COLLECTIVE = new Set(
  'réseau bande série liste ensemble tas foule variété sélection collection'.split(' '),
);
/** Those of people, which may be named after their task or shift: « l’équipe de jour », « un groupe de projet ». */
const OF_PEOPLE = new Set('groupe collectif équipe'.split(' '));

const PEOPLE = (
  'personne client participant visiteur abonné bénévole ami enfant parent élève étudiant citoyen électeur employé ' +
  'collègue commerçant artiste joueur athlète spectateur lecteur auditeur membre habitant voisin partenaire donateur ' +
  'touriste passionné amateur professionnel fan supporter artisan acheteur vendeur voyageur patient candidat gagnant'
).split(' ');

/** Said of what kind a thing is, not of how many. */
const OF_ONE_KIND = new Set(['bande film', 'réseau école', 'réseau entreprise']);

/** Nouns of things that are counted: people, days, copies. */
const COUNTED = new Set([
  ...PEOPLE,
  ...(
    'jour mois année semaine heure minute euro dollar kilomètre mètre arbre animal photo image vidéo billet exemplaire ' +
    'commentaire message question réponse idée projet activité atelier événement évènement spectacle boutique magasin ' +
    'maison famille ville village entreprise école erreur raison nouveauté rabais surprise cadeau prix recette livre ' +
    'article produit modèle inscription candidature demande emploi poste offre souvenir histoire défi ' +
    'moment visage sourire rencontre découverte aubaine plat commande abonnement outil astuce ingrédient camion invité ' +
    'coureur cycliste enseignant match tournoi trophée médaille jouet bijou vêtement chandail robe objet kiosque ' +
    'problème solution place véhicule voiture vélo festival concert film chanson dossier pays chose organisme ressource'
  ).split(' '),
]);

/** Of these, those that also stand for what isn't counted. */
const UNCOUNTED_TOO = new Set(
  'place demande offre histoire emploi réponse famille prix poste image parent ville raison surprise souvenir question erreur solution message'.split(
    ' ',
  ),
);

/** Of these again, those that are counted where an adjective stands before them: « beaucoup de belle histoire ». */
const COUNTED_IF_NICE = new Set(
  'histoire image surprise souvenir question erreur solution message offre'.split(' '),
);

function slips(sentence: Sentence): Slip[] {
  const { at } = sentence;
  return sentence.words.flatMap((word, place) => {
    if (!/^d(?:e|')$/.test(word.form)) return [];
    const adjective = isAdjectiveOfOne(at(place + 1)) ? place + 1 : null;
    const noun = nounPlace(sentence, adjective === null ? place + 1 : place + 2);
    if (noun === null || !asksForPlural(sentence, place - 1, at(noun), adjective !== null)) return [];
    const fixes =
      adjective === null ? pluralsOf(sentence, noun) : pluralsWithAdjective(sentence, adjective, noun);
    if (fixes.length === 0) return [];
    const lead = at(place - 1).text;
    const message = {
      fr: `Après « ${lead} ${word.text} », « ${at(noun).text} » prend le pluriel.`.replace("' »", '’ »'),
      en: `After “${lead} ${word.text}”, “${at(noun).text}” takes the plural.`.replace("'”", '’”'),
    };
    return [{ from: adjective ?? noun, to: noun, fixes, message }];
  });
}

/** « Beaucoup de belle surprise »: an adjective that stands before its noun. */
function isAdjectiveOfOne(word: Word): boolean {
  return isWritten(word) && isUsuallyBefore(word) && isSingularOnly(agreementAs(word, 'adjective'));
}

function pluralsWithAdjective(sentence: Sentence, place: number, noun: number): string[] {
  const word = sentence.at(place);
  const target = (nounMask(sentence.at(noun)) << 1) & PLURAL;
  const adjectives = word.readings
    .filter(({ pos }) => pos === 'adjective')
    .flatMap(({ lemma }) => inflected(sentence.lexicon, lemma, 'adjective', target));
  const adjective = adjectives.find((form) => !ODD_PLURALS.test(form));
  if (adjective === undefined) return [];
  return pluralsOf(sentence, noun).map((form) => `${adjective} ${form}`);
}

function nounPlace({ at }: Sentence, place: number): number | null {
  const word = at(place);
  if (!isWritten(word) || !canBe(word, 'noun')) return null;
  const isSure =
    isNoun(word) ||
    (word.tag === 'noun' && word.margin >= 1) ||
    word.form === 'personne' ||
    (isOnly(word, 'noun', 'adjective', 'present-participle') && canBe(word, 'noun'));
  const isKnown =
    word.readings.some(({ lemma, pos }) => pos === 'noun' && COUNTED.has(lemma)) && !canBe(word, 'verb');
  return (isSure || isKnown) && isSingularOnly(agreementAs(word, 'noun')) ? place : null;
}

function asksForPlural({ at }: Sentence, place: number, noun: Word, hasAdjective: boolean): boolean {
  const lead = at(place);
  const lemmas = new Set(noun.readings.filter(({ pos }) => pos === 'noun').map(({ lemma }) => lemma));
  const isCounted = [...lemmas].some((lemma) => COUNTED.has(lemma));
  if (lead.readings.some(({ lemma, pos }) => pos === 'noun' && COUNTING.has(lemma))) {
    return isCounted || !canBe(noun, 'adjective');
  }
  if (lead.form === 'nombre') return isCounted;
  const isDoubtful = [...lemmas].some(
    (lemma) => UNCOUNTED_TOO.has(lemma) && !(hasAdjective && COUNTED_IF_NICE.has(lemma)),
  );
  if (!isCounted || isDoubtful) return false;
  if (ANY_QUANTITY.has(lead.form)) return noun.form !== 'personne' || lead.form !== 'moins';
  if (OF_ONE_KIND.has(`${lead.form} ${noun.form}`)) return false;
  if (lead.form === 'sortes') return true;
  return lead.readings.some(
    ({ lemma, pos }) =>
      pos === 'noun' &&
      (COLLECTIVE.has(lemma) || (OF_PEOPLE.has(lemma) && PEOPLE.some((person) => lemmas.has(person)))),
  );
}

function pluralsOf({ at, lexicon }: Sentence, place: number): string[] {
  const word = at(place);
  const lemmas = new Set(word.readings.filter(({ pos }) => pos === 'noun').map(({ lemma }) => lemma));
  const gender = nounMask(word);
  const plural = (gender << 1) & PLURAL;
  return [
    ...new Set([...lemmas].flatMap((lemma) => inflected(lexicon, lemma, 'noun', plural).slice(0, 1))),
  ].filter((form) => form !== word.form);
}

export const PLURAL_AFTER_QUANTITY: GrammarRule = {
  name: 'grammar.plural-after-quantity',
  called: {
    fr: 'Pluriel après « une centaine de », « beaucoup de »',
    en: 'Plural after “une centaine de”, “beaucoup de”',
  },
  level: 'warning',
  source: NOUN_COMPLEMENT_NUMBER,
  needs: new Set(['de', "d'"]),
  find: slips,
  bad: [
    ['Ils ont planté une centaine d’arbre.', 'Ils ont planté une centaine d’arbres.'],
    ['Il y avait beaucoup de personne au marché.', 'Il y avait beaucoup de personnes au marché.'],
    ['Un groupe de passionné se réunit jeudi.', 'Un groupe de passionnés se réunit jeudi.'],
    ['Nous avons toutes sortes de livre.', 'Nous avons toutes sortes de livres.'],
    ['Des milliers de visiteur sont attendus.', 'Des milliers de visiteurs sont attendus.'],
    ['On a vu beaucoup de belle photo.', 'On a vu beaucoup de belles photos.'],
    ['Beaucoup de nouveau visage cette année.', 'Beaucoup de nouveaux visages cette année.'],
    ['On a plein de beau projet.', 'On a plein de beaux projets.'],
    ['Des centaines de jeune athlète ont couru.', 'Des centaines de jeunes athlètes ont couru.'],
  ],
  good: [
    'Beaucoup de travail et de bonheur, une dizaine de plus.',
    'Il reste peu de place et trop de monde.',
    'Une équipe de choc et des millions de mercis.',
    'L’équipe de jour et le groupe de projet.',
    'Beaucoup de bonne humeur et de belle énergie.',
    'Trop de grande place faite au bruit.',
    'C’est une sorte de festival.',
    'Une collection de prêt-à-porter.',
  ],
};

/** Numbers that take an *s* when they are multiplied and nothing follows them. */
function numberSlips(sentence: Sentence): Slip[] {
  return sentence.words.flatMap((_, place) => {
    const fix = numberFix(sentence, place);
    if (fix === null) return [];
    return [{ from: place, to: place, fixes: [fix], message: NUMBER_MESSAGE }];
  });
}

const NUMBER_MESSAGE = {
  fr: '« Vingt » et « cent » ne prennent un « s » que multipliés et sans autre nombre après ; « mille » n’en prend jamais.',
  en: '“Vingt” and “cent” take an “s” only when they are multiplied and no other number follows; “mille” never does.',
};

const MULTIPLIERS = new Set('deux trois quatre cinq six sept huit neuf'.split(' '));
const LABELS = new Set('page numéro chapitre année article an paragraphe salle chambre'.split(' '));

function numberFix({ at }: Sentence, place: number): string | null {
  const word = at(place);
  const before = at(place - 1);
  const next = at(place + 1);
  if (LABELS.has(before.form) || LABELS.has(at(place - 2).form)) return null;
  const isBeforeNumber =
    canBe(next, 'number') && next.tag === 'number' && !/^(?:mille|millions?|milliards?)$/.test(next.form);
  const isBeforeNoun = isWritten(next) && next.tag === 'noun' && (nounMask(next) & PLURAL) !== 0;
  if (word.form === 'milles')
    return canBe(before, 'number') && isBeforeNoun && next.form !== 'marins' ? 'mille' : null;
  if (word.form === 'vingts')
    return isBeforeNoun && before.form !== 'quatre' && before.text !== '-' ? 'vingt' : null;
  if (word.form === 'quatre-vingt') return isBeforeNoun ? 'quatre-vingts' : null;
  if (
    word.form === 'cents' &&
    !canBe(before, 'number', 'determiner') &&
    isBeforeNoun &&
    !isOnlySingular(next)
  )
    return 'cent';
  if (word.form === 'cents' && MULTIPLIERS.has(before.form)) return isBeforeNumber ? 'cent' : null;
  if (word.form === 'cent' && MULTIPLIERS.has(before.form))
    return isBeforeNoun && !isOnlySingular(next) ? 'cents' : null;
  return null;
}

function isOnlySingular(word: Word): boolean {
  return isSingularOnly(nounMask(word));
}

export const NUMBER_WORDS: GrammarRule = {
  name: 'grammar.number-words',
  called: { fr: 'Pluriel de « vingt », « cent » et « mille »', en: 'Plural of “vingt”, “cent” and “mille”' },
  level: 'warning',
  source: academyEntries('vingt', 'cent'),
  needs: new Set(['milles', 'vingts', 'quatre-vingt', 'cents', 'cent']),
  find: numberSlips,
  bad: [
    ['Plus de deux cent participants.', 'Plus de deux cents participants.'],
    ['Environ quatre-vingt personnes.', 'Environ quatre-vingts personnes.'],
    ['Trois cents vingt dollars amassés.', 'Trois cent vingt dollars amassés.'],
    ['Déjà vingts inscriptions !', 'Déjà vingt inscriptions !'],
  ],
  good: [
    'Deux cents personnes, trois cent vingt billets, quatre-vingts ans.',
    'Deux cent mille abonnés et deux cents millions de vues.',
    'Mille mercis, cent fois bravo !',
  ],
};

/** « Quelques 120 personnes »: before a number it is an adverb. */
function aboutSlips({ at, words }: Sentence): Slip[] {
  return words.flatMap((word, place) => {
    const number = at(place + 1);
    const before = at(place - 1);
    if (
      word.form !== 'quelques' ||
      number.kind === 'punctuation' ||
      /^(?:les|[cmts]es|nos|vos|leurs|des)$/.test(before.form)
    )
      return [];
    const isRound = /^(?:\d{2,}|\d[\d\s.,]*|cent|deux|trois|quatre|cinq|mille)$/.test(
      number.form || number.text,
    );
    if (!isRound || number.start !== word.end + 1 || !canBe(at(place + 2), 'noun', 'number', 'adjective'))
      return [];
    const message = {
      fr: `Devant le nombre « ${number.text} », « quelque » veut dire « environ » et ne varie pas.`,
      en: `Before the number “${number.text}”, “quelque” means “about” and doesn’t vary.`,
    };
    return [{ from: place, to: place, fixes: ['quelque'], message }];
  });
}

export const ABOUT: GrammarRule = {
  name: 'grammar.quelque-about',
  called: { fr: '« Quelque » devant un nombre', en: '“Quelque” before a number' },
  level: 'warning',
  source: QUELQUE_OR_QUEL_QUE,
  needs: new Set(['quelques']),
  find: aboutSlips,
  bad: [
    ['Quelques 120 personnes étaient là.', 'Quelque 120 personnes étaient là.'],
    ['On attend quelques deux cents coureurs.', 'On attend quelque deux cents coureurs.'],
    ['Un trajet de quelques 30 kilomètres.', 'Un trajet de quelque 30 kilomètres.'],
  ],
  good: ['Les quelques 20 euros qu’il me reste.', 'Quelque 300 élèves.', 'Quelques minutes, 30 au plus.'],
};

/** *demi* before its noun never varies and has a hyphen; after it, it takes the gender. */
function halfSlips({ at, words }: Sentence): Slip[] {
  return words.flatMap((word, place): Slip[] => {
    const next = at(place + 1);
    if (
      /^demie?s?$/.test(word.form) &&
      next.start === word.end + 1 &&
      HALVES.has(next.form) &&
      at(place - 1).form !== 'et'
    ) {
      const fixes = [`demi-${next.text}`];
      return [{ from: place, to: place + 1, fixes, message: HALF_BEFORE }];
    }
    const noun = at(place - 2);
    if (!/^demie?s?$/.test(word.form) || at(place - 1).form !== 'et' || !isWritten(noun)) return [];
    if (!canBe(noun, 'noun') || isOnly(next, 'noun')) return [];
    const gender = nounMask(noun);
    if (gender === 0 || (gender & 3 && gender & 12)) return [];
    const fix = (gender & 12) !== 0 ? 'demie' : 'demi';
    if (fix === word.form || !HALF_NOUNS.has(noun.readings[0]?.lemma ?? '')) return [];
    return [{ from: place, to: place, fixes: [fix], message: HALF_AFTER }];
  });
}

const HALVES = new Set(
  'heure heures journée journées litre finale finales douzaine tarif tour tours sœur frère saison portion pension'.split(
    ' ',
  ),
);
const HALF_NOUNS = new Set(
  'heure an année mois kilomètre mètre litre siècle journée semaine point million fois tour'.split(' '),
);
const HALF_BEFORE = {
  fr: 'Devant un nom, « demi » ne varie pas et prend un trait d’union.',
  en: 'Before a noun “demi” doesn’t vary and takes a hyphen.',
};
const HALF_AFTER = {
  fr: 'Après un nom, « demi » en prend le genre, mais reste au singulier.',
  en: 'After a noun “demi” takes its gender, but stays singular.',
};

export const HALF: GrammarRule = {
  name: 'grammar.demi',
  called: { fr: 'Accord de « demi »', en: 'Agreement of “demi”' },
  level: 'warning',
  source: academyEntries('demi'),
  needs: new Set(['demi', 'demis', 'demie', 'demies']),
  find: halfSlips,
  bad: [
    ['Environ une demie heure.', 'Environ une demi-heure.'],
    ['Dans une heure et demi.', 'Dans une heure et demie.'],
    ['Il a trois ans et demie.', 'Il a trois ans et demi.'],
  ],
  good: [
    'Deux heures et demie, une demi-heure, trois mois et demi.',
    'Midi et demi.',
    'À la demie, on part.',
  ],
};
