import type { Bilingual } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import { type Draft, matchesInRunningText, type Problem } from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const ORDINAL: NamedRule = {
  name: 'typography.ordinal',
  called: { fr: 'Abréviation des ordinaux', en: 'Short ordinals (1er, 2e)' },
};

/** A number in digits or Roman numerals with a long ending: `2ème`, `XXIème`, `1ère`, `3ieme`. */
const LONG_ORDINAL =
  /(?<![\p{L}\p{M}\p{N}.,])(\d+|[IVX]+)(i?[èeé]me|I?[ÈEÉ]ME|i?[èeé]re|I?[ÈEÉ]RE|ier)([sS]?)(?![\p{L}\p{N}])/gu;

/** Ordinals have short endings: 1er, 1re, 2e, 2es (OQLF; Imprimerie nationale in France). */
export function checkOrdinals(draft: Draft): Problem[] {
  return matchesInRunningText(draft, LONG_ORDINAL).flatMap((match): Problem[] => {
    const [whole, number = '', ending = '', plural = ''] = match;
    const endings = shortEndings(number, ending);
    if (endings.length === 0) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        rule: ORDINAL,
        level: 'warning',
        message: accordingTo(draft.norm, WHY),
        fixes: endings.map((short) => `${number}${short}${plural}`),
      },
    ];
  });
}

/** The endings that a number may have instead; none where the number and the ending do not agree. */
function shortEndings(number: string, ending: string): string[] {
  const first = number === '1' || number === 'I';
  const small = ending.toLowerCase();
  const capital = ending !== small;
  const endings = small.endsWith('me') ? (first ? ['er', 're'] : ['e']) : firstEnding(first, small);
  return capital ? endings.map((short) => short.toUpperCase()) : endings;
}

function firstEnding(first: boolean, ending: string): string[] {
  if (!first) return [];
  return ending === 'ier' ? ['er'] : ['re'];
}

const WHY: Bilingual = {
  fr: 'les ordinaux s’abrègent en 1er, 1re, 2e, 3e',
  en: 'French ordinals are shortened to 1er, 1re, 2e, 3e',
};
