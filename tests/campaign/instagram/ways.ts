import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  chooseFiles,
  commentBox,
  follow,
  like,
  openCreate,
  openPanel,
  openPost,
  openReply,
  type Place,
  type Press,
  pressComment,
  pressMessage,
  pressShare,
  pressStoryReply,
  react,
  repost,
  STORY,
  sendHeart,
  typeCaption,
  typeComment,
  typeMessage,
  typeStoryReply,
} from '../../e2e/harness/instagram.ts';
import type { Draft } from '../driver.ts';
import type { Pen } from '../pen.ts';
import type { Random, Weighted } from '../random.ts';

/** What a press needs of its tab. */
export type PlainDesk = {
  page: Page;
  random: Random;
  /** Goes to the feed, which may be there already. */
  toFeed: () => Promise<void>;
  /** Loads an address. */
  load: (address: string) => Promise<void>;
};

/** What a way of publishing needs: something to write with, too. */
type Desk = PlainDesk & { pen: Pen };

type Way = (desk: Desk) => Promise<Draft>;

const PHOTO = join(import.meta.dirname, '../../../public/icon/16.png');
const PRESSES: readonly Press[] = ['enter', 'click', 'button-enter', 'button-space'];
const THREAD = '/direct/t/110000000000000001/';

/** Every way to publish on Instagram that a person has at a desk. */
export const WAYS: readonly Weighted<Way>[] = [
  [6, comment],
  [2, commentInDialog],
  [2, commentOnPage],
  [2, replyToComment],
  [4, sharePost],
  [3, writeMessage],
  [2, writeInPanel],
  [1, giveHeart],
  [3, replyToStory],
  [1, reactToStory],
  [2, repostPost],
];

/** What the settings leave alone by default. */
export const PLAIN_WAYS: readonly Weighted<(desk: PlainDesk) => Promise<Draft>>[] = [
  [3, likePost],
  [1, followSomebody],
];

async function comment(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  const index = desk.random.whole(3);
  const text = await desk.pen.write((words) => typeComment(desk.page, words, 'feed', index));
  return commented(desk, 'comment', text, 'feed', index);
}

async function commentInDialog(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  await openPost(desk.page, desk.random.whole(3));
  const text = await desk.pen.write((words) => typeComment(desk.page, words, 'dialog'));
  return commented(desk, 'comment in the dialog', text, 'dialog');
}

async function commentOnPage(desk: Desk): Promise<Draft> {
  await toPost(desk);
  const text = await desk.pen.write((words) => typeComment(desk.page, words, 'page'));
  return commented(desk, 'comment on the page', text, 'page');
}

async function replyToComment(desk: Desk): Promise<Draft> {
  await toPost(desk);
  await openReply(desk.page, 'page');
  // The box begins with the name of who is answered.
  const name = await answeredIn(desk.page);
  const text = await desk.pen.write((words) => desk.page.keyboard.type(words));
  return commented(desk, 'reply to a comment', `${name}${text}`, 'page');
}

async function answeredIn(page: Page): Promise<string> {
  const name = await page.waitForFunction(
    (selector) => {
      const box = document.querySelector(selector);
      return box === null ? null : 'value' in box ? String(box.value) : box.textContent;
    },
    {},
    `${commentBox('page')}:focus`,
  );
  return (await name.jsonValue()) ?? '';
}

async function sharePost(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  await openCreate(desk.page);
  await chooseFiles(desk.page, PHOTO);
  const text = await desk.pen.write((words) => typeCaption(desk.page, words));
  return presses(desk, 'post', [text], ['click', 'button-enter', 'button-space'], (by) =>
    pressShare(desk.page, by as Exclude<Press, 'enter'>),
  );
}

async function writeMessage(desk: Desk): Promise<Draft> {
  await desk.load(THREAD);
  const text = await desk.pen.write((words) => typeMessage(desk.page, words));
  return presses(desk, 'message', [text], PRESSES, (by) => pressMessage(desk.page, by));
}

async function writeInPanel(desk: Desk): Promise<Draft> {
  await desk.load('/');
  await openPanel(desk.page, desk.random.whole(3));
  const text = await desk.pen.write((words) => typeMessage(desk.page, words));
  return presses(desk, 'message in the panel', [text], PRESSES, (by) => pressMessage(desk.page, by));
}

async function giveHeart(desk: Desk): Promise<Draft> {
  await desk.load(THREAD);
  return draft('heart as a message', [], () => sendHeart(desk.page));
}

async function replyToStory(desk: Desk): Promise<Draft> {
  await desk.load(STORY);
  const text = await desk.pen.write((words) => typeStoryReply(desk.page, words));
  return presses(desk, 'reply to a story', [text], PRESSES, (by) => pressStoryReply(desk.page, by));
}

async function reactToStory(desk: Desk): Promise<Draft> {
  await desk.load(STORY);
  const reaction = desk.random.whole(4);
  return draft('reaction to a story', [], () => react(desk.page, reaction));
}

async function repostPost(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  const index = await anyUnpressed(desk, '.repost');
  return draft('repost', [], () => repost(desk.page, index));
}

async function likePost(desk: PlainDesk): Promise<Draft> {
  await desk.toFeed();
  const index = await anyUnpressed(desk, '.like');
  return { ...draft('like', [], () => like(desk.page, index)), isGuarded: false };
}

async function followSomebody(desk: PlainDesk): Promise<Draft> {
  await desk.toFeed();
  return { ...draft('follow', [], () => follow(desk.page)), isGuarded: false };
}

/** One of the first posts of the feed where a button was not pressed: pressed again, it takes back. */
async function anyUnpressed({ page, random }: PlainDesk, button: string): Promise<number> {
  await page.waitForSelector(`.feed ${button}`);
  const free = await page.$$eval(
    '.feed .post-bar',
    (bars, part) => bars.flatMap((bar, index) => (bar.querySelector(`.on ${part}`) === null ? [index] : [])),
    button,
  );
  return random.pick(free.slice(0, 3));
}

/** The page of the last post, by its date: somebody else's, with comments; one's own new posts come first. */
async function toPost({ page, toFeed }: Desk): Promise<void> {
  await toFeed();
  await page.waitForSelector('.feed time');
  await (await page.$$('.feed time')).at(-1)?.click();
  await page.waitForSelector('.post-page');
}

function draft(way: string, texts: readonly string[], press: () => Promise<void>): Draft {
  const plain = { size: 1, isGuarded: true, isPressedInSheet: false, isSavedBySite: false };
  return { ...plain, way, texts, reading: null, press, again: null };
}

function commented(desk: Desk, what: string, text: string, place: Place, index = 0): Draft {
  return presses(desk, what, [text], PRESSES, (by) => pressComment(desk.page, by, place, index));
}

/** A draft that several presses publish; pressed again, another one may be chosen. */
function presses(
  { random }: Desk,
  what: string,
  texts: readonly string[],
  choices: readonly Press[],
  publish: (by: Press) => Promise<void>,
): Draft {
  const by = random.pick(choices);
  const again = () => publish(random.pick(choices));
  return { ...draft(`${what} by ${by}`, texts, () => publish(by)), again };
}
