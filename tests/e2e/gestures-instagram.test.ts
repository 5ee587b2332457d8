import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InstagramSettings } from '../sites/instagram/settings.ts';
import { answer, isAsked, pause, question, untilAnswered } from './harness/dialog.ts';
import { answeredIn, useGuarded } from './harness/gestures.ts';
import type { Guarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { workspace } from './harness/workspace.ts';

type Photos = [string, string];

type Gesture = {
  name: string;
  path?: string;
  settings?: Partial<InstagramSettings>;
  act: (page: Page, photos: Photos) => Promise<void>;
  /** What reaches the server. */
  operation: string;
  /** Likes and follows are guarded where the person has set so. */
  isOptional?: true;
  /** Blanks of one line, held by the other; docs/guard.md names them. */
  unseenBy?: 'gestures' | 'requests';
  /** Reads what is left of the draft after a stop, where there is one. */
  draft?: (page: Page) => Promise<string>;
};

const COMMENT = 'PolarisPostCommentInputRevampedMutation';
const MESSAGE = 'IGDirectTextSendMutation';
const LIKE = 'usePolarisLikeMediaXIGLikeMutation';
const THREAD = '/direct/t/110000000000000001/';
const TEXT = 'Bonjour';

/** A comment under the first post of the feed. */
function comment(by: instagram.Press, settings: Partial<InstagramSettings> = {}): Omit<Gesture, 'name'> {
  return {
    settings,
    act: async (page) => {
      await instagram.typeComment(page, TEXT);
      await instagram.pressComment(page, by);
    },
    operation: COMMENT,
    draft: (page) => instagram.commentText(page),
  };
}

/** A new post of one photo. */
function share(
  by: Exclude<instagram.Press, 'enter'>,
  settings: Partial<InstagramSettings> = {},
): Omit<Gesture, 'name'> {
  return {
    settings,
    act: async (page, [photo]) => {
      await instagram.openCreate(page);
      await instagram.chooseFiles(page, photo);
      await instagram.typeCaption(page, TEXT);
      await instagram.pressShare(page, by);
    },
    operation: 'media/configure',
    draft: instagram.captionText,
  };
}

function message(by: instagram.Press): Omit<Gesture, 'name'> {
  return {
    path: THREAD,
    act: async (page) => {
      await instagram.typeMessage(page, TEXT);
      await instagram.pressMessage(page, by);
    },
    operation: MESSAGE,
    draft: instagram.messageText,
  };
}

function storyReply(by: instagram.Press): Omit<Gesture, 'name'> {
  return {
    path: instagram.STORY,
    act: async (page) => {
      await instagram.typeStoryReply(page, TEXT);
      await instagram.pressStoryReply(page, by);
    },
    operation: 'direct_v2/threads/broadcast/reel_share',
    draft: instagram.storyReplyText,
  };
}

/** Presses a control without a draft by key. */
async function pressKey(page: Page, control: string, key: 'Enter' | ' '): Promise<void> {
  await page.waitForSelector(control);
  await page.focus(control);
  await page.keyboard.press(key);
}

/** Every way to publish on Instagram. */
const GESTURES: Gesture[] = [
  { name: 'a comment by Enter', ...comment('enter') },
  { name: 'a comment by its button', ...comment('click') },
  { name: 'a comment by Enter on the button', ...comment('button-enter') },
  { name: 'a comment by Space on the button', ...comment('button-space') },
  { name: 'a comment by fetch', ...comment('enter', { transport: 'fetch' }) },
  { name: 'a comment by a Request', ...comment('click', { transport: 'request' }) },
  {
    name: 'a comment by the operation’s other name',
    ...comment('enter', { drift: ['operation-names'] }),
    operation: 'usePolarisCommentSubmitMutation',
  },
  {
    name: 'a comment by the older endpoint',
    ...comment('enter', { comments: 'rest' }),
    operation: 'web/comments/add',
  },
  {
    name: 'a rich comment, by Enter',
    ...comment('enter', { drift: ['comment-textarea'] }),
  },
  {
    name: 'a rich comment without a form, by button',
    ...comment('click', { drift: ['comment-textarea', 'form'] }),
  },
  {
    name: 'a comment among plain boxes, by button',
    ...comment('click', { drift: ['article', 'main', 'form'] }),
  },
  {
    name: 'a comment by a button without its role',
    ...comment('click', { drift: ['button-role'] }),
    unseenBy: 'gestures',
  },
  {
    name: 'a comment among plain boxes, by Enter',
    ...comment('enter', { drift: ['article', 'main', 'form'] }),
  },
  { name: 'a comment in a narrow window', ...comment('enter', { layout: 'narrow' }) },
  { name: 'a comment on a phone', ...comment('click', { layout: 'mobile' }) },
  {
    name: 'a comment in a page that came late',
    ...comment('click', { hydrationDelay: 600, language: 'fr-CA' }),
  },
  {
    name: 'a comment in a post’s dialog, by Enter',
    act: async (page) => {
      await instagram.openPost(page);
      await instagram.typeComment(page, TEXT, 'dialog');
      await instagram.pressComment(page, 'enter', 'dialog');
    },
    operation: COMMENT,
    draft: (page) => instagram.commentText(page, 'dialog'),
  },
  {
    name: 'an answer in a post’s dialog, by button',
    act: async (page) => {
      await instagram.openPost(page, 0);
      await instagram.openReply(page, 'dialog');
      await page.keyboard.type(TEXT);
      await instagram.pressComment(page, 'click', 'dialog');
    },
    operation: COMMENT,
  },
  {
    name: 'an answer on a post’s page, by Enter',
    act: async (page) => {
      await page.waitForSelector('.feed time');
      await page.click('.feed time');
      await instagram.openReply(page, 'page');
      await page.keyboard.type(TEXT);
      await instagram.pressComment(page, 'enter', 'page');
    },
    operation: COMMENT,
  },
  { name: 'a new post by its button', ...share('click') },
  { name: 'a new post by Enter on its button', ...share('button-enter') },
  { name: 'a new post by Space on its button', ...share('button-space') },
  {
    name: 'a new post by fetch after a slow upload',
    ...share('click', { transport: 'fetch', uploadDelay: 900, configureHost: 'www' }),
  },
  {
    name: 'several photos, a menu, three screens',
    ...share('click', { createMenu: true, createSteps: 3 }),
    act: async (page, photos) => {
      await instagram.openCreate(page);
      await instagram.chooseFiles(page, ...photos);
      await instagram.typeCaption(page, TEXT);
      await instagram.pressShare(page);
    },
    operation: 'media/configure_sidecar',
  },
  {
    name: 'a new post without a caption',
    act: async (page, [photo]) => {
      await instagram.openCreate(page);
      await instagram.chooseFiles(page, photo);
      await instagram.pressShare(page);
    },
    operation: 'media/configure',
  },
  {
    name: 'a new post where dialogs have no role',
    ...share('click', { drift: ['dialog-role'] }),
    unseenBy: 'gestures',
  },
  {
    name: 'a new post on a phone',
    settings: { layout: 'mobile' },
    act: async (page, [photo]) => {
      await instagram.chooseFiles(page, photo);
      await instagram.typeCaption(page, TEXT);
      await instagram.pressShare(page);
    },
    operation: 'media/configure',
    unseenBy: 'gestures',
    draft: instagram.captionText,
  },
  {
    name: 'a story on a phone',
    settings: { layout: 'mobile' },
    act: async (page, [photo]) => {
      await instagram.chooseFiles(page, photo);
      await page.click('.mobile-create > .link');
      await page.waitForSelector('.mobile-create footer .primary');
      await page.click('.mobile-create footer .primary');
    },
    operation: 'media/configure_to_story',
    unseenBy: 'gestures',
  },
  { name: 'a message by Enter', ...message('enter') },
  { name: 'a message by its button', ...message('click') },
  { name: 'a message by Enter on its button', ...message('button-enter') },
  { name: 'a message by Space on its button', ...message('button-space') },
  {
    name: 'a message in a box without marks',
    ...message('enter'),
    settings: { drift: ['lexical-mark', 'textbox-role'] },
  },
  { name: 'a heart as a message', path: THREAD, act: instagram.sendHeart, operation: MESSAGE },
  {
    name: 'a message in the panel over the feed',
    act: async (page) => {
      await instagram.openPanel(page, 2);
      await instagram.typeMessage(page, TEXT);
      await instagram.pressMessage(page);
    },
    operation: MESSAGE,
    draft: instagram.messageText,
  },
  { name: 'an answer to a story by Enter', ...storyReply('enter') },
  { name: 'an answer to a story by its button', ...storyReply('click') },
  {
    name: 'a quick reaction to a story',
    path: instagram.STORY,
    act: (page) => instagram.react(page, 5),
    operation: 'direct_v2/threads/broadcast/reel_share',
  },
  {
    name: 'a repost by mouse',
    act: (page) => instagram.repost(page, 1),
    operation: 'usePolarisCreateRepostMutation',
  },
  {
    name: 'a repost by Enter',
    act: (page) => pressKey(page, '.feed .post-1 .post-bar .repost', 'Enter'),
    operation: 'usePolarisCreateRepostMutation',
  },
  {
    name: 'a repost in French',
    settings: { language: 'fr' },
    act: (page) => instagram.repost(page, 1),
    operation: 'usePolarisCreateRepostMutation',
  },
  {
    name: 'a repost by an icon without a name',
    settings: { drift: ['icon-labels'] },
    act: (page) => instagram.repost(page, 1),
    operation: 'usePolarisCreateRepostMutation',
  },
  {
    name: 'a like by its heart',
    isOptional: true,
    act: (page) => instagram.like(page),
    operation: LIKE,
  },
  {
    name: 'a like by Space on its heart',
    isOptional: true,
    act: (page) => pressKey(page, '.feed .post-0 .post-bar .like', ' '),
    operation: LIKE,
  },
  {
    name: 'a like by a double click',
    isOptional: true,
    act: (page) => instagram.doubleClickPhoto(page),
    operation: LIKE,
  },
  {
    name: 'a like of a comment',
    isOptional: true,
    act: async (page) => {
      await instagram.openPost(page);
      await instagram.likeComment(page, 'dialog');
    },
    operation: 'PolarisCommentActionsLikeMutation',
  },
  {
    name: 'a like of a story',
    path: instagram.STORY,
    isOptional: true,
    act: instagram.likeStory,
    operation: 'usePolarisStoriesV4LikeMutationLikeMutation',
  },
  {
    name: 'a follow',
    isOptional: true,
    act: instagram.follow,
    operation: 'usePolarisFollowMutation',
  },
];

/** The smallest picture there is: a GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

let folder: string;
let photos: Photos;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'photos-'));
  photos = [join(folder, 'one.gif'), join(folder, 'two.gif')];
  for (const photo of photos) await writeFile(photo, PIXEL);
});
afterAll(() => rm(folder, { recursive: true }));

async function tryGesture(
  guarded: Guarded,
  gesture: Gesture,
  ...usernames: [string, ...string[]]
): Promise<Page> {
  if (gesture.isOptional)
    await guarded.reset(workspace({ guarded: { repost: true, like: true, follow: true } }));
  await instagram.signIn(guarded.browser, guarded.instagram, ...usernames);
  Object.assign(guarded.instagram.settings, gesture.settings);
  const page = await guarded.open(`https://www.instagram.com${gesture.path ?? '/'}`, 'boreal');
  await gesture.act(page, photos);
  return page;
}

const published = (guarded: Guarded) =>
  guarded.instagram.published.map(({ username, operation }) => `${username} ${operation}`);

describe.each(BROWSERS)('gestures of Instagram in %s', (name) => {
  describe.each(['gestures', 'requests'] as const)('with the %s line alone', (lines) => {
    const guarded = useGuarded(name, lines);

    const held = GESTURES.filter((gesture) => gesture.unseenBy !== lines);
    test.each(held)('$name: the wrong account is stopped', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'camille.dube', 'atelier.boreal');
      expect((await question(page)).text).toContain('camille.dube');
      await answer(page, 'Cancel');
      await untilAnswered(page);
      await pause(100);
      expect(published(guarded())).toEqual([]);
      if (gesture.draft) expect(await gesture.draft(page)).toBe(TEXT);
    });

    test('an account switched in another tab is stopped, though the page still shows the right one', async () => {
      const begin: Gesture = { name: '', operation: '', act: (page) => instagram.typeComment(page, TEXT) };
      const page = await tryGesture(guarded(), begin, 'atelier.boreal', 'camille.dube');
      await instagram.signIn(guarded().browser, guarded().instagram, 'camille.dube', 'atelier.boreal');
      await instagram.pressComment(page);
      const { text } = await question(page);
      expect(text).toContain('camille.dube');
      expect(text).toContain('atelier.boreal');
      await answer(page, 'Cancel');
      await untilAnswered(page);
      expect(published(guarded())).toEqual([]);
      expect(await instagram.commentText(page)).toBe(TEXT);
    });
  });

  describe('with both lines', () => {
    const guarded = useGuarded(name, 'both');

    test.each(GESTURES)('$name: the right account passes unasked', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'atelier.boreal', 'camille.dube');
      await untilPublished(guarded().instagram, 1);
      expect(published(guarded())).toEqual([`atelier.boreal ${gesture.operation}`]);
      expect(await isAsked(page)).toBe(false);
    });

    const once = answeredIn(name, GESTURES);
    test.each(once)('$name: the wrong account is stopped, and "this once" lets it go', async (gesture) => {
      const page = await tryGesture(guarded(), gesture, 'camille.dube', 'atelier.boreal');
      await question(page);
      expect(published(guarded())).toEqual([]);
      await answer(page, 'this once');
      await untilPublished(guarded().instagram, 1);
      expect(published(guarded())).toEqual([`camille.dube ${gesture.operation}`]);
    });

    test('likes and follows are left alone where nothing else is set', async () => {
      const like: Gesture = { name: '', operation: LIKE, act: (page) => instagram.like(page) };
      const page = await tryGesture(guarded(), like, 'camille.dube');
      await untilPublished(guarded().instagram, 1);
      expect(published(guarded())).toEqual([`camille.dube ${LIKE}`]);
      expect(await isAsked(page)).toBe(false);
    });

    test('what publishes nothing is never asked about: new lines, screens before a caption', async () => {
      const harmless: Gesture = {
        name: '',
        operation: '',
        act: async (page, [photo]) => {
          await instagram.typeComment(page, TEXT);
          await page.keyboard.down('Shift');
          await page.keyboard.press('Enter');
          await page.keyboard.up('Shift');
          expect(await instagram.commentText(page)).toBe(`${TEXT}\n`);
          await instagram.openCreate(page);
          await instagram.chooseFiles(page, photo);
          await instagram.typeCaption(page, TEXT);
          await page.keyboard.press('Enter');
          await page.keyboard.type(TEXT);
          expect(await instagram.captionText(page)).toBe(`${TEXT}\n${TEXT}`);
        },
      };
      const page = await tryGesture(guarded(), harmless, 'camille.dube');
      expect(await isAsked(page)).toBe(false);
      expect(published(guarded())).toEqual([]);
    });
  });
});
