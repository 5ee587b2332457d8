import { describe, expect, test } from 'vitest';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import { answering } from '../../../../utils/networks/facebook/answering.ts';
import {
  AS_PERSON,
  commentBox,
  dataScript,
  HOME,
  PERSON,
  PERSON_MODULES,
  pageOf,
  switcherAnswer,
} from './page.ts';

/** Whom each composer of a page answers, in the order of the page. */
function answers(body: string, { url = HOME, lang = 'fr' } = {}) {
  const page = pageOf(`<html lang="${lang}"><body>${body}</body></html>`, { url, cookie: AS_PERSON });
  return facebook.composers(page).map((composer) => answering(composer, page));
}

/** Whom the one composer of a page answers. */
function answer(body: string, options?: { url?: string; lang?: string }) {
  const found = answers(body, options);
  expect(found).toHaveLength(1);
  return found[0];
}

const MARIE = { name: 'Marie Lac', href: '/marie.lac' };
const OMAR = { name: 'Omar Nil', href: '/profile.php?id=100001' };
const LEA = { name: 'Léa Sud', href: '/lea.sud' };
type Someone = typeof MARIE;

function link({ name, href }: Someone, query = ''): string {
  const address = query === '' ? href : `${href}${href.includes('?') ? '&' : '?'}${query}`;
  return `<a href="${address}" role="link"><span><span dir="auto">${name}</span></span></a>`;
}

const DATE = '<a href="/marie.lac/posts/pfbid0Abc12" role="link">2 h</a>';

type Post = { head?: string; date?: string; more?: string; comments?: string };

/** A post of a feed: its heading is called by an id. */
function post(
  { head = link(MARIE), date = DATE, more = '', comments = commentBox({}) }: Post,
  id = ':r1:',
): string {
  return `<div role="feed"><div aria-posinset="1" aria-labelledby="${id}"><div><h4 id="${id}"><span>${head}</span></h4><div>${date}</div></div>
    ${more}<div>${comments}</div></div></div>`;
}

/** A comment with its label, as in one of the languages. */
function comment(
  author: Someone,
  label = `Commentaire de ${author.name}, il y a 2 h`,
  text = 'Bonjour',
): string {
  return `<div role="article" aria-label="${label}"><div><a href="${author.href}" aria-hidden="true"><svg></svg></a></div>
    <div>${link(author, 'comment_id=11')}<div dir="auto">${text}</div></div></div>`;
}

function replyLabel(author: Someone, to: Someone): string {
  return `Réponse de ${author.name} au commentaire de ${to.name}, il y a 1 h`;
}

/** A comment, what was replied to it, and perhaps a box. */
function unit(head: string, ...replies: string[]): string {
  return `<div>${head}<div>${replies.map((reply) => `<div>${reply}</div>`).join('')}</div></div>`;
}

const REPLY = { label: 'Répondre en tant que Camille Boréal' };

describe('a comment on a post', () => {
  test.each([
    ['/marie.lac/posts/pfbid0Abc12', 'pfbid0Abc12'],
    ['/marie.lac/posts/un-titre/122140000000000001/', '122140000000000001'],
    ['/permalink.php?story_fbid=pfbid0Abc12&id=100001', 'pfbid0Abc12'],
    ['/story.php?story_fbid=122140000000000001&id=100001', '122140000000000001'],
    ['/groups/99/posts/122140000000000001/', '122140000000000001'],
    ['/groups/velo.nord/permalink/122140000000000001/', '122140000000000001'],
    ['/photo/?fbid=122200000000000001&set=a.1', '122200000000000001'],
    ['/photo.php?fbid=122200000000000001', '122200000000000001'],
    ['/cafe/photos/a.12/122200000000000001/', '122200000000000001'],
    ['/watch/?v=122300000000000001', '122300000000000001'],
    ['/cafe/videos/122300000000000001/', '122300000000000001'],
    ['/reel/122300000000000001/', '122300000000000001'],
    ['https://www.facebook.com/marie.lac/posts/pfbid0Abc12?__cft__[0]=x', 'pfbid0Abc12'],
    ['https://evil.invalid/marie.lac/posts/pfbid0Abc12', null],
    ['#', null],
  ])('answers its author, in the thread of %s', (href, thread) => {
    expect(answer(post({ date: `<a href="${href}">2 h</a>` }))).toEqual({
      handle: 'marie.lac',
      name: 'Marie Lac',
      thread,
    });
  });

  test.each([
    ['/marie.lac', 'marie.lac'],
    ['https://www.facebook.com/marie.lac?__tn__=R', 'marie.lac'],
    ['/profile.php?id=100001', null],
    ['/100001/', null],
    ['/people/Marie-Lac/100001/', null],
    ['/groups/99/user/100001/', null],
  ])('by a link to %s, the handle is %s', (href, handle) => {
    expect(answer(post({ head: link({ ...MARIE, href }) }))).toMatchObject({ handle, name: 'Marie Lac' });
  });

  test.each([
    ['who else is in the heading', { head: `${link(MARIE)} est avec ${link(OMAR)}` }],
    ['a person mentioned', { more: `<div data-ad-preview="message">${link(OMAR)}</div>` }],
    [
      'a post in the words',
      {
        date: '',
        more: `<div data-ad-preview="message"><a href="/omar/posts/1">x</a></div><a href="/marie.lac/posts/pfbid0Abc12">2 h</a>`,
      },
    ],
    [
      'a shared post',
      { more: `<div><h4>${link(OMAR)}</h4><a href="/omar/posts/122140000000000009">3 j</a></div>` },
    ],
    ['the pictures', { more: '<a href="/photo/?fbid=1"></a><a href="/photo/?fbid=2"></a>' }],
    ['the comments', { comments: unit(comment(OMAR)) + commentBox({}) }],
    ['suggestions', { more: `<ul><li>${link(LEA)}</li></ul>` }],
  ])('is not misled by %s', (_, parts) => {
    expect(answer(post(parts))).toEqual({ handle: 'marie.lac', name: 'Marie Lac', thread: 'pfbid0Abc12' });
  });

  test('in a group’s post answers its member', () => {
    const head = '<a href="/groups/99/">Vélo du Nord</a>';
    const date = `<a href="/groups/99/user/100001/">Marie Lac</a> · <a href="/groups/99/posts/77/">2 h</a>`;
    expect(answer(post({ head, date }))).toEqual({ handle: null, name: 'Marie Lac', thread: '77' });
  });

  test('each box of a feed answers its own post', () => {
    const second = post({ head: link(OMAR), date: '<a href="/groups/1/posts/5/">1 h</a>' }, ':r2:');
    expect(answers(post({}) + second)).toEqual([
      { handle: 'marie.lac', name: 'Marie Lac', thread: 'pfbid0Abc12' },
      { handle: null, name: 'Omar Nil', thread: '5' },
    ]);
  });

  test('in a dialog answers the post there, not the one behind', () => {
    const dialog = `<div role="dialog"><h2>Publication de Omar</h2><div><h3>${link(OMAR)}</h3><a href="/omar/posts/122140000000000009">3 j</a></div>${commentBox({})}</div>`;
    expect(answers(post({}) + dialog)[1]).toEqual({
      handle: null,
      name: 'Omar Nil',
      thread: '122140000000000009',
    });
  });

  test('beside a photo answers its post, in the thread of the address', () => {
    const viewer = `<div role="dialog"><div role="main"><img></div><div role="complementary"><h2>${link(MARIE)}</h2>${commentBox({})}</div></div>`;
    const url = `${HOME}photo/?fbid=122200000000000001&set=a.1`;
    expect(answers(post({ head: link(OMAR) }) + viewer, { url })).toEqual([
      { handle: null, name: 'Omar Nil', thread: 'pfbid0Abc12' },
      { handle: 'marie.lac', name: 'Marie Lac', thread: '122200000000000001' },
    ]);
  });

  test('names nobody where nothing marks the post', () => {
    const html = `<div role="main"><h2>${link(MARIE)}</h2>${commentBox({})}</div>`;
    expect(answer(html)).toEqual({ handle: null, name: null, thread: null });
  });
});

describe('a reply to a comment', () => {
  test('answers the comment above, in the post’s thread', () => {
    const comments = unit(comment(OMAR)) + unit(comment(LEA), commentBox(REPLY));
    expect(answer(post({ comments }))).toEqual({ handle: 'lea.sud', name: 'Léa Sud', thread: 'pfbid0Abc12' });
  });

  test('answers it also below what others replied', () => {
    const replies = [comment(OMAR, replyLabel(OMAR, LEA)), comment(MARIE, replyLabel(MARIE, LEA))];
    const comments = unit(comment(OMAR)) + unit(comment(LEA), ...replies, commentBox(REPLY));
    expect(answer(post({ comments }))).toMatchObject({ handle: 'lea.sud', name: 'Léa Sud' });
  });

  test('answers it below a single reply, where that reply’s label says so', () => {
    const comments = unit(comment(LEA), comment(OMAR, replyLabel(OMAR, LEA)), commentBox(REPLY));
    expect(answer(post({ comments }))).toMatchObject({ handle: 'lea.sud', name: 'Léa Sud' });
  });

  test('names nobody where the comment and its single reply can both be meant', () => {
    const comments = unit(comment(LEA), comment(OMAR), commentBox(REPLY));
    expect(answer(post({ comments }))).toMatchObject({ handle: null, name: null });
  });

  test.each([
    ['fr', 'Répondre à Omar Nil…'],
    ['en', 'Reply to Omar Nil...'],
    ['de', 'Omar Nil antworten'],
    ['fi', 'Vastaa käyttäjälle Omar Nil'],
  ])('answers the one whom the label names (%s)', (lang, label) => {
    const comments =
      unit(comment(LEA), comment(OMAR, replyLabel(OMAR, LEA)), commentBox({ label })) + commentBox({});
    expect(answers(post({ comments }), { lang })[0]).toMatchObject({ handle: null, name: 'Omar Nil' });
  });

  test('answers the one whose name the box begins with', () => {
    const box = commentBox({ ...REPLY, text: '<span>Omar Nil</span><span> bonjour</span>' });
    const comments = unit(comment(LEA), comment(OMAR, replyLabel(OMAR, LEA)), box);
    expect(answer(post({ comments }))).toMatchObject({ handle: null, name: 'Omar Nil' });
  });

  test('is not misled by the voice in the label, who commented as well', () => {
    const camille = { name: 'Camille Boréal', href: '/camille' };
    const comments = unit(comment(camille)) + unit(comment(LEA), commentBox(REPLY));
    expect(answer(post({ comments }))).toMatchObject({ handle: 'lea.sud', name: 'Léa Sud' });
  });

  test('is not misled by the voice in the label of an unknown language', () => {
    const camille = { name: PERSON.name, href: '/camille' };
    const data = dataScript(PERSON_MODULES, [switcherAnswer({ id: PERSON.id, name: PERSON.name })]);
    const box = commentBox({ label: `Vastaa nimellä ${PERSON.name}` });
    const comments = unit(comment(camille)) + unit(comment(LEA), comment(OMAR), comment(MARIE), box);
    expect(answer(data + post({ comments }), { lang: 'fi' })).toMatchObject({ name: null });
  });

  test('takes the author, not a badge or a mention', () => {
    const badge = '<a href="/badges">Super fan</a>';
    const lea = comment(LEA, undefined, link(MARIE)).replace('<div>', `<div>${badge}`);
    expect(answer(post({ comments: unit(lea, commentBox(REPLY)) }))).toMatchObject({ name: 'Léa Sud' });
  });

  test('of two people with one name, only the name is sure', () => {
    const other = { name: LEA.name, href: '/lea.nord' };
    const label = 'Répondre à Léa Sud…';
    const comments = unit(comment(LEA)) + unit(comment(other), commentBox({ label }));
    expect(answer(post({ comments }))).toMatchObject({ handle: null, name: 'Léa Sud' });
  });

  test('inside of a comment answers that comment', () => {
    const inside = comment(LEA).replace(/<\/div>$/, `${commentBox(REPLY)}</div>`);
    expect(answer(post({ comments: unit(comment(OMAR)) + unit(inside) }))).toMatchObject({ name: 'Léa Sud' });
  });

  test('names nobody in a language whose reply boxes look like any other', () => {
    const box = commentBox({ label: 'Kirjoita vastaus…' });
    expect(answer(post({ comments: unit(comment(LEA), box) }), { lang: 'fi' })).toMatchObject({ name: null });
  });
});

describe('a message', () => {
  const BOX = `<div><input type="file"><div role="button"></div><div contenteditable="true" role="textbox" aria-label="Message" aria-placeholder="Aa"></div><div role="button"></div></div>`;
  const GRID = `<div role="grid"><div role="row"><h4>Omar</h4><a href="/omar">Omar Nil</a></div></div>`;
  const LIST = `<div role="navigation"><div role="grid"><a href="/messages/t/9/">Omar Nil</a></div></div>`;
  const head = ({ href, name }: Someone) =>
    `<div><a href="${href}" aria-label="${name}"><img alt="${name}"><span>En ligne</span></a><div role="button"><h2 dir="auto"><span>${name}</span></h2><span dir="auto">En ligne</span></div></div>`;

  test('in a chat tab goes to the profile of its head', () => {
    const tab = (someone: Someone) => `<div><div>${head(someone)}</div><div>${GRID}${BOX}</div></div>`;
    const html = `<div role="main">${post({ comments: '' })}</div><div>${tab(MARIE)}${tab({ ...OMAR, href: '/100001/' })}</div>`;
    expect(answers(html)).toEqual([
      { handle: 'marie.lac', name: 'Marie Lac', thread: 'marie.lac' },
      { handle: null, name: 'Omar Nil', thread: '100001' },
    ]);
  });

  test.each([
    'messages/t/4242/',
    'messages/e2ee/t/4242',
  ])('on its page is in the thread of the address: %s', (path) => {
    const html = `${LIST}<div role="main"><div>${head(MARIE)}</div>${GRID}${BOX}</div>`;
    expect(answer(html, { url: HOME + path })).toEqual({
      handle: 'marie.lac',
      name: 'Marie Lac',
      thread: '4242',
    });
  });

  test('is called as the picture where there is no heading', () => {
    const html = `<div role="main">${head(MARIE).replaceAll(/h2/g, 'div')}${GRID}${BOX}</div>`;
    expect(answer(html, { url: `${HOME}messages/t/42/` })).toMatchObject({ name: 'Marie Lac' });
  });

  test('goes to nobody in particular in a group', () => {
    const html = `${LIST}<div role="main"><div><img alt="Omar Nil"><h2>Équipe du samedi</h2></div>${GRID}${BOX}</div>`;
    expect(answer(html, { url: `${HOME}messages/t/42/` })).toEqual({
      handle: null,
      name: null,
      thread: '42',
    });
  });

  test('in the inbox of a Page is in the thread of the address', () => {
    const url =
      'https://business.facebook.com/latest/inbox/all/?asset_id=482200000000731&selected_item_id=100001';
    expect(answer(`<div role="main"><h2>Marie Lac</h2>${GRID}${BOX}</div>`, { url })).toEqual({
      handle: null,
      name: null,
      thread: '100001',
    });
  });
});

test('a reply to a story answers whose profile stands above it', () => {
  const html = `<div role="navigation"><a href="/stories/9/x/">Omar Nil</a></div><div role="main">${link(MARIE)}<div><textarea></textarea><div role="button"></div><div role="button"></div></div></div>`;
  expect(answer(html, { url: `${HOME}stories/100002/UzpfSVNDOjEyMw==/` })).toEqual({
    handle: 'marie.lac',
    name: 'Marie Lac',
    thread: 'UzpfSVNDOjEyMw==',
  });
});

test('a new post answers nobody', () => {
  const dialog =
    '<div role="dialog"><form method="POST"><div contenteditable="true" role="textbox" aria-label="Quoi de neuf ?"></div></form></div>';
  expect(answers(post({}) + dialog)[1]).toBeNull();
});
