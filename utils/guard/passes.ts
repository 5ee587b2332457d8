import { type Account, idsOf, isSameAccount } from '../core/account.ts';
import type { Attempt, AttemptKind } from '../core/attempt.ts';
import { type Evidence, isComposer, isCookie, isRequest } from '../core/evidence.ts';
import type { Sighting } from '../core/sighting.ts';
import type { PublishRequest } from '../networks/network.ts';

/**
 * What passed the first line carries a pass for the second: one for all the
 * requests of a gesture (a thread, several destinations), alive as long as
 * the site may take, ended by any change of account.
 */
export type Pass = {
  /** What the gesture published, whole. */
  attempt: Attempt;
  /** False where the gesture's form was out of sight (a second step, a menu): what it wrote is unknown. */
  knowsText: boolean;
  /** Who published when the gesture passed. */
  sighting: Sighting;
  /** Requests it still covers. */
  left: number;
  /** Milliseconds since the epoch. */
  until: number;
  /** Called once for each of its requests that reached the site. */
  onSent: () => void;
};

/** Long uploads and X's undo delay stay well under this. */
const LIFETIME = 10 * 60_000;

/** Requests come soon after their gesture; a few attempts back is enough. */
const MAX_ATTEMPTS = 5;

/** What a request says that it publishes. */
type Claimed = Pick<PublishRequest, 'kind' | 'text'>;

export type Passes = {
  /** `boxes`: how many requests the gesture can send, one a box of a thread; null where its form was out of sight. */
  issue: (attempt: Attempt, sighting: Sighting, boxes: number | null, onSent?: () => void) => void;
  /** The pass that covers a request now, or null. `evidence` is what the tab says now. */
  find: (request: Claimed, evidence: readonly Evidence[]) => Pass | null;
  /** Ends the passes of one attempt: another press of it has one of its own. */
  withdraw: (attempt: Attempt) => void;
  /** Ends every pass: the tab is for another client now, for whom nothing was decided yet. */
  end: () => void;
  /** The attempt that a text is a part of, also where its pass has ended since. */
  attemptWith: (text: string) => Attempt | null;
};

export function createPasses(): Passes {
  let passes: Pass[] = [];
  let attempts: Attempt[] = [];
  return {
    issue(attempt, sighting, boxes, onSent = () => undefined) {
      const left = Math.max(boxes ?? 1, 1);
      const until = Date.now() + LIFETIME;
      passes.push({ attempt, knowsText: boxes !== null, sighting, left, until, onSent });
      attempts = [attempt, ...attempts].slice(0, MAX_ATTEMPTS);
    },
    find(request, evidence) {
      const now = Date.now();
      passes = passes.filter(
        (pass) => pass.left > 0 && pass.until > now && !hasChanged(pass.sighting.evidence, evidence),
      );
      return passes.find((pass) => covers(pass, request)) ?? null;
    },
    withdraw({ kind, text }) {
      passes = passes.filter(({ attempt }) => attempt.kind !== kind || attempt.text !== text);
    },
    end() {
      passes = [];
    },
    attemptWith: (text) => attempts.find((attempt) => holdsText(attempt.text, text)) ?? null,
  };
}

/** Whether a draft holds a text, whatever editors and servers make of its blanks. */
export function holdsText(draft: string, text: string): boolean {
  return squeeze(draft).includes(squeeze(text));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

const PLAIN_ACTS: readonly AttemptKind[] = ['like', 'follow', 'repost'];

/**
 * Whether a gesture announced a request: of its kind, and with its text where both
 * are known. A composer without text covers a repost (an empty quote).
 */
function covers({ attempt, knowsText }: Pass, { kind, text }: Claimed): boolean {
  if (knowsText && text !== null && !holdsText(attempt.text, text)) return false;
  if (attempt.kind === kind) return true;
  if (PLAIN_ACTS.includes(attempt.kind) || attempt.kind === 'message') return false;
  return kind === 'repost' ? attempt.text === '' : kind !== 'like' && kind !== 'follow';
}

/**
 * Whether a signal that spoke then names somebody else now. A part of the page
 * that is not shown any more is no change; a cookie that is gone is one.
 */
function hasChanged(before: readonly Evidence[], now: readonly Evidence[]): boolean {
  return before.some((then) => {
    if (isComposer(then) || isRequest(then)) return false;
    const same = now.filter((item) => item.source === then.source);
    if (same.length === 0) return isCookie(then);
    return !same.some((item) => isSameSignal(item, then));
  });
}

function isSameSignal(a: Evidence, b: Evidence): boolean {
  const [one, other] = [signalAccount(a), signalAccount(b)];
  return idsOf(one).length + idsOf(other).length === 0 && one.handle === null
    ? one.name === other.name
    : isSameAccount(one, other);
}

function signalAccount(evidence: Evidence): Account {
  return {
    network: 'x',
    id: evidence.id ?? null,
    aliases: evidence.aliases ?? [],
    handle: evidence.handle ?? null,
    name: evidence.name ?? null,
    kind: 'person',
  };
}
