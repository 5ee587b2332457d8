/** How the site sends what it publishes: Facebook's own way first. */
type Transport = 'xhr' | 'fetch' | 'request' | 'blob' | 'form-data';

/** Options of the next page loads. Tests write them on the server; addresses stay the real ones. */
export type FacebookSettings = {
  /** Posts in the feed, up to 2,000. */
  posts: number;
  /** Milliseconds between the document and React's first render. */
  hydrationDelay: number;
  /** Overrides the language of the person; `?locale=fr_FR` overrides both. */
  language: 'en' | 'fr' | null;
  transport: Transport;
  /** `next`: the post's dialog has a second step, where its Post button is and its text isn't. */
  composer: 'post' | 'next';
  /** Where comments of a post in the feed open: below it, or in a dialog over the feed. */
  comments: 'inline' | 'dialog';
  /** Whether a comment box has its Send button only with text, or always, disabled while empty. */
  sendButton: 'with-text' | 'always';
  /** `named`: "Comment as X" instead of "Write a comment…". */
  commentLabel: 'generic' | 'named';
  /** Shows the voice selector beside comment boxes. */
  voiceSelector: boolean;
  /** Id of the actor as whom comment boxes begin; null: the tab's. */
  commentVoice: string | null;
  /** Id of the actor as whom everything in a group begins, its posts included; null: the tab's. */
  groupVoice: string | null;
  /** Whether a comment's request names its actor beside `av`. */
  commentNamesActor: boolean;
  /** What Share opens: a dialog with a box, or a menu whose first item shares at once. */
  share: 'dialog' | 'menu';
  /** Shows a chat tab from the start. */
  chatTab: boolean;
  /** What becomes of a write from a tab opened before a switch: refused, or published by cookie or document. */
  staleTab: 'cookie' | 'document' | 'refused';
  /** What a switch back to the person does to `i_user`: takes it away, or sets it to the person. */
  switchedBack: 'absent' | 'same';
  /** Whether Business Suite keeps the Page in its address. */
  businessAddress: 'asset' | 'bare';
  /** Puts zero-width spaces around the labels of www too, as Business Suite has them. */
  zeroWidth: boolean;
  /** Milliseconds the server takes to answer what is published. */
  responseDelay: number;
  /** Names of operations whose requests end as network errors; `message` for what goes over the socket. */
  failing: readonly string[];
  /**
   * What Facebook renamed or dropped: inline modules by name (`CurrentUserInitialData`), `viewer-actor`,
   * `inline-data` (all of it), cookies (`c_user`, `i_user`), roles (`role:dialog`), labels (`label:post`,
   * by their name in `labels.ts`) and operations (`operation:ComposerStoryCreateMutation`).
   */
  drift: readonly string[];
};

export const DEFAULT_SETTINGS: FacebookSettings = {
  posts: 12,
  hydrationDelay: 0,
  language: null,
  transport: 'xhr',
  composer: 'post',
  comments: 'inline',
  sendButton: 'with-text',
  commentLabel: 'generic',
  voiceSelector: true,
  commentVoice: null,
  groupVoice: null,
  commentNamesActor: true,
  share: 'dialog',
  chatTab: false,
  staleTab: 'cookie',
  switchedBack: 'absent',
  businessAddress: 'asset',
  zeroWidth: false,
  responseDelay: 0,
  failing: [],
  drift: [],
};
