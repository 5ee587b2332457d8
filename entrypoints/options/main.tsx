import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { OptionsActions } from '../../components/options/model.ts';
import { Options } from '../../components/options/options.tsx';
import { guideActions } from './style-guide.ts';
import '../../components/styles/options.css';
import { t } from '../../utils/i18n/options/translator.ts';
import { BROWSER_KIND } from '../../utils/messaging/browser-kind.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { guardedTabs, reloadOldTabs } from '../../utils/messaging/open-tabs.ts';
import { allowAccess, claimMessage, openDetails } from '../../utils/messaging/page-requests.ts';
import { watchChanges } from '../../utils/messaging/watch-changes.ts';
import type { ReplyChange } from '../../utils/replies/change.ts';
import { literal } from '../../utils/replies/exchange/syntax/literal.ts';
import { dropQuarantined, loadQuarantined } from '../../utils/storage/quarantine.ts';
import { loadReplies, watchReplies } from '../../utils/storage/replies.ts';
import { takeReplyDraft } from '../../utils/storage/reply-draft.ts';
import { watchVoices } from '../../utils/storage/voices.ts';
import { loadWorkspace } from '../../utils/storage/workspace.ts';
import type { WorkspaceChange } from '../../utils/storage/workspace-change.ts';
import { readWorkspaceFile, writeClients, writeWorkspace } from '../../utils/storage/workspace-file.ts';
import { type Arrival, type PageState, readModel } from './model.ts';
import { emptyServerForm, serverActions, serverModel } from './proofreading-server.ts';
import { replyActions } from './replies/actions.ts';
import { replyImportActions } from './replies/import-actions.ts';
import { guardLeaving } from './replies/leave-guard.ts';
import { initialState, repliesModel } from './replies/model.ts';
import { saveText } from './save-text.ts';
import { voiceActions } from './voice.ts';

const state: PageState = {
  arrival: { step: 'none' },
  isUnsaved: false,
  tabs: [],
  library: { replies: [], usage: new Map() },
  replies: initialState(),
  server: emptyServerForm(),
};
// First of all that listens to the storage: what follows reads the replies and voices anew.
watchReplies();
watchVoices();
if (location.hash === '#new-reply') state.replies.newText = literal(await takeReplyDraft());
let model = await readModel(state);
let reading = Promise.resolve();

/** Shows things as they stand; of several readings under way the last one counts, and all end with it. */
function refresh(): Promise<void> {
  const own: Promise<void> = readModel(state).then((next) => {
    if (own !== reading) return reading;
    model = next;
    draw();
  });
  reading = own;
  return own;
}

async function lookAround(): Promise<void> {
  state.tabs = await guardedTabs();
  await refresh();
}

/** Without reading anything. */
function redrawReplies(): void {
  const { clients, language, now } = model;
  model = { ...model, replies: repliesModel(state.library, state.replies, { clients, language, now }) };
  draw();
}

function redrawServer(): void {
  model = { ...model, server: serverModel(state.server, model.server.connected) };
  draw();
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('options: no #root');
  document.documentElement.lang = model.language;
  document.title = t(model.language, 'title');
  render(<Options model={model} {...actions} />, root);
}

const actions: OptionsActions = {
  ...replyActions({
    state: state.replies,
    language: () => model.language,
    replies: () => state.library.replies,
    change: changeReplies,
    redraw: redrawReplies,
  }),
  ...replyImportActions({
    state: state.replies,
    language: () => model.language,
    change: changeReplies,
    refresh,
  }),
  ...serverActions({
    form: state.server,
    connected: () => model.server.connected,
    redraw: redrawServer,
    refresh,
    failed: () => {
      state.isUnsaved = true;
    },
  }),
  ...guideActions(),
  ...voiceActions(refresh, () => {
    state.isUnsaved = true;
    void refresh();
  }),
  onAddClient: (client) => {
    const clientId = crypto.randomUUID();
    void change({ do: 'add-client', clientId, client }).then(() => {
      location.hash = `client/${clientId}`;
    });
  },
  onEditClient: (clientId, fields) => change({ do: 'edit-client', clientId, fields }),
  onDeleteClient: (clientId) =>
    void change({ do: 'delete-client', clientId }).then(() => {
      location.hash = 'clients';
    }),
  onRemoveAccount: (clientId, account) => void change({ do: 'remove-account', clientId, account }),
  onSettings: (settings) => change({ do: 'settings', settings }),
  onClaim: (account, claim) => void send(claimMessage(account, claim)),
  onLeave: (account) => void send({ type: 'leave-account', account }),
  onAllow: (network) => void allowAccess(model.checks.access, network).then(refresh),
  onOpenDetails: () => void openDetails(),
  onReloadOldTabs: () => void reloadOldTabs(),
  onChangeShortcuts: () =>
    void (BROWSER_KIND === 'firefox'
      ? browser.commands.openShortcutSettings()
      : browser.tabs.create({ url: 'chrome://extensions/shortcuts' })),
  onExportAll: () => void exportAll(),
  onExportClients: (clientIds) => void exportClients(clientIds),
  onChooseFile: (file) => void readFile(file),
  onImportWay: (way) => {
    if (state.arrival.step === 'preview') arrive({ ...state.arrival, way });
  },
  onImport: () => void importFile(),
  onCancelImport: () => arrive({ step: 'none' }),
  onDownloadQuarantined: (key) => void downloadQuarantined(key),
  onDropQuarantined: (key) => void dropQuarantined(key).then(refresh),
};

function change(wish: WorkspaceChange): Promise<void> {
  return send({ type: 'change-workspace', change: wish });
}

/** Tells whether it was made. */
async function changeReplies(wish: ReplyChange): Promise<boolean> {
  await send({ type: 'change-replies', change: wish });
  return !state.isUnsaved;
}

/** What the background refuses, or can't write, is said; nothing was changed then. */
async function send(message: Message): Promise<void> {
  state.isUnsaved = await browser.runtime.sendMessage(message).then(
    () => false,
    () => true,
  );
  await refresh();
}

function arrive(next: Arrival): void {
  state.arrival = next;
  void refresh();
}

async function readFile(file: File): Promise<void> {
  const read = await readWorkspaceFile(file);
  const fileName = file.name;
  arrive(
    read.ok
      ? { step: 'preview', fileName, way: 'merge', file: read.file, ignored: read.ignored }
      : { step: 'refused', fileName, fault: read.fault },
  );
}

async function importFile(): Promise<void> {
  const { arrival } = state;
  if (arrival.step !== 'preview') return;
  const { file, fileName, way } = arrival;
  await change({ do: 'import', file, way });
  if (!state.isUnsaved) arrive({ step: 'done', fileName });
}

async function exportAll(): Promise<void> {
  saveText(
    `bon-compte-${today()}.json`,
    writeWorkspace(await loadWorkspace(), Date.now(), await loadReplies()),
  );
}

async function exportClients(clientIds: readonly string[]): Promise<void> {
  saveText(
    `bon-compte-clients-${today()}.json`,
    writeClients(await loadWorkspace(), clientIds, Date.now(), await loadReplies()),
  );
}

async function downloadQuarantined(key: string): Promise<void> {
  const entry = (await loadQuarantined()).find((candidate) => candidate.key === key);
  if (entry !== undefined) saveText(`bon-compte-${entry.at}.json`, entry.text);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

watchChanges({ onStored: () => void refresh(), onAround: () => void lookAround() });
guardLeaving(state.replies, () => void refresh());
draw();
void lookAround();
