import { DEFAULT_SETTINGS, type FacebookSettings } from '../../sites/facebook/settings.ts';
import type { Random } from '../random.ts';

/** Marks of Facebook that a new build may rename or drop. Names of operations aren't among them: see docs/guard.md. */
const MARKS = [
  'CurrentUserInitialData',
  'RelayAPIConfigDefaults',
  'viewer-actor',
  'inline-data',
  'c_user',
  'i_user',
  'role:dialog',
  'role:textbox',
  'role:button',
  'role:presentation',
  'role:combobox',
  'role:article',
  'role:main',
  'role:menu',
  'lexical-mark',
  'label:post',
  'label:next',
  'label:shareNow',
  'label:sendComment',
];

/** How the site behaves from the next load on: mostly as usual, sometimes late, slow, or by another way. */
export function drawOptions(random: Random, drift: readonly string[]): FacebookSettings {
  return {
    ...DEFAULT_SETTINGS,
    posts: 5,
    hydrationDelay: random.weighted([
      [8, 0],
      [1, 300],
      [1, 900],
    ]),
    language: random.weighted([
      [2, null],
      [1, 'fr'],
      [1, 'en'],
    ]),
    transport: random.weighted([
      [4, 'xhr'],
      [1, 'fetch'],
      [1, 'request'],
      [1, 'form-data'],
      [1, 'blob'],
    ]),
    composer: random.weighted([
      [3, 'post'],
      [1, 'next'],
    ]),
    comments: random.weighted([
      [3, 'inline'],
      [1, 'dialog'],
    ]),
    sendButton: random.pick(['with-text', 'always'] as const),
    commentLabel: random.pick(['generic', 'named'] as const),
    voiceSelector: random.chance(0.8),
    commentNamesActor: random.chance(0.7),
    share: random.pick(['dialog', 'menu'] as const),
    staleTab: random.pick(['cookie', 'document', 'refused'] as const),
    switchedBack: random.pick(['absent', 'same'] as const),
    zeroWidth: random.chance(0.2),
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
