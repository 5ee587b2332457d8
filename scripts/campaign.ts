import { parseArgs } from 'node:util';
import { lastLine, runCampaign, sum } from '../tests/campaign/campaign.ts';
import { DRIVERS, driverFor, NETWORKS } from '../tests/campaign/networks.ts';
import type { SessionResult } from '../tests/campaign/session.ts';
import { type BrowserName, ensureBrowsers } from '../tests/e2e/harness/find-browser.ts';
import { buildForTests } from './build.ts';

/**
 * The seeded campaign: random sessions of a person with several clients, in
 * real browsers, judged against a model of what must happen.
 *
 *   npm run campaign -- --sessions 50 --seed 1 [--browser chromium|firefox]
 *     [--network x|facebook|instagram] [--drift 0.2] [--no-build] [--steps]
 *
 * Without `--network`, sessions go round the networks by their seeds.
 * `--drift` is the chance of each of the site's marks to be broken in a build
 * of the site. Exits with 1 on a miss, a false alarm, a lost draft, anything
 * that went out wrongly unsaid, or a session that could not be played.
 */

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    network: { type: 'string' },
    drift: { type: 'string', default: '0' },
    'no-build': { type: 'boolean', default: false },
    steps: { type: 'boolean', default: false },
  },
});

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
const sessions = countOf('sessions');
const seed = countOf('seed');
const drift = Number(values.drift);
if (browsers.length === 0) throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
const network = NETWORKS.find((name) => name === values.network) ?? null;
if (values.network !== undefined && network === null) {
  throw new Error(`--network is ${NETWORKS.join(' or ')}, not ${values.network}`);
}
if (!(drift >= 0 && drift <= 1)) throw new Error(`--drift is a share from 0 to 1, not ${values.drift}`);

ensureBrowsers();
if (!values['no-build']) buildForTests(['both']);

const results = [];
for (const browser of browsers) {
  const started = Date.now();
  const result = await runCampaign({
    browser,
    sessions,
    seed,
    drift,
    driverFor: network === null ? driverFor : () => DRIVERS[network],
    onSession: (sessionSeed, session) => report(browser, sessionSeed, session),
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${browser}: ${sessions} sessions in ${seconds} s: ${lastLine(result)}`);
  results.push(result);
}
const total = sum(results);
console.log(lastLine(total));
process.exitCode = total.problems.length === 0 && total.faults === 0 ? 0 : 1;

/** Prints what is wrong with a session, and how to play it again. */
function report(browser: BrowserName, sessionSeed: number, { problems, fault, steps }: SessionResult): void {
  const isBad = problems.length > 0 || fault !== null;
  if (!isBad && !values.steps) return;
  console.log(`\n${browser}, seed ${sessionSeed}${isBad ? '' : ': as it should be'}`);
  for (const { kind, where, what } of problems) console.log(`  ${kind} (${where}): ${what}`);
  if (fault !== null) console.log(`  could not be played to its end: ${fault}`);
  console.log(steps.map((line) => `    ${line}`).join('\n'));
  const rest = [network === null ? '' : ` --network ${network}`, drift === 0 ? '' : ` --drift ${drift}`];
  console.log(
    `  again: npm run campaign -- --browser ${browser} --sessions 1 --seed ${sessionSeed}${rest.join('')}`,
  );
}

function countOf(name: 'sessions' | 'seed'): number {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < 0)
    throw new Error(`--${name} is a whole number, not ${values[name]}`);
  return count;
}
