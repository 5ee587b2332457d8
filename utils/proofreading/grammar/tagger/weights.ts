import { checksum } from '../../spelling/word-graph-format.ts';
import { firstTag } from './tags.ts';
import {
  CHECKED_FROM,
  CHECKSUM_AT,
  HEADER_BYTES,
  TAGGER_WEIGHTS,
  type WeightsKind,
} from './weights-format.ts';

/** Weights by feature, in an open hash table. */
export type Weights = {
  /** Hashes of features, 0 where the place is free; its size is a power of two. */
  readonly keys: Uint32Array;
  /** Where in `values` the feature at a place has its weights. */
  readonly rows: Uint32Array;
  /** As many weights a feature as the file has columns. */
  readonly values: Int8Array;
  /** What a weight of 1 counts in a margin. */
  readonly unit: number;
};

/**
 * Reads a file of weights; takes a few milliseconds.
 * @throws Error, saying what is wrong, where the file is damaged or of another version.
 */
export function readWeights(file: ArrayBuffer | Uint8Array, kind: WeightsKind = TAGGER_WEIGHTS): Weights {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (bytes.byteLength < HEADER_BYTES) throw damaged(kind, 'it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== kind.magic) throw damaged(kind, 'it does not start like one');
  const version = view.getUint16(4, true);
  if (version !== kind.version) throw damaged(kind, `version ${version} instead of ${kind.version}`);
  if (view.getUint16(6, true) !== kind.columns) throw damaged(kind, `it has other ${kind.columnsCalled}`);
  if (checksum(bytes.subarray(CHECKED_FROM)) !== view.getUint32(CHECKSUM_AT, true)) {
    throw damaged(kind, 'its checksum does not match');
  }
  const unit = view.getFloat32(20, true);
  return unpacked(bytes, kind.columns, view.getUint32(12, true), view.getUint32(16, true), unit);
}

function unpacked(
  bytes: Uint8Array,
  columns: number,
  features: number,
  weights: number,
  unit: number,
): Weights {
  // At most half full, so that a feature without weights is soon known to have none.
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const values = new Int8Array(features * columns);
  const valuesAt = bytes.byteLength - weights;
  const highAt = valuesAt - features;
  const lowAt = highAt - features;
  let gapAt = HEADER_BYTES;
  let valueAt = valuesAt;
  let key = 0;
  for (let feature = 0; feature < features; feature++) {
    // Whole numbers of 32 bits, signs and all: larger ones are slow before the code is compiled.
    let shift = 0;
    for (; (bytes[gapAt] as number) > 0x7f; gapAt++) {
      key = (key + (((bytes[gapAt] as number) & 0x7f) << shift)) | 0;
      shift += 7;
    }
    key = (key + ((bytes[gapAt++] as number) << shift)) | 0;
    const row = feature * columns;
    let tags = (bytes[lowAt + feature] as number) | ((bytes[highAt + feature] as number) << 8);
    for (; tags !== 0; tags &= tags - 1) values[row + firstTag(tags)] = bytes[valueAt++] as number;
    let place = key & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    rows[place] = row;
  }
  return { keys, rows, values, unit };
}

/** Where in `values` a feature has its weights; negative where it has none. */
export function rowOf({ keys, rows }: Weights, feature: number): number {
  const last = keys.length - 1;
  for (let place = feature & last; ; place = (place + 1) & last) {
    const key = keys[place] as number;
    if (key === feature) return rows[place] as number;
    if (key === 0) return -1;
  }
}

/** Adds the weights of features to the scores of as many columns as there are scores, from the first on. */
export function addWeights(weights: Weights, features: Uint32Array, count: number, scores: number[]): void {
  const { values } = weights;
  const columns = scores.length;
  for (let at = 0; at < count; at++) {
    const row = rowOf(weights, features[at] as number);
    if (row < 0) continue;
    for (let column = 0; column < columns; column++) {
      scores[column] = (scores[column] as number) + (values[row + column] as number);
    }
  }
}

function damaged({ called }: WeightsKind, why: string): Error {
  return new Error(`Damaged ${called}: ${why}`);
}
