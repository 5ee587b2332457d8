import { accountOn, type Client } from '../core/client.ts';
import type { ForeignWords } from '../core/foreign-words.ts';
import type {
  FilledReply,
  OfferedReply,
  ReplyHurdle,
  ReplyOffer,
  ReplyPlace,
  ReplyTriggers,
} from '../core/offered-reply.ts';
import type { Reply } from '../core/reply.ts';
import { isReplyAsItIs } from '../replies/as-it-is.ts';
import { createForeignReplies, type ForeignReplies } from '../replies/foreign-reply.ts';
import { lengthOn } from '../replies/length.ts';
import { hurdlesOf, isFor } from '../replies/offer.ts';
import { createReplyIndex, type FoundReply, type ReplyIndex } from '../replies/search.ts';
import { type Filled, fillTemplate } from '../replies/template/fill.ts';
import type { ReplyLookup } from '../replies/template/filling.ts';
import { firstNameOf } from '../replies/template/first-name.ts';
import type { FillContext } from '../replies/template/values.ts';
import { languagesOf, textFor } from '../replies/variant.ts';
import { loadReplies } from '../storage/replies.ts';
import { loadUsage, loadUses, noteUse, type Use } from '../storage/reply-uses.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { languageOf } from './state.ts';
import { clientOfTab } from './tab-client.ts';

/** Characters of a sentence that tell the person which one it is. */
const LONGEST_QUOTE = 48;

/** More than anybody looks through; the search narrows it down. */
const MOST_OFFERED = 40;

/** Made anew when the replies have changed; gone with the background. */
const indexes = new WeakMap<readonly Reply[], ReplyIndex>();
const foreignReplies = new WeakMap<readonly Reply[], ForeignReplies>();

/** Finds what the tab's client is offered, filled as far as the page tells. */
export async function findReplies(tabId: number, query: string, place: ReplyPlace): Promise<ReplyOffer> {
  const [workspace, client, replies, usage, uses] = await Promise.all([
    loadWorkspace(),
    clientOfTab(tabId),
    loadReplies(),
    loadUsage(),
    loadUses(),
  ]);
  const now = Date.now();
  const index = indexOf(replies);
  // Once the list is there one begins to type: the words are read in between.
  if (query === '') setTimeout(() => index.prepare());
  const found = index.find(query, {
    usage: (id) => usage.get(id) ?? null,
    now,
    limit: MOST_OFFERED,
    accept: (reply) => isFor(reply, client?.id ?? null),
  });
  const lookup = lookupAmong(replies, client, place);
  const offered = found.map((one) => offer(one, { client, place, now, uses, lookup }));
  return {
    client,
    language: languageOf(workspace.settings),
    // What can't be used as it is never stands before what can.
    replies: [...offered.filter(isFree), ...offered.filter((reply) => !isFree(reply))],
    isEmpty: !replies.some((reply) => isFor(reply, client?.id ?? null)),
  };
}

/** What calls replies up while one writes in this tab, by the person's settings. */
export async function replyTriggers(tabId: number): Promise<ReplyTriggers> {
  const [{ settings }, client, replies] = await Promise.all([
    loadWorkspace(),
    clientOfTab(tabId),
    loadReplies(),
  ]);
  const { slashes, abbreviations } = settings.replyTriggers;
  const own = replies.filter((reply) => isFor(reply, client?.id ?? null));
  return {
    slashes,
    abbreviations: abbreviations ? own.flatMap(({ abbreviation }) => abbreviation?.toLowerCase() ?? []) : [],
  };
}

/** Fills one reply; the same place and answers give what the preview showed. */
export async function fillReply(
  tabId: number,
  id: string,
  place: ReplyPlace,
  answers: Readonly<Record<string, string>>,
): Promise<FilledReply> {
  const [client, replies] = await Promise.all([clientOfTab(tabId), loadReplies()]);
  const reply = replies.find((candidate) => candidate.id === id && isFor(candidate, client?.id ?? null));
  if (reply === undefined) return { ok: false, gone: true };
  const filled = fill(reply, {
    client,
    place,
    now: Date.now(),
    lookup: lookupAmong(replies, client, place),
    answers: new Map(Object.entries(answers)),
  });
  if ('fault' in filled) return { ok: false, fault: filled.fault };
  if (filled.ok) {
    const { text, blanks, caret, asks } = filled;
    return { ok: true, text, blanks, caret, asks, length: lengthOn(place.network, place.kind, text) };
  }
  const { asks, preview, blanks } = filled;
  return { ok: false, asks, preview, blanks, length: lengthOn(place.network, place.kind, preview) };
}

/** A saved reply of another client than the tab's in a draft, or null. */
export async function findForeignReply(tabId: number, text: string): Promise<ForeignWords | null> {
  const [{ clients }, own, replies] = await Promise.all([loadWorkspace(), clientOfTab(tabId), loadReplies()]);
  const found = own === null ? null : foreignRepliesAmong(replies).find(text, own.id);
  const client = clients.find(({ id }) => found?.reply.clientIds.includes(id));
  if (found === null || client === undefined) return null;
  return { client, words: found.words.slice(0, LONGEST_QUOTE), from: 'reply' };
}

/** Whether a text is a reply that somebody approved for a client, and that may be used today, as it is. */
export async function isApprovedReply(text: string, client: Client): Promise<boolean> {
  const replies = await loadReplies();
  const rules = { approvedOnly: true, today: dayOf(Date.now()) };
  const usable = replies.filter((reply) => isFor(reply, client.id) && hurdlesOf(reply, rules).length === 0);
  return isReplyAsItIs(text, usable);
}

/** Counts a reply that was put into a composer. */
export async function noteReplyUse(id: string, place: ReplyPlace, isPrivate: boolean): Promise<void> {
  const use = { replyId: id, thread: threadOf(place), at: Date.now() };
  await noteUse(use, { leavesNoTrace: isPrivate });
}

function indexOf(replies: readonly Reply[]): ReplyIndex {
  const index = indexes.get(replies) ?? createReplyIndex(replies);
  indexes.set(replies, index);
  return index;
}

function foreignRepliesAmong(replies: readonly Reply[]): ForeignReplies {
  const known = foreignReplies.get(replies) ?? createForeignReplies(replies);
  foreignReplies.set(replies, known);
  return known;
}

/** A reply within a reply: the client's own first, by abbreviation or title; never another client's. */
function lookupAmong(replies: readonly Reply[], client: Client | null, place: ReplyPlace): ReplyLookup {
  return (name) => {
    const wanted = name.trim().toLowerCase();
    const matches = replies.filter(
      (reply) =>
        isFor(reply, client?.id ?? null) &&
        (reply.abbreviation?.toLowerCase() === wanted || reply.title.trim().toLowerCase() === wanted),
    );
    const reply = matches.find(({ clientIds }) => clientIds !== 'all') ?? matches[0];
    return reply === undefined ? null : textFor(reply, place).text.text;
  };
}

type Filling = {
  client: Client | null;
  place: ReplyPlace;
  now: number;
  lookup: ReplyLookup;
};

function offer({ reply, matched }: FoundReply, filling: Filling & { uses: readonly Use[] }): OfferedReply {
  const { client, place, now, uses } = filling;
  const filled = fill(reply, { ...filling, answers: new Map() });
  const preview = previewOf(filled);
  const hurdles: ReplyHurdle[] = hurdlesOf(reply, {
    approvedOnly: client?.approvedOnly === true,
    today: dayOf(now),
  });
  if ('fault' in filled) hurdles.push('faulty');
  const own = uses.filter(({ replyId }) => replyId === reply.id);
  const thread = threadOf(place);
  return {
    id: reply.id,
    title: reply.title,
    abbreviation: reply.abbreviation,
    tags: reply.tags,
    matched: matched.title,
    language: textFor(reply, place).text.language,
    languages: languagesOf(reply),
    preview,
    blanks: 'fault' in filled ? [] : filled.blanks,
    asks: 'fault' in filled ? [] : filled.asks,
    length: lengthOn(place.network, place.kind, preview),
    hurdles,
    usedHere: thread === null ? 0 : own.filter((use) => use.thread === thread).length,
    usedToday: own.filter(({ at }) => dayOf(at) === dayOf(now)).length,
    hasVariants: hasVariants(reply, filling, preview),
  };
}

/** A variant of the reply itself, or of one within it. */
const MAY_VARY = /\{%-?\s*(?:vary|reply)\b/;

/** Filling takes its time, and few replies have variants: those alone are filled a second time. */
function hasVariants(reply: Reply, filling: Filling, preview: string): boolean {
  const { place } = filling;
  if (!MAY_VARY.test(textFor(reply, place).text.text)) return false;
  const next = { ...filling, place: { ...place, seed: place.seed + 1 }, answers: new Map() };
  return previewOf(fill(reply, next)) !== preview;
}

function fill(reply: Reply, filling: Filling & { answers: ReadonlyMap<string, string> }): Filled {
  const { client, place, now, lookup, answers } = filling;
  const { text, language } = textFor(reply, place).text;
  const { answering } = place;
  const context: FillContext = {
    person: answering && {
      handle: answering.handle,
      name: answering.name,
      firstName: firstNameOf(answering.name),
    },
    client: {
      name: client?.name ?? '',
      handle: client === null ? null : (accountOn(client, place.network)?.handle ?? null),
      hashtag: client?.hashtag ?? null,
    },
    language: language ?? place.language ?? 'fr',
    now,
    seed: place.seed,
  };
  return fillTemplate(text, context, answers, lookup);
}

function previewOf(filled: Filled): string {
  if (filled.ok) return filled.text;
  return filled.why === 'asks' ? filled.preview : '';
}

function isFree({ hurdles }: OfferedReply): boolean {
  return hurdles.length === 0;
}

function threadOf({ network, answering }: ReplyPlace): string | null {
  return answering?.thread == null ? null : `${network}:${answering.thread}`;
}

/** `YYYY-MM-DD`, local time. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
