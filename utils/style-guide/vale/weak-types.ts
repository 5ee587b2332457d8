import { z } from 'zod';

/** Vale reads values weakly: a scalar for a list, `"true"` or `1` for a yes. Nothing is the default. */
const isNothing = (value: unknown) => value === null || value === '';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const text = z.preprocess((value) => value ?? '', scalar).default('');

export const list = z
  .preprocess((value) => (isNothing(value) ? [] : Array.isArray(value) ? value : [value]), z.array(scalar))
  .default([]);

/** A map keeps the order it is written in. */
export const map = z
  .preprocess(
    (value) => (isNothing(value) ? {} : value),
    z.record(
      z.string(),
      z.preprocess((value) => value ?? '', scalar),
    ),
  )
  .transform((record) => new Map(Object.entries(record)));

/** As Go reads a bool: YAML's `yes` is none. */
const YES = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const NO = new Set(['', '0', 'f', 'F', 'FALSE', 'false', 'False']);

export function flag(byDefault: boolean) {
  return z
    .preprocess(
      (value) => (value === null ? byDefault : value),
      z.union([z.boolean(), z.number(), z.string()]),
    )
    .refine((value) => typeof value !== 'string' || YES.has(value) || NO.has(value), {
      message: 'neither true nor false',
    })
    .transform((value) => (typeof value === 'string' ? YES.has(value) : Boolean(value)))
    .default(byDefault);
}

/** A number that isn't negative. */
export const count = z
  .preprocess((value) => (isNothing(value) ? 0 : Number(value)), z.number().int().min(0).max(1_000_000))
  .default(0);

export const share = z
  .preprocess((value) => (isNothing(value) ? 0 : Number(value)), z.number().min(0).max(1))
  .default(0);
