import type { z } from 'zod';
import type { RuleType } from '../../../../utils/style-guide/rule-type.ts';

/** What a kind's settings need beside them to mean something. */
export const BASES: Readonly<Record<string, object>> = {
  terms: { avoid: ['gratos'] },
  vale: { style: 'Own', rules: { Hype: { extends: 'existence', message: 'No', tokens: ['wow'] } } },
  length: { max: 7 },
};

/** Where one thing can be written in several ways, or a value can't be made from the schema alone. */
const OWN_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  why: ['exemple', { fr: 'raison', en: 'reason' }, { fr: 'autre raison', en: 'other reason' }],
  'altText.max': [20, 125],
  'terms.avoid': [
    ['exemple'],
    ['exemple', 'autre'],
    [{ term: ['exemple', 'autre'] }],
    [{ term: 'exemple', use: 'mieux' }],
    [{ term: 'exemple', use: ['mieux', 'bien'] }],
    [{ term: 'exemple', cased: true }],
    [{ term: 'exemple', exact: true }],
    [{ term: 'exemple', why: { fr: 'raison', en: 'reason' } }],
  ],
  'vale.rules': [
    { One: { extends: 'existence', message: 'No', tokens: ['wow'] } },
    { Other: { extends: 'existence', message: 'No', tokens: ['wow'] } },
  ],
};

/** Values that a setting may have, for each that its schema tells apart; read, with their defaults. */
export function valuesOf(type: RuleType, setting: string): unknown[] {
  const schema = type.schema.shape[setting] as z.ZodType;
  const values = OWN_VALUES[`${type.name}.${setting}`] ?? OWN_VALUES[setting] ?? valuesFor(schema);
  return values.flatMap((value) => {
    const read = schema.safeParse(value);
    return read.success ? [read.data] : [];
  });
}

const TEXTS = ['exemple', 'autre', 'https://exemple.ca/guide', 'https://exemple.ca/autre'];

function valuesFor(schema: z.core.$ZodType): unknown[] {
  const { def } = schema._zod as unknown as { def: Definition };
  switch (def.type) {
    case 'optional':
    case 'default':
      return valuesFor(def.innerType);
    case 'pipe':
      return valuesFor(def.in);
    case 'enum':
      return Object.values(def.entries);
    case 'literal':
      return def.values;
    case 'boolean':
      return [true, false];
    case 'number':
      return [1, 2];
    case 'string':
      return TEXTS;
    case 'array':
      return valuesFor(def.element).map((value) => [value]);
    case 'union':
      return def.options.flatMap(valuesFor);
    case 'object':
      return objectsOf(def.shape);
    default:
      throw new Error(`settings.ts: no values are known for ${JSON.stringify(def)}`);
  }
}

/** Each field with each of its values, beside the first that the other fields need. */
function objectsOf(shape: Record<string, z.core.$ZodType>): object[] {
  const fields = Object.entries(shape);
  const needed = Object.fromEntries(
    fields
      .filter(([, field]) => field._zod.optin === undefined)
      .map(([name, field]) => [name, valuesFor(field)[0]]),
  );
  return fields.flatMap(([name, field]) => valuesFor(field).map((value) => ({ ...needed, [name]: value })));
}

/** What of zod's definitions is walked. */
type Definition =
  | { type: 'optional' | 'default'; innerType: z.core.$ZodType }
  | { type: 'pipe'; in: z.core.$ZodType }
  | { type: 'enum'; entries: Record<string, unknown> }
  | { type: 'literal'; values: unknown[] }
  | { type: 'boolean' | 'number' | 'string' }
  | { type: 'array'; element: z.core.$ZodType }
  | { type: 'union'; options: z.core.$ZodType[] }
  | { type: 'object'; shape: Record<string, z.core.$ZodType> };
