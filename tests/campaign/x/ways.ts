import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  addBox,
  at,
  attach,
  box,
  openCompose,
  openReply,
  type Place,
  type Press,
  postButton,
  pressBoost,
  pressPost,
  schedule,
  typePost,
} from '../../e2e/harness/x.ts';
import { timelinePosts } from '../../sites/x/timeline.ts';
import type { Draft } from '../driver.ts';
import type { Pen } from '../pen.ts';
import type { Random, Weighted } from '../random.ts';

/** What a press needs of its tab. */
export type PlainDesk = {
  page: Page;
  random: Random;
  /** Goes to a place within the document, or loads it. */
  go: (place: 'home' | 'status' | 'chat') => Promise<void>;
  /** Loads an address. */
  load: (address: string) => Promise<void>;
};

/** What a way of publishing needs: something to write with, too. */
type Desk = PlainDesk & { pen: Pen };

type Way = (desk: Desk) => Promise<Draft>;

const PHOTO = join(import.meta.dirname, '../../../public/icon/16.png');
const PRESSES: readonly Press[] = ['click', 'enter', 'space', 'mod-enter'];

/** Every way to publish on X that a person has at a desk. */
export const WAYS: readonly Weighted<Way>[] = [
  [6, writeInline],
  [3, writeInDialog],
  [2, writeThread],
  [3, writeReply],
  [2, writeInlineReply],
  [2, writeQuote],
  [1, quoteWithoutWords],
  [3, repost],
  [3, writeMessage],
  [1, writeForLater],
  [1, writeFromLink],
  [1, repostFromLink],
  [1, writeAndBoost],
  [1, writeArticle],
  [1, writeWithPhoto],
];

/** What the settings leave alone by default. */
export const PLAIN_WAYS: readonly Weighted<(desk: PlainDesk) => Promise<Draft>>[] = [
  [3, like],
  [1, follow],
];

async function writeInline(desk: Desk): Promise<Draft> {
  await desk.go('home');
  const text = await desk.pen.write((words) => typePost(desk.page, words));
  return posted(desk, 'post', [text], 'inline');
}

async function writeInDialog(desk: Desk): Promise<Draft> {
  const { page, random } = desk;
  await desk.go('home');
  const isFree = await page.evaluate(() => document.activeElement === document.body);
  await openCompose(page, isFree && random.chance(0.5) ? 'key' : 'link');
  const text = await desk.pen.write((words) => typePost(page, words, 'dialog'));
  return posted(desk, 'post in the dialog', [text], 'dialog');
}

async function writeThread(desk: Desk): Promise<Draft> {
  const { page, pen } = desk;
  await desk.go('home');
  await openCompose(page);
  const first = await pen.write((words) => typePost(page, words, 'dialog', 0));
  await addBox(page);
  const texts = [first, await pen.write((words) => typePost(page, words, 'dialog', 1))];
  return { ...posted(desk, 'thread', texts, 'dialog'), size: texts.length };
}

async function writeReply(desk: Desk): Promise<Draft> {
  await desk.go('home');
  await openReply(desk.page, desk.random.whole(4));
  const text = await desk.pen.write((words) => typePost(desk.page, words, 'dialog'));
  return posted(desk, 'reply', [text], 'dialog');
}

async function writeInlineReply(desk: Desk): Promise<Draft> {
  await desk.go('status');
  const text = await desk.pen.write((words) => typePost(desk.page, words));
  return posted(desk, 'reply under the post', [text], 'inline');
}

async function writeQuote(desk: Desk): Promise<Draft> {
  await openQuote(desk);
  const text = await desk.pen.write((words) => typePost(desk.page, words, 'dialog'));
  return posted(desk, 'quote', [text], 'dialog');
}

async function quoteWithoutWords(desk: Desk): Promise<Draft> {
  await openQuote(desk);
  return posted(desk, 'quote without words', [], 'dialog');
}

async function writeForLater(desk: Desk): Promise<Draft> {
  const { page } = desk;
  await desk.go('home');
  await openCompose(page);
  const text = await desk.pen.write((words) => typePost(page, words, 'dialog'));
  await schedule(page);
  return posted(desk, 'scheduled post', [text], 'dialog');
}

async function writeFromLink(desk: Desk): Promise<Draft> {
  const text = desk.pen.word();
  await desk.load(`/intent/post?text=${text}`);
  await desk.page.waitForSelector(box('dialog'));
  return posted(desk, 'post from a link', [text], 'dialog');
}

async function writeWithPhoto(desk: Desk): Promise<Draft> {
  await desk.go('home');
  const text = await desk.pen.write((words) => typePost(desk.page, words));
  await attach(desk.page, PHOTO);
  return posted(desk, 'post with a photo', [text], 'inline');
}

async function writeAndBoost(desk: Desk): Promise<Draft> {
  const { page } = desk;
  await desk.go('home');
  const text = await desk.pen.write((words) => typePost(page, words));
  const press = () => pressBoost(page);
  return { ...draft('boosted post', [text], press), size: 2, again: press };
}

async function writeArticle(desk: Desk): Promise<Draft> {
  const { page } = desk;
  await desk.load('/compose/articles/new');
  const title = desk.pen.word();
  await page.bringToFront();
  await page.click(`main ${at('composer')} textarea`);
  await page.keyboard.type(title);
  const press = () => page.click('main button:not([disabled])::-p-text(Publi)');
  return { ...draft('article', [title], press), isSavedBySite: true, again: press };
}

async function writeMessage(desk: Desk): Promise<Draft> {
  const { page, random } = desk;
  await desk.go('chat');
  await page.click(at('dm-composer-textarea'));
  const text = await desk.pen.write((words) => page.keyboard.type(words));
  const by = random.pick(['enter', 'click'] as const);
  const press = async () => {
    if (by === 'click') return page.click(at('dm-composer-send-button'));
    await page.focus(at('dm-composer-textarea'));
    await page.keyboard.press('Enter');
  };
  return { ...draft(`message by ${by}`, [text], press), again: press };
}

async function repost(desk: Desk): Promise<Draft> {
  const { page, random } = desk;
  await desk.go('home');
  await (await anyOf(desk, `main ${at('retweet')}`)).click();
  await page.waitForSelector('[role="menu"]');
  const by = random.pick(['click', 'enter', 'space'] as const);
  return draft(`repost by ${by}`, [], async () => {
    if (by === 'click') await page.click(at('retweetConfirm'));
    else await page.keyboard.press(by === 'enter' ? 'Enter' : ' ');
  });
}

async function repostFromLink(desk: Desk): Promise<Draft> {
  const { page } = desk;
  const post = desk.random.pick(timelinePosts(6));
  const confirm = at('confirmationSheetConfirm');
  const open = async () => {
    await desk.load(`/intent/retweet?tweet_id=${post.id}`);
    await page.waitForSelector(confirm);
  };
  await open();
  const press = async () => {
    // The sheet goes away when its request fails.
    if ((await page.$(confirm)) === null) await open();
    await page.click(confirm);
  };
  return { ...draft('repost from a link', [], press), isPressedInSheet: true, again: press };
}

async function like(desk: PlainDesk): Promise<Draft> {
  await desk.go('home');
  const button = await anyOf(desk, `main ${at('like')}`);
  return { ...draft('like', [], () => button.click()), isGuarded: false };
}

async function follow(desk: PlainDesk): Promise<Draft> {
  await desk.go('home');
  const button = await anyOf(desk, '[data-testid$="-follow"]');
  return { ...draft('follow', [], () => button.click()), isGuarded: false };
}

async function openQuote(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.go('home');
  await (await anyOf(desk, `main ${at('retweet')}`)).click();
  await page.waitForSelector('[role="menu"]');
  await page.click('[role="menu"] a[role="menuitem"]');
  await page.waitForSelector(box('dialog'));
}

/** One of the first few elements that fit, with room under it for a menu. */
async function anyOf({ page, random }: PlainDesk, selector: string): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  await page.waitForSelector(selector);
  const chosen = random.pick((await page.$$(selector)).slice(0, 4));
  await chosen.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  return chosen;
}

function draft(way: string, texts: readonly string[], press: () => Promise<void>): Draft {
  const plain = { size: 1, isGuarded: true, isPressedInSheet: false, isSavedBySite: false };
  return { ...plain, way, texts, reading: null, press, again: null };
}

/** A draft in a composer, that its button or the box's own keys publish. */
function posted(desk: Desk, what: string, texts: readonly string[], place: Place): Draft {
  const { page, random } = desk;
  const by = random.pick(PRESSES);
  const press = () => pressPost(page, place, by);
  const again = async () => {
    await page.waitForSelector(`${postButton(place)}:not([disabled])`);
    await pressPost(page, place, random.pick(PRESSES));
  };
  return { ...draft(`${what} by ${by}`, texts, press), again };
}
