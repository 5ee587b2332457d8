import { afterEach, describe, expect, it } from 'vitest';
import { readInstagramRequest } from '../../../../utils/networks/instagram/requests.ts';
import { BRAND, OTHER } from './page.ts';

const WWW = 'https://www.instagram.com';
const GRAPHQL = `${WWW}/api/graphql`;

type Fields = Record<string, unknown>;

function form(fields: Fields): string {
  const texts = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `${new URLSearchParams(texts)}`;
}

function read(url: string, fields: Fields | string | null = null, headers: Record<string, string> = {}) {
  const body = typeof fields === 'string' || fields === null ? fields : form(fields);
  return readInstagramRequest(
    url,
    (name) => headers[name] ?? null,
    () => body,
  );
}

function mutation(name: string, fields: Fields = {}) {
  return read(GRAPHQL, { av: BRAND.fbid, fb_api_req_friendly_name: name, doc_id: '1', ...fields });
}

describe('GraphQL mutations', () => {
  it.each([
    ['PolarisPostCommentInputRevampedMutation', 'comment'],
    ['usePolarisCommentSubmitMutation', 'comment'],
    ['IGDirectTextSendMutation', 'message'],
    ['IGDirectMediaSendMutation', 'message'],
    ['IGDirectReactionSendMutation', 'message'],
    ['IGDirectEditMessageMutation', 'message'],
    ['IGDirectMediaShareMutation', 'message'],
    ['IGDirectLinkShareMutation', 'message'],
    ['IGDirectStoryShareMutation', 'message'],
    ['IGDirectStoryShareReplyMutation', 'story-reply'],
    ['IGDirectReelShareMutation', 'story-reply'],
    ['usePolarisCreateInboxTrayItemSubmitMutation', 'post'],
    ['usePolarisLikeMediaXIGLikeMutation', 'like'],
    ['usePolarisLikeMediaLikeMutation', 'like'],
    ['PolarisAPILikePostMutation', 'like'],
    ['PolarisCommentActionsLikeMutation', 'like'],
    ['usePolarisStoriesV4LikeMutationLikeMutation', 'like'],
    ['usePolarisFollowMutation', 'follow'],
    ['usePolarisRepostMediaMutation', 'repost'],
  ])('%s publishes a %s', (name, kind) => {
    expect(mutation(name)).toEqual({ kind, operation: name, actors: [BRAND.fbid], text: null });
  });

  it.each([
    'usePolarisLikeMediaXIGUnlikeMutation',
    'PolarisCommentActionsUnlikeMutation',
    'usePolarisStoriesV4LikeMutationUnlikeMutation',
    'usePolarisPostDeleteCommentMutation',
    'usePolarisUnfollowMutation',
    'usePolarisUnrepostMutation',
    'IGDMessageUnsendDialogOffMsysMutation',
    'IGDirectTypingIndicatorSendMutation',
    'useIGDMarkThreadAsReadMutation',
    'useIGDirectAcceptMessageRequestMutation',
    'IGDirectUpdateThreadImageMutation',
    'IGDThreadListActionsMarkUnreadOptionOffMsysMutation',
    'PolarisStoriesV3SeenMutation',
    'PolarisAPIReelSeenMutation',
    'usePolarisSaveMediaSaveMutation',
    'usePolarisHideLikeCountsMutation',
    'usePolarisRegisterInRecentSearchesMutation',
    'usePolarisBlockManyMutation',
    'PolarisPostCommentsPaginationQuery',
    'PolarisFeedTimelineRootV2Query',
    'IGDThreadDetailQuery',
    'LSPlatformGraphQLLightspeedRequestForIGDQuery',
    'SomethingNobodyKnowsMutation',
    '',
  ])('%s publishes nothing', (name) => {
    expect(mutation(name)).toBeNull();
  });

  it('are named by a header as well, on every address of GraphQL', () => {
    const headers = { 'x-fb-friendly-name': 'IGDirectTextSendMutation' };
    for (const url of [GRAPHQL, '/api/graphql', `${WWW}/graphql/query`, '/api/graphql/?locale=fr_FR']) {
      expect(read(url, null, headers), url).toEqual({
        kind: 'message',
        operation: 'IGDirectTextSendMutation',
        actors: [],
        text: null,
      });
    }
  });

  it('name their actors: av, then actor_id where it is another', () => {
    const like = (av: string, actor: unknown) =>
      mutation('usePolarisLikeMediaXIGLikeMutation', {
        av,
        variables: { input: { actor_id: actor, media_id: '35' } },
      })?.actors;
    expect(like(BRAND.fbid, BRAND.fbid)).toEqual([BRAND.fbid]);
    expect(like(BRAND.fbid, OTHER.fbid)).toEqual([BRAND.fbid, OTHER.fbid]);
    expect(like('0', BRAND.fbid)).toEqual([BRAND.fbid]);
    expect(like('0', '0')).toEqual([]);
    expect(like('not an id', null)).toEqual([]);
  });

  it('say what they publish', () => {
    const comment = {
      request_data: { comment_text: 'Merci à tous & à "vous" + bientôt 🥖' },
      media_id: '35',
    };
    expect(mutation('PolarisPostCommentInputRevampedMutation', { variables: comment })?.text).toBe(
      'Merci à tous & à "vous" + bientôt 🥖',
    );
    const message = { text: { sensitive_string_value: 'bonjour\nà vous' } };
    expect(mutation('IGDirectTextSendMutation', { variables: message })?.text).toBe('bonjour\nà vous');
  });

  it('are not fooled by what people write', () => {
    const comment = { request_data: { comment_text: '"actor_id":"666" &av=666&fb_api_req_friendly_name=x' } };
    expect(mutation('PolarisPostCommentInputRevampedMutation', { variables: comment })).toMatchObject({
      operation: 'PolarisPostCommentInputRevampedMutation',
      actors: [BRAND.fbid],
    });
  });
});

describe('REST calls', () => {
  it.each([
    ['/api/v1/web/comments/3500000000000000001/add/', 'comment', 'comments'],
    ['/web/comments/3500000000000000001/add/', 'comment', 'comments'],
    ['/api/v1/media/configure/', 'post', 'configure'],
    ['/api/v1/media/configure_sidecar/', 'post', 'configure_sidecar'],
    ['/api/v1/media/configure_to_clips/', 'post', 'configure_to_clips'],
    ['/create/configure/', 'post', 'configure'],
    ['/api/v1/media/35_60/edit_media/', 'post', 'edit_media'],
    ['/api/v1/notes/create_note/', 'post', 'create_note'],
    ['/api/v1/media/configure_to_story/', 'story', 'configure_to_story'],
    ['/api/v1/direct_v2/threads/broadcast/text/', 'message', 'broadcast/text'],
    ['/api/v1/direct_v2/threads/broadcast/reel_share/', 'story-reply', 'reel_share'],
    ['/api/v1/direct_v2/threads/broadcast/reel_react/', 'story-reply', 'reel_react'],
    ['/api/v1/web/likes/3500000000000000001/like/', 'like', 'likes'],
    ['/web/comments/like/18/', 'like', 'comments/like'],
    ['/api/v1/media/18/comment_like/', 'like', 'comment_like'],
    ['/api/v1/friendships/create/8200300400/', 'follow', 'friendships'],
    ['/api/v1/media/create_note/v2/', 'repost', 'create_note'],
  ])('%s publishes a %s', (path, kind, operation) => {
    const found = { kind, operation, actors: [], text: null };
    expect(read(path)).toEqual(found);
    expect(read(WWW + path)).toEqual(found);
    expect(read(`https://i.instagram.com${path}?hl=fr`)).toEqual(found);
  });

  it('say what they publish', () => {
    expect(read('/api/v1/web/comments/35/add/', { comment_text: 'oui + non' })?.text).toBe('oui + non');
    expect(read('/api/v1/media/configure/', { upload_id: '1', caption: 'Fournée #levain' })?.text).toBe(
      'Fournée #levain',
    );
  });

  it.each([
    '/api/v1/web/comments/35/delete/18/',
    '/api/v1/web/likes/35/unlike/',
    '/api/v1/media/18/comment_unlike/',
    '/api/v1/media/35/comments/?can_support_threading=true',
    '/api/v1/media/35/likers/',
    '/api/v1/media/35/info/',
    '/api/v1/friendships/destroy/8200300400/',
    '/api/v1/friendships/8200300400/followers/?count=12',
    '/api/v1/friendships/pending/',
    '/api/v1/direct_v2/inbox/',
    '/api/v1/direct_v2/create_group_thread/',
    '/api/v1/feed/timeline/',
    '/rupload_igphoto/fb_uploader_1',
    '/ajax/mercury/upload.php',
    '/ajax/bz',
    'https://scontent.invalid/media/configure.jpg',
    'data:text/plain,x',
    '',
  ])('%s publishes nothing', (path) => {
    expect(
      read(path, { comment_text: 'x', fb_api_req_friendly_name: 'IGDirectTextSendMutation' }),
    ).toBeNull();
  });
});

describe('the reader', () => {
  it.each([
    ['no text', null],
    ['nothing', ''],
    ['a broken escape', 'av=%E0%A4%A&variables=%7B%22&fb_api_req_friendly_name=IGDirectTextSendMutation'],
    ['broken JSON', form({ fb_api_req_friendly_name: 'IGDirectTextSendMutation', variables: '{"text":' })],
    [
      'other types',
      form({
        fb_api_req_friendly_name: 'IGDirectTextSendMutation',
        variables: { text: [1], request_data: 3 },
      }),
    ],
    ['JSON of its own', JSON.stringify({ fb_api_req_friendly_name: 'IGDirectTextSendMutation' })],
    [
      'a prototype',
      form({ fb_api_req_friendly_name: 'IGDirectTextSendMutation', variables: '{"__proto__":{"text":1}}' }),
    ],
    ['a megabyte', `variables=${'%5B'.repeat(350_000)}&fb_api_req_friendly_name=IGDirectTextSendMutation`],
  ])('does not throw on a body with %s', (_, body) => {
    const headers = { 'x-fb-friendly-name': 'IGDirectTextSendMutation' };
    expect(read(GRAPHQL, body, headers)).toMatchObject({ kind: 'message', text: null });
    expect(() => read(GRAPHQL, body)).not.toThrow();
    expect(read('/api/v1/media/configure/', body)).toMatchObject({ kind: 'post' });
  });

  it('does not read bodies of requests that it has no use for', () => {
    const unread = () => {
      throw new Error('read');
    };
    expect(readInstagramRequest('/api/v1/feed/timeline/', () => null, unread)).toBeNull();
    expect(readInstagramRequest('/ajax/bz', () => null, unread)).toBeNull();
    expect(readInstagramRequest(GRAPHQL, () => 'PolarisFeedTimelineRootV2Query', unread)).toBeNull();
  });
});

describe('in a page that has replaced built-ins', () => {
  const originals = [String.prototype, RegExp.prototype, Array.prototype, JSON].map(
    (target) => [target, Object.getOwnPropertyDescriptors(target) as PropertyDescriptorMap] as const,
  );

  function restore(): void {
    for (let at = 0; at < originals.length; at++) {
      const original = originals[at];
      if (original !== undefined) Object.defineProperties(original[0], original[1]);
    }
  }

  afterEach(restore);

  it('reads all the same', () => {
    const body = form({
      av: BRAND.fbid,
      fb_api_req_friendly_name: 'IGDirectTextSendMutation',
      variables: { text: 1 },
    });
    const broken = (): never => {
      throw new Error('replaced');
    };
    Object.assign(String.prototype, {
      indexOf: broken,
      includes: broken,
      replace: broken,
      split: broken,
      slice: broken,
    });
    Object.assign(RegExp.prototype, { exec: broken, test: broken });
    Object.assign(JSON, { parse: broken });
    Object.assign(Array.prototype, { [Symbol.iterator]: broken, find: broken, push: broken, map: broken });
    const found = readInstagramRequest(
      '/api/graphql',
      () => null,
      () => body,
    );
    restore();
    expect(found).toMatchObject({ kind: 'message', actors: [BRAND.fbid] });
  });
});
