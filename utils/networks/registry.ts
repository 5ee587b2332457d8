import type { NetworkAdapter } from './network.ts';
import { x } from './x/adapter.ts';

/** Every guarded network. A new one is a folder beside these and one line here. */
export const ADAPTERS: readonly NetworkAdapter[] = [x];

export function adapterFor(url: URL): NetworkAdapter | null {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(url.hostname)) ?? null;
}
