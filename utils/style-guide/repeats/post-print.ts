import { readTokens, type TokenKind } from '../../proofreading/text/tokens.ts';
import { hashEnd, hashStart, hashText } from '../voice/hash.ts';

/** A post as it is remembered: enough to know it again, nothing to read it by. Salted hashes, 32 bits. */
export type PostPrint = {
  /** Of all its words, in their order. */
  whole: number;
  /** Of its figures, days and months alone: the same words with another date are other news. */
  figures: number;
  /** Of the runs of words in it, the smallest, in rising order: as good as a draw, and the same in each text. */
  runs: readonly number[];
};

/** A draft read to be held against prints: all of its runs. */
export type ReadPost = PostPrint & { words: number };

/** Words of a run: long enough that ordinary phrases are not shared, short enough to outlive a changed word. */
const RUN = 3;
/** Runs kept of a post: all of a post of X, as a rule; a draw from longer ones. */
export const RUNS_KEPT = 48;

const FIGURES: readonly TokenKind[] = ['number', 'ordinal'];
/** Links, mentions, hashtags and emoji are left out: the same words with another link are said again. */
const WORDS: readonly TokenKind[] = ['word', 'abbrev', ...FIGURES];

/** Dates that are written in words, without their accents. */
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  [
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'monday tuesday wednesday thursday friday saturday sunday',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'january february march april may june july august september october november december',
  ].flatMap((line) => line.split(' ')),
);

/** Reads a post; texts without words, a link alone, are all the same. Never fails. */
export function readPost(text: string, salt: string): ReadPost {
  const tokens = readTokens(text).filter(({ kind }) => WORDS.includes(kind));
  const words = tokens.map((token) => plain(token.text));
  const figures = words.filter(
    (word, at) => FIGURES.includes(tokens[at]?.kind ?? 'word') || DAYS_AND_MONTHS.has(word),
  );
  const hash = (kind: string, parts: readonly string[]) =>
    hashEnd(hashText(hashStart(salt, `post.${kind}`), parts.join(' ')));
  const runs = words.slice(RUN - 1).map((_, at) => hash('run', words.slice(at, at + RUN)));
  return {
    words: words.length,
    whole: hash('whole', words),
    figures: hash('figures', figures),
    runs: [...new Set(runs)].sort((one, other) => one - other),
  };
}

/** What is kept of a post that was read. */
export function printOf({ whole, figures, runs }: ReadPost): PostPrint {
  return { whole, figures, runs: runs.slice(0, RUNS_KEPT) };
}

/** Capitals, accents and the kind of apostrophe make no other text. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
