import { TERMS } from '../rules/terms.ts';
import type { LeftEntry, ListedTerm, Origin, TakenEntry, TermList } from './list.ts';
import { failingExample } from './own-examples.ts';
import { patternRules } from './patterns-style.ts';
import { MOST_TERMS, specFails, tooManyTerms } from './reasons.ts';
import { type AvoidedTerm, avoidedTerms, nameOf } from './terms-rule.ts';

/** The rules of a guide that a list becomes. */
export type ListRules = {
  /** Of the kind `terms`, by their names; null for one that there is nothing for. */
  terms: { name: string; level?: 'suggestion'; avoid: AvoidedTerm[]; except: string[] }[];
  /** A style of Vale, for what needs patterns. */
  style: { style: string; rules: Map<string, Record<string, unknown>> } | null;
  taken: TakenEntry[];
  left: LeftEntry[];
  /** Words of the client's, without doubles. */
  allowed: string[];
};

/** The names of all rules that a list of this file may make: those that are there make way for them. */
export type ListNames = { terms: string; suggested: string; style: string };

/** Phrases of `except` in one rule. */
const MOST_EXCEPTIONS = 1000;

/** Characters of a file's name that are in the name of a rule. */
const LONGEST_NAME = 40;

/** Makes a list's rules; entries that can't be taken are named with their reasons, and nothing where there are too many. */
export function rulesOfList(list: TermList): ListRules {
  const names = listNames(list.file, list.origin);
  const known = new Map<string, number>();
  const unlike: LeftEntry[] = [];
  const terms = avoidedTerms(list.terms.filter(comesOut), known);
  const suggested = avoidedTerms(list.suggested, known);
  const patterns = patternRules(list.patterns);
  const allowed = [...new Set(list.allowed)];
  const left = [...list.left, ...unlike, ...terms.left, ...suggested.left, ...patterns.left];
  const most = Math.max(terms.avoid.length, suggested.avoid.length);
  if (most > MOST_TERMS) {
    const tooMany = { line: null, name: list.file, why: tooManyTerms(most) };
    return { terms: [], style: null, taken: [], left: [tooMany], allowed: [] };
  }
  const except = [...new Set(list.except)].slice(0, MOST_EXCEPTIONS);
  return {
    terms: [
      ...(terms.avoid.length > 0 ? [{ name: names.terms, avoid: terms.avoid, except }] : []),
      ...(suggested.avoid.length > 0
        ? [{ name: names.suggested, level: 'suggestion' as const, avoid: suggested.avoid, except: [] }]
        : []),
    ],
    style: patterns.rules.size > 0 ? { style: names.style, rules: patterns.rules } : null,
    taken: [...terms.taken, ...patterns.taken, ...suggested.taken].toSorted((a, b) => a.line - b.line),
    left: left.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    allowed,
  };

  /** A list that brings examples along is held to them. */
  function comesOut(term: ListedTerm): boolean {
    if (term.bad === undefined && term.ok === undefined) return true;
    const { avoid } = avoidedTerms([term]);
    if (avoid.length === 0) return true;
    const failing = failingExample(TERMS.prepare(TERMS.schema.parse({ rule: 'terms', avoid })), term);
    if (failing !== null) {
      unlike.push({ line: term.line, name: nameOf(term.terms), why: specFails(nameOf([failing])) });
    }
    return failing === null;
  }
}

/** Names of rules for a file's name: `media.yml` of prh makes `media-prh`. */
export function listNames(file: string, origin: Origin): ListNames {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // A name without any Latin letter is told from others by its signs.
  const signs = [...stem].slice(0, 6).map((sign) => (sign.codePointAt(0) ?? 0).toString(36));
  const slug = (plain || signs.join('-') || 'list').slice(0, LONGEST_NAME).replace(/-$/, '');
  const name = slug === origin ? origin : `${slug}-${origin}`;
  return { terms: name, suggested: `${name}-hints`, style: name };
}
