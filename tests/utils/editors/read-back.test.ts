// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBack } from '../../../utils/editors/read-back.ts';

const BEFORE = 'Avant';
const EXPECTED = 'Avant\nMerci\u00A0!';
const PARTS = { head: BEFORE, inserted: EXPECTED.slice(BEFORE.length), tail: '' };

let area: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea>';
  area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = BEFORE;
});

afterEach(() => {
  vi.useRealTimers();
});

/** What is said of a box whose text changes at these times, in milliseconds. */
async function said(changes: Record<number, string>): Promise<string> {
  for (const [time, text] of Object.entries(changes)) {
    setTimeout(() => {
      area.value = text;
    }, Number(time));
  }
  const outcome = readBack(() => area, BEFORE, PARTS);
  await vi.advanceTimersByTimeAsync(5000);
  return outcome;
}

test.each<[string, Record<number, string>, string]>([
  ['the text, at once', { 0: EXPECTED }, 'expected'],
  ['the text, late', { 900: EXPECTED }, 'expected'],
  ['the text, at the last moment', { 1480: EXPECTED }, 'expected'],
  [
    'the text, and letters typed meanwhile',
    { 0: EXPECTED, 60: `${EXPECTED} B`, 120: `${EXPECTED} Bo` },
    'typed-on',
  ],
  ['the text, and a letter typed at once', { 0: `${EXPECTED} B` }, 'typed-on'],
  ['nothing', {}, 'before'],
  ['the text, taken back by the site', { 0: EXPECTED, 90: BEFORE }, 'before'],
  ['half of it', { 0: 'Avant\nMer' }, 'else'],
  ['the text twice', { 0: EXPECTED, 90: `${EXPECTED}${EXPECTED.slice(BEFORE.length)}` }, 'else'],
  ['without its line break', { 0: EXPECTED.replace('\n', '') }, 'else'],
  ['with its line break doubled', { 0: EXPECTED.replace('\n', '\n\n') }, 'else'],
  ['an ordinary space for its no-break space', { 0: EXPECTED.replace('\u00A0', ' ') }, 'else'],
])('%s', async (_name, changes, outcome) => {
  expect(await said(changes)).toBe(outcome);
});

/** Browsers turn spaces into no-break spaces, and back, where they would not show. */
test.each<[string, string, string, string]>([
  ['an inserted space became a no-break space', 'Un\u00A0 deux', 'Un  deux', 'expected'],
  ['an inserted no-break space became a space', 'Un deux', 'Un\u00A0deux', 'else'],
  ['the space before became a no-break space', 'Avant\u00A0Un', 'Un', 'expected'],
  ['another letter', 'Avant Uu', 'Un', 'else'],
])('where spaces collapse: %s', async (_name, held, inserted, outcome) => {
  document.body.innerHTML = `<div style="white-space: normal">${held}</div>`;
  const box = document.body.firstElementChild as HTMLElement;
  const head = held.startsWith('Avant') ? 'Avant ' : '';
  const said = readBack(() => box, '', { head, inserted, tail: '' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await said).toBe(outcome);
});

test('a box that is gone', async () => {
  const outcome = readBack(() => null, BEFORE, PARTS);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await outcome).toBe('else');
});
