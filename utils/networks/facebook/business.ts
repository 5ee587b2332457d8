import type { Account } from '../../core/account.ts';
import type { Evidence } from '../../core/evidence.ts';
import { cleanLabel } from '../dom.ts';
import type { Page } from '../network.ts';
import { type InlineData, idOf, type Json, labelOf, partsOf, readInline } from './inline.ts';
import { ACCOUNT_MENU, DESTINATION_LIST } from './selectors.ts';

/** Business Suite: i_user does not apply here; the Page comes from the address and the inline data. */
export function isBusiness(url: URL): boolean {
  return url.hostname === 'business.facebook.com';
}

/**
 * The Page that acts in Business Suite, where the address and the document
 * agree on it. An address alone says nothing: on pages without a composer, the
 * account menu has to show the Page's name (a capture of 2026-10 and
 * recordings of 2026-08).
 */
export function pageEvidence(page: Page, inline: InlineData): Evidence[] {
  const asset = assetOf(page.url);
  const presences = readPresences(inline).filter(({ network }) => network === 'facebook');
  const presence = presences.find(({ id }) => id === asset) ?? presences[0];
  const listed = partsOf(inline, 'page').flatMap((json) => toAccount(json, json.name, 'facebook'));
  const names = [...page.document.querySelectorAll(ACCOUNT_MENU)].map((menu) => labelOf(menu.textContent));
  const shown = [...presences, ...listed].filter(({ name }) => names.includes(name));
  const claims = [
    ...claim('inline.presence', presence),
    ...claim('dom.account-menu', shown.find(({ id }) => id === asset) ?? shown[0]),
  ];
  if (asset === null || claims.length === 0) return [];
  return [{ source: 'address.asset_id', says: 'acting', id: asset }, ...claims];
}

function claim(source: string, page: Account | undefined): Evidence[] {
  if (page === undefined || page.id === null || page.name === null) return [];
  return [{ source, says: 'acting', id: page.id, name: page.name, kind: 'page', vouches: true }];
}

/** Second id of a Page, in the address of every part of Business Suite. */
function assetOf(url: URL): string | null {
  return idOf(url.searchParams.get('asset_id'));
}

/** Everything the composer of this document can publish to; what has no id or name is left out. */
function readPresences(inline: InlineData): Account[] {
  return partsOf(inline, 'presence').flatMap((json) => {
    if (json.presenceType === 'FACEBOOK') return toAccount(json, json.accountName, 'facebook');
    return json.presenceType === 'INSTAGRAM' ? toAccount(json, json.accountName, 'instagram') : [];
  });
}

function toAccount(json: Json, label: unknown, network: Account['network']): Account[] {
  const id = idOf(json.id);
  const name = labelOf(label);
  if (id === null || name === null) return [];
  const isPage = network === 'facebook';
  return [{ network, id, aliases: [], handle: isPage ? null : name, name, kind: isPage ? 'page' : 'person' }];
}

/**
 * Where the composer publishes: the accounts that its list of destinations
 * names, all of which the document must know. `unreadable` where the list is
 * missing, says anything else, or belongs to another Page.
 */
export function destinationsOf(root: Element, page: Page): Account[] | 'unreadable' {
  const asset = assetOf(page.url);
  const presences = readPresences(readInline(page.document));
  if (!presences.some(({ id }) => id === asset)) return 'unreadable';
  const lists = [...root.querySelectorAll(DESTINATION_LIST)].map((list) =>
    readList(cleanLabel(list.textContent ?? ''), presences),
  );
  return lists.find((named) => named !== null) ?? 'unreadable';
}

/** Names (as \0) with a comma or one short word between them: "and", "et", "und", attached in some languages. */
const NAMES = /^\0(?:(?:\s*[,،、]\s*|[,،]?\s(?:\p{L}{1,5}|&)\s|\s*\p{L}{1,2}\s*)\0)*$/u;

/** "Épicerie du Marché and epicerie.dumarche" as accounts; null where anything else is named. */
function readList(text: string, presences: Account[]): Account[] | null {
  let rest = text;
  const found = new Set<Account>();
  for (const presence of [...presences].sort((a, b) => `${b.name}`.length - `${a.name}`.length)) {
    const without = rest.replace(`${presence.name}`, '\0');
    if (without !== rest) found.add(presence);
    rest = without;
  }
  const named = presences.filter((presence) => found.has(presence));
  // A name that two presences share may mean either of them.
  const isAmbiguous = presences.some(
    (other) => !named.includes(other) && named.some(({ name }) => name === other.name),
  );
  return NAMES.test(rest) && !isAmbiguous ? named : null;
}
