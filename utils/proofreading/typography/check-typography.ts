import type { Finding, Norm } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import { ACCENTED_CAPITAL, checkAccentedCapitals } from './accented-capitals.ts';
import { isFrench, type Problem, type Rule, readDraft } from './draft.ts';
import { checkColons, checkCommas, checkFullStops, checkMarks, MARK_RULES } from './final-marks.ts';
import { checkHours, HOUR } from './hours.ts';
import { checkLigatures, LIGATURE } from './ligatures.ts';
import {
  CURRENCY_POSITION,
  checkCurrencies,
  checkPercents,
  checkThousands,
  SPACE_BEFORE_CURRENCY,
  SPACE_BEFORE_PERCENT,
  THOUSANDS,
} from './numbers.ts';
import { checkOrdinals, ORDINAL } from './ordinals.ts';
import {
  checkEnglishQuotations,
  checkGuillemets,
  ENGLISH_QUOTATION_MARKS,
  SPACE_INSIDE_GUILLEMETS,
} from './quotation-marks.ts';
import { checkSpaces, DOUBLE_SPACE } from './spaces.ts';
import { checkApostrophes, checkEllipses, ELLIPSIS, STRAIGHT_APOSTROPHE } from './typewriter-signs.ts';

/** What a person may ask for beyond the norm, and the part of the text to look at. */
export type TypographyOptions = {
  /** Also straight apostrophes. Off by default. */
  apostrophes?: boolean;
  /** Also `...`. Off by default. */
  ellipsis?: boolean;
  /** UTF-16 offsets: findings lie between them, what is around them is seen. By default the whole text. */
  from?: number;
  to?: number;
};

/** In order: of two problems that overlap, the one of the first rule is told. */
const ENGLISH_RULES: readonly Rule[] = [checkMarks, checkColons, checkCommas, checkFullStops, checkSpaces];
const FRENCH_RULES: readonly Rule[] = [
  checkMarks,
  checkColons,
  checkCommas,
  checkFullStops,
  checkGuillemets,
  checkCurrencies,
  checkPercents,
  checkHours,
  checkThousands,
  checkOrdinals,
  checkAccentedCapitals,
  checkLigatures,
  checkSpaces,
];

/** Every rule that a problem may have, by its names. */
export const TYPOGRAPHY_RULES: readonly NamedRule[] = [
  ...MARK_RULES,
  SPACE_INSIDE_GUILLEMETS,
  ENGLISH_QUOTATION_MARKS,
  SPACE_BEFORE_CURRENCY,
  CURRENCY_POSITION,
  SPACE_BEFORE_PERCENT,
  HOUR,
  THOUSANDS,
  ORDINAL,
  ACCENTED_CAPITAL,
  LIGATURE,
  DOUBLE_SPACE,
  STRAIGHT_APOSTROPHE,
  ELLIPSIS,
];

/**
 * Signs and spaces of a text that its norm has otherwise, in order, never overlapping; each finding's first
 * fix, put in place of its characters, makes it right. Spaces between two sentences belong to neither: who
 * checks sentence by sentence gives the start of the next as `to`. Never fails.
 *
 * Norms: OQLF, Vitrine linguistique, table 22039 for spaces; on social media OQLF, Banque de dépannage
 * linguistique, article 5377 (no space where a no-break one is hard to type: before a colon, inside « »,
 * in `14h`). For France, the usage of the Imprimerie nationale.
 */
export function checkTypography(text: string, norm: Norm, options: TypographyOptions = {}): Finding[] {
  const from = Math.max(0, options.from ?? 0);
  const to = Math.min(text.length, options.to ?? text.length);
  const seen = around(text, from, to);
  return problemsOf(text.slice(seen.start, seen.end), norm, options)
    .map((problem) => ({ ...problem, start: problem.start + seen.start, end: problem.end + seen.start }))
    .filter(({ start, end }) => from <= start && end <= to)
    .map((problem) => ({
      ...problem,
      rule: problem.rule.name,
      text: text.slice(problem.start, problem.end),
      lang: isFrench(norm) ? 'fr' : 'en',
    }));
}

function problemsOf(text: string, norm: Norm, options: TypographyOptions): Problem[] {
  const draft = readDraft(text, norm);
  const rules = [
    ...(isFrench(norm) ? FRENCH_RULES : ENGLISH_RULES),
    ...(options.apostrophes ? [checkApostrophes] : []),
    ...(options.ellipsis ? [checkEllipses] : []),
  ];
  const problems = withoutOverlaps(rules.flatMap((rule) => rule(draft)));
  if (!isFrench(norm)) return problems;
  return withoutOverlaps([...problems, ...checkEnglishQuotations(draft, problems)]);
}

/** The problems in order of place; of those that overlap, the first given. */
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  const ranked = problems
    .map((problem, rank) => ({ problem, rank }))
    .sort((a, b) => a.problem.start - b.problem.start || a.rank - b.rank);
  const kept: { problem: Problem; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.problem.end <= next.problem.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ problem }) => problem);
}

/** How far around the limits the rules look, in UTF-16 units: they need a word or two. */
const CONTEXT = 80;

/** The limits, widened within the line and to a space, so that no address or number is cut in two. */
function around(text: string, from: number, to: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, from - 2 * CONTEXT), from);
  const line = before.slice(before.search(/[^\r\n]*$/u));
  const wordAcross = line.slice(0, -CONTEXT).search(/\S*$/u);
  const after = text.slice(to, to + 2 * CONTEXT);
  const kept = /^[^\r\n]{0,80}\S*/u.exec(after)?.[0].length ?? 0;
  return { start: from - line.length + wordAcross, end: to + kept };
}
