import { type ReactNode, useRef } from 'react';
import { useFocusTrap } from '../../kit/focus-trap.ts';
import { hasDrifted, labels } from './load.ts';
import { Icon, Press } from './parts.tsx';

/** A dialog over the page, nested as the saved pages have it: its Close stands outside of it. */
export function Dialog({
  label,
  className,
  onClose,
  children,
}: {
  label: string;
  className: string;
  onClose(): void;
  children: ReactNode;
}) {
  const layer = useRef<HTMLDivElement>(null);
  useFocusTrap(layer, onClose);
  const role = hasDrifted('dialog-role') ? {} : { role: 'dialog' };
  return (
    <div ref={layer} className="layer" tabIndex={-1}>
      <div>
        <div>
          <div>
            <div role="presentation" className="scrim" onClick={onClose} />
            <div>
              <div className="layer-close">
                <Press onPress={onClose}>
                  <Icon shape="close" label={labels.close} />
                </Press>
              </div>
              <div>
                <div>
                  <div {...role} aria-label={label} className={className}>
                    {children}
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
