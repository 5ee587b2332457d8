import type { Area } from './visible-area.ts';

/** How a mark is drawn: by what was found, so that it is read without color. */
export type MarkKind = 'error' | 'spelling' | 'grammar' | 'suggestion';

/** Pixels of room for the stroke: it begins in the words' own descenders. */
const HEIGHT = 6;
const OVERLAP = 3;

/** Pixels across half a wave. */
const STEP = 3;

const SVG = 'http://www.w3.org/2000/svg';

/** A mark without a place yet: the words' ground, and the stroke under them. */
export function createMark(): HTMLElement {
  const mark = document.createElement('div');
  // Drawn as elements: what a style fetches, even from itself, a site may forbid.
  const stroke = document.createElementNS(SVG, 'svg');
  stroke.append(document.createElementNS(SVG, 'path'));
  mark.append(stroke);
  return mark;
}

export function drawStroke(mark: HTMLElement, kind: MarkKind, { left, top, right, bottom }: Area): void {
  const width = Math.round(right - left);
  Object.assign(mark.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${bottom - top + HEIGHT - OVERLAP}px`,
  });
  const middle = HEIGHT / 2;
  const path = kind === 'spelling' ? wave(width) : `M1 ${middle}H${Math.max(2, width - 1)}`;
  mark.querySelector('path')?.setAttribute('d', path);
}

function wave(width: number): string {
  const steps = Math.max(2, Math.round(width / STEP));
  const one = (width / steps).toFixed(2);
  const rise = (index: number) => (index % 2 === 0 ? -HEIGHT / 2 : HEIGHT / 2);
  const halves = Array.from({ length: steps }, (_, index) => `q${Number(one) / 2} ${rise(index)} ${one} 0`);
  return `M0 ${HEIGHT / 2}${halves.join('')}`;
}
