import type { SlipRule } from '../slip-rule.ts';
import { ANGLICISM_CALQUES } from './anglicism-calques.ts';
import { ANGLICISM_NOUNS, QUEBEC_ANGLICISM_NOUNS } from './anglicism-nouns.ts';
import { ANGLICISM_VERBS } from './anglicism-verbs.ts';

/**
 * Anglicisms that the OQLF advises against and has another word for; from its Grand dictionnaire terminologique
 * and its Vitrine linguistique, as the author knows them. Suggestions, never more. What the OQLF accepts
 * (`blogue`, `marketing`, `brunch`) is not there.
 */
export const ANGLICISMS: readonly SlipRule[] = [...ANGLICISM_CALQUES, ...ANGLICISM_NOUNS, ...ANGLICISM_VERBS];

/** Those besides that are everyday words in France. */
export const QUEBEC_ANGLICISMS: readonly SlipRule[] = [...ANGLICISMS, ...QUEBEC_ANGLICISM_NOUNS];
