import type { Message } from '../translate.ts';
import type { fr } from './fr.ts';

/** Bon Compte's lines in the browser's menus, in English. */
export const en = {
  'open-replies': 'Saved replies…',
  'save-reply': 'Save the selection as a reply…',
} as const satisfies Record<keyof typeof fr, Message>;
