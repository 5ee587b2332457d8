import { describe, expect, test } from 'vitest';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import { answering } from '../../../../utils/networks/instagram/answering.ts';
import { HOME, pageOf, rail } from './page.ts';

const POST = `${HOME}p/Cabc123DEF4/`;

/** Whom each composer of a page answers, in the order of the page. */
function answers(html: string, url = HOME) {
  const page = pageOf(html, { url });
  return instagram.composers(page).map((composer) => answering(composer, page));
}

function picture(handle: string, alt = `Photo de profil de ${handle}`): string {
  return `<div role="button"><span role="link"><img alt="${alt}"></span></div>`;
}

function head(handle: string, alt?: string): string {
  return `<div>${picture(handle, alt)}<div><a href="/${handle}/" role="link"><div><span dir="auto">${handle}</span></div></a></div></div>`;
}

function form(text = ''): string {
  return `<section><form method="POST"><textarea aria-label="Ajouter un commentaire…">${text}</textarea><div role="button">Publier</div></form></section>`;
}

function date(path: string): string {
  return `<a href="${path}"><time>2 j</time></a>`;
}

const COMMENTS = `<ul><li><a href="/decoy_two/"><img alt="Photo de profil de decoy_two"></a><h3><a href="/decoy_two/">decoy_two</a></h3>
  <span dir="auto">avec <a href="/decoy_nine/">@decoy_nine</a></span><a href="/p/Cabc123DEF4/c/17900000000000001/"><time>2 h</time></a></li></ul>`;
const LIKES = `<div>${picture('decoy_liker')}Aimé par <a href="/decoy_liker/">decoy_liker</a></div>`;

describe('a comment', () => {
  test.each([
    ['/p/Cabc123DEF4/', 'Cabc123DEF4'],
    ['/marie.l/p/Cabc123DEF4/', 'Cabc123DEF4'],
    ['/reel/Cree1_l-XY/', 'Cree1_l-XY'],
    ['https://www.instagram.com/marie.l/reel/Cree1_l-XY/?img_index=1', 'Cree1_l-XY'],
  ])('in the feed answers the post’s author, in the post of %s', (path, thread) => {
    const html = `<main><article>${head('marie.l')}${date(path)}${LIKES}${COMMENTS}${form()}</article>
      <article>${head('decoy_one')}${date('/p/Cother00000/')}${form()}</article></main>`;
    expect(answers(html)).toEqual([
      { handle: 'marie.l', name: null, thread },
      { handle: 'decoy_one', name: null, thread: 'Cother00000' },
    ]);
  });

  test('answers whom the address at the date names, whoever stands above', () => {
    const above = head('decoy_friend');
    const html = `<main><article>${above}${head('marie.l')}${date('/marie.l/p/Cabc123DEF4/')}${form()}</article></main>`;
    expect(answers(html)).toEqual([{ handle: 'marie.l', name: null, thread: 'Cabc123DEF4' }]);
  });

  test.each([
    ['a place', '<a href="/explore/locations/213385402/montreal/">Montréal</a>'],
    ['music', '<a href="/reels/audio/1234567/">decoy · son original</a>'],
    ['one’s own picture', '<a href="/boulangerie.sud/"><img alt="Photo de profil de boulangerie.sud"></a>'],
  ])('is not misled by %s before the author', (_, decoy) => {
    const html = `<main><article><div>${decoy}</div>${head('marie.l')}${form()}</article></main>`;
    expect(answers(html)).toEqual([{ handle: 'marie.l', name: null, thread: null }]);
  });

  test('names nobody where the first person of a post has no picture, and others are named too', () => {
    const marked = '<a href="/decoy_marked/">decoy_marked</a>';
    const html = `<main><article><div>${marked}</div>${head('marie.l')}${form()}</article></main>`;
    expect(answers(html)).toEqual([{ handle: null, name: null, thread: null }]);
  });

  test('on a post’s page, outside of the post, answers its author', () => {
    const html = `${rail('boulangerie.sud', 'Photo de profil de boulangerie.sud')}<main><div><article>${head('marie.l')}</article>${COMMENTS}${form()}</div>
      <div><article>${head('decoy_one')}</article></div></main>`;
    expect(answers(html, POST)).toEqual([{ handle: 'marie.l', name: null, thread: 'Cabc123DEF4' }]);
  });

  test('on a page without marked posts, keeps to what is around its own box', () => {
    const posts = ['marie.l', 'decoy_one'].map((handle) => `<div>${head(handle)}${form()}</div>`);
    expect(answers(`<main>${posts.join('')}</main>`).map((found) => found?.handle)).toEqual([
      'marie.l',
      'decoy_one',
    ]);
  });

  test('the address is about the dialog, not about the feed behind it', () => {
    const html = `<main><article>${head('decoy_one')}${form()}</article></main>
      <div role="dialog"><article>${head('marie.l')}${COMMENTS}${form()}</article></div>`;
    expect(answers(html, POST)).toEqual([
      { handle: 'decoy_one', name: null, thread: null },
      { handle: 'marie.l', name: null, thread: 'Cabc123DEF4' },
    ]);
  });
});

describe('an answer to a comment', () => {
  test.each([
    ['@decoy_two merci', 'decoy_two'],
    ['@decoy_two ', 'decoy_two'],
    ['@decoy_two', 'decoy_two'],
    ['@decoy_two, merci !', 'decoy_two'],
    ['@jean.du-lac bonjour', 'jean.du'],
    ['@pas.la. Merci', 'pas.la'],
    ['@decoy_one @decoy_two merci', 'decoy_one'],
    ['@dec', null],
    ['@', null],
    ['merci @decoy_two', 'marie.l'],
    ['merci', 'marie.l'],
  ])('%j answers %s', (text, handle) => {
    const html = `<main><article>${head('marie.l')}${COMMENTS}${form(text)}</article></main>`;
    expect(answers(html, POST)).toEqual([{ handle, name: null, thread: 'Cabc123DEF4' }]);
  });

  test('is known in a rich box too', () => {
    const box =
      '<form><div contenteditable="true" role="textbox"><p><span>@decoy_two merci</span></p></div></form>';
    const html = `<main><article>${head('marie.l')}${COMMENTS}${box}</article></main>`;
    expect(answers(html, POST)).toEqual([{ handle: 'decoy_two', name: null, thread: 'Cabc123DEF4' }]);
  });
});

describe('a message', () => {
  const BOX =
    '<div><div contenteditable="true" role="textbox" data-lexical-editor="true"></div><div role="button">Envoyer</div></div>';
  const GRID = `<div role="grid"><div role="row"><a href="/decoy_nine/"><img alt="decoy_nine"></a><div dir="auto">bonjour</div></div></div>`;
  const LIST =
    '<div><h1>boulangerie.sud</h1><div role="list"><div role="listitem"><a href="/direct/t/99/"><span dir="auto">Decoy Nine</span></a></div></div></div>';
  const thread = (head: string) => `<main>${LIST}<div><div>${head}</div>${GRID}${BOX}</div></main>`;

  test.each([
    ['in the link', '<a href="/marie.l/"><img alt="x"><span dir="auto">Marie L. 🌿</span></a>'],
    [
      'in a second link',
      '<a href="/marie.l/"><img alt="x"></a><a href="/marie.l/"><h2><span dir="auto">Marie L. 🌿</span></h2></a>',
    ],
    [
      'beside the link',
      '<a href="/marie.l/"><img alt="x"></a><div><span dir="auto">Marie L. 🌿</span></div>',
    ],
    ['before the handle', '<a href="/marie.l/"><span>Marie L. 🌿</span><span>marie.l</span></a>'],
  ])('goes to the person above, whose name is %s', (_, head) => {
    expect(answers(thread(head), `${HOME}direct/t/110000000000000001/`)).toEqual([
      { handle: 'marie.l', name: 'Marie L. 🌿', thread: '110000000000000001' },
    ]);
  });

  test('has no name where the head shows the handle', () => {
    const head = '<a href="/marie.l/"><span dir="auto">marie.l</span></a>';
    expect(answers(thread(head), `${HOME}direct/t/11/`)).toEqual([
      { handle: 'marie.l', name: null, thread: '11' },
    ]);
  });

  test('goes to nobody in particular in a group', () => {
    const head = '<div role="button"><img alt="x"><span dir="auto">Marie L., Decoy Nine</span></div>';
    expect(answers(thread(head), `${HOME}direct/t/12/`)).toEqual([
      { handle: null, name: null, thread: '12' },
    ]);
  });

  test('that floats over the feed takes nothing from it', () => {
    const feed = `<main><article>${head('decoy_one')}</article></main>`;
    const floating = (head: string) => `${feed}<div><div>${head}</div>${GRID}${BOX}</div>`;
    expect(answers(floating('<span dir="auto">Marie L.</span>'))).toEqual([
      { handle: null, name: null, thread: null },
    ]);
    const linked =
      '<a href="/marie.l/"><span dir="auto">Marie L.</span></a><a href="/direct/t/11/"><svg></svg></a>';
    expect(answers(floating(linked))).toEqual([{ handle: 'marie.l', name: 'Marie L.', thread: '11' }]);
  });
});

describe('a reply to a story', () => {
  const story = (links: string) =>
    `<section><header>${links}</header><a href="/decoy_sticker/">@decoy_sticker</a><div><textarea placeholder="Antworten …"></textarea></div></section>`;
  const link = (handle: string) => `<a href="/${handle}/"><span dir="auto">${handle}</span></a>`;

  test.each([
    ['/stories/marie.l/3500000000000000008/', link('marie.l'), 'marie.l', '3500000000000000008'],
    ['/stories/marie.l/', link('marie.l'), 'marie.l', null],
    ['/stories/marie.l/3500000000000000008/', '', 'marie.l', '3500000000000000008'],
    ['/stories/highlights/17900000000000001/', link('marie.l'), 'marie.l', '17900000000000001'],
    ['/stories/highlights/17900000000000001/', '', null, '17900000000000001'],
  ])('%s answers whose story it is', (path, links, handle, thread) => {
    expect(answers(story(links), `https://www.instagram.com${path}`)).toEqual([
      { handle, name: null, thread },
    ]);
  });

  test('names nobody while the story of the person before is still shown', () => {
    expect(answers(story(link('decoy_one')), `${HOME}stories/marie.l/3500000000000000008/`)).toEqual([
      { handle: null, name: null, thread: '3500000000000000008' },
    ]);
  });
});

test('a new post answers nobody', () => {
  const html = `<main></main><div role="dialog"><h1>Créer</h1><input type="file"><div role="button">Partager</div><div contenteditable="true" role="textbox"></div></div>`;
  expect(answers(html)).toEqual([null]);
});
