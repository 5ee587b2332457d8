import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Language } from '../../utils/core/question.ts';
import { findBrowser } from '../e2e/harness/find-browser.ts';

/** How a state is looked at. `width` is in pixels. */
export type View = { language: Language; dark: boolean; width: number; forcedColours?: boolean };

export type Gallery = {
  stateIds: string[];
  /** Shows one state in the gallery's page, ready to be photographed or checked. */
  show(id: string, view: View): Promise<Page>;
  browser: Browser;
  close(): Promise<void>;
};

const FOLDER = new URL('./', import.meta.url);
const STYLES = new URL('../../components/styles/', FOLDER);

/** A page that shows every component in every state, in a real browser. */
export async function openGallery(): Promise<Gallery> {
  const [script, inPage, layers, palette, proofreader, popup, options, firstRun] = await Promise.all([
    bundle(new URL('page.tsx', FOLDER)),
    bundle(new URL('in-page.css', STYLES)),
    bundle(new URL('../../entrypoints/in-page/layers.css', STYLES)),
    bundle(new URL('palette.css', STYLES)),
    bundle(new URL('proofreader.css', STYLES)),
    bundle(new URL('popup.css', STYLES)),
    bundle(new URL('options.css', STYLES)),
    bundle(new URL('first-run.css', STYLES)),
  ]);
  const sheets = {
    'in-page': inPage + layers + palette + proofreader,
    popup,
    options,
    'first-run': firstRun,
  };
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setContent(PAGE);
  await page.addScriptTag({ content: script });
  return {
    browser,
    stateIds: (await page.evaluate('stateIds')) as string[],
    show: async (id, view) => {
      await page.setViewport({ width: view.width, height: 760 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: view.dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: view.forcedColours ? 'active' : 'none' },
      ]);
      await page.evaluate(
        `showState(${JSON.stringify(id)}, ${JSON.stringify(view.language)}, ${JSON.stringify(sheets)})`,
      );
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundle(entry: URL): Promise<string> {
  const result = await build({
    entryPoints: [entry.pathname],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Something like a network's page underneath. */
const PAGE = `<!doctype html>
<html lang="en">
<title>Gallery</title>
<meta name="viewport" content="width=device-width">
<style>
  body { margin: 0; min-height: 100vh; background: #e9e9ee; }
  .site { font: italic 40px/3 serif; color: gray; letter-spacing: 4px; text-transform: uppercase; }
  .site * { direction: rtl; text-indent: 20px; }
  @media (prefers-color-scheme: dark) { body { background: #101014; } }
</style>
<main></main>`;
