import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import type { Account } from '../utils/core/account.ts';
import type { Sighting } from '../utils/core/sighting.ts';
import { answeringOf } from '../utils/networks/answering.ts';
import type { Composer, NetworkAdapter, Page } from '../utils/networks/network.ts';
import { adapterFor } from '../utils/networks/registry.ts';
import { sightComposer, sightTab } from '../utils/networks/sight.ts';

const USAGE = 'Usage: npm run --silent identify -- PAGE.html --url URL [--cookie "a=b; c=d"]';

/** What `identify` prints of an account; the network is said where it may differ from the page's. */
type PrintedAccount = Omit<Account, 'network'> & { network?: Account['network'] };

/** Runs a network's adapter on a page's text, as the guard would in a tab that shows it. */
export function identify(html: string, address: string, cookie: string) {
  const url = new URL(address);
  const adapter = adapterFor(url);
  if (adapter === null) throw new Error(`no guarded network has the host ${url.hostname}`);
  const page: Page = { document: new JSDOM(html, { url: address }).window.document, url, cookie };
  const tab = sightTab(adapter, page);
  return {
    network: adapter.id,
    status: tab.status,
    reason: tab.reason,
    signedIn: print(tab.signedIn),
    account: print(tab.account),
    evidence: tab.evidence,
    composers: adapter.composers(page).map((composer) => describe(adapter, page, composer)),
  };
}

function describe(adapter: NetworkAdapter, page: Page, composer: Composer) {
  const sighting = sightComposer(adapter, page, composer);
  return {
    kind: composer.kind,
    open: composer.open,
    status: sighting.status,
    reason: sighting.reason,
    accounts: accountsOf(composer, sighting),
    answering: answeringOf(adapter.id, composer, page),
    // The boxes of a thread on one line, as people quote them in reports.
    text: composer.boxes.length > 1 ? composer.text.replaceAll('\n\n', ' / ') : composer.text,
  };
}

/** Everybody a composer would publish as; in a conflict, whom the composer itself names. */
function accountsOf(composer: Composer, sighting: Sighting): PrintedAccount[] {
  if (Array.isArray(composer.destinations)) return composer.destinations;
  if (sighting.status === 'known')
    return sighting.destinations.map(print).filter((account) => account !== null);
  return composer.evidence.map((evidence) => ({
    id: evidence.id ?? null,
    aliases: evidence.aliases ?? [],
    handle: evidence.handle ?? null,
    name: evidence.name ?? null,
    kind: evidence.kind ?? 'person',
  }));
}

function print(account: Account | null): PrintedAccount | null {
  if (account === null) return null;
  const { network: _network, ...rest } = account;
  return rest;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, cookie: { type: 'string', default: '' } },
  });
  const [file] = positionals;
  if (file === undefined || values.url === undefined) throw new Error(USAGE);
  if (!URL.canParse(values.url)) throw new Error(`--url: "${values.url}" is not an address`);
  const html = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`${file}: ${error.message}`);
  });
  console.log(JSON.stringify(identify(html, values.url, values.cookie), null, 2));
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(`identify: ${error.message}`);
    process.exitCode = 1;
  });
}
