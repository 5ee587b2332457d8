import { splitElision } from './french-words.ts';
import { capitalized, letterCase, plainForm } from './letters.ts';

/** A suggestion (plain form) with the capitals and the apostrophe of the word it is for; the typographic one where it has none. */
export function asTyped(word: string, suggestion: string): string {
  const written = inCaseOf(plainForm(word), suggestion);
  return word.includes("'") ? written : written.replaceAll("'", '’');
}

/** `QUEBEK` gives `QUÉBEC`, `Etre` gives `Être`, `l'Equipe` gives `l'Équipe`, `Etats-Unis` gives `États-Unis`. */
function inCaseOf(word: string, candidate: string): string {
  const typed = splitElision(word);
  const right = splitElision(candidate);
  if (typed && right) return inCaseOf(typed.elided, right.elided) + inCaseOf(typed.rest, right.rest);
  const written = letterCase(word);
  const typedParts = word.split('-');
  const rightParts = candidate.split('-');
  if (written === 'mixed' && typedParts.length > 1 && typedParts.length === rightParts.length) {
    return rightParts.map((part, place) => inCaseOf(typedParts[place] ?? '', part)).join('-');
  }
  if (written === 'capitals') return candidate.toUpperCase();
  return written === 'capitalized' ? capitalized(candidate) : candidate;
}
