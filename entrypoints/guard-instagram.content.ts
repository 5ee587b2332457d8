import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../utils/guard/guard.ts';
import { GUARDED_PAGES } from '../utils/networks/guarded-pages.ts';
import { instagram } from '../utils/networks/instagram/adapter.ts';
import { AT_PAGE_START } from '../utils/networks/page-start.ts';

export default defineContentScript({
  ...AT_PAGE_START,
  matches: GUARDED_PAGES.instagram,
  main: () => startGuard(instagram, __TEST_LINES__),
});
