import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LATER, PAST } from './invented-posts.ts';

const SCRIPT = join(import.meta.dirname, '../../../../scripts/voice.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'voice-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const POSTS = [...PAST].flatMap(([client, texts]) => texts.map((text) => ({ client, text })));
const DRAFTS = [...LATER].flatMap(([tab, texts]) => texts.map((text) => ({ tab, text })));

function voice(posts: readonly object[], drafts: string, ...options: string[]) {
  const file = join(folder, 'posts.jsonl');
  writeFileSync(file, lines(posts));
  return spawnSync(process.execPath, [SCRIPT, '--learn', file, ...options], {
    input: drafts,
    encoding: 'utf8',
  });
}

function lines(objects: readonly object[]): string {
  return objects.map((one) => JSON.stringify(one)).join('\n');
}

describe('npm run voice', () => {
  test('prints a line a draft, with the client that it is nearest to', () => {
    const { status, stdout } = voice(POSTS, lines(DRAFTS));
    expect(status).toBe(0);
    const verdicts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(verdicts.map(({ nearest }) => nearest)).toEqual(DRAFTS.map(({ tab }) => tab));
    expect(Object.keys(verdicts[0])).toEqual(['nearest', 'margin', 'level', 'reasons', 'range']);
    expect(verdicts[0].range).toContainEqual({
      feature: 'exclamations',
      value: 2,
      usual: [0, 2],
      unusual: false,
    });
  });

  test('gives reasons in the language of the draft', () => {
    const text = 'The croissants are out and we would love to see you this morning! #BoulangerieLou';
    const { stdout } = voice(POSTS, lines([{ tab: 'cabinet-verdier', text }]));
    expect(JSON.parse(stdout).reasons[0]).toBe(
      '#BoulangerieLou: in 20 of the 20 posts learnt of boulangerie-lou, in none of cabinet-verdier',
    );
  });

  test('learns the drafts that it answered, where that is asked', () => {
    const draft = {
      tab: 'cabinet-verdier',
      text: 'Nos horaires d’été au cabinet changent dès lundi. #EteAuCabinet',
    };
    const margins = (...options: string[]) =>
      voice(POSTS, lines([draft, draft]), ...options)
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line).margin as number);
    const [first = 0, second = 0] = margins('--learn-on');
    expect(second).toBeLessThan(first);
    expect(new Set(margins()).size).toBe(1);
  });

  test('learns posts by their dates, whatever their order in the file', () => {
    const dated = POSTS.map((post, index) => ({ ...post, date: new Date(index * 1000).toISOString() }));
    const drafts = lines(DRAFTS);
    expect(voice(dated.toReversed(), drafts).stdout).toBe(
      voice(
        dated.toSorted(() => 0),
        drafts,
      ).stdout,
    );
  });

  test.each<[what: string, posts: object[], drafts: string, message: string]>([
    [
      'a draft that is no JSON',
      POSTS,
      `${lines(DRAFTS)}\n{"tab":`,
      `drafts, line ${DRAFTS.length + 1}: not JSON`,
    ],
    ['a draft without a text', POSTS, '{"tab":"ville-aubrelle"}', 'drafts, line 1: "text"'],
    [
      'a post without a client',
      [...POSTS, { text: 'a' }],
      lines(DRAFTS),
      `posts.jsonl, line ${POSTS.length + 1}: "client"`,
    ],
    [
      'an unknown tab',
      POSTS,
      lines([...DRAFTS, { tab: 'inconnu', text: 'Bonjour' }]),
      'no posts of "inconnu"',
    ],
  ])('prints nothing but what is wrong with %s', (_, posts, drafts, message) => {
    const { status, stdout, stderr } = voice(posts, drafts);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});
