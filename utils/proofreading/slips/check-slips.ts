import type { Finding } from '../../core/finding.ts';
import { withFrenchSpaces } from '../french-spaces.ts';
import { withUsualLetters } from '../text/usual-letters.ts';
import { neededText } from './needed-text.ts';
import { compile, type SlipPattern } from './pattern.ts';
import type { SlipRule } from './slip-rule.ts';

/** A sentence of a draft, in UTF-16 offsets. */
export type SentenceSpan = { start: number; end: number };

type ReadyRule = {
  rule: SlipRule;
  needed: readonly string[] | null;
  /** Made when it is first run: most never are. */
  pattern?: SlipPattern;
};

/** Made when a language is first checked. */
const ready = new WeakMap<readonly SlipRule[], ReadyRule[]>();

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
  return readyRules(rules).flatMap((one) => {
    if (one.needed?.some((piece) => lower.includes(piece)) === false) return [];
    const { rule } = one;
    one.pattern ??= compile(rule.find);
    const { pattern } = one;
    const text = rule.isCaseSensitive ? sentence : lower;
    return [...text.matchAll(pattern.regexp)].flatMap((match) => found(match, pattern, rule));
  });

  function found(match: RegExpExecArray, { wrong }: SlipPattern, rule: SlipRule): Finding[] {
    const [from, to] = match.indices?.find((place, number) => place && wrong.includes(number)) ?? [0, 0];
    const text = draft.slice(start + from, start + to);
    const fixes = fixesFor(rule, otherGroups(match, wrong, draft.slice(start, end)), text);
    if (text === '' || fixes.includes(text)) return [];
    const { name, level, message, source } = rule;
    const where = { start: start + from, end: start + to, text };
    const reason = {
      message: { fr: withFrenchSpaces(message.fr), en: message.en },
      ...(source && { source: withFrenchSpaces(source) }),
    };
    return [{ ...where, rule: name, level, ...reason, fixes, lang }];
  }
}

function readyRules(rules: readonly SlipRule[]): ReadyRule[] {
  const known = ready.get(rules) ?? rules.map((rule) => ({ rule, needed: neededText(rule.find) }));
  ready.set(rules, known);
  return known;
}

/** What the groups of a rule hold, besides what is wrong; the first one is the whole. */
function otherGroups(
  { indices = [] }: RegExpExecArray,
  wrong: readonly number[],
  sentence: string,
): string[] {
  return Array.from(indices, (place) => (place ? sentence.slice(...place) : '')).filter(
    (_, number) => !wrong.includes(number),
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
