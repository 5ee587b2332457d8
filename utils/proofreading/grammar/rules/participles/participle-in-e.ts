import { canBe, isFormOf, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  ANY_AGREEMENT,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../../lexicon/reading.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { governorBefore } from '../../verb-endings/governor.ts';
import { readingInEr } from '../../verb-endings/verb-ending.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { participlesOf } from './agreed-forms.ts';
import { isAvoir, isEtre, mayBePreposition } from './auxiliary.ts';
import { isDefinition } from './definition.ts';
import { hasGone } from './errand.ts';
import { subjectAgreement } from './subject-agreement.ts';
import { setOf } from './words.ts';

/** The margin from which a participle surely belongs there: at most one of 4,000 lines without slips is flagged. */
const SURE = 3;
/** Verbs that take an object and an infinitive: *on voit les avions voler*. */
const WITH_INFINITIVE = [
  ...'laisser faire voir entendre regarder écouter sentir envoyer emmener mener conduire amener'.split(' '),
];
/** *pourquoi hésiter*, *sans même hésiter*, *on a beau hésiter*. */
const BEFORE_INFINITIVES = setOf("pourquoi comment où quoi que qu' même beau peu");
/** *quel vin choisir*, *combien de places réserver*. */
const QUESTIONS = setOf('quel quelle quels quelles lequel laquelle lesquels lesquelles combien');
const COORDINATORS = setOf('et ou ni puis');
const REFLEXIVES = setOf("s' se m' me t' te");
/** *il faut une fois essayer*: where no other infinitive stands between. */
const MODALS = ['falloir', 'devoir', 'pouvoir', 'vouloir', 'aller', 'savoir', 'oser'];
/** Participles that take an infinitive: *une aide censée arriver*. */
const BEFORE_INFINITIVE = [
  ...'censer censé supposer supposé venir aller partir rentrer retourner sortir monter descendre courir'.split(
    ' ',
  ),
  ...'devoir pouvoir vouloir savoir falloir oser croire penser compter espérer préférer aimer faillir'.split(
    ' ',
  ),
  ...WITH_INFINITIVE,
];
/** Of these one stands before a participle that belongs to something. */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'pronoun', 'adjective', 'verb']);
/** So far before the word a verb may take it as its infinitive. */
const REACH = 12;

export const PARTICIPLE_IN_E: GrammarRule = {
  name: 'grammar.participle-in-e',
  called: { fr: 'Participe en « -é »', en: 'Participle in “-é”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  find: atEveryPlace(slipAt),
  bad: [
    ['Le comité a inviter les membres du club.', 'Le comité a invité les membres du club.'],
    ['Une collecte destiner à aider les familles.', 'Une collecte destinée à aider les familles.'],
    ['Le vent s’est lever hier soir.', 'Le vent s’est levé hier soir.'],
    ['Un logement a louer à Laval.', 'Un logement à louer à Laval.'],
    ['Le marché, organiser par le club, revient.', 'Le marché, organisé par le club, revient.'],
  ],
  good: [
    'Le comité va inviter les membres du club.',
    'Dites-nous quelle image utiliser pour la une.',
    'Le soir ou la fin de semaine, appeler le 811.',
    'Des pièces à nettoyer, mettre de côté ou réparer.',
    'Un outil à partager entre voisins.',
    'Nous avons vu les avions voler haut dans le ciel.',
    'Partir aurait été assurer sa survie.',
    'Ce que nous voulons, c’est économiser l’eau.',
    'L’ambulance censée amener la patiente est en retard.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, words, lexicon, verbEndings } = sentence;
  const word = at(place);
  if (!canBe(word, 'infinitive')) return NO_SLIPS;
  if (word.kind !== 'word' || word.isAfterHyphen || word.isCapitalized || at(place + 1).isAfterHyphen)
    return NO_SLIPS;
  const verb = readingInEr(word, 'infinitive');
  if (verb === undefined || mayBeNoun(sentence, place) || mayBeInfinitive(sentence, place)) return NO_SLIPS;
  const { ending, margin } = verbEndings.judge(words, place, verb, 'infinitive');
  if (ending !== 'past-participle' || margin < SURE) return NO_SLIPS;
  const participles = participlesOf(lexicon, verb.lemma, agreementOf(sentence, place));
  if (mayBePreposition(sentence, place - 1)) {
    const hasObject = !verb.verb?.isTransitive || canBe(at(place + 1), 'determiner', 'subordinator');
    return [withPreposition(place, participles[0] ?? '', word.form, hasObject)];
  }
  return [
    {
      from: place,
      to: place,
      fixes: participles,
      message: {
        fr: 'Ici vient le participe : on dirait « vendu », pas « vendre ».',
        en: 'The participle comes here: one would say “vendu”, not “vendre”.',
      },
    },
  ];
}

/** *Le logement a louer*: either word may be the wrong one. */
function withPreposition(place: number, participle: string, infinitive: string, hasObject: boolean): Slip {
  const fixes = [`a ${participle}`, `à ${infinitive}`];
  return {
    from: place - 1,
    to: place,
    fixes: hasObject ? fixes : fixes.reverse(),
    message: {
      fr: 'Après le verbe « a » vient le participe (« a vendu »), après la préposition « à » l’infinitif (« à vendre »).',
      en: 'After the verb “a” comes the participle (“a vendu”), after the preposition “à” the infinitive (“à vendre”).',
    },
  };
}

/** *Elle a été conseiller*, *un parler*; not *elle a parler*. */
function mayBeNoun(sentence: Sentence, place: number): boolean {
  if (isOnly(sentence.at(place), 'infinitive')) return false;
  const { place: governor } = governorBefore(sentence.words, place);
  if (isEtre(sentence, governor)) return !REFLEXIVES.has(sentence.at(governor - 1).form);
  return !isAvoir(sentence, governor);
}

/** Whether some verb before it, or *être* in a definition, may take the word as the infinitive that it is. */
function mayBeInfinitive(sentence: Sentence, place: number): boolean {
  const { at, words } = sentence;
  const { place: governor, clitics } = governorBefore(words, place);
  const word = at(governor);
  if ([at(place - 1), word].some(({ form }) => BEFORE_INFINITIVES.has(form))) return true;
  if (isEtre(sentence, governor)) {
    return hasGone(sentence, governor, place) || isDefinition(sentence, governor, place);
  }
  if (isAvoir(sentence, governor)) return false;
  // Without an auxiliary, pronouns stand before infinitives only.
  if (clitics !== '' || word.tag === 'preposition') return true;
  const mayTake = canBe(word, 'past-participle', 'verb', 'infinitive', 'adjective');
  if (mayTake && isFormOf(word, ...BEFORE_INFINITIVE)) return true;
  // A subject, or an order: *cet été, bouger fait du bien*, *le soir, appeler le 811*.
  if (word.kind === 'punctuation' && at(place + 1).form !== 'par') return true;
  if (isAsked(sentence, place)) return true;
  if (COORDINATORS.has(word.form) && hasInfinitiveBefore(sentence, governor)) return true;
  return isTakenByVerb(sentence, place);
}

/** *Quel format utiliser ?*: no verb stands between. */
function isAsked({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - REACH; before--) {
    const { form, kind, tag } = at(before);
    if (QUESTIONS.has(form)) return true;
    if (kind === 'punctuation' || tag === 'verb') return false;
  }
  return false;
}

/** *à installer, mettre à jour ou supprimer*: one more infinitive. */
function hasInfinitiveBefore({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - REACH; before--) {
    if (at(before).tag === 'infinitive') return true;
  }
  return false;
}

/** *on voit les avions voler*, *il faut une fois essayer*; and where nothing stands to which a participle belongs. */
function isTakenByVerb({ at }: Sentence, place: number): boolean {
  let isInfinitiveGiven = false;
  let hasNoun = false;
  for (let before = place - 1; before >= place - REACH; before--) {
    if (isFormOf(at(before), ...WITH_INFINITIVE)) return true;
    if (isFormOf(at(before), ...MODALS) && at(before).tag !== 'noun') return !isInfinitiveGiven;
    if (at(before).tag === 'infinitive') isInfinitiveGiven = true;
    if (NOMINAL.has(at(before).tag)) hasNoun = true;
  }
  return !hasNoun;
}

/** What the participle agrees with: the subject of *être*, the pronoun before *avoir*, else the noun before it. */
function agreementOf(sentence: Sentence, place: number): Agreement {
  const { at, words } = sentence;
  const { place: governor } = governorBefore(words, place);
  if (isFormOf(at(governor), 'être')) return subjectAgreement(sentence, governor);
  if (isFormOf(at(governor), 'avoir')) {
    const object = at(governor - 1).form;
    return object === 'les' ? PLURAL : object === "l'" ? SINGULAR : MASCULINE_SINGULAR;
  }
  const end = at(governor).text === ',' ? governor - 1 : governor;
  return nounPhraseBefore(sentence, end, true)?.agreement ?? ANY_AGREEMENT;
}
