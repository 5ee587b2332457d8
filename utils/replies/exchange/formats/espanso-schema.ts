import { z } from 'zod';

/** YAML takes 42 and true for what they look like; in a text they are words. */
const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const choices = z.union([
  words.transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
  z.array(z.union([words, z.object({ label: words, id: words.optional() })])),
]);

const fieldSchema = z.object({ type: words.optional(), values: choices.optional() });
const fieldsSchema = z.record(z.string(), fieldSchema.nullable()).nullish();

const variableSchema = z.object({
  name: words,
  type: words,
  params: z
    .object({
      format: words.optional(),
      offset: words.optional(),
      values: choices.optional(),
      choices: choices.optional(),
      echo: words.optional(),
      trigger: words.optional(),
      layout: words.optional(),
      fields: fieldsSchema,
    })
    .nullish(),
});

const matchSchema = z.object({
  trigger: words.nullish(),
  triggers: z.array(words).nullish(),
  regex: words.nullish(),
  label: words.nullish(),
  search_terms: z.array(words).nullish(),
  replace: words.nullish(),
  markdown: words.nullish(),
  html: words.nullish(),
  form: words.nullish(),
  form_fields: fieldsSchema,
  image_path: words.nullish(),
  vars: z.array(variableSchema).nullish(),
});

/** A match file of Espanso (espanso.org/docs/matches), as far as it holds texts. */
export const espansoSchema = z.object({
  matches: z.array(matchSchema).nullish(),
  global_vars: z.array(variableSchema).nullish(),
});

export type EspansoField = z.infer<typeof fieldSchema>;
export type EspansoVariable = z.infer<typeof variableSchema>;
export type EspansoMatch = z.infer<typeof matchSchema>;
