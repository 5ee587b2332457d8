import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createInstagram, type Instagram } from './server.ts';
import type { Drift } from './settings.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/instagram');

type Block = {
  require: [unknown, unknown, unknown, [{ __bbox: { define?: [string, unknown, unknown, number][] } }]][];
};

/** The modules that a document's inline data defines, by name. */
function modulesOf(html: string): Map<string, unknown> {
  const { document } = new JSDOM(html).window;
  const blocks = [...document.querySelectorAll('script[type="application/json"][data-sjs]')];
  const defined = blocks.flatMap((element) => {
    const block = JSON.parse(element.textContent ?? '') as Block;
    return block.require.flatMap(([, , , [content]]) => content.__bbox.define ?? []);
  });
  return new Map(defined.map(([name, , value]) => [name, value]));
}

async function documentFor(
  instagram: Instagram,
  username: string | null,
  path = '/',
): Promise<{ html: string; cookies: readonly string[] }> {
  const cookies = username === null ? [] : instagram.cookiesFor([username]);
  const answer = await instagram.handle({
    method: 'GET',
    url: new URL(`https://www.instagram.com${path}`),
    headers: {},
    cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    body: '',
  });
  if (answer === null || 'abort' in answer) throw new Error('No document');
  return { html: String(answer.body), cookies: answer.cookies ?? [] };
}

function drifting(...drift: Drift[]): Instagram {
  const instagram = createInstagram();
  instagram.settings.drift = drift;
  return instagram;
}

describe('the inline data of a document', () => {
  it.each([
    ['ig_home_fr_rail.html', '/'],
    ['ig_post_en_reply.html', '/p/Cabc123DEF4/?hl=en'],
  ])('is that of the saved page %s, but for its pictures and tokens', async (file, path) => {
    const saved = modulesOf(readFileSync(join(FIXTURES, file), 'utf8'));
    const { html } = await documentFor(createInstagram(), 'boulangerie.sud', path);
    const own = modulesOf(html);
    expect([...own.keys()].sort()).toEqual([...saved.keys()].sort());
    const pictures = { profile_pic_url: expect.any(String), profile_pic_url_hd: expect.any(String) };
    const viewer = saved.get('PolarisViewer') as { data: object };
    expect(own.get('PolarisViewer')).toEqual({ ...viewer, data: { ...viewer.data, ...pictures } });
    for (const name of [
      'IntlCurrentLocale',
      'MessengerWebInitData',
      'CurrentUserInitialData',
      'RelayAPIConfigDefaults',
    ]) {
      expect(own.get(name), name).toEqual(saved.get(name));
    }
  });

  it('is that of the saved log-in page, signed out', async () => {
    const saved = modulesOf(readFileSync(join(FIXTURES, 'ig_signed-out_fr.html'), 'utf8'));
    const own = modulesOf((await documentFor(createInstagram(), null, '/?hl=fr')).html);
    for (const name of ['IntlCurrentLocale', 'PolarisViewer', 'CurrentUserInitialData']) {
      expect(own.get(name), name).toEqual(saved.get(name));
    }
  });

  it('holds a hostile biography as text: no tag ends a block early, no module is added', async () => {
    const { html } = await documentFor(createInstagram(), 'atelier.boreal');
    const own = modulesOf(html);
    expect(own.get('PolarisViewer')).toMatchObject({
      id: '7730018842',
      data: { username: 'atelier.boreal' },
    });
    expect(html.match(/<\/script>/g)).toHaveLength(5);
    expect(html).toContain('\\"PolarisViewer\\"');
  });

  it('names people of the feed before the viewer on the home page, after on a post’s', async () => {
    const instagram = createInstagram();
    const home = (await documentFor(instagram, 'camille.dube')).html;
    const post = (await documentFor(instagram, 'camille.dube', '/p/Cabc123DEF4/')).html;
    expect(home.indexOf('decoy_two')).toBeLessThan(home.indexOf('camille.dube'));
    expect(post.indexOf('decoy_two')).toBeGreaterThan(post.indexOf('camille.dube'));
  });

  it.each([
    ['viewer', 'PolarisViewer'],
    ['current-user', 'CurrentUserInitialData'],
    ['relay', 'RelayAPIConfigDefaults'],
    ['inline-data', 'LSD'],
  ] as const)('drifts by %s', async (drift, name) => {
    const kept = modulesOf((await documentFor(createInstagram(), 'camille.dube')).html);
    const drifted = modulesOf((await documentFor(drifting(drift), 'camille.dube')).html);
    expect([kept.has(name), drifted.has(name)]).toEqual([true, false]);
  });

  it('sets the cookie that scripts read, under another name when told to drift', async () => {
    const names = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(';')[0]);
    const usual = await documentFor(createInstagram(), 'camille.dube');
    const renamed = await documentFor(drifting('cookie'), 'camille.dube');
    expect(names(usual.cookies)).toEqual(['ds_user_id=5417720936']);
    expect(names(renamed.cookies)).toEqual(['ds_user_id_v2=5417720936', 'ds_user_id=']);
  });
});
