import type { PublishRequest } from '../networks/network.ts';
import { listenForGood } from './lasting-listeners.ts';

/**
 * What the two worlds say to each other, as JSON strings in events whose names
 * hold a nonce. The nonce is exchanged at document_start, before any script of
 * the page runs, whichever of our two scripts comes first.
 */

/** The only public name; nobody listens to it once the nonce is exchanged. */
export const HELLO = 'bon-compte:hello';

export type Ask = { id: number; request: PublishRequest; isSync: boolean };

/** From the page's world: a publishing request waits; a held one was given up; one that went has ended. */
export type FromPage = { ask: Ask } | { gone: number } | { done: number; ok: boolean };

/** To the page's world: let it go, fail it, or wait for another word. */
export type ToPage = { id: number; say: 'go' | 'stop' | 'wait' };

export function toPageName(nonce: string): string {
  return `bon-compte:${nonce}:page`;
}

export function fromPageName(nonce: string): string {
  return `bon-compte:${nonce}:guard`;
}

export type Bridge = {
  /** Whether the page's world has answered; without it the second line is missing. */
  isJoined: () => boolean;
  send: (message: ToPage) => void;
};

/** The isolated world's end. */
export function openBridge(onMessage: (message: FromPage) => void): Bridge {
  const nonce = randomNonce();
  let joined = false;
  const greet = () => window.dispatchEvent(new CustomEvent(HELLO, { detail: nonce }));
  const meet = (event: Event) => {
    // Our own greeting carries the nonce; the page's world greets with nothing.
    if (!joined && (event as CustomEvent<unknown>).detail === '') greet();
  };
  window.addEventListener(HELLO, meet, true);
  listenForGood(fromPageName(nonce), (event) => {
    const { detail } = event as CustomEvent<unknown>;
    event.stopImmediatePropagation();
    if (typeof detail !== 'string') return;
    if (!joined) {
      joined = true;
      window.removeEventListener(HELLO, meet, true);
    }
    if (detail !== '') onMessage(JSON.parse(detail) as FromPage);
  });
  greet();
  return {
    isJoined: () => joined,
    send: (message) =>
      window.dispatchEvent(new CustomEvent(toPageName(nonce), { detail: JSON.stringify(message) })),
  };
}

function randomNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
