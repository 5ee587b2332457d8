import { describe, expect, test } from 'vitest';
import { createReplyIndex } from '../../../utils/replies/search.ts';
import { SAMPLE_QUERIES, type SampleQuery } from '../../fixtures/replies/queries.ts';
import { SAMPLE_REPLIES } from '../../fixtures/replies/samples.ts';

/** Shares between 0 and 1; `reciprocal` is the mean of 1 / rank, 0 for what isn't among the first twenty. */
type Ranking = { reciprocal: number; first: number; firstThree: number };

const index = createReplyIndex(SAMPLE_REPLIES);

/** Where a wanted reply comes, from 1; null where it isn't among the first twenty. */
function rankOf({ client, query, wanted }: SampleQuery): number | null {
  const found = index.find(query, {
    usage: () => null,
    now: 0,
    limit: 20,
    accept: ({ clientIds }) => client === null || clientIds.includes(client),
  });
  const place = found.findIndex(({ reply }) => wanted.includes(reply.title));
  return place === -1 ? null : place + 1;
}

function measure(set: SampleQuery['set']): Ranking {
  const ranks = SAMPLE_QUERIES.filter((query) => query.set === set).map(rankOf);
  const share = (value: (rank: number) => number) =>
    ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : value(rank)), 0) / ranks.length;
  return {
    reciprocal: share((rank) => 1 / rank),
    first: share((rank) => (rank === 1 ? 1 : 0)),
    firstThree: share((rank) => (rank <= 3 ? 1 : 0)),
  };
}

describe('the samples', () => {
  test('are many, and every wanted reply is among them', () => {
    expect(SAMPLE_REPLIES.length).toBeGreaterThanOrEqual(300);
    expect(SAMPLE_QUERIES.length).toBeGreaterThanOrEqual(120);
    const titles = SAMPLE_REPLIES.map((reply) => reply.title);
    expect(
      SAMPLE_QUERIES.flatMap((query) => query.wanted).filter((title) => !titles.includes(title)),
    ).toEqual([]);
  });

  test('half of the queries are held out', () => {
    const held = SAMPLE_QUERIES.filter((query) => query.set === 'held');
    expect(held.length).toBeGreaterThanOrEqual(SAMPLE_QUERIES.length / 2);
  });
});

describe('the wanted reply comes early', () => {
  test.each([
    ['tune', { reciprocal: 0.97, first: 0.95, firstThree: 0.98 }],
    ['held', { reciprocal: 0.94, first: 0.92, firstThree: 0.95 }],
  ] as const)('%s', (set, floor) => {
    const ranking = measure(set);
    expect(ranking.reciprocal, JSON.stringify(ranking)).toBeGreaterThanOrEqual(floor.reciprocal);
    expect(ranking.first, JSON.stringify(ranking)).toBeGreaterThanOrEqual(floor.first);
    expect(ranking.firstThree, JSON.stringify(ranking)).toBeGreaterThanOrEqual(floor.firstThree);
  });
});
