import type { RequestReader } from './network.ts';
import { readXRequest } from './x/requests.ts';

/** Readers by network, apart from the adapters: the page-world script carries nothing else of them. */
export const REQUEST_READERS: readonly RequestReader[] = [readXRequest];
