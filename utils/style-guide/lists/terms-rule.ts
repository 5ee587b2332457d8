import { foldTerm, lowerAsLong } from '../folded-text.ts';
import type { LeftEntry, ListedTerm, TakenEntry } from './list.ts';
import { knownFrom, LONGEST_TERM, MOST_FORMS, MOST_USES, REASONS } from './reasons.ts';

/** An entry of `avoid` in a rule of the kind `terms`. */
export type AvoidedTerm =
  | string
  | { term: string | string[]; use?: string | string[]; cased?: true; why?: string };

type Entries = { avoid: AvoidedTerm[]; taken: TakenEntry[]; left: LeftEntry[] };

/** UTF-16 units of an explanation; what is longer is cut. */
const LONGEST_WHY = 1000;

/** Controls, and marks of direction and of format: nobody means them in a term. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Letters of a term that is named in a report. */
const LONGEST_NAME = 60;

/**
 * Makes entries of a guide of listed terms, in their order. A term that stands twice is taken the first time; one
 * that can't be taken is named with its reason. `known` remembers the terms, and on which line, from list to list.
 */
export function avoidedTerms(listed: readonly ListedTerm[], known = new Map<string, number>()): Entries {
  const entries: Entries = { avoid: [], taken: [], left: [] };
  for (const one of listed) {
    const { forms, use, left } = readForms(one, known);
    entries.left.push(...left);
    if (forms.length === 0) continue;
    const isCased = one.isCased || differsInCapitals(forms, use);
    for (const form of forms) known.set(keyOf(form, isCased), one.line);
    const why = one.why === null ? '' : plain(one.why);
    entries.avoid.push(entryOf(forms, use, isCased, why));
    entries.taken.push({ line: one.line, terms: forms, use });
  }
  return entries;
}

/** A term's name in a report. */
export function nameOf(terms: readonly string[]): string {
  const letters = [...terms.join(', ')];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
}

function readForms(listed: ListedTerm, known: ReadonlyMap<string, number>) {
  const { line } = listed;
  const given = [...new Set(listed.terms.map(plain))].filter((term) => term !== '');
  const use = [...new Set(listed.use.map(plain))].filter((term) => term !== '');
  const left: LeftEntry[] = [];
  const leave = (name: readonly string[], why: LeftEntry['why']) => {
    left.push({ line, name: nameOf(name), why });
  };
  if (given.length === 0) leave(listed.terms, REASONS.noTerm);
  if (given.length > MOST_FORMS || use.length > MOST_USES) {
    leave(given, REASONS.tooManyForms);
    return { forms: [], use, left };
  }
  const unfit = use.find((term) => reasonAgainst(term) !== null);
  if (unfit !== undefined) {
    leave([...given, unfit], reasonAgainst(unfit) ?? REASONS.notPlain);
    return { forms: [], use, left };
  }
  const forms = given.filter((form) => {
    const isCased = listed.isCased || differsInCapitals([form], use);
    const before = known.get(keyOf(form, isCased)) ?? known.get(keyOf(form, false));
    const why =
      reasonAgainst(form) ??
      (before !== undefined ? knownFrom(before) : null) ??
      (isItself(form, use, isCased) ? REASONS.itself : null);
    if (why !== null) leave([form], why);
    return why === null;
  });
  return { forms, use, left };
}

function reasonAgainst(term: string): LeftEntry['why'] | null {
  if (UNSEEN.test(term)) return REASONS.notPlain;
  return term.length > LONGEST_TERM ? REASONS.tooLong : null;
}

/** *javascript* finds *Javascript*, too, where *JavaScript* is right; *web* finds nothing where *web* is right. */
function isItself(form: string, use: readonly string[], isCased: boolean): boolean {
  return use.includes(form) && (isCased || form === form.toLowerCase());
}

/** Where a term and what is said instead differ in capitals alone, the term is meant as it is written. */
function differsInCapitals(forms: readonly string[], use: readonly string[]): boolean {
  return forms.every((form) =>
    use.some((right) => right !== form && right === right.toLowerCase() && right === form.toLowerCase()),
  );
}

function keyOf(form: string, isCased: boolean): string {
  const folded = foldTerm(form);
  return isCased ? ` ${folded}` : lowerAsLong(folded);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function entryOf(forms: string[], use: string[], isCased: boolean, why: string): AvoidedTerm {
  const [only] = forms;
  if (only !== undefined && forms.length === 1 && use.length === 0 && !isCased && why === '') return only;
  return {
    term: oneOrAll(forms),
    ...(use.length > 0 && { use: oneOrAll(use) }),
    ...(isCased && { cased: true as const }),
    ...(why !== '' && { why: why.length > LONGEST_WHY ? `${why.slice(0, LONGEST_WHY - 1)}…` : why }),
  };
}

function oneOrAll(words: string[]): string | string[] {
  const [only] = words;
  return words.length === 1 && only !== undefined ? only : words;
}
