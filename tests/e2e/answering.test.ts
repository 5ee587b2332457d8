import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../utils/core/answering.ts';
import { PEOPLE } from '../sites/facebook/accounts.ts';
import { createFacebook, type Facebook } from '../sites/facebook/server.ts';
import { feedPosts as facebookPosts } from '../sites/facebook/timeline.ts';
import { createInstagram, type Instagram } from '../sites/instagram/server.ts';
import { feedPosts as instagramPosts } from '../sites/instagram/timeline.ts';
import { type Internet, openInternet } from '../sites/internet/internet.ts';
import { createX, type X } from '../sites/x/server.ts';
import { timelinePosts } from '../sites/x/timeline.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import * as onFacebook from './harness/facebook.ts';
import * as onInstagram from './harness/instagram.ts';
import { BROWSERS } from './harness/under-test.ts';
import * as onX from './harness/x.ts';

type Seen = { kind: string; answering: Answering | null };

/** Reads whom each composer of the page it runs in answers; what it gives is JSON. */
const READER = `
  import { answeringOf } from './utils/networks/answering.ts';
  import { adapterFor } from './utils/networks/registry.ts';
  const page = { document, url: new URL(location.href), cookie: document.cookie };
  const adapter = adapterFor(page.url);
  export const seen = JSON.stringify(adapter.composers(page).map((composer) => ({
    kind: composer.kind,
    answering: answeringOf(adapter.id, composer, page),
  })));`;

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: READER, resolveDir: join(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'es2022',
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}; return reader.seen; })()`;
}

/** An item of a sample feed. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

describe.each(BROWSERS)('who is answered, on the look-alikes in %s', (name) => {
  let internet: Internet & { x: X; facebook: Facebook; instagram: Instagram };
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    reader = await bundleReader();
    internet = await openInternet({ x: createX(), facebook: createFacebook(), instagram: createInstagram() });
    browser = await openBrowser({ browser: name, internet });
    await onX.signIn(browser, internet.x, 'atelier_boreal');
    await onFacebook.signIn(browser, internet.facebook, at(PEOPLE, 0).id);
    await onInstagram.signIn(browser, internet.instagram, 'boulangerie.sud');
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  /** Whom the composers of a kind answer, in the order of the page. */
  async function answers(page: Page, kind: string): Promise<(Answering | null)[]> {
    const seen = JSON.parse((await page.evaluate(reader)) as string) as Seen[];
    return seen.filter((composer) => composer.kind === kind).map(({ answering }) => answering);
  }

  describe('on X', () => {
    const posts = timelinePosts(8);
    const answerTo = (index: number) => {
      const { author, id } = at(posts, index);
      return { handle: author.handle, name: author.name, thread: id };
    };

    it.each([
      ['a plain post', 0],
      ['a post that was reposted', 3],
      ['a post that quotes', 5],
    ])('a reply dialog answers the author of %s; the page’s own box nobody', async (_, index) => {
      const page = await onX.openX(browser);
      await onX.openReply(page, index);
      expect(await answers(page, 'reply')).toEqual([answerTo(index)]);
      expect(await answers(page, 'post')).toEqual([null]);
    });

    it('the box under an opened post answers its author', async () => {
      const { author, id } = at(posts, 1);
      const page = await onX.openX(browser, `/${author.handle}/status/${id}`);
      await page.waitForSelector(onX.box());
      expect(await answers(page, 'reply')).toEqual([answerTo(1)]);
    });

    it('a quote answers nobody', async () => {
      const page = await onX.openX(browser);
      await onX.openQuote(page, 0);
      expect(await answers(page, 'post')).toEqual([null, null]);
      expect(await answers(page, 'reply')).toEqual([]);
    });

    it('a message answers the person it goes to', async () => {
      const { author } = at(posts, 0);
      const thread = `${author.id}-1478230591640027137`;
      const page = await onX.openX(browser, `/i/chat/${thread}`);
      await page.waitForSelector(onX.at('dm-composer-textarea'));
      expect(await answers(page, 'message')).toEqual([{ handle: author.handle, name: author.name, thread }]);
    });
  });

  describe('on Facebook', () => {
    const posts = facebookPosts(6);
    const first = at(posts, 0);

    it('a comment answers the post’s author, a reply the comment’s', async () => {
      const page = await onFacebook.openFacebook(
        browser,
        `/permalink.php?story_fbid=${first.id}&id=${first.author.id}`,
      );
      await onFacebook.openReply(page, 1);
      const comment = at(first.comments, 0);
      expect(await answers(page, 'reply')).toEqual([
        { handle: null, name: comment.author.name, thread: first.id },
      ]);
      expect(await answers(page, 'comment')).toEqual([
        { handle: null, name: first.author.name, thread: first.id },
      ]);
    });

    it('a comment beside a photo answers the photo’s author', async () => {
      const page = await onFacebook.openFacebook(browser);
      await onFacebook.openPhoto(page, 1);
      expect(await answers(page, 'comment')).toContainEqual({
        handle: null,
        name: first.author.name,
        thread: first.photoId,
      });
    });

    it('a comment in a dialog answers the post there', async () => {
      internet.facebook.settings.comments = 'dialog';
      const page = await onFacebook.openFacebook(browser);
      const second = at(posts, 1);
      await onFacebook.openComments(page, 2);
      expect(await answers(page, 'comment')).toContainEqual({
        handle: null,
        name: second.author.name,
        thread: second.id,
      });
    });

    it('a message answers the person it goes to, in a chat tab and on its page', async () => {
      const page = await onFacebook.openFacebook(browser);
      await onFacebook.openChat(page);
      const [answered] = await answers(page, 'message');
      expect(answered).toEqual({
        handle: null,
        name: expect.any(String),
        thread: expect.stringMatching(/^\d+$/),
      });
      const own = await onFacebook.openFacebook(browser, `/messages/t/${answered?.thread}`);
      await own.waitForSelector(onFacebook.box('chat'));
      expect(await answers(own, 'message')).toEqual([answered]);
    });
  });

  describe('on Instagram', () => {
    const posts = instagramPosts(4, [], []);
    const first = at(posts, 0);

    it('comments in the feed answer the posts’ authors', async () => {
      const page = await onInstagram.openInstagram(browser);
      await page.waitForSelector(onInstagram.commentBox('feed', 1));
      expect((await answers(page, 'comment')).slice(0, 2)).toEqual(
        posts.slice(0, 2).map(({ author, code }) => ({ handle: author.username, name: null, thread: code })),
      );
    });

    it.each([
      'page',
      'dialog',
    ] as const)('an answer to a comment answers its author, on a %s', async (place) => {
      const page = await onInstagram.openInstagram(browser, place === 'page' ? `/p/${first.code}/` : '/');
      if (place === 'dialog') await onInstagram.openPost(page);
      const box = onInstagram.commentBox(place);
      await page.waitForSelector(box);
      expect((await answers(page, 'comment')).at(-1)).toEqual({
        handle: first.author.username,
        name: null,
        thread: first.code,
      });
      await onInstagram.openReply(page, place);
      await page.waitForFunction(
        (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value !== '',
        {},
        box,
      );
      expect((await answers(page, 'comment')).at(-1)).toEqual({
        handle: at(first.comments, 0).author.username,
        name: null,
        thread: first.code,
      });
    });

    it('a message answers the person it goes to, on its page and floating', async () => {
      const page = await onInstagram.openInstagram(browser, '/direct/t/110000000000000001/');
      await page.waitForSelector(onInstagram.MESSAGE);
      const [answered] = await answers(page, 'message');
      expect(answered).toMatchObject({ name: expect.any(String), thread: '110000000000000001' });
      const home = await onInstagram.openInstagram(browser);
      await onInstagram.openPanel(home);
      expect((await answers(home, 'message'))[0]).toMatchObject({
        handle: expect.stringMatching(/^decoy/),
        thread: null,
      });
    });

    it('a reply to a story answers whose story it is', async () => {
      const page = await onInstagram.openInstagram(browser, onInstagram.STORY);
      await page.waitForSelector('textarea');
      expect(await answers(page, 'story-reply')).toEqual([
        { handle: 'decoy_two', name: null, thread: '3500000000000001008' },
      ]);
    });
  });
});
