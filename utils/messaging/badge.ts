import browser from 'webextension-polyfill';
import { findClient } from '../core/client.ts';
import type { ChipState } from '../core/question.ts';
import { loadWorkspace } from '../storage/workspace.ts';

const WARNING = '#c2321f';
const NEUTRAL = '#5b5966';
/** As on a player that is paused. */
const FROZEN = '❚❚';

/** Nobody can publish while signed out, and an intent that was not said yet is no fault. */
const CALM: readonly ChipState['mark'][] = ['right', 'no-intent', 'signed-out'];

/** The toolbar's badge for one tab: the client's initials in its colour; a warning sign when something is off, a pause while the client is frozen. */
export async function showBadge(
  tabId: number,
  mark: ChipState['mark'],
  clientId: string | null,
): Promise<void> {
  const { clients } = await loadWorkspace();
  const client = findClient(clients, clientId);
  const isOff = !CALM.includes(mark);
  const isFrozen = client?.freeze !== undefined;
  const calm = isFrozen ? FROZEN : (client?.initials ?? '');
  const text = isOff ? (mark === 'wrong' || mark === 'unlisted' ? '≠' : '!') : calm;
  const color = isOff || isFrozen ? WARNING : (client?.colour ?? NEUTRAL);
  // The tab can be gone by now: nothing to show then.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
  ]).catch(() => undefined);
}
