import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/harness/dialog.ts';
import type { Desk, Guarded } from '../e2e/harness/guarded.ts';
import type { Reading } from './driver.ts';
import type { Model } from './model.ts';
import { holdsText } from './page.ts';
import { appears, press } from './questions.ts';
import type { Random } from './random.ts';

/** A draft that the person took along from a stop. */
export type CarriedNote = {
  texts: readonly string[];
  /** The client it was written for. */
  clientId: string;
  /** `thread`, without the press that would have published it. */
  what: string;
  /** The choices it was written with: with these it is written the same way again. */
  draw: () => Random;
};

/** What a person does about the offer to put a carried draft in. */
export type CarryChoice = 'put-in' | 'decline' | 'ignore';

const CARD = '.carried';
const PATIENCE = 4000;

/** What a way of publishing is called without its press. */
export function whatOf(way: string): string {
  return way.replace(/ by .+$/, '');
}

/** Whether all of these are in one text. */
export function isIn(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => holdsText(text, part));
}

/** Texts that are being carried, the oldest first, and for whom. */
export function carriedDrafts({ desk }: Guarded): Promise<{ text: string; clientId: string }[]> {
  return desk.evaluate(async () => {
    const key = 'carried-drafts';
    const stored = await (globalThis as unknown as Desk).api.storage.session.get(key);
    return (stored[key] ?? []) as { text: string; clientId: string }[];
  });
}

/** The client that an offer in the page is for; null where none comes. */
export async function readCard(page: Page, patience: number): Promise<string | null> {
  if (!(await appears(page, CARD, '', patience))) return null;
  return page.evaluate(() => {
    for (const host of document.documentElement.children) {
      const title = host.shadowRoot?.querySelector('.carried h2')?.textContent;
      if (title)
        return title
          .replace(/\s+/g, ' ')
          .replace(/^Your text for /, '')
          .trim();
    }
    return null;
  });
}

/** Answers the offer; resolves with the text that is carried no more (null where all are) and what went wrong. */
export async function answerCard(
  guarded: Guarded,
  page: Page,
  clientId: string | undefined,
  choice: CarryChoice,
): Promise<{ gone: string | null; trouble: string | null }> {
  if (choice === 'ignore') return { gone: null, trouble: null };
  const before = await carriedDrafts(guarded);
  await press(page, `${CARD} button`, choice === 'put-in' ? 'Put it in' : 'Not now');
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const left = await carriedDrafts(guarded);
    const [gone] = before.filter(({ text }) => !left.some((other) => other.text === text));
    if (gone !== undefined) {
      const trouble = gone.clientId === clientId ? null : `what was offered is for ${gone.clientId}`;
      return { gone: gone.text, trouble };
    }
    await pause(25);
  }
  return { gone: null, trouble: `"${choice}" at the carried text, and it is carried still` };
}

/** Whether an offer for a client is right where somebody acts; null where nobody can say who does. */
export function mayOffer(
  model: Model,
  tab: string,
  { acting, doubts, besides = [] }: Reading,
  clientId: string,
): boolean | null {
  if (acting === null || doubts.length > 0) return null;
  const client = model.clientOf(tab);
  if (client === null) return model.ownerOf(acting)?.id === clientId;
  return client.id === clientId && [acting, ...besides].every((account) => client.accounts.includes(account));
}
