import type { Language } from './accounts.ts';

/** How the site sends what it publishes: its own way first. */
type Transport = 'xhr' | 'fetch' | 'request';

/** What Instagram may rename or drop one day; every entry alone leaves the site working. */
export const DRIFTS = [
  /** `ds_user_id` under another name. */
  'cookie',
  /** `PolarisViewer` under another name. */
  'viewer',
  /** `CurrentUserInitialData` gone. */
  'current-user',
  /** `RelayAPIConfigDefaults` gone. */
  'relay',
  /** No inline data at all. */
  'inline-data',
  /** The rail's picture without alternative text. */
  'rail-alt',
  /** The rail's profile entry without the name in its address. */
  'rail-link',
  /** Dialogs, and everything pressed, without their roles. */
  'dialog-role',
  'button-role',
  /** `article`, `form` and `main` as plain boxes. */
  'article',
  'form',
  'main',
  /** Pictures without labels. */
  'icon-labels',
  /** Comments written in a rich text box. */
  'comment-textarea',
  /** Rich text boxes without Lexical's mark, or without a role. */
  'lexical-mark',
  'textbox-role',
  /** The operations' other known names. */
  'operation-names',
] as const;

export type Drift = (typeof DRIFTS)[number];

/** Options of the next page loads. Tests write them on the server; addresses stay the real ones. */
export type InstagramSettings = {
  /** Posts in the feed. */
  posts: number;
  /** Milliseconds between the document and React's first render. */
  hydrationDelay: number;
  /** `auto`: as wide as the window, but for phones. */
  layout: 'auto' | 'wide' | 'narrow' | 'mobile';
  /** Overrides the language of the account; `?hl=` overrides both. */
  language: Language | null;
  transport: Transport;
  /** How comments leave: today's GraphQL, or the older endpoint, which still answers. */
  comments: 'graphql' | 'rest';
  /**
   * What becomes of GraphQL writes from a tab opened as another account: taken as the
   * cookie's account, or refused. Nobody has measured it; taken is the harder case.
   */
  staleWrites: 'taken' | 'refused';
  /** Where a post is configured once its photo is up. */
  configureHost: 'i' | 'www';
  /** Presses on Next between the chosen photo and the caption: 1 (crop) to 3. */
  createSteps: 1 | 2 | 3;
  /** New post opens a menu first. */
  createMenu: boolean;
  /** Milliseconds a photo's upload takes. */
  uploadDelay: number;
  /** Milliseconds the server takes to answer what is published. */
  responseDelay: number;
  /** Names of operations whose requests end as network errors. */
  failing: readonly string[];
  drift: readonly Drift[];
};

export const DEFAULT_SETTINGS: InstagramSettings = {
  posts: 8,
  hydrationDelay: 0,
  layout: 'auto',
  language: null,
  transport: 'xhr',
  comments: 'graphql',
  staleWrites: 'taken',
  configureHost: 'i',
  createSteps: 2,
  createMenu: false,
  uploadDelay: 150,
  responseDelay: 0,
  failing: [],
  drift: [],
};
