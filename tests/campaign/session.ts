import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/harness/dialog.ts';
import type { Desk, Guarded } from '../e2e/harness/guarded.ts';
import { saveReplies } from '../e2e/harness/replies.ts';
import { untilSaid } from './answers.ts';
import { attempt, plainAct, type Session } from './attempt.ts';
import { type CarriedNote, isIn, mayOffer, whatOf } from './carried.ts';
import type { Draft, NetworkDriver, Tab } from './driver.ts';
import { judge, type Tally } from './judge.ts';
import { createModel, type ModelClient } from './model.ts';
import { type CarryLook, createPen } from './pen.ts';
import { appears, press } from './questions.ts';
import { createRandom, type Random, type Weighted } from './random.ts';
import type { AttemptRecord, CarryRecord, OfferRecord, PlainAct, Sent } from './record.ts';
import { SAVED_REPLIES } from './replies.ts';

/** Makes the driver of one network for one session. */
export type DriverMaker = (guarded: Guarded, random: Random, drift: number) => NetworkDriver;

export type SessionOptions = {
  seed: number;
  /** The chance of each mark of the site to be broken in a build. */
  drift: number;
  createDriver: DriverMaker;
};

export type SessionResult = Tally & {
  steps: readonly string[];
  /** What stopped the session itself: a fault of the campaign or of the look-alike, until shown otherwise. */
  fault: string | null;
};

const MOST_TABS = 3;
const PATIENCE = 8000;
/** Longer than the default idle time, in milliseconds. */
const LONG_IDLE = 31 * 60_000;

/** Plays one session from its seed, and judges it. */
export async function playSession(
  guarded: Guarded,
  { seed, drift, createDriver }: SessionOptions,
): Promise<SessionResult> {
  const random = createRandom(seed);
  const driver = createDriver(guarded, random.fork(1), drift);
  const model = createModel(driver.clients);
  const steps: string[] = [];
  const attempts: AttemptRecord[] = [];
  const acts: PlainAct[] = [];
  const offers: OfferRecord[] = [];
  const carries: CarryRecord[] = [];
  const tabs: Tab[] = [];
  let words = 0;
  let tabNumber = 0;
  const session: Session = {
    guarded,
    driver,
    model,
    steps,
    offers,
    carried: [],
    word: () => `w${++words}`,
    async restartBackground() {
      // One that has just stopped by itself can't be stopped.
      await guarded.browser.restartBackground().catch(() => undefined);
      steps.push('  the background is restarted');
    },
  };

  async function addTab(page: Page, opener: Tab | null): Promise<Tab> {
    page.setDefaultTimeout(PATIENCE);
    tabNumber += 1;
    const tab = { name: `t${tabNumber}`, id: await guarded.newestTab(), page };
    model.open(tab.name, opener?.name ?? null);
    tabs.push(tab);
    return tab;
  }

  const actions: Record<string, (tab: Tab, by: Random) => Promise<string>> = {
    async open(_, by) {
      const tab = await addTab(await guarded.browser.newPage(), null);
      await driver.arrive(tab);
      const client = by.chance(0.5) ? whomFor(tab, by) : null;
      if (client !== null) await sayInPopup(tab, client.id, false);
      return `open ${tab.name}${client === null ? '' : ` for ${client.name}`}`;
    },
    async openFrom(tab, by) {
      const opened = await addTab(await driver.openFrom(tab, by), tab);
      await driver.arrive(opened);
      return `open ${opened.name} from ${tab.name}`;
    },
    async close(tab) {
      await tab.page.close();
      tabs.splice(tabs.indexOf(tab), 1);
      model.close(tab.name);
      driver.forget(tab);
      return 'close it';
    },
    async reload(tab) {
      await driver.reload(tab);
      return 'reload';
    },
    async move(tab, by) {
      return by.weighted(driver.moves(tab))(by);
    },
    async switchElsewhere(_, by) {
      return driver.switchElsewhere(by);
    },
    async restart() {
      await session.restartBackground();
      return 'nothing else';
    },
    async popup(tab, by) {
      const client = whomFor(tab, by);
      const everywhere = !client.personal && by.chance(0.4);
      await sayInPopup(tab, client.id, everywhere);
      return `the popup says ${client.name}${everywhere ? ', everywhere for now' : ''}`;
    },
    async chip(tab, by) {
      const client = whomFor(tab, by);
      await tab.page.bringToFront();
      // A page that seems signed out, because its marks have moved, has no chip.
      if (!(await appears(tab.page, '.chip', ''))) return 'no chip';
      await chooseInChip(tab.page, client.name);
      model.say(tab.name, client.id);
      await untilSaid(session, tab, client.id);
      return `the chip says ${client.name}`;
    },
    async idle(tab, by) {
      const all = by.chance(0.4);
      const idle = all ? tabs : [tab];
      await age(idle, all);
      model.goIdle(
        idle.map(({ name }) => name),
        all,
      );
      for (const each of idle) await driver.reload(each);
      return all ? 'everything is left alone for too long' : 'it is left alone for too long';
    },
    async plain(tab, by) {
      if (!driver.canPublish(tab)) return 'nothing to like: signed out';
      const draft = await driver.writePlain(tab, by);
      acts.push(await plainAct(session, tab, where(tab), draft));
      return draft.way;
    },
    async publish(tab, by) {
      await publish(tab, by);
      return 'published or not';
    },
  };

  const weights: readonly Weighted<string>[] = [
    [24, 'publish'],
    [1, 'plain'],
    [2, 'open'],
    [2, 'openFrom'],
    [1, 'close'],
    [3, 'reload'],
    [8, 'move'],
    [2, 'switchElsewhere'],
    [2, 'restart'],
    [4, 'popup'],
    [4, 'chip'],
    [1, 'idle'],
  ];

  let step = 0;
  const where = (tab: Tab) => `step ${step}, ${tab.name}`;

  /** `note` is a carried draft that is written for again: at the same kind of box, where its client's account acts. */
  async function publish(tab: Tab, by: Random, note: CarriedNote | null = null): Promise<void> {
    const isFailing = by.chance(0.06);
    // What the site said of an earlier failure must be gone.
    if (isFailing) await driver.arrive(tab);
    if (!driver.canPublish(tab)) {
      await driver.switchElsewhere(by);
      await driver.reload(tab);
      steps.push('  signed in again, and reloaded');
    }
    // Choices of its own: what is written with does not shift what is done.
    const pen = createPen(session, tab, where(tab), by.fork(words));
    const handNumber = 1000 + words;
    const draw = note?.draw ?? (() => by.fork(handNumber));
    const draft = await driver.write(tab, draw(), pen);
    noteLooks(tab, draft, pen.looks(), note);
    steps.push(
      `  ${draft.way}: ${draft.texts.join(' / ').replaceAll('\n', '⏎') || 'no words'}${isFailing ? ', and the network fails' : ''}`,
    );
    if (isFailing) driver.failRequests(true);
    let record = await attempt(session, tab, by, where(tab), { draft, press: draft.press, isFailing });
    driver.failRequests(false);
    noteAttempt(record, draft, draw);
    // What waited for its undo delay comes back in another composer.
    const comesBackElsewhere = driver.undoDelay(tab) > 0;
    for (let round = 0; round < 2 && !comesBackElsewhere && isWorthAnotherPress(record, draft, by); round++) {
      steps.push('  press again');
      record = await attempt(session, tab, by, where(tab), {
        draft,
        press: draft.again ?? draft.press,
        isFailing: false,
      });
      noteAttempt(record, draft, draw);
    }
    if (record.outcome === 'published') return;
    const clears = record.outcome === 'withdrawn' || record.outcome === 'failed' || by.chance(0.3);
    if (record.decisions.at(-1)?.answer === 'reload') return;
    if (clears) await driver.clear(tab);
    else await driver.arrive(tab);
    steps.push(clears ? '  the draft is deleted' : '  home again, by a load');
    const carried = record.carriedFor === null ? undefined : session.carried.at(-1);
    if (carried !== undefined && by.chance(0.8)) await publishCarried(tab, by, carried);
    else if (clears && by.chance(0.3)) await publishForAnother(tab, by);
  }

  function noteAttempt(record: AttemptRecord, draft: Draft, draw: () => Random): void {
    attempts.push(record);
    const { carriedFor: clientId, texts, outcome } = record;
    if (clientId !== null) session.carried.push({ texts, clientId, what: whatOf(draft.way), draw });
    if (outcome === 'published') {
      session.carried = session.carried.filter((note) => !isIn(texts.join(' '), note.texts));
    }
  }

  /** What the offers of carried drafts had to be: known once the draft says who publishes it. */
  function noteLooks(tab: Tab, draft: Draft, looks: readonly CarryLook[], note: CarriedNote | null): void {
    for (const [index, { reading, ...look }] of looks.entries()) {
      const now = draft.reading?.() ?? driver.reading(tab);
      const clientId =
        look.offered === null
          ? note?.clientId
          : model.clients().find(({ name }) => name === look.offered)?.id;
      const isRight =
        clientId === undefined || reading.doubts.length > 0 ? null : mayOffer(model, tab.name, now, clientId);
      const isDue =
        isRight === true && index === 0 && note?.what === whatOf(draft.way) && driver.showsDrafts(tab);
      carries.push({
        ...look,
        where: where(tab),
        expected: isRight === false ? 'no' : isDue ? 'yes' : 'perhaps',
      });
    }
  }

  /** The person acts as the client they kept a text for, and writes at the same kind of box. */
  async function publishCarried(tab: Tab, by: Random, note: CarriedNote): Promise<void> {
    const accounts = model.clients().find(({ id }) => id === note.clientId)?.accounts ?? [];
    steps.push(`  ${await driver.switchElsewhere(by, accounts)}, for the text that was kept:`);
    await driver.reload(tab);
    await publish(tab, by, note);
  }

  /** The tab is for another client now, in the same document: nothing of an attempt before it may count. */
  async function publishForAnother(tab: Tab, by: Random): Promise<void> {
    const client = by.pick(model.clients());
    await sayInPopup(tab, client.id, false);
    steps.push(`  the popup says ${client.name}, and at once:`);
    await publish(tab, by);
  }

  /** A client to say a tab is for: mostly the one whose account acts there, as people do. */
  function whomFor(tab: Tab, by: Random): ModelClient {
    const { acting } = driver.reading(tab);
    const owner = acting === null ? null : model.ownerOf(acting);
    return owner !== null && by.chance(0.7) ? owner : by.pick(model.clients());
  }

  async function sayInPopup(tab: Tab, clientId: string, everywhere: boolean): Promise<void> {
    await guarded.setIntent(tab.id, clientId, everywhere);
    model.say(tab.name, clientId, everywhere);
  }

  /** Makes what was said in these tabs, and everywhere, older than the idle time. */
  function age(idle: readonly Tab[], everywhere: boolean): Promise<void> {
    return guarded.desk.evaluate(
      async (ids, isEverywhere, long) => {
        type Stored = {
          everywhere: { lastUsed: number } | null;
          tabs: Record<string, { intent: { lastUsed: number } | null }>;
        };
        const { storage } = (globalThis as unknown as Desk).api;
        const stored = (await storage.session.get('session')).session as Stored | undefined;
        if (stored === undefined) return;
        const old = ids.map((id) => stored.tabs[id]?.intent);
        for (const intent of isEverywhere ? [...old, stored.everywhere] : old) {
          if (intent) intent.lastUsed -= long;
        }
        await storage.session.set({ session: stored });
      },
      idle.map(({ id }) => id),
      everywhere,
      LONG_IDLE,
    );
  }

  let fault: string | null = null;
  try {
    await guarded.reset(driver.workspace);
    await saveReplies(
      guarded,
      SAVED_REPLIES.map(({ answer, before, after, ...reply }) => reply),
    );
    await forgetSession(guarded);
    await driver.begin();
    const first = await addTab(await guarded.browser.newPage(), null);
    await driver.arrive(first);
    if (random.chance(0.6)) {
      const client = whomFor(first, random);
      await sayInPopup(first, client.id, false);
      steps.push(`t1 is for ${client.name}`);
    }
    const length = 6 + random.whole(5);
    for (step = 1; step <= length; step++) {
      const by = random.fork(100 + step);
      const tab = by.pick(tabs);
      const possible = weights.filter(([, name]) => {
        if (name === 'open' || name === 'openFrom') return tabs.length < MOST_TABS;
        if (name === 'close') return tabs.length > 1;
        return name !== 'chip' || driver.canPublish(tab);
      });
      const name = by.weighted(possible);
      steps.push(`${step}. ${tab.name}: ${name}`);
      const done = await actions[name]?.(tab, by);
      if (name !== 'publish') steps.push(`  ${done}`);
    }
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }

  // An attempt that a fault cut short is nowhere among the attempts.
  const strays = fault === null ? straysOf(driver, attempts) : [];
  return { ...judge(attempts, acts, strays, offers, carries), steps, fault };
}

/** Whether the person presses again: often once the account was added or the tab's client changed, else sometimes. */
function isWorthAnotherPress(record: AttemptRecord, draft: Draft, random: Random): boolean {
  if (draft.again === null || record.outcome !== 'kept') return false;
  const last = record.decisions.at(-1)?.answer;
  if (last === 'reload') return false;
  return random.chance(last === 'cancel' || last === 'escape' || last === 'carry' ? 0.35 : 0.8);
}

/** What reached the server after its attempt was over, or without any. */
function straysOf(driver: NetworkDriver, attempts: readonly AttemptRecord[]): Sent[] {
  const noted = attempts.flatMap(({ sent }) => sent);
  return driver
    .published()
    .slice(noted.length)
    .map(({ account, text }) => ({ account, text, decision: -1 }));
}

/** Empties the session until it stays so: tabs that have just been closed are still being taken out of it. */
async function forgetSession({ desk }: Guarded): Promise<void> {
  const clear = () =>
    desk.evaluate(async () => {
      const { storage } = (globalThis as unknown as Desk).api;
      const { session } = await storage.session.get('session');
      await storage.session.clear();
      return session === undefined;
    });
  do await pause(60);
  while (!(await clear()));
}

async function chooseInChip(page: Page, client: string): Promise<void> {
  await press(page, '.chip', '');
  // A client that was set up a moment ago comes into the menu when the chip is drawn again.
  await appears(page, '.menu .item', client);
  await press(page, '.menu .item', client);
}
