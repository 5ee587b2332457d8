import browser from 'webextension-polyfill';
import { z } from 'zod';
import { type PastPost, type PastPosts, withPost } from '../style-guide/repeats/past-posts.ts';
import { RUNS_KEPT } from '../style-guide/repeats/post-print.ts';
import { packNumbers, unpackNumbers } from '../style-guide/voice/whole-numbers.ts';
import { inTurn } from './in-turn.ts';
import { networkSchema } from './schema.ts';

/**
 * What went out for clients whose guide minds repeats: hashes of words, never texts. No file takes it along.
 */

type Published = Pick<PastPosts, 'salt' | 'posts'>;

const KEY = 'published-posts';

/** Raised when the same post would have another print: old ones then tell nothing, and are forgotten. */
const VERSION = 1;
/** Characters: more than `RUNS_KEPT` numbers of 32 bits take. */
const LONGEST_RUNS = 600;

const hash = z.int().min(0).max(0xffff_ffff);

const postSchema = z.object({
  at: z.int().min(0),
  network: networkSchema,
  whole: hash,
  figures: hash,
  runs: z.string().max(LONGEST_RUNS),
});

const storedSchema = z.object({
  version: z.literal(VERSION),
  /** Drawn once for each installation. */
  salt: z.string().min(1).max(100),
  clients: z.record(z.string(), z.array(postSchema)),
});

type Stored = z.infer<typeof storedSchema>;

/** What was read; null until then, and after a change. */
let loaded: Promise<Stored> | null = null;

/** What went out for a client, the oldest first; what is damaged is not there. */
export async function loadPublished(clientId: string): Promise<Published> {
  loaded ??= read();
  const { salt, clients } = await loaded;
  return { salt, posts: (clients[clientId] ?? []).flatMap(readPost) };
}

/** Must be called at start, where `loadPublished` is: forgets what was read when it has changed. */
export function watchPublished(): void {
  browser.storage.onChanged.addListener((changed, area) => {
    if (area === 'local' && KEY in changed) loaded = null;
  });
}

/** @throws where storage is full; nothing is changed then. */
export function addPublished(clientId: string, post: Parameters<typeof withPost>[1]): Promise<void> {
  return change(({ salt, clients, ...rest }) => {
    const posts = withPost((clients[clientId] ?? []).flatMap(readPost), post, salt);
    return { ...rest, salt, clients: { ...clients, [clientId]: posts.map(storePost) } };
  });
}

/** Forgets what went out for all clients but some. */
export async function keepPublished(isKept: (clientId: string) => boolean): Promise<void> {
  const { clients } = await read();
  if (Object.keys(clients).every(isKept)) return;
  await change((stored) => ({
    ...stored,
    clients: Object.fromEntries(Object.entries(stored.clients).filter(([id]) => isKept(id))),
  }));
}

/** Forgets what went out for one client. */
export function forgetPublishedOf(clientId: string): Promise<void> {
  return keepPublished((id) => id !== clientId);
}

function change(how: (stored: Stored) => Stored): Promise<void> {
  return inTurn(KEY, async () => {
    await browser.storage.local.set({ [KEY]: how(await read()) });
    loaded = null;
  });
}

async function read(): Promise<Stored> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  return storedSchema.safeParse(raw).data ?? { version: VERSION, salt: crypto.randomUUID(), clients: {} };
}

function storePost({ at, network, print: { whole, figures, runs } }: PastPost): z.infer<typeof postSchema> {
  return { at, network, whole, figures, runs: packNumbers(runs) };
}

function readPost({ at, network, whole, figures, runs }: z.infer<typeof postSchema>): PastPost[] {
  try {
    return [{ at, network, print: { whole, figures, runs: unpackNumbers(runs, RUNS_KEPT) } }];
  } catch {
    return [];
  }
}
