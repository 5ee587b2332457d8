import type { LoadOptions } from '../options.ts';
import type { Drift } from '../settings.ts';
import { LABELS } from './labels.ts';

/** What this load of the document was given; it never changes while the document lives. */
export const load = (window as unknown as { __SITE_OPTIONS__: LoadOptions }).__SITE_OPTIONS__;
export const { settings } = load;
export const labels = LABELS[load.language];

/** Whether Instagram changed something today. */
export function hasDrifted(drift: Drift): boolean {
  return settings.drift.includes(drift);
}
