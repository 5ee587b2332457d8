import type { Token } from '../proofreading/text/tokens.ts';
import type { DraftReading } from './draft-reading.ts';
import { initialsAtEnd } from './initials.ts';

/** What may stand behind hashtags, links, emoji and mentions that are “at the end”. */
const TRAILING = new Set<Token['kind']>(['hashtag', 'mention', 'url', 'emoji', 'emoticon']);

/** Those of the tokens behind which prose goes on; the initials of who writes are none. */
export function beforeTheEnd(draft: DraftReading, some: readonly Token[]): Token[] {
  const { tokens, text, end } = draft;
  let at = initialsAtEnd(text.slice(0, end))?.start ?? end;
  for (const token of tokens.toReversed()) {
    if (token.end > at) continue;
    if (hasWords(text.slice(token.end, at)) || !TRAILING.has(token.kind)) break;
    at = token.start;
  }
  return some.filter(({ start }) => start < at);
}

/** Those of the tokens before which there is prose. */
export function behindTheStart({ tokens, text }: DraftReading, some: readonly Token[]): Token[] {
  let at = 0;
  for (const token of tokens) {
    if (hasWords(text.slice(at, token.start)) || !TRAILING.has(token.kind)) break;
    at = token.end;
  }
  return some.filter(({ start }) => start >= at);
}

/** Where the words of a draft start and end, without hashtags, links, emoji, mentions and initials around them. */
export function proseOf(draft: DraftReading): { start: number; end: number } {
  const { tokens, text, end } = draft;
  const around = tokens.filter(({ kind }) => TRAILING.has(kind));
  const later = new Set(behindTheStart(draft, around));
  const earlier = new Set(beforeTheEnd(draft, around));
  const first = around.filter((token) => !later.has(token)).at(-1)?.end ?? 0;
  const initials = initialsAtEnd(text.slice(0, end))?.start ?? end;
  const last = around.find((token) => !earlier.has(token))?.start ?? initials;
  return first <= last ? { start: first, end: last } : { start: 0, end };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
