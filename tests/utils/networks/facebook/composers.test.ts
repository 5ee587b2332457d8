import { describe, expect, test } from 'vitest';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import type { Composer, Page } from '../../../../utils/networks/network.ts';
import { sightComposer } from '../../../../utils/networks/sight.ts';
import {
  AS_PAGE,
  avatar,
  banner,
  commentBox,
  dataScript,
  HOME,
  PAGE,
  PAGE_MODULES,
  PERSON,
  PERSON_MODULES,
  pageOf,
  postDialog,
  switcherAnswer,
  textButton,
} from './page.ts';

const OWN_PICTURE = '412200731_122105500000412_7300412200731004127_n.jpg';
const HUMAN_PICTURE = '479413310_122648426802886820_3024327925222227492_n.jpg';
const SISTER = { id: '61565500000888', name: 'Crémerie du Marché', picture: '1_2_3_n.jpg', page: '888' };

/** Acting as the Page; the menu lists the person and a second Page. */
const PAGE_DATA = dataScript(PAGE_MODULES, [
  switcherAnswer({ ...PAGE, picture: OWN_PICTURE }, [{ ...PERSON, picture: HUMAN_PICTURE }, SISTER]),
]);

function onPage(body: string, { url = HOME, data = PAGE_DATA } = {}): Page {
  return pageOf(body + data, { url, cookie: AS_PAGE });
}

function only(page: Page): Composer {
  const [composer, second] = facebook.composers(page);
  if (composer === undefined || second !== undefined) throw new Error('not exactly one composer');
  return composer;
}

function sightOnly(page: Page) {
  return sightComposer(facebook, page, only(page));
}

describe('voice of a comment box', () => {
  test.each([
    'Comment as Épicerie du Marché',
    'Answer as Épicerie du Marché…',
    'Commenter en tant que Épicerie du Marché',
    'Comentar como Épicerie du Marché',
    'Kommentieren als Épicerie du Marché',
    'Als Épicerie du Marché kommentieren',
    'Commenta come Épicerie du Marché...',
    'Skomentuj jako Épicerie du Marché',
    'التعليق باسم \u200fÉpicerie du Marché\u200f',
  ])('the label names who acts: %s', (label) => {
    expect(sightOnly(onPage(commentBox({ label })))).toMatchObject({
      status: 'known',
      account: { id: PAGE.id },
    });
  });

  test.each([
    'Comment as Camille Boréal',
    'Comment as Épicerie du Marché Nord',
    'Comment as Épicerie',
    'Répondre en tant que Camille Boréal…',
    'Responder como Camille Boréal',
    'Als Camille Boréal kommentieren',
    'Rispondi come Camille Boréal',
    'الرد باسم Camille Boréal',
  ])('the label names somebody else: %s', (label) => {
    expect(sightOnly(onPage(commentBox({ label })))).toMatchObject({
      status: 'conflict',
      reason: 'composer-disagrees',
    });
  });

  test('the placeholder tells as well, in its attribute or drawn over the box', () => {
    const page = onPage(commentBox({ label: 'Write a comment…' }));
    const box = only(page).boxes[0];
    box?.setAttribute('aria-placeholder', 'Comment as Camille Boréal');
    expect(sightOnly(page).status).toBe('conflict');
    box?.removeAttribute('aria-placeholder');
    expect(sightOnly(page).status).toBe('known');
    box?.insertAdjacentHTML(
      'afterend',
      '<div aria-hidden="true"><div>Comment as Camille Boréal…</div></div>',
    );
    expect(sightOnly(page).status).toBe('conflict');
  });

  test.each([
    'Reply to Camille Boréal…',
    'Répondre à Camille Boréal',
    'Camille Boréal',
  ])('a name in another label is no voice: %s', (label) => {
    expect(sightOnly(onPage(commentBox({ label, picture: OWN_PICTURE })))).toMatchObject({
      status: 'known',
    });
  });

  test.each([
    'Reageren als Camille Boréal',
    'Camille Boréal olarak yorum yap',
    'Camille Boréalとしてコメント',
  ])('a known name in a label of another language is a voice: %s', (label) => {
    expect(sightOnly(onPage(commentBox({ label })))).toMatchObject({
      status: 'conflict',
      reason: 'composer-disagrees',
    });
    const own = label.replace(PERSON.name, PAGE.name);
    expect(sightOnly(onPage(commentBox({ label: own }))).status).toBe('known');
  });

  test('all posts name another commenter than the tab: a conflict, where the box says nothing', () => {
    const posts = (...ids: string[]) =>
      dataScript(PAGE_MODULES, [
        switcherAnswer(PAGE),
        ...ids.map((id) => ({ feedback: { viewer_actor: { __typename: 'User', id, name: PERSON.name } } })),
      ]);
    const sight = (label: string, ...ids: string[]) =>
      sightOnly(onPage(commentBox({ label }), { data: posts(...ids) })).status;
    expect(sight('Écrivez un commentaire…', PERSON.id, PERSON.id)).toBe('conflict');
    expect(sight('Écrivez un commentaire…', PAGE.id, PAGE.id)).toBe('known');
    expect(sight('Écrivez un commentaire…', PERSON.id, PAGE.id)).toBe('known');
    expect(sight(`Comment as ${PAGE.name}`, PERSON.id)).toBe('known');
  });

  test('voices of a post’s own list are known by their picture', () => {
    const voices = { feedback: { voice_switcher_actors: { nodes: [voice] } } };
    const data = dataScript(PAGE_MODULES, [switcherAnswer({ ...PAGE, picture: OWN_PICTURE }), voices]);
    const sighting = sightOnly(onPage(commentBox({ picture: '7_7_7_n.jpg' }), { data }));
    expect(sighting.status).toBe('conflict');
    expect(sighting.evidence.map(({ name }) => name)).toContain('Fournil du Marché');
  });

  const voice = {
    id: '61565500000777',
    name: 'Fournil du Marché',
    profile_picture: { uri: 'https://scontent.invalid/v/7_7_7_n.jpg' },
  };

  test('the account’s own picture is the last of the top bar', () => {
    const bar = banner(HUMAN_PICTURE).replace(
      '</div></div></div>',
      `</div><div role="button">${avatar(OWN_PICTURE, 'x')}</div></div></div>`,
    );
    const data = dataScript(PAGE_MODULES);
    expect(sightOnly(onPage(bar + commentBox({ picture: OWN_PICTURE }), { data })).status).toBe('known');
  });

  test('a person’s first name stands for the person', () => {
    const page = pageOf(commentBox({ label: 'Comment as Camille' }) + dataScript(PERSON_MODULES));
    expect(sightOnly(page)).toMatchObject({ status: 'known', account: PERSON });
  });

  test('the picture tells in any language, with the name where the document has it', () => {
    const label = 'அனைவருக்கும் கருத்து';
    expect(sightOnly(onPage(commentBox({ label, picture: OWN_PICTURE }))).status).toBe('known');
    const human = onPage(commentBox({ label, picture: HUMAN_PICTURE }));
    expect(sightOnly(human).status).toBe('conflict');
    expect(only(human).evidence).toEqual([
      { source: 'composer.voice', says: 'acting', kind: 'person', id: PERSON.id, name: PERSON.name },
    ]);
    const sister = only(onPage(commentBox({ label, picture: SISTER.picture }))).evidence;
    expect(sister).toMatchObject([{ id: SISTER.id, kind: 'page' }]);
  });

  test('a picture that nothing names is somebody else’s all the same', () => {
    const stranger = commentBox({ label: 'Write a comment…', picture: '9_9_9_n.jpg' });
    expect(sightOnly(onPage(stranger)).status).toBe('conflict');
    const bannerOnly = onPage(banner(OWN_PICTURE) + stranger, { data: dataScript(PAGE_MODULES) });
    expect(sightOnly(bannerOnly).status).toBe('conflict');
  });

  test('a picture accuses nobody where the own one is not known, or where it changed with the top bar’s', () => {
    const box = commentBox({ label: 'Write a comment…', picture: '9_9_9_n.jpg' });
    expect(sightOnly(onPage(box, { data: dataScript(PAGE_MODULES) })).status).toBe('known');
    expect(sightOnly(onPage(banner('9_9_9_n.jpg') + box)).status).toBe('known');
  });

  test('the label that names who acts outweighs a picture that nothing names', () => {
    const box = commentBox({ label: `Comment as ${PAGE.name}`, picture: '9_9_9_n.jpg' });
    expect(sightOnly(onPage(box)).status).toBe('known');
  });

  test('the picture of a comment above a reply box is no voice', () => {
    const comment = `<div role="article" aria-label="Comment by Samir">${avatar('7_7_7_n.jpg')}<span>Bravo</span></div>`;
    const thread = `<div>${comment}<div>${commentBox({ label: 'Write something' }).replace('<div></div>', '')}</div></div>`;
    expect(sightOnly(onPage(thread)).status).toBe('known');
  });

  test('a box says nothing where the document does not', () => {
    const page = onPage(commentBox({ label: 'Comment as Camille Boréal' }), { data: '' });
    expect(only(page).evidence).toEqual([]);
    expect(sightOnly(page).status).toBe('unknown');
  });
});

describe('poster of a dialog', () => {
  function head(link: string, picture: string, name: string): string {
    return `<div><a href="${link}">${avatar(picture, name)}</a><strong>${name}</strong></div>`;
  }

  test('the acting Page', () => {
    const own = head(`https://www.facebook.com/profile.php?id=${PAGE.id}`, OWN_PICTURE, PAGE.name);
    expect(sightOnly(onPage(postDialog({ head: own })))).toMatchObject({
      status: 'known',
      account: { id: PAGE.id },
    });
  });

  test.each([
    ['by its link', head(`https://www.facebook.com/profile.php?id=${PERSON.id}`, '9_9_9_n.jpg', '')],
    ['by its picture', head('https://www.facebook.com/camille.boreal', HUMAN_PICTURE, '')],
    ['by its name', head('https://www.facebook.com/camille.boreal', '9_9_9_n.jpg', PERSON.name)],
  ])('another own identity, %s', (_name, other) => {
    expect(sightOnly(onPage(postDialog({ head: other })))).toMatchObject({
      status: 'conflict',
      reason: 'composer-disagrees',
    });
  });

  test('somebody in a list of friends is no poster, nor a name in the shared post below', () => {
    const friend = head('https://www.facebook.com/profile.php?id=100000000000009', '9_9_9_n.jpg', 'Leurre');
    expect(sightOnly(onPage(postDialog({ head: friend }))).status).toBe('known');
    const shared = head(`https://www.facebook.com/profile.php?id=${PERSON.id}`, HUMAN_PICTURE, PERSON.name);
    expect(sightOnly(onPage(postDialog({ foot: shared }))).status).toBe('known');
  });
});

describe('kinds', () => {
  const box = (label: string, attributes = '') =>
    `<div><div><div contenteditable="true" role="textbox" aria-label="${label}" ${attributes}><p>Oui</p></div></div>
      ${textButton('A')}${textButton('B')}</div>`;
  const textArea = `<div><textarea>Oui</textarea>${textButton('A')}${textButton('B')}</div>`;

  test.each<[string, string, string, string]>([
    ['a comment', commentBox({ text: 'Oui' }), HOME, 'comment'],
    ['a reply, by its label', commentBox({ label: 'Répondre à Samir…', text: 'Oui' }), HOME, 'reply'],
    [
      'a reply, inside a comment',
      `<div role="article" aria-label="تعليق">${commentBox({ label: 'x', text: 'Oui' })}</div>`,
      HOME,
      'reply',
    ],
    [
      'a comment in a dialog, by the voice in its label',
      `<div role="dialog">${box('Commenter en tant que Camille Boréal')}</div>`,
      HOME,
      'comment',
    ],
    [
      'a comment, inside a post',
      `<div role="article" aria-posinset="1">${commentBox({ label: 'x', text: 'Oui' })}</div>`,
      HOME,
      'comment',
    ],
    ['a post', postDialog({ text: 'Oui' }), HOME, 'post'],
    ['a chat', box('Message', 'aria-placeholder="Aa"'), HOME, 'message'],
    [
      'a chat in a dialog',
      `<div role="dialog">${box('Message', 'aria-placeholder="Aa"')}</div>`,
      HOME,
      'message',
    ],
    ['a conversation', box('Message'), `${HOME}messages/t/1`, 'message'],
    ['a text story', textArea, `${HOME}stories/create/`, 'story'],
    ['a reply to a story', box('Répondre'), `${HOME}stories/1/2`, 'story-reply'],
    ['a reel', `<div role="main">${box('Décrivez')}</div>`, `${HOME}reels/create/`, 'post'],
    ['a comment box without a form', box('Write a comment…'), `${HOME}watch/`, 'comment'],
    ['the Page inbox', textArea, 'https://business.facebook.com/latest/inbox/all/?asset_id=1', 'message'],
    [
      'a story in Business Suite',
      box('Texte'),
      'https://business.facebook.com/latest/story_composer/',
      'story',
    ],
  ])('%s', (_name, body, url, kind) => {
    expect(only(onPage(body, { url }))).toMatchObject({ kind, open: true, text: 'Oui' });
  });

  test('text areas of other pages, search fields and read-only text are no composers', () => {
    const page = onPage(
      '<textarea>Bio</textarea><input role="combobox"><div contenteditable="false" role="textbox">x</div>',
    );
    expect(facebook.composers(page)).toEqual([]);
  });

  test('what React has not moved into place yet is left out', () => {
    expect(facebook.composers(onPage(`<div hidden id="S:1">${commentBox({})}</div>`))).toEqual([]);
    expect(facebook.composers(onPage(`<div hidden>${commentBox({})}</div>`))).toHaveLength(1);
  });

  test('five composers at once are five', () => {
    const page = onPage(
      `<div>${commentBox({})}</div><div>${commentBox({})}</div>${postDialog({})}
       <div>${box('Message', 'aria-placeholder="Aa"')}</div><div>${box('Message', 'aria-placeholder="Aa"')}</div>`,
    );
    const kinds = facebook.composers(page).map(({ kind }) => kind);
    expect(kinds).toEqual(['comment', 'comment', 'post', 'message', 'message']);
  });
});

describe('closed prompts', () => {
  const prompt = `<a href="/me">${avatar(OWN_PICTURE)}</a>${textButton('Quoi de neuf ?')}`;

  test('the own avatar with a question beside it, in any language', () => {
    expect(only(onPage(`<div>${prompt}</div>`))).toMatchObject({ kind: 'post', open: false, boxes: [] });
    const group = prompt.replace('Quoi de neuf ?', 'Scrivi qualcosa...');
    expect(only(onPage(`<div>${group}</div>`))).toMatchObject({ open: false });
  });

  test.each([
    ['in a post', `<div aria-posinset="1">${prompt}</div>`],
    ['a button with an icon', prompt.replace('<span>', '<i></i><span>')],
    ['a link without an avatar', `<a href="/me">Moi</a>${textButton('Suivre')}`],
  ])('not %s', (_name, body) => {
    expect(facebook.composers(onPage(body))).toEqual([]);
  });
});

describe('drafts', () => {
  function textOf(draft: string): string {
    const page = onPage(postDialog({}));
    const [box] = only(page).boxes;
    if (box !== undefined) box.innerHTML = draft;
    return only(page).text;
  }

  test.each([
    ['<p><br></p>', ''],
    ['<p><span data-lexical-text="true">Un</span></p>', 'Un'],
    ['<p>Un</p><p>Deux</p>', 'Un\nDeux'],
    ['<p>Un</p><p><br></p><p>Deux</p>', 'Un\n\nDeux'],
    ['<p>Un<br>Deux</p>', 'Un\nDeux'],
    ['<p>Bravo <img alt="🙂" src="x"> !</p>', 'Bravo 🙂 !'],
    ['<ul><li>Un</li><li>Deux</li></ul>', 'Un\nDeux'],
    ['Sans bloc', 'Sans bloc'],
    ['<p>&lt;b&gt; \u202eטקסט</p>', '<b> \u202eטקסט'],
  ])('%s', (draft, text) => {
    expect(textOf(draft)).toBe(text);
  });

  test('photos and videos count, pictures of the interface don’t', () => {
    const photo = '<div><img src="blob:https://www.facebook.com/1"></div>';
    const icon = `<div role="button"><img src="https://scontent.invalid/icon.png"></div><img src="/rsrc/emoji.png">`;
    expect(only(onPage(postDialog({ foot: photo })))).toMatchObject({ hasMedia: true });
    expect(only(onPage(postDialog({ foot: icon })))).toMatchObject({ hasMedia: false });
    const editable = `<div role="button">${photo}</div>`;
    expect(only(onPage(postDialog({ foot: editable })))).toMatchObject({ hasMedia: true });
    const beside = commentBox({}).replace('</form>', `</form>${photo}`);
    expect(only(onPage(beside))).toMatchObject({ kind: 'comment', hasMedia: true });
  });
});
