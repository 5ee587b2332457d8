import type { Page } from 'puppeteer-core';
import * as facebook from './facebook.ts';
import type { Guarded } from './guarded.ts';
import * as instagram from './instagram.ts';
import { FACEBOOK_ACCOUNTS } from './workspace.ts';
import * as x from './x.ts';

/** A box of a look-alike site, and how a person writes and publishes in it. */
export type Editor = {
  name: string;
  box: string;
  /** What publishes, once the site lets it. */
  activeButton: string;
  /** Opens a page in which the box is, for the client whose account acts. */
  open(guarded: Guarded): Promise<Page>;
  /** Opens the box again where publishing has closed it. */
  reopen?(page: Page): Promise<void>;
  /** What the box shows, read otherwise than by what is tested. */
  read(page: Page): Promise<string>;
  /** Texts that the site's server has received, the latest last. */
  received(guarded: Guarded, page: Page): readonly string[] | Promise<readonly string[]>;
};

const CLIENT = 'boreal';
const CHAT = '/i/chat/1234567890123456789-1478230591640027137';
const CHAT_BOX = x.at('dm-composer-textarea');
const THREAD = 'https://www.instagram.com/direct/t/110000000000000001/';

const readValue = (page: Page, box: string) =>
  page.$eval(box, (element) => (element as HTMLTextAreaElement).value);

async function openX(guarded: Guarded, path: string): Promise<Page> {
  // The other channel of chat is sealed: its server could not tell what it received.
  guarded.x.settings.chat = 'dm';
  await guarded.signIn('atelier_boreal');
  return guarded.openX(path, CLIENT);
}

async function openFacebook(guarded: Guarded): Promise<Page> {
  await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
  return guarded.open('https://www.facebook.com/', CLIENT);
}

async function openInstagram(guarded: Guarded, address: string): Promise<Page> {
  await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
  return guarded.open(address, CLIENT);
}

const onX = (guarded: Guarded) => guarded.x.published.map(({ text }) => text);
const onFacebook = (guarded: Guarded) => guarded.facebook.published.map(({ text }) => text);
const onInstagram = (guarded: Guarded) => guarded.instagram.published.map(({ text }) => text);

export const X_POST: Editor = {
  name: 'X, post (Draft.js)',
  box: x.box('inline'),
  activeButton: `${x.postButton('inline')}:not([disabled])`,
  open: (guarded) => openX(guarded, '/home'),
  read: (page) => x.draftText(page),
  received: onX,
};

/** The dialog has a focus trap, as X's own. */
export const X_REPLY: Editor = {
  name: 'X, reply in its dialog (Draft.js)',
  box: x.box('dialog'),
  activeButton: `${x.postButton('dialog')}:not([disabled])`,
  open: (guarded) => openX(guarded, '/home'),
  async reopen(page) {
    // After a load: the toast of the reply before may lie over the button.
    await page.goto('https://x.com/home');
    await x.openReply(page, 0);
  },
  read: (page) => x.draftText(page, 'dialog'),
  received: onX,
};

export const X_CHAT: Editor = {
  name: 'X, chat (React textarea)',
  box: CHAT_BOX,
  activeButton: x.at('dm-composer-send-button'),
  open: (guarded) => openX(guarded, CHAT),
  read: (page) => readValue(page, CHAT_BOX),
  received: onX,
};

export const FACEBOOK_POST: Editor = {
  name: 'Facebook, post (Lexical, rich text)',
  box: facebook.box('dialog'),
  activeButton: `${facebook.publishButton('dialog')}:not([aria-disabled])`,
  open: openFacebook,
  reopen: (page) => facebook.openCompose(page),
  read: (page) => facebook.draftText(page, 'dialog'),
  received: onFacebook,
};

export const FACEBOOK_COMMENT: Editor = {
  name: 'Facebook, comment (Lexical, plain text)',
  box: facebook.box('post-1'),
  activeButton: `${facebook.publishButton('post-1')}:not([aria-disabled])`,
  open: openFacebook,
  reopen: (page) => facebook.openComments(page, 1),
  read: (page) => facebook.draftText(page, 'post-1'),
  received: onFacebook,
};

/** Instagram puts another text area in its place as soon as it gets the focus. */
export const INSTAGRAM_COMMENT: Editor = {
  name: 'Instagram, comment (React textarea)',
  box: instagram.commentBox(),
  activeButton: instagram.commentButton(),
  open: (guarded) => openInstagram(guarded, 'https://www.instagram.com/'),
  read: (page) => instagram.commentText(page),
  received: onInstagram,
};

export const INSTAGRAM_MESSAGE: Editor = {
  name: 'Instagram, message (Lexical, plain text)',
  box: instagram.MESSAGE,
  activeButton: '.message-box .link',
  open: (guarded) => openInstagram(guarded, THREAD),
  read: (page) => instagram.messageText(page),
  received: onInstagram,
};

/** No network's: the browser's own editing, with a button that sends what is shown. */
export const PLAIN: Editor = {
  name: 'a plain editable (no editor)',
  box: '#plain',
  activeButton: '#send:not([disabled])',
  async open(guarded) {
    const page = await guarded.open('https://www.instagram.com/');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<div id="plain" contenteditable></div><button id="send" disabled>Send</button>';
      const box = document.body.firstElementChild as HTMLElement;
      const button = document.body.lastElementChild as HTMLButtonElement;
      const sent: string[] = [];
      Object.assign(window, { sent });
      box.addEventListener('input', () => {
        button.disabled = box.innerText.trim() === '';
      });
      button.addEventListener('click', () => {
        sent.push(box.innerText);
        box.replaceChildren();
        button.disabled = true;
      });
    });
    return page;
  },
  read: (page) => page.$eval(PLAIN.box, (element) => (element as HTMLElement).innerText),
  received: (_guarded, page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent),
};
