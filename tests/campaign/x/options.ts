import { DEFAULT_SETTINGS, type XSettings } from '../../sites/x/settings.ts';
import type { Random } from '../random.ts';

/** Marks of X that a new build may rename or drop. */
const MARKS = [
  'SideNav_AccountSwitcher_Button',
  'AppTabBar_Profile_Link',
  'UserAvatar-Container',
  'tweetTextarea',
  'tweetButton',
  'tweetButtonInline',
  'retweetConfirm',
  'dm-composer',
  'confirmationSheetConfirm',
  'toolBar',
  'inline-state',
  'delegate-banner',
  'cookie',
];

/** How the site behaves from the next load on: mostly as usual, sometimes late, slow, or by another channel. */
export function drawOptions(random: Random, drift: readonly string[]): XSettings {
  const isChatReadable = drift.includes('dm-composer') || random.chance(0.35);
  return {
    ...DEFAULT_SETTINGS,
    posts: 6,
    hydrationDelay: random.weighted([
      [8, 0],
      [1, 300],
      [1, 900],
    ]),
    staleNav: random.weighted([
      [7, 0],
      [1, 700],
      [1, 3000],
    ]),
    delegateLag: random.weighted([
      [7, 0],
      [1, 600],
      [1, 2000],
    ]),
    layout: random.weighted([
      [4, 'auto'],
      [1, 'narrow'],
    ]),
    language: random.weighted([
      [2, null],
      [1, 'fr'],
      [1, 'en'],
    ]),
    transport: random.weighted([
      [4, 'xhr'],
      [2, 'fetch'],
      [1, 'request'],
    ]),
    apiHost: random.weighted([
      [3, 'same'],
      [1, 'api'],
    ]),
    // A chat that sends what nobody can read is held by its gestures alone: a known blank once those have drifted.
    chat: isChatReadable ? 'dm' : 'sealed',
    undoDelay: random.weighted([
      [6, 0],
      [1, 1200],
    ]),
    nudge: random.chance(0.15),
    responseDelay: random.weighted([
      [6, 0],
      [1, 400],
    ]),
    drift,
  };
}

/** A new build of the site, in which each mark is broken with the same chance. */
export function drawDrift(random: Random, share: number): string[] {
  return MARKS.filter(() => random.chance(share));
}
