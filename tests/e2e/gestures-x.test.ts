import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { XSettings } from '../sites/x/settings.ts';
import { answer, isAsked, pause, question, untilAnswered } from './harness/dialog.ts';
import { answeredIn, useGuarded } from './harness/gestures.ts';
import type { Guarded } from './harness/guarded.ts';
import { BROWSERS } from './harness/under-test.ts';
import * as x from './harness/x.ts';

type Gesture = {
  name: string;
  path?: string;
  settings?: Partial<XSettings>;
  act: (page: Page) => Promise<void>;
  /** What X itself asks for once the press has gone through. */
  confirm?: (page: Page) => Promise<void>;
  /** What reaches the server, in order. */
  operations: string[];
  /** Blanks of one line, held by the other; docs/guard.md names them. */
  unseenBy?: 'gestures' | 'requests';
  /** What is left of the draft after a stop, where there is one. */
  draft?: { place: x.Place; text: string };
};

const DIALOG = { place: 'dialog', text: 'Bonjour' } as const;
const INLINE = { place: 'inline', text: 'Bonjour' } as const;

/** Every way to publish on X that is guarded by default. */
const GESTURES: Gesture[] = [
  {
    name: 'the button of the page’s own composer',
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'Enter on the focused button',
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page, 'inline', 'enter');
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'Space on the focused button',
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page, 'inline', 'space');
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'Ctrl+Enter in the box',
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page, 'inline', 'mod-enter');
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'the dialog over the timeline',
    act: async (page) => {
      await x.openCompose(page);
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateTweet'],
    draft: DIALOG,
  },
  {
    name: 'Ctrl+Enter in the dialog that the key n opened',
    act: async (page) => {
      await page.waitForSelector('main article');
      await x.openCompose(page, 'key');
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.pressPost(page, 'dialog', 'mod-enter');
    },
    operations: ['CreateTweet'],
    draft: DIALOG,
  },
  {
    name: 'a thread of three',
    act: async (page) => {
      await x.openCompose(page);
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.addBox(page);
      await x.typePost(page, 'Deux', 'dialog', 1);
      await x.addBox(page);
      await x.typePost(page, 'Trois', 'dialog', 2);
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateTweet', 'CreateTweet', 'CreateTweet'],
    draft: DIALOG,
  },
  {
    name: 'a reply in the dialog',
    act: async (page) => {
      await x.openReply(page, 0);
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateTweet'],
    draft: DIALOG,
  },
  {
    name: 'a quote',
    act: async (page) => {
      await x.openQuote(page, 1);
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateTweet'],
    draft: DIALOG,
  },
  {
    name: 'an empty quote, which is a repost',
    act: async (page) => {
      await x.openQuote(page, 1);
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateRetweet'],
  },
  {
    name: 'a repost by mouse',
    act: (page) => x.repost(page, 1),
    operations: ['CreateRetweet'],
  },
  {
    name: 'a repost by Enter in the menu',
    act: (page) => x.repost(page, 1, 'enter'),
    operations: ['CreateRetweet'],
  },
  {
    name: 'a repost by Space in the menu',
    act: (page) => x.repost(page, 1, 'space'),
    operations: ['CreateRetweet'],
  },
  {
    name: 'a scheduled post',
    act: async (page) => {
      await x.openCompose(page);
      await x.typePost(page, 'Bonjour', 'dialog');
      await x.schedule(page);
      await x.pressPost(page, 'dialog');
    },
    operations: ['CreateScheduledTweet'],
  },
  {
    name: 'a share intent',
    path: '/intent/post?text=Bonjour',
    act: (page) => x.pressPost(page, 'dialog'),
    operations: ['CreateTweet'],
  },
  {
    name: 'a repost intent’s sheet',
    path: '/intent/retweet?tweet_id=1955257455485943261',
    act: (page) => x.confirmSheet(page),
    operations: ['CreateRetweet'],
  },
  {
    name: 'a sealed message by Enter',
    path: '/i/chat/1234567890123456789-1478230591640027137',
    act: (page) => x.chat(page, 'Bonjour'),
    operations: ['sealed-message'],
    unseenBy: 'requests',
  },
  {
    name: 'a sealed message by its button',
    path: '/i/chat/1234567890123456789-1478230591640027137',
    act: (page) => x.chat(page, 'Bonjour', 'click'),
    operations: ['sealed-message'],
    unseenBy: 'requests',
  },
  {
    name: 'an older message',
    path: '/i/chat/1234567890123456789-1478230591640027137',
    settings: { chat: 'dm' },
    act: (page) => x.chat(page, 'Bonjour'),
    operations: ['dm/new2'],
  },
  {
    name: 'a post that X asks about in a sheet',
    settings: { nudge: true },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    confirm: x.confirmSheet,
    operations: ['CreateTweet'],
  },
  {
    name: 'a post that leaves after the undo delay',
    settings: { undoDelay: 900 },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
  },
  {
    name: 'a post by fetch',
    settings: { transport: 'fetch' },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'a post by a Request to the API’s own host',
    settings: { transport: 'request', apiHost: 'api' },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
    draft: INLINE,
  },
  {
    name: 'a post by sendBeacon',
    settings: { transport: 'beacon' },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
  },
  {
    name: 'a boost, which posts first',
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await pressByName(page, 'Boost');
      await pressByName(page, 'Boost for');
    },
    operations: ['CreateTweet', 'CreateQuickPromotion'],
    unseenBy: 'gestures',
  },
  {
    name: 'an article',
    path: '/compose/articles/edit/1',
    act: async (page) => {
      await page.waitForSelector('main textarea');
      await page.type('main textarea', 'Bonjour');
      await pressByName(page, 'Publish');
    },
    operations: ['ArticleEntityPublish'],
    unseenBy: 'gestures',
  },
  {
    name: 'a post from a worker',
    settings: { transport: 'worker' },
    act: async (page) => {
      await x.typePost(page, 'Bonjour');
      await x.pressPost(page);
    },
    operations: ['CreateTweet'],
    unseenBy: 'requests',
  },
];

/** Presses a button that has a word and no mark. */
async function pressByName(page: Page, word: string): Promise<void> {
  const button = await page.waitForSelector(`button::-p-text(${word})`);
  await button?.click();
}

async function tryGesture(guarded: Guarded, gesture: Gesture): Promise<Page> {
  Object.assign(guarded.x.settings, gesture.settings);
  for (const account of guarded.x.accounts) account.premium = true;
  const page = await guarded.openX(gesture.path ?? '/home', 'boreal');
  await gesture.act(page);
  return page;
}

const SAID = '>>> .notices ::-p-text(camille_dube)';

const operations = (guarded: Guarded) => guarded.x.published.map((publication) => publication.operation);

describe.each(BROWSERS)('gestures of X in %s', (name) => {
  describe.each(['gestures', 'requests'] as const)('with the %s line alone', (lines) => {
    const guarded = useGuarded(name, lines);

    const held = GESTURES.filter((gesture) => gesture.unseenBy !== lines);
    test.each(held)('$name: the wrong account is stopped', async (gesture) => {
      await guarded().signIn('camille_dube', 'atelier_boreal');
      const page = await tryGesture(guarded(), gesture);
      if (lines === 'requests') await gesture.confirm?.(page);
      if (lines === 'requests' && gesture.settings?.transport === 'beacon') {
        // A beacon can't wait for a person: it fails, and the draft stays.
        await pause(600);
      } else {
        expect((await question(page)).text).toContain('@camille_dube');
        await answer(page, 'Cancel');
        await untilAnswered(page);
        await pause(150);
      }
      expect(operations(guarded())).toEqual([]);
      if (gesture.draft) expect(await x.draftText(page, gesture.draft.place)).toBe(gesture.draft.text);
    });

    // What only the requests tell is confirmed as a whole: the other posts of the thread go with the first.
    if (lines !== 'requests') return;
    test('a thread: one confirmation for all its requests', async () => {
      const thread = GESTURES.find((gesture) => gesture.name === 'a thread of three');
      if (thread === undefined) throw new Error('no thread');
      await guarded().signIn('camille_dube', 'atelier_boreal');
      const page = await tryGesture(guarded(), thread);
      await answer(page, 'this once');
      await x.untilPublished(guarded().x, 3, 8000);
      expect(operations(guarded())).toEqual(thread.operations);
      expect(await isAsked(page)).toBe(false);
    });
  });

  describe('with both lines', () => {
    const guarded = useGuarded(name, 'both');

    test.each(GESTURES)('$name: the right account passes unasked', async (gesture) => {
      await guarded().signIn('atelier_boreal', 'camille_dube');
      const page = await tryGesture(guarded(), gesture);
      await gesture.confirm?.(page);
      await x.untilPublished(guarded().x, gesture.operations.length, 8000);
      expect(operations(guarded())).toEqual(gesture.operations);
      expect(new Set(guarded().x.published.map(({ handle }) => handle))).toEqual(new Set(['atelier_boreal']));
      expect(await isAsked(page)).toBe(false);
    });

    const once = answeredIn(name, GESTURES);
    test.each(once)('$name: the wrong account is stopped, and "this once" lets it go', async (gesture) => {
      await guarded().signIn('camille_dube', 'atelier_boreal');
      const page = await tryGesture(guarded(), gesture);
      await question(page);
      expect(operations(guarded())).toEqual([]);
      await answer(page, 'this once');
      await gesture.confirm?.(page);
      await x.untilPublished(guarded().x, gesture.operations.length, 8000);
      expect(operations(guarded())).toEqual(gesture.operations);
      // What went out from another account is said; a worker's request is seen by nobody.
      if (gesture.settings?.transport !== 'worker') await page.waitForSelector(SAID, { timeout: 6000 });
    });
  });
});
