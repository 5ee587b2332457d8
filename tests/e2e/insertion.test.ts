import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { inputMethod } from './harness/input-method.ts';
import { insert, insertTwiceAtOnce } from './harness/insertion.ts';
import { INSTAGRAM_COMMENT, PLAIN, X_CHAT } from './harness/insertion-editors.ts';
import { BROWSERS } from './harness/under-test.ts';

const TEXT = 'Merci à vous,\nà bientôt';

/** What inserting does where all is not as usual. */
describe.each(BROWSERS)('inserting, beyond the usual, in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());

  test('a box that its site replaces as soon as it has the focus', async () => {
    await guarded.reset();
    const page = await INSTAGRAM_COMMENT.open(guarded);
    await page.waitForSelector(INSTAGRAM_COMMENT.box);
    expect(await insert(page, INSTAGRAM_COMMENT.box, TEXT)).toBe('inserted');
    expect(await INSTAGRAM_COMMENT.read(page)).toBe(TEXT);
    await page.keyboard.type('!');
    expect(await INSTAGRAM_COMMENT.read(page)).toBe(`${TEXT}!`);
  });

  test('not while an input method composes; then once', async () => {
    await guarded.reset();
    const page = await X_CHAT.open(guarded);
    await page.waitForSelector(X_CHAT.box);
    // The composition must be noticed from its beginning.
    await insert(page, X_CHAT.box, 'a');
    await page.click(X_CHAT.box);
    const input = await inputMethod(name, page);
    await input.compose('ほん');
    await until('it composes', async () => (await X_CHAT.read(page)) === 'aほん');
    expect(await insert(page, X_CHAT.box, TEXT, { takeFocus: false })).toBe('composing');
    await input.commit('本');
    await until('it is chosen', async () => (await X_CHAT.read(page)) === 'a本');
    expect(await insert(page, X_CHAT.box, TEXT, { takeFocus: false })).toBe('inserted');
    expect(await X_CHAT.read(page)).toBe(`a本${TEXT}`);
  });

  describe('in boxes of all sorts', () => {
    let page: Page;
    beforeAll(async () => {
      await guarded.reset();
      page = await PLAIN.open(guarded);
    });
    beforeEach(() => page.bringToFront());

    /** Puts a box into the page; `site` is what the page's own script does with it. */
    async function show(html: string, site: (box: HTMLTextAreaElement) => void = () => {}): Promise<void> {
      await page.evaluate((markup) => {
        document.body.innerHTML = markup;
      }, html);
      await page.$eval('.box', (box, code) => new Function('box', `(${code})(box)`)(box), site.toString());
    }
    const read = () =>
      page.$eval('.box', (box) =>
        box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
      );

    test.each([
      ['read-only', '<textarea class="box" readonly>Avant</textarea>'],
      ['disabled', '<textarea class="box" disabled>Avant</textarea>'],
      ['inert', '<div inert><textarea class="box">Avant</textarea></div>'],
      ['not editable (any more)', '<div class="box" contenteditable="false">Avant</div>'],
      ['too short for it', '<textarea class="box" maxlength="20">Avant</textarea>'],
    ])('a box that is %s stays as it is', async (_name, html) => {
      await show(html);
      expect(await insert(page, '.box', TEXT)).toBe('refused');
      expect(await read()).toBe('Avant');
    });

    test('a site that takes it back', async () => {
      await show('<textarea class="box">Avant</textarea>', (box) => {
        box.addEventListener('input', () => {
          box.value = 'Avant';
        });
      });
      expect(await insert(page, '.box', TEXT)).toBe('refused');
      expect(await read()).toBe('Avant');
    });

    test('a site that takes half of it, or makes two of it: the person has to look', async () => {
      await show('<textarea class="box"></textarea>', (box) => {
        box.addEventListener('input', () => {
          box.value = box.value.slice(0, 8);
        });
      });
      expect(await insert(page, '.box', TEXT)).toBe('unsure');
      await show('<textarea class="box"></textarea>', (box) => {
        box.addEventListener('input', () => {
          box.value += box.value;
        });
      });
      expect(await insert(page, '.box', TEXT)).toBe('unsure');
    });

    test('two insertions at once: one only', async () => {
      await show('<textarea class="box">Avant </textarea>');
      await page.click('.box');
      await page.keyboard.press('End');
      expect((await insertTwiceAtOnce(page, '.box', TEXT)).toSorted()).toEqual(['inserted', 'refused']);
      expect(await read()).toBe(`Avant ${TEXT}`);
    });

    test('line ends of Windows, and the caret by them', async () => {
      await show('<textarea class="box"></textarea>');
      const text = 'Bonjour,\r\n\r\nmerci.\r\n';
      expect(await insert(page, '.box', text, { caretOffset: text.indexOf('merci') })).toBe('inserted');
      await page.keyboard.type('grand ');
      expect(await read()).toBe('Bonjour,\n\ngrand merci.\n');
    });

    test('a box that its site draws anew while something else has the focus', async () => {
      const box = (html: string) =>
        `<div class="box" contenteditable style="white-space: pre-wrap" role="textbox">${html}</div>`;
      await show(`<form>${box('Avant après')}</form>`, (old) => {
        old.addEventListener('blur', () => {
          const fresh = old.cloneNode() as HTMLElement;
          fresh.innerHTML = 'Avant <b>après</b>';
          old.replaceWith(fresh);
        });
      });
      await page.click('.box');
      await page.keyboard.press('End');
      for (const _letter of 'après') await page.keyboard.press('ArrowLeft');
      expect(await insert(page, '.box', 'pendant ')).toBe('inserted');
      expect(await read()).toBe('Avant pendant après');
    });

    test('no key is pressed', async () => {
      await show('<textarea class="box"></textarea>', (box) => {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          box.addEventListener(type, () => box.setAttribute('data-key', type));
        }
      });
      expect(await insert(page, '.box', TEXT)).toBe('inserted');
      expect(await page.$eval('.box', (box) => box.getAttribute('data-key'))).toBeNull();
    });
  });
});
