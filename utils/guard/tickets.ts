import { idsOf } from '../core/account.ts';
import type { AttemptKind } from '../core/attempt.ts';
import type { Sighting } from '../core/sighting.ts';
import type { PublishGesture } from '../networks/network.ts';

/**
 * A confirmation, "this once": good for one attempt, as it was when the person
 * confirmed it. The site may ignore the gesture that is dispatched again; then the
 * person's next press uses it.
 */
type Ticket = {
  kind: AttemptKind;
  text: string;
  account: string;
  root: Element | null;
  left: number;
  until: number;
  /** The confirmed attempt has left. */
  isSpent: boolean;
};

const LIFETIME = 2 * 60_000;
/** The gesture dispatched again, and the person's next press. */
const PRESSES = 2;

export type Tickets = {
  issue: (found: PublishGesture, sighting: Sighting) => void;
  /** The ticket that covers this gesture, used up by one; null where none does. */
  admit: (found: PublishGesture, sighting: Sighting) => Readonly<Ticket> | null;
  /** The confirmed attempt has left: its ticket is over. */
  spend: (kind: AttemptKind, text: string) => void;
};

export function createTickets(): Tickets {
  let tickets: Ticket[] = [];
  return {
    issue(found, sighting) {
      tickets.push({
        kind: found.kind,
        text: found.composer?.text ?? '',
        account: sightingKey(sighting),
        root: found.composer?.root ?? found.control,
        left: PRESSES,
        until: Date.now() + LIFETIME,
        isSpent: false,
      });
    },
    admit(found, sighting) {
      const now = Date.now();
      tickets = tickets.filter((ticket) => ticket.left > 0 && ticket.until > now);
      const ticket = tickets.find(
        (candidate) =>
          candidate.kind === found.kind &&
          candidate.text === (found.composer?.text ?? '') &&
          candidate.account === sightingKey(sighting) &&
          isSamePlace(candidate.root, found),
      );
      if (ticket === undefined) return null;
      ticket.left -= 1;
      return ticket;
    },
    spend(kind, text) {
      for (const ticket of tickets) ticket.isSpent ||= ticket.kind === kind && ticket.text === text;
      tickets = tickets.filter((ticket) => !ticket.isSpent);
    },
  };
}

/** The same form; or the one that took its place when the site drew it again. */
function isSamePlace(root: Element | null, found: PublishGesture): boolean {
  const place = found.composer?.root ?? found.control;
  return root === place || (root !== null && !root.isConnected && found.composer !== null);
}

/** Tells two sightings apart: by the accounts, or by everything the signals said where no account is known. */
export function sightingKey(sighting: Sighting): string {
  if (sighting.status === 'known') {
    return sighting.destinations
      .map(
        (account) =>
          `${account.network}:${idsOf(account)[0] ?? account.handle?.toLowerCase() ?? account.name}`,
      )
      .join();
  }
  const said = sighting.evidence.map((item) => `${item.source}=${item.id ?? item.handle ?? item.name}`);
  return `${sighting.status}:${sighting.reason}:${said.join()}`;
}
