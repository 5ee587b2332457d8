import type { TextLanguage } from '../../core/finding.ts';
import {
  ENGLISH_WITH_ACCENTS,
  ENGLISH_WORDS,
  ENGLISH_WORDS_SHARED,
  FRENCH_WORDS,
  FRENCH_WORDS_SHARED,
  OTHER_WORDS,
} from './common-words.ts';
import { readSentences, type Span } from './sentences.ts';
import { readTokens, type Token } from './tokens.ts';

/** A sentence of a draft (UTF-16 offsets) and its language. */
export type SentenceLanguage = Span & { lang: TextLanguage };

/** How much speaks for each language, in points: a word that tells is 1, its letters alone less. */
type Evidence = { fr: number; en: number; other: number };

/** The least that tells a language: in all, and for each word of the sentence (a list of names has few). */
const ENOUGH = 1;
const ENOUGH_PER_WORD = 0.12;
/** How much the runner-up may have for each point of the winner. */
const MOST_OF_RUNNER_UP = 0.5;

/**
 * The language of a sentence, or `und` where it is neither French nor English, in both, or too short to
 * tell. Told by grammar words, elisions and contractions, accents and letters; addresses, names, quotations
 * and what is no word do not count. `preferred` are the languages that the account writes in: an unsure
 * sentence is in it where there is only one. Never fails.
 */
export function languageOf(sentence: string, preferred: readonly ('fr' | 'en')[]): TextLanguage {
  return languageOfWords(readTokens(sentence).filter(isWord), quotations(sentence), preferred);
}

/** `tokens`: words in order, and the quotations around some of them, in one text's offsets. */
function languageOfWords(
  tokens: readonly Token[],
  quoted: readonly Span[],
  preferred: readonly ('fr' | 'en')[],
): TextLanguage {
  const words = tellingWords(tokens, quoted);
  const evidence = words.reduce<Evidence>(
    (sum, word) => {
      const more = evidenceOf(word);
      return { fr: sum.fr + more.fr, en: sum.en + more.en, other: sum.other + more.other };
    },
    { fr: 0, en: 0, other: 0 },
  );
  if (evidence.other > 0 && evidence.other >= Math.max(evidence.fr, evidence.en) * MOST_OF_RUNNER_UP) {
    return 'und';
  }
  const enough = Math.max(ENOUGH, words.length * ENOUGH_PER_WORD);
  if (evidence.fr >= enough && evidence.en <= evidence.fr * MOST_OF_RUNNER_UP) return 'fr';
  if (evidence.en >= enough && evidence.fr <= evidence.en * MOST_OF_RUNNER_UP) return 'en';
  const [only, second] = preferred;
  return only && !second ? only : 'und';
}

/**
 * Every sentence of a draft with its language. Each is told on its own, as posts in two languages are
 * common: neighbours do not count.
 */
export function sentenceLanguages(text: string, preferred: readonly ('fr' | 'en')[]): SentenceLanguage[] {
  const words = readTokens(text).filter(isWord);
  const quoted = quotations(text);
  const within = walker(words);
  const quotedWithin = walker(quoted);
  return readSentences(text).map(({ start, end }) => ({
    start,
    end,
    lang: languageOfWords(within(start, end), quotedWithin(start, end), preferred),
  }));
}

function isWord(token: Token): boolean {
  return token.kind === 'word';
}

/**
 * Tells which of some spans in order touch a stretch; the stretches are asked for in order too, so that a
 * long text is walked once.
 */
function walker<Item extends Span>(items: readonly Item[]): (start: number, end: number) => Item[] {
  let first = 0;
  return (start, end) => {
    while ((items[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let last = first;
    while ((items[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
    return items.slice(first, last);
  };
}

/** A word as it counts: in small letters with ’, and whether it may be a name. */
type TellingWord = { lower: string; maybeName: boolean };

function tellingWords(words: readonly Token[], quoted: readonly Span[]): TellingWord[] {
  const outside = outsideQuotations(words, quoted);
  const counted = outside.length > 0 ? outside : words;
  // In a text in capitals, a capital makes no name.
  const inCapitals = counted.every((word) => word.text === word.text.toUpperCase());
  return counted.flatMap((word, index) => parts(word, index > 0 && !inCapitals));
}

/** The words that stand in no quotation; both are in order, so one walk along them is enough. */
function outsideQuotations(words: readonly Token[], quoted: readonly Span[]): readonly Token[] {
  let next = 0;
  return words.filter((word) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (quoted[next]?.start ?? Number.POSITIVE_INFINITY) >= word.end;
  });
}

/** A word's parts: `Bonjour-Hi` speaks for two languages. */
function parts(word: Token, mayBeName: boolean): TellingWord[] {
  return word.text.split(/[-‑]/u).map((part) => ({
    lower: part.toLowerCase().replaceAll('’', "'"),
    maybeName: mayBeName && /^\p{Lu}/u.test(part),
  }));
}

/** Passages between quotation marks on one line. */
function quotations(sentence: string): Span[] {
  return [...sentence.matchAll(/«[^«»\n]*»|“[^“”\n]*”|"[^"\n]*"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const CONTRACTION = /(?:n't|'re|'ve|'ll|'m|'s)$/u;
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel)?qu)'(?=[aeiouyhàâéèêëîïôùœ]|$)/u;
const FRENCH_ACCENT = /[àâçèéêëîïôùûœ]/u;
const FOREIGN_LETTER = /[ñãõßäöåøłščží¿ó]|[^\p{Script=Latin}\p{M}'·•‧.-]/u;
const FRENCH_LETTERS =
  /(?:eux|euse|euses|ez|ait|aient|oir|oire|elle|elles|ette|ettes|ique|iques|eur|eurs|tés?)$/u;
const ENGLISH_LETTERS = /(?:ing|ings|ness|ful|ght|ghts|ly|ship)$|^(?:wh|kn|sh|th)|ck|oo|ee|w/u;
const SHARED_WEIGHS = 0.5;
/** A capital within a sentence is often a title's: of a song, a shop. */
const TITLE_WEIGHS = 0.5;
const LETTERS_WEIGH = 0.4;
const ACCENT_WEIGHS = 0.7;

function evidenceOf({ lower, maybeName }: TellingWord): Evidence {
  const known = evidenceOfKnown(lower, maybeName ? TITLE_WEIGHS : 1);
  if (known.fr + known.en + known.other > 0) return known;
  if (maybeName) return nothing();
  if (FOREIGN_LETTER.test(lower)) return { fr: 0, en: 0, other: 1 };
  if (CONTRACTION.test(lower)) return { fr: 0, en: 1, other: 0 };
  if (ELISION.test(lower)) return { fr: 1, en: 0, other: 0 };
  if (FRENCH_ACCENT.test(lower)) {
    return ENGLISH_WITH_ACCENTS.has(lower) ? nothing() : { fr: ACCENT_WEIGHS, en: 0, other: 0 };
  }
  if (FRENCH_LETTERS.test(lower)) return { fr: LETTERS_WEIGH, en: 0, other: 0 };
  if (ENGLISH_LETTERS.test(lower)) return { fr: 0, en: LETTERS_WEIGH, other: 0 };
  return nothing();
}

function evidenceOfKnown(word: string, share: number): Evidence {
  const weight = (whole: ReadonlySet<string>, shared?: ReadonlySet<string>) => {
    if (whole.has(word)) return share;
    return shared?.has(word) ? SHARED_WEIGHS * share : 0;
  };
  return {
    fr: weight(FRENCH_WORDS, FRENCH_WORDS_SHARED),
    en: weight(ENGLISH_WORDS, ENGLISH_WORDS_SHARED),
    other: weight(OTHER_WORDS),
  };
}

function nothing(): Evidence {
  return { fr: 0, en: 0, other: 0 };
}
