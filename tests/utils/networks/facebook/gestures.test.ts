import { describe, expect, test } from 'vitest';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import type { GestureEvent, Page, PublishGesture } from '../../../../utils/networks/network.ts';
import {
  commentBox,
  dataScript,
  find,
  HOME,
  PERSON_MODULES,
  pageOf,
  pathOf,
  postDialog,
  savedPage,
  textButton,
} from './page.ts';

const DATA = dataScript(PERSON_MODULES);
const SUBMIT =
  '<div id="focused-state-composer-submit"><div role="button" aria-label="?" id="send"><i></i></div></div>';
const BOX = '[contenteditable]';

function at(body: string, url = HOME): Page {
  return pageOf(body + DATA, { url });
}

function read(page: Page, selector: string, event: GestureEvent): PublishGesture | null {
  return facebook.gesture(event, pathOf(find(page, selector)), page);
}

function click(page: Page, selector: string): PublishGesture | null {
  return read(page, selector, { type: 'click' });
}

function key(page: Page, selector: string, name: string, modifiers: Partial<GestureEvent> = {}) {
  return read(page, selector, { type: 'keydown', key: name, ...modifiers });
}

describe('comments', () => {
  test('Enter publishes, Shift+Enter and other keys don’t', () => {
    const page = at(commentBox({ text: 'Bravo' }));
    expect(key(page, BOX, 'Enter')).toMatchObject({ kind: 'comment', composer: { text: 'Bravo' } });
    expect(key(page, `${BOX} p`, 'Enter')).toMatchObject({ kind: 'comment' });
    expect(key(page, BOX, 'Enter', { ctrlKey: true })).toMatchObject({ kind: 'comment' });
    expect(key(page, BOX, 'Enter', { shiftKey: true })).toBeNull();
    expect(key(page, BOX, ' ')).toBeNull();
    expect(key(page, BOX, 'a')).toBeNull();
    expect(read(page, BOX, { type: 'keyup', key: 'Enter' })).toBeNull();
  });

  test('Enter in an empty box publishes nothing, with a photo it does', () => {
    expect(key(at(commentBox({})), BOX, 'Enter')).toBeNull();
    const withPhoto = commentBox({}).replace('</form>', '</form><div><img src="blob:https://x/1"></div>');
    expect(key(at(withPhoto), BOX, 'Enter')).toMatchObject({ kind: 'comment', composer: { hasMedia: true } });
  });

  test('Enter that takes a name from the list of mentions publishes nothing', () => {
    const page = at(commentBox({ text: 'Merci Cam' }));
    find(page, BOX).setAttribute('aria-expanded', 'true');
    expect(key(page, BOX, 'Enter')).toMatchObject({ kind: 'comment' });
    find(page, BOX).setAttribute('aria-activedescendant', 'option-1');
    expect(key(page, BOX, 'Enter')).toBeNull();
  });

  test('the send button, by mouse and by key', () => {
    const page = at(commentBox({ text: 'Bravo', submit: SUBMIT }));
    expect(click(page, '#send')).toMatchObject({ kind: 'comment', composer: { text: 'Bravo' } });
    expect(click(page, '#send i')).toMatchObject({ kind: 'comment' });
    expect(key(page, '#send', 'Enter')).toMatchObject({ kind: 'comment' });
    expect(key(page, '#send', ' ')).toMatchObject({ kind: 'comment' });
    expect(key(page, '#send', 'Tab')).toBeNull();
  });

  test('also where the whole thread stands in a list', () => {
    const page = at(`<ul><li>${commentBox({ text: 'Bravo', submit: SUBMIT })}</li></ul>`);
    expect(click(page, '#send')).toMatchObject({ kind: 'comment' });
  });

  test('a disabled send button, emoji, photo, GIF and the voice selector publish nothing', () => {
    const page = at(commentBox({ text: 'Bravo', submit: SUBMIT, picture: '1_1_1_n.jpg' }));
    find(page, '#send').setAttribute('aria-disabled', 'true');
    expect(click(page, '#send')).toBeNull();
    expect(click(page, '#emoji')).toBeNull();
    expect(key(page, '#emoji', 'Enter')).toBeNull();
    expect(click(page, '[aria-label="Available Voices"]')).toBeNull();
    expect(click(page, BOX)).toBeNull();
  });

  test('without a send button, no tool becomes one', () => {
    expect(click(at(commentBox({ text: 'Bravo' })), '#emoji')).toBeNull();
  });

  test('a submitted form', () => {
    const page = at(`${commentBox({ text: 'Bravo' })}<form id="search"><input></form>`);
    expect(read(page, 'form[role]', { type: 'submit' })).toMatchObject({ kind: 'comment' });
    expect(read(page, '#search', { type: 'submit' })).toBeNull();
  });

  test('a reply is a reply', () => {
    const page = at(commentBox({ label: 'Répondre à Samir', text: 'Merci' }));
    expect(key(page, BOX, 'Enter')).toMatchObject({ kind: 'reply', composer: { text: 'Merci' } });
  });
});

describe('post dialog', () => {
  test('Enter is a new line, Ctrl and Cmd+Enter publish', () => {
    const page = at(postDialog({}));
    expect(key(page, BOX, 'Enter')).toBeNull();
    expect(key(page, BOX, 'Enter', { ctrlKey: true })).toMatchObject({ kind: 'post' });
    expect(key(page, BOX, 'Enter', { metaKey: true })).toMatchObject({ kind: 'post' });
  });

  test.each([
    'Publier',
    'Post',
    'Publicar',
    'Posten',
    'Pubblica',
    'Postar',
    'نشر',
    'Опубликовать',
    '投稿',
    'Speichern',
  ])('its last button publishes: %s', (label) => {
    const page = at(postDialog({ foot: textButton(label, 'id="last"') }));
    expect(click(page, '#last span')).toMatchObject({ kind: 'post', composer: { text: 'Ouverture samedi' } });
    expect(key(page, '#last', 'Enter')).toMatchObject({ kind: 'post' });
    expect(key(page, '#last', ' ')).toMatchObject({ kind: 'post' });
    find(page, '#last').setAttribute('aria-disabled', 'true');
    expect(click(page, '#last')).toBeNull();
  });

  test.each([
    'Next',
    'Suivant',
    'Siguiente',
    'Weiter',
    'Avanti',
    'Avançar',
    'التالي',
    'Done',
    'Terminé',
    'Annuler',
  ])('a last button that only goes on or back does not: %s', (label) => {
    const page = at(postDialog({ foot: textButton(label, 'id="last"') }));
    expect(click(page, '#last')).toBeNull();
    expect(key(page, '#last', 'Enter')).toBeNull();
  });

  test('a "Next" in a language that is not in the table counts, on the safe side', () => {
    const page = at(postDialog({ foot: textButton('Далее', 'id="last"') }));
    expect(click(page, '#last')).toMatchObject({ kind: 'post' });
  });

  test('buttons beside the last, before the box, with icons only or with a menu do not', () => {
    const head = `${textButton('Public', 'id="audience"')}<div role="button" id="close"><i></i></div>`;
    const foot = textButton('Brouillon', 'id="draft"') + textButton('Опубликовать', 'id="last"');
    const tail = `<div role="button" id="icon"><i></i></div>${textButton('Options', 'id="menu" aria-haspopup="menu"')}`;
    const page = at(postDialog({ head, foot: foot + tail }));
    for (const id of ['#audience', '#close', '#photo', '#draft', '#icon', '#menu'])
      expect(click(page, id)).toBeNull();
    expect(click(page, '#last')).toMatchObject({ kind: 'post' });
  });

  test('where one button says that it publishes, the last one doesn’t stand for it', () => {
    const foot = textButton('Share now (Public)', 'id="share"') + textButton('Copy link', 'id="copy"');
    const page = at(postDialog({ foot }));
    expect(click(page, '#share')).toMatchObject({ kind: 'post' });
    expect(click(page, '#copy')).toBeNull();
  });

  test('a native button publishes by its click, not by the key that makes it', () => {
    const page = at(postDialog({ foot: '<button id="last">Publier</button>' }));
    expect(key(page, '#last', 'Enter')).toBeNull();
    expect(click(page, '#last')).toMatchObject({ kind: 'post' });
    find(page, '#last').setAttribute('disabled', '');
    expect(click(page, '#last')).toBeNull();
  });

  test('its second step has no box: only a label tells', () => {
    const step = `<div role="dialog">${textButton('Планировать', 'id="other"')}${textButton('Publier', 'id="publish"')}</div>`;
    expect(click(at(step), '#publish')).toEqual({
      kind: 'post',
      composer: null,
      control: expect.objectContaining({ id: 'publish' }),
    });
    expect(click(at(step), '#other')).toBeNull();
  });
});

describe('menus, dialogs and pages without a box', () => {
  test('share now', () => {
    const menu = `<div role="menu"><div role="menuitem" id="now"><span>Partager maintenant (Public)</span></div>
      <div role="menuitem" id="story"><span>Envoyer dans Messenger</span></div></div>`;
    expect(click(at(menu), '#now span')).toMatchObject({ kind: 'post', composer: null });
    expect(key(at(menu), '#now', 'Enter')).toMatchObject({ kind: 'post' });
    expect(click(at(menu), '#story')).toBeNull();
  });

  test.each([
    'Delete',
    'Supprimer',
    'Confirm',
    'Public',
    'Envoyer',
    'Save',
  ])('%s publishes nothing', (label) => {
    expect(click(at(`<div role="dialog">${textButton(label, 'id="it"')}</div>`), '#it')).toBeNull();
  });

  test('outside dialogs and creation pages, "Publish" is any word', () => {
    expect(click(at(textButton('Publier', 'id="it"')), '#it')).toBeNull();
    expect(click(at(textButton('Publier', 'id="it"'), `${HOME}reels/create/`), '#it')).toMatchObject({
      kind: 'post',
    });
  });

  test('stories', () => {
    const body = `${textButton('Annuler', 'id="cancel"')}${textButton('Partager dans la story', 'id="share"')}`;
    const page = at(body, `${HOME}stories/create/`);
    expect(click(page, '#share')).toMatchObject({ kind: 'story' });
    expect(click(page, '#cancel')).toBeNull();
    const written = at(`<textarea>Bonjour</textarea>${body}`, `${HOME}stories/create/`);
    expect(click(written, '#share')).toMatchObject({ kind: 'story', composer: { text: 'Bonjour' } });
    expect(key(written, 'textarea', 'Enter')).toBeNull();
  });
});

describe('messages', () => {
  const chat = savedPage('fb_personal-pro_en_home_2025-07.html', { cookie: 'c_user=100059381446270' });

  test('Enter sends, also what can’t be seen to be attached', () => {
    expect(key(chat, BOX, 'Enter')).toMatchObject({ kind: 'message', composer: { text: '' } });
    expect(key(chat, BOX, 'Enter', { shiftKey: true })).toBeNull();
  });

  test('the last button of the row sends: a text, or the thumb', () => {
    expect(click(chat, '[aria-label="Send a Like"]')).toMatchObject({ kind: 'message' });
    expect(key(chat, '[aria-label="Send a Like"]', 'Enter')).toMatchObject({ kind: 'message' });
  });

  test.each([
    'Choose an emoji',
    'Choose a GIF',
    'Send a voice clip',
    'Minimise chat',
    'New Message',
    'Chat settings',
  ])('%s does not', (label) => {
    expect(click(chat, `[aria-label="${label}"]`)).toBeNull();
  });

  test('a send button that is not the last says so', () => {
    const page = at(
      `<div><div contenteditable="true" role="textbox" aria-placeholder="Aa"><p>Oui</p></div>
        ${textButton('', 'aria-label="Press Enter to send" id="send"')}${textButton('', 'id="more"')}${textButton('', 'id="last"')}</div>`,
    );
    expect(click(page, '#send')).toMatchObject({ kind: 'message', composer: { text: 'Oui' } });
    expect(click(page, '#more')).toBeNull();
  });

  test('replies to stories', () => {
    const body = `<div><div contenteditable="true" role="textbox" aria-label="x"><p>Bravo</p></div>
      ${textButton('', 'id="emoji"')}${textButton('', 'id="send"')}</div>`;
    const page = at(body, `${HOME}stories/1/2`);
    expect(key(page, BOX, 'Enter')).toMatchObject({ kind: 'story-reply', composer: { text: 'Bravo' } });
    expect(click(page, '#send')).toMatchObject({ kind: 'story-reply' });
    expect(click(page, '#emoji')).toBeNull();
  });
});

describe('likes', () => {
  test.each([
    'fb_personal_fr_own-profile_2024-08.html',
    'fb_personal-pro_en_home_2025-07.html',
  ])('%s', (file) => {
    const page = savedPage(file);
    const like = file.includes('_fr_') ? 'J’aime' : 'Like';
    expect(click(page, `[role="button"][aria-label="${like}"]`)).toMatchObject({
      kind: 'like',
      composer: null,
    });
    expect(key(page, `[role="button"][aria-label="${like}"]`, ' ')).toMatchObject({ kind: 'like' });
  });

  test('in Arabic, inside the photo viewer', () => {
    const page = savedPage('fb_page-identity_ar_photo-viewer_2024-03.html');
    expect(click(page, '[role="dialog"] [role="button"][aria-label="أعجبني"]')).toMatchObject({
      kind: 'like',
    });
  });
});

describe('the rest of saved pages', () => {
  test.each([
    ['fb_personal_fr_composer-dialog.html', ['Publier', 'J’aime']],
    ['fb_personal_fr_own-profile_2024-08.html', ['J’aime']],
    ['fb_page-identity_ar_photo-viewer_2024-03.html', ['أعجبني']],
    ['fb_personal-pro_en_home_2025-07.html', ['Send a Like', 'Like']],
    ['fb_page_signed-out_fr.html', []],
  ])('%s: of all controls, these act', (file, labels) => {
    const page = savedPage(file);
    const acting = [...page.document.querySelectorAll('[role="button"], [role="menuitem"], button, a')]
      .filter((control) => facebook.gesture({ type: 'click' }, pathOf(control), page) !== null)
      .map((control) => control.getAttribute('aria-label'));
    expect(new Set(acting)).toEqual(new Set(labels));
  });

  test('Business Suite: Publish, and nothing else', () => {
    const url = 'https://business.facebook.com/latest/composer/?asset_id=482200000000731';
    const page = savedPage('fb_business-suite_composer_en.html', { url });
    const acting = [...page.document.querySelectorAll('[role="button"], [role="switch"], [role="combobox"]')]
      .map((control) => facebook.gesture({ type: 'click' }, pathOf(control), page))
      .filter((found) => found !== null);
    expect(acting).toMatchObject([{ kind: 'post', composer: { text: 'Paniers de saison dès jeudi' } }]);
  });

  test('Business Suite: Schedule, and the last button in another language', () => {
    const url = 'https://business.facebook.com/latest/composer/?asset_id=482200000000731';
    for (const label of ['Programmer', 'Opublikuj']) {
      const page = savedPage('fb_business-suite_composer_en.html', { url });
      const publish = find(page, '[aria-label="\u200bPublish"]');
      publish.setAttribute('aria-label', `\u200b${label}`);
      publish.textContent = label;
      expect(click(page, `[aria-label="\u200b${label}"]`)).toMatchObject({ kind: 'post' });
    }
  });
});

test('Business Suite: a box that can’t be seen takes its destinations with it, never the Page alone', () => {
  const url = 'https://business.facebook.com/latest/composer/?asset_id=482200000000731';
  const page = savedPage('fb_business-suite_composer_en.html', { url });
  find(page, BOX).removeAttribute('contenteditable');
  const publish = '[aria-label="\u200bPublish"]';
  expect(click(page, publish)?.composer).toMatchObject({
    boxes: [],
    destinations: [{ network: 'facebook', name: 'Épicerie du Marché' }, { network: 'instagram' }],
  });
  for (const list of page.document.querySelectorAll('[role="combobox"]')) list.remove();
  expect(click(page, publish)?.composer).toMatchObject({ boxes: [], destinations: 'unreadable' });
});

describe('unusual events', () => {
  test('an empty path, and a target outside everything', () => {
    const page = at(commentBox({ text: 'x' }));
    expect(facebook.gesture({ type: 'click' }, [], page)).toBeNull();
    expect(read(page, 'html', { type: 'click' })).toBeNull();
    expect(read(page, 'body', { type: 'keydown', key: 'Enter' })).toBeNull();
  });

  test('a composer inside another shadow root is told by the event’s path', () => {
    const page = at('<div id="host"></div>');
    const shadow = find(page, '#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = commentBox({ text: 'Bravo' });
    const box = shadow.querySelector(BOX);
    expect(box).not.toBeNull();
    const path = [...pathOf(box as Element), ...pathOf(find(page, '#host'))];
    expect(facebook.gesture({ type: 'keydown', key: 'Enter' }, path, page)).toMatchObject({
      kind: 'comment',
      composer: { text: 'Bravo' },
    });
  });
});
