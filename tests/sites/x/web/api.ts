import type { XAccount } from '../accounts.ts';
import { load, settings } from './load.ts';

/** One request as any transport sends it. */
type Outgoing = { url: string; method: 'GET' | 'POST'; headers: Record<string, string>; body: string | null };

/** An answer of the server other than success. */
class ApiError extends Error {}

/** A GraphQL operation, at an address with a query id that changes from load to load. */
export function graphql(operation: string, variables: object, actor: XAccount | null): Promise<unknown> {
  const queryId = queryIdOf(operation);
  return transmit({
    url: `${apiRoot()}/graphql/${queryId}/${operation}`,
    method: 'POST',
    headers: { ...headersFor(actor), 'content-type': 'application/json' },
    body: JSON.stringify({ variables, features: { view_counts_everywhere_api_enabled: true }, queryId }),
  });
}

/** One of the older endpoints, with a form as body. */
export function rest(path: string, form: Record<string, string>, actor: XAccount | null): Promise<unknown> {
  return transmit({
    url: `${apiRoot()}/1.1/${path}.json`,
    method: 'POST',
    headers: { ...headersFor(actor), 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(form)),
  });
}

/** One of the older endpoints, with JSON as body. */
export function restJson(path: string, body: object, actor: XAccount | null): Promise<unknown> {
  return transmit({
    url: `${apiRoot()}/1.1/${path}.json`,
    method: 'POST',
    headers: { ...headersFor(actor), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What is read, always as X reads it. */
export function query(operation: string, actor: XAccount | null): Promise<unknown> {
  return sendByXhr({
    url: `${apiRoot()}/graphql/${queryIdOf(operation)}/${operation}`,
    method: 'GET',
    headers: headersFor(actor),
    body: null,
  });
}

/** Makes another signed-in account the session's. */
export function switchAccount(userId: string): Promise<unknown> {
  return sendByXhr({
    url: `${apiRoot()}/1.1/account/multi/switch.json`,
    method: 'POST',
    headers: { ...headersFor(null), 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ user_id: userId })),
  });
}

/** A media upload: done before the post that shows it. */
export async function upload(actor: XAccount | null): Promise<string> {
  const answer = await sendByXhr({
    url: `https://upload.${domain()}/i/media/upload2.json?command=FINALIZE&media_id=1980000000000000000`,
    method: 'POST',
    headers: headersFor(actor),
    body: null,
  });
  return (answer as { media_id_string: string }).media_id_string;
}

/** Chat on a channel of its own, with a body that nobody can read on the way. */
export function sendSealed(body: object, actor: XAccount | null): Promise<unknown> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return transmit({
    url: `${window.location.origin}/i/chat/sealed`,
    method: 'POST',
    headers: { ...headersFor(actor), 'content-type': 'application/octet-stream' },
    body: btoa(String.fromCharCode(...bytes)),
  });
}

function domain(): string {
  return window.location.host.endsWith('twitter.com') ? 'twitter.com' : 'x.com';
}

function apiRoot(): string {
  return settings.apiHost === 'api' ? `https://api.${domain()}` : `${window.location.origin}/i/api`;
}

const queryIds = new Map<string, string>();

function queryIdOf(operation: string): string {
  const known = queryIds.get(operation);
  if (known !== undefined) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  queryIds.set(operation, made);
  return made;
}

let transactions = 0;

function headersFor(actor: XAccount | null): Record<string, string> {
  transactions += 1;
  const isDelegate = actor !== null && actor.id !== load.session?.id;
  return {
    authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAPublicWebToken',
    'x-csrf-token': cookie('ct0'),
    'x-twitter-auth-type': 'OAuth2Session',
    'x-twitter-active-user': 'yes',
    'x-twitter-client-language': load.language,
    'x-client-transaction-id': `${load.load}.${transactions}`,
    ...(isDelegate ? { 'x-act-as-user-id': actor.id } : {}),
  };
}

/** Read when the request is made, so that another account's cookies are used once they are there. */
function cookie(name: string): string {
  return new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
}

function transmit(request: Outgoing): Promise<unknown> {
  switch (settings.transport) {
    case 'fetch':
      return read(fetch(request.url, initOf(request)));
    case 'request':
      return read(fetch(new Request(request.url, initOf(request))));
    case 'frame':
      return read(pristineFetch()(request.url, initOf(request)));
    case 'worker':
      return sendByWorker(request);
    case 'beacon':
      return sendByBeacon(request);
    default:
      return sendByXhr(request);
  }
}

function initOf({ method, headers, body }: Outgoing): RequestInit {
  return { method, headers, body, credentials: 'include' };
}

async function read(answer: Promise<Response>): Promise<unknown> {
  const response = await answer;
  if (!response.ok) throw new ApiError(`${response.status}`);
  return response.json();
}

function sendByXhr({ url, method, headers, body }: Outgoing): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url, true);
    request.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => {
      if (request.status !== 200) reject(new ApiError(`${request.status}`));
      else resolve(JSON.parse(request.responseText));
    };
    request.onerror = () => reject(new TypeError('Network error'));
    request.send(body);
  });
}

/** The fetch of an empty frame: nobody has wrapped it. */
function pristineFetch(): typeof fetch {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  document.body.append(frame);
  const view = frame.contentWindow as (Window & { fetch: typeof fetch }) | null;
  if (view === null) throw new Error('The frame has no window');
  return view.fetch.bind(view);
}

const WORKER = `onmessage = async ({ data: { number, url, init } }) => {
  try {
    const response = await fetch(url, init);
    postMessage({ number, ok: response.ok, body: await response.json() });
  } catch (error) {
    postMessage({ number, ok: false, body: String(error) });
  }
};`;

let worker: Worker | null = null;
let messages = 0;

function sendByWorker(request: Outgoing): Promise<unknown> {
  worker ??= new Worker(URL.createObjectURL(new Blob([WORKER], { type: 'text/javascript' })));
  const running = worker;
  messages += 1;
  const number = messages;
  return new Promise((resolve, reject) => {
    running.addEventListener('message', function answered(event) {
      if (event.data.number !== number) return;
      running.removeEventListener('message', answered);
      if (event.data.ok) resolve(event.data.body);
      else reject(new ApiError(JSON.stringify(event.data.body)));
    });
    running.postMessage({ number, url: request.url, init: initOf(request) });
  });
}

/** A beacon has no headers of its own and tells nothing of its answer. */
async function sendByBeacon({ url, headers, body }: Outgoing): Promise<unknown> {
  const address = new URL(url);
  address.searchParams.set('csrf', headers['x-csrf-token'] ?? '');
  address.searchParams.set('transaction', headers['x-client-transaction-id'] ?? '');
  const actor = headers['x-act-as-user-id'];
  if (actor !== undefined) address.searchParams.set('actAs', actor);
  if (!navigator.sendBeacon(address, body ?? '')) throw new TypeError('Network error');
  return { data: {} };
}
