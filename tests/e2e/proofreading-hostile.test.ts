import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testBuild } from '../../scripts/build.ts';
import { type Grammalecte, hasGrammalecte, startGrammalecte } from '../servers/grammalecte.ts';
import type { Site, SiteRequest, SiteResponse } from '../sites/internet/site.ts';
import { answer, pause, question, until } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { answering } from './harness/host-permission.ts';
import * as instagram from './harness/instagram.ts';
import {
  byCommand,
  fixAll,
  found,
  marks,
  panelText,
  untilFound,
  untilMarked,
} from './harness/proofreader.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS, workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const SLIP = 'Sa va bien aller! ';

/** Writes into the box that has the focus, at once. */
async function insert(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** The person's own server, as a test wants it. */
const server: Site & {
  answer: (request: SiteRequest) => SiteResponse | Promise<SiteResponse>;
  asked: SiteRequest[];
} = {
  hosts: ['127.0.0.1'],
  isPlain: true,
  asked: [],
  answer: () => ({ abort: true }),
  handle(request) {
    server.asked.push(request);
    return server.answer(request);
  },
};

describe.each(BROWSERS)('proofreading of what nobody expects in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name, { neighbours: { server } });
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test.each([
    ['only emoji', '🎉🎉 👩‍👩‍👧 🇨🇦 '],
    ['right-to-left text', 'مرحبا بكم في الورشة. שלום לכולם. '],
    ['mixed scripts', 'Привет 你好 ｆｕｌｌ 𝔟𝔬𝔩𝔡 ﬁn. '],
    ['half a character', `${String.fromCharCode(0xd83d)} `],
    ['templates of nobody', '{{ person.name }} {% vary %} <b>gras</b>. '],
  ])('%s: nothing breaks, and what follows is read', async (_what, text) => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await instagram.typeComment(page, 'A');
    await page.keyboard.press('Backspace');
    await insert(page, text);
    await page.keyboard.type(SLIP);
    await until('the slip is marked', async () => (await found(page)) > 0);
    await byCommand(guarded);
    await until('the slip is listed', async () => (await panelText(page)).includes('Ça'));
  });

  test('100 kB: read as far as the longest post, and said so; the guard stops what it must', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.epicerie.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openCompose(page);
    await facebook.typeIn(page, 'dialog', SLIP);
    await insert(page, 'Une belle journé au marché. '.repeat(3600));
    await until('many remarks', async () => (await found(page)) > 500, 30_000);
    await facebook.pressPublish(page, 'dialog');
    expect((await question(page)).text).toContain('Épicerie du Marché');
    await answer(page, 'Cancel');
    await byCommand(guarded);
    await until('the end is said', async () =>
      (await panelText(page)).includes('Only the first 25,000 characters'),
    );
    expect(guarded.facebook.published).toEqual([]);
  });

  test('a draft that changes while it is read: a mark is under its own word, or nowhere', async () => {
    const page = await x.openDraft(guarded, 'Quelle belle journé au marché. ');
    for (let round = 0; round < 6; round++) {
      await page.keyboard.press('Home');
      await page.keyboard.type('Ici! ');
      await pause(120 + round * 60);
      const drawn = await marks(page);
      if (drawn.length > 0) await untilMarked(page, x.box(), ['journé']);
    }
    await untilMarked(page, x.box(), ['journé']);
  });

  test('no-break spaces of France reach the server of each network', async () => {
    const stored = workspace();
    const clients = stored.clients.map((client) =>
      client.id === 'boreal'
        ? { ...client, proofreading: { norms: ['fr-FR' as const], words: [], silenced: [] } }
        : client,
    );
    await guarded.reset({ ...stored, clients });
    await guarded.signIn('atelier_boreal', 'camille_dube');
    const text = 'Voici le prix: 10€. Tu viens?';
    const right = 'Voici le prix\u00a0: 10\u00a0€. Tu viens\u202f?';
    const onX = await x.openDraft(guarded, text);
    await fixAll(guarded, onX, 3);
    await x.pressPost(onX);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map((post) => post.text)).toEqual([right]);

    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const onFacebook = await guarded.open('https://www.facebook.com/', 'boreal');
    await onFacebook.waitForSelector('>>> .chip');
    await facebook.openCompose(onFacebook);
    await facebook.typeIn(onFacebook, 'dialog', text);
    await fixAll(guarded, onFacebook, 3);
    await facebook.pressPublish(onFacebook, 'dialog');
    await untilPublished(guarded.facebook, 1);
    expect(guarded.facebook.published.map((post) => post.text)).toEqual([right]);

    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
    const onInstagram = await guarded.open('https://www.instagram.com/', 'boreal');
    await onInstagram.waitForSelector('>>> .chip');
    await instagram.typeComment(onInstagram, text);
    await fixAll(guarded, onInstagram, 3);
    await instagram.pressComment(onInstagram);
    await untilPublished(guarded.instagram, 1);
    expect(guarded.instagram.published.map((post) => post.text)).toEqual([right]);
  });

  if (hasGrammalecte()) {
    describe('a server of the person’s own', () => {
      let grammalecte: Grammalecte;
      beforeAll(async () => {
        grammalecte = await startGrammalecte();
        await connect();
      });
      afterAll(() => grammalecte?.stop());

      beforeEach(async () => {
        server.asked.length = 0;
        server.answer = toGrammalecte;
        await guarded.desk.evaluate(() => {
          const connected = { kind: 'grammalecte', address: 'http://127.0.0.1/' };
          return (globalThis as unknown as Desk).api.storage.local.set({ 'proofreading-server': connected });
        });
      });

      /** As a person does it, by the options: the browser asks them for the address. */
      async function connect(): Promise<void> {
        server.answer = toGrammalecte;
        const options = await guarded.browser.extensionPage('options.html#proofreading');
        const field = await options.waitForSelector('::-p-aria([name="Address"][role="textbox"])');
        await field?.type('http://127.0.0.1/');
        const button = await options.waitForSelector('::-p-aria([name="Connect"][role="button"])');
        await answering(
          { browser: guarded.browser, page: options, pattern: 'http://127.0.0.1/*' },
          true,
          async () => void (await button?.click()),
        );
        await options.waitForSelector('::-p-text(It answered as it should.)');
        await options.close();
      }

      async function toGrammalecte({ method, url, headers, body }: SiteRequest): Promise<SiteResponse> {
        const response = await fetch(new URL(url.pathname.slice(1), grammalecte.address), {
          method,
          headers: { 'content-type': headers['content-type'] ?? '' },
          body,
        });
        return { status: response.status, body: await response.text() };
      }

      test('Grammalecte itself: its findings stand beside ours, and it is sent the draft and nothing else', async () => {
        // A pleonasm: no rule of ours.
        const draft = 'Sa va bien aller! Il faut prévoir à l’avance votre visite. Merci.';
        const page = await x.openDraft(guarded, draft);
        await untilMarked(page, x.box(), ['Sa', 'prévoir à l’avance']);
        await fixAll(guarded, page, 2);
        expect(await x.draftText(page)).toBe('Ça va bien aller! Il faut prévoir votre visite. Merci.');
        const [first] = server.asked;
        expect(first?.url.href).toBe('http://127.0.0.1/gc_text/fr');
        expect(new URLSearchParams(first?.body).get('text')).toBe(draft);
        expect(first?.headers.cookie).toBeUndefined();
      });

      test.each<[string, () => SiteResponse | Promise<SiteResponse>, string]>([
        [
          'hangs',
          () => new Promise((resolve) => setTimeout(resolve, 20_000, { body: '' })),
          'takes too long',
        ],
        ['answers a page', () => ({ body: '<html></html>' }), 'something else than findings'],
        ['cuts the line', () => ({ abort: true }), 'does not answer'],
      ])('one that %s: our own findings stay, and the panel says why there are no others', async (_what, reply, said) => {
        server.answer = reply;
        const page = await x.openDraft(guarded, SLIP);
        await untilFound(page, 1);
        await byCommand(guarded);
        await until('it is said', async () => (await panelText(page)).includes(said), 12_000);
        expect(await found(page)).toBe(1);
      });

      test('one that lies about places: nothing of it is believed', async () => {
        const error = {
          nStart: 900,
          nEnd: 2,
          sLineId: '1',
          sRuleId: 'lie',
          sType: 'conj',
          sMessage: 'Non.',
          aSuggestions: ['x'],
          URL: '',
        };
        const data = [
          { iParagraph: 1, lGrammarErrors: [error, { ...error, nStart: -3, nEnd: 5 }], lSpellingErrors: [] },
          { iParagraph: 40, lGrammarErrors: [{ ...error, nStart: 0, nEnd: 4 }], lSpellingErrors: [] },
        ];
        server.answer = () => ({
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ program: 'grammalecte-fr', version: '2', lang: 'fr', error: '', data }),
        });
        const page = await x.openDraft(guarded, SLIP);
        await until('it was asked', () => server.asked.length > 0);
        await pause(500);
        await untilMarked(page, x.box(), ['Sa']);
      });
    });
  }
});

const NO_GRAMMAR = 'The French lexicon is damaged: agreement and conjugation are not checked.';
/** Files, with a draft whose slip only they can tell. */
const DAMAGED = [
  {
    file: 'fr.dawg',
    unseen: 'Quelle belle journé au marché. ',
    says: 'A dictionary is damaged: spelling is not checked.',
  },
  { file: 'fr-lexicon.dawg', unseen: 'Voici les photo du marché. ', says: NO_GRAMMAR },
  { file: 'fr.tagger', unseen: 'Voici les photo du marché. ', says: NO_GRAMMAR },
  { file: 'fr.homophones', unseen: 'Voici les photo du marché. ', says: NO_GRAMMAR },
  { file: 'fr.verb-endings', unseen: 'Voici les photo du marché. ', says: NO_GRAMMAR },
];

/** The package of one who has a broken disk. */
describe.each(
  BROWSERS.flatMap((name) => DAMAGED.map((damaged) => ({ name, ...damaged }))),
)('a damaged $file in $name', ({ name, file, unseen, says }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bon-compte-damaged-'));
  let guarded: Guarded;
  beforeAll(async () => {
    const browser = name === 'firefox' ? 'firefox' : 'chrome';
    cpSync(testBuild({ browser, lines: 'both' }), folder, { recursive: true });
    const graph = join(folder, 'words', file);
    const bytes = readFileSync(graph);
    bytes.fill(0x55, 5000, 5100);
    writeFileSync(graph, bytes);
    guarded = await openGuarded(name, { extension: folder });
  });
  afterAll(async () => {
    await guarded?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is said; the other checks and the guard go on', async () => {
    await guarded.signIn('atelier_boreal', 'camille_dube');
    const page = await x.openDraft(guarded, unseen);
    await page.waitForSelector('>>> .finding-count[aria-label="Proofreading: not everything was checked"]');
    await page.keyboard.type(SLIP);
    await untilMarked(page, x.box(), ['Sa']);
    await byCommand(guarded);
    expect(await panelText(page)).toContain(says);
    await page.keyboard.press('Escape');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    const stored = await guarded.desk.evaluate(() =>
      (globalThis as unknown as Desk).api.storage.local.get('workspace'),
    );
    expect(stored).toHaveProperty('workspace.version', 1);
  });
});
