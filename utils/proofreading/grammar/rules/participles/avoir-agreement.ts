import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, MASCULINE_SINGULAR, SINGULAR } from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { PARTICIPLE_WITH_AVOIR } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { objectInFront } from './object-in-front.ts';
import { setOf } from './words.ts';

/** Participles that agree with no object, or with a clause that is left unsaid: *tous les efforts qu’il a pu*. */
const UNCHANGED = [
  ...'pouvoir devoir vouloir falloir coûter valoir peser courir dormir durer mesurer régner marcher plaire'.split(
    ' ',
  ),
  ...'pleuvoir croire penser savoir oser permettre espérer souhaiter prévoir estimer être'.split(' '),
];
/** After these *avoir* is no noun, with a participle behind it. */
const AVOIR = setOf("d' de pour après sans");
/** *Avoir vue sur*, *avoir prise sur*: nouns without an article. */
const NOUNS = setOf('vue prise mise tenue crainte suite données');
const TIMES = setOf(
  'matin soir midi nuit semaine mois année an jour été hiver automne printemps fois week-end saison lundi mardi ' +
    'mercredi jeudi vendredi samedi dimanche',
);
/** So long one lives. */
const DURATIONS = setOf(
  'an ans année années mois semaine semaines jour jours temps heure heures siècle siècles nuit nuits',
);
/** What may be judged useful: *jugé utile de*, *trouvé bon que*. */
const CLAUSE_BEHIND = setOf("de d' que qu'");
const DETERMINERS = setOf(
  "un une des le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs ce cet cette ces du plusieurs quelques",
);

export const PARTICIPLE_BEFORE: GrammarRule = {
  name: 'grammar.participle-before',
  called: { fr: 'Participe et complément placé devant', en: 'Participle and the object before it' },
  level: 'warning',
  source: PARTICIPLE_WITH_AVOIR,
  needsFormOf: new Set(['avoir']),
  find: (sentence) => sentence.words.flatMap((_, place) => slipsOf(sentence, place, true)),
  bad: [
    ['Les photos que nous avons publié sont belles.', 'Les photos que nous avons publiées sont belles.'],
    [
      'La maison que mes clients ont visité lundi est vendue.',
      'La maison que mes clients ont visitée lundi est vendue.',
    ],
    ['Quelles photos avez-vous choisi ?', 'Quelles photos avez-vous choisies ?'],
    ['Vos messages, je les ai lu.', 'Vos messages, je les ai lus.'],
    ['Celles que vous avez commandé arrivent.', 'Celles que vous avez commandées arrivent.'],
    ['Elle ne m’a pas écoutés.', 'Elle ne m’a pas écouté.'],
    ['Cette jupe, je l’ai acheté ici.', 'Cette jupe, je l’ai achetée ici.'],
    ['C’est la plus belle photo que j’ai pris.', 'C’est la plus belle photo que j’ai prise.'],
    ['La décision qu’a pris le conseil est sage.', 'La décision qu’a prise le conseil est sage.'],
    ['Quelle belle journée nous avons eu !', 'Quelle belle journée nous avons eue !'],
    ['Les moments que nous avons vécu sont beaux.', 'Les moments que nous avons vécus sont beaux.'],
    ['Que de souvenirs nous avons créé !', 'Que de souvenirs nous avons créés !'],
    [
      'L’entente de principe que nous avons obtenu est signée.',
      'L’entente de principe que nous avons obtenue est signée.',
    ],
    ['Les mesures qu’a adopté la ville sont bonnes.', 'Les mesures qu’a adoptées la ville sont bonnes.'],
  ],
  good: [
    'La chaleur qu’il a fait cette semaine !',
    'Les efforts qu’il a fallu !',
    'Les murs qu’ils ont fait repeindre sont bleus.',
    'La preuve que nous avons gagné.',
    'Je les ai fait venir.',
    'La dernière fois que nous avons mangé ici.',
    'Dites à vos amies que vous avez gagné.',
    'Les sommes que cela a coûté.',
    'Les photos qu’on a prises.',
    'C’est avec cette équipe que nous avons gagné.',
    'C’est cette année qu’a commencé la saison.',
    'La semaine qu’a duré le festival.',
    'La joie qu’a fait naître cette annonce.',
    'La quantité de vin que nous avons bu.',
    'Les années qu’il a vécu ici, les gens qu’il y a eu hier.',
    'La chance que nous avons eu de vous voir, les gens que j’ai eu à servir.',
    'Le genre de soirée que nous avons aimée.',
    'Une tranche de pain que j’ai grillé.',
    'Les mesures que le conseil a jugé nécessaire d’adopter sont là.',
    'Les lanternes que nos élèves ont passé l’hiver à fabriquer.',
  ],
};

export const PARTICIPLE_WITHOUT_OBJECT: GrammarRule = {
  name: 'grammar.participle-without-object',
  called: {
    fr: 'Participe avec « avoir », sans complément devant',
    en: 'Participle with “avoir”, no object before it',
  },
  level: 'warning',
  source: PARTICIPLE_WITH_AVOIR,
  needsFormOf: new Set(['avoir']),
  find: (sentence) => sentence.words.flatMap((_, place) => slipsOf(sentence, place, false)),
  bad: [
    ['Elle a choisie son lot.', 'Elle a choisi son lot.'],
    ['Nous avons reçus vos messages.', 'Nous avons reçu vos messages.'],
    ['Les élues ont votées hier soir.', 'Les élues ont voté hier soir.'],
    ['Merci d’avoir acceptée l’offre.', 'Merci d’avoir accepté l’offre.'],
    ['Elle nous a confiée qu’elle partait.', 'Elle nous a confié qu’elle partait.'],
    ['On t’a réservée la meilleure table.', 'On t’a réservé la meilleure table.'],
  ],
  good: [
    'Elle a choisi.',
    'Quelle belle soirée nous avons passée !',
    'Combien de lots ont-ils reçus ?',
    'Vous nous avez choisis.',
    'La chambre a vue sur mer.',
    'Les sommes que cela a produites.',
  ],
};

function slipsOf(sentence: Sentence, place: number, isObject: boolean): Slip[] {
  const { at, lexicon } = sentence;
  if (!isAuxiliary(at(place), at(place - 1))) return [];
  const next = afterAdverbPhrases(sentence, at(place + 1).isAfterHyphen ? place + 2 : place + 1);
  const word = at(next);
  if (!isParticiple(word)) return [];
  const own = agreementAs(word, 'past-participle');
  const found = objectInFront(sentence, place);
  if (isForSomeone(sentence, place, next) && !isObject && (own & MASCULINE_SINGULAR) === 0) {
    return [
      slip(next, agreedForms(lexicon, word, MASCULINE_SINGULAR), withoutObject(word.text, at(place).text)),
    ];
  }
  if (found.kind === 'unknown' || (found.kind === 'none') === isObject) return [];
  if (found.kind === 'none') {
    if (at(place - 1).form === 'en' && (own & SINGULAR) === 0) return [];
    if ((own & MASCULINE_SINGULAR) !== 0 || (NOUNS.has(word.form) && !DETERMINERS.has(at(next + 1).form)))
      return [];
    return [
      slip(next, agreedForms(lexicon, word, MASCULINE_SINGULAR), withoutObject(word.text, at(place).text)),
    ];
  }
  const wanted = wantedOf(sentence, { place, next, own, found });
  if (wanted === 0) return [];
  return [slip(next, agreedForms(lexicon, word, wanted), withObject(word.text, found.name))];
}

/** *Nous a confié que…*, *vous ont choisi cinq villes*, *t’a réservé la table*: the pronoun is no direct object. */
function isForSomeone(sentence: Sentence, place: number, next: number): boolean {
  const { at } = sentence;
  const pronoun = at(place - 1);
  if (!/^(?:nous|vous|m'|t')$/.test(pronoun.form) || pronoun.isAfterHyphen || NAMING.has(lemmaOf(at(next))))
    return false;
  const isSubject = /^[nv]ous$/.test(pronoun.form) && (personsOf(at(place)) & (8 | 16)) !== 0;
  if (isSubject || isAskedAbout(sentence, place)) return false;
  return (
    TOLD.has(lemmaOf(at(next))) && (hasObject(sentence, next) || /^(?:que|qu')$/.test(at(next + 1).form))
  );
}

function lemmaOf(word: Word): string {
  return word.readings.find(({ pos }) => pos === 'past-participle')?.lemma ?? '';
}

/** *Les villes qu’elle vous a choisies*, *quelles villes vous a-t-elle choisies*. */
function isAskedAbout({ at }: Sentence, place: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) =>
    /^(?:que|qu'|dont|combien|quels?|quelles?)$/.test(at(place - back).form),
  );
}

const NAMING = setOf('nommer appeler élire croire faire laisser rendre trouver');
/** What is done for or said to someone. */
const TOLD = setOf(
  'confier dire montrer donner offrir envoyer promettre accorder demander apporter livrer préparer remettre servir proposer ' +
    'raconter expliquer écrire vendre réserver sélectionner choisir concocter signaler annoncer apprendre révéler ' +
    'indiquer assurer garantir mijoter dénicher trouver permettre épargner',
);

type Found = Exclude<ReturnType<typeof objectInFront>, { kind: 'none' } | { kind: 'unknown' }>;
type NounFound = Extract<Found, { kind: 'noun' }>;
type Case = { place: number; next: number; own: Agreement; found: Found };

/** Genders and numbers that the participle should have; 0 where it may stay as it is. */
function wantedOf(sentence: Sentence, { place, next, own, found }: Case): Agreement {
  if ((own & found.agreement) !== 0) return 0;
  const isUnchanged = (own & MASCULINE_SINGULAR) !== 0;
  if (!isUnchanged) return found.agreement;
  if (leadsOn(sentence, next) || isFormOf(sentence.at(next), ...UNCHANGED)) return 0;
  if (isDoubtful(sentence, place, next, found.name)) return 0;
  if (found.kind === 'pronoun') return found.name === 'les' ? found.agreement : 0;
  if (!found.isCertain || (found.isInverted === true) !== hasNounBehind(sentence, next, found)) return 0;
  if (isImpersonal(sentence, place, next)) return 0;
  return sentence.at(next).readings.some(({ verb }) => verb?.isTransitive) ? found.agreement : 0;
}

/** *Les années qu’il a vécu*, *les gens qu’il y a eu*, *ils les ont eu fait*. */
function isDoubtful({ at }: Sentence, place: number, next: number, name: string): boolean {
  if (isFormOf(at(next), 'vivre')) return DURATIONS.has(name);
  if (at(next).form !== 'eu') return false;
  return at(place - 1).form === 'y' || canBe(at(next + 1), 'past-participle') || name === 'les';
}

function isAuxiliary(word: Word, before: Word): boolean {
  if (!isFormOf(word, 'avoir') || word.isAfterHyphen || word.isCapitals) return false;
  if (isOnly(word, 'verb', 'infinitive', 'present-participle')) return true;
  if (word.form === 'avoir' && AVOIR.has(before.form)) return true;
  return (word.tag === 'verb' || word.tag === 'infinitive') && word.margin >= 2;
}

function isParticiple(word: Word): boolean {
  if (word.kind !== 'word' || word.isAfterHyphen || word.isCapitalized || !canBe(word, 'past-participle'))
    return false;
  if (isFormOf(word, 'être')) return false;
  if (isOnly(word, 'past-participle', 'verb')) return true;
  return word.tag === 'past-participle' && word.margin >= 0.5;
}

/** *fait venir*, *décidé de vendre*, *jugé utile de vendre*, *dit que*: the object may belong to the other verb. */
function leadsOn(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = afterAdverbPhrases(sentence, place + 1);
  const { form } = at(next);
  if (form === 'que' || form === "qu'" || form === 'comme') return true;
  if (canBe(at(next), 'adjective') && CLAUSE_BEHIND.has(at(next + 1).form)) return true;
  const start = ['à', 'de', "d'"].includes(form) ? next + 1 : next;
  return canBe(at(afterClitics(sentence, start)), 'infinitive') || at(start).form === 'ne';
}

/** An object behind it, not *cet été*, *la semaine dernière*; but *passé l’hiver à fabriquer*. */
function hasObject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const next = afterAdverbPhrases(sentence, place + 1);
  if (!DETERMINERS.has(at(next).form) && !canBe(at(next), 'number')) return false;
  if (at(next).form === 'le' && at(next + 1).kind === 'number') return false;
  const time = [1, 2, 3].find((step) => TIMES.has(at(next + step).form));
  return time === undefined || leadsToInfinitive(sentence, next + time + 1);
}

/** *L’hiver à fabriquer*, *deux mois entiers à les coudre*. */
function leadsToInfinitive(sentence: Sentence, start: number): boolean {
  const { at } = sentence;
  const link = canBe(at(start), 'adjective') ? start + 1 : start;
  return at(link).form === 'à' && canBe(at(afterClitics(sentence, link + 1)), 'infinitive');
}

/** An object, or the subject of *que* right before the verb: *qu’a composée Marie*. */
function hasNounBehind(sentence: Sentence, place: number, { isInverted }: NounFound): boolean {
  const next = sentence.at(place + 1);
  if (isInverted && next.isCapitalized && next.tag === 'name') return true;
  return hasObject(sentence, place);
}

function isImpersonal({ at }: Sentence, place: number, next: number): boolean {
  return isFormOf(at(next), 'faire') && [1, 2].some((back) => at(place - back).form === 'il');
}

function slip(place: number, fixes: string[], message: Slip['message']): Slip {
  return { from: place, to: place, fixes, message };
}

function withoutObject(participle: string, auxiliary: string): Slip['message'] {
  return {
    fr: `Avec « ${auxiliary} », « ${participle} » ne s’accorde pas : aucun complément direct n’est placé devant.`,
    en: `With “${auxiliary}”, “${participle}” doesn’t agree: no direct object stands before it.`,
  };
}

function withObject(participle: string, object: string): Slip['message'] {
  return {
    fr: `« ${participle} » s’accorde avec son complément « ${object} », placé devant « avoir ».`,
    en: `“${participle}” agrees with its object “${object}”, which stands before “avoir”.`,
  };
}
