import type { NamedRule } from '../named-rule.ts';
import {
  type Draft,
  isOneNoBreakSpace,
  matchesInRunningText,
  NO_BREAK_SPACE,
  type Problem,
} from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const HOUR: NamedRule = {
  name: 'typography.hour',
  called: { fr: 'Écriture de l’heure', en: 'Way hours are written' },
};

const WITH_H =
  /(?<![\p{L}\p{N}:/]|\p{N}[.,])(\d{1,2})([ \t\u00a0\u202f\u2009]*)([hH])(?:([ \t\u00a0\u202f\u2009]*)([0-5]\d))?(?![\p{L}\p{N}'’])/gu;
const WITH_COLON =
  /(?<![\p{L}\p{N}:/-]|\p{N}[.,])([01]?\d|2[0-3]):([0-5]\d)(?![\p{L}\p{N}/]|:\d|[ \u00a0]?[ap]\.?m)/giu;

/**
 * Hours: `14 h 30` with no-break spaces (OQLF and France), `14h30` also on social media. A colon is for
 * tables and figures: OQLF asks for h in running text, France has both.
 */
export function checkHours(draft: Draft): Problem[] {
  return [...withH(draft), ...(draft.norm === 'fr-FR' ? [] : withColon(draft))];
}

function withH(draft: Draft): Problem[] {
  const social = draft.norm === 'fr-CA-social';
  const tolerated = (gap: string) => isOneNoBreakSpace(gap) || (social && (gap === '' || gap === ' '));
  return matchesInRunningText(draft, WITH_H).flatMap((match) => {
    const [whole, hour = '', gap = '', letter, gapAfter = '', minutes] = match;
    const right = letter === 'h' && tolerated(gap) && (minutes === undefined || tolerated(gapAfter));
    if (right || Number(hour) > 24) return [];
    const before = tolerated(gap) ? gap : NO_BREAK_SPACE;
    const after = tolerated(gapAfter) ? gapAfter : NO_BREAK_SPACE;
    const fix = minutes === undefined ? `${hour}${before}h` : `${hour}${before}h${after}${minutes}`;
    return [hourProblem(draft, match.index, whole, fix)];
  });
}

function withColon(draft: Draft): Problem[] {
  return matchesInRunningText(draft, WITH_COLON).map((match) => {
    const [whole, hour = '', minutes = ''] = match;
    return hourProblem(draft, match.index, whole, `${hour}${NO_BREAK_SPACE}h${NO_BREAK_SPACE}${minutes}`);
  });
}

function hourProblem(draft: Draft, start: number, whole: string, fix: string): Problem {
  return {
    start,
    end: start + whole.length,
    rule: HOUR,
    level: 'suggestion',
    message: accordingTo(draft.norm, {
      fr: 'l’heure s’écrit avec un h minuscule et des espaces insécables dans un texte courant',
      en: 'hours are written with a small h and no-break spaces in running text',
    }),
    fixes: [fix],
  };
}
