import { render } from 'preact';
import browser, { type Tabs } from 'webextension-polyfill';
import type { KeptText, PopupActions, PopupModel } from '../../components/popup/model.ts';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/styles/popup.css';
import { provenAccount } from '../../utils/core/sighting.ts';
import type { ClientCard, VoiceCard } from '../../utils/core/voice-card.ts';
import type { GuardMessage, Message } from '../../utils/messaging/contract.ts';
import { allowAccess, claimMessage } from '../../utils/messaging/page-requests.ts';
import { accessOf } from '../../utils/messaging/site-access.ts';
import { loadSession } from '../../utils/storage/tabs.ts';
import { findTab, readModel } from './model.ts';
import { createTextCheck } from './text-check.ts';

const tab = await findTab();
const access = await accessOf();
let model = await readModel(tab);
const check = createTextCheck(tab?.id ?? browser.tabs.TAB_ID_NONE, draw);

async function refresh(): Promise<void> {
  model = await readModel(tab);
  draw();
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('popup: no #root');
  document.documentElement.lang = model.language;
  const actions = actionsFor(tab, model);
  render(<Popup model={model} check={check.current()} checkActions={check.actions} {...actions} />, root);
}

function actionsFor(about: Tabs.Tab | undefined, { page, texts }: PopupModel): PopupActions {
  const tabId = about?.id;
  const chip = page.kind === 'guarded' ? page.chip : null;
  return {
    onChooseClient: (clientId) => void send({ type: 'set-intent', clientId, everywhere: false, tabId }),
    onEverywhere: (isOn) => {
      if (!isOn) return void send({ type: 'end-everywhere' });
      const client = chip?.client;
      if (client) void send({ type: 'set-intent', clientId: client.id, everywhere: true, tabId });
    },
    onFreeze: (clientId, freeze) =>
      void send({ type: 'change-workspace', change: { do: 'edit-client', clientId, fields: { freeze } } }),
    onClaim: (claim) => {
      const account = chip === null ? null : provenAccount(chip.sighting);
      if (account) void send(claimMessage(account, claim));
    },
    onReload: () => {
      if (tabId !== undefined) void browser.tabs.reload(tabId).then(() => window.close());
    },
    onAllowAccess: () => {
      if (page.kind === 'no-access') void allowAccess(access, page.network).then(refresh);
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
    onPutBack: (id) => {
      const kept = texts.find((text) => text.id === id);
      if (tabId !== undefined && kept !== undefined) void putBack(tabId, kept);
    },
    onDelete: (id) => void dropText(id),
    onVoiceCard: (clientId) => voiceCardOf(clientId, tabId).catch(() => null),
    onReplies: () => {
      if (tabId !== undefined)
        void browser.runtime.sendMessage({ type: 'open-palette', tabId }).then(() => window.close());
    },
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

async function send(message: Message): Promise<void> {
  await browser.runtime.sendMessage(message);
  await refresh();
}

/** Null where the tab is for another client by now. */
async function voiceCardOf(clientId: string, tabId: number | undefined): Promise<VoiceCard | null> {
  const message: Message = { type: 'voice-card', tabId };
  const answer = (await browser.runtime.sendMessage(message)) as ClientCard;
  return answer.clientId === clientId ? answer.card : null;
}

/** Writes a text into the tab's composer; where that fails, it is on the clipboard. */
async function putBack(tabId: number, { text, kind }: KeptText): Promise<void> {
  const message: GuardMessage = { type: 'put-back', text, kind };
  const isDone = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false);
  if (isDone !== true) await navigator.clipboard.writeText(text);
  window.close();
}

async function dropText(id: string): Promise<void> {
  const session = await loadSession();
  const owner = Object.entries(session.tabs).find(([, record]) =>
    record.texts.some((text) => text.id === id),
  );
  if (owner !== undefined) await send({ type: 'drop-text', tabId: Number(owner[0]), id });
}

browser.storage.onChanged.addListener(() => {
  check.again();
  void refresh();
});
draw();
