import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { runPrivileged } from './firefox.ts';

/** An input method at work in the box that has the focus, as for Japanese: its events are the browser's own. */
export type InputMethod = {
  /** Shows a text that is not chosen yet. */
  compose(text: string): Promise<void>;
  /** The Enter that belongs to the input method. */
  pressEnter(): Promise<void>;
  commit(text: string): Promise<void>;
};

export function inputMethod(name: BrowserName, page: Page): Promise<InputMethod> {
  return name === 'chromium' ? chromiumInput(page) : Promise.resolve(firefoxInput(page));
}

async function chromiumInput(page: Page): Promise<InputMethod> {
  const input = await page.createCDPSession();
  return {
    compose: async (text) => {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await input.send('Input.imeSetComposition', { text, ...caret });
    },
    pressEnter: () => page.keyboard.press('Enter'),
    commit: async (text) => {
      await input.send('Input.insertText', { text });
    },
  };
}

/** Firefox has a text input processor for its own tests; BiDi has none. */
function firefoxInput(page: Page): InputMethod {
  const run = (lines: string) =>
    runPrivileged(
      page.browser(),
      `(async () => {
        const win = Services.wm.getMostRecentWindow('navigator:browser');
        const enter = new win.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
        ${lines}
      })()`,
    );
  return {
    compose: (text) =>
      run(`const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!tip.beginInputTransactionForTests(win, () => true)) throw new Error('No text input');
        win.inputOfTests = tip;
        tip.setPendingCompositionString(${JSON.stringify(text)});
        tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
        tip.setCaretInPendingComposition(${text.length});
        tip.flushPendingComposition();`),
    pressEnter: () => run('win.inputOfTests.keydown(enter); win.inputOfTests.keyup(enter);'),
    commit: (text) => run(`win.inputOfTests.commitCompositionWith(${JSON.stringify(text)});`),
  };
}
