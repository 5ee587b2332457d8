import { readTokens } from './text/tokens.ts';

/** What stands in the place of what is no prose: no letter, no digit, no punctuation. */
const FILLER = '\ufffc';

/** A draft in which addresses, accounts, hashtags and the like are written over, each character by one: offsets stay. */
export function maskDraft(draft: string): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of readTokens(draft)) {
    if (kind === 'word' || kind === 'number' || kind === 'ordinal' || kind === 'abbrev') continue;
    masked += draft.slice(at, start) + FILLER.repeat(end - start);
    at = end;
  }
  return masked + draft.slice(at);
}
