import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { FEMININE, FEMININE_SINGULAR, MASCULINE_SINGULAR } from '../../lexicon/reading.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { bonUsage, FORBIDDEN_ELISION } from '../sources.ts';
import { isDeterminerForm } from './determiners.ts';
import { isWritten } from './phrase.ts';

/** What stands before the sound of a vowel instead, of the gender given. */
const BEFORE_VOWEL = new Map([
  ['ce', { form: 'cet', gender: MASCULINE_SINGULAR }],
  ['ma', { form: 'mon', gender: FEMININE_SINGULAR }],
  ['ta', { form: 'ton', gender: FEMININE_SINGULAR }],
  ['sa', { form: 'son', gender: FEMININE_SINGULAR }],
  ['beau', { form: 'bel', gender: MASCULINE_SINGULAR }],
  ['nouveau', { form: 'nouvel', gender: MASCULINE_SINGULAR }],
  ['vieux', { form: 'vieil', gender: MASCULINE_SINGULAR }],
]);

/** What stands before a consonant instead. */
const BEFORE_CONSONANT = new Map([
  ['cet', 'ce'],
  ['bel', 'beau'],
  ['nouvel', 'nouveau'],
  ['vieil', 'vieux'],
]);

/** Before a feminine, only a vowel keeps these. */
const FEMININES = new Map([
  ['mon', 'ma'],
  ['ton', 'ta'],
  ['son', 'sa'],
]);

const DETERMINERS = new Set(['ce', 'ma', 'ta', 'sa']);

function formsBeforeSound(sentence: Sentence): Slip[] {
  return sentence.words.flatMap((word, place) => {
    const fix = formBeforeSound(sentence, place);
    if (fix === null) return [];
    const next = sentence.at(place + 1);
    const sound = firstSound(next.form);
    return [
      {
        from: place,
        to: place,
        fixes: [fix],
        message: {
          fr: `Devant « ${next.text} », qui commence par un son de ${sound === 'vowel' ? 'voyelle' : 'consonne'}, on écrit « ${fix} », non « ${word.text} ».`,
          en: `Before “${next.text}”, which begins with a ${sound} sound, one writes “${fix}”, not “${word.text}”.`,
        },
      },
    ];
  });
}

function formBeforeSound({ at }: Sentence, place: number): string | null {
  const word = at(place);
  const next = at(place + 1);
  const isAdjective = !DETERMINERS.has(word.form);
  if (next.start !== word.end + 1 || !isWritten(next) || word.isAfterHyphen) return null;
  const sound = firstSound(next.form);
  const other = BEFORE_CONSONANT.get(word.form);
  if (other !== undefined) return sound === 'consonant' && isOfNoun(next) ? other : null;
  const feminine = FEMININES.get(word.form);
  if (feminine !== undefined) {
    const mask = agreementAs(next, 'noun', 'adjective');
    const isFeminine = mask !== 0 && (mask & ~FEMININE) === 0;
    return sound === 'consonant' && isFeminine && isOfNoun(next) && !canBe(at(place - 1), 'determiner')
      ? feminine
      : null;
  }
  const vowel = BEFORE_VOWEL.get(word.form);
  if (!vowel || sound !== 'vowel' || !isOfNoun(next)) return null;
  if ((agreementAs(next, 'noun', 'adjective') & vowel.gender) === 0) return null;
  if (isAdjective && !(canBe(next, 'noun') && next.tag === 'noun' && isDeterminerForm(at(place - 1).form)))
    return null;
  return vowel.form;
}

/** Whether a word is a noun here, or an adjective before one. */
function isOfNoun(word: Word): boolean {
  if (word.tag !== 'noun' && word.tag !== 'adjective') return false;
  return isOnly(word, 'noun', 'adjective') || (canBe(word, 'noun', 'adjective') && word.margin >= 3);
}

/** *à* and *de* with the article behind them. */
const CONTRACTIONS = new Map([
  ['à le', 'au'],
  ['à les', 'aux'],
  ['de le', 'du'],
  ['de les', 'des'],
]);

function contractions(sentence: Sentence): Slip[] {
  const { at, words } = sentence;
  return words.flatMap((word, place) => {
    const article = at(place + 1);
    const fix = CONTRACTIONS.get(`${word.form} ${article.form}`);
    if (fix === undefined || article.isCapitalized || article.start !== word.end + 1) return [];
    const noun = at(place + 2);
    if (!isWritten(noun) || canBe(noun, 'verb', 'infinitive', 'pronoun', 'adverb') || !isOfNoun(noun))
      return [];
    if (article.form === 'le' && firstSound(noun.form) !== 'consonant') return [];
    const whole = `${word.text} ${article.text}`;
    const message = {
      fr: `« ${whole} » se contracte en « ${fix} » devant un nom.`,
      en: `“${whole}” contracts to “${fix}” before a noun.`,
    };
    return [{ from: place, to: place + 1, fixes: [fix], message }];
  });
}

/** *du* and *au* are those of *le*, not of *l’*. */
function uncontracted(sentence: Sentence): Slip[] {
  const { at, words } = sentence;
  return words.flatMap((word, place) => {
    const next = at(place + 1);
    if (word.form !== 'du' && word.form !== 'au') return [];
    if (next.start !== word.end + 1 || !isWritten(next) || firstSound(next.form) !== 'vowel') return [];
    if (
      !isOnly(next, 'noun', 'adjective') ||
      (agreementAs(next, 'noun', 'adjective') & (MASCULINE_SINGULAR | FEMININE_SINGULAR)) === 0
    )
      return [];
    const fix = word.form === 'du' ? 'de l’' : 'à l’';
    const message = {
      fr: `« ${next.text} » commence par un son de voyelle : l’article s’élide.`,
      en: `“${next.text}” begins with a vowel sound: the article is elided.`,
    };
    return [{ from: place, to: place + 1, fixes: [fix + next.text], message }];
  });
}

export const FORM_BEFORE_SOUND: GrammarRule = {
  name: 'grammar.form-before-sound',
  called: {
    fr: '« cet », « mon », « bel », « nouvel » devant voyelle',
    en: '“cet”, “mon”, “bel”, “nouvel” before a vowel',
  },
  level: 'warning',
  source: FORBIDDEN_ELISION,
  needs: new Set([...BEFORE_VOWEL.keys(), ...BEFORE_CONSONANT.keys(), ...FEMININES.keys()]),
  find: formsBeforeSound,
  bad: [
    ['Ma amie Julie sera là.', 'Mon amie Julie sera là.'],
    ['Ce homme a tout donné.', 'Cet homme a tout donné.'],
    ['Mon fille est fière de moi.', 'Ma fille est fière de moi.'],
    ['Cet garçon a du talent.', 'Ce garçon a du talent.'],
    ['Un nouveau album sort vendredi.', 'Un nouvel album sort vendredi.'],
    ['Un bel jardin vous attend.', 'Un beau jardin vous attend.'],
  ],
  good: [
    'Un bel été, un vieil ami, cet homme et ce héros.',
    'Il est beau et grand ; ce à quoi je pense.',
    'Sa onzième victoire, ma hache, ce oui du cœur.',
    'Bel et bien ouvert !',
  ],
};

export const CONTRACTION: GrammarRule = {
  name: 'grammar.contracted-article',
  called: { fr: 'Article contracté (« au », « du »)', en: 'Contracted article (“au”, “du”)' },
  level: 'suggestion',
  source: bonUsage('formes contractées de l’article défini'),
  needs: new Set(['le', 'les', 'du', 'au']),
  find: (sentence) => [...contractions(sentence), ...uncontracted(sentence)],
  bad: [
    ['Bienvenue à le festival !', 'Bienvenue au festival !'],
    ['Le maire parle de les travaux.', 'Le maire parle des travaux.'],
    ['Rendez-vous au hôtel de ville.', 'Rendez-vous à l’hôtel de ville.'],
  ],
  good: [
    'On a hâte de le voir, de les accueillir et à le dire.',
    'Un article de Le Devoir sur le sujet.',
    'Du haut de la tour, au onze de la rue.',
    'Prêts à les suivre au hasard.',
  ],
};
