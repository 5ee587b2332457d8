import { canBe, isFormOf, isFormOfAny, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { type MistakenInfinitive, mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

/** Verbs before which only an infinitive can be meant. */
const MODALS = [
  'pouvoir',
  'devoir',
  'falloir',
  'oser',
  'daigner',
  'souhaiter',
  'désirer',
  'espérer',
  'compter',
];
/** *J’aime salé*, *je le veux rangé*: with a participle of their own. */
const WISHES = [
  'aimer',
  'adorer',
  'préférer',
  'détester',
  'penser',
  'croire',
  'sembler',
  'paraître',
  'savoir',
];
const CAUSATIVES = ['laisser', 'faire', 'entendre', 'voir', 'regarder'];
const KNOWN = new Set([...MODALS, ...WISHES, ...CAUSATIVES, 'vouloir', 'aller', 'venir', 'valoir']);

/** What one lets be done or makes happen, and what is not left in a state: *laissez mijoter*, *ça fait rêver*. */
const LET = setOf(
  'passer tomber entrer aller reposer mijoter penser supposer parler infuser macérer gagner marcher manger jouer ' +
    'sécher couler monter rentrer durer guider tenter bercer voyager rêver bouger danser chanter grimper baisser ' +
    'augmenter travailler remarquer emporter pleurer crier sonner filer patienter mariner lever tourner avancer',
);
const DETERMINERS = setOf(
  "un une des le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs ce cet cette ces du",
);
const ARTICLES = setOf("le la les l' leur");
/** After these the verb before may end a clause: *ce que vous voulez trouvez-le*. */
const WHERE = setOf('comme où quand');
const OPENERS = setOf("qui que qu' dont où si s' quand lorsque lorsqu' comme");

export const INFINITIVE_AFTER_VERB: GrammarRule = {
  name: 'grammar.infinitive-after-verb',
  called: { fr: 'Infinitif après un verbe', en: 'Infinitive after a verb' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needsFormOf: KNOWN,
  find: (sentence) =>
    sentence.words.flatMap((word, place) =>
      isVerbHere(word, sentence, place) ? slipAfter(sentence, place) : [],
    ),
  bad: [
    ['Vous pouvez commandé en ligne.', 'Vous pouvez commander en ligne.'],
    ['Nos conseillers peuvent vous aidez.', 'Nos conseillers peuvent vous aider.'],
    ['Venez dégusté nos fromages.', 'Venez déguster nos fromages.'],
    ['On va vous rappelé demain.', 'On va vous rappeler demain.'],
    ['Laissez mijoté dix minutes.', 'Laissez mijoter dix minutes.'],
    ['Laisse-toi charmé par la ville.', 'Laisse-toi charmer par la ville.'],
    ['Ils se font passés pour nous.', 'Ils se font passer pour nous.'],
    ['Il faudra bien pensé à vos bottes.', 'Il faudra bien penser à vos bottes.'],
    ['J’aurais voulu vous remercié.', 'J’aurais voulu vous remercier.'],
    ['Voulez-vous participez au concours ?', 'Voulez-vous participer au concours ?'],
  ],
  good: [
    'Venez déguisés samedi !',
    'Laissez la lampe allumée.',
    'On les préfère salés.',
    'Je le veux fermé.',
    'Tout va bien, rassurez-vous.',
    'Le pouvoir exercé par les élus.',
    'Prenez ce que vous voulez.',
    'Le devoir accompli, il partit.',
  ],
};

/** Whether a word is one of these verbs, beyond doubt. */
function isVerbHere(word: Word, { at }: Sentence, place: number): boolean {
  if (
    !isFormOfAny(word, KNOWN) ||
    !canBe(word, 'verb', 'infinitive', 'present-participle', 'past-participle')
  )
    return false;
  if (isOnly(word, 'verb', 'infinitive', 'present-participle')) return true;
  if (isFormOf(word, 'entendre')) return true;
  if (isOnly(word, 'past-participle') || word.tag === 'past-participle') return followsAvoir(at, place);
  return (word.tag === 'verb' || word.tag === 'infinitive') && word.margin >= 2;
}

function followsAvoir(at: Sentence['at'], place: number): boolean {
  return [1, 2, 3].some((back) => isFormOf(at(place - back), 'avoir'));
}

function slipAfter(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const start = at(place + 1).isAfterHyphen ? place + 2 : place + 1;
  const clitics = afterAdverbPhrases(sentence, start);
  const next = afterClitics(sentence, clitics);
  const word = at(next);
  const mistaken = mistakenInfinitive(word);
  if (mistaken === undefined || word.isCapitalized || at(next + 1).isAfterHyphen) return [];
  const found = { place, next, clitics: next - clitics, mistaken };
  if (!isWrong(sentence, found)) return [];
  const written = at(place).text;
  return [
    {
      from: next,
      to: next,
      fixes: [mistaken.infinitive],
      message: {
        fr: `Après « ${written} » vient l’infinitif : on dirait « vendre », pas « vendu ».`,
        en: `After “${written}” comes the infinitive: one would say “vendre”, not “vendu”.`,
      },
    },
  ];
}

/** `clitics`: how many stand before the word. */
type Case = { place: number; next: number; clitics: number; mistaken: MistakenInfinitive };

function isWrong(sentence: Sentence, found: Case): boolean {
  const { place, mistaken } = found;
  const verb = sentence.at(place);
  if (mistaken.isFinite) return isWrongFinite(sentence, found);
  if (mightBeNoun(sentence, found)) return false;
  if (isFormOf(verb, ...MODALS) || isWish(verb)) return true;
  if (isFormOf(verb, 'vouloir', 'aller')) return isWrongAfterGoing(sentence, found);
  if (isFormOf(verb, 'venir')) return isWrongAfterVenir(sentence, found);
  if (isFormOf(verb, 'valoir')) return mistaken.ending === 'é' && isBetter(sentence, place);
  if (isFormOf(verb, ...CAUSATIVES)) return isWrongAfterCausative(sentence, found);
  return found.clitics > 0 && hasPronoun(sentence, found);
}

/** *il vaut mieux*, *mieux vaut*; not *elle vaut mieux armée*. */
function isBetter({ at }: Sentence, place: number): boolean {
  if (at(place - 1).form === 'mieux') return true;
  return at(place + 1).form === 'mieux' && ['il', 'ça', 'avoir', 'a'].includes(at(place - 1).form);
}

/** A noun after what may be its article, or without one where things are listed. */
function mightBeNoun({ at }: Sentence, { place, next, clitics, mistaken }: Case): boolean {
  if (!mistaken.isMore) return false;
  if (isFormOf(at(place), 'pouvoir'))
    return clitics > 0 && ARTICLES.has(at(next - 1).form) && mistaken.ending !== 'é';
  if (clitics > 0) return ARTICLES.has(at(next - 1).form);
  return mistaken.ending !== 'é' || !isFormOf(at(place), 'devoir', 'falloir', 'aller');
}

function isWrongFinite(sentence: Sentence, { place, next, clitics, mistaken }: Case): boolean {
  const { at } = sentence;
  if (mistaken.isMore || isFormOf(at(place), 'penser', 'croire', 'savoir', 'voir', 'regarder')) return false;
  if (mistaken.ending === 'ez' && clitics > 0) return true;
  if (mistaken.ending !== 'ez' && !isFormOf(at(place), ...MODALS)) return false;
  if (
    isFormOf(at(place), 'aller', 'venir', 'laisser', 'faire') &&
    at(place).form.endsWith('ez') &&
    next === place + 1
  ) {
    return !isFormOf(at(place), 'laisser', 'faire');
  }
  return !hasOpener(sentence, place, mistaken.ending === 'ez');
}

/** Whether the verb may end a clause: then another one begins behind it. */
function hasOpener({ at }: Sentence, place: number, isAddress: boolean): boolean {
  for (let before = place - 1; before >= place - 5; before--) {
    const { form, kind } = at(before);
    if (kind === 'punctuation') return false;
    if (form === 'le' && before === place - 1) return true;
    if (!OPENERS.has(form)) continue;
    if (form === 'si' || form === "s'") return !isAddress || isFormOf(at(place), 'vouloir', 'pouvoir');
    return !isAddress || WHERE.has(form) || at(before - 1).form === 'ce';
  }
  return false;
}

/** *J’aimerais*: said of what one would do, not of what one likes. */
function isWish(verb: Word): boolean {
  return (
    isFormOf(verb, 'aimer', 'adorer', 'préférer') &&
    verb.readings.every(({ tense }) => tense === 'conditional')
  );
}

/** Not *il s’en va fatigué*, *il se veut engagé*, *je le veux rangé*, *ça va serré*. */
function isWrongAfterGoing({ at }: Sentence, { place, next, clitics, mistaken }: Case): boolean {
  const { form } = at(place - 1);
  if (["s'", 'se', 'ça', 'le', 'la', 'les', "l'"].includes(form)) return false;
  if (form === 'en' && !canBe(at(place), 'present-participle')) return false;
  if (clitics > 0 && at(next - 1).form !== 'tout') return true;
  return (
    mistaken.ending === 'é' &&
    (isPresent(at(place)) || isPlural(at(place)) || DETERMINERS.has(at(next + 1).form))
  );
}

/** *Il allait affublé d’une cape*: the verb that says a movement is mostly told in the past. */
function isPresent(word: Word): boolean {
  return (
    isFormOf(word, 'vouloir') ||
    word.readings.some(({ tense }) => tense === 'present' || tense === 'imperative')
  );
}

/** Whether its subject is plural, *vous* aside: a participle in the singular doesn't belong to it. */
function isPlural(word: Word): boolean {
  return personsOf(word) !== 0 && (personsOf(word) & ~(8 | 32)) === 0;
}

/** Not *venez accompagné*. */
function isWrongAfterVenir({ at }: Sentence, { place, next, clitics, mistaken }: Case): boolean {
  if (clitics > 0 && at(next - 1).form !== 'en') return true;
  return mistaken.ending === 'é' && (isPlural(at(place)) || DETERMINERS.has(at(next + 1).form));
}

/** Not *laissez la lampe allumée*, *je les vois fatigués*. */
function isWrongAfterCausative(sentence: Sentence, found: Case): boolean {
  const { at } = sentence;
  const { place, next, clitics, mistaken } = found;
  if (isFormOf(at(place), 'entendre', 'voir', 'regarder')) return mistaken.infinitive === 'parler';
  const { form } = at(place + 1);
  if (at(place + 1).isAfterHyphen && isFormOf(at(place), 'laisser'))
    return (
      clitics > 0 || LET.has(mistaken.infinitive) || ((form === 'toi' || form === 'vous') && !mistaken.isMore)
    );
  // *Ils se font passer pour…*: no participle stands there.
  const isReflexive = /^(?:se|s')$/.test(at(place - 1).form) && isFormOf(at(place), 'faire');
  if (isReflexive && canBe(at(place), 'verb') && clitics === 0 && !mistaken.isMore) return true;
  if (at(place).form === 'faire' && mistaken.ending === 'é' && DETERMINERS.has(at(next + 1).form))
    return true;
  if (clitics > 0) return isFormOf(at(place), 'laisser') && hasPronoun(sentence, found);
  return LET.has(mistaken.infinitive) && (mistaken.ending === 'é' || mistaken.infinitive === 'aller');
}

function hasPronoun({ at }: Sentence, { next, mistaken }: Case): boolean {
  const { form } = at(next - 1);
  return (
    !ARTICLES.has(form) || (form === 'les' && !mistaken.isMore) || (form === 'la' && mistaken.ending === 'é')
  );
}
