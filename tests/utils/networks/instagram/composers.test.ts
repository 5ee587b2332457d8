import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import { sightComposer } from '../../../../utils/networks/sight.ts';
import { BRAND, HOME, OTHER, pageOf, viewerModule, withModules } from './page.ts';

const RICH = (text = '') =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true"><p>${text === '' ? '<br>' : `<span data-lexical-text="true">${text}</span>`}</p></div>`;
const FILE = '<form><input type="file" accept="image/jpeg"></form>';
const HEADER =
  '<div><div role="button"><svg></svg></div><h1>x</h1><div role="button">Compartilhar</div></div>';

function composersOf(html: string, url = HOME) {
  return instagram.composers(pageOf(html, { url }));
}

function kinds(html: string, url = HOME): string[] {
  return composersOf(html, url).map((composer) => composer.kind);
}

describe('what a box is for', () => {
  it('a plain caption, whose dialog has no field for files any more, posts', () => {
    const dialog = `<div role="dialog">${HEADER}<div><textarea></textarea></div></div>`;
    expect(kinds(dialog)).toEqual(['post']);
  });

  it.each([
    ['a page whose main part, articles and forms are plain boxes', '<div><textarea></textarea></div>', ''],
    [
      'a text area in the form of a post',
      '<main><article><form><textarea></textarea></form></article></main>',
      '',
    ],
    [
      'a text area in the form of a post page',
      '<main><section><form><textarea></textarea></form></section></main>',
      'p/C1/',
    ],
    ['a text area beside a reel', '<main><div><textarea></textarea></div></main>', 'reels/C1/'],
    [
      'a text area in the dialog of a post',
      '<div role="dialog"><article></article><form><textarea></textarea></form></div>',
      'p/C1/',
    ],
    [
      'a text area in the panel of a reel',
      '<div role="dialog"><form><textarea></textarea></form></div>',
      'reels/C1/',
    ],
    ['a rich box in such a panel', `<div role="dialog"><form>${RICH()}</form></div>`, 'reels/C1/'],
    ['a rich box in a post', `<main><article>${RICH()}</article></main>`, ''],
    ['a rich box on the page of a post', `<main><div>${RICH()}</div></main>`, 'boulangerie.sud/p/C1/'],
  ])('%s comments', (_, html, path) => {
    expect(kinds(html, HOME + path)).toEqual(['comment']);
  });

  it.each([
    ['a rich box of the inbox', `<main><div role="grid"></div><div>${RICH()}</div></main>`, 'direct/t/11/'],
    ['a text area of the inbox', '<main><div><textarea></textarea></div></main>', 'direct/t/11/'],
    [
      'a rich box in the floating panel',
      `<main></main><div><div role="log"></div><div>${RICH()}</div></div>`,
      '',
    ],
    ['the panel over the page of a post', `<main></main><div>${RICH()}</div>`, 'p/C1/'],
    [
      'a panel that is a dialog and takes files',
      `<div role="dialog"><div role="grid"></div>${RICH()}${FILE}</div>`,
      '',
    ],
    [
      'a panel that is a dialog, before the first line',
      `<div role="dialog"><div role="button"><svg></svg></div>${RICH()}</div>`,
      '',
    ],
    [
      'a box under people to choose',
      `<div role="dialog"><input type="checkbox"><div><textarea></textarea></div></div>`,
      '',
    ],
  ])('%s sends messages', (_, html, path) => {
    expect(kinds(html, HOME + path)).toEqual(['message']);
  });

  it.each([
    ['the window of a new post', `<div role="dialog">${HEADER}${RICH()}${FILE}</div>`, ''],
    [
      'the same over the inbox',
      `<main></main><div role="dialog">${HEADER}${RICH()}${FILE}</div>`,
      'direct/t/11/',
    ],
    ['the same with a plain caption', `<div role="dialog">${HEADER}<textarea></textarea>${FILE}</div>`, ''],
    [
      'the same with plain boxes of its settings',
      `<div role="dialog">${HEADER}<textarea></textarea>${RICH()}${FILE}</div>`,
      '',
    ],
    [
      'a dialog in a dialog',
      `<div role="dialog"><div role="dialog">${HEADER}${RICH()}</div>${FILE}</div>`,
      '',
    ],
    ['a note of the inbox', `<div role="dialog">${HEADER}<textarea></textarea></div>`, 'direct/inbox/'],
    ['a caption being edited', `<div role="dialog">${HEADER}${RICH()}</div>`, 'p/C1/'],
  ])('%s posts', (_, html, path) => {
    expect(kinds(html, HOME + path)).toEqual(['post']);
  });

  it.each([
    ['a text area', '<section><div><textarea></textarea></div></section>'],
    ['a text area in a form', '<section><form><textarea></textarea></form></section>'],
    ['a rich box', `<section><div>${RICH()}</div></section>`],
  ])('%s over a story answers it', (_, html) => {
    expect(kinds(html, `${HOME}stories/decoy_two/35/`)).toEqual(['story-reply']);
    expect(kinds(html, `${HOME}stories/highlights/18/`)).toEqual(['story-reply']);
  });

  it.each([
    ['the biography', '<main><form><textarea id="pepBio"></textarea></form></main>', 'accounts/edit/'],
    ['a report', '<main></main><div role="dialog"><form><textarea></textarea></form></div>', ''],
    [
      'a hidden measure',
      '<main><textarea aria-hidden="true"></textarea><textarea readonly></textarea></main>',
      'p/C1/',
    ],
    [
      'a text area outside the main part',
      '<main></main><textarea name="g-recaptcha-response"></textarea>',
      '',
    ],
    ['a search', '<main><input type="text" name="queryBox"><input type="search"></main>', 'explore/'],
    ['the window of a new post before the caption', `<div role="dialog">${HEADER}${FILE}</div>`, ''],
    ['a box that is not editable', '<main><div contenteditable="false" role="textbox"></div></main>', ''],
  ])('%s publishes nothing', (_, html, path) => {
    expect(kinds(html, HOME + path)).toEqual([]);
  });
});

describe('the text of a box', () => {
  const textOf = (inside: string) =>
    composersOf(`<main><div><div contenteditable="true">${inside}</div></div></main>`)[0]?.text;

  it('has the paragraphs and line breaks of Lexical', () => {
    expect(textOf('<p><span>un</span><br><span>deux</span></p><p><br></p><p><span>trois</span></p>')).toBe(
      'un\ndeux\n\ntrois',
    );
  });

  it('has emoji that are pictures, and text without paragraphs', () => {
    expect(textOf('<p><span>ça <img alt="🥖"> va</span></p>')).toBe('ça 🥖 va');
    expect(textOf('écrit sans paragraphe')).toBe('écrit sans paragraphe');
    expect(textOf('<p><br></p>')).toBe('');
  });

  it('follows what is typed in a text area', () => {
    const page = pageOf('<main><article><form><textarea>avant</textarea></form></article></main>');
    const [box] = page.document.getElementsByTagName('textarea');
    if (box !== undefined) box.value = 'Merci à tous\n ';
    expect(instagram.composers(page)[0]?.text).toBe('Merci à tous');
  });
});

describe('the form around a box', () => {
  it('reaches the button of words, not the conversation above', () => {
    const html = `<main><div id="all"><div role="grid"><div role="button">Voir plus</div></div>
      <div id="form"><div><div role="button"><svg></svg></div><div>${RICH('bonjour')}</div></div><div role="button">Envoyer</div></div></div></main>`;
    expect(composersOf(html, `${HOME}direct/t/11/`)[0]?.root.id).toBe('form');
  });

  it('is the smallest with icons as long as nothing is written', () => {
    const html = `<main><div role="grid"></div><div id="form"><div>${RICH()}</div><div role="button"><svg></svg></div></div></main>`;
    expect(composersOf(html, `${HOME}direct/t/11/`)[0]?.root.id).toBe('form');
  });

  it('has the media that wait in it, and those of a new post', () => {
    const html = `<main><div role="grid"><img src="blob:x"></div><div><div>${RICH()}</div><div role="button"><svg></svg></div>MEDIA</div></main>`;
    const hasMedia = (media: string) =>
      composersOf(html.replace('MEDIA', media), `${HOME}direct/t/11/`)[0]?.hasMedia;
    expect(hasMedia('')).toBe(false);
    expect(hasMedia('<img src="blob:https://www.instagram.com/1">')).toBe(true);
    expect(composersOf(`<div role="dialog">${HEADER}${RICH()}${FILE}</div>`)[0]?.hasMedia).toBe(true);
  });
});

describe('the author above a caption', () => {
  const dialog = (author: string, caption = '') =>
    `<div role="dialog">${HEADER}<div><img alt=""></div><div><div><span role="link"><img alt="${author}'s profile picture"></span><div><span dir="auto">${author}</span></div></div>${RICH(caption)}</div>${FILE}</div>`;

  it('is evidence of who posts', () => {
    expect(composersOf(dialog(BRAND.username))[0]?.evidence).toEqual([
      { source: 'composer.author', says: 'acting', handle: BRAND.username },
    ]);
  });

  it('that differs from the document is a conflict', () => {
    const html = withModules([viewerModule(BRAND)], dialog(OTHER.username));
    const page = pageOf(html, { cookie: `ds_user_id=${BRAND.id}` });
    const [composer = null] = instagram.composers(page);
    expect(sightComposer(instagram, page, composer)).toMatchObject({
      status: 'conflict',
      reason: 'composer-disagrees',
    });
  });

  it('is not a name written in the caption, nor a picture without a name beside it', () => {
    expect(composersOf(dialog('', 'decoy_two'))[0]?.evidence).toEqual([]);
    const html = `<div role="dialog">${HEADER}<img alt="Photo by decoy_two">${RICH('decoy_two')}${FILE}</div>`;
    expect(composersOf(html)[0]?.evidence).toEqual([]);
  });
});

describe('the create dialog of a saved page', () => {
  it('says its author, and the feed behind it keeps its own composer', () => {
    const file = new URL('../../../fixtures/instagram/ig_create-dialog_fr.html', import.meta.url);
    const found = composersOf(readFileSync(file, 'utf8'));
    expect(found.map(({ kind, hasMedia, evidence }) => [kind, hasMedia, evidence[0]?.handle])).toEqual([
      ['comment', false, undefined],
      ['post', true, BRAND.username],
    ]);
  });
});
