import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Site, SiteRequest, SiteResponse } from '../internet/site.ts';
import type { Channel } from '../internet/web-socket.ts';
import { json, kept, picture, script, style } from '../kit/answers.ts';
import { bundleClient } from '../kit/bundle.ts';
import { samplePhoto } from '../x/picture.ts';
import { type Actor, type Page, PEOPLE, type Person, STRANGERS, voicesOf } from './accounts.ts';
import { contentSecurityPolicy, documentHtml } from './document.ts';
import { readMessage } from './message.ts';
import { readMutation } from './mutation.ts';
import type { LoadOptions } from './options.ts';
import { profilePicture } from './picture.ts';
import { asText, contentOf, NOTHING_ELSE, type Publication, publicationOf } from './publication.ts';
import {
  cookieNames,
  type DocumentIdentity,
  decide,
  pageByClassicId,
  type SessionCookie,
  sessionActor,
  sessionCookies,
  sessionPerson,
} from './session.ts';
import { DEFAULT_SETTINGS, type FacebookSettings } from './settings.ts';
import { feedPosts, publishedId, publishedPosts } from './timeline.ts';

const BUSINESS_HOST = 'business.facebook.com';
const CLIENT_HOSTS = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', BUSINESS_HOST];
const CHAT_HOST = 'edge-chat.facebook.com';
const STATIC_HOSTS = ['static.xx.fbcdn.net', 'scontent.xx.fbcdn.net'];

/** Any GraphQL request, published or refused: for tests that look at what else was sent. */
type ApiCall = { operation: string; allowed: boolean; actorId: string | null };

/** The look-alike of Facebook: its server, and all that a test reads or sets. */
export type Facebook = Site & {
  settings: FacebookSettings;
  /** What went out, in order. */
  published: Publication[];
  calls: ApiCall[];
  /** A person or a Page, by the id it acts under. */
  actor(id: string): Actor;
  /** What a browser must hold, or hold no more, for somebody to act in it: a person, or one of their Pages. */
  cookiesFor(actorId: string): SessionCookie[];
};

export function createFacebook(): Facebook {
  /** By the token that each load of a document was given. */
  const loads = new Map<string, LoadOptions>();

  const facebook: Facebook = {
    hosts: ['facebook.com', ...CLIENT_HOSTS, CHAT_HOST, ...STATIC_HOSTS],
    settings: { ...DEFAULT_SETTINGS },
    published: [],
    calls: [],
    actor: (id) => ownerOf(id).actor,
    cookiesFor: (actorId) => {
      const { person, actor } = ownerOf(actorId);
      return sessionCookies(person, actor, facebook.settings.switchedBack);
    },
    handle: async (request) => {
      const { host, pathname } = request.url;
      if (STATIC_HOSTS.includes(host)) return serveStatic(request);
      if (host === 'facebook.com' || isDesktopOnMobile(request)) return redirectToWww(request);
      if (pathname === '/api/graphql/') return serveGraphql(request);
      if (pathname.startsWith('/ajax/')) return serveAjax();
      return isClientPath(request.url) ? serveDocument(request) : null;
    },
    connect: serveChat,
  };

  async function serveStatic(request: SiteRequest): Promise<SiteResponse | null> {
    const { pathname } = request.url;
    const load = /\/options\.([\w-]+)\.js$/.exec(pathname)?.[1];
    if (load !== undefined) {
      return script(`window.__SITE_OPTIONS__=${JSON.stringify(loads.get(tokenOf(load)) ?? null)}`);
    }
    if (pathname.endsWith('/main.js')) return kept(script((await bundleClient('facebook')).script));
    if (pathname.endsWith('/main.css')) return kept(style((await bundleClient('facebook')).style));
    const pictureId = /\/t39\.30808-1\/(\w+)_n\.jpg$/.exec(pathname)?.[1];
    const drawn = pictureId === undefined ? null : profilePicture(pictureId);
    if (drawn !== null) return picture(drawn);
    const photo = /\/t39\.30808-6\/(\d+)_n\.jpg$/.exec(pathname)?.[1];
    return photo === undefined ? null : picture(samplePhoto(Number(photo.slice(-3))));
  }

  function serveDocument(request: SiteRequest): SiteResponse {
    const { settings } = facebook;
    const isBusiness = request.url.host === BUSINESS_HOST;
    const person = sessionPerson(request.cookies);
    const nonce = randomUUID();
    const load = randomUUID();
    const options: LoadOptions = {
      load,
      token: tokenOf(load),
      settings: { ...settings },
      isBusiness,
      person,
      // On the business domain everybody acts as themselves.
      actor: person === null || isBusiness ? person : sessionActor(request.cookies, person),
      page: person === null || !isBusiness ? null : pageAsked(request.url, person),
      strangers: STRANGERS,
      posts: isBusiness ? [] : [...publishedPosts(facebook.published), ...feedPosts(settings.posts)],
      language: languageOf(request.url, settings, person),
    };
    loads.set(options.token, options);
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-frame-options': 'DENY',
      },
      cookies: person === null ? [] : settledCookies(request, person, settings),
      body: documentHtml(options, nonce),
    };
  }

  async function serveGraphql(request: SiteRequest): Promise<SiteResponse> {
    const { settings } = facebook;
    const { operation, variables, token, user, actor } = await readMutation(request);
    if (settings.failing.includes(operation)) return { abort: true };
    const document = loads.get(token);
    const isBusiness = request.url.host === BUSINESS_HOST;
    const claim = { cookies: request.cookies, document: identityOf(document), user, actor, isBusiness };
    const isSwitch = operation === 'CometProfileSwitchMutation';
    // A tab opened before a switch may always switch again.
    const decision = decide(claim, isSwitch ? 'document' : settings.staleTab);
    const { allowed } = decision;
    facebook.calls.push({ operation, allowed, actorId: allowed ? decision.actor.id : null });
    if (!allowed || document === undefined) return json(request, { errors: [decision] });
    if (isSwitch) {
      return switchProfile(request, decision.person, asText(variables.profile_id));
    }
    const content = contentOf(operation, variables, decision.person);
    if (content === null) return json(request, { data: {} });
    if (settings.responseDelay > 0) await delay(settings.responseDelay);
    facebook.published.push(publicationOf(content, operation, decision, document.load, Date.now()));
    return json(request, { data: { created: { id: publishedId(facebook.published.length - 1) } } });
  }

  /** Messenger: a connection is for whoever opened it, and stays theirs through every switch. */
  function serveChat(request: SiteRequest, channel: Channel): void {
    const person = sessionPerson(request.cookies);
    const load = request.url.searchParams.get('sid') ?? '';
    const document = loads.get(tokenOf(load));
    if (person === null || document?.person?.id !== person.id) {
      channel.close();
      return;
    }
    channel.onMessage((bytes) => {
      const message = readMessage(bytes);
      if (message === null) return;
      if (facebook.settings.failing.includes('message')) {
        channel.close();
        return;
      }
      const actor = pageByClassicId(person, message.sender) ?? document.actor ?? person;
      const { text, threadId } = message;
      const content = { ...NOTHING_ELSE, kind: 'message' as const, text, about: threadId };
      facebook.published.push(publicationOf(content, 'ls_req', { person, actor }, load, Date.now()));
      channel.send(JSON.stringify({ request_id: message.number }));
    });
  }

  function switchProfile(request: SiteRequest, person: Person, profileId: string): SiteResponse {
    const actor = voicesOf(person).find((voice) => voice.id === profileId);
    if (actor === undefined) return json(request, { errors: [{ message: 'Not your profile' }] });
    const { id, name } = actor;
    const { settings } = facebook;
    return {
      ...json(request, { data: { profile_switcher_comet_login: { id, name } } }),
      cookies: sessionCookies(person, actor, settings.switchedBack)
        .flatMap((cookie) => underItsName(cookie, settings))
        .map(setCookie),
    };
  }

  return facebook;
}

function ownerOf(actorId: string): { person: Person; actor: Actor } {
  for (const person of PEOPLE) {
    const actor = voicesOf(person).find((voice) => voice.id === actorId);
    if (actor !== undefined) return { person, actor };
  }
  throw new Error(`Nobody acts under the id ${actorId} on the look-alike`);
}

function tokenOf(load: string): string {
  return `NAcM${load}:16:1733184000`;
}

function identityOf(document: LoadOptions | undefined): DocumentIdentity | null {
  if (document === undefined || document.person === null || document.actor === null) return null;
  return { person: document.person, actor: document.actor };
}

/** `m.` is for phones; anybody else is sent to www. */
function isDesktopOnMobile({ url, headers }: SiteRequest): boolean {
  return url.host === 'm.facebook.com' && !/Mobile/.test(headers['user-agent'] ?? '');
}

function redirectToWww({ url }: SiteRequest): SiteResponse {
  return { status: 302, headers: { location: `https://www.facebook.com${url.pathname}${url.search}` } };
}

/** Calls of the client beside GraphQL: told that all is well. */
function serveAjax(): SiteResponse {
  const headers = { 'content-type': 'application/x-javascript; charset=utf-8' };
  return { headers, body: 'for (;;);{"__ar":1,"payload":null}' };
}

/** Addresses at which the client starts. */
function isClientPath({ host, pathname }: URL): boolean {
  if (host === BUSINESS_HOST) return /^\/latest\/(?:composer|inbox(?:\/\w+)?|home)\/?$/.test(pathname);
  return (
    /^\/(?:home\.php|profile\.php|permalink\.php|me\/?|photo\/?)?$/.test(pathname) ||
    /^\/(?:groups|messages\/t)\/\d+\/?$/.test(pathname) ||
    /^\/(?:stories|reels)\/create\/?$/.test(pathname)
  );
}

/** The Page of Business Suite's address, or the person's first. */
function pageAsked({ searchParams }: URL, person: Person): Page | null {
  return pageByClassicId(person, searchParams.get('asset_id') ?? '') ?? person.pages[0] ?? null;
}

function languageOf(url: URL, settings: FacebookSettings, person: Person | null): 'en' | 'fr' {
  const asked = url.searchParams.get('locale');
  if (asked !== null) return asked.startsWith('fr') ? 'fr' : 'en';
  return settings.language ?? person?.language ?? 'en';
}

/** The cookies scripts read, put right at every load: under another name when Facebook renamed one. */
function settledCookies(request: SiteRequest, person: Person, settings: FacebookSettings): string[] {
  const actor = sessionActor(request.cookies, person);
  return sessionCookies(person, actor, settings.switchedBack)
    .filter(({ httpOnly }) => !httpOnly)
    .flatMap((cookie) => underItsName(cookie, settings))
    .filter(({ name, value }) => request.cookies[name] !== (value ?? undefined))
    .map(setCookie);
}

/** A cookie under the name it has now, and none under the other. */
function underItsName(cookie: SessionCookie, { drift }: FacebookSettings): SessionCookie[] {
  const [usual, renamed] = cookieNames(cookie.name);
  const [kept, other] = drift.includes(usual) ? [renamed, usual] : [usual, renamed];
  return [
    { ...cookie, name: kept },
    { ...cookie, name: other, value: null },
  ];
}

function setCookie({ name, value, httpOnly }: SessionCookie): string {
  const age = value === null ? 0 : 31536000;
  const rest = `Domain=.facebook.com; Path=/; Secure; SameSite=None; Max-Age=${age}`;
  return `${name}=${value ?? ''}; ${rest}${httpOnly ? '; HttpOnly' : ''}`;
}
