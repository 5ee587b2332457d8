import { type Actor, voicesOf } from '../accounts.ts';
import type { LoadOptions } from '../options.ts';
import { LABELS, type Labels } from './labels.ts';

/** What this load of the document was given; it never changes while the document lives. */
export const load = (window as unknown as { __SITE_OPTIONS__: LoadOptions }).__SITE_OPTIONS__;
export const { settings } = load;

/** As whom this document acts. Everything but the log-in page is for somebody. */
export function me(): Actor {
  if (load.actor === null) throw new Error('Nobody is signed in in this document');
  return load.actor;
}

/** Everybody as whom the person of this document may act. */
export const voices: readonly Actor[] = load.person === null ? [] : voicesOf(load.person);

export function voiceById(id: string | null): Actor {
  return voices.find((voice) => voice.id === id) ?? me();
}

export function hasDrifted(what: string): boolean {
  return settings.drift.includes(what);
}

/** A role, unless today's drift took it away. */
export function role(name: string): { role: string } | object {
  return hasDrifted(`role:${name}`) ? {} : { role: name };
}

/** The texts of this load: with other words where they drifted, with the invisible characters Facebook adds. */
export const labels: Labels = Object.fromEntries(
  Object.entries(LABELS[load.language]).map(([name, value]) => [name, drifted(name, value)]),
) as Labels;

function drifted<Label>(name: string, label: Label): Label | string | ((value: never) => string) {
  if (typeof label === 'string') return worded(name, label);
  if (typeof label !== 'function') return label;
  return (value: never) => worded(name, label(value));
}

function worded(name: string, text: string): string {
  const said = hasDrifted(`label:${name}`) ? `→ ${text}` : text;
  return settings.zeroWidth ? invisiblyEdged(said) : said;
}

/** Zero-width spaces on both sides, as Business Suite has them in most labels. */
export function invisiblyEdged(text: string): string {
  return `\u200b${text}\u200b`;
}
