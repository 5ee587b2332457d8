import type { Token } from '../proofreading/text/tokens.ts';
import type { DraftReading } from './draft-reading.ts';

/** What may stand behind hashtags, links, emoji and mentions that are “at the end”. */
const TRAILING = new Set<Token['kind']>(['hashtag', 'mention', 'url', 'emoji', 'emoticon']);

/** Those of the tokens behind which prose goes on. */
export function beforeTheEnd({ tokens, text, end }: DraftReading, some: readonly Token[]): Token[] {
  let at = end;
  for (const token of tokens.toReversed()) {
    if (token.end > at) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(token.end, at)) || !TRAILING.has(token.kind)) break;
    at = token.start;
  }
  return some.filter(({ start }) => start < at);
}
