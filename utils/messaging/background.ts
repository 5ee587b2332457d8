import browser, { type Runtime } from 'webextension-polyfill';
import { claim, learn, newClient } from '../core/claim.ts';
import { isStale } from '../core/intent.ts';
import type { ClientCard } from '../core/voice-card.ts';
import { applyReplyChange } from '../replies/change.ts';
import { saveChipPlace } from '../storage/chip-place.ts';
import { importWorkspace } from '../storage/import-workspace.ts';
import { forgetPublishedOf } from '../storage/published-posts.ts';
import { forgetGuides } from '../storage/read-guides.ts';
import { changeReplies } from '../storage/replies.ts';
import { forgetUses } from '../storage/reply-uses.ts';
import { leaveBe, noteSeen } from '../storage/seen-accounts.ts';
import { changeSession, changeTab, emptyTab, keepText } from '../storage/tabs.ts';
import { noteUnannounced } from '../storage/unannounced.ts';
import { changeVoice, keepVoicesOf } from '../storage/voices.ts';
import { changeWorkspace, loadWorkspace } from '../storage/workspace.ts';
import { applyChange, type WorkspaceChange } from '../storage/workspace-change.ts';
import { showBadge } from './badge.ts';
import { carryDraft, forgetPrivateDrafts, settleDraft, takeDraft } from './carried-drafts.ts';
import type { GuardMessage, Message } from './contract.ts';
import { messageSchema } from './messages.ts';
import { allowWord, readByServer, readDraft, readsDrafts, ruleNames, silenceRule } from './proofreading.ts';
import { forgetPublished, rememberPublished } from './published.ts';
import { fillReply, findForeignReply, findReplies, noteReplyUse, replyTriggers } from './replies.ts';
import { guardStateOf } from './state.ts';
import { readCard } from './style-guide.ts';
import { clientOfTab } from './tab-client.ts';
import { learnPublished } from './voice.ts';

/** Answers one message of a guard or of our own pages; what does not fit the contract is refused. */
export async function answer(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('message from elsewhere');
  const message = messageSchema.parse(raw);
  const tabId = tabOf(message, sender);
  switch (message.type) {
    case 'hello':
      return guardStateOf(tabId);
    case 'load-ui':
      return load('/in-page.js', tabId, sender.frameId ?? 0);
    case 'load-palette':
      return load('/palette.js', tabId, sender.frameId ?? 0);
    case 'load-proofreader':
      return (await readsDrafts()) && load('/proofreader.js', tabId, sender.frameId ?? 0);
    case 'open-proofreader':
      return openProofreader(tabId);
    case 'proofread':
      return readDraft(tabId, message.text, message.place ?? null, message.tabId !== undefined);
    case 'proofread-by-server':
      return readByServer(tabId, message.text);
    case 'allow-word':
      return allowWord(tabId, message.word, message.for);
    case 'silence-rule':
      return silenceRule(tabId, message.rule);
    case 'rule-names':
      return ruleNames(message.rules);
    case 'voice-card':
      return clientCard(tabId);
    case 'open-palette':
      return openPalette(tabId);
    case 'reply-triggers':
      return replyTriggers(tabId);
    case 'find-replies':
      return findReplies(tabId, message.query, message.place);
    case 'fill-reply':
      return fillReply(tabId, message.id, message.place, message.answers);
    case 'foreign-reply':
      return findForeignReply(tabId, message.text);
    case 'reply-used':
      return noteReplyUse(message.id, message.place, sender.tab?.incognito === true);
    case 'open-popup':
      return openPopup(tabId);
    case 'open-options':
      await browser.tabs.create({ url: `/options.html#${message.at}`, openerTabId: tabId });
      return;
    case 'used':
      return use(tabId);
    case 'set-intent':
      return setIntent(tabId, message.clientId, message.everywhere);
    case 'end-everywhere':
      await changeSession((session) => {
        session.everywhere = null;
      });
      return tellAll();
    case 'claim':
      await changeWorkspace((workspace) => ({
        ...workspace,
        clients: claim(workspace.clients, message.account, message.clientId),
      }));
      return guardStateOf(tabId);
    case 'claim-new':
      await changeWorkspace((workspace) => {
        // Said twice, it is done once.
        const others = workspace.clients.filter((client) => client.id !== message.id);
        const client = newClient(message.id, message.client);
        return { ...workspace, clients: claim([...others, client], message.account, client.id) };
      });
      return guardStateOf(tabId);
    case 'learn': {
      // What is done in a private window leaves no trace outside it.
      if (sender.tab?.incognito !== true) await noteSeen(message.account, Date.now());
      const { clients } = await loadWorkspace();
      if (learn(clients, message.account) === clients) return;
      await changeWorkspace((workspace) => ({
        ...workspace,
        clients: [...learn(workspace.clients, message.account)],
      }));
      return;
    }
    case 'leave-account':
      return leaveBe(message.account);
    case 'change-workspace':
      if (!isOwnPage(sender)) throw new Error('change-workspace: not from a page of ours');
      return changeOrImport(message.change);
    case 'change-replies':
      if (!isOwnPage(sender)) throw new Error('change-replies: not from a page of ours');
      await changeReplies((replies) => applyReplyChange(replies, message.change));
      if (message.change.do === 'delete') await forgetUses(message.change.ids);
      return;
    case 'keep-text':
      await changeTab(tabId, (tab) => keepText(tab, message.text));
      return;
    case 'drop-text':
      await changeTab(tabId, (tab) => {
        tab.texts = tab.texts.filter((kept) => kept.id !== message.id);
      });
      return;
    case 'keep-notice':
      await changeTab(tabId, (tab) => {
        // Said twice, it is kept once.
        tab.notices = [...tab.notices.filter(({ id }) => id !== message.notice.id), message.notice];
      });
      await tell(tabId);
      return guardStateOf(tabId);
    case 'drop-notice':
      await changeTab(tabId, (tab) => {
        tab.notices = tab.notices.filter(({ id }) => id !== message.id);
      });
      return tell(tabId);
    case 'carry-draft':
      await carryDraft(message.draft, sender.tab?.incognito === true);
      await tellAll();
      return guardStateOf(tabId);
    case 'take-draft':
      return takeDraft(message.id, message.by);
    case 'settle-draft':
      await settleDraft(tabId, message.id, message.outcome);
      return tellAll();
    case 'published':
      // What is done in a private window leaves no trace outside it.
      if (sender.tab?.incognito === true) return;
      await learnPublished(message.clientId, message.text);
      return rememberPublished(message.clientId, message.network, message.text);
    case 'unannounced': {
      const { network, kind, operation } = message;
      return noteUnannounced({ network, kind, operation });
    }
    case 'place-chip':
      await saveChipPlace(message.place);
      return tellAll();
    case 'hide-chip':
      await changeTab(tabId, (tab) => {
        tab.chipHidden = true;
      });
      return tell(tabId);
    case 'badge':
      return showBadge(tabId, message.mark, message.clientId);
  }
}

async function changeOrImport(change: WorkspaceChange): Promise<void> {
  const before = await loadWorkspace();
  await changeWith(change);
  const after = await loadWorkspace();
  const withGuide = new Set(
    after.clients.flatMap(({ id, styleGuide }) => (styleGuide === undefined ? [] : id)),
  );
  await forgetGuides(before.clients.map(({ id }) => id).filter((id) => !withGuide.has(id)));
}

async function changeWith(change: WorkspaceChange): Promise<void> {
  if (change.do === 'import') {
    await importWorkspace(change.file, change.way);
    const { clients } = await loadWorkspace();
    if (change.way === 'replace') await keepVoicesOf(clients.map(({ id }) => id));
    return forgetPublished(change.way === 'replace');
  }
  await changeWorkspace((workspace) => applyChange(workspace, change));
  // Not whenever a client is missing: a workspace that was set aside as damaged may come back.
  if (change.do === 'delete-client') {
    await changeVoice(change.clientId, () => null);
    await forgetPublishedOf(change.clientId);
  }
  if (change.do === 'edit-client' && change.fields.styleGuide !== undefined) await forgetPublished(false);
}

/** The voice card of the tab's own client: no page is told of another's. */
async function clientCard(tabId: number): Promise<ClientCard> {
  const client = await clientOfTab(tabId);
  return { clientId: client?.id ?? null, card: client && (await readCard(client)) };
}

/** For messages of the popup that are about no tab. */
const NO_TAB = -1;

/** The tab a message is about: the sender's own; only our own pages may name another. */
function tabOf(message: Message, sender: Runtime.MessageSender): number {
  if (isOwnPage(sender) && 'tabId' in message && message.tabId !== undefined) return message.tabId;
  return sender.tab?.id ?? NO_TAB;
}

/** The browser itself tells a sender's address: no page of a network can pretend. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Brings a part of our interface into a frame, into the guard's own isolated world. */
async function load(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** The popup; where the browser opens it only by its own button, the same page in a tab. */
async function openPopup(tabId: number): Promise<void> {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: `/popup.html?tab=${tabId}`, openerTabId: tabId }));
}

/** Opens the saved replies over the frame that is written in; on other sites nothing happens. */
export async function openPalette(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/palette.js'] })
    .catch(() => undefined);
}

/** Opens what was found of the draft that is written; on other sites nothing happens. */
export async function openProofreader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting
    .executeScript({ target, files: ['/proofreader.js'] })
    .then(() => browser.scripting.executeScript({ target, func: openInFrame }))
    .catch(() => undefined);
}

/** Runs in the frame, by itself: the place where the proofreader leaves itself is named once more (`loaded-proofreader.ts`). */
function openInFrame(): void {
  const shelf = globalThis as { [place: symbol]: { open: () => void } | undefined };
  shelf[Symbol.for('bon-compte.proofreader')]?.open();
}

/** Typing or publishing in a tab keeps its intent fresh, and "everywhere for now" where the tab stands on that. */
async function use(tabId: number): Promise<void> {
  const { settings } = await loadWorkspace();
  await changeSession((session) => {
    const now = Date.now();
    const own = session.tabs[tabId]?.intent ?? null;
    const used = own !== null && !isStale(own, now, settings.idleMinutes) ? own : session.everywhere;
    if (used !== null && !isStale(used, now, settings.idleMinutes)) used.lastUsed = now;
  });
}

/** Says whom a tab posts for. Another client than "everywhere for now" ends that one. */
async function setIntent(tabId: number, clientId: string, everywhere: boolean): Promise<unknown> {
  const { clients } = await loadWorkspace();
  const client = clients.find((candidate) => candidate.id === clientId);
  if (client === undefined) throw new Error(`set-intent: no client ${clientId}`);
  const lastUsed = Date.now();
  await changeTab(tabId, (tab, session) => {
    tab.intent = { clientId, via: 'person', lastUsed };
    if (everywhere && !client.personal) session.everywhere = { clientId, via: 'everywhere', lastUsed };
    else if (session.everywhere !== null && session.everywhere.clientId !== clientId)
      session.everywhere = null;
  });
  await tellAll();
  return guardStateOf(tabId);
}

/** A tab opened from another has that one's client, as fresh as it was there. */
export async function inheritIntent(tabId: number, openerTabId: number): Promise<void> {
  const { settings } = await loadWorkspace();
  await changeSession((session) => {
    const handed = session.tabs[openerTabId]?.intent ?? null;
    if (handed === null || isStale(handed, Date.now(), settings.idleMinutes)) return;
    if (session.tabs[tabId]?.intent) return;
    session.tabs[tabId] = { ...emptyTab(), intent: { ...handed, via: 'opener' } };
  });
  await tell(tabId);
}

export async function forgetTab(tabId: number): Promise<void> {
  await changeSession((session) => {
    delete session.tabs[tabId];
  });
  await forgetPrivateDrafts(tabId);
}

/** Sends every guard what it must know now; tabs without a guard don't answer. */
export async function tellAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id))));
}

async function tell(tabId: number): Promise<void> {
  const message: GuardMessage = { type: 'state', state: await guardStateOf(tabId) };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
