import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Account, idsOf } from '../../../../utils/core/account.ts';
import type { Sighting } from '../../../../utils/core/sighting.ts';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import { sightComposer, sightTab } from '../../../../utils/networks/sight.ts';
import { pageOf } from './page.ts';

const FOLDER = new URL('../../../fixtures/instagram/', import.meta.url);

type ExpectedComposer = {
  kind: string;
  acting: string | null;
  status?: string;
  text?: string;
  empty: boolean;
};

type Case = {
  id: string;
  file: string;
  url: string;
  cookies: Record<string, string>;
  expected: {
    status: string;
    account_id: string | null;
    acting_id: string | null;
    handle_or_name: string | null;
    fbid?: string;
  };
  also_ok?: string[];
  composers: ExpectedComposer[];
};

const cases = read('manifest.jsonl')
  .trim()
  .split('\n')
  .map((line): Case => JSON.parse(line));

/** Under a post, a reply is a comment that begins with a name. */
const KINDS: Record<string, string> = { reply: 'comment' };

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function load({ file, url, cookies }: Case) {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  return pageOf(read(file), { url, cookie });
}

function handleOf(sighting: Sighting): string | null {
  return sighting.status === 'known' ? (sighting.account?.handle ?? null) : null;
}

function ids(account: Account | null): string[] {
  return account === null ? [] : idsOf(account);
}

describe.each(cases)('$id', (example) => {
  const { expected, also_ok: alsoOk = [] } = example;
  const page = load(example);
  const sighting = sightTab(instagram, page);

  it('says who acts', () => {
    expect([expected.status, ...alsoOk]).toContain(sighting.status);
    expect(sighting.signedIn?.id ?? null).toBe(expected.account_id);
    if (sighting.status !== expected.status) return;
    expect(handleOf(sighting)).toBe(expected.handle_or_name);
    expect(ids(sighting.account)).toEqual(expect.arrayContaining([expected.acting_id ?? []].flat()));
    expect(sighting.account?.aliases ?? []).toEqual(expect.arrayContaining([expected.fbid ?? []].flat()));
  });

  it('finds the composers', () => {
    const found = instagram.composers(page).map((composer) => {
      const own = sightComposer(instagram, page, composer);
      const { kind, open, text } = composer;
      return { kind, open, text, status: own.status, acting: handleOf(own) };
    });
    const wanted = example.composers.map(({ kind, acting, status, text = '' }) => {
      const isStatus = status === undefined ? [expected.status, ...alsoOk] : [status];
      return { kind: KINDS[kind] ?? kind, open: true, text, status: expect.toBeOneOf(isStatus), acting };
    });
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });
});
