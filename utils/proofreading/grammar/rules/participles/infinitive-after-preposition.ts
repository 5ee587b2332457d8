import { agreementAs, canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { SINGULAR } from '../../lexicon/reading.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { type MistakenInfinitive, mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

const CLITICS = setOf("me m' te t' se s' nous vous lui leur le la l' les y en");
/** Before a verb these are pronouns and nothing else. */
const CERTAIN = setOf("me m' te t' se s' y en");
const NEGATIONS = setOf('pas plus jamais point rien guère');
const INDEFINITES = setOf('rien quoi chose personne plus moins un une en que');
const OBJECTS = setOf(
  "un une le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs ce cette ces",
);

/** Nouns and adverbs that take *de* and an infinitive. */
const BEFORE_DE = setOf(
  'besoin envie hâte droit chance lieu peur honte plaisir joie occasion possibilité moyen intention but objectif ' +
    'temps moment façon manière risque obligation honneur habitude coutume idée question peine capacité choix ' +
    'décision difficulté cesse mesure train vue tentative permission privilège bonheur soin luxe rêve mission défi ' +
    'volonté désir liberté opportunité espoir promesse condition point afin avant moins plutôt loin histoire merci ' +
    'bravo prière libre heure fait facilité audace courage malheur garde projet manie art raison pourquoi sinon force',
);
/** Verbs that take *de* and an infinitive. */
const VERBS_BEFORE_DE = setOf(
  'accepter achever arrêter abstenir cesser charger choisir conseiller continuer convenir craindre décider défendre ' +
    'demander dépêcher dire douter écrire efforcer empêcher envisager essayer éviter exiger finir garder hâter ' +
    'interdire jurer manquer menacer mériter négliger obliger occuper offrir omettre oublier permettre persuader ' +
    'prévoir prier projeter promettre proposer recommander refuser regretter remercier reprocher résoudre rêver ' +
    'risquer souffrir suffire suggérer supplier tâcher tenter terminer venir imaginer importer agir devoir parler',
);
/** Verbs, participles, nouns and adjectives that take *à* and an infinitive. */
const BEFORE_A = setOf(
  'hésiter penser commencer aider inviter apprendre chercher continuer participer réussir arriver tenir parvenir ' +
    'songer encourager obliger autoriser consister servir viser nombreux prêt disposer habituer destiner décider ' +
    'facile difficile mal amuser mettre persister renoncer pousser inciter convier appeler contraindre préparer ' +
    'enclin apte déterminer aspirer tarder obstiner contribuer condamner forcer résoudre difficulté avoir ' +
    'rester passer former motiver engager attendre employer exceller quitte manière façon nature ordre',
);
/** *Tenir pour acquis*, *laisser pour mort*. */
const BEFORE_POUR = setOf(
  'tenir prendre donner passer laisser réputer compter porter déclarer connaître avoir être',
);
const BEFORE_PAR = setOf('commencer finir débuter terminer');

export const INFINITIVE_AFTER_PREPOSITION: GrammarRule = {
  name: 'grammar.infinitive-after-preposition',
  called: { fr: 'Infinitif après une préposition', en: 'Infinitive after a preposition' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needs: new Set(['pour', 'sans', 'de', "d'", 'à', 'par']),
  find: atEveryPlace(slipAfter),
  bad: [
    ['Pour gagné un panier, aimez la publication.', 'Pour gagner un panier, aimez la publication.'],
    ['N’oubliez pas de partagez cette photo.', 'N’oubliez pas de partager cette photo.'],
    ['Nous sommes ravis de vous présenté notre équipe.', 'Nous sommes ravis de vous présenter notre équipe.'],
    ['Il est temps de réservé vos places.', 'Il est temps de réserver vos places.'],
    ['N’hésitez pas à commandé en ligne.', 'N’hésitez pas à commander en ligne.'],
    ['Voici dix recettes à essayé cet été.', 'Voici dix recettes à essayer cet été.'],
    ['Finissez par goûté nos desserts.', 'Finissez par goûter nos desserts.'],
    ['Faites-le sans vous trompez.', 'Faites-le sans vous tromper.'],
    ['Il est interdit de fumé.', 'Il est interdit de fumer.'],
  ],
  good: [
    'Rien de cassé, tout va bien.',
    'Il le tient pour acquis.',
    'Quoi de prévu ce soir ?',
    'Un quart d’heure de gagné.',
    'Merci de votre confiance, passez nous voir.',
    'Il y a trois places de réservées.',
    'Grâce à vous, sauvé du feu !',
  ],
};

function slipAfter(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const preposition = prepositionOf(at(place).form);
  if (preposition === undefined || at(place).isAfterHyphen) return NO_SLIPS;
  const { clitics, isNegated, next } = passClitics(sentence, place + 1);
  const word = at(next);
  const mistaken = mistakenInfinitive(word);
  if (mistaken === undefined || word.isCapitalized || at(next + 1).isAfterHyphen) return NO_SLIPS;
  const isWrong =
    isNegated ||
    (clitics.length > 0 ? isWrongAfterClitics : isWrongAfterPreposition)(sentence, {
      preposition,
      place,
      next,
      clitics,
      mistaken,
    });
  if (!isWrong) return NO_SLIPS;
  const written = at(place).text;
  return [
    {
      from: next,
      to: next,
      fixes: [mistaken.infinitive],
      message: {
        fr: `Après la préposition « ${written} » vient l’infinitif : on dirait « vendre », pas « vendu ».`,
        en: `After the preposition “${written}” comes the infinitive: one would say “vendre”, not “vendu”.`,
      },
    },
  ];
}

type Preposition = 'pour' | 'sans' | 'de' | 'à' | 'par';
type Case = {
  preposition: Preposition;
  place: number;
  next: number;
  clitics: readonly string[];
  mistaken: MistakenInfinitive;
};

function prepositionOf(form: string): Preposition | undefined {
  if (form === "d'") return 'de';
  return form === 'pour' || form === 'sans' || form === 'de' || form === 'à' || form === 'par'
    ? form
    : undefined;
}

function passClitics(
  { at }: Sentence,
  start: number,
): { clitics: string[]; isNegated: boolean; next: number } {
  let next = start;
  const isNegated = at(next).form === 'ne' || at(next).form === "n'";
  if (isNegated) next += NEGATIONS.has(at(next + 1).form) ? 2 : 1;
  const clitics: string[] = [];
  while (clitics.length < 3 && CLITICS.has(at(next).form)) {
    clitics.push(at(next).form);
    next++;
  }
  return { clitics, isNegated, next };
}

function isWrongAfterClitics(
  sentence: Sentence,
  { preposition, place, next, clitics, mistaken }: Case,
): boolean {
  const { at } = sentence;
  const governor = at(beforeAdverbs(sentence, place));
  const isGoverned = preposition === 'de' && BEFORE_DE.has(governor.form);
  if (clitics.length > 1 || clitics.some((form) => CERTAIN.has(form)))
    return (
      !mistaken.isMore ||
      mistaken.isFinite ||
      takesObject(sentence, next) ||
      isPlainAfter(at(next - 1).form, mistaken)
    );
  const [clitic = ''] = clitics;
  if (clitic === 'le' || clitic === 'la' || clitic === 'les' || clitic === "l'") {
    return isWrongAfterArticle(clitic, isGoverned, preposition, mistaken);
  }
  if (isFormOf(at(place - 1), 'avoir', 'être')) return false;
  const isSure =
    takesObject(sentence, next) || isGoverned || (preposition === 'à' && isGovernor(governor, BEFORE_A));
  if (mistaken.isMore && (clitic === 'leur' || mistaken.ending !== 'é' || !isSure)) return false;
  if (mistaken.isFinite) return mistaken.ending === 'ez' || clitic !== 'vous';
  if (isGoverned) return true;
  return mistaken.ending === 'é' && sentence.at(next + 1).form !== 'par';
}

/** *d’y passé*: no noun stands behind these pronouns. */
function isPlainAfter(clitic: string, { isPlain }: MistakenInfinitive): boolean {
  return isPlain && clitic !== 'en';
}

/** *de le*, *à les* are never article and noun; *pour les vaccinés*, *à l’arrachée* may be. */
function isWrongAfterArticle(
  clitic: string,
  isGoverned: boolean,
  preposition: Preposition,
  mistaken: MistakenInfinitive,
): boolean {
  if (mistaken.isFinite) return !mistaken.isMore;
  if (mistaken.isMore) return false;
  if (isGoverned && clitic !== 'le') return true;
  if ((preposition === 'de' || preposition === 'à') && (clitic === 'le' || clitic === 'les')) return true;
  return mistaken.ending === 'é' && (clitic === 'la' || clitic === 'les');
}

function isWrongAfterPreposition(sentence: Sentence, found: Case): boolean {
  const { preposition, place, next, mistaken } = found;
  const before = sentence.at(beforeAdverbs(sentence, place));
  // *Interdit de fumé*: nothing but an infinitive is forbidden so.
  const isOrder = preposition === 'de' && /^(?:interdit|permis|prié|obligé)e?s?$/.test(before.form);
  if (mistaken.isMore && !takesObject(sentence, next) && !isOrder) return false;
  if (mistaken.isFinite)
    return mistaken.ending === 'ez' && (preposition !== 'par' || isGovernor(before, BEFORE_PAR));
  switch (preposition) {
    case 'sans':
      return mistaken.ending === 'é';
    case 'pour':
      return (
        mistaken.ending === 'é' && !isGovernor(before, BEFORE_POUR) && sentence.at(next + 1).form !== 'que'
      );
    case 'par':
      return mistaken.ending === 'é' && isGovernor(before, BEFORE_PAR);
    case 'à':
      return mistaken.ending === 'é' && (isGovernor(before, BEFORE_A) || isPluralNoun(before));
    case 'de':
      return isWrongAfterDe(sentence, before, found);
  }
}

function isWrongAfterDe(sentence: Sentence, before: Word, { place, next, mistaken }: Case): boolean {
  // *Un quart d’heure de gagné*.
  const isSpan =
    /^(?:heure|temps|fois)$/.test(before.form) && /^(?:d'|une|demi|du)$/.test(sentence.at(place - 2).form);
  if (BEFORE_DE.has(before.form) && !isSpan) return true;
  if (mistaken.ending !== 'é') return false;
  if (isGovernor(before, VERBS_BEFORE_DE)) return true;
  if (isOnly(before, 'adjective', 'past-participle')) return !isAfterIndefinite(sentence, place);
  return takesObject(sentence, next) && canBe(before, 'verb', 'infinitive');
}

function isGovernor(word: Word, lemmas: ReadonlySet<string>): boolean {
  return lemmas.has(word.form) || word.readings.some(({ lemma }) => lemmas.has(lemma));
}

/** *des idées à essayé*: before a plural, *à* is not written for *a*. */
function isPluralNoun(word: Word): boolean {
  const agreement = agreementAs(word, 'noun');
  return word.tag === 'noun' && word.margin >= 1 && agreement !== 0 && (agreement & SINGULAR) === 0;
}

export function takesObject({ at }: Sentence, place: number): boolean {
  return OBJECTS.has(at(place + 1).form);
}

/** The place before adverbs and a pronoun with its hyphen: *n’oubliez pas de*, *permettez-nous de*. */
function beforeAdverbs({ at }: Sentence, place: number): number {
  let before = place - 1;
  while (
    before >= place - 3 &&
    (NEGATIONS.has(at(before).form) || at(before).isAfterHyphen || at(before).form === 'bien')
  ) {
    before--;
  }
  return before;
}

/** *rien touché de souillé*. */
export function isAfterIndefinite({ at }: Sentence, place: number): boolean {
  return [2, 3, 4].some((back) => INDEFINITES.has(at(place - back).form));
}
