import browser from 'webextension-polyfill';
import type { Client } from '../core/client.ts';
import type { Language } from '../core/question.ts';
import { loadChipPlace } from '../storage/chip-place.ts';
import type { Settings, Workspace } from '../storage/schema.ts';
import { loadSession } from '../storage/tabs.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { draftsFor } from './carried-drafts.ts';
import type { GuardState } from './contract.ts';
import { hasCard } from './style-guide.ts';

/** What a tab's guard must know, as it stands now. */
export async function guardStateOf(tabId: number): Promise<GuardState> {
  const [workspace, session, chipPlace, carried] = await Promise.all([
    loadWorkspace(),
    loadSession(),
    loadChipPlace(),
    draftsFor(tabId),
  ]);
  const tab = session.tabs[tabId];
  // Whom the tab can be for until the next state: nobody else's guide need be read.
  const posted = new Set([tab?.intent?.clientId, session.everywhere?.clientId]);
  return {
    clients: workspace.clients.map((client) => ({
      ...withoutWords(client),
      ...(posted.has(client.id) && hasCard(client) && { hasVoiceCard: true as const }),
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
