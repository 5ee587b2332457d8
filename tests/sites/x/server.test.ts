import { describe, expect, it } from 'vitest';
import type { SiteRequest, SiteResponse } from '../internet/site.ts';
import { createX, type X } from './server.ts';

type Answer = Exclude<SiteResponse, { abort: true }>;

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_BODY = { 'content-type': 'application/json' };

/** A request from a browser in which these accounts are signed in. */
function from(
  x: X,
  handles: readonly string[],
  change: Partial<SiteRequest> & { address: string },
): SiteRequest {
  const [active, ...others] = handles;
  const cookies = active === undefined ? [] : x.cookiesFor([active, ...others]);
  const jar = Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  return {
    method: 'POST',
    body: '',
    cookies: jar,
    ...change,
    url: new URL(change.address),
    headers: { 'x-csrf-token': jar.ct0 ?? '', ...change.headers },
  };
}

async function answer(x: X, request: SiteRequest): Promise<Answer> {
  const response = await x.handle(request);
  if (response === null || 'abort' in response) throw new Error(`No answer from ${request.url}`);
  return response;
}

function createTweet(text: string, variables: object = {}): Partial<SiteRequest> & { address: string } {
  return {
    address: 'https://x.com/i/api/graphql/qWzLbq0ZtAcA/CreateTweet',
    headers: JSON_BODY,
    body: JSON.stringify({ variables: { tweet_text: text, ...variables } }),
  };
}

describe('the server of the look-alike of X', () => {
  it('records what was published, and from whom', async () => {
    const x = createX();
    await answer(x, from(x, ['camille_dube', 'atelier_boreal'], createTweet('Bonsoir')));
    expect(x.published).toMatchObject([
      { operation: 'CreateTweet', kind: 'post', handle: 'camille_dube', text: 'Bonsoir', about: null },
    ]);
  });

  it('tells a reply from a post', async () => {
    const x = createX();
    const reply = { reply: { in_reply_to_tweet_id: '1955257455485943261' } };
    await answer(x, from(x, ['atelier_boreal'], createTweet('Merci', reply)));
    expect(x.published).toMatchObject([{ kind: 'reply', about: '1955257455485943261' }]);
  });

  it('publishes nothing that it refuses, and says so in its calls', async () => {
    const x = createX();
    const request = from(x, ['camille_dube'], createTweet('Non'));
    const refused = await answer(x, { ...request, headers: { ...request.headers, 'x-csrf-token': 'old' } });
    expect(refused.status).toBe(403);
    expect(x.published).toEqual([]);
    expect(x.calls).toEqual([{ operation: 'CreateTweet', status: 403, handle: null }]);
  });

  it('counts drafts, bookmarks and what is undone as nothing published', async () => {
    const x = createX();
    for (const operation of ['CreateDraftTweet', 'CreateBookmark', 'UnfavoriteTweet', 'DeleteRetweet']) {
      const address = `https://x.com/i/api/graphql/q/${operation}`;
      await answer(x, from(x, ['atelier_boreal'], { address, headers: JSON_BODY, body: '{"variables":{}}' }));
    }
    expect(x.published).toEqual([]);
    expect(x.calls).toHaveLength(4);
  });

  it('reads a follow, and a message on either channel', async () => {
    const x = createX();
    const message = JSON.stringify({ conversation_id: '1-2', text: 'À jeudi' });
    await answer(
      x,
      from(x, ['atelier_boreal'], {
        address: 'https://x.com/i/api/1.1/friendships/create.json',
        headers: FORM,
        body: 'user_id=2177174974',
      }),
    );
    await answer(
      x,
      from(x, ['atelier_boreal'], {
        address: 'https://x.com/i/api/1.1/dm/new2.json',
        headers: JSON_BODY,
        body: message,
      }),
    );
    await answer(
      x,
      from(x, ['atelier_boreal'], {
        address: 'https://x.com/i/chat/sealed',
        body: Buffer.from(message).toString('base64'),
      }),
    );
    expect(x.published.map(({ kind, text, about }) => [kind, text, about])).toEqual([
      ['follow', '', '2177174974'],
      ['message', 'À jeudi', '1-2'],
      ['message', 'À jeudi', '1-2'],
    ]);
  });

  it('answers other origins of X on its API hosts', async () => {
    const x = createX();
    const post = createTweet('Par api.x.com');
    const response = await answer(
      x,
      from(x, ['atelier_boreal'], {
        ...post,
        address: 'https://api.x.com/graphql/q/CreateTweet',
        headers: { ...JSON_BODY, origin: 'https://x.com' },
      }),
    );
    expect(response.headers).toMatchObject({ 'access-control-allow-origin': 'https://x.com' });
    expect(x.published).toHaveLength(1);
  });

  it('switches among the accounts that are signed in, and to no other', async () => {
    const x = createX();
    const address = 'https://x.com/i/api/1.1/account/multi/switch.json';
    const to = (handle: string) => ({ address, headers: FORM, body: `user_id=${x.account(handle).id}` });
    const switched = await answer(x, from(x, ['atelier_boreal', 'camille_dube'], to('camille_dube')));
    expect(switched.cookies?.[0]).toContain(`twid=u%3D${x.account('camille_dube').id}; Domain=.x.com`);
    const refused = await answer(x, from(x, ['atelier_boreal', 'camille_dube'], to('chorale_voisine')));
    expect(refused.status).toBe(403);
  });

  it('cuts the connection for an operation that is to fail', async () => {
    const x = createX();
    x.settings.failing = ['CreateTweet'];
    expect(await x.handle(from(x, ['atelier_boreal'], createTweet('Perdu')))).toEqual({ abort: true });
    expect(x.published).toEqual([]);
  });

  it('gives a document whose inline state names the owner of the session', async () => {
    const x = createX();
    const page = await answer(
      x,
      from(x, ['atelier_boreal'], { method: 'GET', address: 'https://x.com/home' }),
    );
    expect(page.body).toContain('"user_id":"1478230591640027137"');
    expect(page.body).toContain('"screen_name":"atelier_boreal"');
    expect(page.body).not.toContain('maison_commune');
  });

  it('drops the inline state and renames the cookie when told to drift', async () => {
    const x = createX();
    x.settings.drift = ['inline-state', 'cookie'];
    const page = await answer(
      x,
      from(x, ['atelier_boreal'], { method: 'GET', address: 'https://x.com/home' }),
    );
    expect(page.body).not.toContain('__INITIAL_STATE__');
    expect(page.cookies?.map((cookie) => cookie.split(';')[0])).toEqual([
      'twid_v2=u%3D1478230591640027137',
      'twid=',
    ]);
  });

  it('knows its own addresses and no others', async () => {
    const x = createX();
    const get = (address: string) => x.handle(from(x, [], { method: 'GET', address }));
    expect(await get('https://x.com/samir_exemple/status/1955257455485943261')).not.toBeNull();
    expect(await get('https://x.com/intent/post?text=a')).not.toBeNull();
    expect(await get('https://x.com/favicon.ico')).toBeNull();
    expect(await get('https://x.com/i/unknown/place')).toBeNull();
  });
});
