import type { Client } from '../utils/core/client.ts';

/** White initials must stand out from a client's color by this ratio (WCAG asks 4.5 of text). */
export const BADGE_CONTRAST = 4.6;

/** Colors offered for a new client, `#rrggbb`. */
export const CLIENT_COLOURS = [
  { name: 'violet', value: '#6f3cc3' },
  { name: 'pink', value: '#b3256b' },
  { name: 'orange', value: '#b4540a' },
  { name: 'green', value: '#23803a' },
  { name: 'teal', value: '#0f7285' },
  { name: 'blue', value: '#1d65c4' },
] as const;

/** Oneself has no brand: a plain gray. */
export const PERSONAL_COLOUR = '#67656f';

type Rgb = readonly [number, number, number];

/** A client's color, darkened until white initials can be read on it. What is no `#rrggbb` becomes gray. */
export function readableColour(colour: string): string {
  let rgb = parseColour(colour) ?? parseColour(PERSONAL_COLOUR) ?? [0, 0, 0];
  while (whiteContrast(rgb) < BADGE_CONTRAST) {
    rgb = [darken(rgb[0]), darken(rgb[1]), darken(rgb[2])];
  }
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of white text on a `#rrggbb` color, 1 to 21 (WCAG 2.2); 1 for what is no color. */
export function contrastWithWhite(colour: string): number {
  const rgb = parseColour(colour);
  return rgb === null ? 1 : whiteContrast(rgb);
}

/** The first offered color that no client has yet, else the first. */
export function freeColour(clients: readonly Client[]): string {
  const taken = clients.map((client) => client.colour.toLowerCase());
  const free = CLIENT_COLOURS.find((colour) => !taken.includes(colour.value));
  return (free ?? CLIENT_COLOURS[0]).value;
}

function parseColour(colour: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (found === null) return null;
  return [hex(found[1]), hex(found[2]), hex(found[3])];
}

function hex(digits = '0'): number {
  return Number.parseInt(digits, 16);
}

function darken(channel: number): number {
  return Math.floor(channel * 0.97);
}

function whiteContrast(rgb: Rgb): number {
  const luminance = 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  return 1.05 / (luminance + 0.05);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
