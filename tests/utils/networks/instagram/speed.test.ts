import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../utils/networks/instagram/adapter.ts';
import type { Page } from '../../../../utils/networks/network.ts';
import { BRAND, find, pageOf, pathOf, rail, viewerModule, withModules } from './page.ts';

/** Milliseconds; the DOM of these tests is many times slower than a browser's. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function decide(page: Page, target: Element) {
  const found = instagram.gesture({ type: 'click' }, pathOf(target), page);
  return { kind: found?.kind, said: instagram.tabEvidence(page).map(({ source }) => source) };
}

describe('a page of 5 MB of inline data', () => {
  const caption = `\\u003C ["PolarisViewer",[],{ _sharedData={ }]}" \\`.repeat(100_000);
  const feed = ['RelayPrefetchedStreamCache', [], { caption }, 1];
  const page = pageOf(withModules([feed, viewerModule({ biography: caption, ...BRAND })]), {
    cookie: `ds_user_id=${BRAND.id}`,
  });

  it('is read once, and then at once', () => {
    expect(page.document.scripts[0]?.text.length).toBeGreaterThan(5_000_000);
    const said = () => instagram.tabEvidence(page).map((evidence) => evidence.id);
    expect(timeOf(said)).toBeLessThan(1500);
    expect(timeOf(() => expect(said()).toEqual([BRAND.id, BRAND.id]))).toBeLessThan(50);
  });

  it('is not read over and over where it is cut off', () => {
    const openings = `["PolarisViewer",[],{"data":{"biography":"\\"`.repeat(50_000);
    const damaged = pageOf(`<script type="application/json">${openings}</script>`);
    expect(timeOf(() => expect(instagram.tabEvidence(damaged)).toEqual([]))).toBeLessThan(1500);
  });
});

describe('a page of 10,000 nested elements', () => {
  const nested = `${'<div>'.repeat(10_000)}<textarea>x</textarea><div role="button" id="deep">OK</div>`;
  const page = pageOf(withModules([viewerModule(BRAND)], rail(BRAND.username, BRAND.username) + nested));

  it('is decided without looking at all of it again and again', () => {
    const deep = find(page, '#deep');
    expect(timeOf(() => decide(page, deep))).toBeLessThan(1500);
    expect(decide(page, deep)).toEqual({ kind: 'comment', said: ['inline.PolarisViewer', 'dom.rail'] });
  });
});

describe('a feed of 2,000 posts', () => {
  const post = `<article><section><div role="button"><svg aria-label="Like" height="24"></svg></div></section>
    <section><form><textarea>merci</textarea><div role="button">Post</div></form></section></article>`;
  const page = pageOf(`<main>${post.repeat(2000)}</main>`);

  it('is searched near the press only', () => {
    const buttons = page.document.querySelectorAll('form [role="button"]');
    const last = buttons[1999];
    expect(last).toBeDefined();
    if (last === undefined) return;
    expect(timeOf(() => expect(decide(page, last).kind).toBe('comment'))).toBeLessThan(200);
    expect(instagram.composers(page)).toHaveLength(2000);
  });
});
