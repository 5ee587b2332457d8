import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../utils/guard/guard.ts';
import { x } from '../utils/networks/x/adapter.ts';

export default defineUnlistedScript(() => startGuard(x, __TEST_LINES__));
