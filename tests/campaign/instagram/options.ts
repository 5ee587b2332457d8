import {
  DEFAULT_SETTINGS,
  DRIFTS,
  type Drift,
  type InstagramSettings,
} from '../../sites/instagram/settings.ts';
import type { Random } from '../random.ts';

/** How the site behaves from the next load on: mostly as usual, sometimes late, slow, or by another way. */
export function drawOptions(random: Random, drift: readonly Drift[]): InstagramSettings {
  return {
    ...DEFAULT_SETTINGS,
    posts: 4,
    hydrationDelay: random.weighted([
      [8, 0],
      [1, 300],
      [1, 900],
    ]),
    layout: random.weighted([
      [4, 'auto'],
      [1, 'narrow'],
    ]),
    language: random.weighted([
      [3, null],
      [1, 'fr'],
      [1, 'fr-CA'],
      [1, 'en'],
    ]),
    transport: random.weighted([
      [4, 'xhr'],
      [2, 'fetch'],
      [1, 'request'],
    ]),
    comments: random.weighted([
      [3, 'graphql'],
      [1, 'rest'],
    ]),
    staleWrites: random.pick(['taken', 'refused'] as const),
    configureHost: random.pick(['i', 'www'] as const),
    createSteps: random.pick([1, 2, 3] as const),
    createMenu: random.chance(0.3),
    responseDelay: random.weighted([
      [6, 0],
      [1, 400],
    ]),
    drift,
  };
}

/** A new build of the site, in which each mark is broken with the same chance. */
export function drawDrift(random: Random, share: number): Drift[] {
  return DRIFTS.filter(() => random.chance(share));
}
