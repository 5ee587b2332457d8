import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Finding } from '../../../utils/core/finding.ts';
import { answer } from '../../../utils/messaging/background.ts';
import type { Message } from '../../../utils/messaging/contract.ts';
import { readByVoice } from '../../../utils/messaging/voice.ts';
import { changeVoice, keepVoicesOf, loadVoices, watchVoices } from '../../../utils/storage/voices.ts';
import { learnOn } from '../../../utils/style-guide/voice/learn.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const POSTS = readFileSync(
  join(import.meta.dirname, '../../fixtures/style-guide/voice-posts-en.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { client: string; text: string });

function postsOf(desk: string): string[] {
  return POSTS.filter(({ client }) => client === desk).map(({ text }) => text);
}

const OWN = postsOf('KaiserHealthNews');
const OTHERS = postsOf('bbchealth');
const LIKE_OTHERS = 'VIDEO: Surfing to fight depression http://bbc.in/1vEcBtd';

async function learn(clientId: string, posts: readonly string[], learnsOn = false): Promise<void> {
  await changeVoice(clientId, ({ profile }) => ({ learnsOn, profile: posts.reduce(learnOn, profile) }));
}

function published(clientId: string, text: string, incognito = false): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 7, incognito } };
  return answer(
    { type: 'published', clientId, network: 'x', text },
    sender as unknown as Runtime.MessageSender,
  );
}

const posts = async (clientId: string) => (await loadVoices()).get(clientId)?.profile.posts;

const levels = (findings: readonly Finding[]) => findings.map(({ rule, level }) => `${rule} ${level}`);

watchVoices();

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace: workspace() });
  await learn('boreal', OWN.slice(0, 30));
  await learn('epicerie', OTHERS.slice(0, 30));
});

describe('what a draft’s voice tells', () => {
  it('is an error where it carries what is another client’s and reads like it', async () => {
    const { findings: found } = await readByVoice(CLIENTS.boreal, LIKE_OTHERS, 'post');
    expect(levels(found)).toEqual(['voice.other-client error', 'voice.other-client error']);
    expect(found[0]?.text).toBe('bbc.in');
    expect(LIKE_OTHERS.slice(found[0]?.start, found[0]?.end)).toBe('bbc.in');
    expect(found[0]?.message.fr).toBe(
      'bbc.in\u00a0: dans 30 des 30 publications apprises de Épicerie du Marché, dans aucune de Atelier Boréal',
    );
    expect(found[1]?.isOfWhole).toBe(true);
  });

  it('is nothing in the other client’s own tab', async () => {
    expect((await readByVoice(CLIENTS.epicerie, LIKE_OTHERS, 'post')).findings).toEqual([]);
  });

  it('is a note where something is far from usual', async () => {
    const { findings: found } = await readByVoice(
      CLIENTS.boreal,
      'Such great news for all of you today!!!!!!',
      null,
    );
    expect(levels(found)).toEqual(['voice.unusual suggestion']);
  });

  it('comes with all that is measured, beside what is usual', async () => {
    const { tone } = await readByVoice(CLIENTS.boreal, 'Such great news for all of you today!!!!!!', 'post');
    const marks = tone.find(({ called }) => called.en === 'Exclamation marks');
    expect(marks).toMatchObject({ value: '6', isUnusual: true, called: { fr: 'Points d’exclamation' } });
    expect(marks?.usual.en).toMatch(/^0/);
    expect(tone.length).toBeGreaterThan(10);
    expect((await readByVoice(CLIENTS.personal, 'Hello', 'post')).tone).toEqual([]);
  });

  it('is not said of replies, nor of a client that nothing was learnt of, nor of nobody', async () => {
    expect((await readByVoice(CLIENTS.boreal, LIKE_OTHERS, 'reply')).findings).toEqual([]);
    expect((await readByVoice(CLIENTS.personal, LIKE_OTHERS, 'post')).findings).toEqual([]);
    expect((await readByVoice(null, LIKE_OTHERS, 'post')).findings).toEqual([]);
  });

  it('is silent where the client does not hold with it', async () => {
    const proofreading = { words: [], silenced: ['voice.other-client'] };
    expect((await readByVoice({ ...CLIENTS.boreal, proofreading }, LIKE_OTHERS, 'post')).findings).toEqual(
      [],
    );
  });
});

describe('what was published', () => {
  it('is learnt once, where that is wanted, and not from a private window', async () => {
    await published('boreal', 'A first post of theirs.');
    expect(await posts('boreal')).toBe(30);
    await learn('boreal', [], true);
    await published('boreal', 'A first post of theirs.');
    await published('boreal', 'A first post of theirs.');
    await published('boreal', 'In private', true);
    expect(await posts('boreal')).toBe(31);
    await published('boreal', 'A second one.');
    expect(await posts('boreal')).toBe(32);
    expect(await posts('epicerie')).toBe(30);
  });

  it('allows what it was asked about', async () => {
    await learn('boreal', [], true);
    await published('boreal', LIKE_OTHERS);
    const voice = (await loadVoices()).get('boreal');
    expect(voice?.profile.allowedMargin).toBeGreaterThan(3);
  });

  it('is not kept as a text, nor in any record', async () => {
    await learn('boreal', [], true);
    await published('boreal', 'Unmistakable wording of ours.');
    const stored = JSON.stringify([await browser.storage.local.get(), await browser.storage.session.get()]);
    expect(stored).not.toMatch(/unmistakable|wording/i);
  });
});

describe('what is stored', () => {
  const sayFromOurPage = (message: Message) => {
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/options.html') };
    return answer(message, sender as unknown as Runtime.MessageSender);
  };

  it('goes when its client is deleted', async () => {
    await sayFromOurPage({
      type: 'change-workspace',
      change: { do: 'delete-client', clientId: 'epicerie' },
    });
    expect([...(await loadVoices()).keys()]).toEqual(['boreal']);
  });

  it('outlives a workspace that is set aside as damaged', async () => {
    await browser.storage.local.set({ workspace: 'damaged' });
    await published('boreal', 'A post');
    expect([...(await loadVoices()).keys()]).toEqual(['boreal', 'epicerie']);
  });

  it('is kept of some clients alone', async () => {
    await keepVoicesOf(['boreal']);
    expect([...(await loadVoices()).keys()]).toEqual(['boreal']);
  });

  it('is learnt anew where it is damaged, and leaves the others alone', async () => {
    const { voices } = (await browser.storage.local.get('voices')) as {
      voices: { clients: Record<string, { profile: { groups: Record<string, string> } }> };
    };
    const boreal = voices.clients.boreal;
    if (boreal === undefined) throw new Error('not stored');
    boreal.profile.groups = {};
    await browser.storage.local.set({ voices });
    expect(await posts('boreal')).toBe(0);
    expect(await posts('epicerie')).toBe(30);
  });
});
