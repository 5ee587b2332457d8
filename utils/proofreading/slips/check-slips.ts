import type { Finding } from '../../core/finding.ts';
import { withUsualLetters } from '../text/usual-letters.ts';
import { compile, type SlipPattern } from './pattern.ts';
import type { SlipRule } from './slip-rule.ts';

/** A sentence of a draft, in UTF-16 offsets. */
export type SentenceSpan = { start: number; end: number };

type Compiled = { rule: SlipRule; pattern: SlipPattern };

/** Made when a language is first checked. */
const compiled = new WeakMap<readonly SlipRule[], Compiled[]>();

/**
 * The slips of one sentence. `masked` is the draft with what is no prose (addresses, names of accounts,
 * hashtags) written over, character by character, so that offsets stay.
 */
export function checkSlips(
  draft: string,
  masked: string,
  { start, end }: SentenceSpan,
  rules: readonly SlipRule[],
  lang: 'fr' | 'en',
): Finding[] {
  const sentence = withUsualLetters(masked.slice(start, end));
  const lower = sentence.toLowerCase();
  return compiledOf(rules).flatMap(({ rule, pattern }) =>
    [...(rule.isCaseSensitive ? sentence : lower).matchAll(pattern.regexp)].flatMap((match): Finding[] => {
      const [from, to] = match.indices?.[pattern.wrong] ?? [0, 0];
      const text = draft.slice(start + from, start + to);
      const groups = otherGroups(match, pattern.wrong, draft.slice(start, end));
      const fixes = fixesFor(rule, groups, text);
      if (text === '' || fixes.includes(text)) return [];
      return [
        {
          start: start + from,
          end: start + to,
          text,
          rule: rule.name,
          level: rule.level,
          message: rule.message,
          fixes,
          lang,
        },
      ];
    }),
  );
}

function compiledOf(rules: readonly SlipRule[]): Compiled[] {
  const known = compiled.get(rules) ?? rules.map((rule) => ({ rule, pattern: compile(rule.find) }));
  compiled.set(rules, known);
  return known;
}

/** What the groups of a rule hold, besides what is wrong; the first one is the whole. */
function otherGroups({ indices = [] }: RegExpExecArray, wrong: number, sentence: string): string[] {
  return Array.from(indices, (place) => (place ? sentence.slice(...place) : '')).filter(
    (_, number) => number !== wrong,
  );
}

function fixesFor({ fixes }: SlipRule, groups: readonly string[], wrong: string): string[] {
  const made =
    typeof fixes === 'function'
      ? fixes(wrong, groups)
      : fixes.map((fix) => fix.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? ''));
  return made.filter((fix) => fix !== '').map((fix) => likeApostrophes(wrong, likeCapitals(wrong, fix)));
}

/** A fix in capitals where the slip was, with a capital where it began with one. */
function likeCapitals(wrong: string, fix: string): string {
  const letters = wrong.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return fix.toUpperCase();
  const first = /\p{L}/u.exec(wrong)?.[0] ?? '';
  return first !== first.toLowerCase() ? fix.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : fix;
}

/** Straight apostrophes stay straight. */
function likeApostrophes(wrong: string, fix: string): string {
  return wrong.includes("'") ? fix.replaceAll('’', "'") : fix;
}
