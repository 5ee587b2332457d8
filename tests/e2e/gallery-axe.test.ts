import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery, type View } from '../gallery/gallery.ts';

const VIEWS: View[] = [
  { language: 'fr', dark: false, width: 900 },
  { language: 'en', dark: true, width: 320 },
];

let gallery: Gallery;
let axe: string;

beforeAll(async () => {
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

/** Every fault that axe finds, as `rule: element`. */
async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const results = (await page.evaluate(
    'axe.run(document, { rules: { "page-has-heading-one": { enabled: false }, region: { enabled: false } } })',
  )) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html}`),
  );
}

/** What reaches out of its surface, or out of the window, without being cut there. */
async function spills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('bon-compte-gallery')?.shadowRoot ?? document;
    const isCut = (element: Element, surface: Element): boolean => {
      if (element === surface) return false;
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== 'visible' || style.clipPath !== 'none';
      return cuts || isCut(element.parentElement ?? surface, surface);
    };
    return [...root.querySelectorAll('.surface')].flatMap((surface) => {
      const bounds = surface.getBoundingClientRect();
      const right = Math.min(bounds.right, innerWidth) + 1;
      return [surface, ...surface.querySelectorAll('*')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const isOut = box.left < bounds.left - 1 || box.right > right || bounds.left < 0;
          return isOut && box.width > 0 && !isCut(element, surface);
        })
        .map((element) => `${element.localName}.${element.getAttribute('class')}`);
    });
  });
}

it('fails on what it should: a missing name, a pale color, a word too wide', async () => {
  const page = await gallery.show('stop-wrong-client', { language: 'en', dark: false, width: 900 });
  await page.evaluate(() => {
    const root = document.querySelector('bon-compte-gallery')?.shadowRoot;
    const icon = root?.querySelector('.icon-button');
    icon?.removeAttribute('aria-label');
    icon?.removeAttribute('title');
    root?.querySelector<HTMLElement>('.lead')?.style.setProperty('color', '#bbbbbb');
    root?.querySelector<HTMLElement>('.caption')?.style.setProperty('width', '900px');
  });
  const found = await faults(page);
  expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
  expect(found.some((fault) => fault.startsWith('color-contrast'))).toBe(true);
  expect(await spills(page)).toContain('p.second-ink caption');
});

describe.each(VIEWS)('in $language, dark: $dark, $width px wide', (view) => {
  // Some two hundred states, one after the other.
  it('has no fault that axe finds, and spills nowhere', { timeout: 300_000 }, async () => {
    expect(gallery.stateIds.length).toBeGreaterThan(30);
    for (const id of gallery.stateIds) {
      const page = await gallery.show(id, view);
      expect(await faults(page), id).toEqual([]);
      expect(await spills(page), id).toEqual([]);
    }
  });
});

it('keeps what is important in view without color', async () => {
  const page = await gallery.show('stop-wrong-client', {
    language: 'en',
    dark: true,
    width: 900,
    forcedColours: true,
  });
  const edges = await page.evaluate(() => {
    const root = document.querySelector('bon-compte-gallery')?.shadowRoot;
    return [...(root?.querySelectorAll('.button, .badge, .face') ?? [])].map((element) =>
      Number.parseFloat(getComputedStyle(element).borderTopWidth),
    );
  });
  expect(edges.length).toBeGreaterThan(5);
  expect(Math.min(...edges)).toBeGreaterThanOrEqual(1);
});
