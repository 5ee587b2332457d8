import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, productionBuild } from '../scripts/build.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { ADAPTERS } from '../utils/networks/registry.ts';
import { LEARNED_RULES } from '../utils/proofreading/grammar/rules/learned-rules.ts';
import { GRAMMAR_RULES } from '../utils/proofreading/grammar/rules/rules.ts';
import { FRENCH_SLIPS } from '../utils/proofreading/slips/rules.ts';

const NETWORKS = ADAPTERS.map((adapter) => adapter.id);

/** The production packages: what they may do, and how much they weigh. Built by the test run beforehand. */
describe.each(BROWSERS)('the production build for %s', (browser) => {
  const folder = productionBuild(browser);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test('asks for storage, scripting, lines in menus and the networks, and nothing else', () => {
    expect(manifest().permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest().host_permissions).toEqual(Object.values(GUARDED_PAGES).flat());
    for (const key of ['optional_permissions', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest()[key], key).toBeUndefined();
    }
  });

  test('may ask for a proofreading server of the person’s own, and reach one without encryption', () => {
    expect(manifest().optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    // Pinned whole: no code but ours, and nothing that would turn http into https.
    expect(manifest().content_security_policy).toEqual({
      extension_pages: "script-src 'self'; object-src 'self'",
    });
  });

  test('guards the hosts of the adapters, exactly', () => {
    for (const { id, hosts } of ADAPTERS) {
      expect([...GUARDED_PAGES[id]].sort()).toEqual(hosts.map((host) => `https://${host}/*`).sort());
    }
  });

  test.each(
    NETWORKS,
  )('starts both scripts of %s before any script of the page, in every frame', (network) => {
    const scripts = manifest().content_scripts as Record<string, unknown>[];
    const own = (name: string) => scripts.filter((script) => `${script.js}` === `${name}-${network}.js`);
    for (const script of [...own('guard'), ...own('page')]) {
      expect(script).toMatchObject({
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
      expect([...(script.matches as string[])].sort()).toEqual([...GUARDED_PAGES[network]].sort());
    }
    expect(own('guard').map((script) => script.world)).toEqual([undefined]);
    expect(own('page').map((script) => script.world)).toEqual(['MAIN']);
    expect(scripts).toHaveLength(2 * NETWORKS.length);
  });

  test('has the rules of proofreading without their examples', () => {
    const background = read('background.js');
    const examples = [...GRAMMAR_RULES, ...LEARNED_RULES, ...FRENCH_SLIPS].flatMap(({ bad }) =>
      bad.map(([text]) => text),
    );
    const kept = examples.filter((text) => background.includes(text));
    // Some stand in tables, without a name.
    expect(kept.length).toBeLessThan(examples.length / 10);
    expect(background.includes('grammar.participle-before')).toBe(true);
  });

  test.each(NETWORKS)('keeps the start scripts of %s small', (network) => {
    const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect(weigh(`page-${network}.js`)).toBeLessThanOrEqual(4096);
    expect(weigh(`guard-${network}.js`)).toBeLessThanOrEqual(15 * 1024);
  });

  test.each(
    NETWORKS,
  )('has both lines on %s, a closed shadow root, and no API of the browser in the page’s world', (network) => {
    expect(read(`page-${network}.js`)).not.toMatch(/\b(?:browser|chrome)\??\.(?:runtime|storage)/);
    expect(read(`page-${network}.js`)).toContain('XMLHttpRequest');
    expect(read('in-page.js')).toContain('mode:`closed`');
    expect(read(`guard-${network}.js`)).not.toContain('mode:`open`');
    expect(existsSync(join(folder, '_locales/fr/messages.json'))).toBe(true);
  });

  test('collects nothing and says so', () => {
    if (browser !== 'firefox') return expect(manifest().browser_specific_settings).toBeUndefined();
    expect(manifest().browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  test('calls nobody but its own files and the person’s own server, from two places', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?!page-).*\.js$/.test(file),
    );
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'in-page.js', 'palette.js']));
    for (const file of scripts) {
      const others = /XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection/;
      expect(others.exec(read(file))?.[0], file).toBeUndefined();
    }
    // The very word, by whatever name it is called then: the background reads drafts, the options try a server out.
    const callers = scripts.filter((file) => /\bfetch\b/.test(read(file)));
    expect(callers.map((file) => file.replace(/-[\w-]{8}\.js$/, '.js')).sort()).toEqual([
      'background.js',
      'chunks/options.js',
    ]);
  });
});
