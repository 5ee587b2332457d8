import { defineContentScript } from 'wxt/utils/define-content-script';
import { joinBridge } from '../utils/guard/page-bridge.ts';
import { holdRequests } from '../utils/guard/page-hold.ts';
import { readFacebookRequest } from '../utils/networks/facebook/requests.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { AT_PAGE_START } from '../utils/networks/page-start.ts';

export default defineContentScript({
  ...AT_PAGE_START,
  matches: GUARDED_PAGES.facebook,
  world: 'MAIN',
  main() {
    if (__TEST_LINES__ !== 'gestures') holdRequests(readFacebookRequest, joinBridge());
  },
});
