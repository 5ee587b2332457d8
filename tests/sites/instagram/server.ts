import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Site, SiteRequest, SiteResponse } from '../internet/site.ts';
import { corsHeaders, json, kept, picture, script, style } from '../kit/answers.ts';
import { bundleClient } from '../kit/bundle.ts';
import { ACCOUNTS, accountByUsername, type InstagramAccount, type Language, STRANGERS } from './accounts.ts';
import { contentSecurityPolicy, documentHtml } from './document.ts';
import { callOf } from './operation.ts';
import type { LoadOptions } from './options.ts';
import { profilePicture, samplePhoto } from './picture.ts';
import { contentOf, type Publication, publicationOf } from './publication.ts';
import {
  decide,
  documentToken,
  type SessionCookie,
  sessionCookies,
  sessionUser,
  signedInUsers,
} from './session.ts';
import { DEFAULT_SETTINGS, type InstagramSettings } from './settings.ts';
import { feedPosts, publishedId } from './timeline.ts';

const CLIENT_HOST = 'www.instagram.com';
const BARE_HOST = 'instagram.com';
const API_HOST = 'i.instagram.com';
const STATIC_HOSTS = ['static.cdninstagram.com', 'scontent.cdninstagram.com'];

/** Any request to the API, published or refused: for tests that look at what else was sent. */
type ApiCall = { operation: string; status: number; username: string | null };

/** The look-alike of Instagram: its server, and all that a test reads or sets. */
export type Instagram = Site & {
  accounts: InstagramAccount[];
  settings: InstagramSettings;
  /** What went out, in order. */
  published: Publication[];
  calls: ApiCall[];
  account(username: string): InstagramAccount;
  /** What a browser must hold to be signed in as some of the accounts, the active one first. */
  cookiesFor(usernames: readonly [string, ...string[]]): SessionCookie[];
};

export function createInstagram(): Instagram {
  const accounts: InstagramAccount[] = ACCOUNTS.map((account) => ({ ...account }));
  const loads = new Map<string, LoadOptions>();

  const instagram: Instagram = {
    hosts: [CLIENT_HOST, BARE_HOST, API_HOST, ...STATIC_HOSTS],
    accounts,
    settings: { ...DEFAULT_SETTINGS },
    published: [],
    calls: [],
    account: (username) => accountByUsername(accounts, username),
    cookiesFor: ([active, ...others]) =>
      sessionCookies(
        instagram.account(active),
        others.map((username) => instagram.account(username)),
      ),
    handle: async (request) => {
      const { host, pathname, search } = request.url;
      if (STATIC_HOSTS.includes(host)) return serveStatic(request);
      if (host === BARE_HOST) {
        return { status: 301, headers: { location: `https://${CLIENT_HOST}${pathname}${search}` } };
      }
      const call = callOf(request);
      if (call !== null) return serveApi(request, call.operation, call.form);
      return host === CLIENT_HOST && isClientPath(pathname) ? serveDocument(request) : null;
    },
  };

  const feed = () => feedPosts(instagram.settings.posts, instagram.published, accounts);

  async function serveStatic(request: SiteRequest): Promise<SiteResponse | null> {
    const { pathname } = request.url;
    const load = /\/options\.([\w-]+)\.js$/.exec(pathname)?.[1];
    if (load !== undefined) {
      return script(`window.__SITE_OPTIONS__=${JSON.stringify(loads.get(load) ?? null)}`);
    }
    if (pathname.endsWith('/main.js')) return kept(script((await bundleClient('instagram')).script));
    if (pathname.endsWith('/main.css')) return kept(style((await bundleClient('instagram')).style));
    const username = /\/t51\.2885-19\/([\w.]+)_n\.svg$/.exec(pathname)?.[1];
    if (username !== undefined) return picture(profilePicture(username));
    const photo = /\/t51\.29350-15\/(\d+)\.svg$/.exec(pathname)?.[1];
    return photo === undefined ? null : picture(samplePhoto(Number(photo.slice(-3))));
  }

  function serveDocument(request: SiteRequest): SiteResponse {
    const session = sessionUser(request.cookies, accounts);
    const nonce = randomUUID();
    const settings = { ...instagram.settings };
    const options: LoadOptions = {
      load: randomUUID(),
      settings,
      session,
      signedIn: signedInUsers(request.cookies, accounts),
      strangers: STRANGERS,
      token: session === null ? '' : documentToken(session),
      language: languageOf(request.url, settings, session),
      layout: layoutOf(request, settings),
    };
    loads.set(options.load, options);
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-frame-options': 'SAMEORIGIN',
      },
      cookies: sessionCookieOf(request, session, settings.drift.includes('cookie')),
      body: documentHtml(options, feed(), request.url.pathname, nonce),
    };
  }

  async function serveApi(
    request: SiteRequest,
    operation: string,
    form: Readonly<Record<string, string>>,
  ): Promise<SiteResponse> {
    if (request.method === 'OPTIONS') return { status: 204, headers: corsHeaders(request) };
    if (instagram.settings.failing.includes(operation)) return { abort: true };
    const decision = decide(request, form, accounts, instagram.settings.staleWrites);
    instagram.calls.push({
      operation,
      status: decision.allowed ? 200 : decision.status,
      username: decision.allowed ? decision.account.username : null,
    });
    if (!decision.allowed) {
      return json(request, { status: 'fail', error: 1357004, message: decision.reason }, decision.status);
    }
    if (operation === 'web/accounts/switch') return switchSession(request, form);

    const content = contentOf(operation, form);
    if (content === null) return json(request, answerTo(operation, form));
    if (instagram.settings.responseDelay > 0) await delay(instagram.settings.responseDelay);
    const publication = publicationOf(content, operation, decision.account, loadOf(request), Date.now());
    instagram.published.push(publication);
    return json(request, { status: 'ok', data: { id: publishedId(instagram.published.length - 1) } });
  }

  function answerTo(operation: string, form: Readonly<Record<string, string>>): unknown {
    if (operation === 'PolarisFeedRootPaginationCachedQuery') return { status: 'ok', posts: feed() };
    if (operation.startsWith('rupload')) return { status: 'ok', upload_id: operation.split('_').at(-1) };
    if (operation === 'direct_v2/create_group_thread') {
      return { status: 'ok', thread_id: `34${form.recipient_users?.replace(/\D/g, '')}` };
    }
    return { status: 'ok', data: {} };
  }

  function switchSession(request: SiteRequest, form: Readonly<Record<string, string>>): SiteResponse {
    const signedIn = signedInUsers(request.cookies, accounts);
    const wanted = signedIn.find((account) => account.id === form.user_id);
    if (wanted === undefined) return json(request, { status: 'fail', message: 'Not signed in' }, 403);
    return {
      ...json(request, { status: 'ok' }),
      cookies: sessionCookies(wanted, signedIn).map(setCookie),
    };
  }

  return instagram;
}

/** Addresses at which the client starts: pages of people, and those it has itself. */
function isClientPath(path: string): boolean {
  return (
    /^\/(?:[\w.]{1,30}\/?)?$/.test(path) ||
    /^\/p\/[\w-]+\/?$/.test(path) ||
    /^\/stories\/[\w.]+\/(?:\d+\/)?$/.test(path) ||
    /^\/direct\/(?:inbox|t\/\d+)\/?$/.test(path) ||
    /^\/accounts\/(?:login|edit)\/?$/.test(path) ||
    /^\/create\/(?:details|story)\/?$/.test(path)
  );
}

function languageOf(url: URL, settings: InstagramSettings, session: InstagramAccount | null): Language {
  const asked = url.searchParams.get('hl')?.toLowerCase();
  if (asked === 'en' || asked === 'fr') return asked;
  if (asked === 'fr-ca') return 'fr-CA';
  return settings.language ?? session?.language ?? 'en';
}

function layoutOf(request: SiteRequest, settings: InstagramSettings): InstagramSettings['layout'] {
  if (settings.layout !== 'auto') return settings.layout;
  return /Mobile/.test(request.headers['user-agent'] ?? '') ? 'mobile' : 'auto';
}

/** The web session's id has three parts; here the first names the load. */
function loadOf(request: SiteRequest): string | null {
  return request.headers['x-web-session-id']?.split(':')[0] ?? null;
}

function setCookie({ name, value, httpOnly }: SessionCookie): string {
  const rest = 'Domain=.instagram.com; Path=/; Secure; SameSite=None; Max-Age=31536000';
  return `${name}=${value}; ${rest}${httpOnly ? '; HttpOnly' : ''}`;
}

/** The cookie that scripts read, put right at every load; under another name when Instagram renamed it. */
function sessionCookieOf(
  request: SiteRequest,
  session: InstagramAccount | null,
  isRenamed: boolean,
): string[] {
  if (session === null) return [];
  const [name, oldName] = isRenamed ? ['ds_user_id_v2', 'ds_user_id'] : ['ds_user_id', 'ds_user_id_v2'];
  const set = setCookie({ name, value: session.id, httpOnly: false });
  if (request.cookies[oldName] === undefined) return [set];
  return [set, setCookie({ name: oldName, value: '', httpOnly: false }).replace('31536000', '0')];
}
