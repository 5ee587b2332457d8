import type { DraftPlace } from '../../utils/core/proofreading.ts';
import { readText } from '../../utils/editors/box-text.ts';
import { findAgain, leaveTrail, type Trail } from '../../utils/editors/find-again.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';

/** The box that is written in, or was last. */
export type DraftWatch = {
  /** Begins with the box that has the focus. */
  start: () => void;
  /** Null until there is one, and once it is gone. */
  box: () => HTMLElement | null;
  /** What it holds now. */
  text: () => string;
  /** Where that would go; null until there is a box. */
  place: () => DraftPlace | null;
};

/** What stands around a box and changes with it: its button, its counter. */
const AROUND = 'form, article, dialog, [role="article"], [role="dialog"]';

/**
 * Follows the box that is written in. `onText` is told when its text has changed, `onBox` when it
 * is another box, or none.
 */
export function watchDraft(on: { onText: () => void; onBox: () => void }): DraftWatch {
  let box: HTMLElement | null = null;
  let trail: Trail | null = null;
  let text = '';
  let place: DraftPlace | null = null;
  const mutations = new MutationObserver(() => look());

  window.addEventListener('focusin', (event) => follow(event.composedPath()[0]), true);
  // Draft.js takes what is typed before the browser does, which then tells of no input (Firefox).
  for (const type of ['input', 'keyup', 'click'] as const) {
    // Editors draw what they took after the event.
    window.addEventListener(type, () => setTimeout(look), true);
  }

  return {
    start: () => follow(document.activeElement),
    box() {
      look();
      return box;
    },
    text: () => text,
    place: () => place,
  };

  function follow(target: EventTarget | null | undefined): void {
    if (!(target instanceof HTMLElement) || target === box) return;
    const page = { document, url: new URL(location.href), cookie: '' };
    const adapter = sharedAdapter();
    const composer = adapter.composers(page).find(({ boxes }) => boxes.includes(target));
    if (composer === undefined) return;
    place = { network: adapter.id, kind: composer.kind };
    watch(target);
  }

  function watch(next: HTMLElement | null): void {
    mutations.disconnect();
    box = next;
    trail = next && leaveTrail(next);
    text = next === null ? '' : readText(next);
    if (next !== null) {
      // An emptied textarea tells nothing; the button beside it does.
      const around = next.parentElement?.closest(AROUND) ?? next.parentElement ?? next;
      mutations.observe(around, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    on.onBox();
  }

  /** Sites draw their boxes anew, and empty them once something is published. */
  function look(): void {
    if (box === null) return;
    if (!box.isConnected) return watch(trail && findAgain(trail));
    const now = readText(box);
    if (now === text) return;
    text = now;
    on.onText();
  }
}
