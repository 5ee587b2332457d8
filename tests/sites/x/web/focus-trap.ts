import { type RefObject, useEffect } from 'react';

/**
 * X's focus trap: while a dialog is open, focus that lands anywhere else is
 * forced back to where it was in the dialog; it is given back when it closes.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    let lastInside: HTMLElement | null = null;
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
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);
}

/** Escape pressed inside an element's dialog. */
export function useEscape(dialog: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const topmost = [...document.querySelectorAll('[aria-modal="true"]')].at(-1);
      if (topmost === dialog.current) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [dialog, onEscape]);
}
