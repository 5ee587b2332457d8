// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findAgain, leaveTrail } from '../../../utils/editors/find-again.ts';

const BOX = '<div role="textbox" aria-label="Comment as &quot;Lune&quot;" class="x1"></div>';

function trailIn(html: string) {
  document.body.innerHTML = html;
  const box = document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
  return { box, trail: leaveTrail(box) };
}

test('a box that was drawn anew is found where the old one stood', () => {
  const { box, trail } = trailIn(`<article><form>${BOX}</form></article>`);
  box.outerHTML = BOX.replace('x1', 'x2');
  expect(findAgain(trail)).toBe(document.querySelector('.x2'));
});

test('one of two is not clearly the same', () => {
  const { box, trail } = trailIn(`<article><form>${BOX}</form></article>`);
  box.outerHTML = BOX + BOX;
  expect(findAgain(trail)).toBeNull();
});

test('a box with another label is another', () => {
  const { box, trail } = trailIn(`<article><form>${BOX}</form></article>`);
  box.outerHTML = BOX.replace('Lune', 'Soleil');
  expect(findAgain(trail)).toBeNull();
});

test('the box of another post is another', () => {
  const { box, trail } = trailIn(`<article>${BOX}</article><article id="other"></article>`);
  box.closest('article')?.remove();
  document.querySelector('#other')?.insertAdjacentHTML('beforeend', BOX);
  expect(findAgain(trail)).toBeNull();
});
