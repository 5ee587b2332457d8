import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, productionBuild } from '../scripts/build.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { ADAPTERS } from '../utils/networks/registry.ts';

/** The production packages: what they may do, and how much they weigh. Built by the test run beforehand. */
describe.each(BROWSERS)('the production build for %s', (browser) => {
  const folder = productionBuild(browser);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test('asks for storage, scripting and the networks, and nothing else', () => {
    expect(manifest().permissions).toEqual(['storage', 'scripting']);
    expect(manifest().host_permissions).toEqual(GUARDED_PAGES);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest()[key], key).toBeUndefined();
    }
  });

  test('guards the hosts of the adapters, exactly', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts.map((host) => `https://${host}/*`));
    expect([...GUARDED_PAGES].sort()).toEqual(hosts.sort());
  });

  test('starts both scripts before any script of the page, in every frame', () => {
    const scripts = manifest().content_scripts as Record<string, unknown>[];
    expect(scripts.map((script) => script.js).sort()).toEqual([
      ['content-scripts/guard.js'],
      ['content-scripts/page.js'],
    ]);
    for (const script of scripts) {
      expect(script).toMatchObject({
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
      expect([...(script.matches as string[])].sort()).toEqual([...GUARDED_PAGES].sort());
    }
    expect(scripts.find((script) => script.world === 'MAIN')?.js).toEqual(['content-scripts/page.js']);
  });

  test('keeps the start scripts small', () => {
    const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect(weigh('content-scripts/page.js')).toBeLessThanOrEqual(4096);
    expect(weigh('content-scripts/guard.js')).toBeLessThanOrEqual(15 * 1024);
  });

  test('has both lines and a closed shadow root, and no API of the browser in the page’s world', () => {
    expect(read('content-scripts/page.js')).not.toMatch(/\b(?:browser|chrome)\??\.(?:runtime|storage)/);
    expect(read('in-page.js')).toContain('mode:`closed`');
    expect(read('content-scripts/guard.js')).not.toContain('mode:`open`');
    expect(existsSync(join(folder, '_locales/fr/messages.json'))).toBe(true);
  });

  test('collects nothing and says so', () => {
    if (browser !== 'firefox') return expect(manifest().browser_specific_settings).toBeUndefined();
    expect(manifest().browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  test('connects to nothing by itself', () => {
    for (const file of ['background.js', 'in-page.js', 'content-scripts/guard.js']) {
      expect(read(file), file).not.toMatch(/\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon/);
    }
  });
});
