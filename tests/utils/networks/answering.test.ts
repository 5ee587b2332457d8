import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../scripts/identify.ts';
import type { Answering } from '../../../utils/core/answering.ts';
import { ADAPTERS } from '../../../utils/networks/registry.ts';

/** Whom each composer of a saved page answers stands in `answering.jsonl`, beside the page. */
const FIXTURES = join(import.meta.dirname, '../../fixtures');

type Case = {
  id: string;
  file: string;
  url: string;
  composers: { kind: string; answering: Answering | null }[];
};

describe.each(ADAPTERS.map((adapter) => adapter.id))('who is answered on saved pages of %s', (network) => {
  const cases = readFileSync(join(FIXTURES, network, 'answering.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

  test.each(cases)('$id', ({ file, url, composers }) => {
    const seen = identify(readFileSync(join(FIXTURES, file), 'utf8'), url, '').composers;
    expect(seen.map(({ kind, answering }) => ({ kind, answering }))).toEqual(composers);
  });
});
