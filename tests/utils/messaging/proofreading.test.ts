import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Client } from '../../../utils/core/client.ts';
import type { ReadDraft, ServerReading } from '../../../utils/core/proofreading.ts';
import { answer } from '../../../utils/messaging/background.ts';
import type { GuardState, Message } from '../../../utils/messaging/contract.ts';
import type { Workspace } from '../../../utils/storage/schema.ts';
import { loadStopped } from '../../../utils/storage/stopped-rules.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const WORDS = join(import.meta.dirname, '../../../public/words');
const TAB = 7;
const DRAFT = 'Sa va bien aller! Quelle belle journé au marché.';

/** Requests by anybody but our own package's files. */
let called: string[] = [];

function say(message: Message): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: TAB } };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

function sayFromOurPage(message: Message): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  return answer(message, sender as unknown as Runtime.MessageSender);
}

async function read(text = DRAFT): Promise<ReadDraft> {
  return (await say({ type: 'proofread', text })) as ReadDraft;
}

async function wrong(text = DRAFT): Promise<string[]> {
  return (await read(text)).findings.map((finding) => finding.text);
}

async function store(change: (stored: Workspace) => Workspace): Promise<void> {
  await browser.storage.local.set({ workspace: change(workspace()) });
}

function withClient(change: Partial<Client>) {
  return (stored: Workspace): Workspace => ({
    ...stored,
    clients: stored.clients.map((client) => (client.id === 'boreal' ? { ...client, ...change } : client)),
  });
}

function withSettings(change: Partial<Workspace['settings']['proofreading']>) {
  return (stored: Workspace): Workspace => ({
    ...stored,
    settings: { ...stored.settings, proofreading: { ...stored.settings.proofreading, ...change } },
  });
}

async function storedClient(): Promise<Client | undefined> {
  const { workspace: stored } = await browser.storage.local.get('workspace');
  return (stored as Workspace).clients.find(({ id }) => id === 'boreal');
}

beforeEach(async () => {
  called = [];
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    const { pathname, href } = new URL(`${request}`);
    const name = /^\/words\/([\w-]+\.(?:dawg|txt|tagger|homophones|verb-endings))$/.exec(pathname)?.[1];
    if (name !== undefined) return new Response(readFileSync(join(WORDS, name)));
    called.push(href);
    throw new TypeError('nobody there');
  });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace: workspace() });
  await say({ type: 'set-intent', clientId: CLIENTS.boreal.id, everywhere: false });
});

describe('what rules are called', () => {
  it('is said in the language of our pages; what is not known is left out', async () => {
    const rules = ['grammar.ca-sa', 'spelling.languagetool.morfologik-rule-en-ca', 'vale.agence.ton'];
    expect(await sayFromOurPage({ type: 'rule-names', rules })).toEqual({
      'grammar.ca-sa': '“sa” for “ça”',
      'spelling.languagetool.morfologik-rule-en-ca': 'LanguageTool: unknown word (en-ca)',
    });
    await store((stored) => ({ ...stored, settings: { ...stored.settings, language: 'fr' } }));
    expect(await sayFromOurPage({ type: 'rule-names', rules })).toEqual({
      'grammar.ca-sa': '«\u00a0sa\u00a0» pour «\u00a0ça\u00a0»',
      'spelling.languagetool.morfologik-rule-en-ca': 'LanguageTool\u00a0: mot inconnu (en-ca)',
    });
  });
});

describe('a draft in a tab', () => {
  // First: what is opened stays open.
  it('that is empty opens no dictionary', async () => {
    expect(await read('')).toMatchObject({ findings: [], length: 0, fault: null });
    expect(vi.mocked(fetch)).not.toHaveBeenCalled();
  });

  it('has its grammar read', async () => {
    expect(await wrong('Les photos que nous avons publié hier font le tour de la ville.')).toEqual([
      'publié',
    ]);
  });

  it('is read for the tab’s client, whose words are not sent along', async () => {
    await store(withClient({ proofreading: { words: ['journé'], silenced: [] } }));
    const { client, findings, length, fault } = await read();
    expect(findings.map(({ text }) => text)).toEqual(['Sa']);
    expect(client?.id).toBe('boreal');
    expect(client?.proofreading).toBeUndefined();
    expect([length, fault]).toEqual([DRAFT.length, null]);
  });

  it('knows the client’s name and handles', async () => {
    await store(withClient({ name: 'Tabourix Boréalix' }));
    expect(await wrong('Chez tabourix boréalix, on vous attend. Chez Boréalix, on vous attend.')).toEqual([
      'tabourix',
      'boréalix',
    ]);
  });

  it('is read by the client’s norms; in a language without one not at all', async () => {
    const text = 'Voici le prix: dix dollars. The colour of this beautifull table.';
    await store(withClient({ proofreading: { norms: ['fr-FR'], words: [], silenced: [] } }));
    expect(await wrong(text)).toEqual([':']);
    await store(withClient({ proofreading: { norms: ['en-US', 'fr-CA-social'], words: [], silenced: [] } }));
    expect(await wrong(text)).toEqual(['colour', 'beautifull']);
    await store(withClient({ proofreading: { norms: [], words: [], silenced: [] } }));
    expect(await wrong(text)).toEqual([]);
  });

  it('leaves what is too short to tell unread, where no main language was chosen', async () => {
    const text = 'Tourbillx mervix!';
    expect(await wrong(text)).toEqual([]);
    await store(withSettings({ norms: ['fr-CA', 'en-CA'], mainLanguage: null }));
    expect(await wrong(text)).toEqual([]);
  });

  it.each<[string, Partial<Workspace['settings']['proofreading']>]>([
    ['is chosen', { mainLanguage: 'fr' }],
    ['is chosen beside norms', { norms: ['en-CA', 'fr-CA'], mainLanguage: 'fr' }],
    ['is the first norm’s, as stored before', { norms: ['fr-CA', 'en-CA'] }],
  ])('reads what is too short to tell as the main language, which %s', async (_, change) => {
    await store(withSettings(change));
    const { findings } = await read('Tourbillx mervix!');
    expect(findings.map(({ text, lang }) => [text, lang])).toEqual([
      ['Tourbillx', 'fr'],
      ['mervix', 'fr'],
    ]);
  });

  it('has the client’s main language, where it has norms of its own', async () => {
    await store((stored) =>
      withSettings({ mainLanguage: 'fr' })(
        withClient({
          proofreading: { norms: ['fr-CA', 'en-CA'], mainLanguage: 'en', words: [], silenced: [] },
        })(stored),
      ),
    );
    const { findings } = await read('Tourbillx mervix!');
    expect(findings.map(({ lang }) => lang)).toEqual(['en', 'en']);
    await store((stored) =>
      withSettings({ mainLanguage: 'fr' })(
        withClient({
          proofreading: { norms: ['fr-CA', 'en-CA'], mainLanguage: null, words: [], silenced: [] },
        })(stored),
      ),
    );
    expect(await wrong('Tourbillx mervix!')).toEqual([]);
  });

  it('says with each finding what its rule is called', async () => {
    expect((await read()).findings.map(({ called }) => called)).toEqual([
      { fr: '«\u00a0sa\u00a0» pour «\u00a0ça\u00a0»', en: '“sa” for “ça”' },
      { fr: 'Mot hors du dictionnaire', en: 'Word not in the dictionary' },
    ]);
  });

  it('leaves anglicisms where the person does', async () => {
    const text = 'Voici le feedback de nos clients.';
    await store(withSettings({ norms: ['fr-CA'] }));
    expect((await read(text)).findings.map(({ rule }) => rule.split('.')[1])).toEqual(['anglicism']);
    await store(withSettings({ norms: ['fr-CA'], anglicisms: false }));
    expect(await wrong(text)).toEqual([]);
  });

  it('is not read where drafts are not, but where the person asks', async () => {
    await store(withSettings({ isActive: false }));
    expect(await wrong()).toEqual([]);
    expect(await say({ type: 'load-proofreader' })).toBe(false);
    const asked = (await sayFromOurPage({ type: 'proofread', text: DRAFT, tabId: TAB })) as ReadDraft;
    expect(asked.findings.map(({ text }) => text)).toEqual(['Sa', 'journé']);
  });

  it('is read as far as the longest post', async () => {
    const { findings, length } = await read(`${'Bonjour à tous. '.repeat(1700)}journé`);
    expect(length).toBe(25_000);
    expect(findings).toEqual([]);
  });

  it('is not read to its end where another came meanwhile', async () => {
    const long = 'Quelle belle journé au marché. '.repeat(700);
    const [first, second] = await Promise.all([say({ type: 'proofread', text: long }), read()]);
    expect(first).toBeNull();
    expect(second.findings.map(({ text }) => text)).toEqual(['Sa', 'journé']);
  });
});

describe('a rule of the client’s guide that takes too long', () => {
  const styleGuide = `guide: 1
name: Boréal
rules:
  - rule: vale
    style: Own
    rules:
      Slow: { extends: occurrence, message: m, max: 1, token: '(?=(a+)+$)(?!a+)b|(?=a+b)a' }
      Fast: { extends: existence, message: 'No %s.', tokens: [gratos] }
`;
  const slow = { rule: 'vale.Own.Slow', why: 'slow' };
  const draft = `gratos ${'a'.repeat(5000)}`;

  beforeEach(async () => {
    await store(withClient({ styleGuide }));
  });

  it.each([
    ['an ordinary window', false, [{ ...slow, length: draft.length }]],
    ['a private window', true, []],
  ])('is told with the draft, in %s, and kept for the client’s page without it', async (...[
    ,
    incognito,
    kept,
  ]) => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito } as Tabs.Tab);
    const { findings, stopped } = await read(draft);
    expect(stopped).toEqual([slow]);
    expect(findings.map(({ rule }) => rule)).toContain('vale.Own.Fast');
    expect(await loadStopped('boreal', styleGuide)).toEqual(kept);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('aaaa');
  });

  it('is not tried once the client does without it', async () => {
    await say({ type: 'silence-rule', rule: 'vale.Own.Slow' });
    const { findings, stopped } = await read(draft);
    expect(stopped).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('vale.Own.Fast');
  });
});

describe('what a person decides of a finding', () => {
  it('is kept for the client, once however often it is said', async () => {
    await say({ type: 'allow-word', word: 'journé', for: 'client' });
    await say({ type: 'allow-word', word: 'journé', for: 'client' });
    await say({ type: 'silence-rule', rule: 'grammar.ca-sa' });
    expect((await storedClient())?.proofreading).toEqual({ words: ['journé'], silenced: ['grammar.ca-sa'] });
    expect(await wrong()).toEqual([]);
  });

  it('is kept for everybody', async () => {
    await say({ type: 'allow-word', word: 'journé', for: 'me' });
    expect(await wrong()).toEqual(['Sa']);
    expect((await storedClient())?.proofreading).toBeUndefined();
  });

  it('is refused for a client where the tab is for nobody', async () => {
    await browser.storage.session.clear();
    await expect(say({ type: 'allow-word', word: 'journé', for: 'client' })).rejects.toThrow('for nobody');
    await expect(say({ type: 'silence-rule', rule: 'grammar.ca-sa' })).rejects.toThrow('for nobody');
  });

  it('never reaches a guard: pages carry no words', async () => {
    await store(withClient({ proofreading: { words: ['journé'], silenced: [] } }));
    const { clients } = (await say({ type: 'hello' })) as GuardState;
    expect(JSON.stringify(clients)).not.toContain('journé');
    expect(clients).toHaveLength(workspace().clients.length);
  });
});

describe('the person’s own server', () => {
  const ask = () => say({ type: 'proofread-by-server', text: DRAFT }) as Promise<ServerReading>;

  it('is asked nothing where there is none', async () => {
    expect(await ask()).toEqual({ findings: [], fault: null });
    expect(called).toEqual([]);
  });

  it('is asked nothing where the browser does not allow it', async () => {
    await browser.storage.local.set({
      'proofreading-server': { kind: 'grammalecte', address: 'http://127.0.0.1:8080/' },
    });
    const contains = vi.fn().mockResolvedValue(false);
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains } as never);
    expect((await read()).hasServer).toBe(true);
    expect(await ask()).toEqual({ findings: [], fault: 'not-allowed' });
    expect(called).toEqual([]);
    contains.mockResolvedValue(true);
    expect(await ask()).toEqual({ findings: [], fault: 'unreachable' });
    expect(called).toEqual(['http://127.0.0.1:8080/gc_text/fr']);
  });
});
