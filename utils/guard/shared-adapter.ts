import type { NetworkAdapter } from '../networks/network.ts';

/** Where the start script leaves its network's adapter for our other scripts; the page's world can't see it. */
const PLACE = Symbol.for('bon-compte.adapter');

type Shelf = { [PLACE]?: NetworkAdapter };

export function shareAdapter(adapter: NetworkAdapter): void {
  (globalThis as Shelf)[PLACE] = adapter;
}

/** @throws where no guard has started here. */
export function sharedAdapter(): NetworkAdapter {
  const adapter = (globalThis as Shelf)[PLACE];
  if (adapter === undefined) throw new Error('no guard in this document');
  return adapter;
}
