import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../utils/guard/guard.ts';
import { GUARDED_PAGES } from '../../utils/networks/guarded-pages.ts';
import { adapterFor } from '../../utils/networks/registry.ts';

export default defineContentScript({
  matches: GUARDED_PAGES,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(new URL(addressOfOrigin()));
    if (adapter !== null) startGuard(adapter, __TEST_LINES__);
  },
});

/** The network's address; an about:blank or srcdoc frame has its parent's. */
function addressOfOrigin(): string {
  return location.origin === 'null' || location.protocol === 'about:' ? (window.origin ?? '') : location.href;
}
