import { render } from 'preact';
import type { PaletteActions, PaletteModel } from '../../components/palette/model.ts';
import { Palette } from '../../components/palette/palette.tsx';
import style from '../../components/styles/palette.css?inline';
import type { ShadowHost } from '../../utils/guard/ui.ts';
import { placeBeside } from '../in-page/place-beside.ts';

/** The palette as the browser shows it: a modal dialog in the top layer, beside the box. */
export type PaletteDialog = {
  show: (model: PaletteModel, actions: PaletteActions, anchor: Element | null) => void;
  hide: () => void;
};

/** `onDismiss` is told when the browser, or a press outside, closes it. */
export function createPaletteDialog(shadow: ShadowHost, onDismiss: () => void): PaletteDialog {
  shadow.addSheet(style);
  const layer = shadow.addLayer('palette-layer');
  /** The control that was given the focus: a redrawn step does not take it again. */
  let focusGivenTo: HTMLElement | null = null;

  function open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    // The browser closes it by Escape, also where no key reaches us.
    dialog.addEventListener('close', () => dialog.open || onDismiss());
    dialog.addEventListener('pointerdown', (event) => {
      if (event.isTrusted && event.target === dialog && isOutside(event, dialog)) onDismiss();
    });
  }

  return {
    show(model, actions, anchor) {
      render(<Palette model={model} actions={actions} />, layer);
      const dialog = layer.querySelector('dialog');
      if (dialog === null) return;
      if (!dialog.open) open(dialog);
      placeBeside(dialog, anchor);
      const first = layer.querySelector<HTMLElement>('[data-initial-focus]');
      if (first !== focusGivenTo) first?.focus();
      focusGivenTo = first;
      layer.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    },
    hide() {
      focusGivenTo = null;
      layer.querySelector('dialog')?.close();
      render(null, layer);
    },
  };
}

/** A press on the backdrop of a dialog has the dialog as its target, too. */
function isOutside({ clientX, clientY }: PointerEvent, dialog: Element): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
