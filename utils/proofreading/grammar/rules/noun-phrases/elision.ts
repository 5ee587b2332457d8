import { canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';
import { vitrineLinguistique } from '../sources.ts';

/** Words whose last vowel falls before another one. */
const ELIDED = new Map([
  ['le', 'l’'],
  ['la', 'l’'],
  ['de', 'd’'],
  ['que', 'qu’'],
  ['je', 'j’'],
  ['me', 'm’'],
  ['te', 't’'],
  ['se', 's’'],
  ['ne', 'n’'],
  ['jusque', 'jusqu’'],
]);

/** Those that fall only before pronouns, articles and a few other words. */
const ELIDED_BEFORE_SOME = new Map([
  ['lorsque', 'lorsqu’'],
  ['puisque', 'puisqu’'],
  ['quoique', 'quoiqu’'],
]);
const ELIDABLE = new Set(['si', ...ELIDED.keys(), ...ELIDED_BEFORE_SOME.keys()]);
const SOME = new Set('il ils elle elles on en un une'.split(' '));

/** Before these, the tagger isn't asked what the word is. */
const SURE_AFTER_QUE = new Set("il ils elle elles on en un une y à au aux est eux l'on".split(' '));

const ELISION_MESSAGE = (word: string, next: string) => ({
  fr: `« ${word} » s’élide devant « ${next} », qui commence par un son de voyelle.`,
  en: `“${word}” is elided before “${next}”, which begins with a vowel sound.`,
});

/** Where two words with only a space between them become one with an apostrophe. */
function elisions(sentence: Sentence): Slip[] {
  return sentence.words.flatMap((word, place) => {
    if (!ELIDABLE.has(word.form)) return [];
    const next = sentence.at(place + 1);
    const short = shortForm(sentence, place);
    if (short === null || next.start !== word.end + 1) return [];
    const message = ELISION_MESSAGE(word.text, next.text);
    return [{ from: place, to: place + 1, fixes: [short + next.text], message }];
  });
}

function shortForm(sentence: Sentence, place: number): string | null {
  const word = sentence.at(place);
  const next = sentence.at(place + 1);
  if (word.kind !== 'word' || word.isAfterHyphen || word.isCapitals || next.isAfterHyphen) return null;
  // « À partir de ou vers un dossier »: something was left out between them.
  if (/\p{L}\p{Lu}/u.test(next.text) || /^(?:et|ou)$/.test(next.form)) return null;
  if (next.kind !== 'word' || next.isInclusive || next.isCapitals || next.text.startsWith('#')) return null;
  if (word.form === 'si') return /^ils?$/.test(next.form) ? 's’' : null;
  const some = ELIDED_BEFORE_SOME.get(word.form);
  if (some !== undefined) return SOME.has(next.form) ? some : null;
  const short = ELIDED.get(word.form);
  return short !== undefined && isElidedBefore(sentence, place) ? short : null;
}

function isElidedBefore(sentence: Sentence, place: number): boolean {
  const word = sentence.at(place);
  const next = sentence.at(place + 1);
  if (word.form === 'que' && SURE_AFTER_QUE.has(next.form)) return true;
  if (/^une?$/.test(next.form)) return isElidedBeforeOne(sentence, place);
  if (next.form === 'y' || next.form === 'en')
    return !next.isCapitalized && word.form !== 'la' && word.form !== 'le';
  if (next.form === 'à') return word.form === 'que' || word.form === 'jusque';
  if (/^(?:je|[mts]e|ne)$/.test(word.form) && !mayFollowPronoun(next)) return false;
  if (word.form === 'je' && (next.form === 'est' || sentence.at(place - 1).tag === 'verb')) return false;
  if (next.form.length < 2 || firstSound(next.form) !== 'vowel') return false;
  if (next.readings.length === 0) return false;
  if (next.isCapitalized) return word.form === 'de' && isElidedBeforeName(next);
  if (word.form === 'le' || word.form === 'la') return isArticleBefore(sentence, place);
  return !isMentioned(sentence, place);
}

/** English *me* and *as* stand beside each other too. */
function mayFollowPronoun(word: Word): boolean {
  return canBe(word, 'verb', 'infinitive', 'present-participle') && word.form !== 'as';
}

/** « Plus de un sur deux » names the number; « de une à trois » too. */
function isElidedBeforeOne({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const after = at(place + 2);
  if (word.form !== 'de' && word.form !== 'que') return false;
  return canBe(after, 'noun', 'adjective') && !canBe(after, 'preposition', 'number');
}

/** A name of a place or a person that the dictionary has; titles are left as they are. */
function isElidedBeforeName(name: Word): boolean {
  return isOnly(name, 'name') && !name.form.includes('-') && name.form.length > 3;
}

/** *le* and *la* may be pronouns after an imperative (*fais-le attendre*) and are names of notes. */
function isArticleBefore({ at }: Sentence, place: number): boolean {
  const next = at(place + 1);
  return canBe(next, 'noun', 'adjective') || canBe(next, 'verb');
}

/** « Le mot de “amour” », « le de initial ». */
function isMentioned({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  return (
    /^(?:le|ce|un|mot|article|pronom|préposition|conjonction)$/.test(before.form) && at(place).form !== 'ne'
  );
}

export const ELISION: GrammarRule = {
  name: 'grammar.elision',
  called: { fr: 'Élision (« l’école », « d’ici »)', en: 'Elision (“l’école”, “d’ici”)' },
  level: 'warning',
  source: vitrineLinguistique('Élision et apostrophe'),
  needs: ELIDABLE,
  find: elisions,
  bad: [
    ['Merci à notre partenaire de Ottawa.', 'Merci à notre partenaire d’Ottawa.'],
    ['Parce que il n’est jamais trop tard.', 'Parce qu’il n’est jamais trop tard.'],
    ['C’est le moment de y penser !', 'C’est le moment d’y penser !'],
    ['En raison de un mouvement social.', 'En raison d’un mouvement social.'],
    ['La entrée est gratuite.', 'L’entrée est gratuite.'],
    ['Je ai hâte de vous voir.', 'J’ai hâte de vous voir.'],
    ['Lorsque il fera beau.', 'Lorsqu’il fera beau.'],
    ['Si il pleut, on rentre.', 'S’il pleut, on rentre.'],
    ['Ouvert jusque à minuit.', 'Ouvert jusqu’à minuit.'],
  ],
  good: [
    'Le onze mai, le yaourt, la haie et le héros du jour.',
    'Plus de huit heures, près de Hambourg, de onze à midi.',
    'Fais-le entrer, dis-le à tous.',
    'Le oui l’emporte : presque une voix de plus.',
    'Les gens de ONU Femmes et de #ottawa.',
    'Merci à l’équipe de À la carte.',
  ],
};
