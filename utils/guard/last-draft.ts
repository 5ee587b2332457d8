import type { AttemptKind } from '../core/attempt.ts';
import type { NetworkAdapter } from '../networks/network.ts';
import { listenForGood } from './lasting-listeners.ts';
import { isOurs } from './own-hosts.ts';
import { readFrame } from './scene.ts';

/**
 * The text that was written last in this frame, for an attempt whose form is out of
 * sight by then (a second step after "Next"): so that it can be shown and kept.
 * Nothing is ever decided from it.
 */
export type LastDraft = {
  /** Its text, where it is of this kind and recent; else nothing. */
  textFor: (kind: AttemptKind) => string;
  /** What was written has been published. */
  forget: () => void;
};

/** Milliseconds that a step before publishing may take. */
const LIFETIME = 10 * 60_000;

export function watchDraft(adapter: NetworkAdapter): LastDraft {
  let written: EventTarget | null = null;
  let last: { kind: AttemptKind; text: string; at: number } | null = null;

  listenForGood('input', (event) => {
    const path = event.composedPath();
    if (!isOurs(path)) written = path[0] ?? null;
  });
  // Whoever goes on to the next step leaves the box, or presses something else.
  for (const type of ['focusout', 'pointerdown']) listenForGood(type, note);

  function note(): void {
    if (written === null) return;
    const box = written;
    written = null;
    const composer = adapter.composers(readFrame()).find(({ boxes }) => boxes.some((own) => own === box));
    if (composer !== undefined) last = { kind: composer.kind, text: composer.text, at: Date.now() };
  }

  return {
    textFor: (kind) => (last?.kind === kind && Date.now() - last.at < LIFETIME ? last.text : ''),
    forget() {
      last = null;
    },
  };
}
