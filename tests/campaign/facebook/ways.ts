import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  attach,
  chooseShare,
  chooseVoice,
  like,
  openChat,
  openComments,
  openCompose,
  openPhoto,
  openReply,
  openShare,
  type Place,
  type Press,
  pressEnter,
  pressPublish,
  schedule,
  toggleDestination,
  typeIn,
} from '../../e2e/harness/facebook.ts';
import type { FacebookSettings } from '../../sites/facebook/settings.ts';
import type { Draft, Reading } from '../driver.ts';
import type { Pen } from '../pen.ts';
import { keyAnswer } from '../questions.ts';
import type { Random, Weighted } from '../random.ts';

/** A Page as Business Suite has it. */
export type BusinessPage = { name: string; classicId: string; instagram: string };

/** What a press needs of its tab. */
export type PlainDesk = {
  page: Page;
  random: Random;
  /** Goes to the feed, which may be there already. */
  toFeed: () => Promise<void>;
  /** Loads an address of www, or of Business Suite. */
  load: (address: string, host?: 'business.facebook.com') => Promise<void>;
  settings: () => FacebookSettings;
  /** Others as whom the person may comment than the tab's actor. */
  otherVoices: () => readonly string[];
  /** Pages of the person, as Business Suite has them. */
  pages: () => readonly BusinessPage[];
  /** Who publishes with a voice of its own, or to these destinations. */
  readingOf: (name: string, besides?: readonly string[]) => Reading;
  /** Signals disagree: a box has another voice than its tab. */
  readingOfVoice: () => Reading;
};

/** What a way of publishing needs: something to write with, too. */
type Desk = PlainDesk & { pen: Pen };

type Way = (desk: Desk) => Promise<Draft>;

const PHOTO = join(import.meta.dirname, '../../../public/icon/16.png');
const GROUP = '/groups/1013443948994254/';
const PRESSES: readonly Press[] = ['click', 'enter', 'space'];

/** Every way to publish on Facebook that a person has at a desk. */
export const WAYS: readonly Weighted<Way>[] = [
  [6, post],
  [1, postInGroup],
  [1, postPhoto],
  [5, comment],
  [2, commentOnPhoto],
  [2, replyToComment],
  [3, share],
  [3, message],
  [1, story],
  [3, businessPost],
];

/** What the settings leave alone by default. */
export const PLAIN_WAYS: readonly Weighted<(desk: PlainDesk) => Promise<Draft>>[] = [[1, likePost]];

async function post(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  return writeInDialog(desk, 'post');
}

async function postInGroup(desk: Desk): Promise<Draft> {
  await desk.load(GROUP);
  return writeInDialog(desk, 'post in a group');
}

async function postPhoto(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  await openCompose(desk.page);
  await attach(desk.page, PHOTO);
  return inDialog(desk, 'photo without words', []);
}

async function writeInDialog(desk: Desk, what: string): Promise<Draft> {
  await openCompose(desk.page, desk.random.pick(['click', 'enter'] as const));
  const text = await desk.pen.write((words) => typeIn(desk.page, 'dialog', words));
  return inDialog(desk, what, [text]);
}

/** The dialog of a post may have a step between its text and its button. */
async function inDialog(desk: Desk, what: string, texts: readonly string[]): Promise<Draft> {
  if (desk.settings().composer === 'next') {
    await pressPublish(desk.page, 'dialog');
    if (await isStoppedAtNext(desk.page))
      return byButton(desk, `${what}, from its first step`, texts, 'dialog');
    return byButton(desk, `${what}, one step further`, texts, 'dialog');
  }
  return byButton(desk, what, texts, 'dialog');
}

/** "Next" counts as publishing where the guard can't read its label: then it asks there already. */
async function isStoppedAtNext(page: Page): Promise<boolean> {
  await page.waitForSelector('.post-settings, >>> dialog[open]');
  if ((await page.$('.post-settings')) !== null) return false;
  await keyAnswer(page, 'Escape');
  await page.waitForSelector('>>> dialog[open]', { hidden: true });
  return true;
}

async function comment(desk: Desk): Promise<Draft> {
  const { page, random, settings } = desk;
  await desk.toFeed();
  const index = 1 + random.whole(3);
  const place: Place = settings().comments === 'dialog' ? 'comments' : `post-${index}`;
  if ((await page.$(`.post-${index} .comment-row`)) === null) await openComments(page, index);
  const others = desk.otherVoices();
  const isOther = settings().voiceSelector && others.length > 0 && random.chance(0.2);
  if (isOther) await chooseVoice(page, place, random.pick(others));
  const text = await desk.pen.write((words) => typeIn(page, place, words));
  const draft = byEnterOrButton(desk, isOther ? 'comment in another voice' : 'comment', text, place);
  return isOther ? { ...draft, reading: desk.readingOfVoice } : draft;
}

async function commentOnPhoto(desk: Desk): Promise<Draft> {
  await desk.toFeed();
  // One's own new posts come first, and have none.
  await desk.page.waitForSelector('.photo');
  const hasPhoto = async (index: number) => (await desk.page.$(`.post-${index} .photo`)) !== null;
  let index = 1;
  while (!(await hasPhoto(index))) index += 1;
  await openPhoto(desk.page, index);
  const text = await desk.pen.write((words) => typeIn(desk.page, 'photo', words));
  return byEnterOrButton(desk, 'comment on a photo', text, 'photo');
}

async function replyToComment(desk: Desk): Promise<Draft> {
  const { page, settings } = desk;
  await desk.toFeed();
  if (settings().comments === 'dialog') return comment(desk);
  // The last post is somebody else's, and has comments; one's own new posts come first.
  const index = (await page.$$('.comment-action')).length;
  if ((await page.$(`.post-${index} .comment-row`)) === null) await openComments(page, index);
  await openReply(page, index);
  const text = await desk.pen.write((words) => typeIn(page, `reply-${index}`, words));
  return byEnterOrButton(desk, 'reply to a comment', text, `reply-${index}`);
}

async function share(desk: Desk): Promise<Draft> {
  const { page, random, settings } = desk;
  await desk.toFeed();
  await openShare(page, 1 + random.whole(3));
  if (settings().share === 'dialog') {
    if (random.chance(0.5)) return byButton(desk, 'share without words', [], 'dialog');
    const text = await desk.pen.write((words) => typeIn(page, 'dialog', words));
    return byButton(desk, 'share with words', [text], 'dialog');
  }
  if (random.chance(0.5)) return draft('share at once', [], () => chooseShare(page, 'now'));
  await chooseShare(page, 'with-words');
  const text = await desk.pen.write((words) => typeIn(page, 'dialog', words));
  return inDialog(desk, 'share with words from the menu', [text]);
}

async function message(desk: Desk): Promise<Draft> {
  // A message leaves over a socket: the gestures alone hold it, a known blank once their marks have drifted.
  if (desk.settings().drift.length > 0) return post(desk);
  await desk.toFeed();
  if ((await desk.page.$('.chat-row')) === null) await openChat(desk.page);
  const text = await desk.pen.write((words) => typeIn(desk.page, 'chat', words));
  return byEnterOrButton(desk, 'message', text, 'chat');
}

async function story(desk: Desk): Promise<Draft> {
  const { page } = desk;
  await desk.load('/stories/create/');
  await page.waitForSelector('.choice');
  await page.click('.choice');
  const text = await desk.pen.write((words) => page.type('textarea', words));
  const press = () => page.click('.create .primary:not([aria-disabled])');
  return { ...draft('story', [text], press), again: press };
}

async function businessPost(desk: Desk): Promise<Draft> {
  const { page, random } = desk;
  const chosen = random.pick(desk.pages());
  await desk.load(`/latest/composer/?asset_id=${chosen.classicId}`, 'business.facebook.com');
  const text = await desk.pen.write((words) => typeIn(page, 'business', words));
  const isAlone = random.chance(0.4);
  if (isAlone) await toggleDestination(page, chosen.instagram);
  const isLater = random.chance(0.2);
  if (isLater) await schedule(page);
  const what = `${isLater ? 'scheduled ' : ''}post of Business Suite${isAlone ? ' without Instagram' : ''}`;
  return {
    ...byButton(desk, what, [text], 'business'),
    reading: () => desk.readingOf(chosen.name, isAlone ? [] : [chosen.instagram]),
  };
}

async function likePost(desk: PlainDesk): Promise<Draft> {
  await desk.toFeed();
  const free: number[] = [];
  for (const index of [1, 2, 3]) {
    // Pressed again, a like is taken back.
    if ((await desk.page.$(`.post-${index} .action.like:not(.liked)`)) !== null) free.push(index);
  }
  const index = desk.random.pick(free);
  return { ...draft('like', [], () => like(desk.page, index)), isGuarded: false };
}

function draft(way: string, texts: readonly string[], press: () => Promise<void>): Draft {
  const plain = { size: 1, isGuarded: true, isPressedInSheet: false, isSavedBySite: false };
  return { ...plain, way, texts, reading: null, press, again: null };
}

function byButton({ page, random }: Desk, what: string, texts: readonly string[], place: Place): Draft {
  const by = random.pick(PRESSES);
  const again = () => pressPublish(page, place, random.pick(PRESSES));
  return { ...draft(`${what} by ${by}`, texts, () => pressPublish(page, place, by)), again };
}

function byEnterOrButton(desk: Desk, what: string, text: string, place: Place): Draft {
  if (desk.random.chance(0.4)) return byButton(desk, what, [text], place);
  const press = () => pressEnter(desk.page, place);
  return { ...draft(`${what} by Enter in the box`, [text], press), again: press };
}
