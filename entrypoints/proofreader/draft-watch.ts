import type { AttemptKind } from '../../utils/core/attempt.ts';
import type { DraftPlace } from '../../utils/core/proofreading.ts';
import { readText } from '../../utils/editors/box-text.ts';
import { findAgain, leaveTrail, type Trail } from '../../utils/editors/find-again.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';
import { imageDescriptions } from '../../utils/networks/image-descriptions.ts';
import type { Composer } from '../../utils/networks/network.ts';

/** The box that is written in, or was last. */
export type DraftWatch = {
  /** Begins with the box that has the focus. */
  start: () => void;
  /** Null until there is one, and once it is gone. */
  box: () => HTMLElement | null;
  /** What it holds now. */
  text: () => string;
  /** Where that would go, and with which images; null until there is a box. */
  place: () => DraftPlace | null;
};

type DraftWatchOptions = {
  onText: () => void;
  /** The same text goes with other images, or they are described otherwise. */
  onImages: () => void;
  /** It is another box, or none. */
  onBox: () => void;
  /** What a box held when the person first came to it. */
  openedWith: (box: HTMLElement) => string;
};

/** What stands around a box and changes with it: its button, its counter. */
const AROUND = 'form, article, dialog, [role="article"], [role="dialog"]';

/** Follows the box that is written in. */
export function watchDraft(on: DraftWatchOptions): DraftWatch {
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
    // The site may have drawn the box anew before it gave it the focus.
    look();
    if (!(target instanceof HTMLElement) || target === box) return;
    const composer = composerOf(target);
    if (composer !== null) watch(target, composer);
  }

  /**
   * `composer` is the one that the box is found in; null where it is in none any more. `opened`: the place of the
   * same draft, in a box that is gone.
   */
  function watch(
    next: HTMLElement | null,
    composer: Composer | null,
    opened: DraftPlace | null = null,
  ): void {
    mutations.disconnect();
    box = next;
    trail = next && leaveTrail(next);
    text = next === null ? '' : readText(next);
    if (next !== null) {
      if (composer !== null) place = placeOf(next, composer.kind, opened);
      for (const around of changingWith(next, composer)) {
        mutations.observe(around, { subtree: true, childList: true, characterData: true, attributes: true });
      }
    }
    on.onBox();
  }

  /** Sites draw their boxes anew, and empty them once something is published. */
  function look(): void {
    if (box === null) return;
    if (!box.isConnected) {
      const again = trail && findAgain(trail);
      return watch(again, again && composerOf(again), place);
    }
    const now = readText(box);
    const images = imageDescriptions(sharedAdapter().id, box);
    const isOther = JSON.stringify(images) !== JSON.stringify(place?.images);
    if (isOther && place !== null) place = { ...place, images };
    if (now !== text) {
      text = now;
      on.onText();
    } else if (isOther) on.onImages();
  }

  function placeOf(next: HTMLElement, kind: AttemptKind, opened: DraftPlace | null): DraftPlace {
    const network = sharedAdapter().id;
    // X lets a post be edited for an hour only, in which nothing is a repeat; its box comes anew from each side step.
    const held = opened === null ? on.openedWith(next) : opened.openedWith;
    const openedWith = network === 'x' ? undefined : held || undefined;
    return { network, kind, openedWith, images: imageDescriptions(network, next) };
  }
}

function composerOf(box: HTMLElement): Composer | null {
  const page = { document, url: new URL(location.href), cookie: '' };
  return (
    sharedAdapter()
      .composers(page)
      .find(({ boxes }) => boxes.includes(box)) ?? null
  );
}

/** An emptied textarea tells nothing, the button beside it does; images stand anywhere in the form. */
function changingWith(box: HTMLElement, composer: Composer | null): Element[] {
  const around = box.parentElement?.closest(AROUND) ?? box.parentElement ?? box;
  return composer === null || around.contains(composer.root) ? [around] : [around, composer.root];
}
