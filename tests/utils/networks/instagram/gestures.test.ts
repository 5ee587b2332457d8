import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import type { GestureEvent, Page } from '../../../../utils/networks/network.ts';
import { button, find, HOME, pageOf, pathOf } from './page.ts';

const FIXTURES = new URL('../../../fixtures/instagram/', import.meta.url);
const STORY = `${HOME}stories/decoy_two/35/`;
const THREAD = `${HOME}direct/t/11/`;

function saved(file: string, url = HOME): Page {
  return pageOf(readFileSync(new URL(`ig_${file}.html`, FIXTURES), 'utf8'), { url });
}

function on(page: Page, event: string | GestureEvent, target: Element) {
  return instagram.gesture(typeof event === 'string' ? { type: event } : event, pathOf(target), page);
}

function press(page: Page, target: Element): string | null {
  return on(page, 'click', target)?.kind ?? null;
}

function key(
  page: Page,
  name: string,
  target: Element,
  modifiers: Partial<GestureEvent> = {},
): string | null {
  return on(page, { type: 'keydown', key: name, ...modifiers }, target)?.kind ?? null;
}

describe('Enter in a box', () => {
  const comments = saved('home_fr_rail');
  const empty = find(comments, 'textarea');
  const written = find(comments, 'div + article textarea');

  it('sends a comment that has a text', () => {
    expect(on(comments, { type: 'keydown', key: 'Enter' }, written)).toMatchObject({
      kind: 'comment',
      control: written,
      composer: { text: 'Bravo pour la vitrine', boxes: [written] },
    });
    expect(key(comments, 'Enter', written, { ctrlKey: true })).toBe('comment');
  });

  it('sends nothing without a text, as a new line, or with any other key', () => {
    expect(key(comments, 'Enter', empty)).toBeNull();
    expect(key(comments, 'Enter', written, { shiftKey: true })).toBeNull();
    for (const other of [' ', 'a', 'Tab', 'Escape', 'Process'])
      expect(key(comments, other, written)).toBeNull();
    expect(on(comments, { type: 'keyup', key: 'Enter' }, written)).toBeNull();
  });

  it('sends a message, also from inside its paragraphs', () => {
    const page = saved('dm_en', THREAD);
    expect(key(page, 'Enter', find(page, '[contenteditable]'))).toBe('message');
    expect(key(page, 'Enter', find(page, '[data-lexical-text]'))).toBe('message');
  });

  it('sends a message of nothing but a picture', () => {
    const html = '<main><div><img src="blob:x"><div contenteditable="true"><p><br></p></div></div></main>';
    const page = pageOf(html, { url: THREAD });
    expect(key(page, 'Enter', find(page, '[contenteditable]'))).toBe('message');
  });

  it('answers a story', () => {
    const page = saved('story-reply_fr', STORY);
    const box = find<HTMLTextAreaElement>(page, 'textarea');
    expect(key(page, 'Enter', box)).toBeNull();
    box.value = 'bravo';
    expect(key(page, 'Enter', box)).toBe('story-reply');
  });

  it('is a new line in a caption, and nothing in a search', () => {
    const page = saved('create-dialog_fr');
    expect(key(page, 'Enter', find(page, '[contenteditable]'))).toBeNull();
    const search = pageOf('<main><form><input type="text" value="x"></form></main>');
    expect(key(search, 'Enter', find(search, 'input'))).toBeNull();
  });
});

describe('the button of a form', () => {
  it.each([
    ['comment', 'home_fr_rail', HOME, 'Publier'],
    ['comment', 'post_en_reply', `${HOME}p/Cabc123DEF4/`, 'Post'],
    ['message', 'dm_en', THREAD, 'Send'],
    ['post', 'create-dialog_fr', HOME, 'Partager'],
  ])('sends a %s of %s, by click and by key', (kind, file, url, label) => {
    const page = saved(file, url);
    const control = button(page, label);
    expect(on(page, 'click', control)).toMatchObject({ kind, control, composer: { kind } });
    expect(key(page, 'Enter', control)).toBe(kind);
    expect(key(page, ' ', control)).toBe(kind);
    control.setAttribute('aria-disabled', 'true');
    expect(press(page, control)).toBeNull();
  });

  it('is known by its place in any language', () => {
    const html = `<main><div role="grid"></div><div><div contenteditable="true"><p>hola</p></div>
      <div role="button"><span>إرسال</span></div></div></main>`;
    const page = pageOf(html, { url: THREAD });
    expect(press(page, find(page, '[role="button"] span'))).toBe('message');
  });

  it('may be an icon where something is written', () => {
    const html = (
      text: string,
    ) => `<main><div role="grid"></div><div><div role="button" id="emoji"><svg></svg></div>
      <div contenteditable="true"><p>${text}</p></div><div role="button" id="send"><svg aria-label="Versturen"></svg></div></div></main>`;
    const written = pageOf(html('hallo'), { url: THREAD });
    expect(press(written, find(written, '#send'))).toBe('message');
    expect(press(written, find(written, '#emoji'))).toBeNull();
    const empty = pageOf(html('<br>'), { url: THREAD });
    expect(press(empty, find(empty, '#send'))).toBeNull();
  });

  it('that is native is left to the click the browser makes of a key', () => {
    const html =
      '<main><article><form><textarea>oui</textarea><button type="submit">Publicar</button></form></article></main>';
    const page = pageOf(html);
    const control = find(page, 'button');
    expect(key(page, 'Enter', control)).toBeNull();
    expect(press(page, control)).toBe('comment');
    expect(on(page, 'submit', find(page, 'form'))).toMatchObject({
      kind: 'comment',
      composer: { text: 'oui' },
    });
  });

  it('is no emoji, no picture, no "more", no reply, no switch of account, no profile', () => {
    const page = saved('home_fr_rail');
    for (const icon of page.document.querySelectorAll(
      'svg[aria-label="Emoji"], svg[aria-label="Plus d’options"]',
    )) {
      expect(press(page, icon)).toBeNull();
    }
    expect(press(page, button(page, 'Basculer'))).toBeNull();
    expect(press(page, find(page, 'a[href="/boulangerie.sud/"] img'))).toBeNull();
    const post = saved('post_en_reply', `${HOME}p/Cabc123DEF4/`);
    expect(press(post, button(post, 'Reply'))).toBeNull();
  });

  it('of another form publishes nothing', () => {
    const search = pageOf('<main><form><input type="search"><button type="submit">OK</button></form></main>');
    expect(press(search, find(search, 'button'))).toBeNull();
    expect(on(search, 'submit', find(search, 'form'))).toBeNull();
  });
});

describe('the window of a new post', () => {
  const step = (
    body: string,
    header = '<div role="button" id="back"><svg></svg></div><h1>Novo</h1><div role="button" id="next">Avançar</div>',
  ) =>
    pageOf(
      `<div role="button" id="close"><svg></svg></div><div role="dialog"><div>${header}</div><div>${body}</div><form><input type="file"></form></div>`,
    );
  const caption = '<div contenteditable="true" role="textbox"><p><br></p></div>';

  it('publishes in the step that has the caption only', () => {
    const crop = step('<canvas></canvas><div role="button" id="crop">Original</div>');
    for (const id of ['#back', '#next', '#crop', '#close'])
      expect(press(crop, find(crop, id)), id).toBeNull();
    const last = step(caption);
    expect(press(last, find(last, '#next'))).toBe('post');
    expect(press(last, find(last, '#back'))).toBeNull();
    expect(press(last, find(last, '#close'))).toBeNull();
  });

  it('publishes neither by "back" in words nor by its settings', () => {
    const page = step(
      `<div>${caption}<div role="button" id="emoji"><svg></svg></div><div role="button" id="more">Acessibilidade<svg></svg></div><div role="button" id="settings">Avançado</div></div>`,
      '<div role="button" id="back">Voltar</div><div role="heading">Novo</div><div role="button" id="share">Compartilhar</div>',
    );
    for (const id of ['#back', '#emoji', '#more', '#settings'])
      expect(press(page, find(page, id)), id).toBeNull();
    expect(press(page, find(page, '#share'))).toBe('post');
  });

  it('may have its button at the foot', () => {
    const page = step(
      `${caption}<div role="button" id="place">Local</div><button id="share">Compartilhar</button>`,
      '<h1>Novo</h1>',
    );
    expect(press(page, find(page, '#share'))).toBe('post');
    expect(press(page, find(page, '#place'))).toBeNull();
  });
});

describe('a story', () => {
  const page = saved('story-reply_fr', STORY);

  it('is liked, not answered, by its heart', () => {
    expect(press(page, find(page, 'svg[aria-label="J’aime"]'))).toBe('like');
  });

  it.each([
    ['text', '<div role="button">😂</div>'],
    ['a picture', '<button><img alt="❤️"></button>'],
    ['a name', '<div role="button" aria-label="👏🏽"><span></span></div>'],
  ])('is answered at once by an emoji that is %s', (_, html) => {
    const reactions = pageOf(`<section><textarea></textarea>${html}</section>`, { url: STORY });
    expect(press(reactions, find(reactions, 'button, [role="button"]'))).toBe('story-reply');
    const elsewhere = pageOf(`<main>${html}</main>`);
    expect(press(elsewhere, find(elsewhere, 'button, [role="button"]'))).toBeNull();
  });

  it('is not answered by what turns its pages', () => {
    const html =
      '<section><button aria-label="Suivant"><svg></svg></button><div role="button">3 h</div></section>';
    const pages = pageOf(html, { url: STORY });
    expect(press(pages, find(pages, 'button'))).toBeNull();
    expect(press(pages, find(pages, 'div[role]'))).toBeNull();
  });
});

describe('acts without a draft', () => {
  const page = saved('home_fr_rail');
  const icon = (label: string) => find(page, `article svg[aria-label="${label}"]`);

  it('a heart likes; comment, share and save do not publish', () => {
    expect(on(page, 'click', icon('J’aime'))).toMatchObject({ kind: 'like', composer: null });
    for (const label of ['Commenter', 'Partager', 'Enregistrer'])
      expect(press(page, icon(label)), label).toBeNull();
  });

  const bar = (...labels: string[]) =>
    pageOf(
      `<main><article><section>${labels.map((label) => `<div role="button"><svg aria-label="${label}" height="24"></svg></div>`).join('')}</section></article></main>`,
    );

  it('are known by their place in languages that have no label here', () => {
    const five = bar('Vind ik leuk', 'Reageren', 'Opnieuw posten', 'Delen', 'Opslaan');
    const kinds = [...five.document.querySelectorAll('svg')].map((svg) => press(five, svg));
    expect(kinds).toEqual(['like', null, 'repost', null, null]);
    const four = bar('Vind ik leuk', 'Reageren', 'Delen', 'Opslaan');
    expect([...four.document.querySelectorAll('svg')].map((svg) => press(four, svg))).toEqual([
      'like',
      null,
      null,
      null,
    ]);
  });

  it.each(['Repost', 'Republier', 'Republicar', 'Reposten'])('the icon %s reposts', (label) => {
    const alone = pageOf(`<main><div role="button"><svg aria-label="${label}"></svg></div></main>`);
    expect(press(alone, find(alone, 'svg'))).toBe('repost');
  });

  it.each([
    'Like',
    "J'aime",
    'J’aime',
    'Me gusta',
    'Gefällt mir',
    'Mi piace',
    'Curtir',
    'Beğen',
    'أعجبني',
  ])('the heart %s of a comment likes', (label) => {
    const alone = pageOf(
      `<main><li><div role="button"><svg aria-label="${label}" height="12"></svg></div></li></main>`,
    );
    expect(press(alone, find(alone, 'svg'))).toBe('like');
  });

  it('the heart beside an empty message box is a message', () => {
    const html = `<main><div role="grid"></div><div><div contenteditable="true"><p><br></p></div>
      <div role="button"><svg aria-label="Like"></svg></div></div></main>`;
    const thread = pageOf(html, { url: THREAD });
    expect(on(thread, 'click', find(thread, 'svg'))).toMatchObject({
      kind: 'message',
      composer: null,
    });
  });

  it.each([
    'Follow',
    'Follow back',
    'Suivre',
    'S’abonner',
    'Seguir',
    'Folgen',
    'Segui',
    'Takip Et',
    'متابعة',
  ])('the button %s follows', (label) => {
    const alone = pageOf(`<main><button><div>${label}</div></button></main>`);
    expect(press(alone, find(alone, 'div'))).toBe('follow');
  });

  it.each([
    'Following',
    'Followers',
    'Abonné(e)',
    'Suivi(e)',
    'Suivant',
    'Se désabonner',
    'Message',
    'Follow us',
  ])('the button %s does not', (label) => {
    const alone = pageOf(`<main><button><div>${label}</div></button></main>`);
    expect(press(alone, find(alone, 'div'))).toBeNull();
  });
});

describe('a double click', () => {
  const page = saved('home_fr_rail');

  it('likes the picture of a post, also through the layer over it', () => {
    expect(on(page, 'dblclick', find(page, 'article img[alt=""]'))).toMatchObject({
      kind: 'like',
      composer: null,
    });
    const layered = pageOf(
      '<main><article><div><div><img alt=""></div><div id="layer"></div></div></article></main>',
    );
    expect(on(layered, 'dblclick', find(layered, '#layer'))?.kind).toBe('like');
    const reel = pageOf('<div role="dialog"><div><video></video></div></div>');
    expect(on(reel, 'dblclick', find(reel, 'video'))?.kind).toBe('like');
  });

  it('on words, on a profile, or outside posts does not', () => {
    for (const place of [
      'article span[dir="auto"] > span',
      'article canvas',
      'article textarea',
      'a img',
      'svg',
    ]) {
      expect(on(page, 'dblclick', find(page, place)), place).toBeNull();
    }
    const single = find(page, 'article img[alt=""]');
    expect(press(page, single)).toBeNull();
  });
});
