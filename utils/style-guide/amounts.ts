import { z } from 'zod';
import type { Token } from '../proofreading/text/tokens.ts';
import { beside } from './beside.ts';
import { type Countable, counted } from './counted.ts';
import type { DraftReading } from './draft-reading.ts';
import type { Place } from './rule-type.ts';

const amount = z.number().int().min(0).max(1000);

/** How many of a thing there may be in a draft. */
export const AMOUNTS = { min: amount.optional(), max: amount.optional() };

type Amounts = { min?: number | undefined; max?: number | undefined };

/** Says it of the first that is too many, or of the end of the draft where there are too few. */
export function checkAmount(
  draft: DraftReading,
  tokens: readonly Pick<Token, 'start' | 'end'>[],
  what: Countable,
  { min = 0, max = Number.POSITIVE_INFINITY }: Amounts,
): Place[] {
  const amount = counted(tokens.length, what);
  const tooMany = tokens[max];
  if (tooMany !== undefined) {
    const message = { fr: `${amount.fr}, ${max} au plus.`, en: `${amount.en}, ${max} at most.` };
    return [{ start: tooMany.start, end: tooMany.end, message, isOfWhole: true }];
  }
  if (tokens.length >= min) return [];
  const message = { fr: `${amount.fr}, ${min} au moins.`, en: `${amount.en}, ${min} at least.` };
  return beside(draft, 'end', '', message);
}
