import type { Bilingual } from '../../core/finding.ts';
import type { DraftReading } from '../draft-reading.ts';
import type { Place, Situation } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';
import { IMPERATIVES, IMPERATIVES_OF_TU } from './imperatives.ts';
import type { Piece } from './pieces.ts';

/** Where « ton » is a noun: *le ton, du même ton*. */
const BEFORE_THE_NOUN = new Set(
  'le un ce du au de même bon mauvais quel son mon notre votre leur autre haut bas'.split(' '),
);

/** What stands in the place of a word for « tu », where no verb changes with it. */
const VOUS_FOR: ReadonlyMap<string, string> = new Map([
  ['te', 'vous'],
  ["t'", 'vous '],
  ['ton', 'votre'],
  ['ta', 'votre'],
  ['tes', 'vos'],
]);

/** « le tien »; « tiens » alone is a verb, or a cry. */
const THINE: ReadonlyMap<string, string> = new Map([
  ['tien', 'vôtre'],
  ['tienne', 'vôtre'],
  ['tiens', 'vôtres'],
  ['tiennes', 'vôtres'],
]);
const ARTICLES = new Set(['le', 'la', 'les', 'du', 'des', 'au', 'aux']);

/** *Il s’est tu*: of « taire ». */
const BEFORE_SILENT = new Set(['est', 'suis', 'sont', 'était', 'étaient', 'sera']);

const SAYS_VOUS = { fr: 'Le guide vouvoie.', en: 'The guide says “vous”.' };
const SAYS_TU = { fr: 'Le guide tutoie.', en: 'The guide says “tu”.' };
const SAYS_TU_TO_ONE = {
  fr: 'Le guide tutoie, à moins que vous ne parliez à plusieurs.',
  en: 'The guide says “tu”, unless you speak to several.',
};

/** Words for « tu » where the guide has « vous ». */
export function tuIn(pieces: readonly Piece[]): Place[] {
  return inFrench(pieces).flatMap((piece, index, all): Place[] => {
    const { lower, isBound, isFirst } = piece;
    const imperative = IMPERATIVES.get(lower);
    const next = all[index + 1];
    if (imperative !== undefined && isBoundTo(next, 'toi')) {
      return [place(piece, SAYS_VOUS, [inCapitalsOf(piece.text, `${imperative}-vous`)], next)];
    }
    if (lower === 'toi' && isBound && IMPERATIVES.has(piece.before)) return [];
    if (isTu(piece)) return [place(piece, SAYS_VOUS, fixesOfTu(piece))];
    const isCall = imperative !== undefined && isFirst && piece.after !== '' && !isTuBehind(piece);
    return isCall ? [place(piece, SAYS_VOUS, [inCapitalsOf(piece.text, imperative)])] : [];
  });
}

function isTu({ lower, before, after }: Piece): boolean {
  if (lower === 'ton') return !BEFORE_THE_NOUN.has(before);
  if (lower === 'tu') return !BEFORE_SILENT.has(before);
  // « a t’il » is a slip for « a-t-il ».
  if (lower === "t'") return !['il', 'elle', 'on'].includes(after);
  if (THINE.has(lower)) return ARTICLES.has(before);
  return lower === 'toi' || VOUS_FOR.has(lower);
}

/** *Fais-tu*: no call, and « tu » is found itself. */
function isTuBehind({ after }: Piece): boolean {
  return after === 'tu';
}

function fixesOfTu({ text, lower, isBound }: Piece): string[] {
  const fix = lower === 'toi' && !isBound ? 'vous' : (VOUS_FOR.get(lower) ?? THINE.get(lower));
  return fix === undefined ? [] : [inCapitalsOf(text, fix)];
}

/** Signs that several are spoken to: « vous » is right then, whatever the guide. */
const SEVERAL =
  /(?<!\p{L})(?:vous (?:tous|toutes|autres|deux|trois)|(?:à|bonjour|merci|salut|allô) (?:tous|toutes)(?! (?:les|nos|ces|vos|mes))|toutes et (?:à )?tous|tous et (?:à )?toutes|vous-mêmes|(?:entre|parmi) vous|les (?:ami|amis|amies|ami·es|gens|filles|gars)|tout le monde|chers|chères)(?!\p{L})/u;
/** Signs that one is spoken to. */
const ONE =
  /(?<!\p{L})(?:monsieur|madame|mademoiselle|vous-même)(?!\p{L})|(?:^|\n|bonjour |bonsoir |allô )(?:cher|chère) \p{L}/u;

/** Words for « vous » where the guide has « tu »; only a hint where several may be spoken to. */
export function vousIn(draft: DraftReading, pieces: readonly Piece[], situation: Situation): Place[] {
  if (SEVERAL.test(draft.folded.lower)) return [];
  const isSure = ONE.test(draft.folded.lower) || isAnswerToOne(draft, situation);
  const message = isSure ? SAYS_TU : SAYS_TU_TO_ONE;
  const french = inFrench(pieces);
  return french.flatMap((piece, index): Place[] => {
    const next = french[index + 1];
    const bound = isBoundTo(next, 'vous') ? next : undefined;
    if (isNounWithVous(piece, bound)) return [];
    if (piece.lower === 'vous' && piece.isBound) {
      const verb = french[index - 1];
      if (verb !== undefined && (isNounWithVous(verb, piece) || callTo(verb) !== undefined)) return [];
    }
    const call = callTo(piece);
    if (call !== undefined && bound !== undefined) {
      return [doubtful(place(piece, message, [inCapitalsOf(piece.text, `${call}-toi`)], bound), isSure)];
    }
    if (!isVous(piece)) return [];
    return [doubtful(place(piece, message, fixesOfVous(piece)), isSure)];
  });
}

function isAnswerToOne({ mentions, text }: DraftReading, { kind }: Situation): boolean {
  const [only] = mentions;
  const isAnswer = kind === 'reply' || kind === 'comment';
  return isAnswer && only !== undefined && mentions.length === 1 && text.slice(0, only.start).trim() === '';
}

const WORDS_IN_EZ = new Set('chez assez nez rez fez lez merguez'.split(' '));
/** Forms for « vous » that are no nouns where a sentence starts with them, or « vous » is bound to them. */
const OTHER_FORMS = new Set(['faites', 'dites', 'êtes']);

function isVous({ lower, text, before, after, isFirst, isBound }: Piece): boolean {
  if (['vous', 'votre', 'vos', 'vôtre', 'vôtres'].includes(lower)) return true;
  if (lower === 'êtes') return true;
  if (OTHER_FORMS.has(lower)) return before === 'vous' || after === 'vous' || isFirst;
  // A name is no verb: *Martinez, Suez*.
  const isName = /^\p{Lu}/u.test(text) && (!isFirst || isBound);
  return /^\p{L}{2,}ez$/u.test(lower) && !WORDS_IN_EZ.has(lower) && !isName;
}

function callTo({ lower, isFirst }: Piece): string | undefined {
  return isFirst ? IMPERATIVES_OF_TU.get(lower) : undefined;
}

/** *Un rendez-vous*, whoever is spoken to; so `garde-à-vous`. */
function isNounWithVous({ lower, before }: Piece, bound: Piece | undefined): boolean {
  return bound !== undefined && (lower === 'rendez' || (lower === 'à' && before === 'garde'));
}

const BEFORE_TOI = new Set('pour avec chez sans à de sur vers par selon devant contre'.split(' '));
/** *Le plaisir de vous revoir*: said of the verb behind it. */
const INFINITIVE = /^\p{L}+(?:er|ir|re)$/u;
const SUBJECTS = new Set('je nous on il elle ils elles'.split(' '));
const STARTS_WITH_VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/u;

function fixesOfVous(piece: Piece): string[] {
  const { lower, text, before, after, isBound } = piece;
  const inPlace = (...fixes: string[]) => fixes.map((fix) => inCapitalsOf(text, fix));
  const call = callTo(piece);
  if (call !== undefined) return inPlace(call);
  if (lower === 'vos') return inPlace('tes');
  if (lower === 'votre') return STARTS_WITH_VOWEL.test(after) ? inPlace('ton') : inPlace('ton', 'ta');
  if (lower !== 'vous' || isBound) return [];
  const isOfInfinitive = INFINITIVE.test(after);
  if (BEFORE_TOI.has(before) && !isOfInfinitive) return inPlace('toi');
  const isObject = isOfInfinitive || (SUBJECTS.has(before) && after !== '');
  // Before a vowel it would be `t’`, without the space.
  return isObject && !STARTS_WITH_VOWEL.test(after) ? inPlace('te') : [];
}

function doubtful(one: Place, isSure: boolean): Place {
  return isSure ? one : { ...one, isDoubtful: true };
}

function inFrench(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ lang }) => lang === 'fr');
}

function isBoundTo(next: Piece | undefined, word: string): next is Piece {
  return next?.isBound === true && next.lower === word;
}

function place(from: Piece, message: Bilingual, fixes: string[], to: Piece = from): Place {
  return { start: from.start, end: to.end, message, fixes };
}
