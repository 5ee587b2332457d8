import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text as bodyOf } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import type { Norm } from '../../../../utils/core/finding.ts';
import type { ProofreadingServer, ServerReading } from '../../../../utils/core/proofreading.ts';
import { type Asking, askServer } from '../../../../utils/proofreading/servers/ask-server.ts';
import { type LocalServer, startServer } from '../../../servers/local-server.ts';

const NORMS: readonly Norm[] = ['fr-CA', 'en-CA'];
const FRENCH = 'Les chats sont là.';
/** Milliseconds that no server of these tests needs, nor any machine. */
const PLENTY = 30_000;

let servers: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  servers = [];
});

async function start(answer: RequestListener): Promise<string> {
  const server = await startServer(answer);
  servers.push(server);
  return server.address;
}

function ask(
  address: string,
  more: Partial<Asking> & { text?: string; kind?: ProofreadingServer['kind'] } = {},
) {
  const { text = FRENCH, kind = 'languagetool', ...asking } = more;
  return askServer({ kind, address }, text, { norms: NORMS, timeLimit: PLENTY, ...asking });
}

function sendJson(response: ServerResponse, json: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(json));
}

function faulty(fault: ServerReading['fault']): ServerReading {
  return { findings: [], fault };
}

/** A LanguageTool of the documentation's, that knows one mistake a language. */
async function answerAsLanguageTool(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await bodyOf(request));
  const text = form.get('text') ?? '';
  const wrong = form.get('language') === 'fr' ? 'chat' : 'have';
  const found = [...text.matchAll(new RegExp(`\\b${wrong}\\b`, 'g'))];
  sendJson(response, {
    software: { name: 'LanguageTool', version: '6.6', apiVersion: 1 },
    warnings: { incompleteResults: false },
    language: { name: 'English (Canada)', code: form.get('language') },
    matches: found.map(({ index }) => ({
      message: 'Agreement.',
      shortMessage: '',
      replacements: [{ value: 'right' }],
      offset: index,
      length: 4,
      context: { text, offset: index, length: 4 },
      sentence: text,
      type: { typeName: 'Other' },
      rule: {
        id: 'AGREEMENT',
        description: '',
        issueType: 'grammar',
        category: { id: 'GRAMMAR', name: 'Grammar' },
      },
    })),
  });
}

describe('a server that answers', () => {
  test('is asked a language at a time, and its findings are in the draft’s order', async () => {
    const address = await start(answerAsLanguageTool);
    const text = '🎉 He have been here. Les chat sont là, have fun. 🎉 They have been here, chat.';
    const { findings, fault } = await ask(address, { text });
    expect(fault).toBeNull();
    expect(findings.map(({ text: found, lang }) => [found, lang])).toEqual([
      ['have', 'en'],
      ['chat', 'fr'],
      ['have', 'en'],
    ]);
    for (const { start: from, end, text: found } of findings) expect(text.slice(from, end)).toBe(found);
  });

  test('gets a plain form, and nothing of the browser’s', async () => {
    const asked: IncomingMessage[] = [];
    const address = await start((request, response) => {
      asked.push(request);
      sendJson(response, { data: [] });
    });
    const options: RequestInit[] = [];
    const fetchAndNote: typeof fetch = (url, given) => {
      options.push(given ?? {});
      return fetch(url, given);
    };
    expect(await ask(address, { kind: 'grammalecte', fetch: fetchAndNote })).toEqual(faulty(null));
    expect(asked.map(({ method, url, headers }) => [method, url, headers['content-type']])).toEqual([
      ['POST', '/gc_text/fr', 'application/x-www-form-urlencoded;charset=UTF-8'],
    ]);
    expect(options).toMatchObject([
      { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' },
    ]);
  });

  test('is not asked where there is nothing to read', async () => {
    const asked: (string | undefined)[] = [];
    const address = await start((request, response) => {
      asked.push(request.url);
      sendJson(response, { data: [], matches: [] });
    });
    expect(await ask(address, { text: '🎉🎉 @les_chats' })).toEqual(faulty(null));
    expect(await ask(address, { text: 'They have been here.', kind: 'grammalecte' })).toEqual(faulty(null));
    expect(await ask(address, { norms: [] })).toEqual(faulty(null));
    expect(asked).toEqual([]);
  });

  test('in one language is heard where the other one fails', async () => {
    const address = await start(async (request, response) => {
      const form = new URLSearchParams(await bodyOf(request));
      if (form.get('language') === 'fr') response.writeHead(500).end();
      else
        sendJson(response, {
          matches: [{ message: '', offset: 5, length: 4, rule: { id: 'X', category: { id: 'Y' } } }],
        });
    });
    const { findings, fault } = await ask(address, { text: 'They have been here.\nLes chats sont là.' });
    expect(findings.map(({ text }) => text)).toEqual(['have']);
    expect(fault).toBe('garbage');
  });
});

describe('a server that does not play by the rules', () => {
  const hangs: [string, RequestListener][] = [
    ['before its answer', () => undefined],
    ['within its answer', (_, response) => response.writeHead(200).write('{"matches":[')],
  ];
  test.each(hangs)('hangs %s', async (_, answer) => {
    expect(await ask(await start(answer), { timeLimit: 200 })).toEqual(faulty('slow'));
  });

  test('hangs, and the person has written on', async () => {
    const leaving = new AbortController();
    const address = await start(() => leaving.abort());
    expect(await ask(address, { signal: leaving.signal })).toEqual(faulty('slow'));
    expect(await ask(address, { signal: leaving.signal })).toEqual(faulty('slow'));
  });

  test('is not there', async () => {
    const server = await startServer(() => undefined);
    await server.stop();
    expect(await ask(server.address)).toEqual(faulty('unreachable'));
    expect(await ask('nowhere')).toEqual(faulty('unreachable'));
  });

  test.each<[string, RequestListener]>([
    ['hangs up', (request) => request.socket.destroy()],
    [
      'hangs up within its answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"matches":[');
        setImmediate(() => request.socket.destroy());
      },
    ],
    ['speaks no HTTP', (request) => request.socket.end('BONJOUR\r\n\r\n')],
  ])('%s', async (_, answer) => {
    expect(await ask(await start(answer))).toEqual(faulty('unreachable'));
  });

  test('sends the draft on to somebody else', async () => {
    const others: (string | undefined)[] = [];
    const elsewhere = await start((request, response) => {
      others.push(request.url);
      sendJson(response, { matches: [] });
    });
    const address = await start((_, response) => {
      response.writeHead(307, { location: `${elsewhere}v2/check` }).end();
    });
    expect(await ask(address)).toEqual(faulty('unreachable'));
    expect(others).toEqual([]);
  });

  test.each<[string, RequestListener]>([
    ['an error', (_, response) => response.writeHead(500).end('{"matches":[]}')],
    ['too many requests', (_, response) => response.writeHead(429).end('{"matches":[]}')],
    ['nothing', (_, response) => response.writeHead(204).end()],
    ['an empty text', (_, response) => response.end()],
    ['a page', (_, response) => response.setHeader('content-type', 'text/html').end('<h1>It works!</h1>')],
    ['half of an answer', (_, response) => response.end('{"matches":[')],
    ['another answer', (_, response) => sendJson(response, { data: [] })],
    ['bytes', (_, response) => response.end(Buffer.from([0xff, 0xfe, 0, 0x7b]))],
    ['brackets', (_, response) => response.end('['.repeat(1_900_000))],
  ])('answers %s', async (_, answer) => {
    expect(await ask(await start(answer))).toEqual(faulty('garbage'));
  });

  test('never stops answering', async () => {
    let isLeft = false;
    const address = await start((_, response) => {
      const more = () => {
        while (response.write(' '.repeat(65_536)));
      };
      response.on('drain', more).on('close', () => {
        isLeft = true;
      });
      more();
    });
    expect(await ask(address)).toEqual(faulty('garbage'));
    await expect.poll(() => isLeft).toBe(true);
  });

  test('lies about the draft', async () => {
    const rule = { id: '__proto__', category: { id: 'constructor' } };
    const lies = [
      { message: 'x', offset: -5, length: 4, rule },
      { message: 'x', offset: 4, length: 1e9, rule },
      { message: 'x', offset: 1e300, length: 4, rule },
      { message: { toString: 'x' }, offset: 4, length: 4, rule },
      { message: 'x', offset: 4, length: 5, rule, replacements: 'x' },
      { message: '<img src=x onerror=alert(1)>', offset: 4, length: 5, rule },
    ];
    const address = await start((_, response) => sendJson(response, { matches: lies }));
    const { findings, fault } = await ask(address);
    expect(fault).toBeNull();
    expect(findings).toMatchObject([
      {
        text: 'chats',
        rule: 'grammar.languagetool.proto',
        message: { fr: '<img src=x onerror=alert(1)>' },
        fixes: [],
      },
    ]);
  });

  test('has a million things to say', async () => {
    const address = await start((_, response) => response.end(`{"matches":[${'0,'.repeat(900_000)}0]}`));
    expect(await ask(address)).toEqual(faulty(null));
  });
});
