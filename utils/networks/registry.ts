import { facebook } from './facebook/adapter.ts';
import { instagram } from './instagram/adapter.ts';
import type { NetworkAdapter } from './network.ts';
import { x } from './x/adapter.ts';

/** Every guarded network. A new one is a folder beside these, a line here, and its two start scripts. */
export const ADAPTERS: readonly NetworkAdapter[] = [x, facebook, instagram];

export function adapterFor(url: URL): NetworkAdapter | null {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(url.hostname)) ?? null;
}
