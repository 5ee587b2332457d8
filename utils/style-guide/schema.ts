import { z } from 'zod';
import type { CommonFields } from './rule-type.ts';
import { levelSchema } from './rule-type.ts';
import { RULE_TYPES } from './rule-types.ts';

const line = z.string().trim().min(1).max(200);

const [first, ...others] = RULE_TYPES.map(({ schema }) => schema);
if (first === undefined) throw new Error('no kinds of rules');

/** One rule, by its kind. */
const ruleSchema = z.discriminatedUnion('rule', [first, ...others] as unknown as [typeof first]);

/** The client's voice in a few lines, for who writes in a hurry. */
const cardSchema = z.strictObject({
  do: z.array(line).max(3).optional(),
  dont: z.array(line).max(3).optional(),
  /** Who is called when it burns. */
  urgent: line.optional(),
});

/** A style guide, as it stands in a file; docs/style-guide-format.md. */
export const guideSchema = z.strictObject({
  /** Version of the format. */
  guide: z.literal(1),
  name: line,
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  /** Of every rule that has none of its own. */
  level: levelSchema.optional(),
  card: cardSchema.optional(),
  rules: z.array(ruleSchema).max(500),
});

export type GuideRule = CommonFields & { rule: string };

export type StyleGuide = Omit<z.infer<typeof guideSchema>, 'rules'> & { rules: GuideRule[] };
