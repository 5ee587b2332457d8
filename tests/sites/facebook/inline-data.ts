import { type Actor, type Person, voicesOf } from './accounts.ts';
import type { LoadOptions } from './options.ts';
import { pictureUrl } from './picture-url.ts';
import type { FeedPost } from './timeline.ts';

/** `[name, dependencies, value, number]`, as Facebook's module system defines data. */
type Module = [string, [], unknown, number];

const APP_ID = '2220391788200892';
const LOCALES = { en: 'en_GB', fr: 'fr_FR' };

/** The ids a document is made with; "0" for nobody. */
type Identity = { account: string; actor: Actor | null; user: string };

function identityOf({ person, actor }: Pick<LoadOptions, 'person' | 'actor'>): Identity {
  return { account: person?.id ?? '0', actor, user: actor?.id ?? '0' };
}

/**
 * The JSON scripts of a document, in the shapes and the order of saved pages:
 * identity modules, some twice over, then the answers of preloaded queries,
 * among them other people, Pages and groups of the feed.
 */
export function inlineScripts(options: LoadOptions): unknown[] {
  const scripts = options.isBusiness ? businessScripts(options) : wwwScripts(options);
  return options.settings.drift.includes('inline-data') ? [] : scripts;
}

function wwwScripts(options: LoadOptions): unknown[] {
  const { person, actor } = options;
  if (person === null || actor === null) {
    return [server({ define: defined(options, ['cookies', 'relay', 'locale', 'user', 'mqtt']) })];
  }
  const preloaders = Array.from({ length: 6 }, () => ({ actorID: actor.id }));
  const first = server({
    define: defined(options, [
      'cookies',
      'relay',
      'token',
      'environment',
      'locale',
      'user',
      'messaging',
      'analytics',
      'messenger',
    ]),
    require: [['CometPlatformRootClient', 'initialize', [], [{ expectedPreloaders: preloaders }]]],
  });
  const worker = server({
    require: [
      [
        'AsyncData',
        'resolve',
        [],
        [
          'adp_WebWorkerV2HasteResponsePreloader_MAWMainWebWorkerV2Bundle_00000000000000000000000',
          {
            data: {
              __bbox: {
                hrp: {
                  jsmods: {
                    define: defined(options, [
                      'locale',
                      'cookies',
                      'user',
                      'relay',
                      'gateway',
                      'analytics',
                      'mqtt',
                    ]),
                  },
                },
              },
            },
          },
        ],
      ],
    ],
  });
  const composerMedia = {
    photo: { limit: 80, uploadData: { source: 8, profile_id: actor.id, waterfallxapp: 'comet' } },
  };
  const queries = options.settings.drift.includes('viewer-actor') ? [] : viewerQueries(person, actor);
  return [
    first,
    ...queries,
    worker,
    ...feedQueries(options.posts.slice(0, 3), actor),
    server({ define: [['ReactComposerMediaConfig', [], composerMedia, 733], ...defined(options, ['mqtt'])] }),
  ];
}

function businessScripts(options: LoadOptions): unknown[] {
  const { page, strangers } = options;
  const identity = server({
    define: defined(options, ['locale', 'cookies', 'token', 'user', 'relay', 'analytics']),
  });
  if (page === null) return [identity];
  const presences = [
    { __typename: 'Page', accountName: page.name, id: page.classicId, presenceType: 'FACEBOOK' },
    {
      __typename: 'XFBShadowIGMediaCreatorAccount',
      accountName: page.instagram.handle,
      id: page.instagram.id,
      presenceType: 'INSTAGRAM',
    },
  ];
  const others = strangers.flatMap(({ classicId, name }) =>
    classicId === null ? [] : [{ __typename: 'Page', id: classicId, name }],
  );
  return [
    identity,
    query('BusinessComposerRootQuery', { viewer: { presences }, business_scopes: { nodes: others } }),
  ];
}

type ModuleKey =
  | 'cookies'
  | 'relay'
  | 'token'
  | 'environment'
  | 'locale'
  | 'user'
  | 'messaging'
  | 'analytics'
  | 'messenger'
  | 'gateway'
  | 'mqtt';

/** The modules asked for, but for those that today's drift dropped. */
function defined(options: LoadOptions, keys: readonly ModuleKey[]): Module[] {
  const modules = modulesOf(options);
  return keys.map((key) => modules[key]).filter(([name]) => !options.settings.drift.includes(name));
}

function modulesOf(options: LoadOptions): Record<ModuleKey, Module> {
  const { account, user } = identityOf(options);
  const year = { t: 31536000, s: 'None' };
  return {
    cookies: ['CookieCoreConfig', [], { c_user: year, i_user: year, wd: { t: 604800, s: 'Lax' } }, 2104],
    relay: [
      'RelayAPIConfigDefaults',
      [],
      {
        accessToken: '',
        actorID: user,
        customHeaders: {},
        enableNetworkLogger: false,
        fetchTimeout: 30000,
        graphURI: '/api/graphql/',
        retryDelays: [1000, 3000],
        useXController: true,
      },
      926,
    ],
    token: ['DTSGInitialData', [], { token: options.token }, 258],
    environment: ['CurrentEnvironment', [], { facebookdotcom: true, messengerdotcom: false }, 827],
    locale: ['IntlCurrentLocale', [], { code: LOCALES[options.language] }, 5954],
    user: ['CurrentUserInitialData', [], currentUser(options), 270],
    messaging: ['ProfilePlusMessaging', [], messagingOf(options), 5072],
    analytics: [
      'AnalyticsCoreData',
      [],
      {
        app_id: APP_ID,
        enable_bladerunner: true,
        consents: {},
        identity: { fbIdentity: { actorId: user, accountId: account } },
      },
      5237,
    ],
    messenger: [
      'MessengerWebInitData',
      [],
      { activeThreadKeys: [], appId: Number(APP_ID), userId: Number(user) },
      5895,
    ],
    gateway: [
      'DGWWebConfig',
      [],
      { appId: APP_ID, appVersion: '0', dgwVersion: '2', endpoint: '', fbId: user, authType: '' },
      5508,
    ],
    mqtt: [
      'MqttWebConfig',
      [],
      {
        fbid: user,
        appID: 219994525426954,
        endpoint: 'wss://edge-chat.facebook.com/chat',
        subscribedTopics: [],
        capabilities: 10,
        chatVisibility: true,
      },
      3790,
    ],
  };
}

function currentUser(options: LoadOptions): unknown {
  const { account, actor, user } = identityOf(options);
  const page = options.person?.pages.find((candidate) => candidate.id === actor?.id);
  return {
    ACCOUNT_ID: account,
    USER_ID: user,
    NAME: actor?.name ?? '',
    SHORT_NAME: actor?.shortName ?? null,
    IS_BUSINESS_PERSON_ACCOUNT: false,
    HAS_SECONDARY_BUSINESS_PERSON: false,
    IS_FACEBOOK_WORK_ACCOUNT: false,
    IS_INSTAGRAM_BUSINESS_PERSON: false,
    IS_MESSENGER_ONLY_USER: false,
    APP_ID,
    IS_BUSINESS_DOMAIN: options.isBusiness,
    ...(page === undefined ? {} : { PAGE_MESSAGING_MAILBOX_ID: page.classicId }),
  };
}

function messagingOf({ person, actor }: LoadOptions): unknown {
  const page = person?.pages.find((candidate) => candidate.id === actor?.id);
  if (page === undefined) {
    return {
      shouldRedirectMessagesForAP: false,
      shouldArchiveInboxForProfessionalProfile: false,
      mailboxID: person?.id ?? '0',
      delegatePageID: person?.professionalId ?? null,
      businessID: null,
      shouldDirectToMBSInbox: person?.professionalId !== null,
    };
  }
  return {
    shouldRedirectMessagesForAP: true,
    shouldArchiveInboxForProfessionalProfile: true,
    mailboxID: page.classicId,
    delegatePageID: page.classicId,
    businessID: '',
    shouldDirectToMBSInbox: true,
  };
}

function viewerQueries(person: Person, actor: Actor): unknown[] {
  const bare = { viewer: { actor: { __typename: 'User', id: actor.id } } };
  const type = actor.kind === 'page' ? 'PAGE' : 'PROFILE';
  const isPage = actor.kind === 'page';
  const picture = { uri: pictureUrl(actor) };
  const others = voicesOf(person).filter((voice) => voice.id !== actor.id);
  const profiles = others.map((voice) => ({
    id: voice.id,
    name: voice.name,
    profile_picture: { uri: pictureUrl(voice) },
    delegate_page_id: person.pages.find((page) => page.id === voice.id)?.classicId ?? null,
  }));
  return [
    query('CometAppNavigationProfileSwitcherConfigQuery', {
      viewer: {
        actor: {
          __typename: 'User',
          profile_picture: picture,
          id: actor.id,
          profile_switcher_eligible_profiles: {},
        },
      },
    }),
    query('CometFeedInlineComposerQuery', {
      viewer: {
        actor: {
          __typename: 'User',
          __isActor: 'User',
          short_name: actor.shortName,
          url: `https://www.facebook.com/profile.php?id=${actor.id}`,
          id: actor.id,
          profile_picture: picture,
          name: actor.name,
          has_professional_features_for_watch: person.professionalId !== null,
        },
      },
    }),
    query('StoriesTrayRectangularRootQuery', bare),
    query('CometHomeContactsContainerQuery', bare),
    query('CometRightSideHeaderCardsQuery', {
      viewer: {
        side_feed: { nodes: [{ highlighted_requests: [], __typename: 'FriendingRequestsSideFeedUnit' }] },
        actor: { __typename: 'User', id: actor.id, delegate_page_id: isPage ? null : person.professionalId },
      },
    }),
    query('CometSettingsDropdownListQuery', {
      viewer: {
        actor: {
          __typename: 'User',
          id: actor.id,
          name: actor.name,
          username: '',
          profile_picture: picture,
          is_additional_profile_plus: isPage,
          profile_switcher_eligible_profiles: { nodes: profiles.map((profile) => ({ profile })) },
          profiles: { edges: profiles.map((profile) => ({ node: { profile } })) },
        },
      },
    }),
    query('CometSettingsDropdownTriggerQuery', {
      viewer: {
        actor: {
          __typename: 'User',
          name: actor.name,
          profile_picture: picture,
          is_additional_profile_plus: isPage,
          id: actor.id,
          username: '',
          profile_type_name_for_content: type,
          profile_switcher_eligible_profiles: {
            count: others.length,
            nodes: others.map(({ id }) => ({ profile: { id } })),
          },
        },
      },
    }),
  ];
}

/** Stories of the feed: their authors are no sign of who acts, their `viewer_actor` is. */
function feedQueries(posts: readonly FeedPost[], actor: Actor): unknown[] {
  const viewer = { __typename: 'User', id: actor.id, name: actor.name };
  return posts.map(({ author }) =>
    query('CometModernHomeFeedQuery', {
      node: {
        comet_sections: {
          content: {
            story: {
              actors: [
                {
                  __typename: 'User',
                  __isActor: 'User',
                  id: author.id,
                  name: author.name,
                  url: `https://www.facebook.com/profile.php?id=${author.id}`,
                  profile_picture: { uri: pictureUrl(author) },
                  ...(author.kind === 'page'
                    ? { is_additional_profile_plus: true, profile_type_name_for_content: 'PAGE' }
                    : {}),
                },
              ],
            },
            __typename: 'CometFeedStoryDefaultContentStrategy',
          },
          feedback: {
            story: {
              feedback_context: {
                feedback_target_with_context: {
                  owning_profile: { __typename: 'User', name: author.name, id: author.id },
                  comet_ufi_summary_and_actions_renderer: {
                    feedback: { viewer_actor: viewer },
                    __typename: 'DefaultCometUFISummaryAndActionsRenderer',
                  },
                  actor_provider: { current_actor: { ...viewer, __isActor: 'User' } },
                },
              },
            },
            __typename: 'CometStoryFeedbackUFIStrategy',
          },
        },
        __typename: 'Story',
      },
    }),
  );
}

function query(name: string, data: unknown): unknown {
  const key = `adp_${name}RelayPreloader_00000000000000000000000`;
  const answer = { __bbox: { complete: true, result: { data }, sequence_number: 0 } };
  return server({ require: [['RelayPrefetchedStreamCache', 'next', [], [key, answer]]] });
}

function server(content: { define?: unknown[]; require?: unknown[] }): unknown {
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: content }]]] };
}
