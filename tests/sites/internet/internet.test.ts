import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Internet, openInternet } from './internet.ts';
import { parseCookies, type Site } from './site.ts';

/** The first line a proxy answers to CONNECT. */
function connectThrough(port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`CONNECT ${host}:443 HTTP/1.1\r\n\r\n`));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().split('\r\n')[0] ?? '');
    });
  });
}

describe('the local internet', () => {
  const site: Site = { hosts: ['x.com'], handle: () => null };
  let internet: Internet & { site: Site };

  beforeEach(async () => {
    internet = await openInternet({ site });
  });
  afterEach(() => internet.close());

  it('connects to the hosts of its sites', async () => {
    expect(await connectThrough(internet.port, 'x.com')).toBe('HTTP/1.1 200 Connection Established');
    expect(internet.strangers()).toEqual([]);
  });

  it('refuses every other host and remembers it', async () => {
    expect(await connectThrough(internet.port, 'telemetry.example')).toBe('HTTP/1.1 502 Bad Gateway');
    expect(internet.strangers()).toEqual(['telemetry.example']);
  });

  it('does not count what browsers ask for themselves', async () => {
    expect(await connectThrough(internet.port, 'update.googleapis.com')).toBe('HTTP/1.1 502 Bad Gateway');
    expect(await connectThrough(internet.port, 'notgoogleapis.com')).toBe('HTTP/1.1 502 Bad Gateway');
    expect(internet.strangers()).toEqual(['notgoogleapis.com']);
  });
});

describe('cookies of a request', () => {
  it('are split at the first equals sign', () => {
    expect(parseCookies('twid=u%3D1; auth_multi="1:a|2:b=c"; empty=')).toEqual({
      twid: 'u%3D1',
      auth_multi: '"1:a|2:b=c"',
      empty: '',
    });
  });
});
