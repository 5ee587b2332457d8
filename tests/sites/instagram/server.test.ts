import { describe, expect, it } from 'vitest';
import type { SiteRequest, SiteResponse } from '../internet/site.ts';
import { createInstagram, type Instagram } from './server.ts';
import { documentToken } from './session.ts';

type Answer = Exclude<SiteResponse, { abort: true }>;
type Change = Partial<SiteRequest> & { address: string };

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A request from a browser in which these accounts are signed in. */
function from(instagram: Instagram, usernames: readonly string[], change: Change): SiteRequest {
  const [active, ...others] = usernames;
  const cookies = active === undefined ? [] : instagram.cookiesFor([active, ...others]);
  const jar = Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
  return {
    method: 'POST',
    body: '',
    cookies: jar,
    ...change,
    url: new URL(change.address),
    headers: { 'x-csrftoken': jar.csrftoken ?? '', ...change.headers },
  };
}

async function answer(instagram: Instagram, request: SiteRequest): Promise<Answer> {
  const response = await instagram.handle(request);
  if (response === null || 'abort' in response) throw new Error(`No answer from ${request.url}`);
  return response;
}

/** A mutation from a document loaded as an account. */
function mutation(instagram: Instagram, username: string, operation: string, variables: object): Change {
  const account = instagram.account(username);
  const form = new URLSearchParams({
    av: account.fbid,
    fb_dtsg: documentToken(account),
    fb_api_req_friendly_name: operation,
    variables: JSON.stringify(variables),
  });
  return { address: 'https://www.instagram.com/api/graphql', headers: FORM, body: String(form) };
}

function comment(instagram: Instagram, username: string, text: string, data: object = {}): Change {
  return mutation(instagram, username, 'PolarisPostCommentInputRevampedMutation', {
    request_data: { comment_text: text, ...data },
    media_id: '3500000000000000001',
  });
}

function rest(path: string, form: Record<string, string>, host = 'www.instagram.com'): Change {
  const body = String(new URLSearchParams(form));
  return { address: `https://${host}/api/v1/${path}/`, headers: FORM, body };
}

describe('the server of the look-alike of Instagram', () => {
  it('records what was published, and from whom', async () => {
    const instagram = createInstagram();
    const change = comment(instagram, 'camille.dube', 'Bravo');
    await answer(instagram, from(instagram, ['camille.dube', 'atelier.boreal'], change));
    expect(instagram.published).toMatchObject([
      {
        operation: 'PolarisPostCommentInputRevampedMutation',
        kind: 'comment',
        accountId: '5417720936',
        username: 'camille.dube',
        text: 'Bravo',
        about: '3500000000000000001',
      },
    ]);
  });

  it('tells a reply from a comment, by GraphQL and by the older endpoint', async () => {
    const instagram = createInstagram();
    const signedIn = ['atelier.boreal'];
    const answered = { replied_to_comment_id: '17900000000000000' };
    const graphql = comment(instagram, 'atelier.boreal', '@decoy_two merci', answered);
    const older = rest('web/comments/3500000000000000002/add', { comment_text: 'oui', ...answered });
    const plain = rest('web/comments/3500000000000000002/add', { comment_text: 'non' });
    for (const change of [graphql, older, plain]) await answer(instagram, from(instagram, signedIn, change));
    expect(instagram.published.map(({ kind, text, about }) => [kind, text, about])).toEqual([
      ['reply', '@decoy_two merci', '3500000000000000001'],
      ['reply', 'oui', '3500000000000000002'],
      ['comment', 'non', '3500000000000000002'],
    ]);
  });

  it('takes a stale tab’s write as the cookie’s account, or refuses it', async () => {
    const instagram = createInstagram();
    const stale = () => from(instagram, ['camille.dube'], comment(instagram, 'atelier.boreal', 'Trop tard'));
    await answer(instagram, stale());
    instagram.settings.staleWrites = 'refused';
    const refused = await answer(instagram, stale());
    expect(instagram.published.map(({ username }) => username)).toEqual(['camille.dube']);
    expect(instagram.calls.map(({ username }) => username)).toEqual(['camille.dube', null]);
    expect(JSON.parse(String(refused.body))).toMatchObject({ status: 'fail', error: 1357004 });
  });

  it('counts an upload and a new thread as nothing published; what makes them a post or a story, as one', async () => {
    const instagram = createInstagram();
    const signedIn = ['boulangerie.sud'];
    const upload: Change = {
      address: 'https://i.instagram.com/rupload_igphoto/fb_uploader_17',
      body: 'photo',
    };
    await answer(instagram, from(instagram, signedIn, upload));
    const thread = rest('direct_v2/create_group_thread', { recipient_users: '["8200300400"]' });
    await answer(instagram, from(instagram, signedIn, thread));
    expect(instagram.published).toEqual([]);
    for (const change of [
      rest('media/configure', { caption: 'Fournée', upload_id: '17' }, 'i.instagram.com'),
      rest('media/configure_to_story', { upload_id: '17' }),
      rest('direct_v2/threads/broadcast/reel_share', { media_id: '1_2', text: 'Superbe' }),
    ]) {
      await answer(instagram, from(instagram, signedIn, change));
    }
    expect(instagram.published.map(({ kind, text, hasMedia }) => [kind, text, hasMedia])).toEqual([
      ['post', 'Fournée', true],
      ['story', '', true],
      ['story-reply', 'Superbe', false],
    ]);
  });

  it('answers other hosts of Instagram on the API’s', async () => {
    const instagram = createInstagram();
    const change = rest('media/configure', { caption: 'a' }, 'i.instagram.com');
    const origin = 'https://www.instagram.com';
    const request = from(instagram, ['atelier.boreal'], { ...change, headers: { ...FORM, origin } });
    const allowed = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
    expect((await answer(instagram, { ...request, method: 'OPTIONS' })).headers).toMatchObject(allowed);
    expect((await answer(instagram, request)).headers).toMatchObject(allowed);
    expect(instagram.published).toHaveLength(1);
  });

  it('switches among the accounts that are signed in, and to no other', async () => {
    const instagram = createInstagram();
    const signedIn = ['atelier.boreal', 'camille.dube'];
    const to = (username: string) => rest('web/accounts/switch', { user_id: instagram.account(username).id });
    const switched = await answer(instagram, from(instagram, signedIn, to('camille.dube')));
    expect(switched.cookies?.[0]).toContain('ds_user_id=5417720936; Domain=.instagram.com');
    const refused = await answer(instagram, from(instagram, signedIn, to('pepiniere.lune')));
    expect(refused.status).toBe(403);
  });

  it('cuts the connection for an operation that is to fail', async () => {
    const instagram = createInstagram();
    instagram.settings.failing = ['PolarisPostCommentInputRevampedMutation'];
    const request = from(instagram, ['atelier.boreal'], comment(instagram, 'atelier.boreal', 'Perdu'));
    expect(await instagram.handle(request)).toEqual({ abort: true });
    expect(instagram.published).toEqual([]);
  });

  it('shows in the feed what was published', async () => {
    const instagram = createInstagram();
    instagram.settings.posts = 1;
    const signedIn = ['boulangerie.sud'];
    const published = [
      rest('media/configure', { caption: 'Fournée' }),
      comment(instagram, 'boulangerie.sud', 'Vu'),
    ];
    for (const change of published) await answer(instagram, from(instagram, signedIn, change));
    const query = mutation(instagram, 'boulangerie.sud', 'PolarisFeedRootPaginationCachedQuery', {});
    const { posts } = JSON.parse(String((await answer(instagram, from(instagram, signedIn, query))).body));
    expect(posts).toMatchObject([
      { author: { username: 'boulangerie.sud' }, caption: 'Fournée', comments: [] },
      {
        author: { username: 'decoy.one' },
        comments: [{}, { text: 'Vu', author: { username: 'boulangerie.sud' } }],
      },
    ]);
  });

  it('knows its own addresses and no others, and sends the bare host to www', async () => {
    const instagram = createInstagram();
    const get = (address: string) => instagram.handle(from(instagram, [], { method: 'GET', address }));
    for (const path of ['/', '/decoy.one/', '/p/Cabc123DEF4/', '/stories/decoy_two/35/', '/direct/t/11/']) {
      expect(await get(`https://www.instagram.com${path}`), path).toMatchObject({ headers: {} });
    }
    expect(await get('https://www.instagram.com/graphql/query')).toBeNull();
    expect(await get('https://www.instagram.com/unknown/place/')).toBeNull();
    expect(await get('https://i.instagram.com/')).toBeNull();
    expect(await get('https://instagram.com/p/Cabc123DEF4/')).toMatchObject({
      status: 301,
      headers: { location: 'https://www.instagram.com/p/Cabc123DEF4/' },
    });
  });
});
