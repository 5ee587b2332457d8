import { describe, expect, test } from 'vitest';
import { DAY, type PastPost, SETTLING, withPost } from '../../../../utils/style-guide/repeats/past-posts.ts';

const SALT = 'grain';
const POST = 'Samedi, l’atelier ouvre ses portes à toutes les familles du quartier.';
const NEXT = 'La boutique sera fermée lundi : nous préparons les fêtes avec nos artisanes.';

function remembered(...posts: readonly [text: string, at: number, network?: 'x' | 'facebook'][]): PastPost[] {
  return posts.reduce<PastPost[]>(
    (all, [text, at, network = 'facebook']) => withPost(all, { text, network, at }, SALT),
    [],
  );
}

describe('what is remembered', () => {
  test('each post, with when and where', () => {
    expect(remembered([POST, 0], [NEXT, 5, 'x']).map(({ at, network }) => [at, network])).toEqual([
      [0, 'facebook'],
      [5, 'x'],
    ]);
  });

  test('a second try, or what is put right within the hour, counts once', () => {
    expect(remembered([POST, 0], [POST, 1000])).toMatchObject([{ at: 1000 }]);
    expect(remembered([POST, 0], [POST.replace('quartier', 'village'), SETTLING - 1])).toMatchObject([
      { at: SETTLING - 1 },
    ]);
    expect(remembered(['Merci !', 0], ['Merci !', 1000])).toHaveLength(1);
    expect(remembered([POST, 0], [POST, SETTLING])).toHaveLength(2);
    expect(remembered([POST, 0], [POST, 1000, 'x'])).toHaveLength(2);
  });

  test('the boxes of a thread on X as well as the whole', () => {
    const thread = remembered([`${POST}\n\n${NEXT}`, 0, 'x']);
    const [part] = remembered([NEXT, 0, 'x']);
    expect(thread).toHaveLength(3);
    expect(thread.map(({ print }) => print.whole)).toContain(part?.print.whole);
    expect(remembered([`${POST}\n\n${NEXT}`, 0])).toHaveLength(1);
  });

  test('nothing of a post without words', () => {
    expect(remembered(['🎉 https://exemple.ca', 0])).toEqual([]);
  });

  test('for a year, and 200 posts at most', () => {
    expect(remembered([POST, 0], [NEXT, 366 * DAY])).toHaveLength(1);
    const many = Array.from({ length: 205 }, (_, at): [string, number] => [
      `${POST} ${'oui '.repeat(at)}`,
      at * DAY,
    ]);
    expect(remembered(...many)).toHaveLength(200);
  });
});
