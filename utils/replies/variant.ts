import type { Network } from '../core/account.ts';
import type { Reply, ReplyText } from '../core/reply.ts';

/** Where a wording is wanted; a null language takes the first that suits the network. */
export type Wanted = { language: string | null; network: Network | null };

/**
 * The wording of a reply that suits best, and whether it does in both language and network. Another
 * network's wording is better than another language's: too long can be cut, unread can't be read.
 */
export function textFor(reply: Reply, wanted: Wanted): { text: ReplyText; isExact: boolean } {
  const [first] = reply.texts;
  if (!first) throw new Error(`Reply ${reply.id} has no wording.`);
  const best = reply.texts.reduce((a, b) => (scoreOf(b, wanted) > scoreOf(a, wanted) ? b : a), first);
  const isExact = suitsLanguage(best, wanted) && suitsNetwork(best, wanted);
  return { text: best, isExact };
}

/** The languages a reply is written in, in its own order; a wording for any language names none. */
export function languagesOf(reply: Reply): string[] {
  return [...new Set(reply.texts.flatMap((text) => text.language ?? []))];
}

function scoreOf(text: ReplyText, wanted: Wanted): number {
  const language = suitsLanguage(text, wanted) ? (isSaid(text.language) ? 8 : 6) : 0;
  const network = suitsNetwork(text, wanted) ? (isSaid(text.network) ? 2 : 1) : 0;
  return language + network;
}

function suitsLanguage(text: ReplyText, { language }: Wanted): boolean {
  if (text.language === null || language === null) return true;
  return text.language === primary(language);
}

function suitsNetwork(text: ReplyText, { network }: Wanted): boolean {
  return text.network === null || text.network === network;
}

function isSaid(value: string | null): boolean {
  return value !== null;
}

/** `fr` of `fr-CA`. */
function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language;
}
