import type { BrowserName } from '../e2e/harness/find-browser.ts';
import { type Guarded, openGuarded } from '../e2e/harness/guarded.ts';
import type { Problem } from './judge.ts';
import { type DriverMaker, playSession, type SessionResult } from './session.ts';

export type CampaignOptions = {
  browser: BrowserName;
  sessions: number;
  /** Session number k, from 0, has the seed `seed + k`. */
  seed: number;
  drift: number;
  /** The network of a session, by its seed. */
  driverFor: (seed: number) => DriverMaker;
  /** Called after each session. */
  onSession?: (seed: number, result: SessionResult) => void;
};

export type CampaignResult = {
  sessions: number;
  attempts: number;
  passes: number;
  stops: number;
  questions: number;
  /** Saved replies that were put in. */
  replies: number;
  /** Carried drafts that were put in. */
  carried: number;
  problems: readonly Problem[];
  /** Sessions that could not be played to their end. */
  faults: number;
};

export const NOTHING: CampaignResult = {
  sessions: 0,
  attempts: 0,
  passes: 0,
  stops: 0,
  questions: 0,
  replies: 0,
  carried: 0,
  problems: [],
  faults: 0,
};

/** A browser is started anew after so many sessions, or after one that could not be played to its end. */
const SESSIONS_PER_BROWSER = 50;

/** Plays sessions one after the other in one browser. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { browser, sessions, seed, drift, driverFor, onSession } = options;
  let total = NOTHING;
  let guarded: Guarded | null = null;

  async function play(sessionSeed: number): Promise<SessionResult> {
    guarded ??= await openGuarded(browser);
    const createDriver = driverFor(sessionSeed);
    const result = await playSession(guarded, { seed: sessionSeed, drift, createDriver });
    total = add(total, result);
    onSession?.(sessionSeed, result);
    return result;
  }

  async function close(): Promise<void> {
    await guarded?.close();
    guarded = null;
  }

  try {
    for (let number = 0; number < sessions; number++) {
      if (number % SESSIONS_PER_BROWSER === 0) await close();
      if ((await play(seed + number)).fault === null) continue;
      // Browsers that are driven lose a page now and then: what happens twice is a fault.
      await close();
      const again = await play(seed + number);
      total = { ...total, sessions: total.sessions - 1, faults: total.faults - 1 };
      if (again.fault !== null) await close();
    }
  } finally {
    await close();
  }
  return total;
}

function add(total: CampaignResult, result: SessionResult): CampaignResult {
  return {
    sessions: total.sessions + 1,
    attempts: total.attempts + result.attempts,
    passes: total.passes + result.passes,
    stops: total.stops + result.stops,
    questions: total.questions + result.questions,
    replies: total.replies + result.replies,
    carried: total.carried + result.carried,
    problems: [...total.problems, ...result.problems],
    faults: total.faults + (result.fault === null ? 0 : 1),
  };
}

export function sum(results: readonly CampaignResult[]): CampaignResult {
  return results.reduce(
    (total, result) => ({
      sessions: total.sessions + result.sessions,
      attempts: total.attempts + result.attempts,
      passes: total.passes + result.passes,
      stops: total.stops + result.stops,
      questions: total.questions + result.questions,
      replies: total.replies + result.replies,
      carried: total.carried + result.carried,
      problems: [...total.problems, ...result.problems],
      faults: total.faults + result.faults,
    }),
    NOTHING,
  );
}

/** The campaign's last line. */
export function lastLine({
  attempts,
  passes,
  stops,
  questions,
  replies,
  carried,
  problems,
}: CampaignResult): string {
  const count = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind).length;
  return [
    `attempts ${attempts}`,
    `passes ${passes}`,
    `stops ${stops}`,
    `questions ${questions}`,
    `misses ${count('miss')}`,
    `false alarms ${count('false alarm')}`,
    `drafts lost ${count('draft lost')}`,
    `replies inserted ${replies}`,
    `drafts carried ${carried}`,
    `wrong offers ${count('wrong offer')}`,
  ].join(', ');
}
