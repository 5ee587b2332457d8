import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinBridge } from '../utils/guard/page-bridge.ts';
import { holdRequests } from '../utils/guard/page-hold.ts';
import { readInstagramRequest } from '../utils/networks/instagram/requests.ts';

export default defineUnlistedScript(() => {
  if (__TEST_LINES__ !== 'gestures') holdRequests(readInstagramRequest, joinBridge());
});
