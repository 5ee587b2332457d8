import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../../utils/networks/network.ts';
import { sightComposer, sightTab } from '../../../../utils/networks/sight.ts';
import { x } from '../../../../utils/networks/x/adapter.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/x');
const OWNER = '1478230591640027137';
const HOME = readFileSync(join(FIXTURES, 'x_home_expanded_2024-11.html'), 'utf8');
const BANNER = readFileSync(join(FIXTURES, 'x_delegate-banner-home.html'), 'utf8');
const STATE = 'window.__INITIAL_STATE__=';
const META = 'window.__META_DATA__={';

function pageOf(html: string, address = 'https://x.com/home'): Page {
  const { document } = new JSDOM(html, { url: address }).window;
  return { document, url: new URL(address), cookie: `twid=u%3D${OWNER}` };
}

describe('the inline state', () => {
  test.each([
    ['spaces around what is assigned', (html: string) => html.replace(STATE, 'window.__INITIAL_STATE__ = ')],
    [
      'something else assigned after it',
      (html: string) => html.replace(`;${META}`, `;window.__SOMETHING__={"a":"}"};${META}`),
    ],
  ])('is read with %s', (_, change) => {
    const html = change(HOME);
    expect(html).not.toBe(HOME);
    const sighting = sightTab(x, pageOf(html));
    expect(sighting).toMatchObject({ status: 'known', account: { id: OWNER, handle: 'atelier_boreal' } });
    expect(sighting.evidence.map(({ source }) => source)).toContain('inline.__INITIAL_STATE__');
  });

  test('the metadata’s number is a signal of its own: another one is a conflict', () => {
    const named = (id: string) => HOME.replace(META, `${META}"userId":"${id}",`);
    expect(sightTab(x, pageOf(named(OWNER))).status).toBe('known');
    const other = sightTab(x, pageOf(named('1399910276655120384')));
    expect(other).toMatchObject({ status: 'conflict', reason: 'stale-document' });
  });
});

describe('the delegate’s banner', () => {
  const said = /You(?:'|’)re posting for @maison_commune\./;

  test.each([
    '@maison_communeとして投稿しています。',
    '你正以@maison_commune的身份发帖。',
  ])('is known in scripts without spaces: %s', (sentence) => {
    const html = BANNER.replace(said, sentence);
    expect(html).not.toBe(BANNER);
    expect(sightTab(x, pageOf(html))).toMatchObject({
      status: 'known',
      account: { id: null, handle: 'maison_commune' },
    });
  });

  test('is more than the handle', () => {
    expect(sightTab(x, pageOf(BANNER.replace(said, '@maison_commune'))).status).toBe('conflict');
  });
});

describe('posts and replies', () => {
  const kinds = (file: string, address: string) => {
    const page = pageOf(readFileSync(join(FIXTURES, file), 'utf8'), address);
    return x
      .composers(page)
      .map((composer) => `${composer.root.matches('[role="dialog"]') ? 'dialog' : 'page'}: ${composer.kind}`)
      .sort();
  };

  test('the address of a dialog says nothing of the box under it', () => {
    expect(kinds('x_reply-dialog-over-home.html', 'https://x.com/intent/post?in_reply_to=1')).toEqual([
      'dialog: reply',
      'page: post',
    ]);
    expect(kinds('x_compose-modal-over-home.html', 'https://x.com/compose/post')).toEqual([
      'dialog: post',
      'page: post',
    ]);
  });

  test('a box under its parent is a reply, whatever the address', () => {
    const html = `<div role="main"><article data-testid="tweet">Bonjour</article><div>
      <div data-testid="UserAvatar-Container-atelier_boreal"></div>
      <div role="textbox" data-testid="tweetTextarea_0">Merci</div><button data-testid="tweetButton"></button>
    </div></div>`;
    const [composer] = x.composers(pageOf(html, 'https://mobile.x.com/compose/post'));
    expect(composer?.kind).toBe('reply');
    expect(sightComposer(x, pageOf(html), composer ?? null).status).not.toBe('signed-out');
  });
});
