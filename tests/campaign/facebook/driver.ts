import type { Page } from 'puppeteer-core';
import type { Account } from '../../../utils/core/account.ts';
import { signIn, signOut, switchTo } from '../../e2e/harness/facebook.ts';
import type { Guarded } from '../../e2e/harness/guarded.ts';
import { PEOPLE, type Person, voicesOf } from '../../sites/facebook/accounts.ts';
import { DEFAULT_SETTINGS, type FacebookSettings } from '../../sites/facebook/settings.ts';
import { LABELS } from '../../sites/facebook/web/labels.ts';
import type { Move, NetworkDriver, Reading, Sight, Tab } from '../driver.ts';
import { emptyBoxes, textsOf, untilGone } from '../page.ts';
import { chosenAmong, drawPeople, namesIn } from '../people.ts';
import type { Random, Weighted } from '../random.ts';
import { drawDrift, drawOptions } from './options.ts';
import { type BusinessPage, PLAIN_WAYS, type PlainDesk, WAYS } from './ways.ts';

/** Somebody as whom one can act on the look-alike: a person, or one of their Pages. */
type Voice = { id: string; name: string; person: Person };

/** What one load of Facebook's document is, as the network has it. */
type Load = {
  /** As whom the document acts; null signed out. On the business domain, the person. */
  loadedAs: Voice | null;
  isBusiness: boolean;
  settings: FacebookSettings;
  number: number;
};

const WWW = 'www.facebook.com';
const VOICES: readonly Voice[] = PEOPLE.flatMap((person) =>
  voicesOf(person).map(({ id, name }) => ({ id, name, person })),
);
const NAMES = VOICES.map(({ name }) => name);
const FAILED = Object.values(LABELS).map((labels) => labels.failed);
const PUBLISHING = [
  'ComposerStoryCreateMutation',
  'useCometUFICreateCommentMutation',
  'StoriesCreateMutation',
  'BusinessComposerStoryCreationMutation',
  'message',
];
/** What leaves the feed only by a load: dialogs, a photo over the page, and a chat, which covers buttons. */
const OVERLAYS = '.dialog, .comments-dialog, .photo-side, .chat-row';

/** Facebook for the campaign. `drift` is the chance of each mark to be broken in a new build of the site. */
export function createFacebookDriver(guarded: Guarded, random: Random, drift: number): NetworkDriver {
  const { facebook, browser } = guarded;
  const loads = new Map<string, Load>();
  let active: Voice | null = null;
  /** Whether a cookie that scripts read has lost its name. */
  let isCookieRenamed = false;
  let broken: readonly string[] = [];
  let loadNumber = 0;

  function loadOf(tab: Tab): Load {
    const load = loads.get(tab.name);
    if (load === undefined) throw new Error(`${tab.name} has no page of Facebook`);
    return load;
  }

  /** Takes note of a load of the document. */
  async function settle(tab: Tab): Promise<void> {
    await tab.page.waitForSelector(':is(.banner, form)');
    // Facebook's toasts lie for seconds over what the next step presses; a person would wait.
    await tab.page.addStyleTag({ content: '.toast { pointer-events: none !important; }' });
    const { settings } = facebook;
    const isBusiness = new URL(tab.page.url()).host !== WWW;
    loadNumber += 1;
    if (active !== null) isCookieRenamed = settings.drift.some((mark) => ['c_user', 'i_user'].includes(mark));
    loads.set(tab.name, {
      loadedAs: isBusiness && active !== null ? personVoice(active.person) : active,
      isBusiness,
      settings: { ...settings },
      number: loadNumber,
    });
  }

  async function arrive(tab: Tab, address = '/', host = WWW): Promise<void> {
    await tab.page.bringToFront();
    await tab.page.goto(`https://${host}${address}`, { waitUntil: 'domcontentloaded' });
    await settle(tab);
  }

  async function signInAs(voice: Voice): Promise<void> {
    await signIn(browser, facebook, voice.id);
    active = voice;
    isCookieRenamed = false;
  }

  /** The feed, at its top: another page, and what lies over the feed, are left by a load. */
  async function toFeed(tab: Tab): Promise<void> {
    const { page } = tab;
    await page.bringToFront();
    const { host, pathname } = new URL(page.url());
    const isCovered = (await page.$(OVERLAYS)) !== null;
    if (host !== WWW || pathname !== '/' || isCovered) await loadSignedIn(tab);
    await page.waitForSelector('.post-3');
    await page.evaluate(() => window.scrollTo(0, 0));
  }

  /** Loads an address to write there: somebody must be signed in for that. */
  async function loadSignedIn(tab: Tab, address?: string, host?: string): Promise<void> {
    if (active === null) await signInAs(loadOf(tab).loadedAs ?? random.pick(VOICES));
    await arrive(tab, address, host);
  }

  function readingNow(tab: Tab, acting: string | null, besides: readonly string[] = []): Reading {
    const load = loadOf(tab);
    const isDrifted = load.settings.drift.length > 0 || isCookieRenamed;
    const key = JSON.stringify([active?.id, load.number, isCookieRenamed]);
    const unsure: Reading['doubts'] = isDrifted ? ['conflict', 'blind'] : ['conflict'];
    if (active === null) return { acting: null, doubts: ['blind', 'conflict'], key };
    // Business Suite acts as the person, whatever i_user says.
    const current = load.isBusiness ? personVoice(active.person) : active;
    if (current.id !== load.loadedAs?.id || acting === null) return { acting: null, doubts: unsure, key };
    return { acting, besides, doubts: isDrifted ? ['blind', 'conflict'] : [], key };
  }

  function deskFor(tab: Tab, by: Random): PlainDesk {
    return {
      page: tab.page,
      random: by,
      toFeed: () => toFeed(tab),
      load: (address, host) => loadSignedIn(tab, address, host),
      settings: () => loadOf(tab).settings,
      otherVoices: () => {
        const own = loadOf(tab).loadedAs;
        if (own === null) return [];
        return voicesOf(own.person)
          .map(({ name }) => name)
          .filter((name) => name !== own.name);
      },
      pages: () => pagesOf(active ?? loadOf(tab).loadedAs),
      readingOf: (name, besides) => readingNow(tab, name, besides),
      readingOfVoice: () => {
        const { loadedAs, settings } = loadOf(tab);
        // Which voice a box has is among the marks.
        const seems = settings.drift.length > 0 ? loadedAs?.name : undefined;
        return { ...readingNow(tab, null), ...(seems !== undefined && { seems }) };
      },
    };
  }

  async function switchElsewhere(by: Random, accounts: readonly string[] = []): Promise<string> {
    const names = chosenAmong(NAMES, accounts, active?.name ?? null);
    const wanted = by.pick(VOICES.filter(({ name }) => names.includes(name)));
    await signInAs(wanted);
    return `switch to ${wanted.name} elsewhere`;
  }

  const moves: Record<string, (tab: Tab) => Move | null> = {
    switchByMenu: (tab) => {
      const { loadedAs } = loadOf(tab);
      if (loadedAs === null || active === null || loadedAs.person.id !== active.person.id) return null;
      const { person } = active;
      return async (by) => {
        await toFeed(tab);
        const current = loadOf(tab).loadedAs;
        const others = VOICES.filter((voice) => voice.person.id === person.id && voice.id !== current?.id);
        const wanted = by.pick(others);
        await switchTo(tab.page, wanted.name);
        active = wanted;
        await settle(tab);
        return `switch to ${wanted.name} by the menu`;
      };
    },
    go: (tab) => async (by) => {
      const address = by.pick(['/', '/profile.php', '/groups/1013443948994254/']);
      await arrive(tab, address);
      return `load ${address}`;
    },
    signOut: () => {
      if (active === null) return null;
      return async () => {
        await signOut(browser);
        active = null;
        return 'sign out elsewhere';
      };
    },
    changeSite: () => async (by) => {
      facebook.settings = drawOptions(by, broken);
      return `the site changes: ${differences(facebook.settings)}`;
    },
    build: () => {
      if (drift === 0) return null;
      return async (by) => {
        broken = drawDrift(by, drift);
        facebook.settings = drawOptions(by, broken);
        return `a new build of the site breaks ${broken.join(', ') || 'nothing'}`;
      };
    },
  };

  return {
    ...drawPeople(random, nameOf),
    async begin() {
      broken = drawDrift(random, drift);
      facebook.settings = drawOptions(random, broken);
      await signInAs(random.pick(VOICES));
    },
    arrive: (tab, address) => arrive(tab, address),
    forget: (tab) => void loads.delete(tab.name),
    async openFrom(tab) {
      await tab.page.bringToFront();
      return browser.tabOpenedBy(() =>
        tab.page.evaluate((home) => void window.open(home), `https://${WWW}/`),
      );
    },
    async reload(tab, press) {
      const { page } = tab;
      await page.bringToFront();
      if (press === undefined) await page.reload({ waitUntil: 'domcontentloaded' });
      else await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), press()]);
      await settle(tab);
    },
    async untilSettled({ page }, { texts }) {
      await untilGone(page, texts);
      await page.waitForSelector('.dialog:not(.comments-dialog)', { hidden: true });
    },
    clear: (tab) => clear(tab, arrive),
    switchElsewhere,
    moves(tab) {
      const weights: readonly Weighted<string>[] = [
        [6, 'switchByMenu'],
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
    reading: (tab) => readingNow(tab, loadOf(tab).loadedAs?.name ?? null),
    accountsIn: (words) => namesIn(words, NAMES),
    nameOf,
    look: (tab) => look(tab.page),
    texts: (tab) => writtenIn(tab.page),
    // Facebook asks nothing before it publishes, and has no Undo.
    answerSheet: () => Promise.resolve(),
    undoDelay: () => 0,
    undo: () => Promise.resolve(),
    failRequests(isFailing) {
      facebook.settings.failing = isFailing ? PUBLISHING : [];
    },
    published: () =>
      facebook.published
        .filter(({ kind }) => kind !== 'like')
        .map(({ actorName, text }) => ({ account: actorName, text })),
    publishedPlainly: () => facebook.published.filter(({ kind }) => kind === 'like').length,
    refused: () =>
      facebook.calls.filter(
        ({ operation, allowed }) =>
          !allowed && (PUBLISHING.includes(operation) || operation === 'CometUFIFeedbackReactMutation'),
      ).length,
    showsDrafts: (tab) => loadOf(tab).settings.drift.length === 0,
  };
}

function personVoice(person: Person): Voice {
  return { id: person.id, name: person.name, person };
}

function pagesOf(voice: Voice | null): BusinessPage[] {
  return (voice?.person.pages ?? []).map(({ name, classicId, instagram }) => ({
    name,
    classicId,
    instagram: instagram.handle,
  }));
}

function look(page: Page): Promise<Sight> {
  return page
    .evaluate((failed) => {
      // Facebook may put invisible characters around its words.
      const toast = (document.querySelector('.toast')?.textContent ?? '').replaceAll('\u200b', '');
      return { isAsking: false, isWaiting: false, hasFailed: failed.includes(toast) };
    }, FAILED)
    .catch(() => ({ isAsking: false, isWaiting: false, hasFailed: false }));
}

/** What is written; in a dialog that has gone a step further, the step before shows it. */
async function writtenIn(page: Page): Promise<string[]> {
  if ((await page.$('.post-settings')) === null) return textsOf(page);
  await page.click('.dialog .back');
  await page.waitForSelector('.dialog .notranslate');
  const texts = await textsOf(page);
  await page.click('.dialog .primary');
  await page.waitForSelector('.post-settings');
  return texts;
}

/** Empties the boxes; what is written in a dialog, or over a photo, is left by a load. */
async function clear(tab: Tab, arrive: (tab: Tab) => Promise<void>): Promise<void> {
  await tab.page.bringToFront();
  if ((await tab.page.$(`${OVERLAYS}, .create, .business`)) !== null) return arrive(tab);
  await emptyBoxes(tab.page, '[contenteditable="true"], textarea');
}

/** Instagram's accounts count too: Business Suite publishes to them. */
function nameOf({ network, id, name, handle }: Account): string | null {
  if (network === 'instagram') return handle;
  return network === 'facebook' ? (VOICES.find((voice) => voice.id === id)?.name ?? name) : null;
}

/** What differs from Facebook as it mostly is, for the list of steps. */
function differences(settings: FacebookSettings): string {
  const changed = Object.entries(settings).filter(
    ([name, value]) =>
      name !== 'posts' &&
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof FacebookSettings]),
  );
  return changed.map(([name, value]) => `${name} ${value}`).join(', ') || 'as usual';
}
