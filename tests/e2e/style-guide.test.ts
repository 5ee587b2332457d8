import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, isAsked, question, until, untilAnswered } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { choose, control, press, untilSaid } from './harness/own-page.ts';
import { fixAll, openPanel, PANEL, panelText, untilFound, untilMarked } from './harness/proofreader.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { CLIENTS, FACEBOOK_ACCOUNTS, workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const JOBLINT = join(import.meta.dirname, '../fixtures/style-guide/styles/Joblint.zip');

const GUIDE = `guide: 1
name: Atelier Boréal
rules:
  - rule: terms
    avoid:
      - term: gratos
        use: gratuit
        why: { fr: 'Jamais « gratos ».', en: 'Never “gratos”.' }
    level: error
  - rule: terms
    name: courriel
    avoid: [{ term: e-mail, use: courriel }]
`;

/** A rule of a stranger's that looks ahead over and over, beside one that is quick; in a post it is over its budget. */
const HOSTILE = `guide: 1
name: Atelier Boréal
rules:
  - rule: vale
    style: Own
    rules:
      Slow:
        extends: occurrence
        message: m
        max: 1
        token: '${Array.from('bcdefghijklmnopqrst', (letter) => `(?=a+${letter})a`).join('|')}'
      Fast: { extends: existence, message: "No '%s'.", tokens: [gratos] }
`;
const HOSTILE_DRAFT = `Aaah ${'a'.repeat(150)}`;

/** A glossary as a spreadsheet of a French system writes it, its columns named in no way that we know. */
const GLOSSARY = Buffer.from(
  'Libellé A;Libellé B;Remarque\r\nbon plan;offre;Trop familier.\r\n"cheap, pas cher";abordable;\r\noffre;offre;\r\n',
  'latin1',
);

const DRAFT = 'Notre atelier du lundi est gratos pour tous.';
const RIGHT = 'Notre atelier du lundi est gratuit pour tous.';

function withGuide(styleGuide: string) {
  return workspace({}, [{ ...CLIENTS.boreal, styleGuide }, CLIENTS.epicerie, CLIENTS.personal]);
}

async function chooseFile(options: Page, path: string): Promise<void> {
  const input = await options.waitForSelector('input[type="file"][accept*=".zip"]');
  if (input === null) throw new Error('no field for a style or a list');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** The same text, as a person writes it, on each network. */
type Place = {
  open: (guarded: Guarded) => Promise<Page>;
  type: (page: Page, text: string) => Promise<void>;
  publish: (page: Page) => Promise<void>;
  site: (guarded: Guarded) => Guarded['x'] | Guarded['facebook'] | Guarded['instagram'];
  /** Where words can be located in it. */
  box?: string;
};

const PLACES: Record<string, Place> = {
  X: {
    open: (guarded) => x.openDraft(guarded),
    type: (page, text) => x.typePost(page, text),
    publish: (page) => x.pressPost(page),
    site: (guarded) => guarded.x,
    box: x.box(),
  },
  Facebook: {
    open: async (guarded) => {
      await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
      const page = await guarded.open('https://www.facebook.com/', 'boreal');
      await page.waitForSelector('>>> .chip');
      await facebook.openComments(page, 1);
      return page;
    },
    type: (page, text) => facebook.typeIn(page, 'post-1', text),
    publish: (page) => facebook.pressEnter(page, 'post-1'),
    site: (guarded) => guarded.facebook,
    box: facebook.box('post-1'),
  },
  Instagram: {
    open: async (guarded) => {
      await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
      const page = await guarded.open('https://www.instagram.com/', 'boreal');
      await page.waitForSelector('>>> .chip');
      return page;
    },
    type: (page, text) => instagram.typeComment(page, text),
    publish: (page) => instagram.pressComment(page),
    site: (guarded) => guarded.instagram,
  },
};

const PHOTO = join(import.meta.dirname, '../../public/icon/128.png');

const REPEATED = 'Samedi, l’atelier ouvre ses portes à toutes les familles du quartier.';

/** Has what went out so many days behind it, once it is remembered. */
async function ageBy(guarded: Guarded, days: number): Promise<void> {
  await until('what went out is remembered', () =>
    guarded.desk.evaluate(async (milliseconds) => {
      const { api } = globalThis as unknown as import('./harness/guarded.ts').Desk;
      const { 'published-posts': stored } = (await api.storage.local.get('published-posts')) as {
        'published-posts'?: { clients: Record<string, { at: number }[]> };
      };
      const [post] = stored?.clients.boreal ?? [];
      if (post === undefined) return false;
      post.at -= milliseconds;
      await api.storage.local.set({ 'published-posts': stored });
      return true;
    }, days * 86_400_000),
  );
}

function published(guarded: Guarded, { site }: Place): string[] {
  return site(guarded).published.map(({ text }) => text);
}

/** A client's guide in the composer and before publishing; asserted on what reached the site's server. */
describe.each(BROWSERS)('the style guide in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset(withGuide(GUIDE));
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test.each(
    Object.entries(PLACES),
  )('%s: an error is marked, asked about, mended and published right', async (_, place) => {
    const page = await place.open(guarded);
    await place.type(page, DRAFT);
    await untilFound(page, 1);
    if (place.box !== undefined) await untilMarked(page, place.box, ['gratos']);
    await place.publish(page);
    const asked = await question(page);
    expect(asked.text).toContain('gratos: Never “gratos”.');
    expect(asked.focused).toBe('Review the text');
    await answer(page, 'Review the text');
    await untilAnswered(page);
    expect(published(guarded, place)).toEqual([]);
    await fixAll(guarded, page, 1);
    await place.publish(page);
    await untilPublished(place.site(guarded), 1);
    expect(published(guarded, place)).toEqual([RIGHT]);
    expect(await isAsked(page)).toBe(false);
  });

  test('an error is known in a text of several paragraphs, with emoji', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openCompose(page);
    await facebook.typeIn(page, 'dialog', 'Un atelier gratos 🎉\n\nDemain, au marché.');
    await untilFound(page, 1);
    await facebook.pressPublish(page, 'dialog');
    expect((await question(page)).text).toContain('gratos: Never “gratos”.');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(guarded.facebook.published).toEqual([]);
  });

  test('an error goes out all the same where the person says so', async () => {
    const page = await x.openDraft(guarded);
    await x.typePost(page, DRAFT);
    await untilFound(page, 1);
    await x.pressPost(page);
    await answer(page, 'Post as @atelier_boreal');
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map(({ text }) => text)).toEqual([DRAFT]);
  });

  test('a warning never asks', async () => {
    const page = await x.openDraft(guarded);
    await x.typePost(page, 'Un e-mail vous attend.');
    await untilFound(page, 1);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('the wrong account is stopped first, whatever the guide says', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, DRAFT);
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toContain('Personnel');
    expect(asked.text).not.toContain('gratos:');
    expect(guarded.x.published).toEqual([]);
  });

  test('a rule that is over its budget is told, holds nothing up, and can be turned off', async () => {
    const own = withGuide(HOSTILE);
    const proofreading = { ...own.settings.proofreading, isActive: false };
    await guarded.reset({ ...own, settings: { ...own.settings, proofreading } });
    const page = await x.openDraft(guarded);
    await x.typePost(page, HOSTILE_DRAFT);
    await page.waitForSelector('>>> .finding-count[aria-label="Proofreading: not everything was checked"]');
    await page.click('>>> .finding-count');
    await page.click(`${PANEL} .stopped-rules summary`);
    expect(await panelText(page)).toContain('1 rule of the guide not applied');
    expect(await panelText(page)).toContain('Took too long on this text:vale.Own.Slow');
    await page.keyboard.press('Escape');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    // In the first draft that it was too slow in: of as many letters as there were at the first pause of a slow typist.
    await untilSaid(options, 'vale.Own.Slow Too slow, in a draft of 1');
    await press(options, 'Turn off for this client: vale.Own.Slow');
    await untilSaid(options, 'vale.Own.Slow Turned off for this client.');
    await page.bringToFront();
    await x.typePost(page, `Un atelier gratos ${HOSTILE_DRAFT}`);
    await untilFound(page, 1);
    await page.click('>>> .finding-count');
    expect(await panelText(page)).toContain("No 'gratos'.");
    expect(await page.$(`${PANEL} .stopped-rules`)).toBeNull();
  });

  test('is checked where proofreading is off', async () => {
    const own = withGuide(GUIDE);
    const proofreading = { ...own.settings.proofreading, isActive: false };
    await guarded.reset({ ...own, settings: { ...own.settings, proofreading } });
    const page = await x.openDraft(guarded);
    await x.typePost(page, 'Un attelier gratos.');
    await untilMarked(page, x.box(), ['gratos']);
  });

  test('what went out days ago is known again, and asked about where that is an error', async () => {
    await guarded.reset(
      withGuide('guide: 1\nname: Atelier Boréal\nrules:\n  - { rule: repeats, level: error }\n'),
    );
    const page = await x.openDraft(guarded, REPEATED);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    // A press is told as it is made: what is written next is not yet a repeat.
    await ageBy(guarded, 3);
    const later = await x.openDraft(guarded, `${REPEATED} https://exemple.ca/portes`);
    await untilFound(later, 1);
    await x.pressPost(later);
    const asked = await question(later);
    expect(asked.text).toContain('Published 3 days ago already, word for word.');
    await answer(later, 'Cancel');
    await untilAnswered(later);
    expect(guarded.x.published.map(({ text }) => text)).toEqual([REPEATED]);
  });

  test('an image without a description is told, until it has one', async () => {
    await guarded.reset(withGuide('guide: 1\nname: Atelier Boréal\nrules:\n  - rule: altText\n'));
    const page = await x.openDraft(guarded, 'Portes ouvertes samedi.');
    await x.attach(page, PHOTO);
    await untilFound(page, 1);
    await untilMarked(page, x.box(), ['samedi.']);
    await openPanel(page);
    expect(await panelText(page)).toContain('The image has no description.');
    await page.keyboard.press('Escape');
    await x.describe(page, 'La porte rouge de l’atelier');
    await untilFound(page, 0);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('is set in the options: a fault is named with its line, a guide is saved and in force at once', async () => {
    await guarded.reset();
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    await press(options, 'Start');
    await press(options, 'YAML', 'radio');
    const field = await control(options, 'The guide, in YAML', 'textbox');
    const write = async (source: string) => {
      await field.evaluate((box, text) => {
        (box as HTMLTextAreaElement).value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }, source);
    };
    await write(GUIDE.replace('level: error', 'level: fatal'));
    await untilSaid(options, 'Line 9, column 12');
    await press(options, 'Save the guide');
    expect(
      (await guarded.storedWorkspace()).clients.find(({ id }) => id === 'boreal')?.styleGuide,
    ).toBeUndefined();
    await write(GUIDE);
    await untilSaid(options, 'Can be saved.');
    await press(options, 'Save the guide');
    await untilSaid(options, 'Drafts are checked by this guide.');
    await until('the guide is stored', async () => {
      const { clients } = await guarded.storedWorkspace();
      return clients.find(({ id }) => id === 'boreal')?.styleGuide === GUIDE;
    });
    const page = await x.openDraft(guarded);
    await x.typePost(page, DRAFT);
    await untilMarked(page, x.box(), ['gratos']);
  });

  test('is written by its form: drafts are checked by it', async () => {
    await guarded.reset();
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    await choose(options, 'Start from', 'blank');
    await press(options, 'Start');
    await choose(options, 'Add a rule', 'terms');
    await press(options, 'Add the rule');
    await (await control(options, 'Instead of', 'textbox')).type('bon plan');
    await (await control(options, 'Write', 'textbox')).type('aubaine');
    await press(options, 'Add the word');
    await choose(options, 'Level', 'error');
    await press(options, 'Save the guide');
    await untilSaid(options, 'Drafts are checked by this guide.');
    const page = await x.openDraft(guarded);
    await x.typePost(page, 'Un bon plan vous attend.');
    await untilFound(page, 1);
    await untilMarked(page, x.box(), ['bon plan']);
  });

  test('takes a style of Vale from its zip, and drafts are checked by it', async () => {
    await guarded.reset(withGuide(GUIDE));
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    await chooseFile(options, JOBLINT);
    await untilSaid(options, '17 rules came in. Save the guide to apply them.');
    await press(options, 'Save the guide');
    await untilSaid(options, 'Drafts are checked by this guide.');
    const page = await x.openDraft(guarded);
    await x.typePost(page, 'We are looking for a ninja to join our team today.');
    await untilFound(page, 1);
    await untilMarked(page, x.box(), ['ninja']);
  });

  test('takes a table of terms once its columns are said, and drafts are checked by it', async () => {
    await guarded.reset(withGuide(GUIDE));
    const options = await guarded.browser.extensionPage('options.html#client/boreal');
    const folder = mkdtempSync(join(tmpdir(), 'bon-compte-'));
    const path = join(folder, 'glossaire.csv');
    writeFileSync(path, GLOSSARY);
    await chooseFile(options, path);
    await untilSaid(options, 'Table of terms, read as WINDOWS-1252');
    // Without headers that are known, the first line is taken for terms: the person puts it right.
    await press(options, 'The first line names the columns', 'checkbox');
    await choose(options, 'Libellé A', 'avoid');
    await choose(options, 'Libellé B', 'use');
    await choose(options, 'Remarque', 'why');
    await untilSaid(options, '2 terms would come in');
    await untilSaid(options, 'Line 4, offre: this is also what is to be written');
    await press(options, 'Add 2 terms');
    await untilSaid(options, '2 terms of glossaire.csv are in the guide.');
    await press(options, 'Save the guide');
    await untilSaid(options, 'Drafts are checked by this guide.');
    rmSync(folder, { recursive: true });
    const page = await x.openDraft(guarded);
    await x.typePost(page, 'Un bon plan, et pas cher du tout.');
    await untilFound(page, 2);
    await untilMarked(page, x.box(), ['bon plan', 'pas cher']);
  });
});
