import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { forgetGuides, loadGuide } from '../../../utils/storage/read-guides.ts';
import * as reading from '../../../utils/style-guide/read-guide.ts';

const KEY = 'read-guide:boreal';
const GUIDE = `guide: 1
name: Boréal
rules:
  - rule: terms
    avoid: [gratos]
`;
const VALE = `guide: 1
name: Boréal
rules:
  - rule: vale
    style: Own
    rules:
      Words: { extends: substitution, message: m, swap: { 10: dix, __proto__: x, a: b, 2: deux } }
`;

let version = '1.0.0';

beforeEach(async () => {
  vi.restoreAllMocks();
  version = '1.0.0';
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Bon Compte',
    version,
  }));
  await browser.storage.local.clear();
});

async function kept(): Promise<{ json: string; seal: string }> {
  return (await browser.storage.local.get(KEY))[KEY] as { json: string; seal: string };
}

describe('a guide that was read', () => {
  it.each([
    ['a preset', readFileSync(join(import.meta.dirname, '../../../public/style-guides/museum.yaml'), 'utf8')],
    ['terms', GUIDE],
    ['a style of Vale with keys of any kind', VALE],
  ])('is kept, and is the same without its YAML being read again: %s', async (_what, source) => {
    const { guide } = reading.readGuide(source);
    const first = await loadGuide('boreal', source);
    expect(first).toEqual(guide);
    const read = vi.spyOn(reading, 'readGuide');
    const second = await loadGuide('boreal', source);
    expect(read).not.toHaveBeenCalled();
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it.each([
    ['of another text', (stored: { json: string; seal: string }) => stored, `${GUIDE}# mended\n`],
    [
      'in which a word was changed',
      ({ json, seal }: { json: string; seal: string }) => ({ json: json.replace('gratos', 'gratis'), seal }),
      GUIDE,
    ],
    [
      'that is cut',
      ({ json, seal }: { json: string; seal: string }) => ({ json: json.slice(0, 20), seal }),
      GUIDE,
    ],
    ['that is nothing of the kind', () => 'read', GUIDE],
  ])('is read anew where what is kept is %s', async (_what, damage, source) => {
    await loadGuide('boreal', GUIDE);
    const before = await kept();
    await browser.storage.local.set({ [KEY]: damage(before) });
    expect(await loadGuide('boreal', source)).toEqual(reading.readGuide(source).guide);
    // What was wrong is put right.
    if (source === GUIDE) expect(await kept()).toEqual(before);
  });

  it('is read anew by another version, whose rules may be others', async () => {
    await loadGuide('boreal', GUIDE);
    const before = await kept();
    version = '1.0.1';
    expect(await loadGuide('boreal', GUIDE)).toEqual(reading.readGuide(GUIDE).guide);
    expect((await kept()).seal).not.toBe(before.seal);
  });

  it('is nobody else’s, and goes where it is told to', async () => {
    await loadGuide('boreal', GUIDE);
    await loadGuide('epicerie', VALE);
    await forgetGuides(['boreal']);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['read-guide:epicerie']);
  });
});

it('a guide that can’t be read is not kept', async () => {
  expect(await loadGuide('boreal', 'rules: [')).toBeNull();
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('a guide is read where the storage is full, or fails', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadGuide('boreal', GUIDE)).toEqual(reading.readGuide(GUIDE).guide);
});
