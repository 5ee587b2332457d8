import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinBridge } from '../utils/guard/page-bridge.ts';
import { holdRequests } from '../utils/guard/page-hold.ts';
import { readXRequest } from '../utils/networks/x/requests.ts';

export default defineUnlistedScript(() => {
  if (__TEST_LINES__ !== 'gestures') holdRequests(readXRequest, joinBridge());
});
