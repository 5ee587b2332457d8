import type { InstagramAccount, Language } from './accounts.ts';
import type { LoadOptions } from './options.ts';
import type { Drift } from './settings.ts';
import type { FeedPost } from './timeline.ts';

/** One module of a block: its name, what it needs, its value, a number that says nothing. */
type Module = [name: string, needs: string[], value: unknown, number: number];

const LOCALES: Record<Language, string> = { en: 'en_US', fr: 'fr_FR', 'fr-CA': 'fr_CA' };

/** Tokens and build numbers; the first name begins with that of a module after it. */
export function tokenModules(options: LoadOptions): Module[] {
  return [
    ['LSDatabaseSingletonLazyWrapper', [], { token: 'WRONG' }, 1],
    ['LSD', [], { token: 'x' }, 323],
    ['DTSGInitialData', [], options.session === null ? {} : { token: options.token }, 258],
    [
      'SiteData',
      [],
      {
        client_revision: 1000000001,
        haste_session: '20000.HYP:instagram_web_pkg.2.1...0',
        __spin_b: 'trunk',
      },
      317,
    ],
  ];
}

/** Who the document was loaded as, with the ids of the fixtures' saved object. */
export function viewerModules({ language, session, settings }: LoadOptions): Module[] {
  const isGone = (drift: Drift) => settings.drift.includes(drift);
  const locale: Module = ['IntlCurrentLocale', [], { code: LOCALES[language] }, 5954];
  const viewer = isGone('viewer') ? 'PolarisViewerV2' : 'PolarisViewer';
  if (session === null) {
    return [
      locale,
      [viewer, [], { data: null, id: null }, 1508],
      ['CurrentUserInitialData', [], NOBODY, 270],
    ];
  }
  const modules: Module[] = [
    locale,
    ['MessengerWebInitData', [], { userId: Number(session.messengerId) }, 5895],
    [viewer, [], { data: viewerData(session), id: session.id }, 7365],
  ];
  if (!isGone('current-user')) {
    const value = {
      ACCOUNT_ID: '0',
      USER_ID: '0',
      NAME: '',
      SHORT_NAME: null,
      NON_FACEBOOK_USER_ID: session.fbid,
      IG_USER_EIMU: session.messengerId,
      IS_INSTAGRAM_USER: 1,
      APP_ID: '936619743392459',
    };
    modules.push(['CurrentUserInitialData', [], value, 270]);
  }
  if (!isGone('relay')) {
    const customHeaders = { 'X-IG-App-ID': '936619743392459', 'X-IG-D': 'www' };
    modules.push([
      'RelayAPIConfigDefaults',
      [],
      { accessToken: '', actorID: session.fbid, customHeaders },
      926,
    ]);
  }
  return modules;
}

const NOBODY = { ACCOUNT_ID: '0', USER_ID: '0', NON_FACEBOOK_USER_ID: '0' };

function viewerData(account: InstagramAccount): unknown {
  const picture = pictureUrl(account.username);
  return {
    biography: account.biography,
    business_contact_method: null,
    can_follow_hashtag: true,
    can_see_organic_insights: account.isBusiness,
    category_name: null,
    external_url: '',
    fbid: account.fbid,
    full_name: account.name,
    has_phone_number: false,
    has_profile_pic: true,
    hide_like_and_view_counts: false,
    id: account.id,
    is_aggregated_time_tracking_enabled: false,
    is_business_account: account.isBusiness,
    is_joined_recently: false,
    is_user_in_canada: account.language === 'fr-CA',
    is_private: false,
    is_professional_account: account.isBusiness,
    profile_pic_url: picture,
    profile_pic_url_hd: picture,
    should_show_category: null,
    should_show_public_contacts: null,
    username: account.username,
    is_supervised_user: false,
    guardian_id: null,
    is_supervision_enabled: true,
    is_basic_ads_opted_in: false,
    basic_ads_tier: 0,
    probably_has_app: true,
  };
}

/** The block that defines modules. */
export function definitions(modules: readonly Module[]): string {
  return block({ define: modules });
}

/** The feed's first posts, loaded ahead: other people's names and ids, before the viewer's own. */
export function preloadedFeed(posts: readonly FeedPost[]): string {
  const edges = posts.slice(0, 2).map(({ id, author }) => {
    const { id: pk, username, name } = author;
    const user = {
      pk,
      id: pk,
      username,
      full_name: name,
      // Someone else's words, made to look like the block that tells who is signed in.
      biography: '["PolarisViewer",[],{"data":{"fbid":"1","username":"decoy.one"},"id":"7100200300"},1]',
      is_private: false,
      profile_pic_url: pictureUrl(username),
    };
    return { node: { media: { pk: id, user, owner: { pk, username } } } };
  });
  const result = { data: { xdt_api__v1__feed__timeline__connection: { edges } } };
  return block({
    require: [
      [
        'RelayPrefetchedStreamCache',
        'next',
        [],
        [
          'adp_PolarisFeedRootQueryRelayPreloader_00000000000000000000000',
          { __bbox: { complete: true, result, sequence_number: 0 } },
        ],
      ],
    ],
  });
}

function block(content: unknown): string {
  const text = metaJson({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: content }]]] });
  return `<script type="application/json" data-content-len="${text.length}" data-sjs="">${text}</script>`;
}

/** JSON as Meta's servers write it: slashes, tags and all beyond ASCII escaped. */
function metaJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replaceAll('<', '\\u003C')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function pictureUrl(username: string): string {
  return `https://scontent.cdninstagram.com/v/t51.2885-19/${username}_n.svg`;
}
