/**
 * Photographs every component in every state: French and English, light and
 * dark, wide and 320 px, forced colors. `node scripts/gallery.ts [part of a state's name]`
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Gallery, openGallery, type View } from '../tests/gallery/gallery.ts';

const FOLDER = '.cache/gallery';

/** More pictures on one sheet could not be read. */
const PER_SHEET = 9;

/** Pixels: a tab on a small laptop. */
const PAGE_WIDTH = 1000;

const VIEWS: Readonly<Record<string, View>> = {
  'fr-light-wide': { language: 'fr', dark: false, width: 560 },
  'en-dark-wide': { language: 'en', dark: true, width: 560 },
  'fr-dark-narrow': { language: 'fr', dark: true, width: 320 },
  'en-light-narrow': { language: 'en', dark: false, width: 320 },
  'en-forced-wide': { language: 'en', dark: true, width: 560, forcedColours: true },
};

const gallery = await openGallery();
try {
  await photographAll(gallery, process.argv[2] ?? '');
} finally {
  await gallery.close();
}

async function photographAll(gallery: Gallery, part: string) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, view] of Object.entries(VIEWS)) {
    const pictures: string[] = [];
    for (const id of gallery.stateIds.filter((candidate) => candidate.includes(part))) {
      const width = isPage(id) && view.width > 320 ? PAGE_WIDTH : view.width;
      const page = await gallery.show(id, { ...view, width });
      const path = join(FOLDER, `${id}.${name}.png`);
      await page.screenshot({ path, clip: await frame(page, width, isPage(id) ? 2000 : 760) });
      pictures.push(path);
    }
    for (let at = 0; at < pictures.length; at += PER_SHEET) {
      await printSheet(gallery, `sheet-${name}-${at / PER_SHEET + 1}`, pictures.slice(at, at + PER_SHEET));
    }
    console.log(`${name}: ${pictures.length} states in ${FOLDER}`);
  }
}

/** The options and the first run are pages of their own, shown in a tab. */
function isPage(id: string): boolean {
  return /^(?:options|first-run)-/.test(id);
}

/** The whole width, as high as what is shown, with some air around it. */
async function frame(page: Page, width: number, highest: number) {
  const [top, bottom] = await page.evaluate(() => {
    const root = document.querySelector('bon-compte-gallery')?.shadowRoot ?? document;
    const boxes = [...root.querySelectorAll('.surface')].map((surface) => surface.getBoundingClientRect());
    return [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  });
  const y = Math.max(0, (top ?? 0) - 20);
  return { x: 0, y, width, height: Math.min(highest, (bottom ?? highest) + 20) - y };
}

/** Some pictures of one view side by side. */
async function printSheet(gallery: Gallery, name: string, pictures: readonly string[]) {
  const page = await gallery.browser.newPage();
  await page.setViewport({ width: 1760, height: 400 });
  const images = pictures.map(
    (path) =>
      `<figure><img src="data:image/png;base64,${readFileSync(path, 'base64')}"><figcaption>${path}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;align-items:flex-start;gap:8px;margin:8px;font:12px monospace}figure{margin:0}</style>${images.join('')}`,
  );
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  await page.close();
}
