import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchComposition } from '../../utils/editors/composition.ts';
import { loadedProofreader, offerProofreader } from '../../utils/guard/loaded-proofreader.ts';
import { loadUi } from '../../utils/guard/ui.ts';
import { createProofreader } from './proofreader.tsx';

/** The proofreader: brought into a frame by the background once a draft is written there. */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  if (loadedProofreader() !== null) return;
  const ui = await loadUi();
  // Asked for twice at once, it is made once.
  if (ui === null || loadedProofreader() !== null) return;
  watchComposition();
  offerProofreader(createProofreader(ui));
}
