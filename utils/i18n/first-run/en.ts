import type { Message } from '../translate.ts';
import type { fr } from './fr.ts';

/** What the first-run page says beyond what the options say, in English. */
export const en = {
  title: 'Welcome to Bon Compte',
  motto: 'Good accounts make good friends.',
  language: 'Language',
  // How it works, in three sentences.
  'works.say': 'You say which client each tab is for.',
  'works.stop': 'If the account is not the right one, nothing leaves and you are shown.',
  'works.silent': 'If all is well, nothing disturbs you. Nothing leaves the browser.',
  // Accounts as they are seen.
  'yours.title': 'Your accounts',
  'yours.what': 'They add themselves as you open a network.',
  'yours.none': 'None yet. Open a network as you always do, then come back here.',
  'yours.open': 'Open {network}',
  'checks.title': 'To check',
  // What it sees and does, and what it can’t.
  'can.title': 'What Bon Compte sees and does',
  'can.sees': 'On X, Facebook and Instagram only, it reads who acts and what is about to be published.',
  'can.stops': 'It stops a post and asks you. It never posts in your place.',
  'can.stays': 'Clients and settings stay in this browser. No sign-up, no tracking, no server.',
  'cannot.title': 'What it can’t do',
  'cannot.phones': 'See what leaves from a phone or another browser.',
  'cannot.networks': 'Watch over other networks.',
  'cannot.suites': 'Stop what scheduling suites send from their own servers.',
  'cannot.gone': 'Take back what has left.',
  options: 'Clients and settings',
} as const satisfies Record<keyof typeof fr, Message>;
