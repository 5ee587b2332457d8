import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { GUARDED_PAGES } from './utils/networks/guarded-pages.ts';

export default defineConfig({
  imports: false,
  outDir: process.env.BON_COMPTE_OUT_DIR ?? '.output',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Bon Compte',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting'],
    host_permissions: Object.values(GUARDED_PAGES).flat(),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
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
    plugins: [preact()],
    define: {
      __TEST_LINES__: JSON.stringify(process.env.BON_COMPTE_TEST_LINES ?? 'both'),
      __SHADOW_MODE__: JSON.stringify(process.env.BON_COMPTE_SHADOW_MODE ?? 'closed'),
    },
  }),
});
