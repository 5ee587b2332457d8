import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { parseCookies, type Site, type SiteRequest, type SiteResponse } from './site.ts';
import { acceptWebSocket } from './web-socket.ts';

/** Addresses the browsers call for themselves, whatever the extension does. */
const BROWSERS_OWN = [
  'google.com',
  'googleapis.com',
  'googleusercontent.com',
  'gstatic.com',
  'gvt1.com',
  'chromium.org',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

/** A small internet on this machine: the networks at their own addresses, and nobody else. */
export type Internet = {
  /** The proxy that browsers are pointed at, on 127.0.0.1. */
  port: number;
  /**
   * Hosts that something in a browser asked for and that don't exist here, but
   * for the browsers' own: what an extension that calls home would leave.
   */
  strangers(): string[];
  close(): Promise<void>;
};

/**
 * Starts a CONNECT proxy that hands the sites' hosts to a server with a
 * self-signed certificate, and refuses (502) and records every other host.
 * The sites are kept under their own names, so that tests read and write
 * their state: `internet.x.published`.
 */
export async function openInternet<Sites extends Record<string, Site>>(
  sites: Sites,
): Promise<Internet & Sites> {
  const siteOf = new Map<string, Site>();
  for (const site of Object.values(sites)) {
    for (const host of site.hosts) siteOf.set(host, site);
  }
  const asked = new Set<string>();
  const sockets = new Set<Socket>();

  const certificate = await generate([{ name: 'commonName', value: 'Local internet' }], {
    keySize: 2048,
    extensions: [
      { name: 'subjectAltName', altNames: [...siteOf.keys()].map((value) => ({ type: 2, value })) },
    ],
  });
  const secure = createSecureServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      answer(siteOf.get(hostOf(request.headers.host ?? '')), request, response);
    },
  );

  secure.on('upgrade', (request, socket, head) => {
    const site = siteOf.get(hostOf(request.headers.host ?? ''));
    if (site?.connect === undefined) {
      socket.destroy();
      return;
    }
    site.connect(requestOf(request, ''), acceptWebSocket(request, socket, head));
  });

  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://nowhere.invalid');
    const site = siteOf.get(url.hostname);
    if (site?.isPlain) {
      answer(site, request, response);
      return;
    }
    if (site !== undefined) {
      response.writeHead(301, { location: url.href.replace(/^http:/, 'https:') }).end();
      return;
    }
    asked.add(url.hostname);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket, head) => {
    sockets.add(socket as Socket);
    socket.on('close', () => sockets.delete(socket as Socket));
    socket.on('error', () => socket.destroy());
    const host = hostOf(request.url ?? '');
    if (!siteOf.has(host)) {
      asked.add(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    ...sites,
    port: (proxy.address() as AddressInfo).port,
    strangers: () => [...asked].filter((host) => !isBrowsersOwn(host)),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        secure.close();
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

function hostOf(authority: string): string {
  return authority.replace(/:\d+$/, '').toLowerCase();
}

function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN.some((own) => host === own || host.endsWith(`.${own}`));
}

function answer(site: Site | undefined, request: IncomingMessage, response: ServerResponse): void {
  serve(site, request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
}

async function serve(site: Site | undefined, incoming: IncomingMessage, out: ServerResponse): Promise<void> {
  const request = await read(incoming);
  const response: SiteResponse = (await site?.handle(request)) ?? { status: 404, body: 'Not found' };
  if ('abort' in response) {
    incoming.socket.destroy();
    return;
  }
  const cookies = response.cookies ?? [];
  out.writeHead(response.status ?? 200, {
    'cache-control': 'no-store',
    ...response.headers,
    ...(cookies.length > 0 ? { 'set-cookie': [...cookies] } : {}),
  });
  out.end(response.body ?? '');
}

async function read(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return requestOf(incoming, Buffer.concat(chunks).toString('utf8'));
}

function requestOf(incoming: IncomingMessage, body: string): SiteRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value);
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `https://${incoming.headers.host}`),
    headers,
    cookies: parseCookies(headers.cookie),
    body,
  };
}
