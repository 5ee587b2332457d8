import { z } from 'zod';
import { lengthOn } from '../../replies/length.ts';
import { lastWord } from '../beside.ts';
import { counted } from '../counted.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType, type Situation } from '../rule-type.ts';

const size = z.number().int().min(1).max(100_000);

type Unit = 'characters' | 'words';

export const LENGTH = ruleType({
  name: 'length',
  called: { fr: 'Longueur', en: 'Length' },
  shape: {
    of: z.enum(['draft', 'sentence']).default('draft'),
    /** Characters are counted as the network does. */
    in: z.enum(['characters', 'words']).default('characters'),
    min: size.optional(),
    max: size.optional(),
  },
  prepare:
    ({ of, in: unit, min, max }) =>
    (draft, situation) => {
      if (draft.end === 0) return [];
      const whole = { start: 0, end: draft.end };
      const spans = of === 'draft' ? [whole] : draft.sentences;
      return spans.flatMap((span): Place[] => {
        const length = lengthOf(draft, span, unit, situation);
        const isLong = max !== undefined && length > max;
        if (!isLong && (min === undefined || length >= min)) return [];
        const [amount, limit] = [counted(length, unit), String(isLong ? max : min)];
        const message = isLong
          ? { fr: `${amount.fr}, ${limit} au plus.`, en: `${amount.en}, ${limit} at most.` }
          : { fr: `${amount.fr}, ${limit} au moins.`, en: `${amount.en}, ${limit} at least.` };
        // Marked where it goes on too long, or ends too soon.
        const last = lastWord(draft.text, span);
        return last === null ? [] : [{ ...last, message, isOfWhole: of === 'draft' }];
      });
    },
});

function lengthOf(
  draft: DraftReading,
  { start, end }: { start: number; end: number },
  unit: Unit,
  { network, kind }: Situation,
): number {
  if (unit === 'words') return draft.words.filter((word) => start <= word.start && word.end <= end).length;
  const text = draft.text.slice(start, end);
  return network === null ? [...text].length : lengthOn(network, kind ?? 'post', text).used;
}
