import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Language } from '../core/question.ts';
import type { VoiceCard } from '../core/voice-card.ts';
import { loadChipPlace } from '../storage/chip-place.ts';
import type { Settings, Workspace } from '../storage/schema.ts';
import { loadSession } from '../storage/tabs.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { draftsFor } from './carried-drafts.ts';
import type { GuardState } from './contract.ts';
import { knownCard, readCard } from './style-guide.ts';

/**
 * What a tab's guard must know, as it stands now.
 * @param read voice cards by the guide that they are in, read for this tab a moment ago.
 */
export async function guardStateOf(
  tabId: number,
  read: ReadonlyMap<string | undefined, VoiceCard | null> = new Map(),
): Promise<GuardState> {
  const [workspace, session, chipPlace, carried] = await Promise.all([
    loadWorkspace(),
    loadSession(),
    loadChipPlace(),
    draftsFor(tabId),
  ]);
  const tab = session.tabs[tabId];
  // Whom the tab can be for until the next state: nobody else's guide need be read.
  const posted = new Set([tab?.intent?.clientId, session.everywhere?.clientId]);
  const cardOf = (client: Client) =>
    read.has(client.styleGuide) ? read.get(client.styleGuide) : knownCard(client);
  const unread = workspace.clients.filter((one) => posted.has(one.id) && cardOf(one) === undefined);
  if (unread.length > 0) {
    const cards = await Promise.all(
      unread.map(async (one) => [one.styleGuide, await readCard(one)] as const),
    );
    // Things may have changed meanwhile: what a guard is told is never older than what it was told before.
    return guardStateOf(tabId, new Map([...read, ...cards]));
  }
  return {
    clients: workspace.clients.map((client) => ({
      ...withoutWords(client),
      ...(posted.has(client.id) && cardOf(client) && { hasVoiceCard: true as const }),
    })),
    guarded: workspace.settings.guarded,
    idleMinutes: workspace.settings.idleMinutes,
    language: languageOf(workspace.settings),
    showChip: workspace.settings.showChip && !(tab?.chipHidden ?? false),
    chipPlace,
    intent: tab?.intent ?? null,
    everywhere: session.everywhere,
    notices: tab?.notices ?? [],
    carried,
  };
}

/** Words and rules of a client's language are the background's alone: every page would carry them. */
export function withoutWords({ proofreading: _, styleGuide: _guide, ...client }: Client): Client {
  return client;
}

/** The language of the interface: as set, else the browser's where we have it, else English. */
export function languageOf(settings: Workspace['settings'] | Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
