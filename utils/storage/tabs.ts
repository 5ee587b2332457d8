import browser from 'webextension-polyfill';
import { z } from 'zod';
import { inTurn } from './in-turn.ts';
import { accountSchema, networkSchema } from './schema.ts';

/**
 * What is known of tabs: in the browser's memory only (storage.session), gone
 * with the browser. Never the active account: containers and private windows
 * share this storage.
 */

const intentSchema = z.object({
  clientId: z.string(),
  via: z.enum(['person', 'opener', 'everywhere']),
  lastUsed: z.number(),
});

export const kindSchema = z.enum([
  'post',
  'reply',
  'comment',
  'message',
  'story',
  'story-reply',
  'repost',
  'like',
  'follow',
]);

/** What was written, where, and for whom. */
const writingSchema = z.object({
  id: z.string(),
  network: networkSchema,
  kind: kindSchema,
  clientId: z.string().nullable(),
  text: z.string().max(100_000),
});

export const keptTextSchema = writingSchema.extend({ at: z.number(), hasMedia: z.boolean() });

export type KeptText = z.infer<typeof keptTextSchema>;

/** What went out wrongly all the same: said until the person has put it away. */
export const noticeSchema = writingSchema.extend({
  account: accountSchema.nullable(),
  link: z.string().startsWith('https://').max(2000).nullable(),
});

const tabSchema = z.object({
  intent: intentSchema.nullable(),
  chipHidden: z.boolean(),
  texts: z.array(keptTextSchema),
  notices: z.array(noticeSchema),
});

export type TabRecord = z.infer<typeof tabSchema>;

const sessionSchema = z.object({
  everywhere: intentSchema.nullable(),
  tabs: z.record(z.string(), tabSchema),
});

export type SessionRecord = z.infer<typeof sessionSchema>;

const KEY = 'session';
const MAX_TEXTS_PER_TAB = 50;
const MAX_NOTICES_PER_TAB = 20;

export function emptyTab(): TabRecord {
  return { intent: null, chipHidden: false, texts: [], notices: [] };
}

/** The session as it stands; a damaged one is forgotten, which makes every tab ask again. */
export async function loadSession(): Promise<SessionRecord> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const parsed = sessionSchema.safeParse(stored ?? { everywhere: null, tabs: {} });
  return parsed.success ? parsed.data : { everywhere: null, tabs: {} };
}

/** Changes the session, one change after the other. */
export function changeSession(change: (session: SessionRecord) => void): Promise<SessionRecord> {
  return inTurn(KEY, async () => {
    const session = await loadSession();
    change(session);
    await browser.storage.session.set({ [KEY]: session });
    return session;
  });
}

/** Keeps the text of a stopped attempt; the same words once. */
export function keepText(tab: TabRecord, text: Omit<KeptText, 'id' | 'at'>): void {
  tab.texts = tab.texts.filter((kept) => kept.text !== text.text);
  tab.texts.push({ ...text, id: crypto.randomUUID(), at: Date.now() });
}

/** Changes one tab's record, made on the spot where there is none. */
export function changeTab(
  tabId: number,
  change: (tab: TabRecord, session: SessionRecord) => void,
): Promise<SessionRecord> {
  return changeSession((session) => {
    const tab = session.tabs[tabId] ?? emptyTab();
    session.tabs[tabId] = tab;
    change(tab, session);
    tab.texts = tab.texts.slice(-MAX_TEXTS_PER_TAB);
    tab.notices = tab.notices.slice(-MAX_NOTICES_PER_TAB);
  });
}
