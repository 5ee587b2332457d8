import { type HTMLAttributes, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** Where what floats is put: far from what opened it. */
export const LAYER_ID = 'popovers';

/** A menu or a bar beside an element, in a layer of its own; Escape or a press elsewhere closes it. */
export function Popover({
  anchor,
  onClose,
  children,
  ...attributes
}: {
  anchor: Element;
  onClose(): void;
  children: ReactNode;
} & HTMLAttributes<HTMLDivElement>) {
  const root = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || anchor.contains(target)) return;
      if (root.current?.contains(target) === false) close.current();
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [anchor]);
  const layer = document.getElementById(LAYER_ID);
  if (layer === null) return null;
  return createPortal(
    <div className="popover" style={placeOf(anchor)}>
      <div>
        <div ref={root} {...attributes}>
          {children}
        </div>
      </div>
    </div>,
    layer,
  );
}

/** Below the element where there is room, else above it. */
function placeOf(anchor: Element): { left: number; top?: number; bottom?: number } {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const start = Math.min(left, window.innerWidth - 360);
  if (bottom + 260 < window.innerHeight) return { left: start, top: bottom + 4 };
  return { left: start, bottom: window.innerHeight - top + 4 };
}
