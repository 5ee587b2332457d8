import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../utils/guard/guard.ts';
import { facebook } from '../utils/networks/facebook/adapter.ts';

export default defineUnlistedScript(() => startGuard(facebook, __TEST_LINES__));
