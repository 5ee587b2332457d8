import { watchComposition } from '../../utils/editors/composition.ts';
import { loadedPalette, offerPalette } from '../../utils/guard/loaded-palette.ts';
import { loadUi } from '../../utils/guard/ui.ts';
import { takeWantedReply } from '../../utils/guard/wanted-reply.ts';
import { createPalette } from './palette-controller.ts';

/** Opens the palette where one writes; of several frames, in that one only. */
export async function openPalette(): Promise<void> {
  if (document.activeElement instanceof HTMLIFrameElement) return;
  // The popup may still have the focus; a frame that had it says nothing then.
  if (window !== window.top && !document.hasFocus()) return;
  if (loadedPalette() === null) {
    const ui = await loadUi();
    if (ui === null) return;
    watchComposition();
    // Asked for twice at once, it is made once.
    if (loadedPalette() === null) offerPalette(createPalette(ui));
  }
  loadedPalette()?.open(takeWantedReply());
}
