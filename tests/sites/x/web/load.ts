import type { LoadOptions } from '../options.ts';
import { LABELS } from './labels.ts';

declare global {
  interface Window {
    __SITE_OPTIONS__: LoadOptions;
    /** Keys that reached the site though they were pressed outside its own tree. */
    __siteKeys: { type: string; key: string; target: string }[];
  }
}

/** What this load of the document was given; it never changes while the document lives. */
export const load: LoadOptions = window.__SITE_OPTIONS__;
export const { settings } = load;
export const labels = LABELS[load.language];

/** A data-testid, as today's drift has it: the whole name, or its first part, may have been renamed. */
export function testId(name: string): string {
  const renamed = settings.drift.some(
    (entry) => name === entry || name.startsWith(`${entry}-`) || name.startsWith(`${entry}_`),
  );
  return renamed ? `v2-${name}` : name;
}
