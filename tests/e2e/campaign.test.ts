import { expect, test } from 'vitest';
import { type CampaignResult, runCampaign, sum } from '../campaign/campaign.ts';
import { driverFor } from '../campaign/networks.ts';
import { BROWSERS } from './harness/under-test.ts';

/** Sessions with sites as they are, then with sites whose marks are broken; each round of three has every network. */
const SESSIONS = 3;

test.each(BROWSERS)('a small campaign in %s: no miss, no false alarm, no draft lost', async (browser) => {
  const results: CampaignResult[] = [];
  const said: string[] = [];
  for (const [seed, drift] of [
    [5, 0],
    [60, 0.2],
  ] as const) {
    results.push(
      await runCampaign({
        browser,
        sessions: SESSIONS,
        seed,
        drift,
        driverFor,
        onSession: (sessionSeed, { problems, fault, steps }) => {
          if (problems.length > 0 || fault !== null) {
            const told = problems.map(({ kind, where, what }) => `${kind}, ${where}: ${what}`);
            said.push(`seed ${sessionSeed}, drift ${drift}`, fault ?? '', ...told, ...steps);
          }
        },
      }),
    );
  }
  const total = sum(results);
  expect(total.problems, said.join('\n')).toEqual([]);
  expect(total.faults, said.join('\n')).toBe(0);
  expect(total.sessions).toBe(2 * SESSIONS);
  expect(total.attempts).toBeGreaterThan(2 * SESSIONS);
  expect(total.passes).toBeGreaterThan(0);
  expect(total.stops).toBeGreaterThan(0);
  expect(total.questions).toBeGreaterThan(0);
  expect(total.replies).toBeGreaterThan(0);
}, 900_000);
