import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { SlowRule, StoppedRule } from '../core/proofreading.ts';
import { hashEnd, hashStart, hashText } from '../style-guide/voice/hash.ts';
import { inTurn } from './in-turn.ts';

/**
 * Rules of clients' guides that were given up since the browser started, for the person to see and mend: in memory
 * only (storage.session). Of the drafts, their length alone is kept.
 */

const KEY = 'stopped-rules';

/** More are not told: the first show what is wrong with a guide. */
const MOST_RULES = 50;
const MOST_CLIENTS = 50;

const storedSchema = z.record(
  z.string(),
  z.object({
    /** A guide that was changed begins anew. */
    guide: z.number(),
    rules: z.array(z.object({ rule: z.string(), why: z.enum(['slow', 'late']), length: z.number() })),
  }),
);

type Stored = z.infer<typeof storedSchema>;

/** Those of a client's guide as it is now, the latest first. */
export async function loadStopped(clientId: string, guide: string): Promise<SlowRule[]> {
  const known = (await load())[clientId];
  return known?.guide === hashOf(guide) ? known.rules : [];
}

/** Keeps which rules of a client's guide were given up in a draft of this length, in UTF-16 units. */
export async function noteStopped(
  clientId: string,
  guide: string,
  stopped: readonly StoppedRule[],
  length: number,
): Promise<void> {
  // A text that is too long is no fault of the rule.
  const slow = stopped.flatMap(({ rule, why }) => (why === 'long-text' ? [] : [{ rule, why, length }]));
  const isNew = (known: readonly SlowRule[]) =>
    slow.some(({ rule, why }) => !known.some((one) => one.rule === rule && one.why === why));
  // At each pause of typing the same is told again: the options need not be drawn anew.
  if (!isNew(await loadStopped(clientId, guide))) return;
  await inTurn(KEY, async () => {
    const { [clientId]: _, ...others } = await load();
    const before = (await loadStopped(clientId, guide)).filter(
      (one) => !slow.some(({ rule }) => rule === one.rule),
    );
    const rules = [...slow, ...before].slice(0, MOST_RULES);
    const latest = [[clientId, { guide: hashOf(guide), rules }] as const, ...Object.entries(others)];
    await browser.storage.session.set({ [KEY]: Object.fromEntries(latest.slice(0, MOST_CLIENTS)) });
  });
}

/** What is damaged is forgotten. */
async function load(): Promise<Stored> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return storedSchema.safeParse(stored ?? {}).data ?? {};
}

function hashOf(guide: string): number {
  return hashEnd(hashText(hashStart('', KEY), guide));
}
