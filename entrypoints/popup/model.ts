import browser, { type Tabs } from 'webextension-polyfill';
import type { KeptText, PageState, PopupModel } from '../../components/popup/model.ts';
import type { AttemptKind } from '../../utils/core/attempt.ts';
import { isStale } from '../../utils/core/intent.ts';
import { reportOf } from '../../utils/diagnostics/report.ts';
import type { Description, GuardMessage } from '../../utils/messaging/contract.ts';
import { accessOf, networkOf } from '../../utils/messaging/site-access.ts';
import { languageOf } from '../../utils/messaging/state.ts';
import { loadSession, type SessionRecord } from '../../utils/storage/tabs.ts';
import { loadUnannounced } from '../../utils/storage/unannounced.ts';
import { loadWorkspace } from '../../utils/storage/workspace.ts';

/** The tab the popup is about: named in its address, else the one it was opened on. */
export async function findTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Everything the popup shows of a tab, as it stands now. */
export async function readModel(tab: Tabs.Tab | undefined): Promise<PopupModel> {
  const [workspace, session, description] = await Promise.all([
    loadWorkspace(),
    loadSession(),
    describe(tab),
  ]);
  const now = Date.now();
  const { idleMinutes } = workspace.settings;
  const { everywhere } = session;
  return {
    language: languageOf(workspace.settings),
    page: await pageState(tab, description),
    clients: workspace.clients,
    otherTabs: countTabs(session, tab?.id, now, idleMinutes),
    everywhere: everywhere !== null && !isStale(everywhere, now, idleMinutes) ? everywhere.clientId : null,
    texts: keptTexts(session, description),
    now,
  };
}

async function describe(tab: Tabs.Tab | undefined): Promise<Description | null> {
  if (tab?.id === undefined) return null;
  const message: GuardMessage = { type: 'describe' };
  const answer = await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
  return (answer as Description | undefined) ?? null;
}

function takes({ empty }: Description, kind: AttemptKind): boolean {
  return empty.hasFocus || empty.kinds.includes(kind);
}

async function guardedTab({ chip, network }: Description): Promise<PageState> {
  const unannounced = (await loadUnannounced()).filter((seen) => seen.network === network);
  return {
    kind: 'guarded',
    chip,
    report: reportOf(chip.sighting, undefined, unannounced),
    unannounced: unannounced.reduce((sum, { count }) => sum + count, 0),
  };
}

async function pageState(tab: Tabs.Tab | undefined, description: Description | null): Promise<PageState> {
  if (description !== null) return guardedTab(description);
  // Addresses are readable only where access is granted.
  if (tab?.url !== undefined && networkOf(tab.url) !== null) return { kind: 'old' };
  const missing = (await accessOf()).find((site) => !site.isGranted);
  return tab?.url === undefined && missing !== undefined
    ? { kind: 'no-access', network: missing.network }
    : { kind: 'elsewhere' };
}

function countTabs(
  session: SessionRecord,
  own: number | undefined,
  now: number,
  idleMinutes: number,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [tabId, { intent }] of Object.entries(session.tabs)) {
    if (Number(tabId) === own || intent === null || isStale(intent, now, idleMinutes)) continue;
    counts[intent.clientId] = (counts[intent.clientId] ?? 0) + 1;
  }
  return counts;
}

/** The stopped texts of every tab, newest first. */
function keptTexts(session: SessionRecord, description: Description | null): KeptText[] {
  return Object.values(session.tabs)
    .flatMap((tab) => tab.texts)
    .sort((a, b) => b.at - a.at)
    .map((text) => ({
      ...text,
      canPutBack: description?.network === text.network && takes(description, text.kind),
    }));
}
