import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Account, idsOf } from '../../../../utils/core/account.ts';
import { facebook } from '../../../../utils/networks/facebook/adapter.ts';
import type { Composer, Page } from '../../../../utils/networks/network.ts';
import { sightComposer, sightTab } from '../../../../utils/networks/sight.ts';
import { FIXTURES, pageOf } from './page.ts';

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
    kind: string | null;
    page_id_classic?: string;
    destinations?: { network: string; id: string; name: string }[];
  };
  composers: { kind: string; publish: string; acting: string | null; status?: string; text?: string }[];
};

const cases = readFileSync(join(FIXTURES, 'facebook/manifest.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Case => JSON.parse(line));

function load({ file, url, cookies }: Case): Page {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return pageOf(readFileSync(join(FIXTURES, file), 'utf8'), { url, cookie: cookie.join('; ') });
}

/** Names of everybody a composer says it publishes as; where it disagrees with the tab, whom it names itself. */
function actingOf(page: Page, composer: Composer): string {
  const sighting = sightComposer(facebook, page, composer);
  const named: { name?: string | null }[] =
    sighting.status === 'known' ? sighting.destinations : composer.evidence;
  return named.map(({ name }) => name).join(' + ');
}

describe.each(cases)('$id', (example) => {
  const { expected } = example;
  const page = load(example);
  const sighting = sightTab(facebook, page);

  // The first status of the manifest, never the one that would do as well.
  test('says who acts', () => {
    expect(sighting.status).toBe(expected.status);
    expect(sighting.signedIn?.id ?? null).toBe(expected.account_id);
    expect(sighting.account?.name ?? null).toBe(expected.handle_or_name);
    expect(sighting.account?.kind ?? null).toBe(expected.kind);
    const ids = sighting.account === null ? [] : idsOf(sighting.account);
    expect(ids).toEqual(
      expect.arrayContaining([expected.acting_id ?? [], expected.page_id_classic ?? []].flat()),
    );
  });

  test('finds the composers', () => {
    const found = facebook.composers(page).map((composer) => ({
      kind: composer.kind,
      open: composer.open,
      status: sightComposer(facebook, page, composer).status,
      text: composer.text,
      acting: actingOf(page, composer),
    }));
    const wanted = example.composers.map((composer) => ({
      kind: composer.kind,
      open: composer.publish !== 'not open',
      status: composer.status ?? expected.status,
      text: composer.text ?? '',
      acting: composer.acting ?? '',
    }));
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test('lists every destination', () => {
    const named = facebook
      .composers(page)
      .flatMap(({ destinations }): Account[] => (Array.isArray(destinations) ? destinations : []));
    expect(named.map(({ network, id, name }) => ({ network, id, name }))).toEqual(
      expected.destinations ?? [],
    );
  });
});
