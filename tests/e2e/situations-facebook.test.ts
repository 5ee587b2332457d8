import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  isAsked,
  pause,
  pressEnterAtOnce,
  question,
  until,
  untilAnswered,
  untilHeard,
} from './harness/dialog.ts';
import {
  chooseVoice,
  draftText,
  openChat,
  openComments,
  openCompose,
  openReply,
  openShare,
  type Place,
  pressEnter,
  pressPublish,
  signIn,
  signOut,
  switchTo,
  toggleDestination,
  typeIn,
} from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { inputMethod } from './harness/input-method.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { CLIENTS, FACEBOOK_ACCOUNTS, INSTAGRAM_ACCOUNTS, workspace } from './harness/workspace.ts';

const BOREAL = FACEBOOK_ACCOUNTS.boreal.id;
const EPICERIE = FACEBOOK_ACCOUNTS.epicerie.id;
const CAMILLE = FACEBOOK_ACCOUNTS.camille.id;
/** In nobody's list. */
const OTHER_CAMILLE = '61564400000917';

/** The design's table of situations, row by row, on the look-alike of Facebook. */
describe.each(BROWSERS)('on Facebook in %s', (name) => {
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

  test('five boxes with drafts at once: the one that is pressed is asked about, all drafts stay', async () => {
    await actAs(CAMILLE);
    const page = await open('/', 'boreal');
    const drafts: [Place, string][] = [
      ['post-1', 'Un'],
      ['post-2', 'Deux'],
      ['post-3', 'Trois'],
      ['chat', 'Quatre'],
    ];
    await openChat(page);
    for (const index of [1, 2, 3]) await openComments(page, index);
    for (const [place, text] of drafts) await typeIn(page, place, text);
    await pressEnter(page, 'post-2');
    expect((await question(page)).text).toContain('Your comment on FacebookDeux');
    await cancel(page, 'post-2', 'Deux');
    for (const [place, text] of drafts) expect(await draftText(page, place)).toBe(text);
    await write(page, 'Cinq');
    await pressPublish(page, 'dialog');
    expect((await question(page)).text).toContain('Your post on FacebookCinq');
    await cancel(page, 'dialog', 'Cinq');
    for (const [place, text] of drafts) expect(await draftText(page, place)).toBe(text);
    expect(published()).toEqual([]);
  });

  test('Enter that ends a composition of an input method is no gesture; the next one is', async () => {
    await actAs(CAMILLE);
    const page = await open('/', 'boreal');
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'a');
    const input = await inputMethod(name, page);
    await input.compose('ほん');
    await until('it composes', async () => (await draftText(page, 'post-1')).includes('ほん'));
    await input.pressEnter();
    await pause(300);
    expect(await isAsked(page)).toBe(false);
    await input.commit('本');
    await until('it is chosen', async () => (await draftText(page, 'post-1')).includes('本'));
    await pressEnter(page, 'post-1');
    expect((await question(page)).text).toContain('本');
    await answer(page, 'Cancel');
    expect(published()).toEqual([]);
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
    await pressEnterAtOnce(page);
    await pause(100);
    expect(published(), 'the second Enter of a hasty hand is not an answer').toEqual([]);
    expect((await question(page)).title).toBe('Is this tab for Atelier Boréal?');
    await untilHeard(page);
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

  test('a page of which one module was renamed: the others still say who acts', async () => {
    guarded.facebook.settings.drift = ['CurrentUserInitialData'];
    const page = await open('/', 'boreal');
    await post(page, 'Bonjour');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Bonjour']);
    expect(await isAsked(page)).toBe(false);
  });

  test.each(['c_user', 'i_user'])('the cookie %s under another name: stopped', async (cookie) => {
    guarded.facebook.settings.drift = [cookie];
    const page = await open('/', 'boreal');
    await post(page, 'Bonjour');
    expect((await question(page)).focused).not.toContain('Post as');
    await cancel(page, 'dialog', 'Bonjour');
  });

  test('the cookie i_user that names the person themselves: the person acts', async () => {
    guarded.facebook.settings.switchedBack = 'same';
    await actAs(CAMILLE);
    const page = await open('/', 'personal');
    await post(page, 'Mon dimanche');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Camille Boréal: Mon dimanche']);
    expect(await isAsked(page)).toBe(false);
  });

  test('switched by the account menu, with a full load: the tab keeps its client, and stops the person', async () => {
    const page = await open('/', 'boreal');
    await switchTo(page, 'Camille Boréal');
    await post(page, 'Bonjour');
    const asked = await question(page);
    expect(asked.title).toBe('Not the right account');
    await cancel(page, 'dialog', 'Bonjour');
    // The dialog's shield is over the account menu.
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog', { hidden: true });
    await switchTo(page, 'Atelier Boréal');
    await post(page, 'Bonjour');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Bonjour']);
  });

  test('signed in as another person elsewhere: a conflict', async () => {
    const page = await open('/', 'boreal');
    await write(page, 'Bonjour');
    await actAs(OTHER_CAMILLE);
    await pressPublish(page, 'dialog');
    const asked = await question(page);
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.text).toContain(OTHER_CAMILLE);
    await cancel(page, 'dialog', 'Bonjour');
  });

  test('a message over the socket, switched elsewhere: stopped although its connection is still the Page’s', async () => {
    const page = await open('/', 'boreal');
    await openChat(page);
    await typeIn(page, 'chat', 'À jeudi');
    await actAs(CAMILLE);
    await pressEnter(page, 'chat');
    expect((await question(page)).focused).toContain('Reload');
    await cancel(page, 'chat', 'À jeudi');
  });

  test('a page that comes to life late, and moves within its document', async () => {
    guarded.facebook.settings.hydrationDelay = 300;
    const page = await open('/', 'boreal');
    await page.waitForSelector('.left-rail .rail-row');
    await page.click('.left-rail .rail-row');
    await page.waitForSelector('.profile h1');
    await post(page, 'Bonjour');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Atelier Boréal: Bonjour']);
    expect(await isAsked(page)).toBe(false);
  });

  test('web.facebook.com is guarded as well', async () => {
    await actAs(EPICERIE);
    const page = await guarded.open('https://web.facebook.com/', 'boreal');
    await post(page, 'Bonjour');
    expect((await question(page)).text).toContain('Épicerie du Marché');
    await cancel(page, 'dialog', 'Bonjour');
  });

  describe('the voice of a box', () => {
    test.each([
      'generic',
      'named',
    ] as const)('another Page’s, chosen beside a %s box: a conflict, then once', async (commentLabel) => {
      guarded.facebook.settings.commentLabel = commentLabel;
      await actAs(CAMILLE);
      const page = await open('/', 'personal');
      await openComments(page, 1);
      await chooseVoice(page, 'post-1', 'Épicerie du Marché');
      await typeIn(page, 'post-1', 'Bravo');
      await pressEnter(page, 'post-1');
      const asked = await question(page);
      expect(asked.text).toContain('Camille Boréal');
      expect(asked.text).toContain('Épicerie du Marché');
      await cancel(page, 'post-1', 'Bravo');
      await pressPublish(page, 'post-1');
      await answer(page, 'this once');
      await untilPublished(guarded.facebook, 1);
      expect(published()).toEqual(['Épicerie du Marché: Bravo']);
    });

    test('chosen again as it was: nothing is asked', async () => {
      await actAs(CAMILLE);
      const page = await open('/', 'personal');
      await openComments(page, 1);
      await chooseVoice(page, 'post-1', 'Épicerie du Marché');
      await chooseVoice(page, 'post-1', 'Camille Boréal');
      await typeIn(page, 'post-1', 'Bravo');
      await pressEnter(page, 'post-1');
      await untilPublished(guarded.facebook, 1);
      expect(published()).toEqual(['Camille Boréal: Bravo']);
      expect(await isAsked(page)).toBe(false);
    });

    test.each([
      'request',
      'blob',
    ] as const)('of which nothing is left to read but the request (a %s): a conflict all the same', async (transport) => {
      Object.assign(guarded.facebook.settings, {
        transport,
        commentNamesActor: false,
        drift: ['role:textbox', 'role:presentation'],
      });
      const page = await open('/', 'boreal');
      await openComments(page, 1);
      await chooseVoice(page, 'post-1', 'Camille Boréal');
      await typeIn(page, 'post-1', 'Bravo');
      await pressEnter(page, 'post-1');
      expect((await question(page)).text).toContain('Camille Boréal');
      await cancel(page, 'post-1', 'Bravo');
      await chooseVoice(page, 'post-1', 'Atelier Boréal');
      await pressEnter(page, 'post-1');
      await untilPublished(guarded.facebook, 1);
      expect(published()).toEqual(['Atelier Boréal: Bravo']);
      expect(await isAsked(page)).toBe(false);
    });

    test('the client’s own Page, while the person acts in the tab: a conflict', async () => {
      guarded.facebook.settings.commentVoice = BOREAL;
      await actAs(CAMILLE);
      const page = await open('/', 'boreal');
      await openComments(page, 1);
      await typeIn(page, 'post-1', 'Bravo');
      await pressEnter(page, 'post-1');
      expect((await question(page)).text).toContain('Atelier Boréal');
      await cancel(page, 'post-1', 'Bravo');
    });

    test.each([
      'post',
      'next',
    ] as const)('of a whole group, in its dialog (%s): a conflict, then once', async (composer) => {
      guarded.facebook.settings.composer = composer;
      guarded.facebook.settings.groupVoice = EPICERIE;
      const page = await open('/groups/1013443948994254/', 'boreal');
      await post(page, 'Bonjour le groupe');
      if (composer === 'next') {
        await page.waitForSelector('.post-settings');
        await pressPublish(page, 'dialog');
      }
      const asked = await question(page);
      expect(asked.text).toContain('Atelier Boréal');
      await answer(page, 'Cancel');
      await untilAnswered(page);
      await pause(150);
      expect(published()).toEqual([]);
      await pressPublish(page, 'dialog');
      await answer(page, 'this once');
      await untilPublished(guarded.facebook, 1);
      expect(published()).toEqual(['Épicerie du Marché: Bonjour le groupe']);
    });
  });

  describe('Business Suite', () => {
    const business = (classicId: string | undefined, clientId: string) =>
      guarded.open(`https://business.facebook.com/latest/composer/?asset_id=${classicId}`, clientId);
    const destinations = () =>
      guarded.facebook.published.flatMap((publication) =>
        publication.destinations.map((place) => place.name),
      );

    test('every destination is the client’s: nothing is asked, whoever acts on www', async () => {
      await actAs(EPICERIE);
      const page = await business(FACEBOOK_ACCOUNTS.boreal.aliases[0], 'boreal');
      await typeIn(page, 'business', 'Mardi mantra');
      await pressPublish(page, 'business');
      await untilPublished(guarded.facebook, 1);
      expect(destinations()).toEqual(['Atelier Boréal', 'atelier.boreal']);
      expect(await isAsked(page)).toBe(false);
    });

    test('one destination is another client’s: a conflict that names it; without it, nothing is asked', async () => {
      const instagram = INSTAGRAM_ACCOUNTS.boreal;
      const boreal = { ...CLIENTS.boreal, accounts: [FACEBOOK_ACCOUNTS.boreal] };
      const personal = { ...CLIENTS.personal, accounts: [...CLIENTS.personal.accounts, instagram] };
      await guarded.reset(workspace({}, [boreal, personal]));
      const page = await business(FACEBOOK_ACCOUNTS.boreal.aliases[0], 'boreal');
      await typeIn(page, 'business', 'Mardi mantra');
      await pressPublish(page, 'business');
      const asked = await question(page);
      expect(asked.text).toContain('atelier.boreal');
      expect(asked.text).toContain('Personnel');
      expect(asked.focused).toBe('Cancel');
      await cancel(page, 'business', 'Mardi mantra');

      await toggleDestination(page, 'atelier.boreal');
      await pressPublish(page, 'business');
      await untilPublished(guarded.facebook, 1);
      expect(destinations()).toEqual(['Atelier Boréal']);
      expect(await isAsked(page)).toBe(false);
    });

    test('another client’s Page: stopped', async () => {
      const page = await business(FACEBOOK_ACCOUNTS.epicerie.aliases[0], 'boreal');
      await typeIn(page, 'business', 'Paniers jeudi');
      await pressPublish(page, 'business');
      expect((await question(page)).text).toContain('Épicerie du Marché');
      await cancel(page, 'business', 'Paniers jeudi');
    });

    test('destinations that can’t be read: said', async () => {
      guarded.facebook.settings.drift = ['role:combobox'];
      const page = await business(FACEBOOK_ACCOUNTS.boreal.aliases[0], 'boreal');
      await typeIn(page, 'business', 'Mardi mantra');
      await pressPublish(page, 'business');
      expect((await question(page)).focused).not.toContain('Post as');
      await cancel(page, 'business', 'Mardi mantra');
    });

    test('an address without the Page: blind, and says so', async () => {
      guarded.facebook.settings.businessAddress = 'bare';
      const page = await guarded.open('https://business.facebook.com/latest/composer/', 'epicerie');
      await typeIn(page, 'business', 'Paniers jeudi');
      await pressPublish(page, 'business');
      expect((await question(page)).title).toBe('Bon Compte cannot see who you are here');
      await cancel(page, 'business', 'Paniers jeudi');
    });
  });

  test('a client that knows the classic id of its Page only: nothing is asked, and the other id is learnt', async () => {
    const [classicId = ''] = FACEBOOK_ACCOUNTS.maison.aliases;
    const maison = {
      ...CLIENTS.maison,
      accounts: [{ ...FACEBOOK_ACCOUNTS.maison, id: classicId, aliases: [] }],
    };
    await guarded.reset(workspace({}, [maison, CLIENTS.personal]));
    await actAs(FACEBOOK_ACCOUNTS.maison.id);
    const page = await open('/', 'maison');
    await post(page, 'Portes ouvertes');
    await untilPublished(guarded.facebook, 1);
    expect(published()).toEqual(['Maison Commune: Portes ouvertes']);
    expect(await isAsked(page)).toBe(false);
    await until('the second id', async () => {
      const [stored] = (await guarded.storedWorkspace()).clients;
      return stored?.accounts[0]?.aliases.includes(FACEBOOK_ACCOUNTS.maison.id) === true;
    });
  });

  test('what publishes nothing asks nothing, from the wrong account too', async () => {
    await actAs(CAMILLE);
    const page = await open('/', 'boreal');
    await openComments(page, 1);
    for (const tool of await page.$$('.post-1 .comment-tools [role="button"]')) await tool.click();
    await typeIn(page, 'post-1', 'Deux');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('lignes');
    await openReply(page, 1);
    await openChat(page);
    for (const tool of await page.$$('.chat-head [role="button"]')) await tool.click();
    await openCompose(page);
    await typeIn(page, 'dialog', 'Bonjour');
    await page.keyboard.press('Enter');
    await page.keyboard.type('à tous');
    for (const tool of await page.$$('.dialog [role="button"]:not(.primary, .dialog-head *)'))
      await tool.click();
    await page.click('.dialog-head [role="button"]');
    await openShare(page, 1);
    expect(await isAsked(page)).toBe(false);
    expect(published()).toEqual([]);
    expect(await draftText(page, 'post-1')).toBe('Deux\nlignes');
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
