import { render } from 'preact';
import browser from 'webextension-polyfill';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import type { FirstRunActions, FirstRunModel } from '../../components/first-run/model.ts';
import '../../components/styles/first-run.css';
import { t } from '../../utils/i18n/first-run/translator.ts';
import { BROWSER_KIND } from '../../utils/messaging/browser-kind.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { guardedTabs, oldTabs, reloadOldTabs } from '../../utils/messaging/open-tabs.ts';
import { allowAccess, claimMessage, openDetails } from '../../utils/messaging/page-requests.ts';
import { accessOf } from '../../utils/messaging/site-access.ts';
import { languageOf } from '../../utils/messaging/state.ts';
import { watchChanges } from '../../utils/messaging/watch-changes.ts';
import { loadSeen } from '../../utils/storage/seen-accounts.ts';
import { loadWorkspace } from '../../utils/storage/workspace.ts';

/** Where each network is at home. */
const HOMES = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
} as const;

let oldTabCount = 0;
let model = await readModel();
let reading = 0;

async function readModel(): Promise<FirstRunModel> {
  const [{ clients, settings }, seen, access, isAllowedInPrivate] = await Promise.all([
    loadWorkspace(),
    loadSeen(),
    accessOf(),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  return {
    language: languageOf(settings),
    clients,
    seen: seen.filter(({ isLeft }) => !isLeft),
    checks: { access, isAllowedInPrivate, oldTabs: oldTabCount, browser: BROWSER_KIND },
    now: Date.now(),
  };
}

/** Shows things as they stand; of several readings under way the last one counts. */
async function refresh(): Promise<void> {
  const turn = ++reading;
  const next = await readModel();
  if (turn !== reading) return;
  model = next;
  draw();
}

async function lookAround(): Promise<void> {
  oldTabCount = oldTabs(await guardedTabs()).length;
  await refresh();
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('first-run: no #root');
  document.documentElement.lang = model.language;
  document.title = t(model.language, 'title');
  render(<FirstRun model={model} {...actions} />, root);
}

const actions: FirstRunActions = {
  onLanguage: (language) =>
    void send({ type: 'change-workspace', change: { do: 'settings', settings: { language } } }),
  onOpen: (network) => void browser.tabs.create({ url: HOMES[network] }),
  onOptions: () => void browser.runtime.openOptionsPage(),
  onClaim: (account, claim) => void send(claimMessage(account, claim)),
  onAllow: (network) => void allowAccess(model.checks.access, network).then(refresh),
  onOpenDetails: () => void openDetails(),
  onReloadOldTabs: () => void reloadOldTabs(),
};

async function send(message: Message): Promise<void> {
  await browser.runtime.sendMessage(message);
  await refresh();
}

watchChanges({ onStored: () => void refresh(), onAround: () => void lookAround() });
draw();
void lookAround();
