import browser from 'webextension-polyfill';
import { z } from 'zod';
import { readGuide } from '../style-guide/read-guide.ts';
import type { StyleGuide } from '../style-guide/schema.ts';

/**
 * Guides as they were read. Reading one's YAML, checking it and trying its examples takes tens of milliseconds, and
 * the background starts often. What is kept is a copy that counts only where it is whole, and was made of this very
 * text by this very version of Bon Compte; else the guide is read anew. No file takes it along.
 */

const keptSchema = z.object({ json: z.string(), seal: z.string() });

/** A client's guide, or null where it can't be read. Never fails. */
export async function loadGuide(clientId: string, source: string): Promise<StyleGuide | null> {
  const kept = await loadKept(clientId, source).catch(() => null);
  if (kept !== null) return JSON.parse(kept);
  const { guide } = readGuide(source);
  if (guide === null) return null;
  const json = JSON.stringify(guide);
  // Where storage is full, it is read anew each time.
  await keep(clientId, source, json).catch(() => undefined);
  // As it will come out of the storage: the same at each start, whatever YAML can say that JSON can't.
  return JSON.parse(json);
}

export async function forgetGuides(clientIds: readonly string[]): Promise<void> {
  if (clientIds.length > 0) await browser.storage.local.remove(clientIds.map(keyOf));
}

/** What was made of a guide, as JSON; null where nothing is kept that counts. */
async function loadKept(clientId: string, source: string): Promise<string | null> {
  const key = keyOf(clientId);
  const { data } = keptSchema.safeParse((await browser.storage.local.get(key))[key]);
  return data !== undefined && data.seal === (await sealOf(source, data.json)) ? data.json : null;
}

async function keep(clientId: string, source: string, json: string): Promise<void> {
  const seal = await sealOf(source, json);
  await browser.storage.local.set({ [keyOf(clientId)]: { json, seal } });
}

function keyOf(clientId: string): string {
  return `read-guide:${clientId}`;
}

/** A digest of a guide's text, of what was made of it, and of who made it. */
async function sealOf(source: string, json: string): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const bytes = new TextEncoder().encode(`${version}\n${source.length}\n${source}${json}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
