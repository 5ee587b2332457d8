// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createTextareaMirror } from '../../../utils/editors/textarea-mirror.ts';

let area: HTMLTextAreaElement;
let layer: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea style="font-size: 20px; padding-left: 9px"></textarea><div></div>';
  area = document.querySelector('textarea') as HTMLTextAreaElement;
  layer = document.querySelector('div') as HTMLElement;
});

test('ranges hold the words at their places, line breaks counted', () => {
  area.value = 'Une bele\nchaise 🧵 tabel';
  const mirror = createTextareaMirror(layer);
  const ranges = mirror.rangesOver(area, [
    { start: 4, end: 8 },
    { start: 19, end: 24 },
  ]);
  expect(ranges.map(String)).toEqual(['bele', 'tabel']);
});

test('follow the text, and never reach past its end', () => {
  const mirror = createTextareaMirror(layer);
  area.value = 'Une bele chaise';
  mirror.rangesOver(area, [{ start: 4, end: 8 }]);
  area.value = 'Une';
  expect(mirror.rangesOver(area, [{ start: 4, end: 8 }]).map(String)).toEqual(['']);
  expect(mirror.rangesOver(area, [{ start: 0, end: 99 }]).map(String)).toEqual(['Une']);
});

test('the mirror has the box’s letters, is one element, and is there for nobody', () => {
  area.value = 'Une';
  const mirror = createTextareaMirror(layer);
  mirror.rangesOver(area, []);
  mirror.rangesOver(area, []);
  expect(layer.children).toHaveLength(1);
  const copy = layer.firstElementChild as HTMLElement;
  expect(copy.style.fontSize).toBe('20px');
  expect(copy.style.paddingLeft).toBe('9px');
  expect(copy.style.visibility).toBe('hidden');
  expect(copy.ariaHidden).toBe('true');
});
