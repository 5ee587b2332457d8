import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../utils/guard/guard.ts';
import { facebook } from '../utils/networks/facebook/adapter.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { AT_PAGE_START } from '../utils/networks/page-start.ts';

export default defineContentScript({
  ...AT_PAGE_START,
  matches: GUARDED_PAGES.facebook,
  main: () => startGuard(facebook, __TEST_LINES__),
});
