import type { Message } from '../translate.ts';
import type { fr } from './fr.ts';

/** What the popup says beyond what is said in the pages, in English. */
export const en = {
  // What every state shares.
  willStop: 'Posting here will be stopped.',
  changeClient: 'Change client',
  anotherClient: 'Another client',
  tabs: { one: '{count} tab', other: '{count} tabs' },
  replies: 'Saved replies',
  options: 'Options',
  // The account is right.
  'right.title': 'The right account',
  // Another client’s account.
  'wrong.switch': 'Switch to {account} on {network}, or:',
  // No client said for this tab.
  'intent.none': 'This tab is for nobody yet',
  'intent.later': 'Choose now, or be asked when you post.',
  // "Everywhere for now".
  'freeze.frozen': '{client} is frozen',
  'freeze.nothing': 'Nothing should go out.',
  'freeze.approved': 'Only approved replies go out, as they are.',
  'freeze.lift': 'Lift the freeze',
  'freeze.do': 'Freeze…',
  'freeze.doApproved': 'Approved replies only',
  'freeze.doNothing': 'Nothing goes out',
  'everywhere.title': 'Everywhere for now',
  'everywhere.what': 'New tabs too, for {client}',
  // Reload, access, nothing to watch.
  'reload.title': 'Reload to be protected',
  'reload.why': 'This page was open before Bon Compte: nothing is stopped here.',
  'reload.do': 'Reload the page',
  'access.title': 'Bon Compte has no access to {network}',
  'access.why': 'Until the browser allows it, nothing is protected here.',
  'access.do': 'Allow access',
  'signedOut.title': 'Nobody is signed in here',
  'signedOut.why': 'Sign in to {network}, and Bon Compte will watch.',
  'elsewhere.title': 'Nothing to watch here',
  'elsewhere.why': 'Bon Compte watches over X, Facebook and Instagram.',
  // Publications of the right account that no gesture announced.
  unannounced: {
    one: 'One publication was recognized only as it left. It was from the right account: nothing to do. If it goes on, a report helps to repair it.',
    other:
      '{count} publications were recognized only as they left. They were from the right account: nothing to do. If it goes on, a report helps to repair it.',
  },
  'whose.nothingPosted': 'An account goes to one client only. Nothing is posted.',
  // A text that is checked here.
  'check.title': 'Check a text',
  'check.text': 'Text to check',
  // Texts of stopped attempts.
  'texts.title': 'Kept texts',
  'texts.none': 'No kept text for now.',
  'texts.putBack': 'Put back here',
  'texts.copy': 'Copy',
  'texts.delete': 'Delete this text',
  'texts.deleteNow': 'Delete',
  'texts.keep': 'Keep',
  'texts.media': 'Photos or videos not kept, add them again',
  'texts.where': 'In the browser’s memory, never on disk. Gone when the tab or the browser closes.',
  'kind.post': 'Post',
  'kind.reply': 'Reply',
  'kind.comment': 'Comment',
  'kind.message': 'Message',
  'kind.story': 'Story',
  'kind.story-reply': 'Story reply',
  'kind.repost': 'Repost',
  'kind.like': 'Like',
  'kind.follow': 'Follow',
} as const satisfies Record<keyof typeof fr, Message>;
