import { definitions, preloadedFeed, tokenModules, viewerModules } from './inline-data.ts';
import type { LoadOptions } from './options.ts';
import type { FeedPost } from './timeline.ts';

const SCRIPTS = 'https://static.cdninstagram.com/rsrc.php';

/** Instagram's content security policy, cut to the hosts that exist here. */
export function contentSecurityPolicy(nonce: string): string {
  const hosts = 'https://*.cdninstagram.com https://*.instagram.com';
  return [
    `default-src 'self'`,
    `connect-src 'self' blob: ${hosts}`,
    `img-src 'self' blob: data: ${hosts}`,
    `script-src 'self' 'nonce-${nonce}' ${hosts}`,
    `style-src 'self' 'unsafe-inline' ${hosts}`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
  ].join('; ');
}

/** The document every address of the client gets: an empty mount, the inline data, the scripts. */
export function documentHtml(
  options: LoadOptions,
  posts: readonly FeedPost[],
  path: string,
  nonce: string,
): string {
  const { load, language, session, settings } = options;
  const hasData = !settings.drift.includes('inline-data');
  const tokens = definitions(tokenModules(options));
  const viewer = definitions(viewerModules(options));
  // Blocks stand in no fixed order: a post's page names its viewer first, the feed last.
  const isViewerFirst = path.startsWith('/p/');
  const feed = session === null ? '' : preloadedFeed(posts);
  return [
    `<!DOCTYPE html><html lang="${language.slice(0, 2)}" dir="ltr"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    `<title>Instagram</title><link rel="stylesheet" href="${SCRIPTS}/main.css">`,
    hasData ? tokens : '',
    '</head><body dir="ltr">',
    hasData ? (isViewerFirst ? viewer : feed) : '',
    `<div id="mount_0_0_${load.slice(0, 2)}"></div>`,
    hasData ? (isViewerFirst ? feed : viewer) : '',
    `<script src="${SCRIPTS}/options.${load}.js" nonce="${nonce}"></script>`,
    `<script src="${SCRIPTS}/main.js" nonce="${nonce}" defer></script>`,
    '</body></html>',
  ].join('');
}
