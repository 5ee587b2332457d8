import browser from 'webextension-polyfill';
import { z } from 'zod';
import { emptyProfile, type VoiceProfile } from '../style-guide/voice/profile.ts';
import { readProfile, storeProfile } from '../style-guide/voice/stored-profile.ts';
import { inTurn } from './in-turn.ts';

/**
 * What was learnt of clients' past posts: counts, never texts (docs/voice.md). It is of no use on another
 * machine, so no file takes it along.
 */

/** Of one client; `client` in the profile is its id. */
export type ClientVoice = {
  /** Each post that is published for the client is learnt. */
  learnsOn: boolean;
  profile: VoiceProfile;
};

/** By the client's id. */
export type Voices = ReadonlyMap<string, ClientVoice>;

const KEY = 'voices';

const storedSchema = z.object({
  /** Drawn once for each installation: profiles of two can't be compared. */
  salt: z.string().min(1).max(100),
  clients: z.record(z.string(), z.object({ learnsOn: z.boolean(), profile: z.unknown() })),
});

type Loaded = { salt: string; voices: Voices };

/** What was read; null until then, and after a change. */
let loaded: Promise<Loaded> | null = null;

/** What is damaged, or was counted by an older version, is not there: it is learnt anew. */
export async function loadVoices(): Promise<Voices> {
  loaded ??= read();
  return (await loaded).voices;
}

/** Must be called at start, where `loadVoices` is: forgets what was read when it has changed. */
export function watchVoices(): void {
  browser.storage.onChanged.addListener((changed, area) => {
    if (area === 'local' && KEY in changed) loaded = null;
  });
}

/**
 * Changes the voice of one client, or takes it away (null); one that nothing was learnt of is empty.
 * @throws where storage is full; nothing is changed then.
 */
export function changeVoice(
  clientId: string,
  change: (voice: ClientVoice, others: readonly VoiceProfile[]) => ClientVoice | null,
): Promise<void> {
  return inTurn(KEY, async () => {
    const { salt, voices } = await read();
    const known = voices.get(clientId) ?? { learnsOn: false, profile: emptyProfile(clientId, salt) };
    const others = [...voices].flatMap(([id, { profile }]) => (id === clientId ? [] : [profile]));
    const changed = change(known, others);
    const next = new Map(voices);
    if (changed === null) next.delete(clientId);
    else next.set(clientId, changed);
    await write({ salt, voices: next });
  });
}

/** Forgets all but these clients. */
export async function keepVoicesOf(clientIds: readonly string[]): Promise<void> {
  const gone = [...(await loadVoices()).keys()].some((id) => !clientIds.includes(id));
  if (!gone) return;
  await inTurn(KEY, async () => {
    const { salt, voices } = await read();
    await write({ salt, voices: new Map([...voices].filter(([id]) => clientIds.includes(id))) });
  });
}

async function read(): Promise<Loaded> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  const stored = storedSchema.safeParse(raw).data;
  if (stored === undefined) return { salt: crypto.randomUUID(), voices: new Map() };
  const voices = new Map<string, ClientVoice>();
  for (const [id, { learnsOn, profile }] of Object.entries(stored.clients)) {
    voices.set(id, { learnsOn, profile: profileOf(profile, id, stored.salt) });
  }
  return { salt: stored.salt, voices };
}

function profileOf(stored: unknown, clientId: string, salt: string): VoiceProfile {
  try {
    const profile = readProfile(stored);
    if (profile.client === clientId && profile.salt === salt) return profile;
  } catch {
    // What can't be read is learnt anew.
  }
  return emptyProfile(clientId, salt);
}

async function write({ salt, voices }: Loaded): Promise<void> {
  const clients = Object.fromEntries(
    [...voices].map(([id, { learnsOn, profile }]) => [id, { learnsOn, profile: storeProfile(profile) }]),
  );
  await browser.storage.local.set({ [KEY]: { salt, clients } });
  loaded = null;
}
