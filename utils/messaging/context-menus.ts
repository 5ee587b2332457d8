import browser from 'webextension-polyfill';
import { t } from '../i18n/menus/translator.ts';
import { GUARDED_PAGES } from '../networks/guarded-pages.ts';
import { keepReplyDraft } from '../storage/reply-draft.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { openPalette } from './background.ts';
import { languageOf } from './state.ts';

const ITEMS = [
  { id: 'open-replies', contexts: ['editable'] },
  { id: 'save-reply', contexts: ['selection'] },
] as const;

/** Puts our lines into the menus of the networks' pages, in the person's language. */
export async function showContextMenus(): Promise<void> {
  const language = languageOf((await loadWorkspace()).settings);
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of ITEMS) {
    browser.contextMenus.create({
      id,
      title: t(language, id),
      contexts: [...contexts],
      documentUrlPatterns: Object.values(GUARDED_PAGES).flat(),
    });
  }
}

/** Must be called at start: the background may have been started by the press itself. */
export function watchContextMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'open-replies' && tab?.id !== undefined) void openPalette(tab.id);
    if (menuItemId === 'save-reply') void saveSelection(selectionText ?? '', tab?.id);
  });
}

/** The editor opens with the selection in it; nothing is saved before the person says so. */
async function saveSelection(text: string, openerTabId: number | undefined): Promise<void> {
  await keepReplyDraft(text);
  await browser.tabs.create({
    url: '/options.html#new-reply',
    ...(openerTabId !== undefined && { openerTabId }),
  });
}
