import { inlineScripts } from './inline-data.ts';
import type { LoadOptions } from './options.ts';

const STATIC = 'https://static.xx.fbcdn.net/rsrc.php';

/** Facebook's content security policy, cut to the hosts that exist here. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src blob: 'self' https://*.fbcdn.net`,
    `script-src 'self' 'nonce-${nonce}' https://*.fbcdn.net https://*.facebook.com`,
    `style-src 'unsafe-inline' https://*.fbcdn.net`,
    `connect-src 'self' blob: https://*.facebook.com wss://*.facebook.com https://*.fbcdn.net`,
    `img-src 'self' blob: data: https://*.fbcdn.net`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `block-all-mixed-content`,
  ].join('; ');
}

/** The document every address of the client gets: an empty mount, the inline data, the scripts. */
export function documentHtml(options: LoadOptions, nonce: string): string {
  return [
    `<!DOCTYPE html><html id="facebook" lang="${options.language}" dir="ltr"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Facebook</title><link rel="stylesheet" href="${STATIC}/main.css"></head><body>`,
    options.isBusiness ? '<div><div id="mount_0_0_lk"></div></div>' : '<div id="mount_0_0_lk"></div>',
    ...inlineScripts(options).map(dataScript),
    `<script src="${STATIC}/options.${options.load}.js" nonce="${nonce}"></script>`,
    `<script src="${STATIC}/main.js" nonce="${nonce}" defer></script>`,
    '<div id="has-finished-comet-page" hidden=""></div></body></html>',
  ].join('');
}

function dataScript(value: unknown): string {
  const text = escapeJson(value);
  return `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`;
}

/** Facebook's JSON is pure ASCII, with its slashes escaped. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll('<', '\\u003C')
    .replace(
      /[\u0080-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
