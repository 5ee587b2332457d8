import type { PublishRequest, RequestReader } from '../networks/network.ts';
import { lower } from '../networks/safe.ts';
import type { ToPage } from './bridge.ts';
import { bare, type PageBridge } from './page-bridge.ts';

/**
 * The second line of defence, in the page's own world: the site's publishing
 * requests wait here until the guard has answered. Everything else passes
 * untouched. A stopped request fails as a lost network would fail it, so that
 * the site keeps the draft.
 */

const { apply } = Reflect;
const { defineProperty } = Object;
const PageProxy = Proxy;
const PagePromise = Promise;
const { then } = Promise.prototype;
const { dispatchEvent } = EventTarget.prototype;
const PageEvent = Event;
const PageProgressEvent = ProgressEvent;
const PageTypeError = TypeError;
const PageException = DOMException;
const PageHeaders = Headers;
const readHeader = Headers.prototype.get;
const requestUrl = getter(Request.prototype, 'url');
const requestHeaders = getter(Request.prototype, 'headers');
const requestSignal = getter(Request.prototype, 'signal');
const { clone: cloneRequest, text: requestText } = Request.prototype;
const { text: blobText } = Blob.prototype;
const blobSize = getter(Blob.prototype, 'size');
const PageDecoder = TextDecoder;
const { decode } = TextDecoder.prototype;
const signalAborted = getter(AbortSignal.prototype, 'aborted');
const signalReason = getter(AbortSignal.prototype, 'reason');
const { addEventListener } = EventTarget.prototype;
const xhrUpload = getter(XMLHttpRequest.prototype, 'upload');
const xhrStatus = getter(XMLHttpRequest.prototype, 'status');
const urlHref = getter(URL.prototype, 'href');
const paramsToString = URLSearchParams.prototype.toString;
const paramsAppend = URLSearchParams.prototype.append;
const PageParams = URLSearchParams;
const formGet = FormData.prototype.get;
const mapGet = WeakMap.prototype.get;
const mapSet = WeakMap.prototype.set;

/** What the guard says of a request: now, later, or nothing at all because it is gone. */
type Decision = { id: number; now: 'go' | 'stop' | 'wait' | 'gone' };

export function holdRequests(read: RequestReader, bridge: PageBridge): void {
  const waiting: Record<number, (go: boolean) => void> = { __proto__: null } as never;
  let last: ToPage | null = null;
  let nextId = 1;
  let standsAside = false;

  bridge.onMessage((message) => {
    last = message;
    const settle = waiting[message.id];
    if (settle === undefined || message.say === 'wait') return;
    delete waiting[message.id];
    // Not inside the guard's own event, whose name page code could read there.
    soon(() => settle(message.say === 'go'));
  });

  /** Asks the guard; its first word comes while the event is dispatched. */
  function ask(request: PublishRequest, isSync: boolean): Decision {
    const id = nextId++;
    last = null;
    bridge.send({ ask: { id, request, isSync } });
    const word = last as ToPage | null;
    if (word === null || word.id !== id) {
      // The guard is gone: one request fails so that the person notices, then the page is left alone.
      if (standsAside) return { id, now: 'gone' };
      standsAside = true;
      return { id, now: 'stop' };
    }
    return { id, now: word.say };
  }

  /** Calls back with true when a held request may go; tells the guard if the site gives it up before. */
  function whenAnswered(id: number, settle: (go: boolean) => void): () => void {
    waiting[id] = settle;
    return () => {
      if (waiting[id] === undefined) return;
      delete waiting[id];
      bridge.send({ gone: id });
    };
  }

  holdFetch();
  holdXhr();
  holdBeacon();

  function holdFetch(): void {
    const original = window.fetch;
    const handler: ProxyHandler<typeof fetch> = {
      apply(target, self, args: Parameters<typeof fetch>) {
        const input = args[0];
        const init = args[1];
        const readWith = (body: () => string | null) =>
          read(addressOf(input), (name) => fetchHeader(input, init, name), body);
        const send = (found: PublishRequest | null) => {
          const signal = init?.signal ?? tryGet<AbortSignal>(requestSignal, input);
          return publish(found, signal, () => apply(target, self, args) as Promise<Response>);
        };
        let later: Promise<string> | null = null;
        const found = readWith(() => {
          const text = textOf(init?.body);
          if (text === null) later = laterText(init?.body ?? input);
          return text;
        });
        if (later === null) return send(found);
        const reading: Promise<string> = later;
        return new PagePromise((resolve) => {
          const decide = (text: string | null) => resolve(send(text === null ? found : readWith(() => text)));
          apply(then, reading, [decide, () => decide(null)]);
        });
      },
    };
    window.fetch = new PageProxy(original, bare(handler));

    function publish(
      found: PublishRequest | null,
      signal: AbortSignal | null,
      send: () => Promise<Response>,
    ): Promise<Response> {
      if (found === null) return send();
      const { id, now } = ask(found, false);
      if (now === 'go' || now === 'gone') return watched(id, send());
      return new PagePromise((resolve, reject) => {
        const fail = () => reject(new PageTypeError(NETWORK_ERROR));
        if (now === 'stop') return fail();
        const giveUp = whenAnswered(id, (go) => (go ? resolve(watched(id, send())) : fail()));
        if (signal === null) return;
        const abort = () => {
          giveUp();
          reject(apply(signalReason, signal, []));
        };
        if (apply(signalAborted, signal, [])) abort();
        else apply(addEventListener, signal, ['abort', abort]);
      });
    }

    function watched(id: number, sent: Promise<Response>): Promise<Response> {
      apply(then, sent, [
        (response: Response) => bridge.send({ done: id, ok: response.ok }),
        () => bridge.send({ done: id, ok: false }),
      ]);
      return sent;
    }
  }

  function holdXhr(): void {
    type Call = {
      url: string;
      isSync: boolean;
      headers: Record<string, string>;
      giveUp: (() => void) | null;
    };
    const calls = new WeakMap<XMLHttpRequest, Call>();
    const callOf = (xhr: XMLHttpRequest): Call | undefined => apply(mapGet, calls, [xhr]);
    const proto = XMLHttpRequest.prototype;

    wrap(proto, 'open', (original, xhr, args) => {
      const call: Call = {
        url: addressOf(args[1]),
        isSync: args.length > 2 && !args[2],
        headers: { __proto__: null } as never,
        giveUp: null,
      };
      callOf(xhr)?.giveUp?.();
      apply(mapSet, calls, [xhr, call]);
      forgetFailure(xhr);
      return apply(original, xhr, args);
    });

    wrap(proto, 'setRequestHeader', (original, xhr, args) => {
      const call = callOf(xhr);
      if (call !== undefined) call.headers[lower(`${args[0]}`)] = `${args[1]}`;
      return apply(original, xhr, args);
    });

    wrap(proto, 'abort', (original, xhr, args) => {
      callOf(xhr)?.giveUp?.();
      return apply(original, xhr, args);
    });

    wrap(proto, 'send', (original, xhr, args) => {
      const call = callOf(xhr);
      if (call === undefined) return apply(original, xhr, args);
      const readWith = (body: () => string | null) =>
        read(call.url, (name) => call.headers[name] ?? null, body);
      let later: Promise<string> | null = null;
      const found = readWith(() => {
        const text = textOf(args[0]);
        if (text === null && !call.isSync) later = laterText(args[0]);
        return text;
      });
      const publish = () => apply(original, xhr, args);
      if (later === null) return hold(xhr, call, found, publish);
      const reading: Promise<string> = later;
      const decide = (text: string | null) => {
        if (call.giveUp !== giveUp) return;
        call.giveUp = null;
        hold(xhr, call, text === null ? found : readWith(() => text), publish);
      };
      const giveUp = () => {
        call.giveUp = null;
      };
      call.giveUp = giveUp;
      apply(then, reading, [decide, () => decide(null)]);
    });

    function hold(xhr: XMLHttpRequest, call: Call, found: PublishRequest | null, publish: () => unknown) {
      if (found === null) return publish();
      const { id, now } = ask(found, call.isSync);
      const send = () => {
        apply(addEventListener, xhr, [
          'loadend',
          () => {
            const status: number = apply(xhrStatus, xhr, []);
            bridge.send({ done: id, ok: status >= 200 && status < 300 });
          },
          bare({ once: true }),
        ]);
        return publish();
      };
      if (now === 'go' || now === 'gone') return send();
      if (call.isSync) throw new PageException(NETWORK_ERROR, 'NetworkError');
      if (now === 'stop') {
        // Not before send() has returned: no real network fails sooner.
        soon(() => failXhr(xhr));
        return;
      }
      const giveUp = whenAnswered(id, (go) => {
        call.giveUp = null;
        if (go) send();
        else failXhr(xhr);
      });
      call.giveUp = () => {
        call.giveUp = null;
        giveUp();
      };
    }
  }

  function holdBeacon(): void {
    wrap(Navigator.prototype, 'sendBeacon', (original, navigator, args) => {
      const found = read(
        addressOf(args[0]),
        () => null,
        () => textOf(args[1]),
      );
      if (found === null) return apply(original, navigator, args);
      const { id, now } = ask(found, true);
      if (now !== 'go' && now !== 'gone') return false;
      const isQueued = apply(original, navigator, args) === true;
      bridge.send({ done: id, ok: isQueued });
      return isQueued;
    });
  }
}

/** Settled, and its constructor is nobody else's: `then` looks it up. */
const SETTLED = Promise.resolve();
defineProperty(SETTLED, 'constructor', bare({ value: undefined }));

/** Runs something once the stack is empty. */
function soon(run: () => void): void {
  apply(then, SETTLED, [run]);
}

const NETWORK_ERROR = 'Failed to fetch';

type Method = (...args: unknown[]) => unknown;

/** Wraps a method so that it still looks like the browser's own. */
function wrap<T extends object, K extends keyof T & string>(
  proto: T,
  name: K,
  handler: (original: Method, self: T, args: unknown[]) => unknown,
): void {
  const original = proto[name] as Method;
  const traps: ProxyHandler<Method> = { apply: (target, self, args) => handler(target, self, args) };
  proto[name] = new PageProxy(original, bare(traps)) as T[K];
}

function getter(proto: object, name: string): () => never {
  return Object.getOwnPropertyDescriptor(proto, name)?.get as () => never;
}

/** A brand check that no page can forge: the built-in getter takes only its own kind. */
function tryGet<T>(read: () => never, self: unknown): T | null {
  if (typeof self !== 'object' || self === null) return null;
  try {
    return apply(read, self, []);
  } catch {
    return null;
  }
}

/** The address, whatever the site gave: text, a URL, a Request. */
function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  return tryGet<string>(requestUrl, input) ?? tryGet<string>(urlHref, input) ?? `${input}`;
}

function fetchHeader(input: unknown, init: RequestInit | undefined, name: string): string | null {
  const headers = init?.headers ?? tryGet<Headers>(requestHeaders, input);
  if (headers === null) return null;
  try {
    return apply(readHeader, new PageHeaders(headers), [name]);
  } catch {
    return null;
  }
}

/** The fields of a form that name an operation and its actor. */
const FORM_FIELDS = ['fb_api_req_friendly_name', 'av', 'variables', 'comment_text', 'caption', 'text'];

/** A body's text where the site gave text, a form or bytes; null for a Request, a Blob and streams. */
function textOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null) return null;
  try {
    return apply(paramsToString, body as URLSearchParams, []);
  } catch {
    return formText(body) ?? bytesText(body);
  }
}

function bytesText(body: object): string | null {
  try {
    return apply(decode, new PageDecoder(), [body as ArrayBuffer]);
  } catch {
    return null;
  }
}

/** The text of a body that only a promise tells: a Blob's, a Request's (a copy is read); null for anything else. */
function laterText(body: unknown): Promise<string> | null {
  if (typeof body !== 'object' || body === null) return null;
  try {
    // These two fail at once on what is not their own kind, the copy also on what was sent before.
    if (tryGet(blobSize, body) !== null) return apply(blobText, body as Blob, []);
    return apply(requestText, apply(cloneRequest, body as Request, []), []);
  } catch {
    return null;
  }
}

function formText(body: object): string | null {
  const params = new PageParams();
  try {
    for (let at = 0; at < FORM_FIELDS.length; at++) {
      const value = apply(formGet, body as FormData, [FORM_FIELDS[at] as string]);
      if (typeof value === 'string') apply(paramsAppend, params, [FORM_FIELDS[at] as string, value]);
    }
  } catch {
    return null;
  }
  return apply(paramsToString, params, []);
}

/** Ends a request that was never sent the way a lost connection ends it. */
function failXhr(xhr: XMLHttpRequest): void {
  defineProperty(xhr, 'readyState', bare({ configurable: true, value: 4 }));
  defineProperty(xhr, 'status', bare({ configurable: true, value: 0 }));
  apply(dispatchEvent, xhr, [new PageEvent('readystatechange')]);
  apply(dispatchEvent, apply(xhrUpload, xhr, []), [new PageProgressEvent('error')]);
  apply(dispatchEvent, xhr, [new PageProgressEvent('error')]);
  apply(dispatchEvent, xhr, [new PageProgressEvent('loadend')]);
}

function forgetFailure(xhr: XMLHttpRequest): void {
  delete (xhr as { readyState?: number }).readyState;
  delete (xhr as { status?: number }).status;
}
