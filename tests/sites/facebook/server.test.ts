import { describe, expect, it } from 'vitest';
import type { SiteRequest, SiteResponse } from '../internet/site.ts';
import type { Channel } from '../internet/web-socket.ts';
import { createFacebook, type Facebook } from './server.ts';

const CAMILLE = '61563907714826';
const EPICERIE = '61565500000412';

type Answer = Exclude<SiteResponse, { abort: true }>;

/** A browser in which somebody acts, as the server sees it. */
function browserOf(facebook: Facebook, actorId: string): Record<string, string> {
  const cookies = facebook.cookiesFor(actorId);
  return Object.fromEntries(cookies.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

async function send(
  facebook: Facebook,
  request: Partial<SiteRequest> & { address: string },
): Promise<Answer> {
  const { address, ...rest } = request;
  const url = new URL(address);
  const answer = await facebook.handle({ method: 'GET', headers: {}, cookies: {}, body: '', ...rest, url });
  if (answer === null) throw new Error(`No answer from ${url}`);
  if ('abort' in answer) throw new Error('Network error');
  return answer;
}

type Document = { html: string; token: string; cookies: readonly string[] };

async function load(
  facebook: Facebook,
  cookies: Record<string, string>,
  address = 'https://www.facebook.com/',
): Promise<Document> {
  const answer = await send(facebook, { address, cookies });
  const html = String(answer.body);
  const token = /"DTSGInitialData",\[\],\{"token":"([^"]+)"/.exec(html)?.[1] ?? '';
  return { html, token, cookies: answer.cookies ?? [] };
}

function form(operation: string, variables: object, fields: Record<string, string>): string {
  return String(
    new URLSearchParams({
      ...fields,
      fb_api_req_friendly_name: operation,
      variables: JSON.stringify(variables),
    }),
  );
}

const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };

function graphql(
  facebook: Facebook,
  cookies: Record<string, string>,
  body: string,
  host = 'www.facebook.com',
): Promise<Answer> {
  return send(facebook, {
    address: `https://${host}/api/graphql/`,
    method: 'POST',
    headers: URLENCODED,
    cookies,
    body,
  });
}

describe('the server of the look-alike of Facebook', () => {
  it('records a post under who it went out as', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, EPICERIE);
    const { token } = await load(facebook, cookies);
    const input = { message: { text: 'Paniers jeudi' }, actor_id: EPICERIE, audience: { privacy: {} } };
    const fields = { fb_dtsg: token, __user: EPICERIE, av: EPICERIE };
    await graphql(facebook, cookies, form('ComposerStoryCreateMutation', { input }, fields));
    expect(facebook.published).toMatchObject([
      { kind: 'post', actorId: EPICERIE, actorName: 'Épicerie du Marché', personId: CAMILLE, about: null },
    ]);
    expect(facebook.published[0]?.text).toBe('Paniers jeudi');
  });

  it('takes av where a comment names no actor, and tells comments from replies', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, CAMILLE);
    const { token } = await load(facebook, cookies);
    const fields = { fb_dtsg: token, __user: CAMILLE, av: EPICERIE };
    const comment = { feedback_id: btoa('feedback:12'), message: { text: 'Merci' } };
    const reply = { ...comment, reply_comment_parent_fbid: btoa('comment:12_9000') };
    for (const input of [comment, reply]) {
      await graphql(facebook, cookies, form('useCometUFICreateCommentMutation', { input }, fields));
    }
    expect(facebook.published).toMatchObject([
      { kind: 'comment', about: '12', actorId: EPICERIE },
      { kind: 'reply', about: '12_9000', actorId: EPICERIE },
    ]);
  });

  it('reads multipart forms', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, CAMILLE);
    const { token } = await load(facebook, cookies);
    const data = new FormData();
    const input = { message: { text: 'Ici' }, audience: {} };
    const fields = { fb_dtsg: token, __user: CAMILLE, av: CAMILLE, variables: JSON.stringify({ input }) };
    data.append('fb_api_req_friendly_name', 'StoriesCreateMutation');
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    const encoded = new Response(data);
    await send(facebook, {
      address: 'https://www.facebook.com/api/graphql/',
      method: 'POST',
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      cookies,
      body: await encoded.text(),
    });
    expect(facebook.published).toMatchObject([{ kind: 'story', text: 'Ici', actorId: CAMILLE }]);
  });

  it('publishes nothing that it refuses, takes back, or only hears of', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, CAMILLE);
    const { token } = await load(facebook, cookies);
    const input = { message: { text: 'Non' }, feedback_id: btoa('feedback:1'), feedback_reaction_id: '0' };
    const mine = { fb_dtsg: token, __user: CAMILLE, av: CAMILLE };
    const refused = form('ComposerStoryCreateMutation', { input }, { ...mine, av: '61564400000917' });
    expect(String((await graphql(facebook, cookies, refused)).body)).toContain('1404102');
    await graphql(facebook, cookies, form('CometUFIFeedbackReactMutation', { input }, mine));
    await graphql(
      facebook,
      cookies,
      form('CometUFILiveTypingBroadcastMutation_StartMutation', { input }, mine),
    );
    expect(facebook.published).toEqual([]);
    expect(facebook.calls).toMatchObject([{ allowed: false }, { allowed: true }, { allowed: true }]);
  });

  it('cuts the connection of what is told to fail', async () => {
    const facebook = createFacebook();
    facebook.settings.failing = ['ComposerStoryCreateMutation'];
    const cookies = browserOf(facebook, CAMILLE);
    const request = graphql(facebook, cookies, form('ComposerStoryCreateMutation', {}, {}));
    await expect(request).rejects.toThrow('Network error');
  });

  it('sets and clears i_user at a switch', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, CAMILLE);
    const { token } = await load(facebook, cookies);
    const switchTo = (id: string) =>
      graphql(
        facebook,
        cookies,
        form(
          'CometProfileSwitchMutation',
          { profile_id: id },
          { fb_dtsg: token, __user: CAMILLE, av: CAMILLE },
        ),
      );
    expect((await switchTo(EPICERIE)).cookies?.join('\n')).toMatch(
      new RegExp(`^i_user=${EPICERIE}; .*Max-Age=31536000$`, 'm'),
    );
    expect((await switchTo(CAMILLE)).cookies?.join('\n')).toMatch(/^i_user=; .*Max-Age=0$/m);
    expect((await switchTo('61567700000264')).cookies).toBeUndefined();
    facebook.settings.drift = ['i_user'];
    const renamed = (await switchTo(EPICERIE)).cookies?.join('\n');
    expect(renamed).toMatch(new RegExp(`^i_user_v2=${EPICERIE}; `, 'm'));
    expect(renamed).toMatch(/^i_user=; .*Max-Age=0$/m);
  });

  it('publishes to every destination that Business Suite names', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, EPICERIE);
    const { token, html } = await load(
      facebook,
      cookies,
      'https://business.facebook.com/latest/composer/?asset_id=482200000000731',
    );
    expect(html).toContain(`"USER_ID":"${CAMILLE}"`);
    const input = {
      base: { actor_id: '482200000000731', message: { text: 'Jeudi' }, scheduled_publish_time: 1795000000 },
      identities: ['482200000000731', '17841400000731002'],
    };
    const fields = { fb_dtsg: token, __user: CAMILLE, av: '482200000000731' };
    const body = form('BusinessComposerStoryCreationMutation', { input }, fields);
    await graphql(facebook, cookies, body, 'business.facebook.com');
    expect(facebook.published).toMatchObject([
      {
        actorId: EPICERIE,
        text: 'Jeudi',
        scheduledFor: 1795000000000,
        destinations: [
          { network: 'facebook', id: '482200000000731', name: 'Épicerie du Marché' },
          { network: 'instagram', id: '17841400000731002', name: 'epicerie.dumarche' },
        ],
      },
    ]);
  });

  it('takes messages from a socket as whom its document acts, through every switch', async () => {
    const facebook = createFacebook();
    const cookies = browserOf(facebook, CAMILLE);
    const { html } = await load(facebook, cookies);
    const sid = /options\.([\w-]+)\.js/.exec(html)?.[1] ?? '';
    const listeners: ((message: string) => void)[] = [];
    const answers: string[] = [];
    const channel: Channel = {
      onMessage: (listener) => listeners.push(listener),
      send: (message) => answers.push(message),
      close: () => answers.push('closed'),
    };
    const url = new URL(`https://edge-chat.facebook.com/chat?sid=${sid}`);
    const opening = { method: 'GET', headers: {}, body: '', url };
    facebook.connect?.({ ...opening, cookies }, channel);
    const task = { thread_id: '7', text: 'À jeudi', sender: CAMILLE };
    const payload = JSON.stringify({ tasks: [{ label: '46', payload: JSON.stringify(task) }] });
    for (const listener of listeners) {
      listener(JSON.stringify({ connect: { u: CAMILLE } }));
      listener(JSON.stringify({ topic: '/ls_req', request_id: 4, payload }));
    }
    expect(facebook.published).toMatchObject([
      { kind: 'message', text: 'À jeudi', about: '7', actorId: CAMILLE },
    ]);
    expect(answers).toEqual(['{"request_id":4}']);
    facebook.connect?.({ ...opening, cookies: {} }, channel);
    expect(answers.at(-1)).toBe('closed');
  });
});

describe('a document of the look-alike of Facebook', () => {
  it('says twice over whose it is, and as whom it acts', async () => {
    const facebook = createFacebook();
    const { html } = await load(facebook, browserOf(facebook, EPICERIE));
    const current = [...html.matchAll(/"ACCOUNT_ID":"(\d+)","USER_ID":"(\d+)"/g)];
    expect(current.map((match) => match.slice(1))).toEqual([
      [CAMILLE, EPICERIE],
      [CAMILLE, EPICERIE],
    ]);
    expect(html).toContain(`"actorId":"${EPICERIE}","accountId":"${CAMILLE}"`);
    expect(html).toContain('"delegatePageID":"482200000000731"');
    expect(html).toContain('\\u00c9picerie du March\\u00e9');
  });

  it('is for nobody without a session', async () => {
    const { html } = await load(createFacebook(), {});
    expect(html).toContain('"ACCOUNT_ID":"0","USER_ID":"0"');
    expect(html).not.toContain(CAMILLE);
  });

  it('loses what today’s drift dropped, and renames a cookie', async () => {
    const facebook = createFacebook();
    facebook.settings.drift = ['CurrentUserInitialData', 'c_user'];
    const { html, cookies } = await load(facebook, browserOf(facebook, CAMILLE));
    expect(html).not.toContain('CurrentUserInitialData');
    expect(html).toContain('RelayAPIConfigDefaults');
    expect(cookies.map((cookie) => cookie.split(';')[0])).toEqual([`c_user_v2=${CAMILLE}`, 'c_user=']);
    facebook.settings.drift = ['inline-data'];
    expect((await load(facebook, browserOf(facebook, CAMILLE))).html).not.toContain('data-sjs');
  });

  it('is French for the French, and sends desktops from m. to www', async () => {
    const facebook = createFacebook();
    expect((await load(facebook, browserOf(facebook, CAMILLE))).html).toContain('lang="fr"');
    const answer = await send(facebook, { address: 'https://m.facebook.com/me' });
    expect(answer).toMatchObject({ status: 302, headers: { location: 'https://www.facebook.com/me' } });
  });
});
