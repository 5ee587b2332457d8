/** Part of the window, in its pixels. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** The part of an element that neither the window nor anything around it cuts off; null where nothing is left. */
export function visibleArea(element: HTMLElement): Area | null {
  let area: Area | null = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let around: HTMLElement | null = element; around !== null; around = around.parentElement) {
    const isCutting = around === element || cutsOff(around);
    if (isCutting && area !== null) area = intersection(area, around.getBoundingClientRect());
    // What is fixed is cut off by the window alone.
    if (around !== element && getComputedStyle(around).position === 'fixed') break;
  }
  return area;
}

export function intersection(one: Area, other: Area): Area | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

function cutsOff(element: HTMLElement): boolean {
  if (element === document.body || element === document.documentElement) return false;
  return getComputedStyle(element).overflow !== 'visible';
}
