import type { Account } from '../core/account.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Composer, NetworkAdapter, Page } from '../networks/network.ts';
import { sightTab, sightWith } from '../networks/sight.ts';
import type { Witness } from './witness.ts';

/** The frame's own document: gestures and composers. Read at one moment, never kept for the next. */
export function readFrame(): Page {
  return pageOf(document, location);
}

/** The tab's document: cookies, inline data, navigation. The same, but in a frame of the same origin. */
export function readTab(): Page {
  try {
    const { top } = window;
    if (top !== null && top.document !== document) return pageOf(top.document, top.location);
  } catch {
    // A top document of another origin says nothing of this one.
  }
  return readFrame();
}

/** Every key and click comes by here: cookies and address are read by those alone that look at them. */
function pageOf(from: Document, address: Location): Page {
  return {
    document: from,
    get url() {
      return new URL(address.href);
    },
    get cookie() {
      return cookieOf(from);
    },
  };
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
  const said = [...adapter.tabEvidence(readTab()), ...(composer?.evidence ?? [])];
  const watched = witness.testify(said);
  const sighting = sightWith(adapter, said, composer, { remembered, watched });
  witness.see(sighting);
  return sighting;
}

/** Who acts in the tab, for the chip and the popup. */
export function sightTabNow(
  adapter: NetworkAdapter,
  witness: Witness,
  remembered: readonly Account[],
): Sighting {
  const tab = readTab();
  const plain = sightTab(adapter, tab, { remembered, watched: [] });
  const watched = witness.testify(plain.evidence);
  const sighting = watched.length === 0 ? plain : sightTab(adapter, tab, { remembered, watched });
  witness.see(sighting);
  return sighting;
}
