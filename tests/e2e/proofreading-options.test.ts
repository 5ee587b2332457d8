import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../utils/core/client.ts';
import type { ProofreadingServer, ProofreadingSettings, ReadDraft } from '../../utils/core/proofreading.ts';
import { type Grammalecte, hasGrammalecte, startGrammalecte } from '../servers/grammalecte.ts';
import type { Site, SiteRequest, SiteResponse } from '../sites/internet/site.ts';
import { until } from './harness/dialog.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { answering, isAllowed } from './harness/host-permission.ts';
import { control, press, says, untilSaid } from './harness/own-page.ts';
import { BROWSERS } from './harness/under-test.ts';
import { CLIENTS, workspace } from './harness/workspace.ts';

const TRIAL = 'Il faut que je parle.';

/** In a company's network: neither on this machine nor encrypted. */
const COMPANY = '192.168.7.20';
const COMPANY_PATTERN = `http://${COMPANY}/*`;

/** Pastes words that were cut elsewhere. */
async function paste(page: Page, name: string, text: string): Promise<void> {
  const field = await control(page, name, 'textbox');
  await field.focus();
  await field.evaluate((box, words) => {
    const elsewhere = box.cloneNode() as HTMLTextAreaElement;
    elsewhere.value = words;
    box.after(elsewhere);
    elsewhere.select();
  }, text);
  await withControl(page, 'KeyX');
  await field.evaluate((box) => {
    box.nextElementSibling?.remove();
    box.focus();
  });
  await withControl(page, 'KeyV');
}

async function withControl(page: Page, key: 'KeyX' | 'KeyV'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function textIn(page: Page, name: string): Promise<string> {
  const field = await control(page, name, 'textbox');
  return field.evaluate((box) => (box as HTMLTextAreaElement).value);
}

function listed(page: Page): Promise<string[]> {
  return page.$$eval('.words li', (items) => items.map((item) => item.textContent?.trim() ?? ''));
}

/** A server that does what a test says, in a company's network and on this machine. */
const server: Site & {
  answer: (request: SiteRequest) => SiteResponse | Promise<SiteResponse>;
  asked: SiteRequest[];
} = {
  hosts: [COMPANY, '127.0.0.1'],
  isPlain: true,
  asked: [],
  answer: () => ({ abort: true }),
  handle(request) {
    server.asked.push(request);
    return server.answer(request);
  },
};

const grammalecteSays: SiteResponse = {
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ program: 'grammalecte-fr', version: '2.1.1', lang: 'fr', error: '', data: [] }),
};

describe.each(BROWSERS)('how drafts are read, set in the options in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name, { neighbours: { server } });
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    server.asked.length = 0;
    server.answer = () => grammalecteSays;
  });

  async function openOptions(place = '#proofreading'): Promise<Page> {
    const page = await guarded.browser.extensionPage(`options.html${place}`);
    await page.waitForSelector('h1');
    return page;
  }

  async function settings(): Promise<ProofreadingSettings> {
    return (await guarded.storedWorkspace()).settings.proofreading;
  }

  async function ofClient(id: string): Promise<Client['proofreading']> {
    return (await guarded.storedWorkspace()).clients.find((client) => client.id === id)?.proofreading;
  }

  test('drafts are read no more, then by other norms, by keyboard alone', async () => {
    const options = await openOptions();
    await (await control(options, 'Read while I write')).focus();
    await options.keyboard.press(' ');
    await until('reading off', async () => !(await settings()).isActive);
    await options.keyboard.press('Tab');
    await options.keyboard.press(' ');
    await until('anglicisms off', async () => !(await settings()).anglicisms);
    await options.keyboard.press('Tab');
    // The browser under test is American: OQLF's norm on social media stands there, France is two below.
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    await until('the norms stored', async () => (await settings()).norms?.includes('fr-FR') ?? false);
    expect((await settings()).norms).toEqual(['en-US', 'fr-FR']);
    expect((await settings()).mainLanguage).toBeNull();
    await press(options, 'French', 'radio');
    await until('French as the main language', async () => (await settings()).mainLanguage === 'fr');
    await press(options, 'Traditional connaître, île', 'radio');
    await until('the spelling stored', async () => (await settings()).frenchSpelling === 'traditional');
    expect(await settings()).toEqual({
      isActive: false,
      anglicisms: false,
      norms: ['en-US', 'fr-FR'],
      mainLanguage: 'fr',
      frenchSpelling: 'traditional',
      words: [],
    });
  });

  test('a sentence too short to tell is read once a main language is chosen', async () => {
    const options = await openOptions();
    const found = () =>
      guarded.desk.evaluate(async () => {
        const { runtime } = (globalThis as unknown as Desk).api;
        const message = { type: 'proofread', text: 'Tourbillx mervix!', tabId: 1 };
        return ((await runtime.sendMessage(message)) as ReadDraft).findings.map(({ text }) => text);
      });
    await untilSaid(options, 'None: what can’t be told is left unread');
    expect(await found()).toEqual([]);
    await press(options, 'French', 'radio');
    await until('the main language stored', async () => (await settings()).mainLanguage === 'fr');
    expect((await settings()).norms).toBeUndefined();
    expect(await found()).toEqual(['Tourbillx', 'mervix']);
    await press(options, 'None: what can’t be told is left unread', 'radio');
    await until('no main language stored', async () => (await settings()).mainLanguage === null);
    expect(await found()).toEqual([]);
  });

  test('words are typed, pasted by the thousand, found, removed and put back', async () => {
    const options = await openOptions();
    await (await control(options, 'Words to add', 'textbox')).type('infolettre');
    await options.keyboard.press('Enter');
    await untilSaid(options, '1 word added.');
    expect(await listed(options)).toEqual(['infolettre']);

    const many = Array.from({ length: 2000 }, (_, index) => `mot${index}`);
    const long = 'x'.repeat(143);
    await paste(options, 'Words to add', [...many, long, 'infolettre'].join('\n'));
    await press(options, 'Add', 'button');
    await untilSaid(options, '2000 words added. 1 was there already.');
    await untilSaid(
      options,
      'One word stays here, too long: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” has 143 characters',
    );
    expect(await textIn(options, 'Words to add')).toBe(long);
    await until('the words stored', async () => (await settings()).words.length === 2001);

    await (await control(options, 'Find a word', 'searchbox')).type('info');
    await until('one found', async () => (await listed(options)).length === 1);
    await press(options, 'Remove infolettre', 'button');
    await until('the word gone', async () => !(await settings()).words.includes('infolettre'));
    await press(options, 'Put it back', 'button');
    await until('the word back', async () => (await settings()).words.includes('infolettre'));
    expect((await settings()).words).toHaveLength(2001);
  });

  test('a word added from a draft meanwhile stays, beside the next one', async () => {
    const options = await openOptions();
    await press(options, 'Note anglicisms');
    await until('anglicisms off', async () => !(await settings()).anglicisms);
    const before = await guarded.storedWorkspace();
    const proofreading = { ...before.settings.proofreading, words: ['balado'] };
    await guarded.desk.evaluate(
      (stored) => (globalThis as unknown as Desk).api.storage.local.set({ workspace: stored }),
      { ...before, settings: { ...before.settings, proofreading } } as never,
    );
    await until('the word on the page', async () => (await listed(options)).join() === 'balado');
    await (await control(options, 'Words to add', 'textbox')).type('infolettre');
    await options.keyboard.press('Enter');
    await until('both stored', async () => (await settings()).words.length === 2);
    expect(await settings()).toMatchObject({ words: ['balado', 'infolettre'], anglicisms: false });
  });

  test('a client has norms and words of its own, and a rule applied again', async () => {
    const silenced = ['grammar.ca-sa', 'typography.hour'];
    const maison = { ...CLIENTS.maison, proofreading: { words: ['tipi'], silenced } };
    await guarded.reset(workspace({}, [maison, CLIENTS.boreal]));
    const options = await openOptions('#client/maison');
    const asEverybody =
      'As for everybody English: United States · French: Québec, social media (OQLF) · no main language';
    await untilSaid(options, asEverybody);
    await press(options, 'In its own way', 'radio');
    await until('norms of its own', async () => (await ofClient('maison'))?.norms !== undefined);
    await (await control(options, 'English', 'combobox')).select('en-GB');
    await until('the other norm', async () => (await ofClient('maison'))?.norms?.[0] === 'en-GB');
    await (await control(options, 'Words to add', 'textbox')).type('Boréalie');
    await press(options, 'Add', 'button');
    await until('the word stored', async () => (await ofClient('maison'))?.words.length === 2);
    await untilSaid(options, '“sa” for “ça” Grammar grammar.ca-sa');
    await press(options, 'Apply again: “sa” for “ça”', 'button');
    await until('the rule applied', async () => (await ofClient('maison'))?.silenced.length === 1);
    expect(await ofClient('maison')).toEqual({
      norms: ['en-GB', 'fr-CA-social'],
      mainLanguage: null,
      words: ['tipi', 'Boréalie'],
      silenced: ['typography.hour'],
    });
    await press(options, asEverybody, 'radio');
    await until('as everybody again', async () => (await ofClient('maison'))?.norms === undefined);
    expect(await ofClient('maison')).toMatchObject({ words: ['tipi', 'Boréalie'] });
    expect(await ofClient('boreal')).toBeUndefined();
    expect((await settings()).norms).toBeUndefined();
  });

  describe('a server of one’s own', () => {
    function storedServer(): Promise<ProofreadingServer | undefined> {
      return guarded.desk.evaluate(async () => {
        const stored = await (globalThis as unknown as Desk).api.storage.local.get('proofreading-server');
        return stored['proofreading-server'] as never;
      });
    }

    /** Answers the browser's question as it comes. */
    async function connect(options: Page, address: string, pattern: string, allows = true): Promise<void> {
      const field = await control(options, 'Address', 'textbox');
      await field.click({ count: 3 });
      await field.type(address);
      await answering({ browser: guarded.browser, page: options, pattern }, allows, () =>
        press(options, 'Connect', 'button'),
      );
    }

    test('is allowed by its address alone, tried with nobody’s words, and let go', async () => {
      const options = await openOptions();
      await untilSaid(options, 'Your drafts are read on this computer.');
      expect(await isAllowed(options, COMPANY_PATTERN)).toBe(false);
      await connect(options, `http://${COMPANY}:8080`, COMPANY_PATTERN);
      await untilSaid(options, `Grammalecte is connected: http://${COMPANY}:8080/`);
      await untilSaid(options, 'It answered as it should.');
      expect(await storedServer()).toEqual({ kind: 'grammalecte', address: `http://${COMPANY}:8080/` });
      expect(await isAllowed(options, COMPANY_PATTERN)).toBe(true);
      expect(await isAllowed(options, 'http://127.0.0.1/*')).toBe(false);
      expect(server.asked).toHaveLength(1);
      const [asked] = server.asked;
      expect(asked?.url.href).toBe(`http://${COMPANY}:8080/gc_text/fr`);
      expect(new URLSearchParams(asked?.body).get('text')).toBe(TRIAL);
      expect(asked?.headers.cookie).toBeUndefined();
      expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('A server of your own');

      server.answer = () => ({ body: '<html>Not me</html>' });
      await press(options, 'Try it', 'button');
      await untilSaid(options, `What answers at http://${COMPANY}:8080/ is no Grammalecte server.`);
      await untilSaid(options, 'Meanwhile, Bon Compte reads alone.');
      expect(await storedServer()).toBeDefined();

      await press(options, 'Disconnect', 'button');
      await until('nothing stored', async () => (await storedServer()) === undefined);
      await until('nothing allowed', async () => !(await isAllowed(options, COMPANY_PATTERN)));
      expect(await textIn(options, 'Address')).toBe(`http://${COMPANY}:8080/`);
      expect(await isAllowed(options, 'https://x.com/*')).toBe(true);
    });

    test('is not connected where the browser is told no, and nothing is sent', async () => {
      const options = await openOptions();
      await connect(options, `http://${COMPANY}:8080/`, COMPANY_PATTERN, false);
      await untilSaid(options, `The browser does not allow http://${COMPANY}:8080/ to be reached.`);
      await untilSaid(options, 'Not connected: no draft is sent.');
      expect(await storedServer()).toBeUndefined();
      expect(server.asked).toEqual([]);
      expect(await isAllowed(options, COMPANY_PATTERN)).toBe(false);
    });

    test('is warned of, where what is sent could be read on its way', async () => {
      const options = await openOptions();
      const field = await control(options, 'Address', 'textbox');
      await field.type(`http://${COMPANY}:8080`);
      await untilSaid(options, 'neither on this computer nor encrypted');
      await field.click({ count: 3 });
      await field.type('localhost:8080');
      await until('no warning', async () => !(await says(options)).includes('neither on this computer'));
    });

    test.each([
      ['', 'Write the server’s address.'],
      ['ftp://127.0.0.1', 'The address begins with http:// or https://.'],
      ['http://me:secret@127.0.0.1', 'No name or password in the address'],
      ['http://127.0.0.1/?a', 'No ? or # in the address'],
      ['http://*/', 'This is not a server’s address.'],
      ['https://x.com/', 'This is the address of a network'],
    ])('is not asked for at “%s”', async (address, said) => {
      const options = await openOptions();
      await (await control(options, 'Address', 'textbox')).type(address);
      await options.keyboard.press('Enter');
      await untilSaid(options, said);
      expect(await storedServer()).toBeUndefined();
      expect(server.asked).toEqual([]);
      expect(await isAllowed(options, 'https://x.com/*')).toBe(true);
    });

    test.each<[what: string, answer: () => SiteResponse | Promise<SiteResponse>, said: string]>([
      ['cuts the line', () => ({ abort: true }), 'Nothing answered at'],
      ['answers a page', () => ({ body: '<html></html>' }), 'is no Grammalecte server.'],
      ['answers an error', () => ({ status: 500, body: '{}' }), 'is no Grammalecte server.'],
      [
        'says nothing',
        () => new Promise((resolve) => setTimeout(resolve, 20_000, grammalecteSays)),
        'did not answer in time.',
      ],
    ])('that %s is not connected, and not allowed any longer', async (_what, answer, said) => {
      server.answer = answer;
      const options = await openOptions();
      await connect(options, '127.0.0.1:8080', 'http://127.0.0.1/*');
      await untilSaid(options, said);
      await untilSaid(options, 'Not connected: no draft is sent.');
      expect(await storedServer()).toBeUndefined();
      await until('nothing allowed', async () => !(await isAllowed(options, 'http://127.0.0.1/*')));
    });

    test('that is damaged in the storage is none', async () => {
      await guarded.desk.evaluate(() => {
        const damaged = { 'proofreading-server': { kind: 'grammalecte', address: 'everywhere' } };
        return (globalThis as unknown as Desk).api.storage.local.set(damaged);
      });
      const options = await openOptions();
      await untilSaid(options, 'Your drafts are read on this computer. Nothing');
      await control(options, 'Connect', 'button');
    });

    if (hasGrammalecte()) {
      describe('Grammalecte itself', () => {
        let grammalecte: Grammalecte;
        beforeAll(async () => {
          grammalecte = await startGrammalecte();
        });
        afterAll(() => grammalecte?.stop());

        test('is connected', async () => {
          server.answer = async ({ method, url, headers, body }) => {
            const response = await fetch(new URL(url.pathname.slice(1), grammalecte.address), {
              method,
              headers: { 'content-type': headers['content-type'] ?? '' },
              body,
            });
            return { status: response.status, body: await response.text() };
          };
          const options = await openOptions();
          await connect(options, '127.0.0.1:8080', 'http://127.0.0.1/*');
          await untilSaid(options, 'Grammalecte is connected: http://127.0.0.1:8080/');
          await untilSaid(options, 'It answered as it should.');
          await press(options, 'Disconnect', 'button');
          await until('nothing allowed', async () => !(await isAllowed(options, 'http://127.0.0.1/*')));
        });
      });
    }
  });
});
