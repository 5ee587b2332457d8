import type { Page } from 'puppeteer-core';
import type { Account } from '../../../utils/core/account.ts';
import type { Guarded } from '../../e2e/harness/guarded.ts';
import { signIn, signOut, switchTo } from '../../e2e/harness/instagram.ts';
import { DEFAULT_SETTINGS, type Drift, type InstagramSettings } from '../../sites/instagram/settings.ts';
import { LABELS } from '../../sites/instagram/web/labels.ts';
import type { Move, NetworkDriver, Reading, Sight, Tab } from '../driver.ts';
import { emptyBoxes, textsOf, untilGone } from '../page.ts';
import { chosenAmong, drawPeople, namesIn } from '../people.ts';
import type { Random, Weighted } from '../random.ts';
import { drawDrift, drawOptions } from './options.ts';
import { PLAIN_WAYS, type PlainDesk, WAYS } from './ways.ts';

/** What one load of Instagram's document is, as the network has it. */
type Load = {
  /** Owner of the session when the document was made; null signed out. */
  loadedAs: string | null;
  /** Signed in besides the owner, as its account menu has them. */
  others: readonly string[];
  settings: InstagramSettings;
  number: number;
};

const HOME = 'https://www.instagram.com';
const FAILED = Object.values(LABELS).map((labels) => labels.failed);
const PUBLISHING = [
  'PolarisPostCommentInputRevampedMutation',
  'usePolarisCommentSubmitMutation',
  'web/comments/add',
  'IGDirectTextSendMutation',
  'media/configure',
  'media/configure_sidecar',
  'direct_v2/threads/broadcast/reel_share',
  'usePolarisCreateRepostMutation',
];
const PLAIN = ['like', 'follow'];

/** Instagram for the campaign. `drift` is the chance of each mark to be broken in a new build of the site. */
export function createInstagramDriver(guarded: Guarded, random: Random, drift: number): NetworkDriver {
  const { instagram, browser } = guarded;
  const usernames = instagram.accounts.map((account) => account.username);
  const loads = new Map<string, Load>();
  let signedIn: readonly string[] = [];
  /** Whether the cookie that scripts read has lost its name. */
  let isCookieRenamed = false;
  let broken: readonly Drift[] = [];
  let loadNumber = 0;

  const active = () => signedIn[0] ?? null;

  function loadOf(tab: Tab): Load {
    const load = loads.get(tab.name);
    if (load === undefined) throw new Error(`${tab.name} has no page of Instagram`);
    return load;
  }

  /** Takes note of a load of the document. */
  async function settle(tab: Tab): Promise<void> {
    await tab.page.waitForSelector(':is(.app, .stories, .login)');
    // Instagram's toasts lie for seconds over what the next step presses; a person would wait.
    await tab.page.addStyleTag({ content: '.toast { pointer-events: none !important; }' });
    const { settings } = instagram;
    loadNumber += 1;
    if (active() !== null) isCookieRenamed = settings.drift.includes('cookie');
    loads.set(tab.name, {
      loadedAs: active(),
      others: signedIn.slice(1),
      settings: { ...settings },
      number: loadNumber,
    });
  }

  async function arrive(tab: Tab, address = '/'): Promise<void> {
    await tab.page.bringToFront();
    await tab.page.goto(`${HOME}${address}`, { waitUntil: 'domcontentloaded' });
    await settle(tab);
  }

  async function signInAs(wanted: readonly string[]): Promise<void> {
    const [first, ...rest] = wanted;
    if (first === undefined) return;
    await signIn(browser, instagram, first, ...rest);
    signedIn = wanted;
    isCookieRenamed = false;
  }

  /** The feed, at its top: another page is left by a load, and so is an open panel, which covers buttons. */
  async function toFeed(tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    const isCovered = (await tab.page.$('.floating.open')) !== null;
    if (new URL(tab.page.url()).pathname !== '/' || isCovered) await loadSignedIn(tab);
    await tab.page.waitForSelector('.feed .post-0');
    await tab.page.evaluate(() => window.scrollTo(0, 0));
  }

  /** Loads an address to write there: somebody must be signed in for that. */
  async function loadSignedIn(tab: Tab, address?: string): Promise<void> {
    if (active() === null) await signInAs([loadOf(tab).loadedAs ?? random.pick(usernames)]);
    await arrive(tab, address);
  }

  function deskFor(tab: Tab, by: Random): PlainDesk {
    return {
      page: tab.page,
      random: by,
      toFeed: () => toFeed(tab),
      load: (address) => loadSignedIn(tab, address),
    };
  }

  async function switchElsewhere(by: Random, accounts: readonly string[] = []): Promise<string> {
    const wanted = by.pick(chosenAmong(usernames, accounts, active()));
    const rest = usernames.filter((username) => username !== wanted && by.chance(0.5));
    await signInAs([wanted, ...rest]);
    return `switch to ${wanted} elsewhere`;
  }

  const moves: Record<string, (tab: Tab) => Move | null> = {
    switchByMenu: (tab) => {
      const load = loadOf(tab);
      if (load.others.length === 0 || load.loadedAs !== active()) return null;
      return async (by) => {
        const wanted = by.pick(load.others);
        await toFeed(tab);
        const rest = signedIn.filter((username) => username !== wanted);
        await switchTo(tab.page, wanted);
        signedIn = [wanted, ...rest];
        await settle(tab);
        return `switch to ${wanted} by the menu`;
      };
    },
    go: (tab) => async (by) => {
      const address = by.pick(['/', '/decoy_two/', '/direct/inbox/']);
      await arrive(tab, address);
      return `load ${address}`;
    },
    signOut: () => {
      if (active() === null) return null;
      return async () => {
        await signOut(browser);
        signedIn = [];
        return 'sign out elsewhere';
      };
    },
    changeSite: () => async (by) => {
      instagram.settings = drawOptions(by, broken);
      return `the site changes: ${differences(instagram.settings)}`;
    },
    build: () => {
      if (drift === 0) return null;
      return async (by) => {
        broken = drawDrift(by, drift);
        instagram.settings = drawOptions(by, broken);
        return `a new build of the site breaks ${broken.join(', ') || 'nothing'}`;
      };
    },
  };

  return {
    ...drawPeople(random, nameOf),
    async begin() {
      broken = drawDrift(random, drift);
      instagram.settings = drawOptions(random, broken);
      const first = random.weighted(
        usernames.map((username) => [isClaimed(username) ? 3 : 1, username] as const),
      );
      const rest = usernames.filter((username) => username !== first && random.chance(0.6));
      await signInAs([first, ...rest]);
    },
    arrive,
    forget: (tab) => void loads.delete(tab.name),
    async openFrom(tab) {
      await tab.page.bringToFront();
      return browser.tabOpenedBy(() => tab.page.evaluate((home) => void window.open(home), HOME));
    },
    async reload(tab, press) {
      const { page } = tab;
      await page.bringToFront();
      if (press === undefined) await page.reload({ waitUntil: 'domcontentloaded' });
      else await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), press()]);
      await settle(tab);
    },
    untilSettled: ({ page }, { texts }) => untilSettled(page, texts),
    clear: (tab) => clear(tab, arrive),
    switchElsewhere,
    moves(tab) {
      const weights: readonly Weighted<string>[] = [
        [5, 'switchByMenu'],
        [2, 'go'],
        [1, 'signOut'],
        [2, 'changeSite'],
        [2, 'build'],
      ];
      return weights.flatMap(([weight, name]) => {
        const move = moves[name]?.(tab) ?? null;
        return move === null ? [] : [[weight, move] as const];
      });
    },
    canPublish: (tab) => loadOf(tab).loadedAs !== null,
    write: (tab, by, pen) => by.weighted(WAYS)({ ...deskFor(tab, by), pen }),
    writePlain: (tab, by) => by.weighted(PLAIN_WAYS)(deskFor(tab, by)),
    reading: (tab) => readingOf(loadOf(tab), active(), isCookieRenamed),
    accountsIn: (words) => namesIn(words, usernames),
    nameOf,
    look: (tab) => look(tab.page),
    texts: (tab) => textsOf(tab.page),
    // Instagram asks nothing before it publishes, and has no Undo.
    answerSheet: () => Promise.resolve(),
    undoDelay: () => 0,
    undo: () => Promise.resolve(),
    failRequests(isFailing) {
      instagram.settings.failing = isFailing ? PUBLISHING : [];
    },
    published: () =>
      instagram.published
        .filter(({ kind }) => !PLAIN.includes(kind))
        .map(({ username, text }) => ({ account: username, text })),
    publishedPlainly: () => instagram.published.filter(({ kind }) => PLAIN.includes(kind)).length,
    refused: () =>
      instagram.calls.filter(
        ({ operation, username }) =>
          username === null && operation !== 'PolarisFeedRootPaginationCachedQuery',
      ).length,
    showsDrafts: (tab) => loadOf(tab).settings.drift.length === 0,
  };
}

/** Who acts on a load of Instagram: the document's account, as long as the browser's session is its. */
function readingOf(load: Load, session: string | null, isCookieRenamed: boolean): Reading {
  const isDrifted = load.settings.drift.length > 0 || isCookieRenamed;
  const key = JSON.stringify([session, load.number, isCookieRenamed]);
  if (session === null) return { acting: null, doubts: ['blind', 'conflict'], key };
  if (session !== load.loadedAs) {
    return { acting: null, doubts: isDrifted ? ['conflict', 'blind'] : ['conflict'], key };
  }
  return { acting: load.loadedAs, doubts: isDrifted ? ['blind', 'conflict'] : [], key };
}

function look(page: Page): Promise<Sight> {
  return page
    .evaluate((failed) => {
      const toast = document.querySelector('.toast')?.textContent ?? '';
      return {
        isAsking: false,
        isWaiting: false,
        hasFailed: failed.includes(toast),
      };
    }, FAILED)
    .catch(() => ({ isAsking: false, isWaiting: false, hasFailed: false }));
}

/** The text is gone; a new post's dialog has said that it is shared, and is closed. */
async function untilSettled(page: Page, texts: readonly string[]): Promise<void> {
  await untilGone(page, texts);
  if ((await page.$('.create-dialog')) === null) return;
  await page.keyboard.press('Escape');
  await page.waitForSelector('.create-dialog', { hidden: true });
}

/** Empties the boxes; what is written in a dialog, or over a photo, is left by a load. */
async function clear(tab: Tab, arrive: (tab: Tab) => Promise<void>): Promise<void> {
  const { page } = tab;
  await page.bringToFront();
  if ((await page.$('.create-dialog, .post-dialog, .stories')) !== null) return arrive(tab);
  await emptyBoxes(page, '[contenteditable="true"], textarea');
}

function nameOf({ network, handle }: Account): string | null {
  return network === 'instagram' ? handle : null;
}

function isClaimed(username: string): boolean {
  return ['atelier.boreal', 'camille.dube', 'epicerie.dumarche'].includes(username);
}

/** What differs from Instagram as it mostly is, for the list of steps. */
function differences(settings: InstagramSettings): string {
  const changed = Object.entries(settings).filter(
    ([name, value]) =>
      name !== 'posts' &&
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof InstagramSettings]),
  );
  return changed.map(([name, value]) => `${name} ${value}`).join(', ') || 'as usual';
}
