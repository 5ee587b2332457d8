import type { Account } from '../core/account.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Composer, NetworkAdapter, Page } from '../networks/network.ts';
import { type Memory, sightComposer, sightTab } from '../networks/sight.ts';
import type { Witness } from './witness.ts';

/** What the guard reads at one moment: never kept for the next. */
export type Scene = {
  /** The frame's own document: gestures and composers. */
  frame: Page;
  /** The tab's document: cookies, inline data, navigation. The same, but in a frame of the same origin. */
  tab: Page;
};

export function readScene(): Scene {
  const frame = pageOf(document, location.href);
  try {
    const top = window.top?.document;
    if (top !== undefined && top !== document) return { frame, tab: pageOf(top, top.location.href) };
  } catch {
    // A top document of another origin says nothing of this one.
  }
  return { frame, tab: frame };
}

function pageOf(from: Document, address: string): Page {
  return { document: from, url: new URL(address), cookie: cookieOf(from) };
}

/** Sandboxed frames have no cookies, and say so by throwing. */
function cookieOf(from: Document): string {
  try {
    return from.cookie;
  } catch {
    return '';
  }
}

/** Who would publish with a composer (or without one), read now. */
export function sightNow(
  adapter: NetworkAdapter,
  composer: Composer | null,
  witness: Witness,
  remembered: readonly Account[],
): Sighting {
  const { tab } = readScene();
  const said = [...adapter.tabEvidence(tab), ...(composer?.evidence ?? [])];
  const memory: Memory = { remembered, watched: adapter.switchesInPlace ? witness.testify(said) : [] };
  const sighting = sightComposer(adapter, tab, composer, memory);
  witness.see(sighting);
  return sighting;
}

/** Who acts in the tab, for the chip and the popup. */
export function sightTabNow(
  adapter: NetworkAdapter,
  witness: Witness,
  remembered: readonly Account[],
): Sighting {
  const { tab } = readScene();
  const plain = sightTab(adapter, tab, { remembered, watched: [] });
  const watched = adapter.switchesInPlace ? witness.testify(plain.evidence) : [];
  const sighting = watched.length === 0 ? plain : sightTab(adapter, tab, { remembered, watched });
  witness.see(sighting);
  return sighting;
}
