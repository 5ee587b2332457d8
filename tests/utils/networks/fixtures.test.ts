import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../scripts/identify.ts';
import { ADAPTERS } from '../../../utils/networks/registry.ts';

/** Pages of the networks with invented people; what each must come out as stands in its manifest. */
const FIXTURES = join(import.meta.dirname, '../../fixtures');

type Case = {
  id: string;
  file: string;
  url: string;
  cookies: Record<string, string>;
  also_ok?: string[];
  expected: {
    status: string;
    account_id: string | null;
    acting_id: string | null;
    handle_or_name: string | null;
    kind: string | null;
    page_id_classic?: string;
    fbid?: string;
    destinations?: { network: string; id: string | null; name: string | null }[];
  };
  composers: {
    kind: string;
    acting: string | null;
    acting_also_ok?: string[];
    status?: string;
    text?: string;
    open?: boolean;
  }[];
};

describe.each(ADAPTERS.map((adapter) => adapter.id))('pages of %s', (network) => {
  const manifest = join(FIXTURES, network, 'manifest.jsonl');

  test('has fixtures', () => {
    expect(existsSync(manifest)).toBe(true);
  });

  const cases = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

  test.each(cases)('$id', (page) => {
    const html = readFileSync(join(FIXTURES, page.file), 'utf8');
    const cookie = Object.entries(page.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const seen = identify(html, page.url, cookie);
    const { expected } = page;

    expect([expected.status, ...(page.also_ok ?? [])]).toContain(seen.status);
    expect(seen.signedIn?.id ?? null).toBe(expected.account_id);
    if (seen.status === 'known') {
      const ids = [seen.account?.id, ...(seen.account?.aliases ?? [])];
      if (expected.acting_id !== null) expect(ids).toContain(expected.acting_id);
      if (expected.page_id_classic) expect(ids).toContain(expected.page_id_classic);
      if (expected.fbid) expect(ids).toContain(expected.fbid);
      expect([seen.account?.handle, seen.account?.name]).toContain(expected.handle_or_name);
      if (network === 'facebook') expect(seen.account?.kind).toBe(expected.kind);
    }

    expect(seen.composers.map((composer) => kindOf(composer.kind)).sort()).toEqual(
      page.composers.map((composer) => kindOf(composer.kind)).sort(),
    );
    for (const composer of page.composers) {
      const match = seen.composers.find((other) => fits(other, composer, seen.status));
      expect(
        match,
        `a ${composer.kind} as ${composer.acting}: ${JSON.stringify(seen.composers)}`,
      ).toBeDefined();
    }
    for (const destination of expected.destinations ?? []) {
      const accounts = seen.composers.flatMap((composer) => composer.accounts);
      expect(accounts).toContainEqual(
        expect.objectContaining({ network: destination.network, id: destination.id }),
      );
    }
  });
});

type SeenComposer = ReturnType<typeof identify>['composers'][number];

/** Under a post of Instagram, "comment" does for "reply". */
function kindOf(kind: string): string {
  return kind === 'reply' ? 'comment' : kind;
}

function fits(seen: SeenComposer, expected: Case['composers'][number], status: string): boolean {
  if (kindOf(seen.kind) !== kindOf(expected.kind)) return false;
  if (expected.open !== undefined && seen.open !== expected.open) return false;
  if (expected.status !== undefined && seen.status !== expected.status) return false;
  if (expected.text !== undefined && seen.text !== expected.text) return false;
  if (expected.acting === null || status !== 'known') return true;
  const names = seen.accounts.flatMap((account) => [account.handle, account.name]);
  const wanted = [...expected.acting.split(' + '), ...(expected.acting_also_ok ?? [])];
  return wanted.some((name) => names.includes(name));
}
