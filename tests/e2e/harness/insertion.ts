import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type * as caret from '../../../utils/editors/caret.ts';
import type * as composition from '../../../utils/editors/composition.ts';
import type * as insertion from '../../../utils/editors/insert-text.ts';

type Editors = Pick<typeof insertion, 'insertText'> &
  Pick<typeof caret, 'rememberCaret'> &
  Pick<typeof composition, 'watchComposition'>;

type Scope = { editors: Editors };

type World = Pick<Page, 'evaluate'>;

const EDITORS = join(import.meta.dirname, '../../../utils/editors');

type Options = {
  /** Where the caret goes afterwards, within the text. */
  caretOffset?: number;
  /** Whether something of ours takes the focus before, as the palette does; by default it does. */
  takeFocus?: boolean;
};

/**
 * Inserts a text into a box as the palette does: the caret is remembered, something of ours
 * takes the focus, then the text is inserted.
 */
export async function insert(
  page: Page,
  box: string,
  text: string,
  { caretOffset, takeFocus = true }: Options = {},
): Promise<insertion.Insertion> {
  const world = await worldOfEditors(page);
  return world.evaluate(
    async (selector, words, offset, isTaken) => {
      const { insertText, rememberCaret } = (globalThis as unknown as Scope).editors;
      const target = document.querySelector<HTMLElement>(selector);
      if (target === null) throw new Error(`No ${selector}`);
      const remembered = rememberCaret(target);
      if (isTaken) {
        const host = document.createElement('div');
        const search = document.createElement('input');
        host.attachShadow({ mode: 'open' }).append(search);
        document.body.append(host);
        search.focus();
        await new Promise((resolve) => setTimeout(resolve, 30));
        host.remove();
      }
      return insertText(target, words, {
        caret: remembered,
        ...(offset === null ? {} : { caretOffset: offset }),
      });
    },
    box,
    text,
    caretOffset ?? null,
    takeFocus,
  );
}

/** Inserts a text, and again before the first insertion is over. */
export async function insertTwiceAtOnce(
  page: Page,
  box: string,
  text: string,
): Promise<insertion.Insertion[]> {
  const world = await worldOfEditors(page);
  return world.evaluate(
    (selector, words) => {
      const { insertText } = (globalThis as unknown as Scope).editors;
      const target = document.querySelector<HTMLElement>(selector);
      if (target === null) throw new Error(`No ${selector}`);
      return Promise.all([insertText(target, words), insertText(target, words)]);
    },
    box,
    text,
  );
}

let bundle: Promise<string> | null = null;

/**
 * Where tests run what content scripts run: a world with the page's own DOM, apart from its
 * scripts, as browsers give one to extensions (puppeteer has one for itself).
 */
async function worldOfEditors(page: Page): Promise<World> {
  const world = (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm();
  if (await world.evaluate(() => 'editors' in globalThis)) return world;
  bundle ??= bundleEditors();
  await world.evaluate(await bundle);
  await world.evaluate(() => (globalThis as unknown as Scope).editors.watchComposition());
  return world;
}

async function bundleEditors(): Promise<string> {
  const files = ['caret', 'composition', 'insert-text'];
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from './${file}.ts';`).join(''), resolveDir: EDITORS },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    footer: { js: 'globalThis.editors = bundled; true;' },
  });
  return outputFiles[0]?.text ?? '';
}
