import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertText } from '../../utils/editors/insert-text.ts';
import { loadedUi, offerUi } from '../../utils/guard/ui.ts';
import { createChipLayer } from './chip-layer.tsx';
import { createDialogLayer } from './dialog-layer.tsx';
import { createNoticeLayer } from './notice-layer.tsx';
import { openShadowHost } from './shadow-host.ts';

/** The in-page interface: brought in by the background when a page's guard first needs it. */
export default defineUnlistedScript(() => {
  if (loadedUi() !== null) return;
  const shadow = openShadowHost();
  const dialogs = createDialogLayer(shadow);
  const chip = createChipLayer(shadow);
  const notices = createNoticeLayer(shadow);
  offerUi({
    host: shadow.host,
    ask: dialogs.ask,
    showChip: chip.show,
    showNotices: notices.show,
    insertText,
    onKey(event) {
      dialogs.onKey(event);
      chip.onKey(event);
    },
  });
});
