import { checksum } from '../../spelling/word-graph-format.ts';
import {
  CHECKED_FROM,
  CHECKSUM_AT,
  HEADER_BYTES,
  TAGGER_WEIGHTS,
  type WeightsKind,
} from './weights-format.ts';

/**
 * Builds a file of weights.
 * @param weights of each feature (its hash), one for each column: whole numbers from -127 to 127.
 * @param unit what a weight of 1 counts in a margin.
 */
export function writeWeights(
  weights: ReadonlyMap<number, ArrayLike<number>>,
  unit: number,
  kind: WeightsKind = TAGGER_WEIGHTS,
): Uint8Array<ArrayBuffer> {
  const gaps: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const [feature, row] of [...weights].sort(([one], [other]) => one - other)) {
    const tags = Array.from(row).reduce((set, weight, tag) => (weight === 0 ? set : set | (1 << tag)), 0);
    if (tags === 0) continue;
    pushGap(gaps, feature - last);
    last = feature;
    low.push(tags & 0xff);
    high.push(tags >>> 8);
    values.push(...Array.from(row).filter((weight) => weight !== 0));
  }
  const bytes = new Uint8Array(HEADER_BYTES + gaps.length + low.length + high.length + values.length);
  bytes.set([...gaps, ...low, ...high, ...values.map((weight) => weight & 0xff)], HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind.magic, true);
  view.setUint16(4, kind.version, true);
  view.setUint16(6, kind.columns, true);
  view.setUint32(12, low.length, true);
  view.setUint32(16, values.length, true);
  view.setFloat32(20, unit, true);
  view.setUint32(CHECKSUM_AT, checksum(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

function pushGap(bytes: number[], gap: number): void {
  let rest = gap;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  bytes.push(rest);
}
