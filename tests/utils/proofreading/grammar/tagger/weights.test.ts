import { describe, expect, test } from 'vitest';
import { readTagger } from '../../../../../utils/proofreading/grammar/tagger/tagger.ts';
import { TAGS } from '../../../../../utils/proofreading/grammar/tagger/tags.ts';
import { readWeights, rowOf } from '../../../../../utils/proofreading/grammar/tagger/weights.ts';
import { writeWeights } from '../../../../../utils/proofreading/grammar/tagger/write-weights.ts';

const WEIGHTS = new Map([
  [0xffff_fff0, row([-127, 0, 127])],
  [5, row([1])],
  [0x8000_0001, row(TAGS.map((_, tag) => tag - 8))],
  [6, row([])],
]);
const FILE = writeWeights(WEIGHTS, 0.25);

function row(first: readonly number[]): number[] {
  return TAGS.map((_, tag) => first[tag] ?? 0);
}

describe('a file of weights', () => {
  test('has the weights that were written', () => {
    const weights = readWeights(FILE);
    expect(weights.unit).toBe(0.25);
    for (const [feature, written] of WEIGHTS) {
      const from = rowOf(weights, feature);
      if (feature === 6) expect(from).toBeLessThan(0);
      else expect([...weights.values.slice(from, from + TAGS.length)]).toEqual(written);
    }
    expect(rowOf(weights, 7)).toBeLessThan(0);
  });

  test('does not depend on the order of the features', () => {
    expect(writeWeights(new Map([...WEIGHTS].reverse()), 0.25)).toEqual(FILE);
  });

  test('is read from the middle of a buffer', () => {
    const shifted = new Uint8Array(FILE.length + 3);
    shifted.set(FILE, 3);
    expect(readWeights(shifted.subarray(3))).toEqual(readWeights(FILE.buffer));
  });

  test('may have no weights', () => {
    expect(rowOf(readWeights(writeWeights(new Map(), 1)), 5)).toBeLessThan(0);
  });
});

describe('a damaged file', () => {
  function changed(at: number): Uint8Array {
    const file = FILE.slice();
    file[at] = (file[at] ?? 0) ^ 1;
    return file;
  }

  test.each([
    ['too short', FILE.slice(0, 10), 'it is too short'],
    ['of something else', changed(0), 'it does not start like one'],
    ['of another version', changed(4), 'version 0 instead of 1'],
    ['with other tags', changed(6), 'it has other tags'],
    ['with another length', FILE.slice(0, -1), 'its checksum does not match'],
    ['with another unit', changed(20), 'its checksum does not match'],
    ['with other weights', changed(FILE.length - 1), 'its checksum does not match'],
  ])('%s is refused', (_, file, why) => {
    expect(() => readTagger(file)).toThrow(`Damaged tagger: ${why}`);
  });
});
