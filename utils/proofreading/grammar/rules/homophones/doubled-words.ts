import { agreementAs, canBe, isFormOf, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { PLURAL } from '../../lexicon/reading.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { wordSet } from './homophone.ts';

const DOUBLED = wordSet(
  'le la les un une des du au aux ce cette ces mon ma mes ton ta tes son sa ses notre votre nos vos il elle on ils je tu qui que dont à de',
);

/** Never said twice on purpose, and not looked for in all texts (`checkRepeatedWords`). */
const NEVER_TWICE = wordSet(
  'dès sans ses ces cet avons avez êtes sommes depuis afin chaque quelques plusieurs lors',
);
/** Some of them are nouns or verbs too: « des sous sous le matelas », « le soleil entre entre les nuages ». */
const PREPOSITIONS = wordSet(
  'pendant avant entre sous devant derrière après contre vers durant parmi selon malgré comme lorsque puisque',
);
/** « l’aura aura » aside. */
const VERBS = wordSet('aura auront aurait sera seront étaient avaient peuvent doivent');
/** « elle aussi aussi grande » is right, and « toutes toutes petites ». */
const BEFORE_ARTICLE = wordSet('tous toutes toute aussi également');
const DEFINITE = wordSet("le la les l' notre nos votre vos cette ces du au aux");
/** Said twice for their force, or to tell a real one: « un petit petit café », « de vraies vacances vacances ». */
const EMPHATIC =
  /^(?:petite?s?|grande?s?|longtemps|doucement|encore|vraiment|beaucoup|demain|toujours|jamais|presque)$/;

/** A word said twice: little ones behind an elided one (« qu’une une fois »), pronouns where one is enough, words with a sense. */
const DOUBLED_WORD: GrammarRule = {
  name: 'grammar.doubled-word',
  called: { fr: 'Mot doublé (« qu’une une »)', en: 'Doubled word (“qu’une une”)' },
  level: 'warning',
  source: null,
  find: (sentence) =>
    sentence.words.flatMap((word, place) => {
      if (sentence.at(place + 1).form !== word.form || word.kind !== 'word' || word.isAfterHyphen) return [];
      if (sentence.at(place + 1).isAfterHyphen || !isDoubled(sentence, place)) return [];
      return [
        {
          from: place,
          to: place + 1,
          fixes: [word.form],
          message: doubledMessage(word.form),
        },
      ];
    }),
  bad: [
    ['Il ne demande qu’une une chose.', 'Il ne demande qu’une chose.'],
    ['On veut en en discuter.', 'On veut en discuter.'],
    ['Je crois qu’il il viendra.', 'Je crois qu’il viendra.'],
    ['On travaille pour vous vous offrir mieux.', 'On travaille pour vous offrir mieux.'],
    ['Notre équipe vous vous attend.', 'Notre équipe vous attend.'],
    ['Pour la la grande braderie', 'Pour la grande braderie'],
    ['Merci d’être aussi nombreux nombreux!', 'Merci d’être aussi nombreux!'],
    ['On a été été surpris.', 'On a été surpris.'],
    ['C’est est le temps!', 'C’est le temps!'],
    ['Ouvert pendant pendant les vacances', 'Ouvert pendant les vacances'],
    ['Venez comme comme vous êtes!', 'Venez comme vous êtes!'],
    ['Rendez-vous devant devant la mairie.', 'Rendez-vous devant la mairie.'],
    ['Nos places places sont limitées.', 'Nos places sont limitées.'],
    ['La salle salle est pleine.', 'La salle est pleine.'],
    ['Le bal aura aura lieu samedi.', 'Le bal aura lieu samedi.'],
    ['Merci à tous tous nos bénévoles!', 'Merci à tous nos bénévoles!'],
    ['Voici nos nouveaux horaires horaires.', 'Voici nos nouveaux horaires.'],
  ],
  good: [
    'En en parlant, on s’aide.',
    'Nous nous voyons demain.',
    'Parlez-en en famille.',
    'Vous vous amusez?',
    'Tra la la la',
    'Les poules du couvent couvent.',
    'Rendez-la la semaine prochaine.',
    'Autour de vous vous attendent des surprises.',
    'Il est très très bon.',
    'Un petit petit café',
    'De vraies vacances vacances',
    'Duran Duran en concert',
    'Un bon restaurant restaurant',
    'La marche marche bien.',
    'Que sera sera',
    'Elle est aussi aussi grande que moi.',
    'Des sous sous le matelas',
    'Le soleil entre entre les nuages.',
    'Les places de devant devant la scène',
    'Tout en tout en douceur',
  ],
};

function isDoubled(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const { form } = at(place);
  const [before, next] = [at(place - 1), at(place + 2)];
  if (before.form === form || next.form === form) return false;
  if (form === 'en') return !before.isAfterHyphen && next.tag === 'infinitive';
  if (form === 'vous' || form === 'nous') return isOnePronoun(before, next, form);
  if (form === 'la') return isArticle(next) && !before.isAfterHyphen;
  if (NEVER_TWICE.has(form)) return true;
  if (VERBS.has(form)) return !canBe(before, 'determiner') && before.form !== 'que';
  if (BEFORE_ARTICLE.has(form)) return canBe(next, 'determiner') && !canBe(next, 'adjective');
  if (PREPOSITIONS.has(form)) return isOnePreposition(before, next, form);
  if (form === 'été') return isFormOf(before, 'avoir');
  // « ce qu’il est est… »
  if (form === 'est')
    return /^(?:il|elle|on|c'|ça)$/.test(before.form) && !/^(?:que|qu')$/.test(at(place - 2).form);
  return (DOUBLED.has(form) && /['’]$/.test(before.text)) || isSenseDoubled(sentence, place);
}

/** « ont lieu pendant pendant les vacances » */
function isOnePreposition(before: Word, next: Word, form: string): boolean {
  if (next.kind === 'punctuation' || canBe(before, 'determiner') || /^(?:de|d'|par|en|un)$/.test(before.form))
    return false;
  return form !== 'entre' || before.tag === 'verb' || before.tag === 'infinitive';
}

/** « pour vous vous offrir », « notre équipe vous vous attend »: a verb that isn't reflexive. */
function isOnePronoun(before: Word, verb: Word, form: string): boolean {
  if (isOnly(verb, 'infinitive')) return /^(?:pour|de|afin|sans)$/.test(before.form);
  const own = form === 'vous' ? 16 : 8;
  return isOnly(verb, 'verb') && (personsOf(verb) & own) === 0 && !canBe(before, 'preposition');
}

function isArticle(next: Word): boolean {
  return (next.tag === 'noun' || next.tag === 'adjective') && !canBe(next, 'verb', 'adverb', 'interjection');
}

/** « nos places places »; « la marche marche bien », « les poules couvent » have a verb. */
function isNounDoubled(word: Word, again: Word, before: Word): boolean {
  if (word.text.length < 4 || again.text !== word.text || !DEFINITE.has(before.form)) return false;
  if (!canBe(word, 'noun') || canBe(word, 'adjective', 'adverb', 'preposition', 'past-participle'))
    return false;
  return (personsOf(word) & (4 + 32)) === 0 && !word.isCapitalized;
}

/** A long word in small letters, which nothing makes a real one of its kind. */
function isSenseDoubled({ at }: Sentence, place: number): boolean {
  const [word, again] = [at(place), at(place + 1)];
  if (isNounDoubled(word, again, at(place - 1))) return true;
  if (word.text.length < 6 || again.text !== word.text || word.isCapitalized || EMPHATIC.test(word.form))
    return false;
  // « terrible terrible »
  if (isOnly(word, 'adjective') && (agreementAs(word, 'adjective') & PLURAL) === 0) return false;
  // « Les poules du couvent couvent »
  if (!isOnly(word, 'noun', 'adjective', 'past-participle') && !isOnly(word, 'verb', 'infinitive'))
    return false;
  return ![1, 2].some((back) =>
    /^(?:une?|des?|d'|pas|vraie?s?|bel|belle|juste)$/.test(at(place - back).form),
  );
}

function doubledMessage(written: string): Slip['message'] {
  return { fr: `« ${written} » est écrit deux fois.`, en: `“${written}” is written twice.` };
}

const FIRST_OF_TWO = wordSet("à de dans sur pour avec par chez jusqu' dès");
const SECOND_OF_TWO = wordSet("la le les l' un une des au aux à notre nos votre vos cette ce ces");

/** A preposition and its article said twice. */
const DOUBLED_PAIR: GrammarRule = {
  name: 'grammar.doubled-pair',
  called: { fr: 'Mots doublés (« à la à la »)', en: 'Doubled words (“à la à la”)' },
  level: 'warning',
  source: null,
  needs: FIRST_OF_TWO,
  find: atNeededPlaces(({ at }, place) => {
    const [first, second] = [at(place), at(place + 1)];
    if (!SECOND_OF_TWO.has(second.form) || first.isAfterHyphen) return NO_SLIPS;
    if (at(place + 2).form !== first.form || at(place + 3).form !== second.form) return NO_SLIPS;
    if (at(place + 4).kind === 'punctuation') return NO_SLIPS;
    const pair = first.form.endsWith("'") ? '' : ' ';
    const fix = `${first.form.replace("'", '’')}${pair}${second.form.replace("'", '’')}`;
    return [{ from: place, to: place + 3, fixes: [fix], message: doubledMessage(fix) }];
  }),
  bad: [
    ['Fermé jusqu’au jusqu’au 3 mars', 'Fermé jusqu’au 3 mars'],
    ['On part à la à la fin du mois.', 'On part à la fin du mois.'],
    ['Merci pour votre pour votre patience!', 'Merci pour votre patience!'],
  ],
  good: ['De la une à la une', 'Pas à pas, à la ville comme à la campagne', 'Sur la table, sur la chaise'],
};

export const DOUBLED_WORD_RULES: readonly GrammarRule[] = [DOUBLED_WORD, DOUBLED_PAIR];
