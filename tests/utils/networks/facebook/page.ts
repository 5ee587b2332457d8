import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from '../../../../utils/networks/network.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');

export const HOME = 'https://www.facebook.com/';
export const PERSON = { id: '61563907714826', name: 'Camille Boréal' };
export const PAGE = { id: '61565500000412', classic: '482200000000731', name: 'Épicerie du Marché' };

/** Cookies of the person, and of the Page they have switched into. */
export const AS_PERSON = `c_user=${PERSON.id}`;
export const AS_PAGE = `c_user=${PERSON.id}; i_user=${PAGE.id}`;

/** A page as the guard would see it in a tab. */
export function pageOf(html: string, { url = HOME, cookie = AS_PERSON } = {}): Page {
  const { document } = new JSDOM(html, { url }).window;
  return { document, url: new URL(url), cookie };
}

/** A saved page. */
export function savedPage(file: string, options?: { url?: string; cookie?: string }): Page {
  return pageOf(readFileSync(join(FIXTURES, 'facebook', file), 'utf8'), options);
}

/** The element, and everything around it: a DOM event's composed path. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** The first element that fits; fails where the page has none. */
export function find(page: Page, selector: string): Element {
  const element = page.document.querySelector(selector);
  if (element === null) throw new Error(`nothing fits ${selector}`);
  return element;
}

/** Inline data as Facebook's server writes it since 2023: definitions of modules, answers of preloaded queries. */
export function dataScript(modules: readonly unknown[], answers: readonly unknown[] = []): string {
  const require = answers.map((data) => [
    'RelayPrefetchedStreamCache',
    'next',
    [],
    ['adp_Query', { __bbox: { result: { data } } }],
  ]);
  const json = {
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: modules, require } }]]],
  };
  return `<script type="application/json" data-sjs>${JSON.stringify(json).replaceAll('<', '\\u003C')}</script>`;
}

type User = { ACCOUNT_ID: string; USER_ID: string; NAME: string | null; [field: string]: unknown };

export function userModule(user: User): unknown[] {
  return ['CurrentUserInitialData', [], user, 270];
}

export function relayModule(actorID: string): unknown[] {
  return ['RelayAPIConfigDefaults', [], { accessToken: '', actorID, customHeaders: {} }, 926];
}

export function identityModule(accountId: string, actorId: string): unknown[] {
  return [
    'AnalyticsCoreData',
    [],
    { app_id: '2220', identity: { fbIdentity: { actorId, accountId } } },
    5237,
  ];
}

/** The modules of a document loaded for the person. */
export const PERSON_MODULES = [
  userModule({ ACCOUNT_ID: PERSON.id, USER_ID: PERSON.id, NAME: PERSON.name, SHORT_NAME: 'Camille' }),
  relayModule(PERSON.id),
  identityModule(PERSON.id, PERSON.id),
];

/** The modules of a document loaded for the Page. */
export const PAGE_MODULES = [
  relayModule(PAGE.id),
  userModule({
    ACCOUNT_ID: PERSON.id,
    USER_ID: PAGE.id,
    NAME: PAGE.name,
    SHORT_NAME: PAGE.name,
    PAGE_MESSAGING_MAILBOX_ID: PAGE.classic,
  }),
  identityModule(PERSON.id, PAGE.id),
];

type Own = { id: string; name: string; picture?: string; page?: string };

/** The menu's preloaded answer: who acts, and whom one may switch to. */
export function switcherAnswer(actor: Own, profiles: readonly Own[] = [], fields: object = {}): object {
  const nodes = profiles.map((profile) => ({ node: { profile: profileJson(profile) } }));
  return {
    viewer: {
      actor: {
        ...profileJson(actor),
        profile_switcher_eligible_profiles: {},
        profiles: { edges: nodes },
        ...fields,
      },
    },
  };
}

function profileJson({ id, name, picture, page }: Own): object {
  return {
    __typename: 'User',
    id,
    name,
    ...(picture && { profile_picture: { uri: pictureAddress(picture) } }),
    delegate_page_id: page ?? null,
  };
}

function pictureAddress(file: string): string {
  return `https://scontent.invalid/v/t39.30808-1/${file}?stp=cp0_dst-jpg&oh=00_x`;
}

export function avatar(file: string, label?: string): string {
  const name = label === undefined ? 'aria-hidden="true"' : `aria-label="${label}" role="img"`;
  return `<svg ${name}><g><image xlink:href="${pictureAddress(file)}"></image></g></svg>`;
}

/** The top bar with the account's picture. */
export function banner(file: string): string {
  return `<div role="banner"><div role="navigation"><div role="button">${avatar(file, 'Votre profil')}</div></div></div>`;
}

type CommentBox = { label?: string; picture?: string; text?: string; submit?: string };

/** A comment box as on the site in 2024: the voice's picture, the form with its tools. */
export function commentBox({
  label = 'Écrivez un commentaire…',
  picture,
  text = '',
  submit = '',
}: CommentBox): string {
  const voice =
    picture === undefined ? '' : `<div role="button" aria-label="Available Voices">${avatar(picture)}</div>`;
  return `<div><div>${voice}</div><div><form role="presentation"><div><div>
    <div contenteditable="true" role="textbox" aria-label="${label}" data-lexical-editor="true"><p>${text || '<br>'}</p></div>
    </div><ul><li><div role="button" aria-label="Emoji" id="emoji"><i></i></div></li></ul>${submit}</div></form></div></div>`;
}

/** The post dialog: its head with the poster, the box, the tools, and the buttons at its foot. */
export function postDialog({ head = '', text = 'Ouverture samedi', foot = '' }): string {
  return `<div role="dialog" aria-label="Créer une publication"><form method="POST">${head}
    <div><div contenteditable="true" role="textbox" aria-label="Quoi de neuf ?"><p>${text}</p></div></div>
    <div role="button" aria-label="Photo/vidéo" id="photo"><i></i></div>${foot}</form></div>`;
}

export function textButton(text: string, attributes = ''): string {
  return `<div role="button" tabindex="0" ${attributes}><span>${text}</span></div>`;
}
