import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { press, untilSaid } from './harness/own-page.ts';
import { openPopup } from './harness/popup.ts';
import { BROWSERS } from './harness/under-test.ts';
import { CLIENTS, workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const GUIDE = `guide: 1
name: Atelier Boréal
link: https://exemple.ca/guide
card:
  do: [Nommer l’artisane]
  dont: [Langage texto]
  urgent: Marie, 418 555-0100
rules:
  - { rule: address, readers: vous, speaker: nous }
  - { rule: terms, avoid: [gratos] }
`;
const NO_CARD = 'guide: 1\nname: Épicerie\ncard: {}\nrules: [{ rule: terms, avoid: [gratos] }]\n';

const CHIP = '>>> .chip';
const MENU = '>>> .menu';
const CARD = '>>> .voice-card';

const CARD_TEXT = [
  'Voice card Atelier Boréal',
  'Say “vous” to readers',
  'Say “nous” (“we” in English)',
  'Nommer l’artisane',
  'Langage texto',
  'Marie, 418 555-0100',
];

/** Words of what has the focus within our interface. */
async function focused(page: Page): Promise<string> {
  return page.$eval(CHIP, (chip) => {
    const active = (chip.getRootNode() as ShadowRoot).activeElement;
    return active?.getAttribute('aria-label') ?? (active?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function entries(page: Page): Promise<string[]> {
  return page.$eval(MENU, (menu) =>
    [...menu.querySelectorAll('button')].map((item) => item.textContent ?? ''),
  );
}

/** Opens the menu from the chip and the card from the menu, by the keyboard alone. */
async function openByKeys(page: Page): Promise<void> {
  await page.focus(CHIP);
  await page.keyboard.press('Enter');
  await page.waitForSelector(MENU);
  const steps = (await entries(page)).indexOf('Voice card');
  expect(steps).toBeGreaterThan(0);
  for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Voice card');
  await page.keyboard.press('Enter');
  await page.waitForSelector(CARD);
}

/** A client's voice card, from the chip. */
describe.each(BROWSERS)('the voice card in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset(
      workspace({}, [
        { ...CLIENTS.boreal, styleGuide: GUIDE },
        { ...CLIENTS.epicerie, styleGuide: NO_CARD },
        CLIENTS.maison,
        CLIENTS.personal,
      ]),
    );
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test('opens by the keyboard, says what the guide says, and Escape gives the focus back', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip.right');
    await openByKeys(page);
    const said = await page.$eval(CARD, (card) => (card.textContent ?? '').replace(/\s+/g, ' '));
    for (const words of CARD_TEXT) expect(said).toContain(words);
    expect(said).not.toContain('gratos');
    const link = await page.$eval(`${CARD} a`, ({ href, target, rel }) => ({ href, target, rel }));
    expect(link).toEqual({ href: 'https://exemple.ca/guide', target: '_blank', rel: 'noopener noreferrer' });
    expect(await page.$(MENU)).toBeNull();
    expect(await focused(page)).toBe('Close the card');
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    expect(await focused(page)).toContain('Atelier Boréal');
    expect(await page.$(MENU)).toBeNull();
  });

  test('copies the number, stays while one writes and publishes, and closes by its button', async () => {
    const page = await x.openDraft(guarded);
    await page.waitForSelector('>>> .chip.right');
    await page.click(CHIP);
    await page.click('>>> .menu ::-p-text(Voice card)');
    await page.waitForSelector(CARD);
    await page.click('>>> .voice-card ::-p-text(Copy 418 555-0100)');
    await page.waitForSelector('>>> .voice-card [role="status"] ::-p-text(Copied)');
    await x.typePost(page, 'Un atelier ce soir.');
    expect(await page.$(CARD)).not.toBeNull();
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map(({ text }) => text)).toEqual(['Un atelier ce soir.']);
    await page.click('>>> .voice-card [aria-label="Close the card"]');
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('goes when the tab is for another client; one whose guide says nothing, or without any, has no entry', async () => {
    const page = await guarded.openX('/home', 'boreal');
    const tabId = await guarded.newestTab();
    await page.waitForSelector('>>> .chip.right');
    await openByKeys(page);
    for (const client of ['epicerie', 'maison'] as const) {
      await guarded.setIntent(tabId, client);
      await page.waitForSelector(`>>> .chip.wrong ::-p-text(${CLIENTS[client].name})`);
      expect(await page.$(CARD)).toBeNull();
      expect(await focused(page)).toContain(CLIENTS[client].name);
      await page.click(CHIP);
      await page.waitForSelector(MENU);
      expect(await entries(page)).not.toContain('Voice card');
      await page.keyboard.press('Escape');
      await page.waitForSelector(MENU, { hidden: true });
    }
  });

  test('is had from the popup too, and once a guide is taken away no more', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip.right');
    const popup = await openPopup(guarded, await guarded.newestTab());
    await press(popup, 'Voice card');
    await untilSaid(popup, 'Marie, 418 555-0100');
    await guarded.desk.evaluate(async () => {
      const { api } = globalThis as unknown as {
        api: { runtime: { sendMessage(message: unknown): unknown } };
      };
      await api.runtime.sendMessage({
        type: 'change-workspace',
        change: { do: 'edit-client', clientId: 'boreal', fields: { styleGuide: null } },
      });
    });
    await page.bringToFront();
    await until('the menu has no such entry', async () => {
      await page.click(CHIP);
      await page.waitForSelector(MENU);
      const has = (await entries(page)).includes('Voice card');
      await page.keyboard.press('Escape');
      await page.waitForSelector(MENU, { hidden: true });
      return !has;
    });
  });
});
