import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { GestureEvent, Page } from '../../../../utils/networks/network.ts';
import { x } from '../../../../utils/networks/x/adapter.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/x');

function open(file: string, address = 'https://x.com/home'): Page {
  const html = readFileSync(join(FIXTURES, file), 'utf8');
  return pageOf(html, address);
}

function pageOf(html: string, address: string): Page {
  return { document: new JSDOM(html, { url: address }).window.document, url: new URL(address), cookie: '' };
}

function act(page: Page, selector: string, event: GestureEvent, nth = 0) {
  const path: Element[] = [];
  const target = page.document.querySelectorAll(selector)[nth] ?? null;
  expect(target, `nothing fits ${selector}`).not.toBeNull();
  for (let at = target; at !== null; at = at.parentElement) path.push(at);
  return x.gesture(event, path, page);
}

const click: GestureEvent = { type: 'click' };
const enter: GestureEvent = { type: 'keydown', key: 'Enter' };

describe('gestures of X that publish', () => {
  test('a press on the button of a dialog publishes the dialog’s text, not the box below', () => {
    const found = act(open('x_compose-modal-over-home.html'), '[data-testid="tweetButton"] span', click);
    expect(found).toMatchObject({
      kind: 'post',
      composer: { text: 'Bonjour à tous, nouveau catalogue demain' },
    });
  });

  test('a press on a disabled button publishes nothing', () => {
    expect(act(open('x_reply-dialog-over-home.html'), '[data-testid="tweetButton"]', click)).toBeNull();
  });

  test('Ctrl and Cmd with Enter publish the box they are pressed in; Enter alone does not', () => {
    const page = open('x_compose-modal-over-home.html');
    const box = '[role="dialog"] [data-testid="tweetTextarea_0"] [data-text]';
    expect(act(page, box, { ...enter, ctrlKey: true })?.kind).toBe('post');
    expect(act(page, box, { ...enter, metaKey: true })?.kind).toBe('post');
    expect(act(page, box, enter)).toBeNull();
  });

  test('a thread is one gesture with all its boxes', () => {
    const found = act(open('x_thread-modal.html'), '[data-testid="tweetTextarea_1"]', {
      ...enter,
      ctrlKey: true,
    });
    expect(found?.composer?.boxes).toHaveLength(2);
    expect(found?.composer?.text).toBe('First part\n\nSecond part');
  });

  test('Enter sends a message, Shift+Enter does not', () => {
    const page = open('x_chat-page.html', 'https://x.com/i/chat/1-2');
    const box = '[data-testid="dm-composer-textarea"]';
    expect(act(page, box, enter)?.kind).toBe('message');
    expect(act(page, box, { ...enter, shiftKey: true })).toBeNull();
    expect(act(page, box, { type: 'keydown', key: 'a' })).toBeNull();
  });

  test('a repost is guarded on the menu’s item, by click and by key, not on the button that opens the menu', () => {
    const page = pageOf(
      '<button data-testid="retweet"></button><div role="menuitem" tabindex="0" data-testid="retweetConfirm"></div>',
      'https://x.com/home',
    );
    expect(act(page, '[data-testid="retweet"]', click)).toBeNull();
    expect(act(page, '[data-testid="retweetConfirm"]', click)?.kind).toBe('repost');
    expect(act(page, '[data-testid="retweetConfirm"]', enter)?.kind).toBe('repost');
    expect(act(page, '[data-testid="retweetConfirm"]', { type: 'keydown', key: ' ' })?.kind).toBe('repost');
  });

  test('likes by click and by the key l, follows by click', () => {
    const page = open('x_home_expanded_2024-11.html');
    expect(act(page, '[data-testid="like"]', click)?.kind).toBe('like');
    expect(act(page, 'article[data-testid="tweet"]', { type: 'keydown', key: 'l' })?.kind).toBe('like');
    expect(act(page, '[data-testid="tweetTextarea_0"]', { type: 'keydown', key: 'l' })).toBeNull();
    expect(act(page, '[data-testid$="-follow"]', click)?.kind).toBe('follow');
  });

  test('a sheet’s confirmation acts on the intent pages only', () => {
    const html = '<button data-testid="confirmationSheetConfirm"></button>';
    const press = (address: string) => act(pageOf(html, address), 'button', click);
    expect(press('https://x.com/intent/retweet?tweet_id=1')?.kind).toBe('repost');
    expect(press('https://x.com/intent/follow?screen_name=a')?.kind).toBe('follow');
    expect(press('https://x.com/home')).toBeNull();
  });

  test('Enter on a native button is left to the click that follows', () => {
    expect(act(open('x_compose-modal-over-home.html'), '[data-testid="tweetButton"]', enter)).toBeNull();
  });

  test('nothing else of a timeline publishes', () => {
    const page = open('x_home_expanded_2024-11.html');
    for (const selector of [
      '[data-testid="reply"]',
      '[data-testid="bookmark"]',
      'a[href]',
      '[data-testid="caret"]',
    ]) {
      expect(act(page, selector, click), selector).toBeNull();
    }
  });
});

describe('a composer’s own evidence', () => {
  test('is not fooled by the parent post, a quoted post or hostile names', () => {
    const page = pageOf(
      `<div role="dialog">
        <article><div data-testid="UserAvatar-Container-parent"></div></article>
        <div><div data-testid="UserAvatar-Container-owner"></div>
          <div><div role="textbox" contenteditable data-testid="tweetTextarea_0"></div>
            <div role="link"><div data-testid="UserAvatar-Container-quoted"></div></div></div></div>
        <button data-testid="tweetButton"></button></div>`,
      'https://x.com/compose/post',
    );
    const [composer] = x.composers(page);
    expect(composer?.evidence).toEqual([{ source: 'composer.avatar', says: 'acting', handle: 'owner' }]);
  });

  test('takes a handle out of nothing but a well-formed test id', () => {
    const page = pageOf(
      `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-<img src=x>"></div></button>
       <a data-testid="AppTabBar_Profile_Link" href="/i/keyboard_shortcuts"></a>`,
      'https://x.com/home',
    );
    expect(x.tabEvidence(page)).toEqual([]);
  });

  test('reads a page of ten thousand nested nodes without falling over', () => {
    const html = `${'<div>'.repeat(10_000)}<div role="textbox" data-testid="tweetTextarea_0">hi</div>`;
    const page = pageOf(html, 'https://x.com/home');
    expect(x.composers(page)).toMatchObject([{ text: 'hi', evidence: [] }]);
    // jsdom alone takes seconds to parse such a page.
  }, 300_000);
});
