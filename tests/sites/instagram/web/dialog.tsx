import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useFocusTrap } from '../../kit/focus-trap.ts';
import { hasDrifted, labels } from './load.ts';
import { Icon, Press } from './parts.tsx';

/**
 * A dialog over the page, beside the client's own mount as in the saved pages;
 * its Close stands outside of it.
 */
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
  const place = usePlaceInBody();
  useFocusTrap(layer, onClose);
  const role = hasDrifted('dialog-role') ? {} : { role: 'dialog' };
  return createPortal(
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
    </div>,
    place,
  );
}

/** A box of its own at the end of the body, as long as the dialog is open. */
function usePlaceInBody(): HTMLElement {
  const [place] = useState(() => {
    const box = document.createElement('div');
    box.className = PLACE;
    return box;
  });
  useLayoutEffect(() => {
    document.body.append(place);
    return () => place.remove();
  }, [place]);
  return place;
}

/** The class of what the client adds to the body. */
export const PLACE = 'place';
