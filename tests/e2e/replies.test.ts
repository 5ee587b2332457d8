import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import {
  openPalette,
  paletteText,
  reply,
  saveReplies,
  search,
  titles,
  untilPaletteClosed,
  untilUsed,
} from './harness/replies.ts';
import { BROWSERS } from './harness/under-test.ts';
import * as x from './harness/x.ts';

const HOURS = reply(
  'hours',
  'Horaire de l’atelier',
  'Bonjour {{ person.first_name }}! L’atelier est ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h.',
  { abbreviation: '/horaire', clientIds: ['boreal'], tags: ['pratique'] },
);
const THANKS = reply('thanks', 'Merci', 'Merci beaucoup 🙏\n\nÀ bientôt! {% caret %} #atelier');
const MARKET = reply('market', 'Paniers du jeudi', 'Les paniers partent jeudi.', { clientIds: ['epicerie'] });
const FAIR = reply('fair', 'Foire d’automne', 'La foire ouvre samedi.', { validUntil: '2020-10-01' });
const SIZE = reply(
  'size',
  'Tailles',
  'La taille {% choose "Taille", "S", "M", "L" %} revient {% ask "Quand?" %}.',
);

/** Saved replies at the composer: found, filled in, inserted; asserted on what reached the site's server. */
describe.each(BROWSERS)('saved replies in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
    await saveReplies(guarded, [HOURS, THANKS, MARKET, FAIR, SIZE]);
  });

  const texts = () => guarded.x.published.map(({ text }) => text);

  async function write(text = '') {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip');
    await x.typePost(page, text);
    return page;
  }

  test('the client’s own, found by a slip of the pen, inserted where the caret is, published as written', async () => {
    const page = await write('Salut. ');
    await openPalette(page);
    expect(await titles(page)).not.toContain('Paniers du jeudi');
    await search(page, 'mreci', 'Merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await page.keyboard.type('Nous');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual(['Salut. Merci beaucoup 🙏\n\nÀ bientôt! Nous #atelier']);
  });

  test('blanks are asked for, one list and one field; Enter inserts', async () => {
    const page = await write();
    await openPalette(page);
    await search(page, 'taille', 'Tailles');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette select');
    expect(await paletteText(page)).toContain('La taille [Taille] revient [Quand?].');
    await page.select('>>> .palette select', 'M');
    await page.click('>>> .palette input[type="text"]');
    await page.keyboard.type('jeudi');
    await page.waitForSelector('>>> .palette-text ::-p-text(La taille M revient jeudi.)');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual(['La taille M revient jeudi.']);
  });

  test('what the page does not tell is asked, and never left as a hole', async () => {
    const page = await write();
    await openPalette(page);
    await page.keyboard.type('/horaire');
    await page.waitForSelector('>>> [aria-selected="true"] ::-p-text(Horaire)');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-form');
    expect(await paletteText(page)).toContain('First name');
    expect(await page.$('>>> .palette-form button[disabled]')).not.toBeNull();
    await page.keyboard.type('Sophie');
    await page.waitForSelector('>>> .palette-form button.primary:not([disabled])');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual([
      'Bonjour Sophie! L’atelier est ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h.',
    ]);
  });

  test('Escape leaves all as it was, and the focus goes back to the box', async () => {
    const page = await write('Salut');
    await openPalette(page);
    await page.keyboard.press('Escape');
    await untilPaletteClosed(page);
    await page.keyboard.type('!');
    expect(await x.draftText(page)).toBe('Salut!');
  });

  test('an expired reply comes last, says so, and goes in at the second Enter only', async () => {
    const page = await write();
    await openPalette(page);
    expect((await titles(page)).at(-1)).toBe('Foire d’automne');
    await search(page, 'foire', 'Foire');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-warning ::-p-text(This reply has expired)');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe('La foire ouvre samedi.');
  });

  test('a client that takes approved replies only: another one does not go in', async () => {
    const stored = await guarded.storedWorkspace();
    const clients = stored.clients.map((client) => ({ ...client, approvedOnly: true }));
    await guarded.reset({ ...stored, clients });
    await saveReplies(guarded, [
      THANKS,
      reply('ok', 'Merci approuvé', 'Merci.', { approval: { by: 'Camille', on: '2026-01-05' } }),
    ]);
    const page = await write();
    await openPalette(page);
    expect(await titles(page)).toEqual(['Merci approuvé', 'Merci']);
    await page.keyboard.press('ArrowDown');
    for (const _ of ['once', 'twice']) await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-warning ::-p-text(allows approved replies only)');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe('Merci.');
  });
});
