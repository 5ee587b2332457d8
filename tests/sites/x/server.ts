import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Site, SiteRequest, SiteResponse } from '../internet/site.ts';
import { corsHeaders, json, kept, picture, script, style } from '../kit/answers.ts';
import { bundleClient } from '../kit/bundle.ts';
import { ACCOUNTS, accountByHandle, STRANGERS, type XAccount } from './accounts.ts';
import { contentSecurityPolicy, documentHtml } from './document.ts';
import type { LoadOptions } from './options.ts';
import { profilePicture, samplePhoto } from './picture.ts';
import { contentOf, type Publication, publicationOf } from './publication.ts';
import { decide, type SessionCookie, sessionCookies, sessionUser, signedInUsers } from './session.ts';
import { DEFAULT_SETTINGS, type XSettings } from './settings.ts';
import { publishedId, publishedPosts, timelinePosts } from './timeline.ts';

const CLIENT_HOSTS = [
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
  'pro.twitter.com',
];
const API_HOSTS = ['api.x.com', 'api.twitter.com', 'upload.x.com', 'upload.twitter.com'];
const STATIC_HOSTS = ['abs.twimg.com', 'pbs.twimg.com'];

/** Any request to the API, published or refused: for tests that look at what else was sent. */
export type ApiCall = { operation: string; status: number; handle: string | null };

/** The look-alike of X: its server, and all that a test reads or sets. */
export type X = Site & {
  accounts: XAccount[];
  settings: XSettings;
  /** What went out, in order. */
  published: Publication[];
  calls: ApiCall[];
  account(handle: string): XAccount;
  /** What a browser must hold to be signed in as some of the accounts, the active one first. */
  cookiesFor(handles: readonly [string, ...string[]]): SessionCookie[];
};

export function createX(): X {
  const accounts: XAccount[] = ACCOUNTS.map((account) => ({ ...account }));
  const loads = new Map<string, LoadOptions>();
  const articles = new Map<string, string>();
  /** Whom each session's owner switched from, for the nav that lags behind. */
  const switchedFrom = new Map<string, XAccount>();

  const x: X = {
    hosts: [...CLIENT_HOSTS, ...API_HOSTS, ...STATIC_HOSTS],
    accounts,
    settings: { ...DEFAULT_SETTINGS },
    published: [],
    calls: [],
    account: (handle) => accountByHandle(accounts, handle),
    cookiesFor: ([active, ...others]) =>
      sessionCookies(
        x.account(active),
        others.map((handle) => x.account(handle)),
      ),
    handle: async (request) => {
      const { host } = request.url;
      if (STATIC_HOSTS.includes(host)) return serveStatic(request);
      const operation = operationOf(request.url);
      if (operation !== null) return serveApi(request, operation);
      return CLIENT_HOSTS.includes(host) && isClientPath(request.url.pathname)
        ? serveDocument(request)
        : null;
    },
  };

  async function serveStatic(request: SiteRequest): Promise<SiteResponse | null> {
    const { pathname } = request.url;
    const load = /\/options\.([\w-]+)\.js$/.exec(pathname)?.[1];
    if (load !== undefined) {
      return script(`window.__SITE_OPTIONS__=${JSON.stringify(loads.get(load) ?? null)}`);
    }
    if (pathname.endsWith('/main.js')) return kept(script((await bundleClient('x')).script));
    if (pathname.endsWith('/main.css')) return kept(style((await bundleClient('x')).style));
    const handle = /^\/profile_images\/(\w+)_normal\.svg$/.exec(pathname)?.[1];
    if (handle !== undefined) return picture(profilePicture(handle));
    const photo = /^\/media\/(\d+)\.svg$/.exec(pathname)?.[1];
    return photo === undefined ? null : picture(samplePhoto(Number(photo.slice(-3))));
  }

  function serveDocument(request: SiteRequest): SiteResponse {
    const session = sessionUser(request.cookies, accounts);
    const nonce = randomUUID();
    const load = randomUUID();
    const settings = { ...x.settings };
    const options: LoadOptions = {
      load,
      settings,
      session,
      signedIn: signedInUsers(request.cookies, accounts),
      delegates: session?.actsFor.map((handle) => x.account(handle)) ?? [],
      strangers: STRANGERS,
      staleAccount:
        session === null || settings.staleNav === 0 ? null : (switchedFrom.get(session.id) ?? null),
      language: languageOf(request.url, settings, session),
      layout: layoutOf(request, settings),
    };
    loads.set(load, options);
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-frame-options': 'SAMEORIGIN',
      },
      cookies: sessionCookieOf(request, session, settings.drift.includes('cookie')),
      body: documentHtml(options, nonce),
    };
  }

  async function serveApi(request: SiteRequest, operation: string): Promise<SiteResponse> {
    if (request.method === 'OPTIONS') return { status: 204, headers: corsHeaders(request) };
    if (x.settings.failing.includes(operation)) return { abort: true };
    const decision = decide(request, accounts);
    x.calls.push({
      operation,
      status: decision.allowed ? 200 : decision.status,
      handle: decision.allowed ? decision.acting.handle : null,
    });
    if (!decision.allowed) {
      return json(request, { errors: [{ message: decision.reason }] }, decision.status);
    }
    if (operation === 'account/multi/switch') return switchSession(request);

    const body = parseBody(request);
    if (operation === 'ArticleEntityUpdateTitle') {
      const { articleEntityId, title } = body.variables as { articleEntityId: string; title: string };
      articles.set(articleEntityId, title);
    }
    const content = contentOf(operation, body, articles);
    if (content === null) return json(request, answerTo(operation));
    if (x.settings.responseDelay > 0) await delay(x.settings.responseDelay);
    const load = loadOf(request);
    x.published.push(publicationOf(content, operation, decision, load, Date.now()));
    return json(request, created(publishedId(x.published.length - 1)));
  }

  function answerTo(operation: string): unknown {
    if (operation === 'HomeTimeline') {
      return { posts: [...publishedPosts(x.published, accounts), ...timelinePosts(x.settings.posts)] };
    }
    if (operation === 'media/upload2') return { media_id_string: String(1980000000000000000n) };
    return { data: {} };
  }

  function switchSession(request: SiteRequest): SiteResponse {
    const signedIn = signedInUsers(request.cookies, accounts);
    const wanted = signedIn.find(
      (account) => account.id === new URLSearchParams(request.body).get('user_id'),
    );
    const from = signedIn[0];
    if (wanted === undefined || from === undefined) {
      return json(request, { errors: [{ message: 'Not signed in' }] }, 403);
    }
    switchedFrom.set(wanted.id, from);
    return {
      ...json(request, {}),
      cookies: sessionCookies(wanted, signedIn).map((cookie) => setCookie(cookie, request.url.host)),
    };
  }

  return x;
}

/** The stable name of an API operation, whatever host and query id it comes under. */
function operationOf(url: URL): string | null {
  if (url.pathname === '/i/chat/sealed') return 'sealed-message';
  const graphql = /\/graphql\/[^/]+\/(\w+)$/.exec(url.pathname)?.[1];
  if (graphql !== undefined) return graphql;
  return /^(?:\/i\/api)?\/(?:1\.1|2)\/(.+?)(?:\.json)?$/.exec(url.pathname)?.[1] ?? uploadOperation(url);
}

function uploadOperation(url: URL): string | null {
  return url.pathname === '/i/media/upload2.json' ? 'media/upload2' : null;
}

/** Addresses at which the client starts: pages of people, and those it has itself. */
function isClientPath(path: string): boolean {
  return (
    /^\/(?:home)?$/.test(path) ||
    /^\/\w{1,15}(?:\/status\/\d+)?$/.test(path) ||
    /^\/(?:compose|intent|account|communities)\/[\w/]+$/.test(path) ||
    /^\/i\/(?:chat(?:\/\d+-\d+)?|bookmarks|delegate\/switch)$/.test(path)
  );
}

function languageOf(url: URL, settings: XSettings, session: XAccount | null): 'en' | 'fr' {
  const asked = url.searchParams.get('lang');
  if (asked === 'en' || asked === 'fr') return asked;
  return settings.language ?? session?.language ?? 'en';
}

function layoutOf(request: SiteRequest, settings: XSettings): XSettings['layout'] {
  if (settings.layout !== 'auto') return settings.layout;
  const isPhone =
    request.url.host.startsWith('mobile.') || /Mobile/.test(request.headers['user-agent'] ?? '');
  return isPhone ? 'mobile' : 'auto';
}

function parseBody(request: SiteRequest): Record<string, unknown> {
  if (request.url.pathname === '/i/chat/sealed') {
    return JSON.parse(Buffer.from(request.body, 'base64').toString('utf8'));
  }
  const type = request.headers['content-type'] ?? '';
  if (type.includes('form-urlencoded')) return Object.fromEntries(new URLSearchParams(request.body));
  if (type.includes('json') || type.includes('text/plain')) return JSON.parse(request.body || '{}');
  return {};
}

function loadOf(request: SiteRequest): string | null {
  const transaction =
    request.headers['x-client-transaction-id'] ?? request.url.searchParams.get('transaction');
  return transaction?.split('.')[0] ?? null;
}

function created(id: string): unknown {
  return { data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } };
}

function setCookie(cookie: SessionCookie, host: string): string {
  const domain = host.endsWith('twitter.com') ? '.twitter.com' : '.x.com';
  const rest = `Domain=${domain}; Path=/; Secure; SameSite=None; Max-Age=31536000`;
  return `${cookie.name}=${cookie.value}; ${rest}${cookie.httpOnly ? '; HttpOnly' : ''}`;
}

/** The cookie that scripts read, put right at every load; under another name when X renamed it. */
function sessionCookieOf(request: SiteRequest, session: XAccount | null, isRenamed: boolean): string[] {
  if (session === null) return [];
  const [name, oldName] = isRenamed ? ['twid_v2', 'twid'] : ['twid', 'twid_v2'];
  const { host } = request.url;
  const set = setCookie({ name, value: `u%3D${session.id}`, httpOnly: false }, host);
  if (request.cookies[oldName] === undefined) return [set];
  return [set, setCookie({ name: oldName, value: '', httpOnly: false }, host).replace('31536000', '0')];
}
