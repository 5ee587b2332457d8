import { writtenFor } from '../../../named-rule.ts';
import { OU_ACCENT } from '../../../slips/french/homophones.ts';
import { canBe, isFormOf, isOnly, personsOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { afterAdverbs, afterClitics } from '../../syntax/clitics.ts';
import { canBeThirdSingular, isSubjectPronoun, isSurelyVerb } from '../../syntax/subjects.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { homophone, isEnd, wordSet } from './homophone.ts';

const PLACES_AND_TIMES = wordSet(
  'moment moments jour jours soir matin soirée nuit instant époque période année années mois semaine saison heure ' +
    'heures fois fin temps été hiver âge siècle date endroit endroits lieu lieux ville villes village quartier pays ' +
    'région monde maison salle chambre rue place parc page site restaurant resto café boutique magasin hôtel école ' +
    'bureau coin point stade cas mesure pièce appartement studio route plage île terrasse table espace étape phase ' +
    'situation secteur domaine milieu partout ambiance cuisine jardin atelier musée scène gare station aéroport arrêt clinique ' +
    'hôpital pharmacie église bibliothèque stationnement parking marché chalet camping auberge piscine aréna théâtre ' +
    'cinéma bistro brasserie ferme château forêt lac rivière fleuve pont sentier chemin kiosque stand comptoir guichet ' +
    'local bâtiment immeuble édifice étage centre succursale agence garage usine entrepôt adresse siège rayon allée',
);

const ASKING = [
  'savoir',
  'demander',
  'dire',
  'deviner',
  'découvrir',
  'décider',
  'choisir',
  'voir',
  'ignorer',
  'indiquer',
  'montrer',
  'expliquer',
  'oublier',
  'comprendre',
  'chercher',
  'trouver',
];

const WHERE: GrammarRule = homophone({
  ...OU_ACCENT,
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'ou',
  judge: (sentence, place) => (isWhere(sentence, place) ? 'où' : undefined),
  message: {
    fr: 'Pour un lieu ou un moment, « où » prend l’accent; « ou » veut dire « ou bien ».',
    en: 'For a place or a moment “où” takes its accent; “ou” means “or”.',
  },
  bad: [
    ['La ville ou nous avons grandi', 'La ville où nous avons grandi'],
    ['Je ne sais pas encore ou on va.', 'Je ne sais pas encore où on va.'],
    ['Une salle ou il fait bon vivre', 'Une salle où il fait bon vivre'],
    ['On vous suit n’importe ou!', 'On vous suit n’importe où!'],
    ['Ou aller ce soir?', 'Où aller ce soir?'],
    ['Savez-vous ou se trouve la plus vieille maison?', 'Savez-vous où se trouve la plus vieille maison?'],
    ['Précisez la gare ou vous avez perdu votre sac.', 'Précisez la gare où vous avez perdu votre sac.'],
    ['Un plan pour savoir ou est la salle', 'Un plan pour savoir où est la salle'],
    ['Par ou commencer?', 'Par où commencer?'],
    ['Ou est passé le soleil?', 'Où est passé le soleil?'],
    ['Découvrez ou nous trouver!', 'Découvrez où nous trouver!'],
    ['On vous explique ou trouver le parc.', 'On vous explique où trouver le parc.'],
    ['Le stade ou jouera l’équipe dimanche', 'Le stade où jouera l’équipe dimanche'],
    ['Je me demande ou il est.', 'Je me demande où il est.'],
    ['Peu importe ou vous êtes, on livre.', 'Peu importe où vous êtes, on livre.'],
    ['La semaine ou tout a basculé', 'La semaine où tout a basculé'],
    ['Vous ne savez pas ou manger?', 'Vous ne savez pas où manger?'],
    ['Vous cherchez ou déjeuner en terrasse?', 'Vous cherchez où déjeuner en terrasse?'],
  ],
  good: [
    'Le jour ou la nuit',
    'On part ou on reste?',
    'Vous ou nous',
    'Passez en boutique ou écrivez-nous.',
    'Chez moi, à la maison ou ailleurs',
    'Dis oui ou non.',
    'En ville ou à la plage',
    'Savez-vous ou croyez-vous savoir?',
    'Il se montre ou se cache.',
    'Le lundi ou tout autre jour',
    'Le stade ou le parc, c’est selon.',
    'Passez à la clinique ou vous pouvez appeler.',
    'Achetez vos billets au guichet ou vous pouvez les commander en ligne.',
    'Par ou pour vous',
    'Dites-nous ou écrivez-nous vos idées.',
    'Vous choisissez dîner ou souper.',
  ],
});

function isWhere(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const [before, next] = [at(place - 1), at(place + 1)];
  if (/^(?:n'importe|d'|jusqu')$/.test(before.form)) return true;
  if (before.form === 'importe' && at(place - 2).form === "n'") return true;
  if (before.form === 'importe' && at(place - 2).form === 'peu' && isSubjectPronoun(next)) return true;
  if (before.form === 'part' && /^(?:quelque|nulle|autre)$/.test(at(place - 2).form))
    return isSubjectPronoun(next) || canBe(next, 'infinitive');
  // « Par ou commencer? », but « par ou pour »
  if (before.form === 'par') return canBe(next, 'infinitive', 'verb') || isSubjectPronoun(next);
  if (next.form === "l'" && at(place + 2).form === 'on') return !isChoiceOfTwo(at, place);
  if (isQuestion(sentence, place)) return true;
  if (isAskedFor(sentence, place)) return true;
  if (isFixedPlace(sentence, place) || isPlaceName(sentence, place)) return true;
  if (
    next.form === 'bien' ||
    isSurelyVerb(before) ||
    isVerbPhrase(sentence, place - 1) ||
    before.isAfterHyphen ||
    !PLACES_AND_TIMES.has(before.form)
  )
    return false;
  if (isOtherWay(sentence, place)) return false;
  if (isSubjectPronoun(next))
    return (
      !/^(?:ce|c'|ça|cela)$/.test(next.form) && !isSubjectAgain(at, place) && isClause(sentence, place + 1)
    );
  if (isInvertedSubject(at, place)) return true;
  // « le jour ou tout a changé »
  if (/^(?:tout|rien)$/.test(next.form))
    return isSurelyVerb(at(place + 2)) && canBeThirdSingular(at(place + 2));
  return isIndefinite(sentence, place - 1) && DEFINITE.has(next.form) && isVerbNear(sentence, place + 2);
}

/** « le stade ou jouera l’équipe »: the first verb of the sentence, which no other one is joined to. */
function isInvertedSubject(at: Sentence['at'], place: number): boolean {
  const verb = at(place + 1);
  if (at(place - 1).tag !== 'noun' || !isOnly(verb, 'verb') || (personsOf(verb) & (4 + 32)) === 0)
    return false;
  if (!canBe(at(place + 2), 'determiner') || at(place + 2).isAfterHyphen) return false;
  for (let back = place - 1; back >= 0; back--) {
    if (at(back).tag === 'verb' || at(back).tag === 'infinitive' || back < place - 15) return false;
  }
  return true;
}

const DEFINITE = wordSet("le la les l' notre nos votre vos leur leurs son sa ses chaque tout");

/** « un endroit ou la musique joue »: of two things to choose from, both would be indefinite. */
function isIndefinite({ at }: Sentence, place: number): boolean {
  return [1, 2].some((back) => /^(?:un|une|des|cet|cette|ces)$/.test(at(place - back).form));
}

/** « au moment ou », « dans la mesure ou », « là ou il ». */
function isFixedPlace({ at }: Sentence, place: number): boolean {
  const [article, noun, next] = [at(place - 2).form, at(place - 1).form, at(place + 1)];
  if (noun === 'là') return /^(?:il|elle|ils|elles|on|vous)$/.test(next.form) && !isSurelyVerb(at(place - 2));
  const isFixed =
    (/^(?:au|le|du|ce|même)$/.test(article) && /^(?:moment|cas|point|stade)$/.test(noun)) ||
    (article === 'la' && noun === 'mesure') ||
    (article === "l'" && /^(?:endroit|instant|époque)$/.test(noun));
  // « le stade ou le parc »
  if (noun === 'stade' && article === 'le') return isSubjectPronoun(next);
  return isFixed && (isSubjectPronoun(next) || canBe(next, 'determiner') || (noun === 'cas' && isEnd(next)));
}

/** « à Metz ou ils seront » */
function isPlaceName({ at }: Sentence, place: number): boolean {
  const [before, next] = [at(place - 1), at(place + 1)];
  if (!before.isCapitalized || !/^(?:à|en|au|de)$/.test(at(place - 2).form)) return false;
  return (
    /^(?:il|elle|ils|elles|nous|on)$/.test(next.form) && canBe(at(place + 2), 'verb', 'pronoun', 'adverb')
  );
}

/** « Passez à la clinique ou vous pouvez appeler »: two things to do. */
export function isOtherWay(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (!isSubjectPronoun(at(place + 1)) || !isFormOf(at(afterClitics(sentence, place + 2)), 'pouvoir'))
    return false;
  for (let back = place - 1; back > place - 12 && !isEnd(at(back)); back--) {
    if (at(back).tag === 'verb') return true;
  }
  return false;
}

/** « ou l’on mange, ou l’on danse » */
function isChoiceOfTwo(at: Sentence['at'], place: number): boolean {
  return [3, 4, 5, 6, 7, 8].some((far) => at(place - far).form === 'ou' || at(place + far).form === 'ou');
}

/** « Vous mangez sur place ou vous emportez? »: of two clauses one has to be chosen. */
function isSubjectAgain(at: Sentence['at'], place: number): boolean {
  for (let before = place - 1; before > place - 12; before--) {
    if (at(before).form === at(place + 1).form && !at(before).isAfterHyphen) return true;
  }
  return false;
}

/** « On part ou on reste » */
function isVerbPhrase({ at }: Sentence, place: number): boolean {
  return canBe(at(place), 'verb') && isSubjectPronoun(at(place - 1));
}

/** A pronoun with a verb behind it, and no other thing to choose from: « vous ou nous ». */
function isClause(sentence: Sentence, place: number): boolean {
  for (let ahead = place + 1; ahead < place + 6; ahead++) {
    const word = sentence.at(ahead);
    if (isEnd(word)) return false;
    if (canBe(word, 'verb')) return true;
  }
  return false;
}

/** « Ou aller? », « Ou se trouve… ? » */
function isQuestion({ at }: Sentence, place: number): boolean {
  if (isEnd(at(place - 1)) && at(place + 1).tag === 'infinitive' && isAskedAgain(at, place)) return true;
  if (place !== 0 || isEnd(at(1))) return false;
  let end = place + 1;
  while (end < place + 15 && at(end).form !== '' && at(end).form !== '?') end++;
  if (at(end).form !== '?') return false;
  // « Ou est passé le soleil? »
  if (/^(?:est|sont|était|étaient|va|vont)$/.test(at(1).form) && !at(2).isAfterHyphen) return true;
  return at(1).tag === 'infinitive' || (canBe(at(1), 'verb') && at(2).isAfterHyphen);
}

/** « ou stationner, ou manger et à qui s’adresser » */
function isAskedAgain(at: Sentence['at'], place: number): boolean {
  for (let ahead = place + 2; ahead < place + 10; ahead++) {
    if (/^(?:comment|quand|pourquoi|combien|quoi)$/.test(at(ahead).form)) return true;
    if (at(ahead).form === 'qui' && /^(?:à|avec|chez|pour)$/.test(at(ahead - 1).form)) return true;
  }
  return false;
}

/** « je ne sais pas ou… » */
function isAskedFor(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = at(place + 1);
  if (isInvertedQuestion(sentence, place)) return true;
  let verb = place - 1;
  while (verb > place - 3 && /^(?:pas|plus|encore|jamais|trop|exactement|bien|toujours)$/.test(at(verb).form))
    verb--;
  if (at(verb).isAfterHyphen) verb--;
  if (!isFormOf(at(verb), ...ASKING) || !canBe(at(verb), 'verb', 'infinitive')) return false;
  // « Je ne trouve pas où la commander ».
  const isOfInfinitive = canBe(at(afterClitics(sentence, place + 1)), 'infinitive');
  if (verb < place - 1 && isOfInfinitive && isNegated(sentence, verb)) return true;
  if (isSubjectPronoun(next) && isFormOf(at(verb), 'demander') && /^(?:me|te|se|m')$/.test(at(verb - 1).form))
    return isClause(sentence, place + 1);
  if (isSubjectPronoun(next) && at(place - 1).isAfterHyphen) return isClause(sentence, place + 1);
  if (isSubjectPronoun(next) && isFormOf(at(verb), 'savoir')) return isClause(sentence, place + 1);
  if (isSubjectPronoun(next))
    return verb < place - 1 && isNegated(sentence, verb) && isClause(sentence, place + 1);
  return (
    (verb < place - 1 || isFormOf(at(verb), 'savoir')) &&
    canBe(next, 'determiner') &&
    isNegated(sentence, verb) &&
    isVerbNear(sentence, place + 1)
  );
}

/** « Savez-vous ou se trouve… », « pour savoir ou est la salle », « Savez-vous ou stationner »: no second order. */
function isInvertedQuestion(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const isOrder = at(place - 1).isAfterHyphen;
  const asking = at(isOrder ? place - 2 : place - 1);
  // « Voici ou nous trouver », « Découvrez ou aller », « On vous dit ou aller »: no infinitive is joined to them.
  const end = at(afterClitics(sentence, place + 1));
  if (/^(?:voici|voilà)$/.test(asking.form)) return canBe(end, 'infinitive');
  if (!isFormOf(asking, ...ASKING)) return false;
  if (asking.tag === 'verb' && (isOnly(end, 'infinitive') || (!isOrder && MEALS.has(end.form)))) return true;
  if (!(isOrder || asking.tag === 'infinitive')) return false;
  const [next, verb] = [at(place + 1), at(afterClitics(sentence, place + 1))];
  if (at(place + 2).isAfterHyphen || at(place + 3).isAfterHyphen) return false;
  if (/^(?:se|s')$/.test(next.form)) return (personsOf(verb) & (4 + 32)) !== 0;
  if (/^(?:est|sont|était|étaient|sera|seront)$/.test(next.form))
    return canBe(at(place + 2), 'determiner', 'past-participle') || at(place + 2).isCapitalized;
  return isOrder && isFormOf(asking, 'savoir') && isOnly(verb, 'infinitive');
}

/** Infinitives that are nouns as well. */
const MEALS = wordSet('déjeuner dîner souper goûter manger boire coucher');

function isNegated({ at }: Sentence, verb: number): boolean {
  return /^(?:ne|n'|je|j'|tu|on|vous)$/.test(at(verb - 1).form);
}

function isVerbNear(sentence: Sentence, place: number): boolean {
  return [1, 2, 3, 4].some((step) => isSurelyVerb(sentence.at(afterAdverbs(sentence, place + step))));
}

const OR: GrammarRule = homophone({
  name: 'grammar.where-or',
  called: writtenFor('où', 'ou'),
  level: 'warning',
  source: GRAMMATICAL_HOMOPHONES,
  forms: 'où',
  judge: (sentence, place) => (isChoice(sentence, place) ? 'ou' : undefined),
  message: {
    fr: 'Entre deux choix, « ou » (ou bien) n’a pas d’accent.',
    en: 'Between two choices “ou” (or) has no accent.',
  },
  bad: [
    ['Oui où non?', 'Oui ou non?'],
    ['Deux où trois places', 'Deux ou trois places'],
    ['Passez, où bien écrivez-nous.', 'Passez, ou bien écrivez-nous.'],
    ['C’est plus où moins vrai.', 'C’est plus ou moins vrai.'],
    ['Crêpes où gaufres?', 'Crêpes ou gaufres?'],
    [
      'Le pont sera fermé où partiellement obstrué ce soir.',
      'Le pont sera fermé ou partiellement obstrué ce soir.',
    ],
    ['Vous préférez le chocolat où la vanille?', 'Vous préférez le chocolat ou la vanille?'],
    ['Passez samedi où dimanche.', 'Passez samedi ou dimanche.'],
    ['Lundi où mardi, à vous de choisir.', 'Lundi ou mardi, à vous de choisir.'],
  ],
  good: [
    'Le jour où tout change',
    'Là où deux rues se croisent',
    'D’où venez-vous?',
    'Où bien manger à Québec?',
    'Le pays où tout commence',
    'La ville où naissent les légendes',
    'Rendez-vous au parc, mais où ça?',
    'Un lieu où, chaque été, la musique règne.',
    'L’endroit où manger',
    'Le party est où vendredi?',
    'On fait où la fête?',
  ],
});

const DAYS = wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche');

function isChoice({ at }: Sentence, place: number): boolean {
  const [before, next, after] = [at(place - 1), at(place + 1), at(place + 2)];
  const pair = `${before.form} ${next.form}`;
  if (
    /^(?:oui non|plus moins|tôt tard|vrai faux|noir blanc|jour nuit|matin soir|avec sans|pour contre|chaud froid)$/.test(
      pair,
    )
  )
    return true;
  if (DAYS.has(before.form) && DAYS.has(next.form)) return true;
  if (
    /^(?:le|la|les|un|une|des|du)$/.test(next.form) &&
    at(place - 2).form === next.form &&
    isEnd(at(place + 3))
  )
    return true;
  if (next.form === 'bien')
    return !canBe(after, 'infinitive', 'adverb') && place > 0 && !PLACES_AND_TIMES.has(before.form);
  if (canBe(before, 'number') && before.form !== 'un' && before.form !== 'une')
    return canBe(next, 'number') && !canBe(next, 'determiner');
  return (
    (/^(?:et|ou)$/.test(before.form) && next.form === 'et') ||
    isWithoutClause(at, place) ||
    isParticipleBehind(at, place)
  );
}

/** « fermé où partiellement obstrué »: a participle, and no verb up to the end. */
function isParticipleBehind(at: Sentence['at'], place: number): boolean {
  let end = place + 1;
  while (end < place + 3 && isOnly(at(end), 'adverb')) end++;
  if (!isOnly(at(end), 'past-participle')) return false;
  for (let ahead = end + 1; at(ahead).form !== ''; ahead++) {
    if (at(ahead).tag === 'verb' || at(ahead).form === ',' || ahead > place + 25) return false;
  }
  return true;
}

/** « Crêpes où gaufres? », « samedi où dimanche »: up to the sentence's end no verb, which « où » needs. */
function isWithoutClause(at: Sentence['at'], place: number): boolean {
  const [before, first] = [at(place - 1), at(place + 1)];
  if (!canBe(before, 'noun', 'adjective', 'name') || first.kind !== 'word') return false;
  // « Le party est où vendredi? »
  if (canBe(before, 'verb') && place > 1 && !canBe(at(place - 2), 'determiner')) return false;
  for (let ahead = place + 1; ahead < place + 5; ahead++) {
    const word = at(ahead);
    if (isEnd(word)) return ahead > place + 1 && /^[?!.]?$/.test(word.form);
    if (!canBe(word, 'noun', 'name', 'adjective', 'determiner', 'preposition')) return false;
    // A verb would have its subject behind it: « gaufres » alone is none.
    const isAlone = ahead === place + 1 && isEnd(at(ahead + 1)) && !canBe(word, 'infinitive');
    if (canBe(word, 'verb', 'infinitive', 'present-participle') && !isAlone) return false;
  }
  return false;
}

export const OU_RULES: readonly GrammarRule[] = [WHERE, OR];
