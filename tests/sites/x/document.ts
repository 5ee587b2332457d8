import type { XAccount } from './accounts.ts';
import type { LoadOptions } from './options.ts';

const EMPTY_SLICE = { entities: {}, errors: {}, fetchStatus: {} };

/**
 * The inline state of a document, in the shape saved pages have: the session's
 * id and the only user it knows, its owner. A delegate is nowhere in it.
 */
function initialState(account: XAccount | null, language: string): unknown {
  const user = account === null ? {} : { [account.id]: userEntity(account) };
  const loaded = account === null ? {} : { [account.id]: 'loaded' };
  return {
    optimist: [],
    entities: {
      cards: EMPTY_SLICE,
      communities: EMPTY_SLICE,
      conversations: EMPTY_SLICE,
      entries: EMPTY_SLICE,
      lists: EMPTY_SLICE,
      tweets: EMPTY_SLICE,
      users: { entities: user, errors: {}, fetchStatus: loaded },
    },
    featureSwitch: {
      defaultConfig: {},
      user: { config: { responsive_web_multiple_account_limit: { value: 5 } } },
      debug: {},
      isLoaded: true,
      isLoading: false,
    },
    settings: {
      local: { nextPushCheckin: 0, shouldAutoPlayGif: false, scale: 'normal', themeColor: 'blue500' },
      remote:
        account === null
          ? { settings: { language }, fetchStatus: 'none' }
          : {
              settings: { protected: false, screen_name: account.handle, language, country_code: 'ca' },
              fetchStatus: 'loaded',
            },
      dataSaver: { dataSaverMode: false },
    },
    session: {
      country: 'CA',
      guestId: '173300000000000001',
      language,
      ...(account === null ? {} : { user_id: account.id }),
      userFeatures: { mediatool_studio_library: false },
      isLoaded: true,
    },
    developer: { dtabBarInfo: { hide: false } },
  };
}

function userEntity(account: XAccount): unknown {
  return {
    blocked_by: false,
    blocking: false,
    can_dm: true,
    description: '',
    followers_count: 120,
    friends_count: 35,
    location: '',
    name: account.name,
    profile_image_url_https: pictureUrl(account.handle),
    screen_name: account.handle,
    statuses_count: 310,
    verified: false,
    id_str: account.id,
    is_blue_verified: account.premium,
  };
}

function metaData(options: LoadOptions): unknown {
  return {
    env: 'prod',
    isCanary: false,
    sha: '0000000000000000000000000000000000000000',
    isLoggedIn: options.session !== null,
    isTwoffice: false,
    hasMultiAccountCookie: options.signedIn.length > 1,
    uaParserTags: ['m2', 'rweb', 'msw'],
    serverDate: 1733184000000,
  };
}

export function pictureUrl(handle: string): string {
  return `https://pbs.twimg.com/profile_images/${handle}_normal.svg`;
}

const SCRIPTS = 'https://abs.twimg.com/responsive-web/client-web';

/** X's content security policy, cut to the hosts that exist here. */
export function contentSecurityPolicy(nonce: string): string {
  const hosts = 'https://*.twimg.com https://x.com https://twitter.com';
  return [
    `default-src 'self'`,
    `connect-src 'self' blob: https://api.x.com https://upload.x.com https://api.twitter.com ${hosts}`,
    `img-src 'self' blob: data: ${hosts}`,
    `script-src 'self' 'nonce-${nonce}' ${hosts}`,
    `style-src 'self' 'unsafe-inline' ${hosts}`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
  ].join('; ');
}

/** The document every address of the client gets: an empty root, the inline state, the scripts. */
export function documentHtml(options: LoadOptions, nonce: string): string {
  const dropped = options.settings.drift.includes('inline-state');
  const state = `window.__INITIAL_STATE__=${inline(initialState(options.session, options.language))};window.__META_DATA__=${inline(metaData(options))};`;
  return [
    `<!DOCTYPE html><html dir="ltr" lang="${options.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    `<title>X</title><link rel="stylesheet" href="${SCRIPTS}/main.css"></head>`,
    '<body><div id="react-root"></div>',
    dropped ? '' : `<script type="text/javascript" nonce="${nonce}">${state}</script>`,
    `<script src="${SCRIPTS}/options.${options.load}.js" nonce="${nonce}"></script>`,
    `<script src="${SCRIPTS}/main.js" nonce="${nonce}" defer></script>`,
    '</body></html>',
  ].join('');
}

function inline(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C');
}
