import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rule of imports: which room may use which. */
const ROOT = join(import.meta.dirname, '..');
const ROOMS: Record<string, readonly string[]> = {
  entrypoints: ['entrypoints', 'components', 'utils'],
  components: ['components', 'utils/core', 'utils/i18n'],
  'utils/core': ['utils/core'],
  'utils/i18n': ['utils/i18n', 'utils/core'],
  'utils/networks': ['utils/networks', 'utils/core'],
  'utils/guard': ['utils/guard', 'utils/networks', 'utils/core', 'utils/messaging/contract.ts'],
  'utils/replies': ['utils/replies', 'utils/core'],
  'utils/proofreading': ['utils/proofreading', 'utils/core'],
  'utils/style-guide': [
    'utils/style-guide',
    'utils/proofreading',
    'utils/replies/length.ts',
    // Tables come in alike, whether they hold replies or terms.
    ...['decode', 'lists', 'read-csv'].map((name) => `utils/replies/exchange/${name}.ts`),
    'utils/replies/fold.ts',
    'utils/core',
  ],
  'utils/storage': ['utils/storage', 'utils/replies', 'utils/style-guide', 'utils/core'],
  'utils/messaging': [
    'utils/messaging',
    'utils/storage',
    'utils/replies',
    'utils/proofreading',
    'utils/style-guide',
    'utils/networks/registry.ts',
    'utils/networks/guarded-pages.ts',
    'utils/i18n',
    'utils/core',
  ],
  'utils/editors': ['utils/editors', 'utils/networks/network.ts', 'utils/core'],
  'utils/diagnostics': ['utils/diagnostics', 'utils/core'],
};

const FILES = [...filesOf('entrypoints'), ...filesOf('components'), ...filesOf('utils')];

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');
}

function roomOf(file: string): string {
  return Object.keys(ROOMS).find((room) => file === room || file.startsWith(`${room}/`)) ?? '';
}

describe('the rule of imports', () => {
  test.each(FILES)('%s', (file) => {
    const room = roomOf(file);
    expect(room, `${file} is in no room: add its rule to tests/architecture.test.ts`).not.toBe('');
    for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = relative(ROOT, resolve(ROOT, dirname(file), name));
      const isAllowed = (ROOMS[room] ?? []).some(
        (allowed) => target === allowed || target.startsWith(`${allowed}/`),
      );
      expect(isAllowed, `${file} imports ${target}: ${room} may use ${(ROOMS[room] ?? []).join(', ')}`).toBe(
        true,
      );
    }
  });

  test('a network never imports another', () => {
    for (const file of FILES.filter((name) => /^utils\/networks\/[^/]+\//.test(name))) {
      const own = file.split('/').slice(0, 3).join('/');
      for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
        const target = relative(ROOT, resolve(ROOT, dirname(file), name));
        const isForeign = /^utils\/networks\/[^/]+\//.test(target) && !target.startsWith(`${own}/`);
        expect(isForeign, `${file} imports ${target}: networks know nothing of each other`).toBe(false);
      }
    }
  });

  test('the core, and what runs in pages, carries no library', () => {
    for (const file of FILES.filter((name) => /^utils\/(core|networks|guard)\//.test(name))) {
      const libraries = importsOf(file).filter((name) => !name.startsWith('.'));
      expect(libraries, `${file}: start scripts carry neither zod nor the polyfill`).toEqual([]);
    }
  });

  test('every network has the same files', () => {
    const folders = readdirSync(join(ROOT, 'utils/networks'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) {
      expect(readdirSync(join(ROOT, 'utils/networks', name)).sort(), name).toEqual(
        expect.arrayContaining([
          'adapter.ts',
          'answering.ts',
          'composers.ts',
          'gestures.ts',
          'identity.ts',
          'requests.ts',
          'selectors.ts',
        ]),
      );
    }
  });
});
