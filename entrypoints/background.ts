import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import {
  answer,
  forgetTab,
  inheritIntent,
  openPalette,
  openProofreader,
  tellAll,
} from '../utils/messaging/background.ts';
import { showContextMenus, watchContextMenus } from '../utils/messaging/context-menus.ts';
import { watchOpenedTabs } from '../utils/messaging/opened-tabs.ts';
import { watchPublished } from '../utils/storage/published-posts.ts';
import { watchReplies } from '../utils/storage/replies.ts';
import { watchVoices } from '../utils/storage/voices.ts';
import { onWorkspaceChange } from '../utils/storage/workspace.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );
  watchOpenedTabs((tabId, openerTabId) => void inheritIntent(tabId, openerTabId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  onWorkspaceChange(() => {
    void tellAll();
    // The language may be another one.
    void showContextMenus();
  });
  watchReplies();
  watchVoices();
  watchPublished();
  watchContextMenus();
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-replies') void openPalette(tab.id);
    if (command === 'open-proofreader') void openProofreader(tab.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void showContextMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/first-run.html') });
  });
});
