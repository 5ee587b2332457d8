import { defineContentScript } from 'wxt/utils/define-content-script';
import { joinBridge } from '../utils/guard/page-bridge.ts';
import { holdRequests } from '../utils/guard/page-hold.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { REQUEST_READERS } from '../utils/networks/request-readers.ts';

export default defineContentScript({
  matches: GUARDED_PAGES,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (__TEST_LINES__ !== 'gestures') holdRequests(REQUEST_READERS, joinBridge());
  },
});
