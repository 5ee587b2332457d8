import { type Account, idsOf, isSameAccount, type Network, normalizeHandle } from './account.ts';
import { type Evidence, isComposer, isCookie, isRequest } from './evidence.ts';

/** Why a sighting is what it is: a closed list, printed by `identify` and shown in reports. */
export type SightingReason =
  | 'agree'
  | 'delegate'
  | 'signed-out'
  | 'session-ended'
  | 'stale-document'
  | 'signals-disagree'
  | 'composer-disagrees'
  | 'request-disagrees'
  | 'no-second-source'
  | 'no-acting-signal'
  | 'unreadable-destination';

/**
 * What the evidence adds up to. `account` is who would publish (null when it
 * can't be said), `signedIn` whose session it is.
 */
export type Sighting = {
  network: Network;
  status: 'known' | 'conflict' | 'unknown' | 'signed-out';
  reason: SightingReason;
  signedIn: Account | null;
  account: Account | null;
  /** Everything that would be published to: usually `[account]`. */
  destinations: Account[];
  evidence: Evidence[];
};

export type AddUpOptions = {
  /** Accounts the person has claimed: they tie an id to a handle where the document does not. */
  remembered?: readonly Account[];
  /** Whether accounts can be switched in place here, so that the session alone never tells who acts. */
  needsActingSignal?: boolean;
};

/** Adds signals up to a sighting. Contradiction and absence never look like a match. */
export function addUp(network: Network, evidence: Evidence[], options: AddUpOptions = {}): Sighting {
  const remembered = (options.remembered ?? []).filter((account) => account.network === network);
  const blank = { network, signedIn: null, account: null, destinations: [], evidence };

  const sessionClaims = evidence.filter((item) => item.says === 'session');
  const cookie = sessionClaims.find(isCookie);
  if (cookie === undefined) {
    return evidence.some(namesSomebody)
      ? { ...blank, status: 'conflict', reason: 'session-ended' }
      : { ...blank, status: 'signed-out', reason: 'signed-out' };
  }

  const tied = tieLabels(network, evidence, remembered);
  const session = merge(
    network,
    tied.filter((claim) => claim.evidence.says === 'session'),
  );
  if (session === null) {
    const signedIn = toAccount(network, cookie);
    return { ...blank, signedIn, status: 'conflict', reason: 'stale-document' };
  }

  const actingClaims = tied.filter((claim) => claim.evidence.says === 'acting');
  const acting = actingClaims.length === 0 ? session : merge(network, actingClaims);
  if (acting === null) {
    return { ...blank, signedIn: session, status: 'conflict', reason: disagreement(network, actingClaims) };
  }

  const relation = compare(session, acting);
  const vouched = actingClaims.some((claim) => claim.evidence.vouches);
  if (relation === 'different' && !vouched) {
    return {
      ...blank,
      signedIn: session,
      status: 'conflict',
      reason: disagreement(network, actingClaims, session),
    };
  }

  const stranger = tied.find(
    (claim) =>
      claim.evidence.says === 'either' &&
      compare(claim.account, session) !== 'same' &&
      compare(claim.account, acting) !== 'same' &&
      (compare(claim.account, session) === 'different' || compare(claim.account, acting) === 'different'),
  );
  if (stranger !== undefined) {
    return { ...blank, signedIn: session, status: 'conflict', reason: 'signals-disagree' };
  }

  const elsewhere = tied.filter((claim) => claim.evidence.says !== 'session');
  if (options.needsActingSignal && elsewhere.length === 0) {
    return { ...blank, signedIn: session, status: 'unknown', reason: 'no-acting-signal' };
  }

  // A delegate's own signals name it; the session's id says nothing about it.
  const isDelegate = vouched && relation !== 'same';
  const account = isDelegate ? acting : union(session, acting, elsewhere);
  const isNamedByPage = actingClaims.some((claim) => !isCookie(claim.evidence));
  if (isDelegate ? !isNamedByPage : !isTied(account, tied, remembered)) {
    return { ...blank, signedIn: session, status: 'unknown', reason: 'no-second-source' };
  }
  const signedIn = isDelegate ? session : { ...account, kind: session.kind };
  return {
    network,
    status: 'known',
    // Where cookies themselves tell who acts (Facebook's Pages), session and actor simply agree.
    reason: isDelegate && !actingClaims.some((claim) => isCookie(claim.evidence)) ? 'delegate' : 'agree',
    signedIn,
    account,
    destinations: [account],
    evidence,
  };
}

type Claim = { evidence: Evidence; account: Account };

function namesSomebody(evidence: Evidence): boolean {
  return evidence.id !== undefined || evidence.handle !== undefined || evidence.name !== undefined;
}

function toAccount(network: Network, evidence: Evidence): Account {
  return {
    network,
    id: evidence.id ?? null,
    aliases: evidence.aliases ?? [],
    handle: evidence.handle ?? null,
    name: evidence.name ?? null,
    kind: evidence.kind ?? 'person',
  };
}

/**
 * Gives each claim what another ties to it: first the pairs of this very
 * document (id and handle in one signal), then what the person has claimed.
 */
function tieLabels(network: Network, evidence: Evidence[], remembered: readonly Account[]): Claim[] {
  const pairs: Account[] = evidence
    .filter((item) => item.id !== undefined && (item.handle !== undefined || item.name !== undefined))
    .map((item) => toAccount(network, item));
  const ties = [...pairs, ...remembered];
  return evidence.filter(namesSomebody).map((item) => {
    const account = toAccount(network, item);
    const tie = ties.find((candidate) => isSameAccount(candidate, account));
    if (tie === undefined) return { evidence: item, account };
    const handle = account.handle ?? tie.handle;
    const id = account.id ?? tie.id;
    return {
      evidence: item,
      account: {
        ...account,
        id,
        handle,
        name: account.name ?? tie.name,
        aliases: [...new Set([...account.aliases, ...idsOf(tie)])].filter((alias) => alias !== id),
      },
    };
  });
}

/** How two accounts relate: by id, else by handle, else by name; `unrelated` when nothing is common. */
function compare(a: Account, b: Account): 'same' | 'different' | 'unrelated' {
  const ids = idsOf(a);
  const others = idsOf(b);
  if (ids.length > 0 && others.length > 0) {
    return ids.some((id) => others.includes(id)) ? 'same' : 'different';
  }
  if (a.handle !== null && b.handle !== null) {
    return normalizeHandle(a.handle) === normalizeHandle(b.handle) ? 'same' : 'different';
  }
  // A name can only accuse or agree; it never ties a claim to an id.
  if (a.name !== null && b.name !== null) return a.name.trim() === b.name.trim() ? 'same' : 'different';
  return 'unrelated';
}

/** One account out of claims that must all agree, or null when two of them differ. */
function merge(network: Network, claims: readonly Claim[]): Account | null {
  for (const [index, claim] of claims.entries()) {
    if (claims.slice(index + 1).some((other) => compare(claim.account, other.account) === 'different'))
      return null;
  }
  return claims.reduce(
    (whole, claim) => combine(whole, claim.account),
    toAccount(network, { source: '', says: 'session' }),
  );
}

function combine(a: Account, b: Account): Account {
  const id = a.id ?? b.id;
  return {
    network: a.network,
    id,
    aliases: [...new Set([...idsOf(a), ...idsOf(b)])].filter((alias) => alias !== id),
    handle: a.handle ?? b.handle,
    name: a.name ?? b.name,
    kind: a.kind === 'page' || b.kind === 'page' ? 'page' : 'person',
  };
}

function union(session: Account, acting: Account, others: readonly Claim[]): Account {
  return others.reduce((whole, claim) => combine(whole, claim.account), combine(session, acting));
}

/**
 * The session's cookie needs a second source that ties a label to it: the
 * document's inline data, something the person has claimed, or two signals of
 * the page that agree.
 */
function isTied(account: Account, claims: readonly Claim[], remembered: readonly Account[]): boolean {
  if (account.handle === null && account.name === null) return false;
  const inline = claims.some((claim) => !isCookie(claim.evidence) && claim.evidence.id !== undefined);
  if (inline) return true;
  if (remembered.some((known) => isSameAccount(known, account))) return true;
  const named = new Set(
    claims
      .filter((claim) => !isCookie(claim.evidence) && claim.evidence.handle)
      .map((claim) => claim.evidence.source),
  );
  return named.size >= 2;
}

/**
 * Who acts, as it may be remembered: where only labels of the page tie a handle to the session's
 * number (a document without inline data), the number may be another's, a delegate's owner.
 */
export function provenAccount({ account, evidence }: Sighting): Account | null {
  if (account === null || evidence.some((item) => !isCookie(item) && item.id !== undefined)) return account;
  return account.handle === null ? null : { ...account, id: null, aliases: [] };
}

/** Who contradicts the others: the request, the composer, or the page's signals among themselves. */
function disagreement(network: Network, claims: readonly Claim[], session?: Account): SightingReason {
  for (const [suspect, reason] of [
    [isRequest, 'request-disagrees'],
    [isComposer, 'composer-disagrees'],
  ] as const) {
    const rest = claims.filter((claim) => !suspect(claim.evidence));
    const accused = rest.length < claims.length;
    const others = rest.length === 0 ? (session ?? null) : merge(network, rest);
    if (accused && others !== null && (session === undefined || compare(others, session) !== 'different'))
      return reason;
  }
  return 'signals-disagree';
}
