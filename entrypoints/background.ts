import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, forgetTab, inheritIntent, tellAll } from '../utils/messaging/background.ts';
import { onWorkspaceChange } from '../utils/storage/workspace.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );
  browser.tabs.onCreated.addListener((tab) => {
    if (tab.id !== undefined) void inheritIntent(tab.id, tab.openerTabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  onWorkspaceChange(() => void tellAll());
});
