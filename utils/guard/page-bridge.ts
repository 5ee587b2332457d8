import { type FromPage, fromPageName, HELLO, type ToPage, toPageName } from './bridge.ts';

/**
 * The page world's end of the bridge. Everything it uses is captured at
 * document_start: a page that replaces built-ins later changes nothing here.
 */
const { apply } = Reflect;
const { setPrototypeOf } = Object;
const { stringify, parse } = JSON;
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
const { stopImmediatePropagation } = Event.prototype;
const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
const PageEvent = CustomEvent;
const { observe } = MutationObserver.prototype;

export type PageBridge = {
  /** False when nobody is there to hear it (the guard is gone, or was never there). */
  send: (message: FromPage) => void;
  onMessage: (listener: (message: ToPage) => void) => void;
};

export function joinBridge(): PageBridge {
  let nonce = '';
  let listener: (message: ToPage) => void = () => undefined;

  const receive = (event: Event) => {
    apply(stopImmediatePropagation, event, []);
    const detail = detailOf(event);
    if (typeof detail === 'string') listener(parse(detail) as ToPage);
  };
  const meet = (event: Event) => {
    const detail = detailOf(event);
    if (nonce !== '' || typeof detail !== 'string' || detail === '') return;
    nonce = detail;
    apply(removeEventListener, window, [HELLO, meet, true]);
    listenToGuard();
    // `document.open()` takes every listener of the window away, and gives the document another root.
    const observer = new MutationObserver(listenToGuard);
    apply(observe, observer, [document, bare({ childList: true })]);
    emit(fromPageName(nonce), '');
  };
  const listenToGuard = () => apply(addEventListener, window, [toPageName(nonce), receive, true]);
  apply(addEventListener, window, [HELLO, meet, true]);
  emit(HELLO, '');

  return {
    send: (message) => {
      if (nonce !== '') emit(fromPageName(nonce), stringify(bare(message)));
    },
    onMessage: (next) => {
      listener = next;
    },
  };
}

/**
 * An object of ours without the page's prototypes, deep down: what the platform looks up in
 * it (`toJSON`, `get`, `bubbles`...) is nobody else's. Changes the object itself.
 */
export function bare<T extends object>(own: T): T {
  setPrototypeOf(own, null);
  for (const key in own) {
    const value = own[key];
    if (typeof value === 'object' && value !== null) bare(value);
  }
  return own;
}

function emit(name: string, detail: string): void {
  apply(dispatchEvent, window, [new PageEvent(name, bare({ detail }))]);
}

function detailOf(event: Event): unknown {
  return readDetail === undefined ? null : apply(readDetail, event, []);
}
