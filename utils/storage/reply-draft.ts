import browser from 'webextension-polyfill';
import { z } from 'zod';
import { LONGEST_TEXT } from '../core/reply.ts';

/** A selection on its way into the editor of replies: in memory only, taken once. */
const KEY = 'reply-draft';

export async function keepReplyDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, LONGEST_TEXT) });
}

/** Empty where nothing was selected. */
export async function takeReplyDraft(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return z.string().safeParse(stored).data ?? '';
}
