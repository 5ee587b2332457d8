import type { Network } from '../../core/account.ts';
import { fold } from '../fold.ts';

const NETWORK_BY_NAME: ReadonlyMap<string, Network> = new Map([
  ['x', 'x'],
  ['twitter', 'x'],
  ['x (twitter)', 'x'],
  ['x/twitter', 'x'],
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['instagram', 'instagram'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
]);

export function readNetwork(text: string): Network | null {
  return NETWORK_BY_NAME.get(fold(text)) ?? null;
}
