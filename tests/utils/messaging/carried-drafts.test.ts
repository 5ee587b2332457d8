import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { CarriedDraft } from '../../../utils/core/carried-draft.ts';
import { answer, forgetTab } from '../../../utils/messaging/background.ts';
import type { GuardState } from '../../../utils/messaging/contract.ts';
import { loadCarriedDrafts } from '../../../utils/storage/carried-drafts.ts';
import { emptyWorkspace } from '../../../utils/storage/schema.ts';
import { loadSession } from '../../../utils/storage/tabs.ts';
import { carriedDraft } from '../../gallery/samples.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const spoken = { ...emptyWorkspace(), settings: { ...emptyWorkspace().settings, language: 'fr' } };

const PRIVATE_TAB = 9;
const tabs = [
  { id: 7, incognito: false },
  { id: 8, incognito: false },
  { id: PRIVATE_TAB, incognito: true },
];

function from(tabId: number): Runtime.MessageSender {
  const tab = tabs.find(({ id }) => id === tabId);
  return { id: browser.runtime.id, url: 'https://x.com/home', tab: tab as never };
}

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace: spoken });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async (tabId) => tabs.find(({ id }) => id === tabId) as never,
  );
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
});

afterEach(() => {
  vi.useRealTimers();
});

const draft = carriedDraft('fr', { id: 'one', text: 'L’été\nà deux' });

function carry(carried: CarriedDraft = draft, tabId = 7): Promise<unknown> {
  return answer({ type: 'carry-draft', draft: carried }, from(tabId));
}

function take(by: string, id = 'one'): Promise<unknown> {
  return answer({ type: 'take-draft', id, by }, from(7));
}

async function offeredIn(tabId: number): Promise<CarriedDraft[]> {
  return ((await answer({ type: 'hello' }, from(tabId))) as GuardState).carried;
}

describe('a carried draft', () => {
  it('is offered in every tab, as it was written', async () => {
    await carry();
    expect(await offeredIn(7)).toEqual([draft]);
    expect(await offeredIn(8)).toEqual([draft]);
  });

  it('is carried once, however often it is stopped or said', async () => {
    await carry();
    await carry();
    await carry({ ...draft, id: 'two' });
    expect((await offeredIn(7)).map(({ id }) => id)).toEqual(['two']);
    await carry({ ...draft, id: 'three', clientId: 'another' });
    expect(await offeredIn(7)).toHaveLength(2);
  });

  it('is refused, with nothing changed, where it does not fit the contract', async () => {
    await carry();
    for (const wrong of [{ text: '' }, { text: 'a'.repeat(100_001) }, { kind: 'poem' }, { clientId: null }]) {
      await expect(carry({ ...draft, id: 'two', ...(wrong as object) })).rejects.toThrow();
    }
    expect(await offeredIn(7)).toEqual([draft]);
  });

  it('is put in by one document at a time', async () => {
    await carry();
    expect(await take('here')).toBe(true);
    expect(await take('there')).toBe(false);
    expect(await take('here'), 'said twice, it is granted twice').toBe(true);
    await answer({ type: 'settle-draft', id: 'one', outcome: 'arrived' }, from(7));
    expect(await take('there')).toBe(false);
    expect(await offeredIn(8)).toEqual([]);
  });

  it('is free again a while after its document was gone', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await carry();
    await take('here');
    vi.setSystemTime(Date.now() + 59_000);
    expect(await take('there')).toBe(false);
    vi.setSystemTime(Date.now() + 2000);
    expect(await take('there')).toBe(true);
  });

  it('leaves no text behind once it has arrived, and a kept one where it was declined', async () => {
    await carry();
    await answer({ type: 'settle-draft', id: 'one', outcome: 'arrived' }, from(8));
    expect((await loadSession()).tabs).toEqual({});
    await carry();
    await answer({ type: 'settle-draft', id: 'one', outcome: 'declined' }, from(8));
    await answer({ type: 'settle-draft', id: 'one', outcome: 'declined' }, from(8));
    expect(await offeredIn(8)).toEqual([]);
    const { network, kind, clientId, text, hasMedia } = draft;
    expect((await loadSession()).tabs[8]?.texts).toMatchObject([{ network, kind, clientId, text, hasMedia }]);
  });

  it('of a private window stays among private windows, and goes with the last of them', async () => {
    await carry(draft, PRIVATE_TAB);
    await carry({ ...draft, id: 'open', text: 'Ouvert' });
    expect((await offeredIn(PRIVATE_TAB)).map(({ id }) => id)).toEqual(['one']);
    expect((await offeredIn(7)).map(({ id }) => id)).toEqual(['open']);
    await forgetTab(7);
    expect(await loadCarriedDrafts()).toHaveLength(2);
    await forgetTab(PRIVATE_TAB);
    expect((await loadCarriedDrafts()).map(({ id }) => id)).toEqual(['open']);
  });

  it('is never more than a few: the oldest go first', async () => {
    for (let index = 0; index < 25; index++) await carry({ ...draft, id: `${index}`, text: `${index}` });
    const ids = (await offeredIn(7)).map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([20, '5', '24']);
  });

  it('is forgotten where its record is damaged', async () => {
    await browser.storage.session.set({ 'carried-drafts': [{ ...draft, text: 3 }] });
    expect(await offeredIn(7)).toEqual([]);
    await carry();
    expect(await offeredIn(7)).toEqual([draft]);
  });
});
