import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, isAsked, pause, question, untilAnswered } from './harness/dialog.ts';
import {
  draftText,
  openComments,
  openCompose,
  type Place,
  pressEnter,
  pressPublish,
  signIn,
  signOut,
  typeIn,
} from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';

const BOREAL = FACEBOOK_ACCOUNTS.boreal.id ?? '';
const EPICERIE = FACEBOOK_ACCOUNTS.epicerie.id ?? '';
const CAMILLE = FACEBOOK_ACCOUNTS.camille.id;
/** In nobody's list. */
const OTHER_CAMILLE = '61564400000917';

/** The design's table of situations, row by row, on the look-alike of Facebook. */
describe.each(['chromium', 'firefox'] as const)('on Facebook in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await actAs(BOREAL);
  });

  const actAs = (actorId: string) => signIn(guarded.browser, guarded.facebook, actorId);
  const open = (path: string, clientId?: string) => guarded.open(`https://www.facebook.com${path}`, clientId);
  const published = () => guarded.facebook.published.map(({ actorName, text }) => `${actorName}: ${text}`);

  async function write(page: Page, text: string): Promise<void> {
    await openCompose(page);
    await typeIn(page, 'dialog', text);
  }

  async function post(page: Page, text: string): Promise<void> {
    await write(page, text);
    await pressPublish(page, 'dialog');
  }

  async function cancel(page: Page, place: Place, draft: string): Promise<void> {
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await draftText(page, place)).toBe(draft);
    expect(published()).toEqual([]);
  }

  test('the client’s own Page: nothing is asked, and it goes', async () => {
    const page = await open('/', 'boreal');
    await post(page, 'Mardi mantra');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Mardi mantra']);
    expect(await isAsked(page)).toBe(false);
  });

  test('the person instead of the client’s Page: stopped, cancelled with the draft kept, then posted once and said', async () => {
    await actAs(CAMILLE);
    const page = await open('/', 'boreal');
    await post(page, 'Mardi mantra');
    const asked = await question(page);
    expect(asked.title).toBe('Not the right account');
    expect(asked.text).toContain('Camille Boréal');
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.focused).toBe('Cancel');
    await cancel(page, 'dialog', 'Mardi mantra');

    await pressPublish(page, 'dialog');
    await answer(page, 'Post as Camille Boréal this once');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Camille Boréal: Mardi mantra']);
    await page.waitForSelector('>>> .notices ::-p-text(Posted as)');

    await page.waitForSelector('.dialog', { hidden: true });
    await post(page, 'Encore');
    expect((await question(page)).title).toBe('Not the right account');
    expect(guarded.facebook.published).toHaveLength(1);
  });

  test('another client’s Page: the tab changes its client, and nothing is published by that', async () => {
    await actAs(EPICERIE);
    const page = await open('/', 'boreal');
    await post(page, 'Paniers jeudi');
    await answer(page, 'This tab is now for Épicerie du Marché');
    await untilAnswered(page);
    await pause(300);
    expect(published()).toEqual([]);
    await pressPublish(page, 'dialog');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Épicerie du Marché: Paniers jeudi']);
  });

  test('a tab for oneself while the Page acts: stopped', async () => {
    const page = await open('/', 'personal');
    await post(page, 'Mon dimanche');
    const asked = await question(page);
    expect(asked.title).toBe('Not the right account');
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.text).toContain('Personnel');
    await cancel(page, 'dialog', 'Mon dimanche');
  });

  test('no client said yet: a light question, Enter says yes, and it goes', async () => {
    const page = await open('/');
    await post(page, 'Bonjour');
    const asked = await question(page);
    expect(asked.title).toBe('Is this tab for Atelier Boréal?');
    await page.keyboard.press('Enter');
    await pause(100);
    expect(published(), 'the second Enter of a hasty hand is not an answer').toEqual([]);
    await pause(400);
    await page.keyboard.press('Enter');
    await untilPublished(guarded.facebook, 1);
    await page.waitForSelector('.dialog', { hidden: true });
    await post(page, 'Encore');
    await untilPublished(guarded.facebook, 2);
    expect(published()).toEqual(['Atelier Boréal: Bonjour', 'Atelier Boréal: Encore']);
  });

  test('an account in no list: stopped; adding it publishes nothing, the next press does', async () => {
    await actAs(OTHER_CAMILLE);
    const page = await open('/', 'boreal');
    await post(page, 'Concert');
    const asked = await question(page);
    expect(asked.text).toContain('Camille Dubé');
    expect(asked.focused).toBe('Cancel');
    await answer(page, 'Add to Atelier Boréal');
    await untilAnswered(page);
    await pause(300);
    expect(published()).toEqual([]);
    const { clients } = await guarded.storedWorkspace();
    expect(clients.find((client) => client.id === 'boreal')?.accounts).toContainEqual(
      expect.objectContaining({ network: 'facebook', id: OTHER_CAMILLE, name: 'Camille Dubé' }),
    );
    await pressPublish(page, 'dialog');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Camille Dubé: Concert']);
  });

  test('switched in another tab: a conflict that says which signals say what; reloaded, it is the other account', async () => {
    const page = await open('/', 'boreal');
    await write(page, 'Bonjour');
    await actAs(EPICERIE);
    await pressPublish(page, 'dialog');
    const asked = await question(page);
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.text).toContain('Épicerie du Marché');
    expect(asked.focused).toContain('Reload');
    await cancel(page, 'dialog', 'Bonjour');

    await page.reload();
    await post(page, 'Bonjour');
    expect((await question(page)).title).toBe('Not the right account');
    expect(published()).toEqual([]);
  });

  test('switched away and back: the old tab is right again', async () => {
    const page = await open('/', 'boreal');
    await write(page, 'Bonjour');
    await actAs(CAMILLE);
    await pressPublish(page, 'dialog');
    await cancel(page, 'dialog', 'Bonjour');
    await actAs(BOREAL);
    await pressPublish(page, 'dialog');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Bonjour']);
  });

  test('signed out elsewhere: stopped', async () => {
    const page = await open('/', 'boreal');
    await write(page, 'Bonjour');
    await signOut(guarded.browser);
    await pressPublish(page, 'dialog');
    await question(page);
    await cancel(page, 'dialog', 'Bonjour');
  });

  test('a page without its inline data: blind, and says so', async () => {
    guarded.facebook.settings.drift = ['inline-data'];
    const page = await open('/', 'boreal');
    await post(page, 'Bonjour');
    expect((await question(page)).title).toBe('Bon Compte cannot see who you are here');
    await answer(page, 'this once');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Bonjour']);
  });

  test('a comment, by Enter in its box', async () => {
    await actAs(CAMILLE);
    const page = await open('/', 'boreal');
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'merci');
    await pressEnter(page, 'post-1');
    expect((await question(page)).text).toContain('Camille Boréal');
    await cancel(page, 'post-1', 'merci');
  });

  test('the extension calls nobody', () => {
    expect(guarded.internet.strangers()).toEqual([]);
  });
});
