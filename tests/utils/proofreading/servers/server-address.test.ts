import { describe, expect, test } from 'vitest';
import { readServerAddress } from '../../../../utils/proofreading/servers/server-address.ts';

describe('the address of a server, as it is typed', () => {
  test.each([
    ['localhost:8081', 'http://localhost:8081/', 'http://localhost/*', true],
    [' http://127.0.0.1:8080/ ', 'http://127.0.0.1:8080/', 'http://127.0.0.1/*', true],
    ['127.0.0.1', 'http://127.0.0.1/', 'http://127.0.0.1/*', true],
    ['[::1]:8081/v2', 'http://[::1]:8081/v2/', 'http://[::1]/*', true],
    ['https://lt.example.com/v2', 'https://lt.example.com/v2/', 'https://lt.example.com/*', true],
    ['lt.example.com/v2/check', 'https://lt.example.com/v2/check/', 'https://lt.example.com/*', true],
    ['HTTPS://LT.Example.com:443', 'https://lt.example.com/', 'https://lt.example.com/*', true],
    ['nas:8081', 'https://nas:8081/', 'https://nas/*', true],
    ['http://nas:8081', 'http://nas:8081/', 'http://nas/*', false],
    ['http://192.168.1.4:8081', 'http://192.168.1.4:8081/', 'http://192.168.1.4/*', false],
    [
      'http://127.0.0.1.example.com',
      'http://127.0.0.1.example.com/',
      'http://127.0.0.1.example.com/*',
      false,
    ],
  ])('%s', (typed, address, pattern, isPrivate) => {
    expect(readServerAddress(typed)).toEqual({ ok: true, address, pattern, isPrivate });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['bonjour', 'not-an-address'],
    ['mon serveur', 'not-an-address'],
    ['http://', 'not-an-address'],
    ['//lt.example.com', 'not-an-address'],
    ['localhost:999999', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['https://*.com/', 'not-an-address'],
    ['*', 'not-an-address'],
    ['https://a..b/', 'not-an-address'],
    ['http:\\\\lt.example.com', 'not-an-address'],
    ['https://lt.example.com/\u202e', 'not-an-address'],
    [`https://lt.example.com/${'a'.repeat(500)}`, 'not-an-address'],
    ['ftp://lt.example.com', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
    ['chrome-extension://abc/', 'scheme'],
    ['https://me:secret@lt.example.com', 'credentials'],
    ['me@lt.example.com', 'credentials'],
    ['https://lt.example.com/?key=1', 'query'],
    ['http://localhost:8081/#', 'query'],
  ])('%j is none', (typed, why) => {
    expect(readServerAddress(typed)).toEqual({ ok: false, why });
  });
});
