import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../utils/core/reply.ts';
import { until } from './harness/dialog.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { control, press, says, untilSaid } from './harness/own-page.ts';
import { BROWSERS } from './harness/under-test.ts';

async function write(page: Page, name: string, text: string): Promise<void> {
  const field = await control(page, name, 'textbox');
  await field.focus();
  await withControl(page, 'KeyA');
  await field.type(text);
}

async function textIn(page: Page, name: string): Promise<string> {
  const field = await control(page, name, 'textbox');
  return field.evaluate((box) => (box as HTMLInputElement | HTMLTextAreaElement).value);
}

async function withControl(page: Page, key: 'KeyA' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

function reply(id: string, title: string, changes: Partial<Reply> = {}): Reply {
  return {
    id,
    title,
    abbreviation: null,
    texts: [{ language: 'fr', network: null, text: `Bonjour! ${title}` }],
    tags: [],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
    ...changes,
  };
}

const STORED = [
  reply('retour', 'Retours et échanges'),
  reply('livraison', 'Livraison du jeudi', { clientIds: ['epicerie'] }),
  reply('merci', 'Merci', { abbreviation: '/merci' }),
];

describe.each(BROWSERS)('saved replies in the options, in %s', (name) => {
  let guarded: Guarded;
  let folder: string;
  beforeAll(async () => {
    guarded = await openGuarded(name);
    folder = await mkdtemp(join(tmpdir(), 'bon-compte-replies-'));
  });
  afterAll(async () => {
    await guarded?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => guarded.reset());

  async function store(replies: readonly Reply[]): Promise<void> {
    await guarded.desk.evaluate(
      (stored) => (globalThis as unknown as Desk).api.storage.local.set({ replies: stored as never }),
      replies as never,
    );
  }

  async function stored(): Promise<Reply[]> {
    return guarded.desk.evaluate(async () => {
      const { replies } = await (globalThis as unknown as Desk).api.storage.local.get('replies');
      return (replies ?? []) as never;
    });
  }

  async function openOptions(place = '#replies'): Promise<Page> {
    const page = await guarded.browser.extensionPage(`options.html${place}`);
    await page.waitForSelector('h1');
    return page;
  }

  test('one is written with a blank, previewed, saved, and found in spite of a slip', async () => {
    const options = await openOptions();
    await untilSaid(options, 'No reply yet.');
    await press(options, 'New reply');
    await write(options, 'Title', 'Opening hours');
    await write(options, 'Abbreviation', '/hours');
    await write(options, 'English, everywhere', 'Hi ');
    await press(options, 'Insert a blank');
    await press(options, 'First name', 'button');
    await options.keyboard.type(', we open ');
    await press(options, 'Insert a blank');
    await press(options, 'A question');
    await options.keyboard.type('Which days?');
    await untilSaid(options, 'Hi Sophie, we open [Which days?]');
    await press(options, 'Save');
    await untilSaid(options, '“Opening hours” is saved.');
    expect(await stored()).toMatchObject([
      {
        title: 'Opening hours',
        abbreviation: '/hours',
        texts: [
          {
            language: 'en',
            network: null,
            text: 'Hi {{ person.first_name }}, we open {% ask "Which days?" %}',
          },
        ],
        clientIds: 'all',
      },
    ]);

    await (await control(options, 'Search', 'searchbox')).type('oppening');
    await untilSaid(options, '1 reply');
    expect(await says(options)).toContain('Opening hours');
    await options.keyboard.type('zzz');
    await untilSaid(options, 'No reply matches.');
  });

  test('a faulty template is refused with its line, and nothing of it is lost', async () => {
    const options = await openOptions('#new-reply');
    await write(options, 'Title', 'Contest');
    await write(options, 'English, everywhere', 'Hello');
    await options.keyboard.press('Enter');
    await options.keyboard.type('{% aks "Prize?" %}');
    await untilSaid(options, 'Line 2, character 1: there is no tag “aks”');
    await press(options, 'Save');
    await untilSaid(options, 'Not saved: 1 thing to correct.');
    expect(await stored()).toEqual([]);
    await write(options, 'English, everywhere', 'Hello, {% ask "Prize?" %}');
    await press(options, 'Save');
    await untilSaid(options, '“Contest” is saved.');
    expect(await stored()).toHaveLength(1);
  });

  test('one is changed, and leaving it unsaved is asked about', async () => {
    await store(STORED);
    const options = await openOptions('#reply/merci');
    await write(options, 'Title', 'Grand merci');
    await press(options, 'Clients', 'link');
    await untilSaid(options, 'Leave without saving?');
    expect(await options.evaluate(() => location.hash)).toBe('#reply/merci');
    await press(options, 'Stay here');
    expect(await textIn(options, 'Title')).toBe('Grand merci');
    await press(options, 'Save');
    await untilSaid(options, '“Grand merci” is saved.');
    expect((await stored()).map(({ title }) => title)).toContain('Grand merci');

    await options.evaluate(() => {
      location.hash = 'reply/merci';
    });
    await write(options, 'Title', 'Petit merci');
    await press(options, 'Clients', 'link');
    await press(options, 'Leave without saving');
    await untilSaid(options, 'New client');
    expect((await stored()).map(({ title }) => title)).not.toContain('Petit merci');
  });

  test('undo takes a blank back', async () => {
    const options = await openOptions('#new-reply');
    await write(options, 'English, everywhere', 'Hi ');
    await press(options, 'Insert a blank');
    await press(options, 'Handle', 'button');
    expect(await textIn(options, 'English, everywhere')).toBe('Hi @{{ person.handle }}');
    await withControl(options, 'KeyZ');
    expect(await textIn(options, 'English, everywhere')).toBe('Hi ');
  });

  test('many are tagged, put away and deleted together; the rest stays', async () => {
    await store(STORED);
    const options = await openOptions();
    await press(options, 'Choose Merci', 'checkbox');
    await press(options, 'Choose Retours et échanges', 'checkbox');
    await press(options, 'Tag…');
    await (await control(options, 'Tag to add')).type('fêtes');
    await options.keyboard.press('Enter');
    await until('the tag stored', async () =>
      (await stored()).every(({ id, tags }) => tags.includes('fêtes') === (id !== 'livraison')),
    );
    await press(options, 'Folder…');
    await (await control(options, 'Folder to put them in')).type('Décembre');
    await options.keyboard.press('Enter');
    await until('the folder stored', async () =>
      (await stored()).every(({ id, folder }) => folder === (id === 'livraison' ? null : 'Décembre')),
    );
    await press(options, 'Delete…');
    await untilSaid(options, 'Delete 2 replies?');
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await press(options, 'Delete');
    await until('the others gone', async () => (await stored()).length === 1);
    expect(await stored()).toEqual([STORED[1]]);
  });

  test('an abbreviation that would mean two replies of a client keeps many from being changed', async () => {
    const twins = [
      reply('boreal', 'Horaire de l’atelier', { abbreviation: '/heures', clientIds: ['boreal'] }),
      reply('epicerie', 'Horaire de l’épicerie', { abbreviation: '/heures', clientIds: ['epicerie'] }),
    ];
    await store(twins);
    const options = await openOptions();
    await press(options, 'Choose all 2 found');
    await press(options, 'Clients…');
    await press(options, 'Change 2 replies');
    await untilSaid(options, 'Nothing has changed: “/heures” would mean two replies of one client.');
    expect(await stored()).toEqual(twins);
  });

  test('a selection from a page begins a new reply, its braces taken as they are', async () => {
    await guarded.desk.evaluate(() =>
      (globalThis as unknown as Desk).api.storage.session.set({ 'reply-draft': 'Code {{ X }}' }),
    );
    const options = await openOptions('#new-reply');
    await untilSaid(options, 'Code {{ X }}');
    await press(options, 'Cancel');
    await untilSaid(options, 'Leave without saving?');
    await press(options, 'Stay here');
    await write(options, 'Title', 'Code');
    await press(options, 'Save');
    await untilSaid(options, '“Code” is saved.');
    await press(options, 'New reply');
    expect(await textIn(options, 'English, everywhere')).toBe('');
  });

  test('examples come and go by one press each', async () => {
    const options = await openOptions();
    await press(options, 'Try with three examples');
    await untilSaid(options, '3 replies');
    expect((await stored()).map(({ tags }) => tags)).toEqual([['example'], ['example'], ['example']]);
    await press(options, 'Remove the examples');
    await untilSaid(options, 'No reply yet.');
    expect(await stored()).toEqual([]);
  });

  /** Hands the page a file, through its own file button. */
  async function chooseFile(page: Page, content: string | Buffer): Promise<void> {
    const path = join(folder, 'reponses.csv');
    await writeFile(path, content);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  test('a table comes in whole, with its columns and clients put right, or not at all', async () => {
    await store(STORED);
    const options = await openOptions('#reply-files');
    await chooseFile(options, 'titre;texte;client\nHoraire;{% aks "Jour" %};Atelier Boréal\n');
    await untilSaid(options, 'Line 2, texte: a blank is written wrongly (“aks”)');
    expect(await stored()).toEqual(STORED);

    const table =
      'Sujet;Contenu;Marque\nHoraire été;Ouvert à 10 h;Boréal\nPaniers;Jeudi matin;Épicerie du Marché\n';
    await chooseFile(options, Buffer.from(table, 'latin1'));
    await untilSaid(options, 'WINDOWS-1252');
    await untilSaid(options, 'Line 2, Marque: this name is not among your clients (“Boréal”)');
    await (await control(options, 'Boréal is', 'combobox')).select('boreal');
    await untilSaid(options, '2 replies would come in');
    await (await control(options, 'Sujet', 'combobox')).select('title');
    await untilSaid(options, 'Horaire été');
    await press(options, 'Import 2 replies');
    await untilSaid(options, 'Done: 2 replies came in, from reponses.csv.');
    const [horaire, paniers] = (await stored()).slice(STORED.length);
    expect(horaire).toMatchObject({ title: 'Horaire été', clientIds: ['boreal'] });
    expect(paniers).toMatchObject({
      title: 'Paniers',
      texts: [{ language: null, network: null, text: 'Jeudi matin' }],
      clientIds: ['epicerie'],
    });
  });
});
