import { describe, expect, test } from 'vitest';
import { readXRequest } from '../../../../utils/networks/x/requests.ts';

const read = (url: string, headers: Record<string, string> = {}, body: string | null = null) =>
  readXRequest(
    url,
    (name) => headers[name] ?? null,
    () => body,
  );
const graphql = (operation: string) => `https://x.com/i/api/graphql/aBc-12_x/${operation}`;

describe('requests of X', () => {
  test.each([
    [graphql('CreateTweet'), 'post'],
    [graphql('CreateNoteTweet'), 'post'],
    [graphql('CreateScheduledTweet?x=1'), 'post'],
    [graphql('ArticleEntityPublish'), 'post'],
    [graphql('CreateRetweet'), 'repost'],
    [graphql('FavoriteTweet'), 'like'],
    ['https://api.x.com/graphql/q/CreateTweet', 'post'],
    ['/i/api/graphql/q/CreateTweet', 'post'],
    ['https://x.com/i/api/1.1/dm/new2.json', 'message'],
    ['https://x.com/i/api/1.1/friendships/create.json', 'follow'],
    ['https://api.x.com/1.1/statuses/update.json', 'post'],
  ])('%s publishes a %s', (url, kind) => {
    expect(read(url)).toMatchObject({ kind, actors: [] });
  });

  test.each([
    graphql('HomeTimeline'),
    graphql('CreateTweetX'),
    graphql('DeleteTweet'),
    graphql('CreateDraftTweet'),
    graphql('UnfavoriteTweet'),
    'https://x.com/i/api/1.1/account/multi/switch.json',
    'https://upload.x.com/i/media/upload2.json',
    'https://x.com/search?q=/graphql/q',
  ])('%s does not', (url) => {
    expect(read(url)).toBeNull();
  });

  test('names whom it acts for, and its text', () => {
    const body = JSON.stringify({ variables: { tweet_text: 'Bonjour' } });
    expect(read(graphql('CreateTweet'), { 'x-act-as-user-id': '42' }, body)).toEqual({
      kind: 'post',
      operation: 'CreateTweet',
      actors: ['42'],
      text: 'Bonjour',
    });
  });

  test.each([
    '',
    'not json',
    '[]',
    'null',
    '{"variables":{"tweet_text":{"a":1}}}',
  ])('takes no text from %j', (body) => {
    expect(read(graphql('CreateTweet'), {}, body)?.text).toBeNull();
  });

  test.each([
    [
      'a scheduled post',
      JSON.stringify({ variables: { post_tweet_request: { status: 'Demain' } } }),
      'Demain',
    ],
    ['a message', JSON.stringify({ text: 'Salut' }), 'Salut'],
    ['an older post', 'status=Bonjour%20%C3%A0&media_ids=', 'Bonjour à'],
  ])('reads the text of %s', (_what, body, text) => {
    expect(read(graphql('CreateTweet'), {}, body)?.text).toBe(text);
  });
});
