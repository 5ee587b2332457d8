import type { Finding, TextLanguage } from '../../core/finding.ts';
import { maskDraft } from '../mask.ts';
import { overlap, withoutOverlaps } from '../overlaps.ts';
import type { Speller } from '../spelling/check-spelling.ts';
import { splitElision } from '../spelling/french-words.ts';
import { letterCase, looksLikeName, plainForm } from '../spelling/letters.ts';
import { withWords } from '../spelling/own-words.ts';
import { readSentences, type Span } from '../text/sentences.ts';
import { readTokens } from '../text/tokens.ts';
import { formerName } from './server-rules.ts';

/** What is known of a draft before a server has said anything. */
export type Known = {
  /** Found here. */
  ours: readonly Finding[];
  /** Words that are right, as they are written: the person's, the client's. */
  knownWords?: Iterable<string>;
  /** Dictionaries, where they are there: what they know is no spelling mistake. */
  spellers?: { fr?: Speller; en?: Speller };
  /** Rules, by name, whose findings are not wanted. */
  silenced?: ReadonlySet<string>;
};

/** A word of a draft, and whether it is the first one of its sentence. */
type Word = Span & { text: string; isFirst: boolean };

/** As in `checkSpelling`. */
const SHORTEST_IN_CAPITALS = 6;

const NO_DICTIONARY: Speller = { isKnown: () => false, suggest: () => [] };

/**
 * Which of a server's findings are news, from left to right, no finding over another: not where one of ours
 * is, nor on what is no prose (accounts, hashtags, addresses, blanks), nor about words that are known here.
 */
export function newFindings(draft: string, theirs: readonly Finding[], known: Known): Finding[] {
  const { ours, silenced = new Set() } = known;
  const spellers = spellersOf(known);
  const masked = maskDraft(draft);
  const words = wordsOf(draft);
  const news = theirs.filter(
    (finding) =>
      !silenced.has(finding.rule) &&
      !silenced.has(formerName(finding.rule)) &&
      !ours.some((own) => overlap(own, finding)) &&
      masked.slice(finding.start, finding.end) === finding.text &&
      (!finding.rule.startsWith('spelling.') || isUnknown(finding, words, spellers[finding.lang])),
  );
  return withoutOverlaps(news);
}

/**
 * Whether a spelling finding is on a word at all, and on one that nobody here knows. Names and acronyms are
 * left alone, as they are here: servers take each one for a mistake.
 */
function isUnknown({ start, end, text }: Finding, words: readonly Word[], speller: Speller): boolean {
  const word = words.find((one) => overlap(one, { start, end }));
  if (word === undefined || looksLikeName(word.text, word.isFirst)) return false;
  const bare = splitElision(plainForm(word.text))?.rest ?? word.text;
  if (letterCase(bare) === 'capitals' && bare.length < SHORTEST_IN_CAPITALS) return false;
  // A server may cut words in other places.
  return !speller.isKnown(word.text) && !speller.isKnown(text);
}

/** The words of a draft, in order. */
function wordsOf(draft: string): Word[] {
  const starts = readSentences(draft).map(({ start }) => start);
  let next = 0;
  return readTokens(draft)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end, text }) => {
      const isFirst = start >= (starts[next] ?? Number.POSITIVE_INFINITY);
      while (start >= (starts[next] ?? Number.POSITIVE_INFINITY)) next += 1;
      return { start, end, text, isFirst };
    });
}

function spellersOf({ knownWords = [], spellers = {} }: Known): Record<TextLanguage, Speller> {
  const own = [...knownWords];
  return {
    fr: withWords(spellers.fr ?? NO_DICTIONARY, own),
    en: withWords(spellers.en ?? NO_DICTIONARY, own),
    und: withWords(NO_DICTIONARY, own),
  };
}
