import { z } from 'zod';
import { LONGEST_TEXT, MOST_TAGS, type Reply } from '../core/reply.ts';

/** In one workspace. */
export const MOST_REPLIES = 10_000;

const day = z.iso.date();
const label = z.string().trim().min(1).max(500);

const replyTextSchema = z.object({
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  network: z.enum(['x', 'facebook', 'instagram']).nullable(),
  text: z.string().min(1).max(LONGEST_TEXT),
});

export const replySchema: z.ZodType<Reply> = z.object({
  id: z.string().min(1).max(64),
  title: label,
  abbreviation: z
    .string()
    .regex(/^\S{1,40}$/)
    .nullable(),
  texts: z.array(replyTextSchema).min(1).max(50),
  tags: z.array(label).max(MOST_TAGS),
  folder: label.nullable(),
  clientIds: z.union([z.literal('all'), z.array(z.string().min(1).max(64)).min(1).max(500)]),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  source: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  note: z.string().max(5000).nullable(),
  approval: z.object({ by: label, on: day }).nullable(),
});

export const repliesSchema = z.array(replySchema).max(MOST_REPLIES);
