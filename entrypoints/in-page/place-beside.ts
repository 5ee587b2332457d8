/** Distance in pixels to the control and to the window's edges. */
const GAP = 8;

/** Puts a light question under the control it is about, above it where there is no room, inside the window always. */
export function placeBeside(dialog: HTMLDialogElement, anchor: Element | null): void {
  const target = anchor?.getBoundingClientRect();
  if (target === undefined || target.width === 0) return;
  const { width, height } = dialog.getBoundingClientRect();
  const maxLeft = Math.max(GAP, innerWidth - width - GAP);
  const left = Math.min(Math.max(GAP, target.right - width), maxLeft);
  const below = target.bottom + GAP;
  const above = target.top - GAP - height;
  const fitsBelow = below + height <= innerHeight - GAP;
  const top = fitsBelow ? below : Math.max(GAP, Math.min(above, innerHeight - height - GAP));
  Object.assign(dialog.style, {
    margin: '0',
    left: `${left}px`,
    top: `${top}px`,
    right: 'auto',
    bottom: 'auto',
  });
}
