import { fold } from '../fold.ts';

/** How a query stands to an abbreviation; the first comes first. */
export type AbbreviationMatch = 'as-written' | 'same' | 'beginning';

/** What is typed to call up a reply, ready to be compared. */
export type Abbreviation = { asWritten: string; bare: string };

/** Accents, case and a sign in front (`/hours`, `#hours`) make no difference. */
export function readAbbreviation(text: string): Abbreviation {
  return { asWritten: text, bare: fold(text).replace(/^[^\p{L}\p{N}]+/u, '') };
}

/** Null where the one isn't the other, nor its beginning. */
export function matchAbbreviation(typed: Abbreviation, own: Abbreviation): AbbreviationMatch | null {
  if (typed.asWritten === '') return null;
  if (own.asWritten === typed.asWritten) return 'as-written';
  if (typed.bare === '') return null;
  if (own.bare === typed.bare) return 'same';
  return own.bare.startsWith(typed.bare) ? 'beginning' : null;
}
