import type { Reply } from '../core/reply.ts';
import {
  type Abbreviation,
  type AbbreviationMatch,
  matchAbbreviation,
  readAbbreviation,
} from './search/abbreviation.ts';
import { bestOf } from './search/best-of.ts';
import { type QueryWord, readQuery } from './search/query.ts';
import { scoreReplies } from './search/score.ts';
import { matchTitle, type TextRange } from './search/title-matches.ts';
import { indexWords, type WordIndex } from './search/word-index.ts';
import { frecency, type Usage } from './usage.ts';

export type FoundReply = {
  reply: Reply;
  matched: {
    /** Where the title answers the query, from left to right; empty for an empty query. */
    title: TextRange[];
    /** How the query stands to the abbreviation; null where it isn't meant. */
    abbreviation: AbbreviationMatch | null;
  };
};

export type FindOptions = {
  /** How a reply was used, by its id; null where it never was. */
  usage: (id: string) => Usage | null;
  /** Milliseconds since 1970. */
  now: number;
  /** How many to find at most. */
  limit: number;
  /** Whether a reply may be offered here. */
  accept: (reply: Reply) => boolean;
};

export type ReplyIndex = {
  find(query: string, options: FindOptions): FoundReply[];
  /** Reads the words of the replies now, so that the first search need not: a quarter of a second for thousands. */
  prepare(): void;
};

/** How much the most used reply gains over one that was never used. */
const WORTH_OF_USE = 0.2;
/** Uses of which the gain is half as much. */
const USES_FOR_HALF = 5;

/** An abbreviation goes before whatever the words are worth. */
const ABBREVIATION_RANKS = { 'as-written': 3, same: 2, beginning: 1 };

const titleOrder = new Intl.Collator('fr', { numeric: true });

type Candidate = { reply: Reply; abbreviation: AbbreviationMatch | null; score: number };

/** Finds among these replies; make a new one when they change. Reads their words when they are first needed. */
export function createReplyIndex(replies: readonly Reply[]): ReplyIndex {
  let words: WordIndex | null = null;
  let abbreviations: Abbreviation[] | null = null;

  return {
    prepare() {
      words ??= indexWords(replies);
    },
    find(text, options) {
      const query = readQuery(text);
      const candidates = query.length === 0 ? everything(text, options) : answers(text, query, options);
      const best = bestOf(candidates, options.limit, bestFirst, ({ reply }) => options.accept(reply));
      return best.map(({ reply, abbreviation }) => ({
        reply,
        matched: { title: matchTitle(reply.title, query), abbreviation },
      }));
    },
  };

  /** Without a word to look for: most used and most recent first. */
  function everything(text: string, { usage, now }: FindOptions): Candidate[] {
    const abbreviationOf = abbreviationReader(text);
    return replies.map((reply, place) => ({
      reply,
      abbreviation: abbreviationOf(place),
      score: frecency(usage(reply.id), now),
    }));
  }

  function answers(text: string, query: readonly QueryWord[], { usage, now }: FindOptions): Candidate[] {
    const abbreviationOf = abbreviationReader(text);
    words ??= indexWords(replies);
    const scores = scoreReplies(words, query);
    const candidates: Candidate[] = [];
    for (const [place, reply] of replies.entries()) {
      const abbreviation = abbreviationOf(place);
      const score = scores[place] ?? 0;
      if (score === 0 && !abbreviation) continue;
      const uses = frecency(usage(reply.id), now);
      const gain = 1 + (WORTH_OF_USE * uses) / (uses + USES_FOR_HALF);
      candidates.push({ reply, abbreviation, score: score * gain });
    }
    return candidates;
  }

  function abbreviationReader(text: string): (place: number) => AbbreviationMatch | null {
    abbreviations ??= replies.map((reply) => readAbbreviation(reply.abbreviation ?? ''));
    const own = abbreviations;
    const typed = readAbbreviation(text.trim());
    return (place) => {
      const abbreviation = own[place];
      return abbreviation ? matchAbbreviation(typed, abbreviation) : null;
    };
  }
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    abbreviationRank(b) - abbreviationRank(a) ||
    b.score - a.score ||
    titleOrder.compare(a.reply.title, b.reply.title)
  );
}

function abbreviationRank({ abbreviation }: Candidate): number {
  return abbreviation ? ABBREVIATION_RANKS[abbreviation] : 0;
}
