import type { ElementHandle, Page } from 'puppeteer-core';
import type { Instagram } from '../../sites/instagram/server.ts';
import type { TestProfile } from './browser.ts';

/** Where one comments: under a post of the feed, on the post's page, in its dialog over the feed. */
export type Place = 'feed' | 'page' | 'dialog';

const DOMAIN = '.instagram.com';

/**
 * Signs a browser in, the active account first; said again, it switches the
 * account behind the back of every open page.
 */
export async function signIn(
  browser: Pick<TestProfile, 'setCookies'>,
  instagram: Instagram,
  ...usernames: [string, ...string[]]
): Promise<void> {
  const cookies = instagram.cookiesFor(usernames);
  await browser.setCookies(cookies.map((cookie) => ({ ...cookie, domain: DOMAIN })));
}

/** Signs out behind the back of every open page. */
export async function signOut(browser: Pick<TestProfile, 'deleteCookies'>): Promise<void> {
  const names = ['ds_user_id', 'ds_user_id_v2', 'csrftoken', 'sessionid', 'sessions'];
  await browser.deleteCookies(names.map((name) => ({ name, domain: DOMAIN })));
}

/** Opens an address of Instagram in a new tab, and waits until the client is there. */
export async function openInstagram(browser: Pick<TestProfile, 'newPage'>, path = '/'): Promise<Page> {
  const page = await browser.newPage(`https://www.instagram.com${path}`);
  await untilThere(page);
  return page;
}

/** The client has rendered: the feed with posts, or another page. */
async function untilThere(page: Page): Promise<void> {
  await page.waitForSelector(':is(.app, .stories, .login)');
}

/** Where a comment's box is. The look-alike's own classes stay, whatever drift renames. */
function within(place: Place, index: number): string {
  if (place === 'dialog') return '.post-dialog';
  return place === 'page' ? '.post-page' : `.feed .post-${index}`;
}

/** The selector of the box of comments under a post, counted from 0 in the feed. */
export function commentBox(place: Place = 'feed', index = 0): string {
  return `${within(place, index)} .comment-row :is(textarea, .notranslate)`;
}

/** The selector of the button that publishes a comment; it is there once there is text. */
export function commentButton(place: Place = 'feed', index = 0): string {
  return `${within(place, index)} .comment-row .link`;
}

/** Clicks into a box, and types with real keys where that puts the caret. */
async function typeIn(page: Page, box: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(box);
  await page.click(box);
  await page.keyboard.type(text);
}

export type Press = 'enter' | 'click' | 'button-enter' | 'button-space';

/** Publishes what is in a box: by its Enter, or by mouse or key on the button beside it. */
async function press(page: Page, box: string, button: string, by: Press): Promise<void> {
  await page.bringToFront();
  if (by === 'enter') {
    await page.focus(box);
    await page.keyboard.press('Enter');
    return;
  }
  await page.waitForSelector(button);
  if (by === 'click') {
    await page.click(button);
    return;
  }
  await page.focus(button);
  await page.keyboard.press(by === 'button-enter' ? 'Enter' : ' ');
}

/** What a box holds, text area or rich text. */
function textIn(page: Page, box: string): Promise<string> {
  return page.$eval(box, (element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    // Lexical keeps an empty line open with a break of its own.
    const nodes = [...element.querySelectorAll('p')].flatMap((line) => [...line.childNodes]);
    const own = nodes.filter((node) => !(node as Element).hasAttribute?.('data-lexical-managed-linebreak'));
    return own.map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent)).join('');
  });
}

export function typeComment(page: Page, text: string, place: Place = 'feed', index = 0): Promise<void> {
  return typeIn(page, commentBox(place, index), text);
}

export function pressComment(
  page: Page,
  by: Press = 'enter',
  place: Place = 'feed',
  index = 0,
): Promise<void> {
  return press(page, commentBox(place, index), commentButton(place, index), by);
}

export function commentText(page: Page, place: Place = 'feed', index = 0): Promise<string> {
  return textIn(page, commentBox(place, index));
}

async function clickIn(page: Page, place: Place, index: number, part: string): Promise<void> {
  await page.bringToFront();
  const selector = `${within(place, index)} ${part}`;
  await page.waitForSelector(selector);
  await page.click(selector);
}

/** Opens a post of the feed in its dialog. */
export async function openPost(page: Page, index = 0): Promise<void> {
  await clickIn(page, 'feed', index, '.post-bar .answer');
  await page.waitForSelector('.post-dialog');
}

/** Begins an answer to a comment, counted from 0: its name is put into the box. */
export async function openReply(page: Page, place: 'page' | 'dialog', comment = 0): Promise<void> {
  await clickIn(page, place, 0, `.comments li:nth-child(${comment + 1}) button`);
}

export function like(page: Page, index = 0): Promise<void> {
  return clickIn(page, 'feed', index, '.post-bar .like');
}

/** Likes as the double click on a photo does. */
export async function doubleClickPhoto(page: Page, index = 0): Promise<void> {
  await page.bringToFront();
  const photo = `${within('feed', index)} .media img`;
  await page.waitForSelector(photo);
  await page.click(photo, { count: 2 });
}

export function likeComment(page: Page, place: 'page' | 'dialog', comment = 0): Promise<void> {
  return clickIn(page, place, 0, `.comments li:nth-child(${comment + 1}) .like`);
}

export function repost(page: Page, index = 0): Promise<void> {
  return clickIn(page, 'feed', index, '.post-bar .repost');
}

/** Follows the first of the suggested people. */
export async function follow(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.right-column button');
  await page.click('.right-column button');
}

/** The box of a new post's caption. */
const CAPTION = ':is(.create-dialog .notranslate, .mobile-caption textarea)';

/** What shares a new post, or goes on to its next screen. */
export const SHARE = ':is(.create-dialog, .mobile-create) .dialog-header .link';

/** Opens the dialog of a new post, by way of its menu where there is one. */
export async function openCreate(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.rail .new-post');
  await page.click('.rail .new-post');
  await page.waitForSelector(':is(.create-dialog, .create-menu)');
  if ((await page.$('.create-menu')) === null) return;
  await page.click('.create-menu .menu > :first-child');
  await page.waitForSelector('.create-dialog');
}

/** Chooses photos for a new post, and goes on to the caption. */
export async function chooseFiles(page: Page, ...files: [string, ...string[]]): Promise<void> {
  const input = (await page.waitForSelector(
    ':is(.create-dialog, .mobile) form > input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
  // Each Next brings another screen: the caption is there after the last.
  await page.waitForSelector(SHARE);
  while ((await page.$(CAPTION)) === null) await page.click(SHARE);
}

export function typeCaption(page: Page, text: string): Promise<void> {
  return typeIn(page, CAPTION, text);
}

export function captionText(page: Page): Promise<string> {
  return textIn(page, CAPTION);
}

export function pressShare(page: Page, by: Exclude<Press, 'enter'> = 'click'): Promise<void> {
  return press(page, CAPTION, SHARE, by);
}

/** The box of messages, on their page or in the floating panel. */
export const MESSAGE = '.message-box .notranslate';

const SEND_MESSAGE = '.message-box .link';

export function typeMessage(page: Page, text: string): Promise<void> {
  return typeIn(page, MESSAGE, text);
}

export function pressMessage(page: Page, by: Press = 'enter'): Promise<void> {
  return press(page, MESSAGE, SEND_MESSAGE, by);
}

export function messageText(page: Page): Promise<string> {
  return textIn(page, MESSAGE);
}

/** Sends the heart beside an empty box of messages. */
export async function sendHeart(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.message-tools .like');
  await page.click('.message-tools .like');
}

/** Opens a thread in the panel that floats over other pages. */
export async function openPanel(page: Page, thread = 0): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.floating .person');
  await page.click('.floating .person');
  await page.waitForSelector('.floating.open .person');
  const people = await page.$$('.floating.open .person');
  await people[thread]?.click();
  await page.waitForSelector(`.floating ${MESSAGE}`);
}

/** A story's address. */
export const STORY = '/stories/decoy_two/3500000000000001008/';

/** The box under a story. */
const STORY_BOX = '.story-box textarea';

const SEND_STORY_REPLY = '.story-box .link';

export function typeStoryReply(page: Page, text: string): Promise<void> {
  return typeIn(page, STORY_BOX, text);
}

export function pressStoryReply(page: Page, by: Press = 'enter'): Promise<void> {
  return press(page, STORY_BOX, SEND_STORY_REPLY, by);
}

export function storyReplyText(page: Page): Promise<string> {
  return textIn(page, STORY_BOX);
}

/** Answers a story with one of the quick reactions, counted from 0. */
export async function react(page: Page, reaction = 0): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(STORY_BOX);
  await page.click(STORY_BOX);
  await page.waitForSelector('.reactions > *');
  await (await page.$$('.reactions > *'))[reaction]?.click();
}

export async function likeStory(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.story-box .like');
  await page.click('.story-box .like');
}

/** Switches the session to another signed-in account, as the menu does: with a full load. */
export async function switchTo(page: Page, username: string): Promise<void> {
  await page.bringToFront();
  const isMobile = (await page.$('.app.mobile')) !== null;
  if (!isMobile) {
    await page.waitForSelector('.rail .more');
    await page.click('.rail .more');
  }
  const opener = isMobile ? '.mobile-top .switch' : '.menu .switch';
  await page.waitForSelector(opener);
  await page.click(opener);
  const row = `.accounts .person:has(img[alt*="${username}"])`;
  await page.waitForSelector(row);
  const loaded = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await page.click(row);
  await loaded;
  await untilThere(page);
}

/** The text of Instagram's toast, once it is there. */
export async function toast(page: Page): Promise<string> {
  await page.waitForSelector('.toast');
  return page.$eval('.toast', (element) => element.textContent ?? '');
}

/** Keys that reached Instagram's document though they were pressed outside its own tree: `keydown l`. */
export function foreignKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __siteKeys } = window as unknown as { __siteKeys: { type: string; key: string }[] };
    return __siteKeys.map(({ type, key }) => `${type} ${key}`);
  });
}

/** Waits until so many publications have reached the server. */
export async function untilPublished(
  instagram: Instagram,
  count: number,
  milliseconds = 5000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (instagram.published.length < count) {
    if (Date.now() > end)
      throw new Error(`${instagram.published.length} of ${count} publications after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
