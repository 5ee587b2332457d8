import { watchComposition } from '../../utils/editors/composition.ts';
import { loadUi } from '../../utils/guard/ui.ts';
import { takeWantedReply } from '../../utils/guard/wanted-reply.ts';
import { createPalette, type PaletteController } from './palette-controller.ts';

const PLACE = Symbol.for('bon-compte.palette');

type Shelf = { [PLACE]?: PaletteController };

/** Opens the palette where one writes; of several frames, in that one only. */
export async function openPalette(): Promise<void> {
  if (document.activeElement instanceof HTMLIFrameElement) return;
  // The popup may still have the focus; a frame that had it says nothing then.
  if (window !== window.top && !document.hasFocus()) return;
  const shelf = globalThis as Shelf;
  if (shelf[PLACE] === undefined) {
    const ui = await loadUi();
    if (ui === null) return;
    watchComposition();
    shelf[PLACE] ??= createPalette(ui);
  }
  shelf[PLACE].open(takeWantedReply());
}
