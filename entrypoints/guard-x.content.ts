import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../utils/guard/guard.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { AT_PAGE_START } from '../utils/networks/page-start.ts';
import { x } from '../utils/networks/x/adapter.ts';

export default defineContentScript({
  ...AT_PAGE_START,
  matches: GUARDED_PAGES.x,
  main: () => startGuard(x, __TEST_LINES__),
});
