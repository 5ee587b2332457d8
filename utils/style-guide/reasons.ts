import type { z } from 'zod';
import type { Bilingual } from '../core/finding.ts';
import type { reasonSchema } from './rule-type.ts';

/** A reason of a guide; one that is in one language only is shown in it everywhere. */
export function bothLanguages(reason: z.infer<typeof reasonSchema>): Bilingual {
  return typeof reason === 'string' ? { fr: reason, en: reason } : reason;
}
