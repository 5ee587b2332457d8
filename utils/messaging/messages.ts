import { z } from 'zod';
import type { ReplyPlace } from '../core/offered-reply.ts';
import { LONGEST_SENT } from '../core/proofreading.ts';
import { LONGEST_TEXT } from '../core/reply.ts';
import { replyChangeSchema } from '../replies/change.ts';
import { carriedDraftSchema } from '../storage/carried-drafts.ts';
import { chipPlaceSchema } from '../storage/chip-place.ts';
import { accountSchema, networkSchema, ruleSchema } from '../storage/schema.ts';
import { keptTextSchema, kindSchema, noticeSchema } from '../storage/tabs.ts';
import { newClientSchema, workspaceChangeSchema } from '../storage/workspace-change.ts';
import type { Message } from './contract.ts';

const clientId = z.string().min(1).max(64);
const replyId = z.string().min(1).max(64);
const draftId = z.string().min(1).max(64);

/** The tab that a page of ours asks about; a guard's own tab is known. */
const tabId = z.number().int().optional();

const draftText = z.string().max(LONGEST_SENT);

const count = z.number().int().min(0).max(100_000);

const draftPlace = z
  .object({
    network: networkSchema,
    kind: kindSchema,
    images: z.object({ images: count.min(1), undescribed: count, longest: count }).optional(),
    openedWith: draftText.optional(),
  })
  .optional();

const draftWord = z.string().trim().min(1).max(100);

const label = z.string().max(500).nullable();

/** The page's words, cut short: nobody's name is longer. */
const replyPlaceSchema: z.ZodType<ReplyPlace> = z.object({
  network: networkSchema,
  kind: kindSchema,
  answering: z.object({ handle: label, name: label, thread: z.string().max(200).nullable() }).nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  seed: z.number().int().nonnegative(),
});

/** Every message the background takes; checked on receipt, whoever sends it. */
export const messageSchema: z.ZodType<Message> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('load-ui') }),
  z.object({ type: z.literal('open-popup') }),
  z.object({ type: z.literal('open-options'), at: z.literal('new-reply') }),
  z.object({ type: z.literal('used') }),
  z.object({
    type: z.literal('set-intent'),
    clientId,
    everywhere: z.boolean(),
    tabId,
  }),
  z.object({ type: z.literal('end-everywhere') }),
  z.object({ type: z.literal('claim'), account: accountSchema, clientId }),
  z.object({ type: z.literal('claim-new'), id: clientId, account: accountSchema, client: newClientSchema }),
  z.object({ type: z.literal('learn'), account: accountSchema }),
  z.object({ type: z.literal('leave-account'), account: accountSchema }),
  z.object({ type: z.literal('change-workspace'), change: workspaceChangeSchema }),
  z.object({
    type: z.literal('keep-text'),
    text: keptTextSchema.omit({ id: true, at: true }),
  }),
  z.object({ type: z.literal('drop-text'), tabId: z.number().int(), id: z.string() }),
  z.object({ type: z.literal('keep-notice'), notice: noticeSchema }),
  z.object({ type: z.literal('drop-notice'), id: z.string() }),
  z.object({ type: z.literal('carry-draft'), draft: carriedDraftSchema }),
  z.object({ type: z.literal('take-draft'), id: draftId, by: z.string().min(1).max(64) }),
  z.object({
    type: z.literal('settle-draft'),
    id: draftId,
    outcome: z.enum(['arrived', 'declined']),
  }),
  z.object({ type: z.literal('published'), clientId, network: networkSchema, text: draftText }),
  z.object({
    type: z.literal('unannounced'),
    network: networkSchema,
    kind: kindSchema,
    operation: z.string().min(1).max(200),
  }),
  z.object({ type: z.literal('hide-chip') }),
  z.object({ type: z.literal('place-chip'), place: chipPlaceSchema }),
  z.object({ type: z.literal('change-replies'), change: replyChangeSchema }),
  z.object({ type: z.literal('load-palette') }),
  z.object({ type: z.literal('open-palette'), tabId: z.number().int() }),
  z.object({ type: z.literal('reply-triggers') }),
  z.object({ type: z.literal('find-replies'), query: z.string().max(500), place: replyPlaceSchema }),
  z.object({
    type: z.literal('fill-reply'),
    id: replyId,
    place: replyPlaceSchema,
    answers: z.record(z.string().max(1000), z.string().max(10_000)),
  }),
  z.object({ type: z.literal('foreign-reply'), text: z.string().max(LONGEST_TEXT) }),
  z.object({ type: z.literal('reply-used'), id: replyId, place: replyPlaceSchema }),
  z.object({ type: z.literal('load-proofreader') }),
  z.object({ type: z.literal('open-proofreader'), tabId: z.number().int() }),
  z.object({ type: z.literal('proofread'), text: draftText, place: draftPlace, tabId }),
  z.object({ type: z.literal('proofread-by-server'), text: draftText, tabId }),
  z.object({ type: z.literal('allow-word'), word: draftWord, for: z.enum(['me', 'client']), tabId }),
  z.object({ type: z.literal('silence-rule'), rule: ruleSchema, tabId }),
  z.object({ type: z.literal('rule-names'), rules: z.array(ruleSchema).max(500) }),
  z.object({ type: z.literal('voice-card'), tabId }),
  z.object({
    type: z.literal('badge'),
    mark: z.enum(['right', 'wrong', 'blind', 'conflict', 'reload', 'no-intent', 'unlisted', 'signed-out']),
    clientId: clientId.nullable(),
  }),
]);
