import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { ReplyOffer, ReplyPlace } from '../../../utils/core/offered-reply.ts';
import { answer } from '../../../utils/messaging/background.ts';
import type { Message } from '../../../utils/messaging/contract.ts';
import { watchReplies } from '../../../utils/storage/replies.ts';
import { reply } from '../../e2e/harness/replies.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const TAB = 7;
const place: ReplyPlace = {
  network: 'x',
  kind: 'reply',
  answering: { handle: 'samir_exemple', name: 'Samir Exemple', thread: '1999' },
  language: null,
  seed: 0,
};

function say(message: Message, incognito = false): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: TAB, incognito } };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

async function offered(query = '', where = place): Promise<ReplyOffer['replies']> {
  return ((await say({ type: 'find-replies', query, place: where })) as ReplyOffer).replies;
}

async function save(replies: readonly unknown[]): Promise<void> {
  await browser.storage.local.set({ replies });
}

beforeEach(async () => {
  watchReplies();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace: workspace() });
  await say({ type: 'set-intent', clientId: CLIENTS.boreal.id, everywhere: false });
});

describe('saved replies in a tab', () => {
  it('are the client’s own and everybody’s; another client’s are neither listed nor filled', async () => {
    await save([
      reply('ours', 'À nous', 'Un', { clientIds: ['boreal'] }),
      reply('all', 'À tous', 'Deux'),
      reply('theirs', 'À eux', 'Trois', { clientIds: ['epicerie'] }),
    ]);
    expect((await offered()).map(({ id }) => id).sort()).toEqual(['all', 'ours']);
    expect(await offered('eux')).toEqual([]);
    const filled = await say({ type: 'fill-reply', id: 'theirs', place, answers: {} });
    expect(filled).toEqual({ ok: false, gone: true });
  });

  it('name the person answered and the client, and count as X counts', async () => {
    await save([reply('hi', 'Salut', 'Bonjour {{ person.first_name }}, ici @{{ client.handle }} 👋')]);
    const [hi] = await offered();
    expect(hi).toMatchObject({
      preview: 'Bonjour Samir, ici @atelier_boreal 👋',
      asks: [],
      length: { used: 37, allowed: 280 },
    });
  });

  it('hold a reply within a reply, never another client’s', async () => {
    await save([
      reply('outer', 'Tout', '{% reply "/h" %} Merci!'),
      reply('ours', 'Heures', 'Ouvert à 10 h.', { abbreviation: '/h', clientIds: ['boreal'] }),
      reply('theirs', 'Heures', 'Ouvert à 7 h.', { abbreviation: '/h', clientIds: ['epicerie'] }),
    ]);
    expect((await offered('tout'))[0]?.preview).toBe('Ouvert à 10 h. Merci!');
    await say({ type: 'set-intent', clientId: CLIENTS.epicerie.id, everywhere: false });
    expect((await offered('tout'))[0]?.preview).toBe('Ouvert à 7 h. Merci!');
  });

  it('say whether they have variants, those of a reply within included', async () => {
    await save([
      reply('a', 'A', '{% vary %}Merci{% or %}Grand merci{% endvary %}'),
      reply('b', 'B', '{% reply "A" %}!'),
      reply('c', 'C', 'Merci'),
    ]);
    expect((await offered()).map(({ id, hasVariants }) => [id, hasVariants])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it('come last where something speaks against them, and say what', async () => {
    await save([
      reply('old', 'A', 'Un', { validUntil: '2020-01-01' }),
      reply('faulty', 'B', '{% if %}'),
      reply('fine', 'C', 'Trois'),
    ]);
    expect((await offered()).map(({ id, hurdles }) => [id, hurdles])).toEqual([
      ['fine', []],
      ['old', ['expired']],
      ['faulty', ['faulty']],
    ]);
  });

  it('are counted by thread and by day, and for good outside private windows only', async () => {
    await save([reply('a', 'A', 'Un'), reply('b', 'B', 'Deux')]);
    await say({ type: 'reply-used', id: 'b', place });
    expect((await offered()).map(({ id, usedHere, usedToday }) => [id, usedHere, usedToday])).toEqual([
      ['b', 1, 1],
      ['a', 0, 0],
    ]);
    const elsewhere = { ...place, answering: null };
    expect((await offered('', elsewhere))[0]).toMatchObject({ id: 'b', usedHere: 0, usedToday: 1 });
    await say({ type: 'reply-used', id: 'a', place }, true);
    const { 'reply-usage': usage } = await browser.storage.local.get('reply-usage');
    expect(Object.keys(usage as object)).toEqual(['b']);
  });

  it('that are damaged are set aside, and none is offered', async () => {
    await save([{ id: 'a' }]);
    expect(await offered()).toEqual([]);
    const stored = await browser.storage.local.get(null);
    expect(Object.keys(stored).filter((key) => key.startsWith('quarantine:replies:'))).toHaveLength(1);
  });

  it('are changed by our own pages only', async () => {
    await save([reply('a', 'A', 'Un')]);
    const change = { do: 'delete' as const, ids: ['a'] };
    await expect(say({ type: 'change-replies', change })).rejects.toThrow('not from a page of ours');
    expect((await offered()).map(({ id }) => id)).toEqual(['a']);
  });
});
