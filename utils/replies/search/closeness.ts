import { slipsBetween } from './slips.ts';
import { lacksMoreThan, type Spelling } from './spelling.ts';

/** How well a typed word fits a term, above 0 and at most 1, and how it was recognized. */
export type Closeness = { value: number; kind: 'same' | 'beginning' | 'slip' };

/** Letters from which one slip, and two, are forgiven: shorter words are too near to each other. */
const LETTERS_FOR_ONE = 4;
const LETTERS_FOR_TWO = 8;
/** Letters from which a slip is forgiven in a word that is still being typed. */
const LETTERS_FOR_BEGINNING = 5;

export const SAME: Closeness = { value: 1, kind: 'same' };

/** Null for another word. The more of a word is typed, the closer it is. */
export function closeness(typed: Spelling, other: Spelling): Closeness | null {
  const letterCount = typed.term.length;
  const allowed = allowedSlips(letterCount);
  // Most words part here, at a glance.
  if (lacksMoreThan(typed, other, allowed)) return null;
  if (other.term.startsWith(typed.term)) {
    const share = letterCount / other.term.length;
    return share === 1 ? SAME : { value: 0.7 + 0.2 * share, kind: 'beginning' };
  }
  if (allowed === 0 || other.term.length < letterCount - allowed) return null;
  const { whole, beginning } = slipsBetween(typed.term, other.term);
  if (whole <= allowed) return { value: whole === 1 ? 0.55 : 0.4, kind: 'slip' };
  if (letterCount < LETTERS_FOR_BEGINNING || beginning > allowed) return null;
  return { value: beginning === 1 ? 0.4 : 0.25, kind: 'slip' };
}

function allowedSlips(letterCount: number): number {
  if (letterCount < LETTERS_FOR_ONE) return 0;
  return letterCount < LETTERS_FOR_TWO ? 1 : 2;
}
