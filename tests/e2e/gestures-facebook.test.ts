import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { FacebookSettings } from '../sites/facebook/settings.ts';
import { answer, isAsked, pause, question, untilAnswered } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { answeredIn, useGuarded } from './harness/gestures.ts';
import type { Guarded } from './harness/guarded.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS, workspace } from './harness/workspace.ts';

type Gesture = {
  name: string;
  /** On www.facebook.com; its home where nothing is said. */
  path?: string;
  /** A part of Business Suite instead, for a Page by its classic id. */
  business?: 'composer' | 'inbox/all';
  settings?: Partial<FacebookSettings>;
  act: (page: Page) => Promise<void>;
  operation: string;
  /** Blanks of one line, held by the other; docs/guard.md names them. */
  unseenBy?: 'gestures' | 'requests';
  /** Where the draft is after a stop, where there is one. */
  draft?: facebook.Place;
};

const TEXT = 'Bonjour';
const POST = 'ComposerStoryCreateMutation';
const COMMENT = 'useCometUFICreateCommentMutation';
const LIKE = 'CometUFIFeedbackReactMutation';
const BUSINESS = 'BusinessComposerStoryCreationMutation';
const MESSAGE = 'ls_req';
const GROUP = '/groups/1013443948994254/';
const VIDEO = join(import.meta.dirname, '../fixtures/facebook/manifest.jsonl');

async function post(page: Page, by?: facebook.Press): Promise<void> {
  await facebook.openCompose(page);
  await write(page, 'dialog', by);
}

async function write(page: Page, place: facebook.Place, by?: facebook.Press): Promise<void> {
  await facebook.typeIn(page, place, TEXT);
  await facebook.pressPublish(page, place, by);
}

async function writeAndEnter(page: Page, place: facebook.Place): Promise<void> {
  await facebook.typeIn(page, place, TEXT);
  await facebook.pressEnter(page, place);
}

/** Presses the one control that a selector means, as assistive technology does: no pointer, no key. */
async function pressWithoutPointer(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (control) => (control as HTMLElement).click());
}

const SHARE_NOW = '.share-menu > :first-child';

/** Every way to publish on Facebook; likes too, for those who guard them. */
const GESTURES: Gesture[] = [
  { name: 'the button of the dialog', act: (page) => post(page), operation: POST, draft: 'dialog' },
  { name: 'Enter on that button', act: (page) => post(page, 'enter'), operation: POST, draft: 'dialog' },
  { name: 'Space on that button', act: (page) => post(page, 'space'), operation: POST, draft: 'dialog' },
  {
    name: 'that button, pressed by assistive technology',
    act: async (page) => {
      await facebook.openCompose(page, 'enter');
      await facebook.typeIn(page, 'dialog', TEXT);
      await pressWithoutPointer(page, `${facebook.publishButton('dialog')}:not([aria-disabled])`);
    },
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'the dialog that the key p opened, in English',
    settings: { language: 'en' },
    act: async (page) => {
      await page.waitForSelector('.post-1');
      await page.focus('.post-1');
      await page.keyboard.press('p');
      await write(page, 'dialog');
    },
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'the second step of the dialog, where the text is out of sight',
    settings: { composer: 'next' },
    act: async (page) => {
      await post(page);
      await page.waitForSelector('.post-settings');
      await facebook.pressPublish(page, 'dialog');
    },
    operation: POST,
  },
  {
    name: 'a photo without a word',
    act: async (page) => {
      await facebook.openCompose(page);
      await facebook.attach(page, VIDEO);
      await facebook.pressPublish(page, 'dialog');
    },
    operation: POST,
  },
  { name: 'a post in a group', path: GROUP, act: (page) => post(page), operation: POST, draft: 'dialog' },
  {
    name: 'a post whose labels have invisible edges',
    settings: { zeroWidth: true },
    act: (page) => post(page),
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'a post whose button has another word',
    settings: { drift: ['label:post'] },
    act: (page) => post(page),
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'a post in a dialog that is not called one',
    settings: { drift: ['role:dialog'] },
    act: (page) => post(page),
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'a post under another operation’s name',
    settings: { drift: [`operation:${POST}`] },
    act: (page) => post(page),
    operation: POST,
    unseenBy: 'requests',
    draft: 'dialog',
  },
  ...(['fetch', 'request', 'blob', 'form-data'] as const).map(
    (transport): Gesture => ({
      name: `a post by ${transport}`,
      settings: { transport },
      act: (page) => post(page),
      operation: POST,
      draft: 'dialog',
    }),
  ),
  {
    name: 'a comment by Enter',
    act: async (page) => {
      await facebook.openComments(page, 1);
      await writeAndEnter(page, 'post-1');
    },
    operation: COMMENT,
    draft: 'post-1',
  },
  ...(['click', 'enter', 'space'] as const).map(
    (by): Gesture => ({
      name: `a comment by its button: ${by}`,
      act: async (page) => {
        await facebook.openComments(page, 1);
        await write(page, 'post-1', by);
      },
      operation: COMMENT,
      draft: 'post-1',
    }),
  ),
  {
    name: 'a comment by a button that is always there, in a box that names its voice',
    settings: { sendButton: 'always', commentLabel: 'named' },
    act: async (page) => {
      await facebook.openComments(page, 1);
      await write(page, 'post-1');
    },
    operation: COMMENT,
    draft: 'post-1',
  },
  {
    name: 'a comment without a voice selector, whose request names its actor once',
    settings: { voiceSelector: false, commentNamesActor: false },
    act: async (page) => {
      await facebook.openComments(page, 1);
      await writeAndEnter(page, 'post-1');
    },
    operation: COMMENT,
    draft: 'post-1',
  },
  {
    name: 'a comment in a dialog over the feed',
    settings: { comments: 'dialog' },
    act: async (page) => {
      await facebook.openComments(page, 2);
      await writeAndEnter(page, 'comments');
    },
    operation: COMMENT,
    draft: 'comments',
  },
  {
    name: 'a comment beside a photo',
    act: async (page) => {
      await facebook.openPhoto(page, 1);
      await writeAndEnter(page, 'photo');
    },
    operation: COMMENT,
    draft: 'photo',
  },
  {
    name: 'a comment in a box that is not in a form by its role',
    settings: { drift: ['role:presentation'] },
    act: async (page) => {
      await facebook.openComments(page, 1);
      await writeAndEnter(page, 'post-1');
    },
    operation: COMMENT,
    draft: 'post-1',
  },
  {
    name: 'a reply by Enter',
    act: async (page) => {
      await facebook.openComments(page, 2);
      await facebook.openReply(page, 2);
      await writeAndEnter(page, 'reply-2');
    },
    operation: COMMENT,
    draft: 'reply-2',
  },
  {
    name: 'a reply by its button',
    act: async (page) => {
      await facebook.openComments(page, 2);
      await facebook.openReply(page, 2);
      await write(page, 'reply-2');
    },
    operation: COMMENT,
    draft: 'reply-2',
  },
  {
    name: 'a share from its dialog, without a word',
    act: async (page) => {
      await facebook.openShare(page, 1);
      await facebook.pressPublish(page, 'dialog');
    },
    operation: POST,
  },
  {
    name: 'a share with a word',
    settings: { language: 'en' },
    act: async (page) => {
      await facebook.openShare(page, 1);
      await write(page, 'dialog', 'enter');
    },
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'a share at once from its menu',
    settings: { share: 'menu' },
    act: async (page) => {
      await facebook.openShare(page, 1);
      await facebook.chooseShare(page, 'now');
    },
    operation: POST,
  },
  {
    name: 'a share at once by Enter in its menu',
    settings: { share: 'menu', language: 'en' },
    act: async (page) => {
      await facebook.openShare(page, 1);
      await page.focus(SHARE_NOW);
      await page.keyboard.press('Enter');
    },
    operation: POST,
  },
  {
    name: 'a share with a word from its menu',
    settings: { share: 'menu' },
    act: async (page) => {
      await facebook.openShare(page, 1);
      await facebook.chooseShare(page, 'with-words');
      await write(page, 'dialog');
    },
    operation: POST,
    draft: 'dialog',
  },
  {
    name: 'a text story',
    path: '/stories/create/',
    act: async (page) => {
      await page.waitForSelector('.choice');
      await page.click('.choice');
      await page.type('textarea', TEXT);
      await page.click('.create .primary:not([aria-disabled])');
    },
    operation: 'StoriesCreateMutation',
  },
  {
    name: 'a reel',
    path: '/reels/create/',
    act: async (page) => {
      await facebook.attach(page, VIDEO, '.create');
      await page.waitForSelector('.create .primary:not([aria-disabled])');
      await page.click('.create .primary');
      await page.waitForSelector('.create .notranslate');
      await page.keyboard.type(TEXT);
      await page.click('.create .primary');
    },
    operation: POST,
  },
  {
    name: 'a message by Enter in the chat tab',
    act: async (page) => {
      await facebook.openChat(page);
      await writeAndEnter(page, 'chat');
    },
    operation: MESSAGE,
    unseenBy: 'requests',
    draft: 'chat',
  },
  {
    name: 'a message by its button',
    act: async (page) => {
      await facebook.openChat(page);
      await write(page, 'chat');
    },
    operation: MESSAGE,
    unseenBy: 'requests',
    draft: 'chat',
  },
  {
    name: 'a message on the page of messages',
    path: '/messages/t/61583105783133/',
    act: (page) => writeAndEnter(page, 'chat'),
    operation: MESSAGE,
    unseenBy: 'requests',
    draft: 'chat',
  },
  {
    name: 'Business Suite',
    business: 'composer',
    act: (page) => write(page, 'business'),
    operation: BUSINESS,
    draft: 'business',
  },
  {
    name: 'Space on Business Suite’s button, in English',
    business: 'composer',
    settings: { language: 'en' },
    act: (page) => write(page, 'business', 'space'),
    operation: BUSINESS,
    draft: 'business',
  },
  {
    name: 'a schedule of Business Suite',
    business: 'composer',
    act: async (page) => {
      await facebook.typeIn(page, 'business', TEXT);
      await facebook.schedule(page);
      await facebook.pressPublish(page, 'business');
    },
    operation: BUSINESS,
    draft: 'business',
  },
  {
    name: 'an answer in Business Suite’s inbox by Enter',
    business: 'inbox/all',
    act: (page) => writeAndEnter(page, 'chat'),
    operation: MESSAGE,
    unseenBy: 'requests',
    draft: 'chat',
  },
  {
    name: 'an answer in Business Suite’s inbox by its button',
    business: 'inbox/all',
    act: (page) => write(page, 'chat'),
    operation: MESSAGE,
    unseenBy: 'requests',
    draft: 'chat',
  },
  { name: 'a like', act: (page) => facebook.like(page, 1), operation: LIKE },
  {
    name: 'a reaction from the bar',
    act: (page) => facebook.react(page, 1, 1),
    operation: LIKE,
    unseenBy: 'gestures',
  },
  {
    name: 'a like of a comment',
    act: async (page) => {
      await facebook.openComments(page, 1);
      await page.click('.post-1 .comment-actions .text-action');
    },
    operation: LIKE,
    unseenBy: 'gestures',
  },
  {
    name: 'a like by the key l',
    act: async (page) => {
      await page.waitForSelector('.post-1');
      await page.focus('.post-1');
      await page.keyboard.press('l');
    },
    operation: LIKE,
    unseenBy: 'gestures',
  },
];

/** Whose page is open: the client's, or the one that is wrong. */
const SIDES = {
  right: { actor: FACEBOOK_ACCOUNTS.boreal.id, page: FACEBOOK_ACCOUNTS.boreal.aliases[0] },
  wrong: { actor: FACEBOOK_ACCOUNTS.camille.id, page: FACEBOOK_ACCOUNTS.epicerie.aliases[0] },
};

async function tryGesture(guarded: Guarded, gesture: Gesture, side: keyof typeof SIDES): Promise<Page> {
  const { actor, page: classicId } = SIDES[side];
  await facebook.signIn(guarded.browser, guarded.facebook, `${actor}`);
  Object.assign(guarded.facebook.settings, gesture.settings);
  const address = gesture.business
    ? `https://business.facebook.com/latest/${gesture.business}/?asset_id=${classicId}`
    : `https://www.facebook.com${gesture.path ?? '/'}`;
  const page = await guarded.open(address, 'boreal');
  await gesture.act(page);
  return page;
}

const operations = (guarded: Guarded) => guarded.facebook.published.map(({ operation }) => operation);

const GUARDED = workspace({ guarded: { repost: true, like: true, follow: false } });

describe.each(BROWSERS)('gestures of Facebook in %s', (name) => {
  describe.each(['gestures', 'requests'] as const)('with the %s line alone', (lines) => {
    const guarded = useGuarded(name, lines, GUARDED);

    const held = GESTURES.filter((gesture) => gesture.unseenBy !== lines);
    test.each(held)('$name: the wrong account is stopped', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'wrong');
      const wrong = gesture.business ? 'Épicerie du Marché' : 'Camille Boréal';
      expect((await question(page)).text).toContain(wrong);
      await answer(page, 'Cancel');
      await untilAnswered(page);
      await pause(150);
      expect(operations(guarded())).toEqual([]);
      if (gesture.draft) expect(await facebook.draftText(page, gesture.draft)).toBe(TEXT);
    });

    // What docs/guard.md names as a blank of a line is one: alone, that line lets it go.
    const unseen = GESTURES.filter((gesture) => gesture.unseenBy === lines);
    test.each(unseen)('$name: a blank of this line', async (gesture) => {
      await tryGesture(guarded(), gesture, 'wrong');
      await untilPublished(guarded().facebook, 1);
      expect(operations(guarded())).toEqual([gesture.operation]);
    });
  });

  describe('with both lines', () => {
    const guarded = useGuarded(name, 'both', GUARDED);

    test.each(GESTURES)('$name: the right account passes unasked', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'right');
      await untilPublished(guarded().facebook, 1);
      expect(operations(guarded())).toEqual([gesture.operation]);
      expect(guarded().facebook.published[0]?.actorId).toBe(FACEBOOK_ACCOUNTS.boreal.id);
      expect(await isAsked(page)).toBe(false);
    });

    const once = answeredIn(name, GESTURES);
    test.each(once)('$name: the wrong account is stopped, and "this once" lets it go', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'wrong');
      await question(page);
      expect(operations(guarded())).toEqual([]);
      await answer(page, 'this once');
      await untilPublished(guarded().facebook, 1);
      expect(operations(guarded())).toEqual([gesture.operation]);
      expect(guarded().facebook.published[0]?.actorId).not.toBe(FACEBOOK_ACCOUNTS.boreal.id);
    });
  });
});
