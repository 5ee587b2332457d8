import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../utils/style-guide/voice/features.ts';
import { learnOn } from '../../../../utils/style-guide/voice/learn.ts';
import { scoresOf } from '../../../../utils/style-guide/voice/score.ts';
import {
  readProfile,
  type StoredVoice,
  storeProfile,
} from '../../../../utils/style-guide/voice/stored-profile.ts';
import { packNumbers, unpackNumbers } from '../../../../utils/style-guide/voice/whole-numbers.ts';
import { LATER, learntProfiles, PAST, SALT } from './invented-posts.ts';

const PROFILES = learntProfiles();
const [PROFILE] = PROFILES;
if (PROFILE === undefined) throw new Error('no invented clients');
const STORED = storeProfile(PROFILE);

describe('a stored profile', () => {
  it('comes back the same through JSON, and goes on learning', () => {
    const read = readProfile(JSON.parse(JSON.stringify(STORED)));
    expect(read).toEqual(PROFILE);
    const [next = ''] = LATER.get(PROFILE.client) ?? [];
    expect(learnOn(read, next)).toEqual(learnOn(PROFILE, next));
  });

  it('takes at most 13 kB for twenty posts, and never grows past 30', () => {
    expect(JSON.stringify(STORED).length).toBeLessThan(13_000);
    const posts = [...PAST.values()].flat();
    let profile = PROFILE;
    for (let round = 0; round < 5; round++) profile = posts.reduce(learnOn, profile);
    expect(JSON.stringify(storeProfile(profile)).length).toBeLessThan(30_000);
  });

  it('holds no word of the posts', () => {
    const written = JSON.stringify({ ...STORED, client: '' }).toLowerCase();
    const words = [...(PAST.get(PROFILE.client) ?? []).join(' ').matchAll(/\p{L}{6,}/gu)].map(([word]) =>
      word.toLowerCase(),
    );
    expect(words.length).toBeGreaterThan(20);
    const keys = Object.keys(STORED).join(' ').toLowerCase();
    expect(words.filter((word) => !keys.includes(word) && written.includes(word))).toEqual([]);
  });

  it.each<[what: string, change: Partial<Record<keyof StoredVoice, unknown>>, message: RegExp]>([
    ['another version', { version: 2 }, /version/],
    ['no number', { posts: 'many' }, /posts/],
    ['counts cut short', { groups: { ...STORED.groups, words: '' } }, /groups\.words: not 4096/],
    [
      'too many counts',
      { groups: { ...STORED.groups, style: STORED.groups.words } },
      /groups\.style: more than/,
    ],
    ['no base64', { identifiers: '***' }, /identifiers/],
    ['half a row', { recent: packNumbers([1, 2, 3]) }, /recent: not rows/],
  ])('is refused with %s', (_, change, message) => {
    expect(() => readProfile({ ...STORED, ...change })).toThrow(message);
  });
});

describe('whole numbers as text', () => {
  it.each([[[]], [[0, 0, 0]], [[1, 127, 128, 0, 0, 65_535, 2 ** 32 - 1]], [[0, 5, 0]]])('%j', (numbers) => {
    expect(unpackNumbers(packNumbers(numbers), 10)).toEqual(numbers);
  });

  it('are never more than wanted: a run of zeros costs nothing to write', () => {
    expect(() => unpackNumbers(packNumbers(new Array(1000).fill(0)), 999)).toThrow('more than 999');
  });

  it('end whole', () => {
    expect(() => unpackNumbers(btoa('\u0080'), 10)).toThrow('ends within');
  });
});

describe('the weight of what was learnt', () => {
  it('halves in time: a client that has changed is known by its newer posts', () => {
    const [one, other] = PROFILES;
    if (one === undefined || other === undefined) throw new Error('no two clients');
    const [draft = ''] = LATER.get(other.client) ?? [];
    const features = featuresOf(draft, SALT);
    const margin = (profile: typeof one) => {
      const [changed = 0, unchanged = 0] = scoresOf(features, [profile, other]);
      return unchanged - changed;
    };
    const theirs = PAST.get(other.client) ?? [];
    const changed = [...theirs, ...theirs, ...theirs, ...theirs].reduce(learnOn, one);
    expect(margin(one)).toBeGreaterThan(3);
    expect(margin(changed)).toBeLessThan(1);
  });
});
