import { describe, expect, test } from 'vitest';
import { readFacebookRequest } from '../../../../utils/networks/facebook/requests.ts';
import type { PublishRequest } from '../../../../utils/networks/network.ts';

const ADDRESS = 'https://www.facebook.com/api/graphql/';
const PERSON = '61563907714826';
const PAGE = '61565500000412';
const CLASSIC = '482200000000731';
const INSTAGRAM = '17841400000731002';

function bodyOf(name: string, { av = PERSON, variables = {} as unknown } = {}): string {
  return `${new URLSearchParams({
    av,
    __user: PERSON,
    fb_dtsg: 'x&y=z',
    fb_api_req_friendly_name: name,
    variables: typeof variables === 'string' ? variables : JSON.stringify(variables),
    doc_id: '7240611932633722',
  })}`;
}

function read(
  body: string | null,
  headers: Record<string, string> = {},
  url = ADDRESS,
): PublishRequest | null {
  return readFacebookRequest(
    url,
    (name) => headers[name] ?? null,
    () => body,
  );
}

describe('operations that publish', () => {
  test.each([
    ['ComposerStoryCreateMutation', 'post'],
    ['ComposerStoryEditMutation', 'post'],
    ['BusinessComposerStoryCreationMutation', 'post'],
    ['BusinessComposerVideoSetPublishedMutation', 'post'],
    ['useCometUFICreateCommentMutation', 'comment'],
    ['CometUFICreateCommentMutation', 'comment'],
    ['StoriesCreateMutation', 'story'],
    ['useStoriesSendReplyMutation', 'story-reply'],
    ['CometUFIFeedbackReactMutation', 'like'],
  ])('%s is a %s', (operation, kind) => {
    const expected = { kind, operation, actors: [PERSON] };
    expect(read(bodyOf(operation))).toMatchObject(expected);
    expect(read(bodyOf('x'), { 'x-fb-friendly-name': operation })).toMatchObject(expected);
    expect(read(bodyOf(operation), {}, '/api/graphql/')).toMatchObject(expected);
    expect(
      read(bodyOf(operation), {}, 'https://business.facebook.com/api/graphql/?_callFlowletID=0'),
    ).toMatchObject(expected);
  });

  test('a body that can’t be read still publishes', () => {
    const headers = { 'x-fb-friendly-name': 'ComposerStoryCreateMutation' };
    expect(read(null, headers)).toEqual({
      kind: 'post',
      operation: 'ComposerStoryCreateMutation',
      actors: [],
      text: null,
    });
  });
});

describe('actors', () => {
  test('av and actor_id, each once', () => {
    const variables = { input: { actor_id: PAGE, message: { text: 'Ouverture à 10 h + café' } } };
    expect(read(bodyOf('useCometUFICreateCommentMutation', { av: PERSON, variables }))).toMatchObject({
      actors: [PERSON, PAGE],
      text: 'Ouverture à 10 h + café',
    });
    expect(read(bodyOf('useCometUFICreateCommentMutation', { av: PAGE, variables }))?.actors).toEqual([PAGE]);
  });

  test('Business Suite’s base, and every destination', () => {
    const variables = { input: { base: { actor_id: CLASSIC }, identities: [CLASSIC, INSTAGRAM] } };
    expect(read(bodyOf('BusinessComposerStoryCreationMutation', { av: CLASSIC, variables }))?.actors).toEqual(
      [CLASSIC, INSTAGRAM],
    );
    const inBase = {
      input: { base: { actor_id: CLASSIC, identities: [INSTAGRAM], message: { text: 'x' } } },
    };
    expect(
      read(bodyOf('BusinessComposerStoryCreationMutation', { av: '0', variables: inBase })),
    ).toMatchObject({
      actors: [CLASSIC, INSTAGRAM],
      text: 'x',
    });
  });
});

describe('everything else passes', () => {
  test.each([
    'CometUFILiveTypingBroadcastMutation_StartMutation',
    'FeedComposerCometRootQuery',
    'CometProfileSwitchMutation',
    'CometUFIDeleteCommentMutation',
    'CPXComposerCopyrightPrecheckMutationQuery',
    'LSPlatformGraphQLLightspeedRequestQuery',
    'ComposerStoryCreateMutationPreview',
    'xComposerStoryCreateMutation',
    'constructor',
    '__proto__',
    '',
  ])('%s', (operation) => {
    expect(read(bodyOf(operation))).toBeNull();
    expect(read(bodyOf('x'), { 'x-fb-friendly-name': operation })).toBeNull();
  });

  test('a name inside a draft is no operation', () => {
    const variables = {
      input: { message: { text: '&fb_api_req_friendly_name=ComposerStoryCreateMutation&' } },
    };
    expect(read(bodyOf('CometSearchQuery', { variables }))).toBeNull();
  });

  test('other addresses are told without a look at header or body', () => {
    const never = () => {
      throw new Error('was read');
    };
    expect(readFacebookRequest('https://www.facebook.com/ajax/bz', never, never)).toBeNull();
    expect(readFacebookRequest('https://scontent.invalid/v/1.jpg', never, never)).toBeNull();
  });

  test('a header that names a query spares the body', () => {
    const never = () => {
      throw new Error('was read');
    };
    expect(readFacebookRequest(ADDRESS, () => 'CometSearchQuery', never)).toBeNull();
  });
});

describe('hostile bodies', () => {
  test.each([
    '',
    'null',
    '7',
    '"text"',
    '[]',
    '{"input":null}',
    '{"input":7}',
    '{"input":{"base":null,"message":null,"identities":{"length":9}}}',
    '{"input":{"actor_id":{"toString":1},"identities":[null,{},7,"x","0",""]}}',
    '{"__proto__":{"input":{"actor_id":"7"}}}',
    '{"input":',
    '%',
  ])('%s names nobody', (variables) => {
    const found = read(bodyOf('ComposerStoryCreateMutation', { av: '0', variables }));
    expect(found).toMatchObject({ kind: 'post', actors: [], text: null });
  });

  test('broken escapes and repeated fields', () => {
    expect(
      read('fb_api_req_friendly_name=ComposerStoryCreateMutation&av=%E0%A4%A&variables=%'),
    ).toMatchObject({
      kind: 'post',
      actors: [],
    });
    expect(read('fb_api_req_friendly_name=%E0%A4%A')).toBeNull();
    expect(read('&&&=&=fb_api_req_friendly_name')).toBeNull();
  });

  test('a page that replaced the built-ins learns and changes nothing', () => {
    const body = bodyOf('ComposerStoryCreateMutation', {
      variables: { input: { actor_id: PAGE, identities: [PERSON], message: { text: 'Bonjour' } } },
    });
    const { exec } = RegExp.prototype;
    const { push, indexOf } = Array.prototype;
    const iterator = Array.prototype[Symbol.iterator];
    const { parse } = JSON;
    const forged = () => {
      throw new Error('the page’s own');
    };
    RegExp.prototype.exec = forged;
    Array.prototype.push = forged;
    Array.prototype.indexOf = forged;
    Array.prototype[Symbol.iterator] = forged;
    JSON.parse = forged;
    let found: PublishRequest | null = null;
    try {
      found = readFacebookRequest(
        ADDRESS,
        () => null,
        () => body,
      );
    } finally {
      RegExp.prototype.exec = exec;
      Array.prototype.push = push;
      Array.prototype.indexOf = indexOf;
      Array.prototype[Symbol.iterator] = iterator;
      JSON.parse = parse;
    }
    expect(found).toEqual({
      kind: 'post',
      operation: 'ComposerStoryCreateMutation',
      actors: [PERSON, PAGE],
      text: 'Bonjour',
    });
  });
});
