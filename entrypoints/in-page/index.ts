import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ChipState } from '../../utils/core/question.ts';
import { watchComposition } from '../../utils/editors/composition.ts';
import { insertText } from '../../utils/editors/insert-text.ts';
import { loadedUi, offerUi } from '../../utils/guard/ui.ts';
import { createCardStack } from './card-stack.ts';
import { createCarryLayer } from './carry-layer.tsx';
import { createChipLayer } from './chip-layer.tsx';
import { createDialogLayer } from './dialog-layer.tsx';
import { draftConcerns } from './draft-concerns.ts';
import { noteSent } from './note-sent.ts';
import { createNoticeLayer } from './notice-layer.tsx';
import { createReplyTrigger } from './reply-trigger.tsx';
import { openShadowHost } from './shadow-host.ts';

/** The in-page interface: brought in by the background when a page's guard first needs it. */
export default defineUnlistedScript(() => {
  if (loadedUi() !== null) return;
  watchComposition();
  const shadow = openShadowHost();
  const dialogs = createDialogLayer(shadow);
  const chip = createChipLayer(shadow);
  const cards = createCardStack(shadow);
  const notices = createNoticeLayer(cards.addPlace('notices'));
  const carried = createCarryLayer(cards.addPlace('carried-drafts'));
  const replies = createReplyTrigger(shadow);
  const chipWatchers = new Set<(state: ChipState | null) => void>();
  let shown: ChipState | null = null;
  offerUi({
    ...shadow,
    ask: dialogs.ask,
    showChip(state, place, handlers) {
      shown = state;
      chip.show(state, place, handlers);
      // Who hides the chip wants nothing of ours over the page.
      replies.show(state);
      for (const watcher of chipWatchers) watcher(state);
    },
    showNotices: notices.show,
    offerDrafts: carried.show,
    concernsOf: (text, client, alone) => draftConcerns(text, client, alone, replies.foreignReplyIn),
    noteSent,
    openedWith: replies.openedWith,
    insertText: async (box, text) => (await insertText(box, text)) === 'inserted',
    showFindings: chip.showFindings,
    watchChip(listener) {
      chipWatchers.add(listener);
      listener(shown);
    },
    keys: new Set([dialogs.onKey, chip.onKey]),
  });
});
