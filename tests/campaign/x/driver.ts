import type { Page } from 'puppeteer-core';
import type { Account } from '../../../utils/core/account.ts';
import type { Guarded } from '../../e2e/harness/guarded.ts';
import { actAs, at, signIn, signOut, switchTo } from '../../e2e/harness/x.ts';
import { DEFAULT_SETTINGS, type XSettings } from '../../sites/x/settings.ts';
import { LABELS } from '../../sites/x/web/labels.ts';
import type { Move, NetworkDriver, Reading, Sight, Tab } from '../driver.ts';
import { emptyBoxes, textsOf, untilGone } from '../page.ts';
import { chosenAmong, drawPeople, namesIn } from '../people.ts';
import type { Random, Weighted } from '../random.ts';
import { drawDrift, drawOptions } from './options.ts';
import { PLAIN_WAYS, type PlainDesk, WAYS } from './ways.ts';

/** What one load of X's document is, as the network has it. */
type Load = {
  /** Owner of the session when the document was made; null signed out. */
  loadedAs: string | null;
  /** Whom it acts for: the owner, or a delegate. */
  viewer: string | null;
  /** Signed in besides the owner, as its account menu has them. */
  others: readonly string[];
  settings: XSettings;
  place: string;
  /** Until then the navigation may name another account than the composer (milliseconds since the epoch). */
  lagsUntil: number;
  /** The session changed while a delegate acted: what was seen of the switch in place may be forgotten. */
  isSwitchForgotten: boolean;
  number: number;
};

/** A load's first moments, in which what lags may still lag on a slow machine. */
const MARGIN = 1500;
const WORDS = {
  failed: Object.values(LABELS).map((labels) => labels.failed),
  waiting: Object.values(LABELS).map((labels) => labels.pending),
};
const PUBLISHING = [
  'CreateTweet',
  'CreateNoteTweet',
  'CreateScheduledTweet',
  'CreateRetweet',
  'CreateQuickPromotion',
  'ArticleEntityPublish',
  'dm/new2',
  'sealed-message',
];
const PLAIN = ['like', 'follow'];
const COVERS = '[role="dialog"], [aria-labelledby="sheet-title"]';

/** X for the campaign. `drift` is the chance of each mark to be broken in a new build of the site. */
export function createXDriver(guarded: Guarded, random: Random, drift: number): NetworkDriver {
  const { x, browser } = guarded;
  const handles = x.accounts.map((account) => account.handle);
  const loads = new Map<string, Load>();
  let signedIn: readonly string[] = [];
  /** Whether the cookie that scripts read has lost its name. */
  let isCookieRenamed = false;
  let broken: readonly string[] = [];
  let loadNumber = 0;

  const start = drawPeople(random, nameOf);
  const active = () => signedIn[0] ?? null;

  function loadOf(tab: Tab): Load {
    const load = loads.get(tab.name);
    if (load === undefined) throw new Error(`${tab.name} has no page of X`);
    return load;
  }

  /** Takes note of a load of the document. */
  async function settle(tab: Tab, place: string): Promise<void> {
    await tab.page.waitForSelector('main');
    // X's toasts lie for seconds over what the next step presses; a person would wait.
    await tab.page.addStyleTag({ content: '.toast { pointer-events: none !important; }' });
    const { settings } = x;
    loadNumber += 1;
    if (active() !== null) isCookieRenamed = settings.drift.includes('cookie');
    loads.set(tab.name, {
      loadedAs: active(),
      viewer: active(),
      others: signedIn.slice(1),
      settings: { ...settings },
      place,
      lagsUntil: settings.staleNav === 0 ? 0 : Date.now() + settings.staleNav + MARGIN,
      isSwitchForgotten: false,
      number: loadNumber,
    });
  }

  async function arrive(tab: Tab, address = '/home'): Promise<void> {
    await tab.page.bringToFront();
    await tab.page.goto(`https://x.com${address}`, { waitUntil: 'domcontentloaded' });
    await settle(tab, placeOf(address));
  }

  async function signInAs(wanted: readonly string[]): Promise<void> {
    const [first, ...rest] = wanted;
    if (first === undefined) return;
    await signIn(browser, x, first, ...rest);
    sessionChanged(wanted);
    isCookieRenamed = false;
  }

  function sessionChanged(now: readonly string[]): void {
    if (now[0] !== active()) {
      for (const load of loads.values()) {
        if (load.viewer !== load.loadedAs) load.isSwitchForgotten = true;
      }
    }
    signedIn = now;
  }

  function drawSite(by: Random): void {
    x.settings = drawOptions(by, broken);
  }

  /** Goes to a place within the document where that can be done, else loads it. */
  async function go(tab: Tab, place: 'home' | 'status' | 'chat'): Promise<void> {
    const { page } = tab;
    await page.bringToFront();
    // A dialog comes back with its draft when the page is loaded anew, and a sheet at its address.
    if ((await page.$(COVERS)) !== null) await loadSignedIn(tab);
    const { place: here } = loadOf(tab);
    if (place === 'chat') {
      if (here !== 'chat') await page.click(at('AppTabBar_DirectMessage_Link'));
      await page.waitForSelector('a[href^="/i/chat/"]');
      await page.click('a[href^="/i/chat/"]');
      await page.waitForSelector(at('dm-composer-textarea'));
    } else if (place === 'home') {
      if (here !== 'home') await page.click(at('AppTabBar_Home_Link'));
      await page.waitForSelector(`main ${at('tweetTextarea_0')}`);
      // Scrolled by half, the composer is under the sticky tabs.
      await page.evaluate(() => window.scrollTo(0, 0));
    } else {
      await go(tab, 'home');
      await page.waitForSelector(`main article a:has(time)`);
      await page.click('main article a:has(time)');
      await page.waitForSelector(at('inline_reply_offscreen'));
    }
    loadOf(tab).place = place;
  }

  /** Loads an address to write there: somebody must be signed in for that. */
  async function loadSignedIn(tab: Tab, address?: string): Promise<void> {
    if (active() === null) await signInAs([loadOf(tab).loadedAs ?? random.pick(handles)]);
    await arrive(tab, address);
  }

  function deskFor(tab: Tab, by: Random): PlainDesk {
    return {
      page: tab.page,
      random: by,
      go: (place) => go(tab, place),
      load: (address) => loadSignedIn(tab, address),
    };
  }

  const moves: Record<string, (tab: Tab) => Move | null> = {
    switchByMenu: (tab) => {
      const load = loadOf(tab);
      if (load.others.length === 0 || load.loadedAs !== active()) return null;
      return async (by) => {
        const wanted = by.pick(load.others);
        await go(tab, 'home');
        const rest = signedIn.filter((handle) => handle !== wanted);
        await switchTo(tab.page, wanted);
        sessionChanged([wanted, ...rest]);
        await settle(tab, 'home');
        return `switch to @${wanted} by the menu`;
      };
    },
    actInPlace: (tab) => {
      const load = loadOf(tab);
      if (load.loadedAs === null) return null;
      const own = load.loadedAs;
      const delegates = load.viewer === own ? x.account(own).actsFor : [own];
      // An account that is signed in besides has a row of its own in the menu, before the delegate's.
      if (delegates.length === 0 || delegates.some((handle) => load.others.includes(handle))) return null;
      return async (by) => {
        const wanted = by.pick(delegates);
        await go(tab, 'home');
        const now = loadOf(tab);
        if (now.viewer === wanted) return `@${wanted} acts again, by the load`;
        await actAs(tab.page, wanted);
        now.viewer = wanted;
        if (now.settings.delegateLag > 0) now.lagsUntil = Date.now() + now.settings.delegateLag + MARGIN;
        return `act for @${wanted} in place`;
      };
    },
    walk: (tab) => {
      if (loadOf(tab).loadedAs === null) return null;
      return async (by) => {
        const place = by.pick(['home', 'status', 'chat'] as const);
        await go(tab, place);
        return `walk to ${place}`;
      };
    },
    go: (tab) => async (by) => {
      const address = by.pick(['/home', '/decoy_4', '/notifications', '/i/bookmarks']);
      await arrive(tab, address);
      return `load ${address}`;
    },
    signOut: () => {
      if (active() === null) return null;
      return async () => {
        await signOut(browser);
        sessionChanged([]);
        return 'sign out elsewhere';
      };
    },
    changeSite: () => async (by) => {
      drawSite(by);
      return `the site changes: ${differences(x.settings)}`;
    },
    build: () => {
      if (drift === 0) return null;
      return async (by) => {
        broken = drawDrift(by, drift);
        drawSite(by);
        return `a new build of the site breaks ${broken.join(', ') || 'nothing'}`;
      };
    },
  };

  async function switchElsewhere(by: Random, accounts: readonly string[] = []): Promise<string> {
    const wanted = by.pick(chosenAmong(handles, accounts, active()));
    const rest = handles.filter((handle) => handle !== wanted && by.chance(0.5));
    await signInAs([wanted, ...rest]);
    return `switch to @${wanted} elsewhere`;
  }

  return {
    ...start,
    async begin() {
      for (const account of x.accounts) account.premium = true;
      broken = drawDrift(random, drift);
      drawSite(random);
      const first = random.weighted(
        handles.map((handle) => [handle === 'chorale_voisine' ? 1 : 3, handle] as const),
      );
      const rest = handles.filter((handle) => handle !== first && random.chance(0.6));
      await signInAs([first, ...rest]);
    },
    arrive,
    forget: (tab) => void loads.delete(tab.name),
    async openFrom(tab, by) {
      await tab.page.bringToFront();
      // Nothing under a dialog can be clicked.
      const isCovered = (await tab.page.$(COVERS)) !== null;
      if (by.chance(0.5) || isCovered) {
        return browser.tabOpenedBy(() => tab.page.evaluate(() => void window.open('https://x.com/home')));
      }
      return browser.tabOpenedBy(async () => {
        await tab.page.keyboard.down('Control');
        await tab.page.click(at('AppTabBar_Home_Link'));
        await tab.page.keyboard.up('Control');
      });
    },
    async reload(tab, press) {
      const { page } = tab;
      await page.bringToFront();
      if (press === undefined) await page.reload({ waitUntil: 'domcontentloaded' });
      else await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), press()]);
      await settle(tab, placeOf(new URL(page.url()).pathname));
    },
    async untilSettled({ page }, { texts }) {
      await untilGone(page, texts);
      await page.waitForSelector('[role="dialog"]', { hidden: true });
    },
    clear: (tab) => clear(tab, arrive),
    switchElsewhere,
    moves(tab) {
      const weights: readonly Weighted<string>[] = [
        [4, 'switchByMenu'],
        [4, 'actInPlace'],
        [3, 'walk'],
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
    accountsIn: (words) =>
      namesIn(
        words,
        handles.map((handle) => `@${handle}`),
      ).map((label) => label.slice(1)),
    nameOf,
    look: (tab) => look(tab.page),
    texts: (tab) => textsOf(tab.page),
    async answerSheet(tab, confirms) {
      const buttons = await tab.page.$$('[aria-labelledby="sheet-title"] button');
      await buttons[confirms ? 0 : 1]?.click();
    },
    undoDelay: (tab) => loadOf(tab).settings.undoDelay,
    async undo({ page }) {
      await page.focus(`${at('toast')} button`);
      await page.keyboard.press('Enter');
    },
    failRequests(isFailing) {
      x.settings.failing = isFailing ? PUBLISHING : [];
    },
    published: () =>
      x.published
        .filter(({ kind }) => !PLAIN.includes(kind))
        .map(({ handle, text }) => ({ account: handle, text })),
    publishedPlainly: () => x.published.filter(({ kind }) => PLAIN.includes(kind)).length,
    refused: () =>
      x.calls.filter(({ operation, status }) => status !== 200 && operation !== 'HomeTimeline').length,
    showsDrafts: (tab) => {
      const { drift: lost } = loadOf(tab).settings;
      return !lost.includes('tweetTextarea') && !lost.includes('dm-composer');
    },
  };
}

/** Who acts on a load of X, by what its document, its viewer and the browser's session are. */
function readingOf(load: Load, session: string | null, isCookieRenamed: boolean): Reading {
  const isDrifted = load.settings.drift.length > 0 || isCookieRenamed;
  const isLagging = Date.now() < load.lagsUntil;
  const key = JSON.stringify([session, load.viewer, load.number, isCookieRenamed]);
  if (session === null) return { acting: null, doubts: ['blind', 'conflict'], key };
  if (session !== load.loadedAs) {
    return { acting: null, doubts: isDrifted ? ['conflict', 'blind'] : ['conflict'], key };
  }
  const doubts: Reading['doubts'] = isDrifted
    ? ['blind', 'conflict']
    : isLagging || load.isSwitchForgotten
      ? ['conflict']
      : [];
  return { acting: load.viewer, doubts, key };
}

function look(page: Page): Promise<Sight> {
  return page
    .evaluate((words) => {
      const toast = document.querySelector('[role="alert"].toast')?.textContent ?? '';
      return {
        isAsking: document.querySelector('[aria-labelledby="sheet-title"]') !== null,
        isWaiting: words.waiting.some((text) => toast.startsWith(text)),
        hasFailed: words.failed.includes(toast),
      };
    }, WORDS)
    .catch(() => ({ isAsking: false, isWaiting: false, hasFailed: false }));
}

/** Puts away sheets, menus and the dialog, and empties the boxes; loads the page where a photo is left. */
async function clear(tab: Tab, arrive: (tab: Tab) => Promise<void>): Promise<void> {
  const { page } = tab;
  await page.bringToFront();
  if ((await page.$(at('attachments'))) !== null || (await page.$('[role="menu"]')) !== null)
    return arrive(tab);
  await dismissSheet(page);
  const inDialog = await page.$('[role="dialog"] [role="textbox"]');
  if (inDialog !== null) {
    await inDialog.focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () =>
        document.querySelector('[aria-labelledby="sheet-title"]') !== null ||
        document.querySelector('[role="dialog"]') === null,
    );
    await dismissSheet(page);
    await page.waitForSelector('[role="dialog"]', { hidden: true });
  }
  await emptyBoxes(page, 'main [contenteditable="true"], main textarea');
}

/** Answers a sheet of X with its second button: Cancel, or Discard. */
async function dismissSheet(page: Page): Promise<void> {
  const sheet = '[aria-labelledby="sheet-title"]';
  const [, second] = await page.$$(`${sheet} button`);
  if (second === undefined) return;
  await second.click();
  await page.waitForSelector(sheet, { hidden: true });
}

function nameOf({ network, handle }: Account): string | null {
  return network === 'x' ? handle : null;
}

function placeOf(address: string): string {
  return address === '/home' || address.startsWith('/intent/') ? 'home' : 'elsewhere';
}

/** What differs from X as it mostly is, for the list of steps. */
function differences(settings: XSettings): string {
  const changed = Object.entries(settings).filter(
    ([name, value]) =>
      name !== 'posts' && JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof XSettings]),
  );
  return changed.map(([name, value]) => `${name} ${value}`).join(', ') || 'as usual';
}
