import { TAGS } from './tags.ts';

/**
 * A file of weights, little-endian: magic (32 bits), version and number of tags (16 bits each; elsewhere of
 * whatever has weights in its stead, at most 16),
 * checksum of all that follows, number of features, number of weights, all 32 bits, and what a weight of 1
 * counts in a margin (32-bit float). Then, features in the order of their hashes:
 * - the hashes as gaps from one to the next (the first from 0), seven bits a byte, lowest first, bit 7 set
 *   in all but the last byte of a gap;
 * - the tags that a feature has weights for, a set of bits: all low bytes, then all high bytes;
 * - these weights, from the lowest tag on, a signed byte each.
 */
export type WeightsKind = {
  magic: number;
  version: number;
  /** How many weights a feature can have. */
  columns: number;
  /** What an error calls the file, and what its columns are. */
  called: string;
  columnsCalled: string;
};

export const TAGGER_WEIGHTS: WeightsKind = {
  magic: 0x47544342,
  version: 1,
  columns: TAGS.length,
  called: 'tagger',
  columnsCalled: 'tags',
};

export const CHECKSUM_AT = 8;
export const CHECKED_FROM = 12;
export const HEADER_BYTES = 24;
