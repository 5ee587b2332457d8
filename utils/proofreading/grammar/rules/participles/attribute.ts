import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, MASCULINE_SINGULAR, type Persons, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { askOnce, readOnce } from '../../syntax/ask-once.ts';
import { ofPersons } from '../../syntax/noun-phrase-before.ts';
import { antecedentBefore, type Subject, subjectBefore } from '../../syntax/subject-before.ts';
import { PARTICIPLE_WITH_ETRE } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { attributePlaces, BEFORE_ATTRIBUTES } from './attribute-chain.ts';
import { REFLEXIVE_COPULAS } from './reflexive-verbs.ts';
import { isOfMany } from './subject-agreement.ts';
import { setOf } from './words.ts';

/** Adverbs before another adjective, colours with a shade, and what agrees in its own way. */
const ADVERBIAL = setOf(
  'fort haut bas bon cher court droit dur faux fin grand gros juste net nouveau plein vite tout fou clair',
);
const NEVER = setOf(
  'tel telle tels telles même mêmes autre autres quel quelle certain seul dû ouïe droit torse juste flambant',
);
const COLORS = setOf(
  'bleu vert rouge jaune noir blanc gris rose brun violet mauve beige blond châtain roux marron orange kaki pourpre doré',
);
const REFLEXIVES = setOf("se s'");
const OWN_REFLEXIVES = setOf("me m' te t'");
const THIRD_SINGULAR = 4;
const THIRD_PLURAL = 32;
const PLURAL_STARTS = setOf('les des ces nos vos mes tes ses leurs plusieurs quelques');
const CE = setOf("ce c' ç' on");
const PERSONAL = setOf(
  'susceptible capable censé supposé digne prêt sûr certain content ravi heureux fier las fatigué',
);
/** Nouns that stand behind an attribute on their own: *ouverts lundi*, *faits maison*. */
const DAYS = setOf('maison lundi mardi mercredi jeudi vendredi samedi dimanche jour nuit matin midi soir');
const DEGREES = setOf('très trop si plus moins aussi');
const COORDINATORS = setOf('et ou mais puis');
const EACH = setOf('chacun chacune aucun aucune chaque');
const HEAVY = /^[.;:!?…]$/u;

const VERBS = new Set([...BEFORE_ATTRIBUTES, ...REFLEXIVE_COPULAS]);

export const ATTRIBUTE_AGREEMENT: GrammarRule = {
  name: 'grammar.attribute-agreement',
  called: { fr: 'Accord de l’attribut avec le sujet', en: 'Agreement of an attribute with its subject' },
  level: 'warning',
  source: PARTICIPLE_WITH_ETRE,
  needsFormOf: VERBS,
  find: (sentence) => verbPlaces(sentence).flatMap((place) => slipsAt(sentence, place, false)),
  bad: [
    ['Nos bureaux sont fermé lundi.', 'Nos bureaux sont fermés lundi.'],
    ['La piscine municipale sera vidé en mai.', 'La piscine municipale sera vidée en mai.'],
    ['Les billets seront disponible demain.', 'Les billets seront disponibles demain.'],
    ['Les gagnantes ont été choisi hier.', 'Les gagnantes ont été choisies hier.'],
    ['La salle peut être réservé en ligne.', 'La salle peut être réservée en ligne.'],
    ['La vidéo vient d’être publié.', 'La vidéo vient d’être publiée.'],
    ['Elles semblent ravi du résultat.', 'Elles semblent ravies du résultat.'],
    ['Les citoyennes qui ont été consulté approuvent.', 'Les citoyennes qui ont été consultées approuvent.'],
    ['La mairie et l’école sont fermé.', 'La mairie et l’école sont fermées.'],
    ['Près de 300 chats ont été adopté.', 'Près de 300 chats ont été adoptés.'],
    ['Les usagers de la ligne 7 sont invité.', 'Les usagers de la ligne 7 sont invités.'],
    ['La séance de 19 h est annulé.', 'La séance de 19 h est annulée.'],
    [
      'La fête, qui devait avoir lieu lundi, est reporté.',
      'La fête, qui devait avoir lieu lundi, est reportée.',
    ],
    ['La vidéo que tu cherches est gratuit.', 'La vidéo que tu cherches est gratuite.'],
    ['La course a été retardée puis annulé.', 'La course a été retardée puis annulée.'],
    ['Elle est formée, motivé et souriante.', 'Elle est formée, motivée et souriante.'],
    ['Notre tarte est meilleur tiède.', 'Notre tarte est meilleure tiède.'],
    ['Quelque 200 photos ont été pris.', 'Quelque 200 photos ont été prises.'],
    ['La récolte s’annonce exceptionnel.', 'La récolte s’annonce exceptionnelle.'],
    [
      'L’entente que nous avons obtenue sera soumis au vote.',
      'L’entente que nous avons obtenue sera soumise au vote.',
    ],
    [
      'Les toiles que vous avez peintes seront exposé au hall.',
      'Les toiles que vous avez peintes seront exposées au hall.',
    ],
    [
      'La personne qui a perdu ses clés est prié d’appeler.',
      'La personne qui a perdu ses clés est priée d’appeler.',
    ],
  ],
  good: [
    'Vous êtes invités samedi.',
    'On est fermés lundi.',
    'Ses yeux sont bleu clair.',
    'Une centaine de personnes sont attendues.',
    'La liste des gagnants est publiée.',
    'Les places sont bon marché.',
    'Les prix sont au plus bas.',
    'Dans la salle sont exposées les œuvres.',
    'Ce sont des billets.',
    'Ces ateliers sont source de joie.',
    'La plupart sont fermées.',
    'Plus de 40 % de la population est vaccinée.',
    'Plus de 12 tonnes de riz ont été distribués.',
    'Le jour où la tempête a frappé la route était fermée.',
    'Les élus que la ville a nommés disent que la salle est prête.',
    'La journée s’annonce bien, la soirée aussi.',
    'Le soir que nous arrivons la porte est fermée.',
    'La salle est pleine, heureux et comblés, nous rentrons.',
  ],
};

export const ATTRIBUTE_NUMBER: GrammarRule = {
  name: 'grammar.attribute-number',
  called: { fr: 'Nombre de l’attribut et du verbe', en: 'Number of an attribute and its verb' },
  level: 'warning',
  source: PARTICIPLE_WITH_ETRE,
  needsFormOf: VERBS,
  find: (sentence) => verbPlaces(sentence).flatMap((place) => numberSlips(sentence, place)),
  bad: [
    ['Les Desjardins sont ravi de leur voyage.', 'Les Desjardins sont ravis de leur voyage.'],
    ['Plus de 200 seront réuni au musée.', 'Plus de 200 seront réunis au musée.'],
    ['La plupart étaient fermé hier.', 'La plupart étaient fermés hier.'],
    ['Le service de traversier est suspendus.', 'Le service de traversier est suspendu.'],
  ],
  good: [
    'Ce sont des amis.',
    'On est prêts.',
    'La plupart sont fermées.',
    'Ils sont fort utiles.',
    'Tous sont bon public.',
    'On arrive, on rit, puis on est fatigués.',
    'Dans la salle est exposées les œuvres.',
    'Chacune des 412 cartes que vous avez envoyées a été lue.',
  ],
};

export const ATTRIBUTE_OF_NOUS: GrammarRule = {
  name: 'grammar.attribute-of-nous',
  called: { fr: 'Pluriel de l’attribut après « nous »', en: 'Plural attribute after “nous”' },
  level: 'suggestion',
  source: PARTICIPLE_WITH_ETRE,
  needsFormOf: VERBS,
  find: (sentence) => verbPlaces(sentence).flatMap((place) => slipsAt(sentence, place, true)),
  bad: [
    ['Nous sommes ravi de vous accueillir.', 'Nous sommes ravis de vous accueillir.'],
    ['Nous sommes très fier de notre équipe.', 'Nous sommes très fiers de notre équipe.'],
    ['Demain, nous serons ouvert.', 'Demain, nous serons ouverts.'],
  ],
  good: ['Nous sommes ravies.', 'Cette soirée nous est dédiée.', 'Nous sommes mardi.', 'Il nous est fidèle.'],
};

/** Where the verbs of a sentence stand; each of these rules asks for them. */
const verbPlaces = readOnce((sentence) =>
  sentence.words.flatMap((word, place) =>
    isVerb(word) || isReflexiveVerb(sentence, place) || isLikelyEst(sentence, place) ? [place] : [],
  ),
);

function slipsAt(sentence: Sentence, place: number, isNous: boolean): Slip[] {
  const { at } = sentence;
  const verb = at(place);
  const attributes = attributesOf(sentence, place);
  if (attributes.length === 0 || isObjectClause(sentence, place, attributes)) return [];
  const persons = personsOf(verb);
  const subject = persons === 0 ? antecedentBefore(sentence, place) : subjectBefore(sentence, place);
  if (subject === undefined || (subject.name === 'nous') !== isNous) return [];
  const wanted = wantedOf(subject, persons);
  if (wanted === 0) return [];
  const isAir = isFormOf(verb, 'avoir') && at((attributes[0] ?? 0) - 1).form === 'air';
  const own =
    subject.name === 'il' && !isPersonal(at(attributes[0] ?? 0)) ? attributes.slice(0, 1) : attributes;
  // *au plus bas* is where they are, not how.
  if (isAtDegree(sentence, attributes[0] ?? 0)) return [];
  return own.flatMap((attribute) =>
    [attribute, ...coordinatedWith(sentence, attribute)].flatMap((one) =>
      slipOf(sentence, one, { ...subject, agreement: wanted }, isAir),
    ),
  );
}

function isAtDegree({ at }: Sentence, attribute: number): boolean {
  return at(attribute - 2).form === 'au' && /^(?:plus|moins)$/.test(at(attribute - 1).form);
}

/** The number of a verb in the third person is that of its attribute, whatever its subject is. */
function numberSlips(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const verb = at(place);
  const persons = personsOf(verb);
  if ((persons !== THIRD_PLURAL && persons !== THIRD_SINGULAR) || isAfterCe(sentence, place)) return [];
  const [attribute] = attributesOf(sentence, place);
  if (attribute === undefined) return [];
  if (!isSurelyAttribute(at(attribute))) return [];
  if (subjectBefore(sentence, place) !== undefined) return [];
  const isPlural = persons === THIRD_PLURAL;
  if (isPlural && isOfEach(sentence, place)) return [];
  if (!isPlural && maySpeakOfMany(sentence, place, attribute)) return [];
  const agreement = isPlural ? PLURAL : SINGULAR;
  return slipOf(sentence, attribute, { agreement, name: '', persons }, false).map((slip) => ({
    ...slip,
    message: {
      fr: `« ${verb.text} » est au ${isPlural ? 'pluriel' : 'singulier'} : « ${at(attribute).text} », son attribut, l’est aussi.`,
      en: `“${verb.text}” is in the ${isPlural ? 'plural' : 'singular'}: so is “${at(attribute).text}”, its attribute.`,
    },
  }));
}

/** Not *les vents sont force 7*; but *elles seront exposé*, though there is *un exposé*. */
function isSurelyAttribute(word: Word): boolean {
  if (isOnly(word, 'adjective', 'past-participle') || word.form.startsWith('fier')) return true;
  return word.tag === 'past-participle' && word.margin >= 1 && isOnly(word, 'past-participle', 'noun');
}

/** *Chacune des cartes ont été lue*: it is the verb that is wrong. */
function isOfEach({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 15; before--) {
    if (HEAVY.test(at(before).text)) return false;
    if (EACH.has(at(before).form)) return true;
  }
  return false;
}

/** *On … est fermés*; where something is in the plural, the verb may be what is wrong. */
function maySpeakOfMany(sentence: Sentence, place: number, attribute: number): boolean {
  const { at } = sentence;
  if (!isOnly(at(attribute), 'past-participle', 'adjective') || !isFormOf(at(attribute - 1), 'être'))
    return true;
  return isOfMany(sentence, place) || PLURAL_STARTS.has(at(attribute + 1).form);
}

function isAfterCe({ at }: Sentence, place: number): boolean {
  return at(place + 1).isAfterHyphen || [1, 2, 3].some((back) => CE.has(at(place - back).form));
}

function isVerb(verb: Word): boolean {
  if (verb.kind !== 'word' || verb.isAfterHyphen) return false;
  if (isOnly(verb, 'present-participle') || (verb.tag === 'present-participle' && verb.margin >= 1))
    return isFormOf(verb, 'être', 'avoir', 'croire', 'penser', 'devoir');
  if (personsOf(verb) === 0) return false;
  if (verb.form === 'soit' && verb.tag === 'verb' && verb.margin >= 1) return true;
  return isOnly(verb, 'verb') || (verb.tag === 'verb' && verb.margin >= 2);
}

/** *La vidéo que tu cherches est gratuite*: between a verb and an adjective *est* is no cardinal point. */
function isLikelyEst({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.form !== 'est' || word.tag !== 'verb' || word.margin < 1) return false;
  return isOnly(at(place - 1), 'verb') && canBe(at(place + 1), 'adjective', 'past-participle', 'adverb');
}

/** *La récolte s’annonce exceptionnelle*: no noun stands behind *se*. */
function isReflexiveVerb({ at }: Sentence, place: number): boolean {
  return (
    REFLEXIVES.has(at(place - 1).form) &&
    personsOf(at(place)) !== 0 &&
    isFormOf(at(place), ...REFLEXIVE_COPULAS)
  );
}

/** *il est susceptible d’être élu*; not *il est important d’être préparés*. */
function isPersonal({ form }: Word): boolean {
  return PERSONAL.has(form) || form.startsWith('deven') || form.startsWith('rest');
}

function wantedOf({ agreement, name, persons: own }: Subject, persons: Persons): Agreement {
  if (persons === 0) return agreement;
  if (name === 'nous') return (persons & own) === 0 ? 0 : PLURAL;
  return ofPersons(agreement, persons & own);
}

/** With a reflexive pronoun only *elles se sentent prêtes* and *elles s’efforcent d’être prêtes*. */
const attributesOf = askOnce(readAttributes);

function readAttributes(sentence: Sentence, place: number): readonly number[] {
  const { at } = sentence;
  if (!isReflexive(sentence, place)) return attributePlaces(sentence, place);
  const isAttributive = isFormOf(at(place), ...REFLEXIVE_COPULAS);
  if (isAttributive)
    return [afterAdverbPhrases(sentence, at(place + 1).isAfterHyphen ? place + 2 : place + 1)];
  return isFormOf(at(place), 'efforcer') ? attributePlaces(sentence, place) : [];
}

/** *se sont parlé* agrees with nothing, *me suis perdu* with whoever speaks. */
function isReflexive({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 4; before--) {
    const { form } = at(before);
    if (REFLEXIVES.has(form)) return true;
    if (OWN_REFLEXIVES.has(form)) return (personsOf(at(place)) & 3) !== 0;
    if (form === 'nous' || form === 'vous') {
      if (at(before - 1).form === form || at(before - 2).form === form) return true;
    } else if (!["n'", 'ne', 'y', 'en'].includes(form)) return false;
  }
  return false;
}

/** *ce qu’ils savent être efficace*: the attribute is of *que*. */
function isObjectClause({ at }: Sentence, place: number, [first = 0]: readonly number[]): boolean {
  if (isFormOf(at(place), 'être', 'avoir') || first < place + 2) return false;
  return [1, 2, 3, 4].some((back) => at(place - back).form === 'que' || at(place - back).form === "qu'");
}

/** The places of more attributes: *forts et humbles*, *formés, motivés et souriants*. */
function coordinatedWith(sentence: Sentence, place: number): number[] {
  const { at } = sentence;
  if (!isAttribute(sentence, place)) return [];
  const next = afterAdverbPhrases(sentence, place + 2);
  if (at(place + 1).text === ',') {
    const others = isAttribute(sentence, next) ? coordinatedWith(sentence, next) : [];
    // *La salle est pleine, heureux et comblés, nous rentrons*: told of who comes behind.
    const isOfOthers = at((others.at(-1) ?? next) + 1).text === ',';
    return others.length === 0 || isOfOthers ? [] : [next, ...others];
  }
  if (!COORDINATORS.has(at(place + 1).form)) return [];
  const after = at(next + 1);
  const isLast = after.kind === 'punctuation' || after.tag === 'preposition' || after.tag === 'subordinator';
  return isLast && isAttribute(sentence, next) ? [next] : [];
}

function slipOf(sentence: Sentence, place: number, subject: Subject, isAir: boolean): Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  if (!isAttribute(sentence, place)) return [];
  // *C’est horaires*, *c’est portes*: *ces* is meant.
  const mayBeNoun = canBe(word, 'noun') && (!canBe(word, 'past-participle') || at(place + 1).tag === 'verb');
  if (mayBeNoun && /^c(?:e|')$/.test(subject.name)) return [];
  const accepted = isAir ? subject.agreement | MASCULINE_SINGULAR : subject.agreement;
  if ((agreementAs(word, 'adjective', 'past-participle') & accepted) !== 0) return [];
  const fixes = agreedForms(lexicon, word, subject.agreement);
  if (fixes.length === 0) return [];
  return [
    {
      from: place,
      to: place,
      fixes,
      message: {
        fr: `« ${word.text} » s’accorde en genre et en nombre avec le sujet, « ${subject.name} ».`,
        en: `“${word.text}” agrees in gender and number with the subject, “${subject.name}”.`,
      },
    },
  ];
}

/** Whether a word is surely an adjective or a participle that agrees with the subject. */
function isAttribute({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.kind !== 'word' || word.isCapitalized || NEVER.has(word.form) || isFormOf(word, 'être', 'tel'))
    return false;
  if (!canBe(word, 'adjective', 'past-participle')) return false;
  // *étant donné les délais*
  if (word.form === 'donné' && at(place - 1).form === 'étant') return false;
  if (canBe(word, 'past-participle') && at(place - 1).form === 'été') return true;
  const next = at(place + 1);
  if (next.text === '-' || next.form === 'marché' || isNounAfter(word, next)) return false;
  if (ADVERBIAL.has(word.form) && (canBe(next, 'adjective', 'past-participle') || next.tag === 'noun'))
    return false;
  if (COLORS.has(word.form) && canBe(next, 'adjective', 'noun')) return false;
  if ((word.form === 'entendu' || word.form === 'sûr') && at(place - 1).form === 'bien') return false;
  if (isOnly(word, 'adjective', 'past-participle')) return true;
  if (isOnly(word, 'adjective', 'past-participle', 'verb')) return true;
  if (word.form.startsWith('fier')) return true;
  // *La rue est glissante*: no participle in -ant stands right behind *être*.
  if (
    canBe(word, 'adjective') &&
    isOnly(word, 'adjective', 'present-participle') &&
    isFormOf(at(place - 1), 'être')
  )
    return true;
  if (DEGREES.has(at(place - 1).form)) return true;
  if (word.tag === 'verb') return true;
  if (canBe(word, 'past-participle')) return word.tag === 'past-participle' && word.margin >= 1;
  return word.tag === 'adjective'
    ? word.margin >= 1
    : word.margin < 1 && canBe(at(place - 1), 'verb', 'infinitive');
}

/** *sont grand amateurs*: an adjective that belongs to a noun behind it; not *est meilleure tiède*. */
function isNounAfter(word: Word, next: Word): boolean {
  if (next.kind !== 'word' || next.tag !== 'noun' || DAYS.has(next.form)) return false;
  const isDoubted = next.margin < 1 && canBe(next, 'adjective');
  return !isDoubted && !isOnly(word, 'past-participle');
}
