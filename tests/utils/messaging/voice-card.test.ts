import { beforeEach, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { ClientCard } from '../../../utils/core/voice-card.ts';
import { answer } from '../../../utils/messaging/background.ts';
import type { GuardState, Message } from '../../../utils/messaging/contract.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const TAB = 7;
const CARD = 'guide: 1\nname: Boréal\ncard: { do: [Vouvoyer] }\nrules: []\n';
const RULES_ONLY = 'guide: 1\nname: Épicerie\nrules: []\n';

function say(message: Message, tab = TAB): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: tab } };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

function sayFromOurPage(message: Message): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

async function tabFor(clientId: string): Promise<GuardState> {
  return (await say({ type: 'set-intent', clientId, everywhere: false })) as GuardState;
}

/** Clients of whom the page is told that they have a card. */
function withCard({ clients }: GuardState): string[] {
  return clients.filter(({ hasVoiceCard }) => hasVoiceCard).map(({ id }) => id);
}

beforeEach(async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  const clients = [
    { ...CLIENTS.boreal, styleGuide: CARD },
    { ...CLIENTS.epicerie, styleGuide: RULES_ONLY },
    { ...CLIENTS.maison, styleGuide: CARD },
    CLIENTS.personal,
  ];
  await browser.storage.local.set({ workspace: workspace({}, clients) });
});

it('is told of in a tab for the client, which gets it and never its guide', async () => {
  const state = await tabFor('boreal');
  expect(withCard(state)).toEqual(['boreal']);
  expect(JSON.stringify(state)).not.toContain('Vouvoyer');
  expect(await say({ type: 'voice-card' })).toEqual({
    clientId: 'boreal',
    card: { address: [], do: ['Vouvoyer'], dont: [], urgent: null, link: null },
  } satisfies ClientCard);
});

it.each(['epicerie', 'personal'])('is not told of in a tab for %s, whose guide says nothing', async (id) => {
  expect(withCard(await tabFor(id))).toEqual([]);
  expect(await say({ type: 'voice-card' })).toEqual({ clientId: id, card: null });
});

it('is told of where "everywhere for now" says whom a tab is for', async () => {
  await say({ type: 'set-intent', clientId: 'maison', everywhere: true }, 8);
  expect(withCard((await say({ type: 'hello' })) as GuardState)).toEqual(['maison']);
  expect(await say({ type: 'voice-card' })).toMatchObject({ clientId: 'maison', card: { do: ['Vouvoyer'] } });
});

it('is given of the tab’s own client alone, whatever a page asks; our own pages name a tab', async () => {
  await tabFor('epicerie');
  await say({ type: 'set-intent', clientId: 'boreal', everywhere: false }, 8);
  expect(await say({ type: 'voice-card', tabId: 8 })).toEqual({ clientId: 'epicerie', card: null });
  expect(await sayFromOurPage({ type: 'voice-card', tabId: 8 })).toMatchObject({ clientId: 'boreal' });
});

it('follows the guide', async () => {
  await tabFor('boreal');
  const changed = { ...CLIENTS.boreal, styleGuide: CARD.replace('Vouvoyer', 'Tutoyer') };
  await browser.storage.local.set({ workspace: workspace({}, [changed]) });
  expect(await say({ type: 'voice-card' })).toMatchObject({ card: { do: ['Tutoyer'] } });
  await browser.storage.local.set({ workspace: workspace({}, [CLIENTS.boreal]) });
  expect(withCard((await say({ type: 'hello' })) as GuardState)).toEqual([]);
});

it('is told of exactly, however long a guide is', async () => {
  const terms = Array.from({ length: 4000 }, (_, index) => `mot${index}`).join(', ');
  const long = `guide: 1
name: Épicerie
rules:
  - rule: address
  - { rule: terms, avoid: [card, ${terms}] }
`;
  const store = (styleGuide: string) =>
    browser.storage.local.set({ workspace: workspace({}, [{ ...CLIENTS.boreal, styleGuide }]) });
  await tabFor('boreal');
  await store(long);
  expect(withCard((await say({ type: 'hello' })) as GuardState)).toEqual([]);
  await store(long.replace('rules:', 'card: { do: [Vouvoyer] }\nrules:'));
  expect(withCard((await say({ type: 'hello' })) as GuardState)).toEqual(['boreal']);
  expect(await say({ type: 'voice-card' })).toMatchObject({ card: { do: ['Vouvoyer'] } });
});

it('is told of in more tabs at once than guides are kept ready for', async () => {
  const clients = Array.from({ length: 45 }, (_, index) => ({
    ...CLIENTS.boreal,
    id: `client-${index}`,
    accounts: [],
    styleGuide: CARD.replace('Vouvoyer', `Vouvoyer ${index}`),
  }));
  await browser.storage.local.set({ workspace: workspace({}, clients) });
  const tabs = Object.fromEntries(
    clients.map(({ id }, index) => [
      100 + index,
      {
        intent: { clientId: id, via: 'person', lastUsed: Date.now() },
        texts: [],
        notices: [],
        chipHidden: false,
      },
    ]),
  );
  await browser.storage.session.set({ session: { tabs, everywhere: null } });
  const states = await Promise.all(clients.map((_, index) => say({ type: 'hello' }, 100 + index)));
  expect(states.flatMap((state) => withCard(state as GuardState))).toEqual(clients.map(({ id }) => id));
});

it('holds up no newer state: whom a tab is for is read after a guide that takes its time', async () => {
  await say({ type: 'set-intent', clientId: 'personal', everywhere: false });
  const slow = { ...CLIENTS.boreal, styleGuide: CARD.replace('Vouvoyer', 'Attendre') };
  await browser.storage.local.set({ workspace: workspace({}, [slow, CLIENTS.epicerie, CLIENTS.personal]) });
  const get = browser.storage.local.get.bind(browser.storage.local);
  let goOn = () => {};
  const isAsked = new Promise<void>((asked) => {
    vi.spyOn(browser.storage.local, 'get').mockImplementation(async (key) => {
      if (key === 'read-guide:boreal') {
        asked();
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      return get(key);
    });
  });
  const first = tabFor('boreal');
  await isAsked;
  const second = await tabFor('epicerie');
  goOn();
  expect(second.intent?.clientId).toBe('epicerie');
  expect((await first).intent?.clientId).toBe('epicerie');
});
