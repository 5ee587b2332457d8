import type { ElementHandle, Page } from 'puppeteer-core';
import type { Facebook } from '../../sites/facebook/server.ts';
import type { TestProfile } from './browser.ts';

// The look-alike's own classes stay, whatever roles, labels and data drift renames.

/** Where one writes; posts of the feed are counted from 1. */
export type Place =
  | 'dialog'
  | 'chat'
  | 'business'
  | 'photo'
  | 'comments'
  | `post-${number}`
  | `reply-${number}`;

const DOMAIN = '.facebook.com';

/**
 * Signs a browser in as a person, or as one of their Pages; said again, it
 * switches behind the back of every open page.
 */
export async function signIn(
  browser: Pick<TestProfile, 'setCookies' | 'deleteCookies'>,
  facebook: Facebook,
  actorId: string,
): Promise<void> {
  const cookies = facebook.cookiesFor(actorId);
  const gone = cookies.filter(({ value }) => value === null).map(({ name }) => name);
  await browser.deleteCookies([...gone, ...RENAMED].map((name) => ({ name, domain: DOMAIN })));
  await browser.setCookies(
    cookies.flatMap(({ name, value, httpOnly }) =>
      value === null ? [] : [{ name, value, httpOnly, domain: DOMAIN }],
    ),
  );
}

const RENAMED = ['c_user_v2', 'i_user_v2'];

/** Signs out behind the back of every open page. */
export async function signOut(browser: Pick<TestProfile, 'deleteCookies'>): Promise<void> {
  const names = ['c_user', 'i_user', 'xs', ...RENAMED];
  await browser.deleteCookies(names.map((name) => ({ name, domain: DOMAIN })));
}

/** Opens an address of Facebook in a new tab, and waits until the client is there. */
export async function openFacebook(
  browser: Pick<TestProfile, 'newPage'>,
  path = '/',
  host = 'www.facebook.com',
): Promise<Page> {
  const page = await browser.newPage(`https://${host}${path}`);
  await untilThere(page);
  return page;
}

async function untilThere(page: Page): Promise<void> {
  await page.waitForSelector('.banner');
}

/** Opens the composer of Business Suite for a Page, by its classic id. */
export function openBusiness(
  browser: Pick<TestProfile, 'newPage'>,
  classicId: string,
  part: 'composer' | 'inbox/all' = 'composer',
): Promise<Page> {
  return openFacebook(browser, `/latest/${part}/?asset_id=${classicId}`, 'business.facebook.com');
}

function within(place: Place): string {
  if (place === 'dialog') return '.dialog';
  if (place === 'chat') return '.chat-row';
  if (place === 'business') return '.business';
  if (place === 'photo') return '.photo-side';
  if (place === 'comments') return '.comments-dialog';
  return place.startsWith('reply-') ? `.post-${place.slice(6)} .replies` : `.${place}`;
}

/** The row for a comment, not the one for a reply to a comment. */
const COMMENT_ROW = '.comment-row:not(.replies *)';

/** The selector of a box in which one writes: of a comment's, the last one there. */
export function box(place: Place): string {
  const isComment = ['photo', 'comments'].includes(place) || place.startsWith('post-');
  return `${within(place)} ${isComment ? COMMENT_ROW : ''} .notranslate`;
}

/** The selector of the button that publishes what is in a box. */
export function publishButton(place: Place): string {
  if (place === 'dialog' || place === 'business') return `${within(place)} .primary`;
  if (place === 'chat') return '.chat-row .send-message';
  return `${within(place)} ${place.startsWith('reply-') ? '' : COMMENT_ROW} .send`;
}

/** Types with real keys, at the end of what is there. */
export async function typeIn(page: Page, place: Place, text: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(box(place));
  await page.click(box(place));
  await page.keyboard.type(text);
}

/** What a box shows, line by line. */
export function draftText(page: Page, place: Place): Promise<string> {
  return page.$eval(box(place), (element) =>
    [...element.querySelectorAll('p')]
      .map((paragraph) =>
        [...paragraph.childNodes]
          .map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent))
          .join('')
          // An empty paragraph, or one that ends in a line break, holds one more.
          .replace(/\n$/, ''),
      )
      .join('\n'),
  );
}

export type Press = 'click' | 'enter' | 'space';

/** Publishes by the button, with the mouse or by a key on it. */
export async function pressPublish(page: Page, place: Place, by: Press = 'click'): Promise<void> {
  await page.bringToFront();
  const button = `${publishButton(place)}:not([aria-disabled])`;
  await page.waitForSelector(button);
  if (by === 'click') {
    await page.click(button);
    return;
  }
  await page.focus(button);
  await page.keyboard.press(by === 'enter' ? 'Enter' : ' ');
}

/** Publishes by Enter in the box: a comment, a reply, a message. */
export async function pressEnter(page: Page, place: Place): Promise<void> {
  await page.bringToFront();
  await page.focus(box(place));
  await page.keyboard.press('Enter');
}

/** Opens the dialog of a post from the row that invites to it. */
export async function openCompose(page: Page, by: 'click' | 'enter' = 'click'): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.prompt');
  if (by === 'click') await page.click('.prompt');
  else {
    await page.focus('.prompt');
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector(box('dialog'));
}

/** Attaches a file to the post in the dialog, or to what another part of the page makes. */
export async function attach(page: Page, file: string, part = '.dialog'): Promise<void> {
  const input = await page.waitForSelector(`${part} input[type="file"]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Opens the box for comments on a post, where its settings have it. */
export async function openComments(page: Page, index: number): Promise<void> {
  await press(page, `.post-${index} .comment-action`);
  await page.waitForSelector(`:is(.post-${index}, .comments-dialog) ${COMMENT_ROW} .notranslate`);
}

/** Opens the box for a reply to the first comment on a post, whose comments are open. */
export async function openReply(page: Page, index: number): Promise<void> {
  await press(page, `.post-${index} .comment-actions li:last-child > .text-action`);
  await page.waitForSelector(box(`reply-${index}`));
}

/** Opens a photo of the feed over the page. */
export async function openPhoto(page: Page, index: number): Promise<void> {
  await press(page, `.post-${index} .photo`);
  await page.waitForSelector(box('photo'));
}

async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector);
  await page.click(selector);
}

/** Chooses as whom a comment goes out. */
export async function chooseVoice(page: Page, place: Place, name: string): Promise<void> {
  await press(page, `${within(place)} ${COMMENT_ROW} .voice`);
  await press(page, `.voices ::-p-text(${name})`);
  await page.waitForSelector('.voices', { hidden: true });
}

export function like(page: Page, index: number): Promise<void> {
  return press(page, `.post-${index} .action.like`);
}

/** Chooses a reaction of the bar that React opens, counted from 0. */
export async function react(page: Page, index: number, reaction: number): Promise<void> {
  await press(page, `.post-${index} .react`);
  await press(page, `.reactions > :nth-child(${reaction + 1})`);
}

/** Opens Share of a post: a dialog, or a menu. */
export async function openShare(page: Page, index: number): Promise<void> {
  await press(page, `.post-${index} .share-action`);
  await page.waitForSelector(':is(.dialog, .share-menu)');
}

/** Chooses in the menu that Share opened: at once, or with words. */
export function chooseShare(page: Page, how: 'now' | 'with-words'): Promise<void> {
  return press(page, `.share-menu > :nth-child(${how === 'now' ? 1 : 2})`);
}

/** Opens a conversation of the contacts, counted from 1. */
export async function openChat(page: Page, contact = 1): Promise<void> {
  await press(page, `.right-rail li:nth-child(${contact}) .rail-row`);
  await page.waitForSelector(box('chat'));
}

/** Switches to a person or a Page of the account menu: with a full load. */
export async function switchTo(page: Page, name: string): Promise<void> {
  await press(page, '.account [aria-expanded]');
  await page.waitForSelector('.account-menu');
  const loaded = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await press(page, `.account-menu [role="list"] ::-p-text(${name})`);
  await loaded;
  await untilThere(page);
}

/** Ticks a destination of Business Suite, or takes its tick away. */
export async function toggleDestination(page: Page, name: string): Promise<void> {
  await press(page, '.select');
  await press(page, `.destinations .menu ::-p-text(${name})`);
  await press(page, '.select');
}

/** Has the post of Business Suite go out tomorrow. */
export function schedule(page: Page): Promise<void> {
  return press(page, '.schedule .switch');
}

/** The text of Facebook's toast, once it is there. */
export async function toast(page: Page): Promise<string> {
  await page.waitForSelector('.toast');
  return page.$eval('.toast', (element) => element.textContent ?? '');
}
