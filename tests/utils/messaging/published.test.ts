import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Network } from '../../../utils/core/account.ts';
import type { Client } from '../../../utils/core/client.ts';
import { answer } from '../../../utils/messaging/background.ts';
import type { Message } from '../../../utils/messaging/contract.ts';
import { readByGuide } from '../../../utils/messaging/style-guide.ts';
import { loadPublished, watchPublished } from '../../../utils/storage/published-posts.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const GUIDE = 'guide: 1\nname: Atelier Boréal\nrules:\n  - rule: repeats\n';
const NO_REPEATS = 'guide: 1\nname: Épicerie\nrules:\n  - { rule: terms, avoid: [repeats] }\n';
const BOREAL: Client = { ...CLIENTS.boreal, styleGuide: GUIDE };
const EPICERIE: Client = { ...CLIENTS.epicerie, styleGuide: NO_REPEATS };

const POST = 'Samedi, l’atelier ouvre ses portes à toutes les familles du quartier.';
const NOW = Date.UTC(2026, 10, 2, 12);
const DAY = 86_400_000;

function published(clientId: string, text: string, { network = 'x' as Network, incognito = false } = {}) {
  const sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 7, incognito } };
  return answer({ type: 'published', clientId, network, text }, sender as unknown as Runtime.MessageSender);
}

function sayFromOurPage(message: Message) {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/options.html') };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

const kept = async (clientId: string) => (await loadPublished(clientId)).posts.length;

async function said(client: Client, text: string, openedWith?: string): Promise<string[]> {
  const { findings } = await readByGuide(client, text, { network: 'x', kind: 'post', openedWith }, ['fr']);
  return findings.map(({ message }) => message.en);
}

watchPublished();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace: workspace({}, [BOREAL, EPICERIE, CLIENTS.personal]) });
});

describe('what was published', () => {
  it('is known again in a draft, days after', async () => {
    await published('boreal', POST);
    expect(await said(BOREAL, POST)).toEqual([]);
    vi.setSystemTime(NOW + 3 * DAY);
    expect(await said(BOREAL, POST)).toEqual(['Published 3 days ago already, word for word.']);
    expect(await said(BOREAL, POST, POST)).toEqual([]);
    expect(await said({ ...EPICERIE, styleGuide: GUIDE }, POST)).toEqual([]);
  });

  it('is kept where the guide minds repeats, once, and not from a private window', async () => {
    await published('boreal', POST);
    await published('boreal', POST);
    await published('boreal', 'En privé, nous ne gardons rien du tout.', { incognito: true });
    await published('epicerie', POST);
    await published('personal', POST);
    expect(await kept('boreal')).toBe(1);
    expect(await kept('epicerie')).toBe(0);
    expect(await kept('personal')).toBe(0);
  });

  it('is kept as hashes, not as a text', async () => {
    await published('boreal', POST);
    const stored = JSON.stringify([
      await browser.storage.local.get('published-posts'),
      await browser.storage.session.get(),
    ]);
    expect(stored).toContain('boreal');
    expect(stored).not.toMatch(/atelier ouvre|portes|familles/i);
  });

  it('is not there where it is damaged', async () => {
    await published('boreal', POST);
    const { 'published-posts': stored } = await browser.storage.local.get('published-posts');
    await browser.storage.local.set({ 'published-posts': { ...(stored as object), version: 0 } });
    expect(await kept('boreal')).toBe(0);
    await published('boreal', POST);
    expect(await kept('boreal')).toBe(1);
  });
});

describe('what is remembered goes', () => {
  beforeEach(() => published('boreal', POST));

  it('with its client', async () => {
    await sayFromOurPage({ type: 'change-workspace', change: { do: 'delete-client', clientId: 'boreal' } });
    expect(await kept('boreal')).toBe(0);
  });

  it('with the rule, not with another change', async () => {
    const edit = (fields: { name?: string; styleGuide?: string | null }) =>
      sayFromOurPage({ type: 'change-workspace', change: { do: 'edit-client', clientId: 'boreal', fields } });
    await edit({ name: 'Boréal' });
    await edit({ styleGuide: `${GUIDE}  - rule: textSpeak\n` });
    expect(await kept('boreal')).toBe(1);
    await edit({ styleGuide: null });
    expect(await kept('boreal')).toBe(0);
  });

  it('with a file that takes the place of all there was, not with one that comes in beside it', async () => {
    const { accounts, ...epicerie } = CLIENTS.epicerie;
    const file = {
      format: 'bon-compte-workspace' as const,
      version: 1 as const,
      clients: [{ ...epicerie, accounts: [...accounts] }],
    };
    const bring = (way: 'merge' | 'replace') =>
      sayFromOurPage({ type: 'change-workspace', change: { do: 'import', way, file } });
    await bring('merge');
    expect(await kept('boreal')).toBe(1);
    await bring('replace');
    expect(await kept('boreal')).toBe(0);
  });

  it('not with a workspace that is set aside as damaged', async () => {
    await browser.storage.local.set({ workspace: 'damaged' });
    await published('boreal', POST);
    expect(await kept('boreal')).toBe(1);
  });
});
