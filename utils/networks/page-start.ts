/** How both start scripts come into a page: before any of its own, in every frame of its origin. */
export const AT_PAGE_START = {
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
} as const;
