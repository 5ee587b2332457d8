import type { Budget } from '../pattern/matcher.ts';
import type { PatternSet } from '../pattern/pattern-set.ts';
import { singlePattern } from './patterns.ts';
import { replaceAll } from './replace-all.ts';
import type { RuleContext } from './rule-context.ts';
import { RuleFault } from './rule-fault.ts';
import type { ValeRule } from './rule-schema.ts';

/** What a rule's action would write instead of a match; nothing where it has none, or needs what we don't have. */
export type Fixer = (match: string, budget: Budget) => string[];

/** @throws {RuleFault} where the action lacks what it needs. */
export function fixerOf({ action, matchcase }: ValeRule, context: RuleContext): Fixer {
  const { name, params } = action;
  switch (name) {
    case 'replace':
      return (match) => params.map((param) => (matchcase ? inCaseOf(param, match) : param));
    case 'remove':
      return () => [''];
    case 'convert':
      return (match) => [params[0] === 'simple' ? simpleCase(match) : match];
    case 'edit':
      return editor(params, context);
    default:
      return () => [];
  }
}

function editor([name, ...params]: readonly string[], context: RuleContext): Fixer {
  const [first = '', second = ''] = params;
  const needed = name === 'regex' || name === 'split' ? 2 : 1;
  if (params.length !== needed) {
    throw new RuleFault({
      fr: `l’action «\u00a0edit ${name ?? ''}\u00a0» n’a pas le bon nombre de paramètres`,
      en: `the action “edit ${name ?? ''}” has the wrong number of parameters`,
    });
  }
  switch (name) {
    case 'regex': {
      const pattern: PatternSet = singlePattern(first, context, { keepsGroups: true });
      return (match, budget) => [replaceAll(match, pattern, second, context, budget).trim()];
    }
    case 'trim':
      return (match) => [trimEnd(trimStart(match, first), first).trim()];
    case 'trim_left':
      return (match) => [trimStart(match, first).trim()];
    case 'trim_right':
      return (match) => [trimEnd(match, first).trim()];
    case 'truncate':
      return (match) => [(match.split(first)[0] ?? '').trim()];
    case 'split':
      return (match) => {
        const part = match.split(first)[Number(second)];
        return part === undefined ? [] : [part.trim()];
      };
    default:
      return () => [];
  }
}

function trimStart(text: string, signs: string): string {
  const letters = [...text];
  const first = letters.findIndex((letter) => !signs.includes(letter));
  return first < 0 ? '' : letters.slice(first).join('');
}

function trimEnd(text: string, signs: string): string {
  const letters = [...text];
  const last = letters.findLastIndex((letter) => !signs.includes(letter));
  return letters.slice(0, last + 1).join('');
}

/** Words in small letters with one space between them. */
function simpleCase(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

function inCaseOf(replacement: string, match: string): string {
  if (match === match.toLowerCase()) return replacement.toLowerCase();
  if (match.length > 1 && match === match.toUpperCase()) return replacement.toUpperCase();
  const [first = ''] = match;
  return first === first.toUpperCase() ? capitalized(replacement) : replacement;
}

/** A text whose first letter is a capital. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
