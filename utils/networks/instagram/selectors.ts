/**
 * Where things are on Instagram's web client. Tags, roles, addresses and input
 * types only: they have held since 2021, while classes are rotating hashes and
 * labels follow the account's language. Each line names the view it serves and
 * when it was last seen (in published code and captures: no page was opened).
 */
export const SELECTORS = {
  /** Entries of the navigation, wide, narrow and at the foot of phones. Seen 2026-10. */
  navigation: 'a[href$="/explore/"], a[href$="/reels/"], a[href*="/direct/inbox/"]',
  /** Where links and pictures are other people's; what no form reaches across. Seen 2026-10. */
  landmark: 'body, main, article, [role="main"], [role="dialog"]',
  main: 'main, [role="main"]',
  /** "Edit profile" on one's own profile; the menu of the navigation has one on every page. Seen 2026-10. */
  editProfile: ':is(main, [role="main"]) a[href*="/accounts/edit"]',
  /** Boxes: comments and story replies are textareas, captions and messages Lexical. Seen 2026-10. */
  box: 'textarea:not([readonly], [disabled], [aria-hidden="true"]), [contenteditable="true"]',
  richBox: '[contenteditable="true"]',
  dialog: '[role="dialog"]',
  /** The window "Create new post", the only one with a file to choose and a caption. Seen 2026-09. */
  creation: '[role="dialog"]:has(input[type="file"])',
  /** Lines of a conversation beside a message box. Seen 2026-10. */
  conversation: '[role="grid"], [role="row"], [role="log"]',
  /** People to choose in the window that sends a post by message. Seen 2025. */
  recipients: '[role="checkbox"], input[type="checkbox"]:not([role="switch"]), input[name="queryBox"]',
  /** A post, in the feed, on its page, in a dialog. Seen 2026-10. */
  post: 'article',
  heading: '[role="heading"], h1, h2',
  button: 'button, [role="button"], input[type="submit"]',
  /** Controls whose click the browser itself makes of Enter and Space. */
  native: 'button, a[href], input',
  icon: 'svg, img',
  /** Photos and videos waiting in a draft. Seen 2026. */
  attached: 'img[src^="blob:"], video[src^="blob:"]',
} as const;

/** Views, by address. Seen 2026-10. */
export const VIEWS = {
  /** Their boxes publish nothing, or (new posts on phones) are held by the request line alone. */
  ignored: /^\/(?:accounts|create)\//,
  story: /^\/stories\//,
  messages: /^\/direct\//,
  post: /^\/(?:[^/]+\/)?(?:p|reels?|tv)\//,
} as const;

/**
 * The only texts that the gesture line reads, for what has no mark of its own:
 * an icon's name or a button's whole text. In the order en, fr, es, de, it, pt,
 * ar, tr. What a language lacks here is held by the request line.
 */
export const LABELS = {
  /** Heart of a post, comment, story or message. Seen 2026 en, fr, de; the others 2021-2024. */
  like: /^(?:like|j['’]aime|me gusta|gefällt mir|mi piace|curtir|gosto|أعجبني|beğen)$/i,
  /** Icon between comment and share. Seen 2026-01 en, 2026 es; the others are guesses. */
  repost: /^(?:repost|republier|republicar|reposten|ripubblica|repostar|yeniden paylaş)$/i,
  /** Button of a profile, a list, a suggestion. Seen 2026 en, fr; the others are guesses. */
  follow:
    /^(?:follow(?: back)?|(?:suivre|s['’]abonner)(?: en retour)?|seguir(?: también| de volta)?|(?:auch )?folgen|segui(?: anche tu)?|(?:رد ال)?متابعة|(?:sen de )?takip et)$/i,
} as const;
