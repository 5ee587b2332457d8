/**
 * Where things are on X's web client. Test ids only: they have held since
 * 2021-2024, while classes change with each build and texts with each language.
 * Each line names the view it serves and when it was last seen.
 */
export const SELECTORS = {
  /** Account button at the foot of the navigation, wide and narrow; follows a delegate. Seen 2026-09. */
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  /** Own avatar at the top of phone pages; opens the drawer. Seen 2026-06. */
  phoneMenu: '[data-testid="DashButton_ProfileIcon_Link"]',
  /** "Profile" of the navigation; whether it follows a delegate is not known. Seen 2026-09. */
  profileLink: '[data-testid="AppTabBar_Profile_Link"][href]',
  /** Any avatar; the handle is the test id's end, `unknown` when X has none. Seen 2025-02. */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  /** Avatars inside a composer that are not the poster's: parent post, quoted post, attached card. Seen 2025-02. */
  othersContent:
    'article, [data-testid="Tweet-User-Avatar"], [role="link"], [data-testid="card.wrapper"], [data-testid="attachments"], [role="listbox"]',
  /** Parent post above a reply. Seen 2025-02. */
  parentPost: 'article',
  /** Boxes of posts, replies and threads: Draft.js on desktops, textarea on phones. Seen 2026-08. */
  postBox: '[data-testid^="tweetTextarea_"]',
  /** Boxes of messages: X Chat (since 2025-11), then the older editor. Seen 2026-08. */
  messageBox: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
  /** The button of a post, in a dialog or full page, then inline. Seen 2026-08. */
  postButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  /** The button of a message. Seen 2026-08. */
  messageButton: '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]',
  messageForm: '[data-testid="dm-composer-form"]',
  /** Item of the repost menu; never renamed with the product. Seen 2026-08. */
  repostItem: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]',
  like: '[data-testid="like"]',
  follow: '[data-testid$="-follow"]',
  post: 'article[data-testid="tweet"]',
  /** Sheet of /intent/like, /intent/follow...: confirming acts at once. Seen 2025-07. */
  sheetConfirm: '[data-testid="confirmationSheetConfirm"]',
  dialog: '[role="dialog"]',
  /** The column that is not navigation. Seen 2025-02. */
  main: '[role="main"]',
  /** Photos, videos and GIFs attached to a draft (seen 2025-07), and a poll (X's client, 2020 to 2026-06). */
  media:
    '[data-testid="attachments"], [data-testid="selectPollDays"], [data-testid="addPollChoice"], img[src^="blob:"], video[src^="blob:"]',
  /** What cannot be a delegate banner: links, buttons, boxes, posts. */
  notBanner:
    'a, button, [role="button"], [role="textbox"], textarea, article, [role="listbox"], [role="link"]',
  draftBlock: '[data-block="true"]',
} as const;
