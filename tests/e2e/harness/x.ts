import type { ElementHandle, Page } from 'puppeteer-core';
import type { X } from '../../sites/x/server.ts';
import type { TestProfile } from './browser.ts';
import type { Guarded } from './guarded.ts';

/** Where one writes: the page's own composer, or the dialog over it. */
export type Place = 'inline' | 'dialog';

/** A selector for a data-testid of X, renamed by drift or not. */
export function at(id: string): string {
  return `:is([data-testid="${id}"], [data-testid="v2-${id}"])`;
}

const DOMAINS = ['.x.com', '.twitter.com'];

/**
 * Signs a browser in, the active account first; said again, it switches the
 * account behind the back of every open page.
 */
export async function signIn(
  browser: Pick<TestProfile, 'setCookies'>,
  x: X,
  ...handles: [string, ...string[]]
): Promise<void> {
  const cookies = x.cookiesFor(handles);
  await browser.setCookies(DOMAINS.flatMap((domain) => cookies.map((cookie) => ({ ...cookie, domain }))));
}

/** Signs out behind the back of every open page. */
export async function signOut(browser: Pick<TestProfile, 'deleteCookies'>): Promise<void> {
  const names = ['twid', 'ct0', 'auth_token', 'auth_multi'];
  await browser.deleteCookies(DOMAINS.flatMap((domain) => names.map((name) => ({ name, domain }))));
}

/** Opens an address of X in a new tab, and waits until the client is there. */
export async function openX(
  browser: Pick<TestProfile, 'newPage'>,
  path = '/home',
  host = 'x.com',
): Promise<Page> {
  const page = await browser.newPage(`https://${host}${path}`);
  await page.waitForSelector('main');
  return page;
}

/** The selector of a box of a composer, counted from 0 in a thread. */
export function box(place: Place = 'inline', index = 0): string {
  return `${place === 'dialog' ? '[role="dialog"]' : 'main'} ${at(`tweetTextarea_${index}`)}`;
}

/** The selector of a composer's Post button. */
export function postButton(place: Place = 'inline'): string {
  return place === 'dialog' ? `[role="dialog"] ${at('tweetButton')}` : `main ${at('tweetButtonInline')}`;
}

/** Types with real keys, at the end of what is there. */
export async function typePost(page: Page, text: string, place: Place = 'inline', index = 0): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(box(place, index));
  await page.click(box(place, index));
  await page.keyboard.type(text);
}

/** A tab on X for Atelier Boréal, our chip in it, with this draft typed in the page's own composer. */
export async function openDraft(guarded: Guarded, text = ''): Promise<Page> {
  const page = await guarded.openX('/home', 'boreal');
  await page.waitForSelector('>>> .chip');
  await typePost(page, text);
  return page;
}

/** What a composer's box shows, paragraph by paragraph. */
export function draftText(page: Page, place: Place = 'inline', index = 0): Promise<string> {
  return page.$eval(box(place, index), (element) =>
    [...element.querySelectorAll('[data-block="true"]')].map((block) => block.textContent ?? '').join('\n'),
  );
}

export type Press = 'click' | 'enter' | 'space' | 'mod-enter';

/** Publishes what was written: by mouse, by a key on the button, or by the key of the box. */
export async function pressPost(page: Page, place: Place = 'inline', by: Press = 'click'): Promise<void> {
  await page.bringToFront();
  const enabled = `${postButton(place)}:not([disabled])`;
  await page.waitForSelector(enabled);
  if (by === 'click') {
    await page.click(enabled);
    return;
  }
  if (by === 'mod-enter') {
    await page.focus(box(place));
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    return;
  }
  await page.focus(enabled);
  await page.keyboard.press(by === 'enter' ? 'Enter' : ' ');
}

/** Opens the compose dialog, by its link in the nav or by its key. */
export async function openCompose(page: Page, by: 'link' | 'key' = 'link'): Promise<void> {
  await page.bringToFront();
  if (by === 'link') await page.click(at('SideNav_NewTweet_Button'));
  else await page.keyboard.press('n');
  await page.waitForSelector(box('dialog'));
}

/** Adds a box to the thread in the dialog. */
export async function addBox(page: Page): Promise<void> {
  const before = (await page.$$(`[role="dialog"] [role="textbox"]`)).length;
  await page.click(`[role="dialog"] ${at('addButton')}`);
  await page.waitForSelector(box('dialog', before));
}

/** A post of the timeline, counted from 0. */
export async function article(page: Page, index: number): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  await page.waitForSelector(`main ${at('tweet')}`);
  const found = (await page.$$(`main ${at('tweet')}`))[index];
  if (found === undefined) throw new Error(`No post ${index} in the timeline`);
  return found;
}

async function pressIn(page: Page, index: number, id: string): Promise<void> {
  const button = await (await article(page, index)).$(at(id));
  if (button === null) throw new Error(`Post ${index} has no ${id}`);
  await button.click();
}

/** Opens the reply dialog of a post. */
export async function openReply(page: Page, index: number): Promise<void> {
  await pressIn(page, index, 'reply');
  await page.waitForSelector(box('dialog'));
}

export function like(page: Page, index: number): Promise<void> {
  return pressIn(page, index, 'like');
}

/** Opens the menu of a post's repost button. */
async function openRepostMenu(page: Page, index: number): Promise<void> {
  await pressIn(page, index, 'retweet');
  await page.waitForSelector('[role="menu"]');
}

/** Reposts, with the mouse or from the keyboard: the menu's item gets the focus by itself. */
export async function repost(
  page: Page,
  index: number,
  by: 'click' | 'enter' | 'space' = 'click',
): Promise<void> {
  await openRepostMenu(page, index);
  if (by === 'click') await page.click(at('retweetConfirm'));
  else await page.keyboard.press(by === 'enter' ? 'Enter' : ' ');
}

/** Opens the dialog that quotes a post. */
export async function openQuote(page: Page, index: number): Promise<void> {
  await openRepostMenu(page, index);
  await page.click('[role="menu"] a[role="menuitem"]');
  await page.waitForSelector(box('dialog'));
}

/** Writes in the open conversation; Enter sends, or the button that is there once there is text. */
export async function chat(page: Page, text: string, by: 'enter' | 'click' = 'enter'): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(at('dm-composer-textarea'));
  await page.click(at('dm-composer-textarea'));
  await page.keyboard.type(text);
  if (by === 'enter') await page.keyboard.press('Enter');
  else await page.click(at('dm-composer-send-button'));
}

/** Chooses when the post in the dialog goes out: tomorrow, at this time. */
export async function schedule(page: Page): Promise<void> {
  await page.click(`[role="dialog"] ${at('scheduleOption')}`);
  await page.waitForSelector(at('scheduledConfirmationPrimaryAction'));
  await page.click(at('scheduledConfirmationPrimaryAction'));
  await page.waitForSelector(box('dialog'));
}

/** Presses Boost, the button beside Post that has no test id, in either language. */
export async function pressBoost(page: Page, place: Place = 'inline'): Promise<void> {
  await page.bringToFront();
  const within = place === 'dialog' ? '[role="dialog"]' : 'main';
  await page.click(`${within} ${at('toolBar')} button:not([disabled])::-p-text(Boost)`);
}

/** Presses the primary button of a bottom sheet that has no test ids, as Boost's. */
export async function confirmBottomSheet(page: Page): Promise<void> {
  await page.waitForSelector('[aria-labelledby="sheet-title"]');
  await page.click('[aria-labelledby="sheet-title"] button');
}

/** Follows somebody of the suggestions, by id. */
export async function follow(page: Page, userId: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(at(`${userId}-follow`));
  await page.click(at(`${userId}-follow`));
}

/** Writes an article's title and presses its Publish button, which has only a word. */
export async function publishArticle(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.click(`main ${at('composer')} textarea`);
  await page.keyboard.type(title);
  await page.click('main button:not([disabled])::-p-text(Publi)');
}

/** Attaches a file to a composer. */
export async function attach(page: Page, file: string, place: Place = 'inline'): Promise<void> {
  const within = place === 'dialog' ? '[role="dialog"]' : 'main';
  const input = (await page.waitForSelector(
    `${within} ${at('fileInput')}`,
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector(`${within} ${at('attachments')}`);
}

/** Describes the only image that is attached, and leaves the focus there. */
export async function describe(page: Page, words: string): Promise<void> {
  await page.click(`main ${at('altTextWrapper')}`);
  await page.type(at('altTextInput'), words);
  await page.click(at('endEditingButton'));
}

/** Begins a poll under the text. */
export async function addPoll(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(`main ${at('createPollButton')}`);
  await page.waitForSelector(`main ${at('selectPollDays')}`);
}

async function chooseAccount(page: Page, handle: string): Promise<void> {
  await page.bringToFront();
  await page.click(`:is(${at('SideNav_AccountSwitcher_Button')}, ${at('DashButton_ProfileIcon_Link')})`);
  await page.waitForSelector(at('HoverCard'));
  await page.click(`${at('HoverCard')} button:has(${at(`UserAvatar-Container-${handle}`)})`);
}

/** Switches the session to another signed-in account, as the menu does: with a full load. */
export async function switchTo(page: Page, handle: string): Promise<void> {
  const loaded = page.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await chooseAccount(page, handle);
  await loaded;
  await page.waitForSelector('main');
}

/** Acts for another account, or for oneself again: in place. */
export async function actAs(page: Page, handle: string): Promise<void> {
  await chooseAccount(page, handle);
  await page.waitForSelector(`main ${at(`UserAvatar-Container-${handle}`)}`);
}

/** Confirms the sheet that X shows before it goes on. */
export async function confirmSheet(page: Page): Promise<void> {
  await page.waitForSelector(at('confirmationSheetConfirm'));
  await page.click(at('confirmationSheetConfirm'));
}

/** The text of X's toast, once it is there. */
export async function toast(page: Page): Promise<string> {
  await page.waitForSelector(at('toast'));
  return page.$eval(at('toast'), (element) => element.textContent ?? '');
}

/** Keys that reached X's document though they were pressed outside its own tree: `keydown l`. */
export function foreignKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __siteKeys } = window as unknown as { __siteKeys: { type: string; key: string }[] };
    return __siteKeys.map(({ type, key }) => `${type} ${key}`);
  });
}

/** Waits until so many publications have reached the server. */
export async function untilPublished(x: X, count: number, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (x.published.length < count) {
    if (Date.now() > end)
      throw new Error(`${x.published.length} of ${count} publications after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
