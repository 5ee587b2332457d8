import { type Account, idsOf, isSameAccount } from '../../utils/core/account.ts';
import { type Client, ownerOf } from '../../utils/core/client.ts';
import type { Evidence } from '../../utils/core/evidence.ts';
import type { Sighting } from '../../utils/core/sighting.ts';

/** The kinds of places where an account is named, in a person's words. */
type Place =
  | 'session'
  | 'menu'
  | 'link'
  | 'rail'
  | 'box'
  | 'destinations'
  | 'loaded'
  | 'request'
  | 'switch'
  | 'address'
  | 'elsewhere';

/** One side of a disagreement: an account (null: nobody), and every place that names it. */
export type Voice = {
  account: Account | null;
  owner: Client | null;
  speaker: 'page' | 'browser' | 'request';
  places: Place[];
};

/** Who is named by which signals: the page's voices first, then the browser's, then the request's. */
export function voicesOf(sighting: Sighting, clients: readonly Client[]): Voice[] {
  const groups: { account: Account; evidence: Evidence[] }[] = [];
  for (const evidence of fullestFirst(sighting.evidence)) {
    const account = recognize(toAccount(sighting, evidence), clients);
    const group = groups.find((candidate) => names(candidate.account, account));
    if (group === undefined) groups.push({ account, evidence: [evidence] });
    else {
      group.account = complete(group.account, account);
      group.evidence.push(evidence);
    }
  }
  const voices: Voice[] = groups.map(({ account, evidence }) => ({
    account,
    owner: ownerOf(clients, account),
    speaker: speakerOf(evidence),
    places: [...new Set(evidence.map((item) => placeOf(item.source)))],
  }));
  if (sighting.reason === 'session-ended') {
    voices.push({ account: null, owner: null, speaker: 'browser', places: [] });
  }
  const order = ['page', 'browser', 'request'];
  return voices.sort((a, b) => order.indexOf(a.speaker) - order.indexOf(b.speaker));
}

/** A signal with an id and a label ties the poorer ones together, so it goes first. */
function fullestFirst(evidence: readonly Evidence[]): Evidence[] {
  const named = evidence.filter((item) => item.id ?? item.handle ?? item.name);
  return named.toSorted((a, b) => fullness(b) - fullness(a));
}

function fullness(evidence: Evidence): number {
  return [evidence.id, evidence.handle, evidence.name].filter((label) => label !== undefined).length;
}

function toAccount(sighting: Sighting, evidence: Evidence): Account {
  return {
    network: sighting.network,
    id: evidence.id ?? null,
    aliases: evidence.aliases ?? [],
    handle: evidence.handle ?? null,
    name: evidence.name ?? null,
    kind: evidence.kind ?? 'person',
  };
}

/** Gives an account the labels under which the person claimed it. */
function recognize(account: Account, clients: readonly Client[]): Account {
  const claimed = clients.flatMap((client) => client.accounts).find((own) => isSameAccount(own, account));
  return claimed === undefined ? account : complete(account, claimed);
}

function names(known: Account, other: Account): boolean {
  if (isSameAccount(known, other)) return true;
  const nameAlone = idsOf(other).length === 0 && other.handle === null;
  return nameAlone && known.name !== null && known.name === other.name;
}

function complete(account: Account, other: Account): Account {
  return {
    ...account,
    id: account.id ?? other.id,
    aliases: [...new Set([...account.aliases, ...idsOf(other)])],
    handle: account.handle ?? other.handle,
    name: account.name ?? other.name,
    kind: account.kind === 'page' ? 'page' : other.kind,
  };
}

function speakerOf(evidence: readonly Evidence[]): Voice['speaker'] {
  if (evidence.some((item) => item.source.startsWith('cookie.'))) return 'browser';
  return evidence.every((item) => item.source.startsWith('request.')) ? 'request' : 'page';
}

/** Sources are named by where they are read (`cookie.twid`, `dom.account-switcher`); see the networks' adapters. */
const PLACES: readonly (readonly [prefix: string, place: Place])[] = [
  ['cookie.', 'session'],
  ['dom.account-switcher', 'menu'],
  ['dom.profile-link', 'link'],
  ['dom.own-profile', 'link'],
  ['dom.rail', 'rail'],
  ['composer.destination', 'destinations'],
  ['composer.', 'box'],
  ['inline.', 'loaded'],
  ['request.', 'request'],
  ['watched.', 'switch'],
  ['address.', 'address'],
];

function placeOf(source: string): Place {
  return PLACES.find(([prefix]) => source.startsWith(prefix))?.[1] ?? 'elsewhere';
}
