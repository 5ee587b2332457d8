import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../../utils/networks/network.ts';
import { x } from '../../../../utils/networks/x/adapter.ts';
import { answering } from '../../../../utils/networks/x/answering.ts';

const COMPOSE = 'https://x.com/compose/post';
const STATUS = 'https://x.com/marie_l/status/1860000000000000001';

function pageOf(html: string, address: string): Page {
  const { document } = new JSDOM(html, { url: address }).window;
  return { document, url: new URL(address), cookie: '' };
}

/** Whom each composer of a page answers, in the order of the page. */
function answers(html: string, address: string) {
  const page = pageOf(html, address);
  return x.composers(page).map((composer) => answering(composer, page));
}

type Post = { handle?: string; name?: string; id?: string; text?: string; more?: string };

/** A post as X draws it: avatar, name, handle, date, words. */
function post({
  handle = 'marie_l',
  name = 'Marie L.',
  id = '1860000000000000001',
  text = '',
  more = '',
}: Post) {
  const date = id === '' ? '' : `<a href="/${handle}/status/${id}" dir="ltr"><time>2h</time></a>`;
  return `<article role="article" data-testid="tweet">
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}"><img alt=""></a></div></div>
    <div data-testid="User-Name">
      <div><a href="/${handle}" role="link"><div dir="ltr"><span><span>${name}</span></span></div><div dir="ltr"><span><svg aria-label="Verified account"></svg></span></div></a></div>
      <div><a href="/${handle}" role="link"><div dir="ltr"><span>@${handle}</span></div></a><div dir="ltr"><span>·</span></div>${date}</div>
    </div>
    <div data-testid="tweetText" dir="auto" lang="fr">${text}</div>${more}</article>`;
}

const OWN = '<div data-testid="UserAvatar-Container-atelier_boreal"></div>';
const BOX = '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>';
const INLINE = `<div>${OWN}${BOX}<button data-testid="tweetButtonInline"></button></div>`;

function dialog(above: string, below = ''): string {
  return `<div role="dialog">${above}<div>${OWN}${BOX}${below}<button data-testid="tweetButton"></button></div></div>`;
}

function replyingTo(words: string, ...handles: string[]): string {
  const links = handles.map(
    (handle) => `<a dir="ltr" href="/${handle}" role="link"><span>@${handle}</span></a>`,
  );
  return `<div dir="ltr"><span>${words}</span> <div>${links.join(' ')}</div></div>`;
}

const QUOTED = `<div role="link" tabindex="0"><div data-testid="UserAvatar-Container-decoy_9"></div>
  <div data-testid="User-Name"><div dir="ltr">Decoy 9</div><div dir="ltr">@decoy_9</div></div>
  <a href="/decoy_9/status/1700000000000000009/photo/1"><img alt=""></a></div>`;

describe('a reply dialog', () => {
  test.each([
    ['en', 'Replying to'],
    ['fr', 'En réponse à'],
    ['ja', '返信先:'],
    ['ar', 'ردًا على'],
  ])('answers the author of the post above the box (%s)', (_, words) => {
    const html = dialog(post({}) + replyingTo(words, 'marie_l', 'decoy_2'));
    expect(answers(html, COMPOSE)).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '1860000000000000001' },
    ]);
  });

  test('in a chain, answers the nearest post', () => {
    const chain = post({ handle: 'decoy_1', id: '1850000000000000001' }) + post({});
    expect(answers(dialog(chain), COMPOSE)[0]).toMatchObject({
      handle: 'marie_l',
      thread: '1860000000000000001',
    });
  });

  test('is misled by no repost, quote, mention or link in the words', () => {
    const words = '<a href="/decoy_3">@decoy_3</a> <a href="/marie_l/status/1111111111111111111">…</a>';
    const reposted = '<a href="/decoy_4"><span data-testid="socialContext">Decoy 4 reposted</span></a>';
    const html = dialog(post({ text: words, more: QUOTED }).replace('<div', `${reposted}<div`));
    expect(answers(html, COMPOSE)).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '1860000000000000001' },
    ]);
  });

  test('has no name for a post without one', () => {
    expect(answers(dialog(post({ name: '' })), COMPOSE)[0]).toMatchObject({ handle: 'marie_l', name: null });
  });

  test('keeps emoji, which are pictures, and joined ones', () => {
    const name = 'Marie <img alt="🌿"> L.\u200e 👩\u200d🍳';
    expect(answers(dialog(post({ name })), COMPOSE)[0]).toMatchObject({ name: 'Marie 🌿 L. 👩\u200d🍳' });
  });

  test('reads the handle from the texts where nothing is a link', () => {
    const html = post({ id: '' }).replaceAll(/<\/?a\b[^>]*>/g, '');
    expect(answers(dialog(html), COMPOSE)).toEqual([{ handle: 'marie_l', name: 'Marie L.', thread: null }]);
  });

  test('without a post, answers the first one named above the box', () => {
    const html = dialog(replyingTo('En réponse à', 'marie_l', 'decoy_2'));
    expect(answers(html, `${COMPOSE}?in_reply_to=1860000000000000001`)).toEqual([
      { handle: 'marie_l', name: null, thread: '1860000000000000001' },
    ]);
  });

  test('answers somebody unknown where only the address says that it is a reply', () => {
    expect(answers(dialog(''), `${COMPOSE}?in_reply_to=1860000000000000001`)).toEqual([
      { handle: null, name: null, thread: '1860000000000000001' },
    ]);
  });

  test('takes nothing from the page below', () => {
    const page = `<main role="main">${post({ handle: 'decoy_1', id: '1850000000000000001' })}</main>`;
    const unavailable = '<article role="article"><span>This post is unavailable.</span></article>';
    const html = page + dialog(unavailable);
    expect(answers(html, 'https://x.com/decoy_1/status/1850000000000000001').at(-1)).toEqual({
      handle: null,
      name: null,
      thread: null,
    });
  });
});

describe('the box under an opened post', () => {
  const before = post({ handle: 'decoy_1', id: '1850000000000000001' });
  const after = post({ handle: 'decoy_2', id: '1870000000000000001' });

  test.each([
    STATUS,
    `${STATUS}/photo/1`,
    'https://x.com/i/status/1860000000000000001',
    'https://x.com/i/web/status/1860000000000000001',
    'https://x.com/someone_else/status/1860000000000000001',
  ])('answers the post that the address is about: %s', (address) => {
    const html = `<main role="main">${before}${post({})}${INLINE}${after}</main>`;
    expect(answers(html, address)).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '1860000000000000001' },
    ]);
  });

  test('answers it also while a dialog has changed the address', () => {
    const html = `<main role="main">${before}${post({})}${INLINE}</main>${dialog('')}`;
    expect(answers(html, COMPOSE)).toContainEqual({
      handle: 'marie_l',
      name: 'Marie L.',
      thread: '1860000000000000001',
    });
  });

  test('names nobody while the page still shows another post', () => {
    const html = `<main role="main">${before}<div>${replyingTo('Replying to', 'decoy_1')}${INLINE}</div></main>`;
    expect(answers(html, STATUS)).toEqual([{ handle: null, name: null, thread: '1860000000000000001' }]);
  });
});

describe('a new post', () => {
  test('answers nobody', () => {
    expect(answers(`<main role="main">${INLINE}${post({})}</main>`, 'https://x.com/home')).toEqual([null]);
    expect(answers(dialog(''), COMPOSE)).toEqual([null]);
  });

  test('answers nobody when it quotes', () => {
    expect(answers(dialog('', QUOTED), COMPOSE)).toEqual([null]);
  });
});

describe('a message', () => {
  const BOX =
    '<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form>';
  const LOG = '<div role="log"><a href="/decoy_5">@decoy_5</a></div>';

  function chat(head: string): string {
    return `<nav><a href="/atelier_boreal">Profile</a></nav><main role="main">
      <div data-testid="dm-inbox-panel"><ul role="list"><li><a href="/i/chat/7-1">Decoy 7</a></li></ul></div>
      <div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header">${head}</div>${LOG}${BOX}</div></main>`;
  }

  test.each([
    [
      'a link around the avatar',
      '<a href="/marie_l"><div data-testid="UserAvatar-Container-marie_l"></div></a><span dir="ltr">Marie L.</span>',
    ],
    [
      'a link around all',
      '<a href="/marie_l"><div dir="ltr">Marie L.</div><div dir="ltr">@marie_l</div></a>',
    ],
    [
      'an avatar alone',
      '<button><span dir="ltr">Retour</span></button><div data-testid="UserAvatar-Container-marie_l"></div><span dir="auto">Marie L.</span>',
    ],
  ])('goes to the person in the head: %s', (_, head) => {
    expect(answers(chat(head), 'https://x.com/i/chat/2-1')).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '2-1' },
    ]);
  });

  test('goes to nobody in particular in a group', () => {
    const head = '<a href="/marie_l"><i></i></a><a href="/decoy_2"><i></i></a><span dir="ltr">Team</span>';
    expect(answers(chat(head), 'https://x.com/i/chat/g2001')).toEqual([
      { handle: null, name: null, thread: 'g2001' },
    ]);
  });

  test('is found in the older messages by the link above', () => {
    const html = `<main role="main"><section><div data-testid="conversation"><a href="/decoy_6">@decoy_6</a></div></section>
      <section><h2 id="detail-header"><a href="/marie_l"><span dir="ltr">Marie L.</span></a></h2><a href="/messages/2-1/info">i</a>
      <div data-testid="DmActivityViewport"><div data-testid="messageEntry"><a href="/decoy_5">@decoy_5</a></div></div>
      <aside><div data-testid="dmComposerTextInput" contenteditable="true"></div><button data-testid="dmComposerSendButton"></button></aside></section></main>`;
    expect(answers(html, 'https://x.com/messages/2-1')).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '2-1' },
    ]);
  });

  test('in the drawer, takes nothing from the page', () => {
    const drawer = `<div id="layers"><div data-testid="chat-drawer-root"><div><span dir="ltr">Team</span></div>${BOX}</div></div>`;
    const html = `<div>${drawer}<main role="main">${post({})}</main></div>`;
    expect(answers(html, 'https://x.com/home')).toEqual([{ handle: null, name: null, thread: null }]);
  });

  test('in the drawer, is known by the link to its page', () => {
    const head =
      '<div data-testid="dm-conversation-header"><a href="/marie_l"><span dir="ltr">Marie L.</span></a><a href="/i/chat/2-1"></a></div>';
    const html = `<div><div data-testid="chat-drawer-root">${head}${LOG}${BOX}</div><main role="main">${post({})}</main></div>`;
    expect(answers(html, 'https://x.com/home')).toEqual([
      { handle: 'marie_l', name: 'Marie L.', thread: '2-1' },
    ]);
  });
});
