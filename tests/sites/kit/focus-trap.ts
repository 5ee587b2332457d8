import { type RefObject, useEffect, useRef } from 'react';

/** Open dialogs, the topmost last: it has the keyboard. */
const open: HTMLElement[] = [];

/**
 * The focus trap of a network's dialogs: while one is open, focus that lands
 * anywhere else is forced back to where it was in it, and Escape closes it.
 * The focus is given back when it closes.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement>, onEscape: () => void): void {
  // Taken while rendering: by the effect, a box in the dialog may have the focus already.
  const before = useRef(document.activeElement);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const root = dialog.current;
    if (root === null) return;
    open.push(root);
    const opener = before.current;
    if (!root.contains(document.activeElement)) root.focus();
    let lastInside: HTMLElement = root;
    const keepInside = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || open.at(-1) !== root) return;
      if (root.contains(target)) lastInside = target;
      else (lastInside.isConnected ? lastInside : root).focus();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && open.at(-1) === root) latest.current();
    };
    document.addEventListener('focusin', keepInside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      open.splice(open.indexOf(root), 1);
      document.removeEventListener('focusin', keepInside);
      document.removeEventListener('keydown', closeOnEscape);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [dialog]);
}
