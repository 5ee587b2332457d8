import type { PastPost } from './voice-lines.ts';

/** One experiment: so many clients, what each had posted until a date, and what it posted then. */
export type Draw = { past: Map<string, string[]>; later: Map<string, string[]> };

export type DrawSize = { clients: number; past: number; later: number };

/** Draws that find no common date before anybody gives up. */
const MOST_TRIES = 1000;

/**
 * Draws clients and a date common to them, before which each has enough posts and after which too: the topics
 * of a period are then everybody's. `random` gives numbers from 0 to 1.
 * @throws where so many clients share no such date.
 */
export function drawClients(posts: readonly PastPost[], size: DrawSize, random: () => number): Draw {
  const byClient = Map.groupBy(
    posts.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)),
    ({ client }) => client,
  );
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const clients = shuffled([...byClient.keys()], random).slice(0, size.clients);
    const dates = clients.map((client) => timesOf(byClient.get(client) ?? []));
    const from = Math.max(...dates.map((own) => own[size.past - 1] ?? Number.POSITIVE_INFINITY));
    const until = Math.min(...dates.map((own) => own.at(-size.later) ?? Number.NEGATIVE_INFINITY));
    if (clients.length < size.clients || from >= until) continue;
    return splitAt(from + random() * (until - from), clients, byClient, size);
  }
  throw new Error(`no ${size.clients} clients with ${size.past} posts before a common date`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function splitAt(
  date: number,
  clients: readonly string[],
  byClient: ReadonlyMap<string, readonly PastPost[]>,
  size: DrawSize,
): Draw {
  const draw: Draw = { past: new Map(), later: new Map() };
  for (const client of clients) {
    const own = byClient.get(client) ?? [];
    const next = timesOf(own).filter((time) => time <= date).length;
    const texts = own.map(({ text }) => text);
    draw.past.set(client, texts.slice(next - size.past, next));
    draw.later.set(client, texts.slice(next, next + size.later));
  }
  return draw;
}

function timesOf(posts: readonly PastPost[]): number[] {
  return posts.map(({ date = '' }) => Date.parse(date ?? ''));
}

function shuffled(names: readonly string[], random: () => number): string[] {
  return names
    .map((name) => ({ name, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ name }) => name);
}
