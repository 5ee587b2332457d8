import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './dialog.ts';
import { type Guarded, openGuarded } from './guarded.ts';
import { insert } from './insertion.ts';
import { CASES, type Case } from './insertion-cases.ts';
import type { Editor } from './insertion-editors.ts';
import { BROWSERS } from './under-test.ts';

type Row = { editor: Editor; cases?: readonly Case[] };

/** Tries the cases in each editor: what is published, undo, the site's own button, typing on. */
export function describeInsertion(rows: readonly Row[]): void {
  describe.each(BROWSERS)('inserting in %s', (name) => {
    let guarded: Guarded;
    beforeAll(async () => {
      guarded = await openGuarded(name);
    });
    afterAll(() => guarded?.close());

    describe.each(rows)('$editor.name', ({ editor, cases = CASES }) => {
      let page: Page;
      beforeAll(async () => {
        await guarded.reset();
        page = await editor.open(guarded);
      });

      test.each(cases)('$place.name: $sample.name', async ({ place, sample }) => {
        await empty(page, editor);
        const { before, selected, after } = place;
        await type(page, before + selected + after);
        await press(page, 'ArrowLeft', after.length);
        await press(page, 'ArrowLeft', selected.length, 'Shift');
        const held = await editor.read(page);

        expect(await insert(page, editor.box, sample.text)).toBe('inserted');
        expect(await page.$(editor.activeButton), 'the site’s button is active').not.toBeNull();
        await page.keyboard.type('!');
        const whole = `${before}${sample.text}!${after}`;
        await untilRead(page, editor, whole);

        const steps = await undo(page, editor, held);
        await press(page, 'Z', steps, 'Control', 'Shift');
        await untilRead(page, editor, whole);
        const count = (await editor.received(guarded, page)).length;
        await page.click(editor.activeButton);
        await until('it is published', async () => (await editor.received(guarded, page)).length > count);
        expect((await editor.received(guarded, page)).slice(count)).toEqual([whole]);
        await until('the box is closed or empty', () => isDone(page, editor));
      });

      test('the caret goes where the text wants it', async () => {
        await empty(page, editor);
        await type(page, 'Avant après');
        await press(page, 'ArrowLeft', 'après'.length);
        const [start, end] = ['Bonjour ', ',\nmerci. '];
        expect(await insert(page, editor.box, start + end, { caretOffset: start.length })).toBe('inserted');
        await page.keyboard.type('Léa');
        await untilRead(page, editor, `Avant ${start}Léa${end}après`);
      });
    });
  });
}

async function isDone(page: Page, editor: Editor): Promise<boolean> {
  // It may close while it is read.
  return (await editor.read(page).catch(() => '')).trim() === '';
}

/** The box, with nothing in it, and the focus. */
async function empty(page: Page, editor: Editor): Promise<void> {
  await page.bringToFront();
  if ((await page.$(editor.box)) === null) await editor.reopen?.(page);
  await page.waitForSelector(editor.box);
  await page.click(editor.box);
  await press(page, 'a', 1, 'Control');
  await page.keyboard.press('Delete');
  await until('the box is empty', async () => (await editor.read(page)).trim() === '');
}

/** Types with real keys; Shift+Enter begins a line and never publishes. */
async function type(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await press(page, 'Enter', 1, 'Shift');
    await page.keyboard.type(line);
  }
}

async function press(
  page: Page,
  key: 'a' | 'z' | 'Z' | 'Enter' | 'ArrowLeft',
  times: number,
  ...held: ('Shift' | 'Control')[]
): Promise<void> {
  for (const modifier of held) await page.keyboard.down(modifier);
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
  for (const modifier of held) await page.keyboard.up(modifier);
}

async function untilRead(page: Page, editor: Editor, text: string): Promise<void> {
  const end = Date.now() + 2000;
  let held = await editor.read(page);
  while (held !== text && Date.now() < end) held = await editor.read(page);
  expect(held).toBe(text);
}

/** What was typed on may be a step of its own; what was inserted is one. */
const MOST_UNDO_STEPS = 2;

/** Takes back what was inserted and typed on, until the box holds what it held; the number of steps. */
async function undo(page: Page, editor: Editor, held: string): Promise<number> {
  for (let step = 1; step <= MOST_UNDO_STEPS; step++) {
    const before = await editor.read(page);
    await press(page, 'z', 1, 'Control');
    await until('undo changes the box', async () => (await editor.read(page)) !== before, 2000);
    if ((await editor.read(page)) === held) return step;
  }
  throw new Error(`Undo brought back ${JSON.stringify(await editor.read(page))}`);
}
