import { type Client, type Freeze, findClient, ownerOf } from './client.ts';
import type { Bilingual } from './finding.ts';
import type { ForeignWords } from './foreign-words.ts';
import type { Intent } from './intent.ts';
import type { Sighting } from './sighting.ts';

/** A reason to ask although the account is right. */
export type Concern =
  | { kind: 'always-confirm' }
  | { kind: 'freeze'; freeze: Freeze }
  /** The draft has words of another client. */
  | ({ kind: 'foreign-words' } & ForeignWords)
  /** The client's style guide has errors in the draft: never none. */
  | { kind: 'guide-errors'; errors: GuideError[] };

/** An error of the style guide: the words it is about, null where it is about the whole draft, and why. */
export type GuideError = { words: string | null; message: Bilingual };

/** What the guard decides of an attempt; `owner` is the client the acting account belongs to. */
export type Verdict =
  | { kind: 'right'; client: Client }
  | { kind: 'unsure'; cause: 'blind' | 'signed-out' | 'conflict'; client: Client | null }
  | { kind: 'no-intent'; owner: Client | null }
  | { kind: 'unlisted-account'; client: Client }
  | { kind: 'wrong-client'; client: Client; owner: Client }
  | { kind: 'concern'; client: Client; concerns: Concern[] };

/** What the person has set: their clients. */
export type Policy = { clients: readonly Client[] };

/**
 * The verdict on one attempt: the first row of the design's table that
 * applies, from the top. `intent` is null when it was never said or is stale.
 */
export function decide(
  intent: Intent | null,
  sighting: Sighting,
  policy: Policy,
  concerns: readonly Concern[] = [],
): Verdict {
  const client = intent === null ? null : findClient(policy.clients, intent.clientId);
  if (sighting.status === 'unknown') return { kind: 'unsure', cause: 'blind', client };
  if (sighting.status === 'signed-out') return { kind: 'unsure', cause: 'signed-out', client };
  if (sighting.status === 'conflict' || sighting.destinations.length === 0) {
    return { kind: 'unsure', cause: 'conflict', client };
  }

  const owners = sighting.destinations.map((destination) => ownerOf(policy.clients, destination));
  const [owner = null] = owners;
  if (client === null) return { kind: 'no-intent', owner };
  if (owners.length > 1 && owners.some((other) => other?.id !== client.id)) {
    return { kind: 'unsure', cause: 'conflict', client };
  }
  if (owner === null) return { kind: 'unlisted-account', client };
  if (owner.id !== client.id) return { kind: 'wrong-client', client, owner };
  const own: Concern[] = client.care === 'always-confirm' ? [{ kind: client.care }] : [];
  const all = [...own, ...concerns];
  return all.length > 0 ? { kind: 'concern', client, concerns: all } : { kind: 'right', client };
}

/** A client that is frozen is a concern. */
export function freezeOf(client: Client | null): Concern[] {
  return client?.freeze ? [{ kind: 'freeze', freeze: client.freeze }] : [];
}
