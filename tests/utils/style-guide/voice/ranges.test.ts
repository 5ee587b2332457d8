import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../utils/style-guide/voice/features.ts';
import { learnPosts } from '../../../../utils/style-guide/voice/learn.ts';
import { rangeCounts } from '../../../../utils/style-guide/voice/range-counters.ts';
import { noteRanges, rangesOf } from '../../../../utils/style-guide/voice/ranges.ts';
import { SALT } from './invented-posts.ts';

const PLAIN = 'Nous ouvrons nos portes samedi matin au marché';

function noted(past: readonly string[], draft: string) {
  const ranges = rangesOf(learnPosts('a', past, SALT));
  const { style, tone } = featuresOf(draft, SALT);
  return ranges === null ? null : noteRanges(ranges, rangeCounts({ ...style, ...tone }));
}

function note(past: readonly string[], draft: string, feature: string) {
  return noted(past, draft)?.find((one) => one.feature === feature);
}

/** Twenty posts, the first so many with what is added. */
function twenty(added: string, times: number): string[] {
  return Array.from({ length: 20 }, (_, index) => (index < times ? `${PLAIN}${added}` : PLAIN));
}

describe('usual ranges', () => {
  it('need twenty posts', () => {
    expect(noted(twenty('', 0).slice(1), PLAIN)).toBeNull();
    expect(noted(twenty('', 0), PLAIN)).not.toBeNull();
  });

  it('go from 5 to 95 % of the posts', () => {
    expect(note(twenty(' !', 10), PLAIN, 'exclamations')).toMatchObject({ value: 0, usual: [0, 1] });
  });

  it.each<[marks: string, isUnusual: boolean]>([
    [' !', false],
    [' ! !', false],
    [' ! ! !', true],
  ])('with one mark at most in the past, “%s” is unusual: %s', (marks, isUnusual) => {
    expect(note(twenty(' !', 10), PLAIN + marks, 'exclamations')?.unusual).toBe(isUnusual);
  });

  it('note what is missing only where every post has it', () => {
    expect(note(twenty(' #a #b #c #d', 20), PLAIN, 'hashtags')?.unusual).toBe(true);
    expect(note(twenty(' #a #b #c #d', 19), PLAIN, 'hashtags')?.unusual).toBe(false);
  });

  it('note a text far longer than all others', () => {
    expect(note(twenty('', 0), PLAIN, 'length')?.unusual).toBe(false);
    expect(note(twenty('', 0), PLAIN.repeat(4), 'length')?.unusual).toBe(true);
  });
});

describe('how people are spoken to', () => {
  const VOUS = ', vous venez';

  it('has one way after three posts, none in the other', () => {
    expect(note(twenty(VOUS, 2), PLAIN, 'address')).toBeUndefined();
    expect(note(twenty(VOUS, 3), PLAIN, 'address')).toMatchObject({
      usual: 'vous',
      value: 'none',
      unusual: false,
    });
    expect(note([...twenty(VOUS, 3), 'Et toi, tu viens ?'], PLAIN, 'address')).toBeUndefined();
  });

  it('is unusual with « tu » where it is always « vous », not the other way: « vous » may be several', () => {
    expect(note(twenty(VOUS, 3), `${PLAIN}, tu viens`, 'address')).toMatchObject({
      value: 'tu',
      unusual: true,
    });
    expect(note(twenty(', tu viens', 3), `${PLAIN}${VOUS}`, 'address')).toMatchObject({ unusual: false });
  });
});
