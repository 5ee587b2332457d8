/**
 * Plays the accident that Bon Compte is made for, then a draft with slips, one against its client's style
 * guide and one in another client's voice, on the look-alike of X, in the production build: `node scripts/demo.ts [--browser firefox] [--language fr]`.
 * With `--pictures` it only takes the README's pictures of the stop.
 * What we show is in a closed shadow root, so it is answered from the keyboard
 * alone; what counts is checked on the server: anything else than what is
 * told ends the demo with an error.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { OUR_INTERFACE, openDesk, openStage, type Stage } from '../tests/bench/stage.ts';
import { pause, until } from '../tests/e2e/harness/dialog.ts';
import { type BrowserName, findBrowser } from '../tests/e2e/harness/find-browser.ts';
import type { Desk } from '../tests/e2e/harness/guarded.ts';
import { control, press, untilSaid } from '../tests/e2e/harness/own-page.ts';
import { CLIENTS, workspace } from '../tests/e2e/harness/workspace.ts';
import {
  at,
  box,
  draftText,
  openX,
  pressPost,
  signIn,
  switchTo,
  untilPublished,
} from '../tests/e2e/harness/x.ts';
import { t as inOptions } from '../utils/i18n/options/translator.ts';
import { t } from '../utils/i18n/popup/translator.ts';
import { buildProduction } from './build.ts';
import { DRAFT, FOREIGN, GUIDE, OFF_GUIDE, SENTENCES, type Sentences } from './demo-sentences.ts';
import { PAST_POSTS } from './demo-voices.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = { en: 'docs/images/stop.png', fr: 'docs/images/arret.png' } as const;
const PERSONAL_ACCOUNT = 'camille_dube';
const CLIENT_ACCOUNT = 'atelier_boreal';
const WINDOW = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 300 };
/** Where a person is watching, in milliseconds. */
const TYPING_TIME = 70;
const READING_TIME = 1500;
const READING_TIME_PER_CHARACTER = 25;
/** Milliseconds until a draft is read and its marks are drawn: nobody outside can see them. */
const PROOFREADING_TIME = 2000;

/** What is held down to select everything. */
const COMMAND_KEY = process.platform === 'darwin' ? 'Meta' : 'Control';

type Language = 'en' | 'fr';

/** How one showing of the demo goes. */
type Show = {
  stage: Stage;
  language: Language;
  says: Sentences;
  /** Where the numbered pictures go; null where a person is watching. */
  folder: string | null;
};

const { values: wanted } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    language: { type: 'string', default: languageOfMachine() },
    pictures: { type: 'boolean', default: false },
  },
});

try {
  const browser = asBrowser(wanted.browser);
  findBrowser(browser);
  if (wanted.pictures) await takePictures();
  else await play(browser, wanted.language === 'fr' ? 'fr' : 'en');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function play(browser: BrowserName, language: Language): Promise<void> {
  const says = SENTENCES[language];
  const folder = hasDisplay() ? null : join(ROOT, '.cache/demo');
  say(says.building);
  buildProduction();
  const stage = await setStage(browser, language, folder !== null);
  try {
    if (folder !== null) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    const show: Show = { stage, language, says, folder };
    const tellStep = storyteller(show);
    const page = await playAccident(show, tellStep);
    await playProofreading(show, tellStep, page);
    await playGuide(show, tellStep, page);
    await playVoice(show, tellStep, page);
    say(says.outcome);
    for (const line of received(stage)) console.log(`    ${line}`);
    if (folder !== null) return say(says.pictures(folder));
    say(says.leftOpen);
    await untilClosed(page);
  } finally {
    await stage.close();
  }
}

async function playAccident(show: Show, tellStep: TellStep): Promise<Page> {
  const { stage, says } = show;
  say(says.intro);
  say(says.how);

  const page = await openX(stage.browser);
  await untilReady(page);
  await tellStep(page, says.ready);

  await write(page, says.post, show.folder === null ? TYPING_TIME : 0);
  await tellStep(page, says.writes(says.post));

  await pressPost(page);
  await until('the stop dialog', () => isAsking(page));
  expectPublished(stage, []);
  await tellStep(page, says.stopped);

  await goBackToText(page);
  expectDraft(await draftText(page), says.post);
  expectPublished(stage, []);
  await tellStep(page, says.cancelled);

  await switchTo(page, CLIENT_ACCOUNT);
  await untilReady(page);
  expectDraft(await draftText(page), '');
  await tellStep(page, says.switched);

  const popup = await openPopup(show);
  await tellStep(popup, says.kept);
  await pressWords(popup, t(show.language, 'texts.putBack'));
  await until('the tab of X in front', () =>
    page.bringToFront().then(
      () => true,
      () => false,
    ),
  );
  await until('the kept text in the box', async () => (await draftText(page)) === says.post);
  await tellStep(page, says.putBack);

  await pressPost(page);
  await untilPublished(stage.x, 1);
  if (await isAsking(page)) throw new Error('The right account was asked about');
  await until('an empty box', async () => (await draftText(page)) === '');
  await tellStep(page, says.published);

  expectPublished(stage, [`@${CLIENT_ACCOUNT}: ${says.post}`]);
  return page;
}

/** Goes on in the same composer: two slips, mended from the keyboard, and published right. */
async function playProofreading(show: Show, tellStep: TellStep, page: Page): Promise<void> {
  const { stage, says } = show;
  await writeNext(show, page, DRAFT.faulty);
  await tellStep(page, says.slips(DRAFT.faulty));

  await openList(stage, page);
  await tellStep(page, says.listed);

  await fixAll(show, page, DRAFT.right);
  await tellStep(page, says.mended);

  await pressPost(page);
  await untilPublished(stage.x, 2);
  expectPublished(stage, [`@${CLIENT_ACCOUNT}: ${says.post}`, `@${CLIENT_ACCOUNT}: ${DRAFT.right}`]);
  await until('an empty box', async () => (await draftText(page)) === '');
  await tellStep(page, says.publishedRight);
}

/** What the client's guide takes for an error asks at publishing, and is mended. */
async function playGuide(show: Show, tellStep: TellStep, page: Page): Promise<void> {
  const { stage, says } = show;
  const before = received(stage);
  await writeNext(show, page, OFF_GUIDE.faulty);
  await tellStep(page, says.offGuide(OFF_GUIDE.faulty));

  await askedAboutPost(stage, page, before);
  await tellStep(page, says.askedByGuide);

  await goBackToText(page);
  await openList(stage, page);
  await fixAll(show, page, OFF_GUIDE.right);
  await pressPost(page);
  await untilPublished(stage.x, before.length + 1);
  expectPublished(stage, [...before, `@${CLIENT_ACCOUNT}: ${OFF_GUIDE.right}`]);
  await until('an empty box', async () => (await draftText(page)) === '');
  await tellStep(page, says.byGuide);
}

/** Two voices are learnt; a post in the other one asks at publishing, and is taken back. */
async function playVoice(show: Show, tellStep: TellStep, page: Page): Promise<void> {
  const { stage, says } = show;
  const before = received(stage);
  await (await learnPosts(show, CLIENTS.epicerie.id, PAST_POSTS.epicerie)).close();
  const options = await learnPosts(show, CLIENTS.boreal.id, PAST_POSTS.boreal);
  await tellStep(options, says.learnt(PAST_POSTS.boreal.length));
  await options.close();

  await page.bringToFront();
  await writeNext(show, page, FOREIGN);
  await tellStep(page, says.foreignVoice(FOREIGN));

  await askedAboutPost(stage, page, before);
  await tellStep(page, says.askedByVoice);

  await goBackToText(page);
  expectDraft(await draftText(page), FOREIGN);
  await page.click(box());
  await page.keyboard.down(COMMAND_KEY);
  await page.keyboard.press('a');
  await page.keyboard.up(COMMAND_KEY);
  await page.keyboard.press('Backspace');
  await until('an empty box', async () => (await draftText(page)) === '');
  expectPublished(stage, before);
  await tellStep(page, says.takenBack);
}

/** The stop, in English and in French, for the README. */
async function takePictures(): Promise<void> {
  buildProduction();
  for (const language of ['en', 'fr'] as const) {
    const stage = await setStage('chromium', language, true);
    try {
      const page = await openX(stage.browser);
      await untilReady(page);
      await write(page, SENTENCES[language].post, 0);
      await pressPost(page);
      await until('the stop dialog', () => isAsking(page));
      await pause(300);
      await page.screenshot({ path: join(ROOT, PICTURES[language]) as `${string}.png` });
      expectPublished(stage, []);
      console.log(PICTURES[language]);
    } finally {
      await stage.close();
    }
  }
}

/** A browser signed in to both accounts, the personal one active; its new tabs are for the client. */
async function setStage(browser: BrowserName, language: Language, headless: boolean): Promise<Stage> {
  const stage = await openStage(browser, { headless, language, viewport: WINDOW });
  stage.x.settings.language = language;
  const personal = { ...CLIENTS.personal, name: SENTENCES[language].personal };
  const clients = [{ ...CLIENTS.boreal, styleGuide: GUIDE }, CLIENTS.epicerie, CLIENTS.maison, personal];
  await stage.furnish(workspace({ language }, clients), CLIENTS.boreal.id);
  await signIn(stage.browser, stage.x, PERSONAL_ACCOUNT, CLIENT_ACCOUNT);
  return stage;
}

type TellStep = (page: Page, sentence: string) => Promise<void>;

/** Says a step; then a picture of it, or time to read it. */
function storyteller({ folder }: Show): TellStep {
  let step = 0;
  return async (page, sentence) => {
    step += 1;
    say(`${step}. ${sentence}`);
    if (folder === null) return pause(READING_TIME + sentence.length * READING_TIME_PER_CHARACTER);
    await pause(300);
    await page.screenshot({ path: join(folder, `${step}.png`) as `${string}.png` });
  };
}

async function write(page: Page, text: string, delay: number): Promise<void> {
  await page.click(box());
  await page.keyboard.type(text, { delay });
}

/** Writes one more post, and waits until it was read. */
async function writeNext({ folder }: Show, page: Page, text: string): Promise<void> {
  // The site still says of the post before that it was sent.
  await page.waitForSelector(at('toast'), { hidden: true });
  await withoutOthersMarks(page);
  await write(page, text, folder === null ? TYPING_TIME : 0);
  await pause(PROOFREADING_TIME);
}

/** Takes the first fix of each finding in the open list, and closes it. */
async function fixAll({ folder }: Show, page: Page, right: string): Promise<void> {
  await until('a draft without findings', async () => {
    if ((await draftText(page)) === right) return true;
    await page.keyboard.press('Enter');
    await pause(folder === null ? READING_TIME : 500);
    return false;
  });
  await page.keyboard.press('Escape');
  await until('the end of the list', async () => !(await isAsking(page)));
}

/** Presses Post, is asked, and nothing goes out. */
async function askedAboutPost(stage: Stage, page: Page, before: readonly string[]): Promise<void> {
  await pressPost(page);
  await until('the question', () => isAsking(page));
  expectPublished(stage, before);
}

/** Answers a question by what has the focus in it: back to the text. */
async function goBackToText(page: Page): Promise<void> {
  await pause(500);
  await page.keyboard.press('Enter');
  await until('the end of the question', async () => !(await isAsking(page)));
}

/** Pastes past posts on a client's page of the options, and leaves it open. */
async function learnPosts(
  { stage, language }: Show,
  clientId: string,
  posts: readonly string[],
): Promise<Page> {
  const options = await stage.browser.extensionPage(`options.html#client/${clientId}`);
  await options.setViewport(WINDOW);
  const field = await control(options, inOptions(language, 'voice.past'), 'textbox');
  await field.evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, posts.join('\n---\n'));
  await press(options, inOptions(language, 'voice.learn'));
  await untilSaid(options, inOptions(language, 'voice.posts', { count: posts.length }));
  return options;
}

/** Waits for the box to write in, and for our interface. */
async function untilReady(page: Page): Promise<void> {
  await until('the mark of Bon Compte in the page', async () => (await page.$(OUR_INTERFACE)) !== null);
  await page.waitForSelector(box());
  await withoutOthersMarks(page);
}

/** This machine's own dictionaries would underline the words of the other language. */
async function withoutOthersMarks(page: Page): Promise<void> {
  await page.$eval(box(), (element) => element.setAttribute('spellcheck', 'false'));
}

/** Whether the focus is within our closed shadow root: a question is open, or the list of findings. */
function isAsking(page: Page): Promise<boolean> {
  return page.evaluate((ours) => document.activeElement?.matches(ours) ?? false, OUR_INTERFACE);
}

/** Bon Compte's window about the tab of X, on its kept texts. */
async function openPopup({ stage, language }: Show): Promise<Page> {
  const desk = await openDesk(stage.browser);
  const tabId = await tabOfX(desk);
  await desk.close();
  const popup = await stage.browser.extensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await pressWords(popup, t(language, 'texts.title'));
  await popup.waitForSelector(`::-p-text(${t(language, 'texts.putBack')})`);
  return popup;
}

/** Opens the list of findings. The extension is told what its keyboard command would: a browser under test does not hear that key. */
async function openList(stage: Stage, page: Page): Promise<void> {
  const desk = await openDesk(stage.browser);
  await desk.evaluate(
    async (tabId) => {
      await (globalThis as unknown as Desk).api.runtime.sendMessage({ type: 'open-proofreader', tabId });
    },
    await tabOfX(desk),
  );
  await desk.close();
  await page.bringToFront();
  await until('the list of findings', () => isAsking(page));
}

function tabOfX(desk: Page): Promise<number | undefined> {
  return desk.evaluate(async () => {
    const tabs: { id?: number; url?: string }[] = await (globalThis as unknown as Desk).api.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith('https://x.com/'))?.id;
  });
}

async function pressWords(page: Page, words: string): Promise<void> {
  const control = await page.waitForSelector(`::-p-text(${words})`);
  await control?.click();
}

function received({ x }: Stage): string[] {
  return x.published.map(({ handle, text }) => `@${handle}: ${text}`);
}

function expectPublished(stage: Stage, expected: readonly string[]): void {
  const got = received(stage);
  if (got.join('\n') === expected.join('\n')) return;
  throw new Error(`The server received [${got.join(' | ')}] instead of [${expected.join(' | ')}]`);
}

function expectDraft(got: string, expected: string): void {
  if (got !== expected) throw new Error(`The box holds “${got}” instead of “${expected}”`);
}

function say(sentence: string): void {
  console.log(`${sentence}\n`);
}

function untilClosed(page: Page): Promise<void> {
  return new Promise((resolve) => page.browser().once('disconnected', () => resolve()));
}

function asBrowser(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser ${name}: chromium or firefox`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function languageOfMachine(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en';
}
