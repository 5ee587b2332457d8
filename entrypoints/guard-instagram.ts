import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../utils/guard/guard.ts';
import { instagram } from '../utils/networks/instagram/adapter.ts';

export default defineUnlistedScript(() => startGuard(instagram, __TEST_LINES__));
