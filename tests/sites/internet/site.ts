import type { Channel } from './web-socket.ts';

/** One request of a browser, as a site's server sees it. */
export type SiteRequest = {
  method: string;
  url: URL;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  body: string;
};

/** What a site's server answers; `abort` cuts the connection, as a network error does. */
export type SiteResponse =
  | {
      status?: number;
      headers?: Record<string, string>;
      cookies?: readonly string[];
      body?: string | Uint8Array;
    }
  | { abort: true };

/** The server side of one network: pure request in, response out, its state beside it. */
export type Site = {
  hosts: readonly string[];
  /** Spoken to in plain http; a network sends to https whoever does. */
  isPlain?: boolean;
  /** Null where the site knows no such path: answered 404. */
  handle(request: SiteRequest): SiteResponse | null | Promise<SiteResponse | null>;
  /** A WebSocket that a page opened; a site without sockets cuts it. */
  connect?(request: SiteRequest, channel: Channel): void;
};

/** Cookies of a request's header, still encoded. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0) cookies[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  return cookies;
}
