import preact from '@preact/preset-vite';
import { type Plugin, parseAst, Visitor } from 'vite';
import { defineConfig } from 'wxt';
import { GUARDED_PAGES } from './utils/networks/guarded-pages.ts';

/**
 * Both start scripts of each network come into its pages before any of its own, in every frame
 * of its origin. They are declared here, as plain scripts: what WXT wraps around a content script
 * listens to events that a page can forge, and weighs as much as a line of defence.
 */
function startScripts() {
  return Object.entries(GUARDED_PAGES).flatMap(([network, matches]) => {
    const atStart = {
      matches,
      run_at: 'document_start' as const,
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    };
    return [
      { ...atStart, js: [`guard-${network}.js`] },
      { ...atStart, js: [`page-${network}.js`], world: 'MAIN' as const },
    ];
  });
}

/**
 * LiquidJS can load templates from a server, Papa Parse can load tables. Ours are texts; what could
 * call somebody is taken out of the packages, so that nothing of it is there to be reached (pinned
 * by tests/manifest.test.ts).
 */
function withoutRequests() {
  return {
    name: 'libraries-without-requests',
    transform: {
      filter: { id: /\/(?:liquidjs|papaparse)\// },
      handler: (code: string) => code.replaceAll('XMLHttpRequest', 'RequestsAreTakenOut'),
    },
  };
}

/**
 * Rules of proofreading stand together with their examples, which only tests read: an eighth of the
 * background's code, read anew at every start of it.
 */
function withoutExamples(): Plugin {
  return {
    name: 'rules-without-examples',
    transform: {
      filter: { id: /\/utils\/proofreading\/(?:slips|grammar\/rules)\// },
      handler(code) {
        const examples: { start: number; end: number }[] = [];
        new Visitor({
          Property({ key, value }) {
            if (
              key.type === 'Identifier' &&
              /^(?:bad|good)$/.test(key.name) &&
              value.type === 'ArrayExpression'
            ) {
              examples.push(value);
            }
          },
        }).visit(parseAst(code));
        return examples.reduceRight(
          (text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`,
          code,
        );
      },
    },
  };
}

export default defineConfig({
  imports: false,
  outDir: process.env.BON_COMPTE_OUT_DIR ?? '.output',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Bon Compte',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'contextMenus'],
    content_scripts: startScripts(),
    host_permissions: Object.values(GUARDED_PAGES).flat(),
    // For a proofreading server of the person's own: asked for by itself, once its address is typed.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Firefox's own policy would turn http into https in a company's network, where few such servers speak it.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    commands: {
      // With B, C, R and others, browsers do something of their own, and Chrome then gives no key at all.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-replies': { suggested_key: { default: 'Alt+R' }, description: '__MSG_openReplies__' },
      'open-proofreader': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_openProofreader__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bon-compte@bon-compte.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [preact(), withoutRequests(), withoutExamples()],
    // Every browser of ours preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    define: {
      __TEST_LINES__: JSON.stringify(process.env.BON_COMPTE_TEST_LINES ?? 'both'),
      __SHADOW_MODE__: JSON.stringify(process.env.BON_COMPTE_SHADOW_MODE ?? 'closed'),
    },
  }),
});
