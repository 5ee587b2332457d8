import type { Finding } from '../../utils/core/finding.ts';
import { rangesOver } from '../../utils/editors/box-text.ts';
import { createTextareaMirror } from '../../utils/editors/textarea-mirror.ts';
import type { ShadowHost } from '../../utils/guard/ui.ts';
import { isDarkBehind } from './dark-behind.ts';
import { createMark, drawStroke, type MarkKind } from './stroke.ts';
import { type Area, intersection, visibleArea } from './visible-area.ts';

/** Marks under the words of a box, over the page and never in it. */
export type MarkLayer = {
  /** Draws these marks and no others where their words stand now. */
  draw: (box: HTMLElement, findings: readonly Finding[], chosen: Finding | null) => void;
  clear: () => void;
  /** The finding whose words are at this place of the window. */
  at: (x: number, y: number) => Finding | null;
  /** Where a finding's words stand. */
  placeOf: (finding: Finding) => Area | null;
};

/** Nobody looks through more; a page full of marks helps nobody. */
const MOST_MARKS = 150;

export function createMarkLayer(shadow: ShadowHost): MarkLayer {
  const layer = shadow.addLayer('marks');
  layer.ariaHidden = 'true';
  layer.popover = 'manual';
  const mirror = createTextareaMirror(layer);
  let drawn: { finding: Finding; areas: Area[] }[] = [];
  let box: HTMLElement | null = null;
  const pool: HTMLElement[] = [];

  return {
    draw(next, findings, chosen) {
      const isOther = next !== box;
      box = next;
      // Opened anew, it is over a dialog of the site that opened since.
      if (isOther) layer.togglePopover(false);
      layer.togglePopover(true);
      layer.classList.toggle('on-dark', isDarkBehind(next));
      drawn = place(next, findings.slice(0, MOST_MARKS));
      const pieces = drawn.flatMap(({ finding, areas }) => areas.map((area) => ({ finding, area })));
      for (const [index, { finding, area }] of pieces.entries()) {
        const mark = pool[index] ?? addMark();
        mark.className = `mark ${kindOf(finding)}${finding === chosen ? ' chosen' : ''}`;
        drawStroke(mark, kindOf(finding), area);
      }
      for (const unused of pool.splice(pieces.length)) unused.remove();
    },
    clear() {
      box = null;
      drawn = [];
      for (const mark of pool.splice(0)) mark.remove();
      layer.togglePopover(false);
    },
    at: (x, y) => drawn.find(({ areas }) => areas.some((area) => isIn(area, x, y)))?.finding ?? null,
    placeOf: (finding) => drawn.find((one) => one.finding === finding)?.areas[0] ?? null,
  };

  function addMark(): HTMLElement {
    const mark = createMark();
    pool.push(mark);
    layer.append(mark);
    return mark;
  }

  function place(target: HTMLElement, findings: readonly Finding[]): typeof drawn {
    const seen = visibleArea(target);
    if (seen === null) return [];
    const isArea = target instanceof HTMLTextAreaElement;
    const ranges = isArea ? mirror.rangesOver(target, findings) : rangesOver(target, findings);
    const shift = isArea ? { x: target.scrollLeft, y: target.scrollTop } : { x: 0, y: 0 };
    return findings.map((finding, index) => {
      const rects = [...(ranges[index]?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      const areas = rects.flatMap((rect) => {
        const area = intersection(moved(rect, shift), seen);
        return area !== null && isUncovered(area, target) ? [area] : [];
      });
      return { finding, areas };
    });
  }
}

function kindOf({ rule, level }: Finding): MarkKind {
  if (level === 'error') return 'error';
  if (level === 'suggestion') return 'suggestion';
  return rule.startsWith('spelling.') ? 'spelling' : 'grammar';
}

function moved({ left, top, right, bottom }: DOMRect, { x, y }: { x: number; y: number }): Area {
  return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}

/** Whether the box itself is what one sees there, not a menu of the site's over it. */
function isUncovered({ left, top, right, bottom }: Area, box: HTMLElement): boolean {
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen !== null && (box.contains(seen) || seen.contains(box));
}

function isIn({ left, top, right, bottom }: Area, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
