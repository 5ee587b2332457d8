import { type RefObject, useEffect, useRef } from 'react';

/**
 * X's focus trap: while a dialog is open, focus that lands anywhere else is
 * forced back to where it was in the dialog; it is given back when it closes.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  // Taken while rendering: by the effect, the dialog's own box has the focus already.
  const before = useRef(document.activeElement);
  useEffect(() => {
    const opener = before.current;
    let lastInside = focusIn(dialog.current);
    const keepInside = (event: FocusEvent) => {
      const root = dialog.current;
      const { target } = event;
      if (root === null || !(target instanceof HTMLElement)) return;
      const topmost = [...document.querySelectorAll('[aria-modal="true"]')].at(-1);
      if (topmost !== root) return;
      if (root.contains(target)) lastInside = target;
      else (lastInside ?? root).focus();
    };
    document.addEventListener('focusin', keepInside);
    return () => {
      document.removeEventListener('focusin', keepInside);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [dialog]);
}

function focusIn(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && root?.contains(activeElement) ? activeElement : null;
}

/** Escape pressed inside an element's dialog. */
export function useEscape(dialog: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const topmost = [...document.querySelectorAll('[aria-modal="true"]')].at(-1);
      if (topmost === dialog.current) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [dialog, onEscape]);
}
