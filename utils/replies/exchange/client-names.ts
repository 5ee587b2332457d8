import type { Client } from '../../core/client.ts';
import type { Reply } from '../../core/reply.ts';
import { fold } from '../fold.ts';
import { splitList } from './lists.ts';

type NamedClient = Pick<Client, 'id' | 'name'>;

/** What stands in the column of clients for a reply that belongs to all. */
export const EVERY_CLIENT = { en: 'all', fr: 'tous' };

const EVERY_CLIENT_WORDS = new Set(['all', 'all clients', 'tous', 'tous les clients', '*']);

/** What a cell of clients means, or the name in it that means nothing or two clients. */
export type ReadClients =
  | { ok: true; clientIds: Reply['clientIds'] }
  | { ok: false; problem: 'unknown-client' | 'ambiguous-client'; name: string };

/** How each client is written: its name, or its id where the name could mean another. */
export function clientLabels(clients: readonly NamedClient[]): Map<string, string> {
  const idsByName = Map.groupBy(clients, ({ name }) => fold(name));
  return new Map(
    clients.map(({ id, name }) => {
      const isPlain = idsByName.get(fold(name))?.length === 1 && !EVERY_CLIENT_WORDS.has(fold(name));
      return [id, isPlain ? name : id];
    }),
  );
}

/**
 * Reads cells of clients: names or ids, or a word for all of them. `choices` says what the person
 * chose for names that no client has.
 */
export function clientReader(
  clients: readonly NamedClient[],
  choices: ReadonlyMap<string, Reply['clientIds']>,
): (cell: string) => ReadClients {
  const idsByName = Map.groupBy(clients, ({ name }) => fold(name));
  const ids = new Set(clients.map(({ id }) => id));

  function readName(name: string): ReadClients {
    const chosen = choices.get(name);
    if (chosen !== undefined) return { ok: true, clientIds: chosen };
    if (EVERY_CLIENT_WORDS.has(fold(name))) return { ok: true, clientIds: 'all' };
    if (ids.has(name)) return { ok: true, clientIds: [name] };
    const [found, another] = idsByName.get(fold(name)) ?? [];
    if (found === undefined) return { ok: false, problem: 'unknown-client', name };
    return another === undefined
      ? { ok: true, clientIds: [found.id] }
      : { ok: false, problem: 'ambiguous-client', name };
  }

  return (cell) => {
    // A name may hold a comma of its own.
    const whole = readName(cell);
    if (whole.ok) return whole;
    const read = splitList(cell).map(readName);
    const failed = read.find((one) => !one.ok);
    if (failed !== undefined) return failed;
    const found = read.flatMap((one) => (one.ok ? [one.clientIds] : []));
    if (found.includes('all')) return { ok: true, clientIds: 'all' };
    return { ok: true, clientIds: [...new Set(found.flat())] };
  };
}
