import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../e2e/harness/dialog.ts';
import type { Guarded } from '../e2e/harness/guarded.ts';
import { answerQuestion, enterWasHeard, type Given } from './answers.ts';
import { type CarriedNote, carriedDrafts, isIn } from './carried.ts';
import type { Draft, NetworkDriver, Reading, Tab } from './driver.ts';
import type { Model } from './model.ts';
import { holdsText } from './page.ts';
import { appears, keyAnswer, press, readQuestion, type SeenQuestion } from './questions.ts';
import type { Random } from './random.ts';
import type { AnswerName, AttemptRecord, Decision, OfferRecord, Outcome, PlainAct, Sent } from './record.ts';
import { type Situation, situationOf, UNSURE } from './situation.ts';

/** What every part of a session shares. */
export type Session = {
  guarded: Guarded;
  driver: NetworkDriver;
  model: Model;
  /** What was done so far, for the person who replays it. */
  steps: string[];
  /** What the palette of saved replies showed. */
  offers: OfferRecord[];
  /** Drafts that the person took along, and that went nowhere yet. */
  carried: CarriedNote[];
  /** A word that is used once in the session. */
  word(): string;
  /** Restarts the background, as a browser may at any moment. */
  restartBackground(): Promise<void>;
};

const PICTURES = join(import.meta.dirname, '../../.cache/campaign');
/** Milliseconds until an attempt that neither asks nor publishes is given up. */
const PATIENCE = 9000;
/** After so many milliseconds without an effect, a confirmed gesture was ignored by the site: one presses again. */
const IGNORED = 3000;
/** Our dialogs don't hear before this many milliseconds. */
const DEAF_FOR = 400;
/** Answers after which the attempt goes on. */
const GOES_ON: readonly AnswerName[] = ['once', 'yes', 'yes-by-enter', 'everywhere', 'another'];
const SAYS_WHOM: readonly AnswerName[] = GOES_ON.filter((answer) => answer !== 'once');
/** Questions after which a publication must be said at once. */
const WRONG: readonly Situation[] = ['wrong-client', 'unlisted', ...UNSURE];

/** Who would publish a draft: the account of its own composer, else the tab's. */
function readingOf({ driver }: Session, tab: Tab, draft: Draft): Reading {
  return draft.reading?.() ?? driver.reading(tab);
}

/** The rows of the table that fit a draft now. */
function expectedIn(session: Session, tab: Tab, draft: Draft): Situation[] {
  const { acting, doubts, seems, besides = [] } = readingOf(session, tab, draft);
  const rows = acting === null ? [] : session.model.rowsFor(tab.name, [acting, ...besides]);
  const seeming = seems === undefined ? [] : session.model.rowsFor(tab.name, [seems]);
  return [...new Set([...rows, ...doubts, ...seeming.filter((row) => row !== 'right')])];
}

/** One attempt, from the press to its end. `failing` makes its requests fail on the network. */
export async function attempt(
  session: Session,
  tab: Tab,
  random: Random,
  where: string,
  { draft, press: publish, isFailing }: { draft: Draft; press: () => Promise<void>; isFailing: boolean },
): Promise<AttemptRecord> {
  const { driver, model, steps } = session;
  const own = () => model.clientOf(tab.name)?.accounts ?? [];
  const decisions: Decision[] = [];
  const sent: Sent[] = [];
  let pending = { expected: expectedIn(session, tab, draft), own: own() };
  let { key } = readingOf(session, tab, draft);
  let seen = driver.published().length;
  const refusedBefore = driver.refused();
  const whileWaiting = driver.undoDelay(tab) > 0 ? random.pick(['undo', 'switch', null] as const) : null;
  let hasWaited = false;
  let hasPressedAgain = false;
  let answered = 0;
  let answers = 0;
  /** Clients the tab was for while it asked. */
  const clients: string[] = [];

  if (random.chance(0.08)) await session.restartBackground();
  steps.push(
    `  press: the table says ${pending.expected.join(' or ')} (${readingOf(session, tab, draft).acting ?? 'nobody'})`,
  );
  let pressedAt = Date.now();
  await publish();

  const outcome = await (async (): Promise<Outcome> => {
    let end = Date.now() + PATIENCE + driver.undoDelay(tab);
    while (Date.now() < end) {
      const question = await readQuestion(tab.page);
      noteSent();
      if (question !== null && question.number > answered) {
        answered = question.number;
        answers += 1;
        if (answers > 8) throw new Error('Asked without end');
        const goesOn = await settle(question);
        if (!goesOn) return 'kept';
        pressedAt = Date.now();
        end = pressedAt + PATIENCE + driver.undoDelay(tab);
        continue;
      }
      if (sent.length >= draft.size) return 'published';
      if (driver.refused() > refusedBefore) return 'refused';
      const sight = await driver.look(tab);
      if (isFailing && sight.hasFailed) return 'failed';
      if (sight.isAsking && !draft.isPressedInSheet) {
        const confirms = random.chance(0.7);
        steps.push(`  the site's sheet: ${confirms ? 'confirm' : 'cancel'}`);
        await driver.answerSheet(tab, confirms);
        if (!confirms) return 'withdrawn';
      }
      if (sight.isWaiting && whileWaiting !== null && !hasWaited) {
        hasWaited = true;
        if (whileWaiting === 'undo') {
          steps.push('  undo');
          await driver.undo(tab);
          return 'withdrawn';
        }
        steps.push(`  while it waits: ${await driver.switchElsewhere(random)}`);
        pending = {
          expected: [...new Set([...pending.expected, ...expectedIn(session, tab, draft)])],
          own: [...pending.own, ...own()],
        };
      }
      const isIgnored =
        GOES_ON.includes(decisions.at(-1)?.answer ?? 'cancel') && Date.now() - pressedAt > IGNORED;
      if (isIgnored && !hasPressedAgain && draft.again !== null && driver.undoDelay(tab) === 0) {
        hasPressedAgain = true;
        steps.push('  press again: the site ignored the gesture');
        await draft.again().catch(() => undefined);
      }
      await pause(25);
    }
    return 'nothing';
  })();

  if (outcome === 'published') {
    await driver.untilSettled(tab, draft);
    await noteLateQuestion();
  }
  noteSent();
  if (outcome === 'nothing') steps.push(`  picture: ${await takePicture(tab, where)}`);
  if (decisions.length === 0 && outcome !== 'withdrawn') decide(null, null, []);
  const record: AttemptRecord = {
    where,
    way: draft.way,
    texts: draft.texts,
    size: draft.size,
    decisions,
    outcome,
    sent,
    draft: outcome === 'kept' ? await findDraft(session, tab, draft, decisions.at(-1)) : 'none',
    isNoticed: outcome === 'published' ? await isNoticed(tab, decisions.at(-1), sent, own()) : null,
    carriedFor: decisions.at(-1)?.answer === 'carry' ? await findCarried(session, draft, clients) : null,
  };
  steps.push(`  ${outcome}${sent.map(({ account }) => ` as ${account}`).join('')}`);
  return record;

  function decide(shown: Situation | null, answer: AnswerName | null, named: readonly string[]): void {
    decisions.push({ ...pending, shown, answer, named });
  }

  /** Takes down what reached the server since the last look. */
  function noteSent(): void {
    for (const { account, text } of driver.published().slice(seen)) {
      const last = decisions.at(-1)?.answer ?? null;
      if (decisions.length === 0 || (last !== null && SAYS_WHOM.includes(last))) decide(null, null, []);
      sent.push({ account, text, decision: decisions.length - 1 });
    }
    seen = driver.published().length;
  }

  /** Answers a question; true where the attempt goes on. */
  async function settle(question: SeenQuestion): Promise<boolean> {
    const shown = situationOf(question.title);
    steps.push(`  asked: ${question.title}`);
    noteClient();
    const given = await giveAnswer(question, shown);
    noteClient();
    steps.push(`  answered: ${given.answer}`);
    decide(shown, given.answer, given.named);
    const now = readingOf(session, tab, draft);
    const isUnchanged = now.key === key && now.doubts.length === 0;
    key = now.key;
    const isAgreed = given.answer === 'once' && isUnchanged;
    pending = { expected: isAgreed ? [] : expectedIn(session, tab, draft), own: own() };
    return GOES_ON.includes(given.answer);
  }

  function noteClient(): void {
    const { id } = model.clientOf(tab.name) ?? { id: null };
    if (id !== null) clients.push(id);
  }

  async function giveAnswer(question: SeenQuestion, shown: Situation): Promise<Given> {
    // What comes after an answer may have opened before this hand knows: only the first question is timed.
    if (random.chance(0.3) && answers === 1 && (await pressEnterAtOnce(question))) {
      return enterWasHeard(session, tab, question, shown);
    }
    if (random.chance(0.2) && (await meanwhile(session, tab, random)) === 'reload') {
      return { answer: 'reload', named: [] };
    }
    return answerQuestion(session, tab, question, shown, random);
  }

  /** A question about what has left already: there is no row of the table for it. */
  async function noteLateQuestion(): Promise<void> {
    const question = await readQuestion(tab.page);
    if (question === null || question.number <= answered) return;
    steps.push(`  asked when all was sent: ${question.title}`);
    pending = { expected: [], own: own() };
    decide(situationOf(question.title), 'escape', []);
    await keyAnswer(tab.page, 'Escape');
  }

  /** The second Enter of a hasty hand: true where this machine was so slow that the question heard it. */
  async function pressEnterAtOnce({ number, title }: SeenQuestion): Promise<boolean> {
    if (Date.now() - pressedAt > DEAF_FOR / 2) return false;
    await tab.page.keyboard.press('Enter');
    const isDeaf = Date.now() - pressedAt < DEAF_FOR;
    const isOpen = (await readQuestion(tab.page))?.number === number;
    steps.push(`  Enter at once: ${isOpen ? 'nobody hears it' : 'heard'}`);
    if (isDeaf && !isOpen) throw new Error(`"${title}" heard an Enter within ${DEAF_FOR} ms`);
    return !isOpen;
  }
}

/** Where nothing happened, a picture says most; it lies in .cache/campaign. */
async function takePicture({ page }: Tab, where: string): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${where.replace(/\W+/g, '-')}-${Date.now()}.png`);
  await page.screenshot({ path }).catch(() => undefined);
  return path;
}

/** A press that is not guarded: it must go without a word. */
export async function plainAct(session: Session, tab: Tab, where: string, draft: Draft): Promise<PlainAct> {
  const { driver } = session;
  const before = driver.publishedPlainly();
  const refusedBefore = driver.refused();
  await draft.press();
  const end = Date.now() + PATIENCE;
  let isSent = false;
  let shown: Situation | null = null;
  while (!isSent && shown === null && Date.now() < end) {
    const question = await readQuestion(tab.page);
    if (question !== null) shown = situationOf(question.title);
    isSent = driver.publishedPlainly() > before || driver.refused() > refusedBefore;
    await pause(25);
  }
  return { where, way: draft.way, shown, isSent };
}

/** What may happen while a question is open; a reload ends it. */
async function meanwhile(session: Session, tab: Tab, random: Random): Promise<'reload' | 'nothing else'> {
  const { driver, model, guarded, steps } = session;
  const what = random.pick(['restart', 'restart', 'switch', 'popup', 'reload'] as const);
  if (what === 'restart') {
    await session.restartBackground();
  } else if (what === 'switch') {
    steps.push(`  meanwhile: ${await driver.switchElsewhere(random)}`);
  } else if (what === 'popup') {
    const client = random.pick(model.clients());
    await guarded.setIntent(tab.id, client.id);
    model.say(tab.name, client.id);
    steps.push(`  meanwhile: the popup says ${client.name}`);
  } else {
    // No hand is on the reload key sooner.
    await pause(DEAF_FOR);
    await driver.reload(tab);
    steps.push('  meanwhile: the page is reloaded');
    return 'reload';
  }
  return 'nothing else';
}

/** Where the text of a stopped attempt is: still in a composer, or kept for the tab. */
async function findDraft(
  { guarded, driver }: Session,
  tab: Tab,
  draft: Draft,
  last: Decision | undefined,
): Promise<AttemptRecord['draft']> {
  const isReloaded = last?.answer === 'reload';
  if (draft.texts.length === 0) return 'none';
  // The person chose to reload a page whose boxes nobody can read, and was told of no kept text.
  if (isReloaded && (draft.isSavedBySite || !driver.showsDrafts(tab))) return 'none';
  const holds = (places: readonly string[]) =>
    draft.texts.every((text) => places.some((place) => holdsText(place, text)));
  const end = Date.now() + 3000;
  while (Date.now() < end) {
    if (holds(await driver.texts(tab))) return 'composer';
    const kept = (await guarded.session()).tabs[tab.id]?.texts ?? [];
    if (holds(kept.map(({ text }) => text))) return 'kept';
    await pause(50);
  }
  return 'lost';
}

/** The client to whose account a draft is on its way, all of it; null where it is on its way to none of these. */
async function findCarried(
  { guarded }: Session,
  { texts }: Draft,
  clients: readonly string[],
): Promise<string | null> {
  const end = Date.now() + 3000;
  while (Date.now() < end) {
    const found = (await carriedDrafts(guarded)).find(
      ({ text, clientId }) => clients.includes(clientId) && isIn(text, texts),
    );
    if (found !== undefined) return found.clientId;
    await pause(50);
  }
  return null;
}

/** Whether what went out from another account than the client's is said; its notices are put away then. */
async function isNoticed(
  tab: Tab,
  last: Decision | undefined,
  sent: readonly Sent[],
  own: readonly string[],
): Promise<boolean | null> {
  if (last?.answer !== 'once' || last.shown === null || !WRONG.includes(last.shown)) return null;
  const isWrong = sent.some(({ account }) => !own.includes(account));
  const isSaid = await appears(tab.page, '.notices button', 'Got it', isWrong ? 4000 : 150);
  if (!isSaid) return isWrong ? false : null;
  do await press(tab.page, '.notices button', 'Got it');
  while (await appears(tab.page, '.notices button', 'Got it', 100));
  return true;
}
