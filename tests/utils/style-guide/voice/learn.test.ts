import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../utils/style-guide/voice/features.ts';
import { GROUP_NAMES } from '../../../../utils/style-guide/voice/groups.ts';
import { learnOn, learnPosts, withoutPost } from '../../../../utils/style-guide/voice/learn.ts';
import { currentOffset, emptyProfile } from '../../../../utils/style-guide/voice/profile.ts';
import { PAST, SALT } from './invented-posts.ts';

const POSTS = [...PAST.values()].flat();

describe('learning', () => {
  it('leaves the given profile as it is', () => {
    const profile = learnPosts('a', POSTS.slice(0, 3), SALT);
    const before = structuredClone(profile);
    expect(learnOn(profile, 'Un message de plus')).not.toEqual(before);
    expect(profile).toEqual(before);
  });

  it('keeps totals that are the sum of their counts, past a halving too', () => {
    const { posts, groups, recent } = learnPosts('a', POSTS, SALT);
    expect(posts).toBe(POSTS.length);
    expect(recent).toHaveLength(60);
    for (const name of GROUP_NAMES) {
      expect(groups[name].total).toBe(groups[name].counts.reduce((sum, count) => sum + count, 0));
    }
  });

  it('is undone for the newest post, so that it can be judged by the others', () => {
    const others = learnPosts('a', POSTS.slice(0, 20), SALT);
    const last = POSTS[20] ?? '';
    const without = withoutPost(learnOn(others, last), featuresOf(last, SALT), 0);
    expect(without.groups).toEqual(others.groups);
  });

  it('counts identifiers by post', () => {
    const { identifiers } = learnPosts('a', ['#Lou #lou', 'Rien', '#LOU'], SALT);
    expect([...identifiers.values()]).toEqual([{ posts: 2, last: 3 }]);
  });
});

describe('the offset', () => {
  it('goes down as a profile grows, since more posts alone make it likelier', () => {
    const small = { ...emptyProfile('a', SALT), posts: 20, offset: 1, fittedAt: 20 };
    expect(currentOffset(small)).toBe(1);
    expect(currentOffset({ ...small, posts: 40 })).toBeLessThan(0.9);
    expect(currentOffset({ ...small, posts: 40, fittedAt: 40 })).toBe(1);
  });
});
