import { expect, it } from 'vitest';
import {
  BADGE_CONTRAST,
  CLIENT_COLOURS,
  contrastWithWhite,
  freeColour,
  PERSONAL_COLOUR,
  readableColour,
} from '../../components/colour.ts';
import { client } from '../gallery/samples.ts';

it('computes the contrast of white text', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
  // The boards' own figures.
  expect(contrastWithWhite('#6f3cc3')).toBeCloseTo(6.8, 1);
  expect(contrastWithWhite('#67656f')).toBeCloseTo(5.7, 1);
});

it('darkens any color until white initials can be read', () => {
  for (const colour of ['#ffff00', '#ffffff', '#00ffff', '#ff8a78', '#9db0ff', '#808080']) {
    expect(contrastWithWhite(readableColour(colour)), colour).toBeGreaterThanOrEqual(BADGE_CONTRAST);
  }
});

it('leaves a color that can be read as it is', () => {
  for (const { value } of CLIENT_COLOURS) expect(readableColour(value)).toBe(value);
  expect(readableColour('#1D65C4')).toBe('#1d65c4');
});

it('shows what is no color in gray', () => {
  for (const colour of ['red', '', '#fff', 'url(https://x)', '#12345g']) {
    expect(readableColour(colour)).toBe(PERSONAL_COLOUR);
  }
});

it('offers a color that no client has', () => {
  const taken = CLIENT_COLOURS.slice(0, 2).map(({ value }) => client(value, value, 'A', value.toUpperCase()));
  expect(freeColour(taken)).toBe(CLIENT_COLOURS[2].value);
  const all = CLIENT_COLOURS.map(({ value }) => client(value, value, 'A', value));
  expect(freeColour(all)).toBe(CLIENT_COLOURS[0].value);
});
