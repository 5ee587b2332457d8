import { z } from 'zod';
import { MOST_TAGS, type Reply, type ReplyHindrance } from '../core/reply.ts';
import { abbreviationKey } from './abbreviation-key.ts';
import { MOST_REPLIES, replySchema } from './schema.ts';

const ids = z.array(z.string().min(1).max(64)).min(1).max(MOST_REPLIES);
const tag = z.string().trim().min(1).max(500);

/** What our own pages may change of the saved replies. */
export const replyChangeSchema = z.discriminatedUnion('do', [
  /** A new reply, or one that is there already, by its id. */
  z.object({ do: z.literal('save'), reply: replySchema }),
  /** Several new ones at once: an import, an undone deletion. */
  z.object({ do: z.literal('add'), replies: z.array(replySchema).max(MOST_REPLIES) }),
  z.object({ do: z.literal('delete'), ids }),
  /** The same change of many; what is left out stays. */
  z.object({
    do: z.literal('edit-many'),
    ids,
    addTags: z.array(tag).max(MOST_TAGS).optional(),
    removeTags: z.array(tag).max(MOST_TAGS).optional(),
    folder: tag.nullable().optional(),
    clientIds: z.union([z.literal('all'), z.array(z.string().min(1).max(64)).min(1).max(500)]).optional(),
    validUntil: z.iso.date().nullable().optional(),
  }),
]);

export type ReplyChange = z.infer<typeof replyChangeSchema>;

/**
 * The replies with one change made. Said twice, it is done once.
 *
 * @throws where something hinders it.
 */
export function applyReplyChange(replies: readonly Reply[], change: ReplyChange): Reply[] {
  const hindrance = hindranceTo(replies, change);
  if (hindrance !== null) throw new Error(`reply change: ${JSON.stringify(hindrance)}`);
  return changedBy(replies, change);
}

/** What hinders a change, or null. */
export function hindranceTo(replies: readonly Reply[], change: ReplyChange): ReplyHindrance | null {
  const changed = changedBy(replies, change);
  const abbreviation = firstClash(changed)?.abbreviation ?? null;
  if (abbreviation !== null) return { kind: 'clash', abbreviation };
  const crowded = changed.find(({ tags }) => tags.length > MOST_TAGS);
  return crowded === undefined ? null : { kind: 'crowded', title: crowded.title };
}

function changedBy(replies: readonly Reply[], change: ReplyChange): Reply[] {
  switch (change.do) {
    case 'save':
      return replies.some(({ id }) => id === change.reply.id)
        ? replies.map((reply) => (reply.id === change.reply.id ? change.reply : reply))
        : [...replies, change.reply];
    case 'add': {
      const added = new Set(change.replies.map(({ id }) => id));
      return [...replies.filter(({ id }) => !added.has(id)), ...change.replies];
    }
    case 'delete':
      return replies.filter(({ id }) => !change.ids.includes(id));
    case 'edit-many': {
      const chosen = new Set(change.ids);
      return replies.map((reply) => (chosen.has(reply.id) ? edited(reply, change) : reply));
    }
  }
}

function edited(reply: Reply, change: Extract<ReplyChange, { do: 'edit-many' }>): Reply {
  const { addTags = [], removeTags = [], folder, clientIds, validUntil } = change;
  const kept = reply.tags.filter((name) => !removeTags.includes(name));
  return {
    ...reply,
    tags: [...new Set([...kept, ...addTags])],
    ...(folder !== undefined && { folder }),
    ...(clientIds !== undefined && { clientIds }),
    ...(validUntil !== undefined && { validUntil }),
  };
}

/** The first reply whose abbreviation another one has that may be offered beside it. */
export function firstClash(replies: readonly Reply[]): Reply | null {
  const owners = new Map<string, Reply[]>();
  for (const reply of replies) {
    if (reply.abbreviation === null) continue;
    const key = abbreviationKey(reply.abbreviation);
    const others = owners.get(key) ?? [];
    if (others.some((other) => meet(reply, other))) return reply;
    owners.set(key, [...others, reply]);
  }
  return null;
}

/** Whether two replies can be offered to the same client. */
function meet({ clientIds: ours }: Reply, { clientIds: theirs }: Reply): boolean {
  if (ours === 'all' || theirs === 'all') return true;
  return ours.some((id) => theirs.includes(id));
}
