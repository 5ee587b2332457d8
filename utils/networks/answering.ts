import type { Network } from '../core/account.ts';
import type { Answering } from '../core/answering.ts';
import { answering as onFacebook } from './facebook/answering.ts';
import { answering as onInstagram } from './instagram/answering.ts';
import type { Composer, Page } from './network.ts';
import { answering as onX } from './x/answering.ts';

type Reader = (composer: Composer, page: Page) => Answering | null;

/** Not fields of the adapters: the start scripts carry those, and only a reply needs these. */
const READERS: Record<Network, Reader> = { x: onX, facebook: onFacebook, instagram: onInstagram };

/** Whom a composer answers and in which thread; null where it answers nobody (a new post). */
export function answeringOf(network: Network, composer: Composer, page: Page): Answering | null {
  return READERS[network](composer, page);
}
