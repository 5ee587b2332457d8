import browser from 'webextension-polyfill';
import {
  type ImportState,
  type OptionsModel,
  type Route,
  SECTIONS,
  type Shortcut,
} from '../../components/options/model.ts';
import { changesBetween, replyCounts } from '../../components/options/workspace-changes.ts';
import { type Client, ownerOf } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import type { Reply } from '../../utils/core/reply.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { BROWSER_KIND } from '../../utils/messaging/browser-kind.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { accountsIn, type GuardedTab, oldTabs } from '../../utils/messaging/open-tabs.ts';
import { accessOf } from '../../utils/messaging/site-access.ts';
import { languageOf } from '../../utils/messaging/state.ts';
import { combine, type ImportWay } from '../../utils/storage/combine.ts';
import type { FileFault } from '../../utils/storage/file-fault.ts';
import { loadServer } from '../../utils/storage/proofreading-server.ts';
import { loadQuarantined } from '../../utils/storage/quarantine.ts';
import type { Workspace } from '../../utils/storage/schema.ts';
import { loadSeen } from '../../utils/storage/seen-accounts.ts';
import { loadStopped } from '../../utils/storage/stopped-rules.ts';
import { loadWorkspace } from '../../utils/storage/workspace.ts';
import type { WorkspaceFile } from '../../utils/storage/workspace-file.ts';
import { RULE_KINDS } from '../../utils/style-guide/forms/rule-kinds.ts';
import { GUIDE_PRESETS } from '../../utils/style-guide/presets.ts';
import { type ServerForm, serverModel } from './proofreading-server.ts';
import { loadLibrary } from './replies/load-library.ts';
import { type Library, type RepliesState, repliesModel } from './replies/model.ts';
import { voiceModel } from './voice.ts';

/** A file on its way in, as it was read. */
export type Arrival =
  | { step: 'none' }
  | { step: 'refused'; fileName: string; fault: FileFault }
  | { step: 'preview'; fileName: string; way: ImportWay; file: WorkspaceFile; ignored: string[] }
  | { step: 'done'; fileName: string };

/** What the page knows by itself. */
export type PageState = {
  arrival: Arrival;
  isUnsaved: boolean;
  tabs: readonly GuardedTab[];
  /** The replies as they were read last. */
  library: Library;
  replies: RepliesState;
  server: ServerForm;
};

/** Everything the options show, as it stands now. */
export async function readModel(state: PageState): Promise<OptionsModel> {
  const workspace = await loadWorkspace();
  const [
    library,
    seen,
    quarantined,
    commands,
    access,
    isAllowedInPrivate,
    server,
    ruleNames,
    voice,
    stoppedRules,
  ] = await Promise.all([
    loadLibrary(state.library),
    loadSeen(),
    loadQuarantined(),
    browser.commands.getAll(),
    accessOf(),
    browser.extension.isAllowedIncognitoAccess(),
    loadServer(),
    ruleNamesFor(routeOf(location.hash), workspace.clients),
    voiceModel(clientIdOf(routeOf(location.hash))),
    stoppedRulesFor(routeOf(location.hash), workspace.clients),
  ]);
  state.library = library;
  // Only now: one goes on typing and choosing while things are read.
  const { arrival, isUnsaved, replies, tabs } = state;
  const { clients, settings } = workspace;
  const language = languageOf(settings);
  const now = Date.now();
  return {
    language,
    browserLanguage: browser.i18n.getUILanguage(),
    route: routeOf(location.hash),
    settings,
    clients,
    seen,
    unclaimed: seen.filter(({ account, isLeft }) => !isLeft && ownerOf(clients, account) === null),
    openAccounts: accountsIn(tabs),
    shortcuts: commands.map((command) => shortcutOf(language, command)),
    canChangeShortcuts: BROWSER_KIND === 'chromium' || 'openShortcutSettings' in browser.commands,
    checks: { access, isAllowedInPrivate, oldTabs: oldTabs(tabs).length, browser: BROWSER_KIND },
    importing: importState(arrival, workspace, library.replies),
    quarantined,
    isUnsaved,
    replies: repliesModel(library, replies, { clients, language, now }),
    server: serverModel(state.server, server),
    ruleNames,
    guidePresets: GUIDE_PRESETS,
    guideRuleKinds: RULE_KINDS,
    stoppedRules,
    voice,
    now,
  };
}

/** Asked of the background, which has the rules; without an answer they go by their ids. */
async function ruleNamesFor(route: Route, clients: readonly Client[]): Promise<OptionsModel['ruleNames']> {
  const client = route.at === 'client' ? clients.find(({ id }) => id === route.clientId) : undefined;
  const rules = client?.proofreading?.silenced ?? [];
  if (rules.length === 0) return {};
  const message: Message = { type: 'rule-names', rules };
  const names: unknown = await browser.runtime.sendMessage(message).catch(() => ({}));
  return names as OptionsModel['ruleNames'];
}

async function stoppedRulesFor(
  route: Route,
  clients: readonly Client[],
): Promise<OptionsModel['stoppedRules']> {
  const client = clients.find(({ id }) => id === clientIdOf(route));
  return client?.styleGuide === undefined ? [] : loadStopped(client.id, client.styleGuide);
}

function clientIdOf(route: Route): string | null {
  return route.at === 'client' ? route.clientId : null;
}

function routeOf(hash: string): Route {
  const [place = '', written] = hash.replace(/^#/, '').split('/');
  const id = written === undefined ? null : decodeURIComponent(written);
  if (place === 'new-client') return { at: 'new-client' };
  if (place === 'reply-files') return { at: 'reply-files' };
  if (place === 'new-reply') return { at: 'new-reply', copyOf: id };
  if (place === 'client' && id !== null) return { at: 'client', clientId: id };
  if (place === 'reply' && id !== null) return { at: 'reply', replyId: id };
  return { at: SECTIONS.find((section) => section === place) ?? 'clients' };
}

type Command = { name?: string; description?: string; shortcut?: string };

function shortcutOf(language: Language, { name = '', description = '', shortcut = '' }: Command): Shortcut {
  return name === '_execute_action'
    ? { name: t(language, 'shortcuts.open'), what: t(language, 'shortcuts.openWhat'), keys: shortcut }
    : { name: description || name, what: '', keys: shortcut };
}

/** The preview stands on the workspace as it is now, whatever was learnt since the file was read. */
function importState(arrival: Arrival, workspace: Workspace, replies: readonly Reply[]): ImportState {
  if (arrival.step !== 'preview') return arrival;
  const { fileName, way, file, ignored } = arrival;
  const combined = combine({ workspace, replies }, file, way);
  const outcome = combined.ok
    ? ({
        ok: true,
        changes: changesBetween(workspace, combined.workspace),
        replies: replyCounts(replies, combined.replies),
      } as const)
    : combined;
  return { step: 'preview', fileName, way, ignored, outcome };
}
