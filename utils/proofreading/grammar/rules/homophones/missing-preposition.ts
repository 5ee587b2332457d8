import { canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { wordSet } from './homophone.ts';

/** Verbs that an infinitive never follows without its preposition. */
const VERBS = new Map<string, 'à' | 'de'>([
  ...preposition(
    'à',
    'hésiter commencer continuer réussir apprendre inviter parvenir chercher tarder consister encourager aider renoncer',
  ),
  ...preposition(
    'de',
    'suffire essayer oublier éviter accepter refuser décider permettre proposer choisir promettre tenter empêcher mériter envisager conseiller risquer omettre craindre',
  ),
]);

/** Adjectives behind *être*, and the like. */
const ADJECTIVES = new Map<string, 'à' | 'de'>([
  ...preposition('à', 'prêt prête prêts prêtes'),
  ...preposition(
    'de',
    'heureux heureuse heureuses ravi ravie ravis ravies fier fière fiers fières content contente contents contentes enchanté enchantée enchantés enchantées impatient impatients impatiente impatientes désolé désolée désolés désolées',
  ),
]);

/** What is had: « on a hâte de », « nous avons le plaisir de ». */
const HAD = wordSet('hâte besoin envie peur');
const HAD_WITH_ARTICLE = wordSet('droit chance occasion plaisir honneur possibilité opportunité privilège');
const DEGREES = wordSet('pas plus très trop tellement vraiment bien si grand');

/** Of locutions with *de* and the like; the word before is wanted where there is one. */
const LOCUTIONS = new Map([
  ['afin', ''],
  ['avant', ''],
  ['merci', ''],
  ['prière', ''],
  ['lieu', 'au'],
  ['train', 'en'],
]);

const ADVERBS = wordSet('pas plus jamais surtout donc aussi bien');
const CLITICS = wordSet("me m' te t' se s' nous vous le la l' les lui leur y en ne");

export const MISSING_PREPOSITION: GrammarRule = {
  name: 'grammar.missing-preposition',
  called: {
    fr: '« à » ou « de » oublié devant un infinitif',
    en: '“à” or “de” left out before an infinitive',
  },
  level: 'warning',
  source: null,
  needs: new Set([...ADJECTIVES.keys(), ...HAD, ...HAD_WITH_ARTICLE, ...LOCUTIONS.keys(), 'temps', 'moment']),
  needsFormOf: new Set(VERBS.keys()),
  find: atNeededPlaces((sentence, place) => {
    const preposition = wantedAfter(sentence, place);
    if (preposition === undefined) return NO_SLIPS;
    const pronoun = sentence.at(place + 1);
    // « Aidez-nous trouver »
    const from = pronoun.isAfterHyphen && CLITICS.has(pronoun.form) ? place + 2 : place + 1;
    const next = afterOwnAdverbs(sentence, from);
    return isInfinitiveAt(sentence, next) ? [slipBefore(sentence, next, preposition)] : NO_SLIPS;
  }),
  bad: [
    ['N’hésitez pas nous recontacter.', 'N’hésitez pas à nous recontacter.'],
    ['Il suffit remplir le formulaire.', 'Il suffit de remplir le formulaire.'],
    ['N’oubliez pas apporter votre lunch!', 'N’oubliez pas d’apporter votre lunch!'],
    ['On a hâte vous revoir!', 'On a hâte de vous revoir!'],
    ['Hâte vous revoir!', 'Hâte de vous revoir!'],
    ['Nous sommes heureux vous annoncer la nouvelle.', 'Nous sommes heureux de vous annoncer la nouvelle.'],
    ['Fermez bien avant partir.', 'Fermez bien avant de partir.'],
    ['Aidez-nous trouver un nom!', 'Aidez-nous à trouver un nom!'],
    ['Il est temps réserver.', 'Il est temps de réserver.'],
    ['On est prêts vous accueillir.', 'On est prêts à vous accueillir.'],
  ],
  good: [
    'N’hésitez pas, appelez-nous.',
    'Il suffit d’un clic.',
    'Au besoin, appelez-nous.',
    'On continue. Jouer dehors fait du bien.',
    'Sans hésiter, rire et chanter',
    'Notre aide à domicile',
    'Ce que vous avez commencé',
    'Il vous invite chez lui.',
    'Au lieu dit',
  ],
};

function preposition(word: 'à' | 'de', lemmas: string): [string, 'à' | 'de'][] {
  return lemmas.split(' ').map((lemma) => [lemma, word]);
}

function wantedAfter(sentence: Sentence, place: number): 'à' | 'de' | undefined {
  const { at } = sentence;
  const [word, before] = [at(place), at(place - 1)];
  if (word.kind !== 'word' || word.isCapitals) return undefined;
  const locution = LOCUTIONS.get(word.form);
  if (locution !== undefined) return locution === '' || locution === before.form ? 'de' : undefined;
  if (word.form === 'temps') return before.form === 'est' ? 'de' : undefined;
  if (word.form === 'moment')
    return before.form === 'le' && isFormOf(at(place - 2), 'être') ? 'de' : undefined;
  if (HAD.has(word.form)) {
    // « Hâte vous revoir! »
    const isAlone = word.form === 'hâte' && before.form === '';
    return isAlone || isFormOf(before, 'avoir') || DEGREES.has(before.form) ? 'de' : undefined;
  }
  if (HAD_WITH_ARTICLE.has(word.form))
    return /^(?:le|la|l')$/.test(before.form) && isFormOf(at(place - 2), 'avoir') ? 'de' : undefined;
  const ofAdjective = ADJECTIVES.get(word.form);
  if (ofAdjective !== undefined) return isAttribute(sentence, place) ? ofAdjective : undefined;
  // « Pour y parvenir changer de place suffit. »
  return isVerb(word) && before.form !== 'y' ? ofVerb(word) : undefined;
}

function ofVerb({ readings }: Word): 'à' | 'de' | undefined {
  for (const { lemma } of readings) {
    const found = VERBS.get(lemma);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isVerb({ tag }: Word): boolean {
  return tag === 'verb' || tag === 'infinitive' || tag === 'past-participle';
}

/** « nous sommes très heureux », not « un homme heureux ». */
function isAttribute(sentence: Sentence, place: number): boolean {
  for (let back = place - 1; back > place - 4; back--) {
    if (isFormOf(sentence.at(back), 'être')) return afterAdverbs(sentence, back + 1) >= place;
  }
  return false;
}

function afterOwnAdverbs({ at }: Sentence, place: number): number {
  let next = place;
  while (next < place + 3 && ADVERBS.has(at(next).form)) next++;
  return next;
}

/** An infinitive and its pronouns. */
function isInfinitiveAt({ at }: Sentence, place: number): boolean {
  let verb = place;
  while (verb < place + 3 && CLITICS.has(at(verb).form) && !at(verb).isAfterHyphen) verb++;
  const word = at(verb);
  if (word.kind !== 'word' || word.isCapitalized) return false;
  if (/^(?:être|avoir|vouloir|pouvoir|savoir)$/.test(word.form)) return true;
  return verb > place ? canBe(word, 'infinitive') && !canBe(word, 'noun') : isOnly(word, 'infinitive');
}

function slipBefore({ at }: Sentence, place: number, preposition: 'à' | 'de'): Slip {
  const [before, next] = [at(place - 1), at(place)];
  const isElided =
    preposition === 'de' && (/^(?:y|en)$/.test(next.form) || firstSound(next.form) === 'vowel');
  const joined = isElided ? `d’${next.text}` : `${preposition} ${next.text}`;
  return {
    from: place - 1,
    to: place,
    fixes: [`${before.text} ${joined}`],
    message: {
      fr: `Il manque « ${preposition} » devant l’infinitif.`,
      en: `“${preposition}” is missing before the infinitive.`,
    },
  };
}
