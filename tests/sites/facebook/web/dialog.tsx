import { type ReactNode, useRef } from 'react';
import { useFocusTrap } from '../../kit/focus-trap.ts';
import { role } from './load.ts';
import { Nest } from './parts.tsx';

/** A dialog over everything, which keeps the focus in itself. */
export function Dialog({
  label,
  className = 'dialog',
  onClose,
  children,
}: {
  label: string;
  className?: string;
  onClose(): void;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  useFocusTrap(root, onClose);
  return (
    <div className="layer">
      <div className="shield" data-visualcompletion="ignore" onClick={onClose} />
      <Nest depth={5} className="dialog-place">
        <div ref={root} aria-label={label} {...role('dialog')} tabIndex={-1} className={className}>
          {children}
        </div>
      </Nest>
    </div>
  );
}
