import type { Bilingual } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import {
  type Draft,
  isAtLineEnd,
  isAtLineStart,
  isOneNoBreakSpace,
  matchesInRunningText,
  NO_BREAK_SPACE,
  type Problem,
  startOfSpaces,
} from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const SPACE_INSIDE_GUILLEMETS: NamedRule = {
  name: 'typography.space-inside-guillemets',
  called: { fr: 'Espaces dans les guillemets', en: 'Spaces inside « »' },
};

const OPENING = /«([ \t\u00a0\u202f\u2009]*)/gu;
const CLOSING = /»/gu;
export const ENGLISH_QUOTATION_MARKS: NamedRule = {
  name: 'typography.english-quotation-marks',
  called: { fr: 'Guillemets anglais', en: 'English quotation marks' },
};

/** A quotation in English marks on one line; no longer than a post's sentence or two. */
const ENGLISH_QUOTATION =
  /“([^“”«»\r\n]{1,300})”|(?<![\p{L}\p{N}"])"(?=[^\s"])([^"«»\r\n]{1,300})(?<!\s)"(?![\p{L}\p{N}"])/gu;

/** Spaces inside « »: no-break ones, or none on social media. */
export function checkGuillemets(draft: Draft): Problem[] {
  const { text } = draft;
  const opening = matchesInRunningText(draft, OPENING).flatMap((match) => {
    const gap = match[1] ?? '';
    const end = match.index + match[0].length;
    if (isAtLineEnd(text, end)) return [];
    return guillemetProblem(draft, match.index, end, gap, (space) => `«${space}`);
  });
  const closing = matchesInRunningText(draft, CLOSING).flatMap((match) => {
    const start = startOfSpaces(text, match.index);
    const gap = text.slice(start, match.index);
    // Between empty marks there is but one gap, which the opening one has.
    if (isAtLineStart(text, start) || text[start - 1] === '«') return [];
    return guillemetProblem(draft, start, match.index + 1, gap, (space) => `${space}»`);
  });
  return [...opening, ...closing];
}

function guillemetProblem(
  draft: Draft,
  start: number,
  end: number,
  gap: string,
  withSpace: (space: string) => string,
): Problem[] {
  const social = draft.norm === 'fr-CA-social';
  if (isOneNoBreakSpace(gap) || (social && gap === '')) return [];
  return [
    {
      start,
      end,
      rule: SPACE_INSIDE_GUILLEMETS,
      level: gap === '' ? 'warning' : 'suggestion',
      message: accordingTo(draft.norm, social ? WHY_NO_SPACE : WHY_NO_BREAK_SPACE),
      fixes: [withSpace(social ? '' : NO_BREAK_SPACE)],
    },
  ];
}

const WHY_NO_BREAK_SPACE: Bilingual = {
  fr: 'on met une espace insécable à l’intérieur des guillemets français',
  en: 'a no-break space comes inside French quotation marks',
};
const WHY_NO_SPACE: Bilingual = {
  fr: 'on peut se passer d’espaces à l’intérieur des guillemets français',
  en: 'no space is needed inside French quotation marks',
};

/**
 * English marks where French ones are recommended. Within « » they are right, as the marks of a quotation
 * in a quotation. `others` are the problems found so far, in order of place: where one touches the quotation,
 * its marks are two problems, so that no two overlap.
 */
export function checkEnglishQuotations(draft: Draft, others: readonly Problem[]): Problem[] {
  const space = draft.norm === 'fr-CA-social' ? '' : NO_BREAK_SPACE;
  const common = {
    rule: ENGLISH_QUOTATION_MARKS,
    level: 'suggestion' as const,
    message: accordingTo(draft.norm, {
      fr: 'les guillemets français («\u00a0») sont recommandés dans un texte français',
      en: 'French quotation marks (« ») are recommended in a French text',
    }),
  };
  // Both are in order, so one walk along them tells which touch: long texts stay quick.
  let next = 0;
  return matchesInRunningText(draft, ENGLISH_QUOTATION)
    .filter((match) => !isWithinGuillemets(draft.text, match.index))
    .flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      const inside = match[0].slice(1, -1).trim();
      while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      if ((others[next]?.start ?? Number.POSITIVE_INFINITY) >= end) {
        return [{ ...common, start, end, fixes: [`«${space}${inside}${space}»`] }];
      }
      const opening = /^.\s*/u.exec(match[0])?.[0].length ?? 1;
      return [
        { ...common, start, end: start + opening, fixes: [`«${space}`] },
        { ...common, start: startOfSpaces(draft.text, end - 1), end, fixes: [`${space}»`] },
      ];
    });
}

function isWithinGuillemets(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 300), position);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
