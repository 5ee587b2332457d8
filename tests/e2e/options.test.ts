import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testBuild } from '../../scripts/build.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Workspace } from '../../utils/storage/schema.ts';
import { openInternet } from '../sites/internet/internet.ts';
import { createX } from '../sites/x/server.ts';
import { openBrowser } from './harness/browser.ts';
import { answer, question, until } from './harness/dialog.ts';
import { exported } from './harness/exported.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { control, press, says, untilSaid } from './harness/own-page.ts';
import { BROWSERS } from './harness/under-test.ts';
import { ACCOUNTS, CLIENTS, workspace, xAccount } from './harness/workspace.ts';

const LIKE = '[data-testid="like"]';

/** Puts a file together as a colleague's browser writes it. */
function fileOf(clients: readonly object[], more: object = {}): string {
  return JSON.stringify({ format: 'bon-compte-workspace', version: 1, clients, ...more });
}

function handlesOnX(client: Client | undefined): (string | null)[] {
  return (client?.accounts ?? []).filter(({ network }) => network === 'x').map(({ handle }) => handle);
}

describe.each(BROWSERS)('the options in %s', (name) => {
  let guarded: Guarded;
  let folder: string;
  beforeAll(async () => {
    guarded = await openGuarded(name);
    folder = await mkdtemp(join(tmpdir(), 'bon-compte-options-'));
  });
  afterAll(async () => {
    await guarded?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  async function openOptions(place = ''): Promise<Page> {
    const page = await guarded.browser.extensionPage(`options.html${place}`);
    await page.waitForSelector('h1');
    return page;
  }

  async function stored(id: string): Promise<Client | undefined> {
    return (await guarded.storedWorkspace()).clients.find((client) => client.id === id);
  }

  /** Hands the page a file, through its own file button. */
  async function choose(page: Page, text: string, fileName = 'from-karim.json'): Promise<void> {
    const path = join(folder, fileName);
    await writeFile(path, text);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  test('the language changes at once, here and in the pages of the networks', async () => {
    const x = await guarded.openX('/home', 'boreal');
    const options = await openOptions('#language');
    await press(options, 'Français');
    await untilSaid(options, 'Langue et raccourcis');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await options.title()).toBe('Options de Bon Compte');
    expect((await guarded.storedWorkspace()).settings.language).toBe('fr');
    await x.waitForSelector('>>> .chip[lang="fr"]');
  });

  test('a client is set up by hand, renamed, marked, and deleted after a question', async () => {
    const options = await openOptions();
    await press(options, 'New client');
    await (await control(options, 'Client’s name')).type('Chorale voisine');
    await press(options, 'Green');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'Initials');
    const [id = ''] = (await guarded.storedWorkspace()).clients.slice(-1).map((client) => client.id);
    expect(await stored(id)).toMatchObject({
      name: 'Chorale voisine',
      initials: 'CV',
      colour: '#23803a',
      personal: false,
      accounts: [],
    });

    const nameField = await control(options, 'Client’s name');
    await nameField.click({ count: 3 });
    await options.keyboard.type('Fanfare du Port');
    await options.keyboard.press('Tab');
    await until('the new name stored', async () => (await stored(id))?.name === 'Fanfare du Port');
    expect(await stored(id)).toMatchObject({ initials: 'FP' });
    await press(options, 'Always confirm');
    await until('the care stored', async () => (await stored(id))?.care === 'always-confirm');
    await press(options, 'Blue');
    await until('the color stored', async () => (await stored(id))?.colour === '#1d65c4');
    expect(await stored(id)).toMatchObject({ name: 'Fanfare du Port', care: 'always-confirm' });

    await press(options, 'Delete Fanfare du Port…');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    expect(await stored(id)).toBeDefined();
    await press(options, 'Delete');
    await until('the client gone', async () => (await stored(id)) === undefined);
    await untilSaid(options, 'Accounts of nobody');
    expect((await guarded.storedWorkspace()).clients).toHaveLength(4);
  });

  test('an account seen in a tab asks whose it is, is claimed, and the guard knows', async () => {
    await guarded.signIn('chorale_voisine', 'camille_dube');
    const options = await openOptions();
    expect(await says(options)).not.toContain('chorale_voisine');
    const x = await guarded.openX('/home', 'boreal');
    await options.bringToFront();
    await untilSaid(options, '@chorale_voisine');
    await press(options, 'Whose is it? @chorale_voisine');
    await press(options, 'Maison Commune', 'radio');
    await press(options, 'Add to Maison Commune');
    await until('the account with its client', async () =>
      JSON.stringify(await stored('maison')).includes('chorale_voisine'),
    );
    await untilSaid(options, 'None for now.');
    await x.waitForSelector('>>> .chip.wrong');
  });

  test('a client takes the account of an open tab, from whoever had it, and gives it back', async () => {
    await guarded.openX('/home', 'boreal');
    const options = await openOptions('#client/maison');
    await press(options, 'Add the account of an open tab');
    await untilSaid(options, 'For now with Atelier Boréal');
    await press(options, 'Move here @atelier_boreal');
    await until('the account moved', async () =>
      JSON.stringify(await stored('maison')).includes('atelier_boreal'),
    );
    expect(handlesOnX(await stored('boreal'))).toEqual([]);
    await untilSaid(options, 'seen just now');

    await press(options, 'Remove @atelier_boreal');
    await press(options, 'Remove');
    await until('the account removed', async () => handlesOnX(await stored('maison')).length === 1);
    expect(handlesOnX(await stored('maison'))).toEqual(['maison_commune']);
  });

  test('likes are let through, then stopped once they count', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const x = await guarded.openX('/home', 'boreal');
    await x.waitForSelector(LIKE);
    await x.click(LIKE);
    await until('a like from the other account', () => guarded.x.published.length === 1);

    const options = await openOptions('#counts');
    await press(options, 'Likes');
    await until('the setting stored', async () => (await guarded.storedWorkspace()).settings.guarded.like);
    expect((await guarded.storedWorkspace()).settings.guarded).toEqual({
      repost: true,
      like: true,
      follow: false,
    });
    await x.bringToFront();
    await x.click(LIKE);
    expect((await question(x)).title).toBe('Not the right account');
    await answer(x, 'Cancel');
    expect(guarded.x.published).toHaveLength(1);
  });

  test('the idle time and the chip are set by keyboard alone', async () => {
    const x = await guarded.openX('/home', 'boreal');
    await x.waitForSelector('>>> .chip');
    const options = await openOptions('#counts');
    await (await control(options, 'Ask again whom the tab is for')).focus();
    await options.keyboard.press('ArrowDown');
    await until(
      'the idle time stored',
      async () => (await guarded.storedWorkspace()).settings.idleMinutes === 60,
    );
    await options.keyboard.press('Tab');
    await options.keyboard.press(' ');
    await until('the chip off', async () => !(await guarded.storedWorkspace()).settings.showChip);
    await until('no chip in the page', async () => (await x.$('>>> .chip')) === null);
  });

  describe('files', () => {
    test('everything goes out, and comes back in an empty browser', async () => {
      const before = await guarded.storedWorkspace();
      const { fileName, text } = await exported(await openOptions('#data'), 'Export everything');
      expect(fileName).toMatch(/^bon-compte-\d{4}-\d{2}-\d{2}\.json$/);
      expect(JSON.parse(text)).toMatchObject({
        version: 1,
        clients: before.clients,
        settings: before.settings,
      });

      await guarded.reset(workspace({ idleMinutes: 5 }, []));
      const options = await openOptions('#data');
      await choose(options, text);
      await press(options, 'Replace Everything that is here makes way for the file.');
      await untilSaid(options, 'Clients added 4');
      expect((await guarded.storedWorkspace()).clients).toEqual([]);
      await press(options, 'Replace everything');
      await untilSaid(options, 'Done: from-karim.json is imported.');
      expect(await guarded.storedWorkspace()).toEqual(before);
    });

    test('some clients go out: never Personal, never the settings', async () => {
      const options = await openOptions('#data');
      expect(await says(options)).not.toContain('Personnel');
      await press(options, 'Maison Commune', 'checkbox');
      const { text } = await exported(options, 'Export 1 client');
      const file = JSON.parse(text);
      expect(file.clients).toEqual([CLIENTS.maison]);
      expect(Object.keys(file).sort()).toEqual(['clients', 'exportedAt', 'format', 'version']);
    });

    test('a colleague’s client is merged after a preview, and the guard follows', async () => {
      await guarded.signIn('camille_dube', 'atelier_boreal');
      const x = await guarded.openX('/home', 'boreal');
      await x.waitForSelector('>>> .chip.wrong');
      const theirs = {
        ...CLIENTS.boreal,
        id: 'another-id',
        name: 'Atelier Boréal inc.',
        accounts: [ACCOUNTS.boreal, ACCOUNTS.camille],
      };
      const options = await openOptions('#data');
      await choose(options, fileOf([theirs], { comment: 'from Karim' }));
      await untilSaid(options, '@camille_dube: from Personnel to Atelier Boréal inc.');
      await untilSaid(options, 'Name: Atelier Boréal becomes Atelier Boréal inc.');
      await untilSaid(options, 'Unknown fields, left aside 1 comment');
      expect(await stored('boreal')).toEqual(CLIENTS.boreal);

      await press(options, 'Merge');
      await untilSaid(options, 'Done: from-karim.json is imported.');
      expect(await stored('boreal')).toMatchObject({ id: 'boreal', name: 'Atelier Boréal inc.' });
      expect(handlesOnX(await stored('personal'))).toEqual([]);
      expect((await guarded.storedWorkspace()).clients).toHaveLength(4);
      await x.bringToFront();
      await x.waitForSelector('>>> .chip.right');
    });

    test('cancelling a preview changes nothing', async () => {
      const before = await guarded.storedWorkspace();
      const options = await openOptions('#data');
      await choose(options, fileOf([]));
      await press(options, 'Replace Everything that is here makes way for the file.');
      await untilSaid(options, 'Clients removed 4');
      await press(options, 'Cancel');
      await until('no preview', async () => !(await says(options)).includes('Clients removed'));
      expect(await guarded.storedWorkspace()).toEqual(before);
    });

    test.each<[what: string, text: () => string, said: string]>([
      ['an empty file', () => '', 'the file is empty'],
      ['a file cut short', () => fileOf([CLIENTS.maison]).slice(0, 90), 'this is not whole JSON'],
      ['a later version', () => fileOf([], { version: 2 }), 'version: the file is of version 2'],
      [
        'a wrong id',
        () => fileOf([CLIENTS.maison, { ...CLIENTS.boreal, accounts: [xAccount('abc', 'a', 'A')] }]),
        'clients[1].accounts[0].id: it must be digits only, 32 at most',
      ],
      [
        'one account in two clients',
        () => fileOf([CLIENTS.boreal, { ...CLIENTS.maison, accounts: [ACCOUNTS.boreal] }]),
        'clients[1].accounts[0]: this account is already at clients[0].accounts[0]',
      ],
      [
        'a __proto__ key',
        () => fileOf([CLIENTS.maison]).replace('"care"', '"__proto__":{"isAdmin":true},"care"'),
        'clients[0].__proto__: this field name is not allowed',
      ],
      [
        '10,000 levels',
        () => fileOf([CLIENTS.maison]).replace('[{', `[${'['.repeat(10_000)}${']'.repeat(10_000)},{`),
        'more than 20 levels',
      ],
      ['50 MB', () => ' '.repeat(50 * 1024 * 1024), 'the file is over the limit of 20 MB'],
    ])('%s is refused with the place of its fault, and changes nothing', async (_what, text, said) => {
      const before = await guarded.storedWorkspace();
      const options = await openOptions('#data');
      await choose(options, text(), 'bad.json');
      await untilSaid(options, 'bad.json is refused');
      const words = await says(options);
      expect(words).toContain(said);
      expect(words).toContain('Nothing has changed.');
      expect(await guarded.storedWorkspace()).toEqual(before);
    });

    test('a fault is said in French too', async () => {
      await guarded.reset(workspace({ language: 'fr' }));
      const options = await openOptions('#data');
      await choose(options, fileOf([{ ...CLIENTS.maison, colour: 'bleu' }]), 'mauvais.json');
      await untilSaid(options, 'clients[0].colour : il faut une couleur comme #23803a');
    });

    test('hostile names are text, whatever they hold', async () => {
      const names = ['<img src=x onerror="document.title=1">', '\u202eevil', '🧵👩‍🚀', 'é'.repeat(500)];
      const clients = names.map((hostile, index) => ({
        ...CLIENTS.maison,
        id: `hostile-${index}`,
        name: hostile,
        accounts: [xAccount(`${900 + index}`, hostile, hostile)],
      }));
      const options = await openOptions('#data');
      await choose(options, fileOf(clients));
      await untilSaid(options, 'Clients added 4');
      await press(options, 'Merge');
      await untilSaid(options, 'Done:');
      await press(options, 'Clients');
      await untilSaid(options, '<img src=x onerror');
      expect(await options.$('img')).toBeNull();
      expect(await options.title()).toBe('Bon Compte options');
      expect(
        await options.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });

    test('damaged data is set aside, shown, and kept until it is deleted', async () => {
      await guarded.desk.evaluate(async () => {
        const { api } = globalThis as unknown as Desk;
        await api.storage.local.set({ workspace: { version: 1, clients: 'damaged words' } });
      });
      const options = await openOptions('#data');
      await untilSaid(options, 'Damaged data, set aside');
      const { text } = await exported(options, 'Download');
      expect(JSON.parse(text)).toEqual({ version: 1, clients: 'damaged words' });
      await choose(options, fileOf([CLIENTS.maison]));
      await press(options, 'Merge');
      await untilSaid(options, 'Done:');
      expect(await says(options)).toContain('Damaged data, set aside');
      await press(options, 'Delete…');
      await press(options, 'Delete');
      await until('nothing set aside', async () => !(await says(options)).includes('Damaged data'));
      expect((await guarded.storedWorkspace()).clients).toEqual([CLIENTS.maison]);
    });
  });

  test('access taken back is said, and given again', async () => {
    const options = await openOptions('#access');
    await untilSaid(options, 'In order X Protected In order Facebook Protected In order Instagram Protected');
    await untilSaid(options, 'Private windows Not allowed: nothing is protected there');
    await guarded.browser.setSiteAccess(false);
    await options.bringToFront();
    await untilSaid(options, 'Not protected: the browser asks for your consent');
    await control(options, 'Allow Instagram');
    await guarded.browser.setSiteAccess(true);
    await options.bringToFront();
    await untilSaid(options, 'In order X Protected In order Facebook Protected In order Instagram Protected');
  });
});

describe.each(BROWSERS)('the first run in %s', (name) => {
  test('opens by itself, changes its language, and asks whose an account is as soon as it is seen', async () => {
    const x = createX();
    const internet = await openInternet({ x });
    const extension = testBuild({ browser: name === 'chromium' ? 'chrome' : 'firefox', lines: 'both' });
    const browser = await openBrowser({ browser: name, extension, internet, keepFirstRun: true });
    try {
      const page = await firstRunOf(await browser.pages());
      await untilSaid(page, 'You say which client each tab is for.');
      await untilSaid(page, 'None yet. Open a network as you always do, then come back here.');
      await press(page, 'Français');
      await untilSaid(page, 'Vous dites pour quel client est chaque onglet.');
      expect(await says(page)).toContain('Voir ce qui part d’un téléphone ou d’un autre navigateur.');

      const cookies = x.cookiesFor(['atelier_boreal']);
      await browser.setCookies(cookies.map((cookie) => ({ ...cookie, domain: '.x.com' })));
      const tab = await browser.tabOpenedBy(() => press(page, 'Ouvrir X'));
      await tab.waitForSelector('>>> .chip');
      await page.bringToFront();
      await untilSaid(page, '@atelier_boreal');
      await press(page, 'À qui est-il? @atelier_boreal');
      await press(page, 'Nouveau client…');
      await press(page, 'Ajouter à Atelier Boréal');
      await untilSaid(page, '@atelier_boreal X · vu à l’instant Atelier Boréal');
      const { workspace: made } = (await page.evaluate(async () => {
        const scope = globalThis as unknown as { browser?: Desk['api']; chrome: Desk['api'] };
        return (scope.browser ?? scope.chrome).storage.local.get('workspace') as never;
      })) as { workspace: Workspace };
      expect(made.settings.language).toBe('fr');
      expect(made.clients).toMatchObject([
        { name: 'Atelier Boréal', initials: 'AB', personal: false, accounts: [{ handle: 'atelier_boreal' }] },
      ]);
    } finally {
      await browser.close();
      await internet.close();
    }
  });

  test('says which tabs were open before, and reloads them', async () => {
    const guarded = await openGuarded(name);
    try {
      await guarded.signIn('atelier_boreal');
      const x = await guarded.openX('/home');
      await guarded.browser.reloadExtension();
      const page = await guarded.browser.extensionPage('first-run.html');
      await untilSaid(page, '1 tab open before');
      const loaded = x.waitForNavigation({ waitUntil: 'load' });
      await press(page, 'Reload it');
      await loaded;
      await untilSaid(page, 'Tabs open before None to reload');
      await x.waitForSelector('>>> .chip');
    } finally {
      await guarded.close();
    }
  });
});

async function firstRunOf(pages: readonly Page[]): Promise<Page> {
  for (const page of pages) {
    if ((await page.evaluate(() => location.pathname)) === '/first-run.html') return page;
  }
  throw new Error('no first-run page');
}
