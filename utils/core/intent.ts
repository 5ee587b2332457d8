/**
 * The client a tab posts for. Always said by the person, or handed on by the
 * tab that opened this one; never read off the account that is active.
 */
export type Intent = {
  clientId: string;
  /** How it came: said in this tab, handed on by the opener, or answered "everywhere for now". */
  via: 'person' | 'opener' | 'everywhere';
  /** Milliseconds since the epoch: the last typing, publishing or choosing under this intent. */
  lastUsed: number;
};

/** Idle time is in minutes; the intent goes stale when it was not used for longer. */
export function isStale(intent: Intent, now: number, idleMinutes: number): boolean {
  return now - intent.lastUsed > idleMinutes * 60_000;
}

/** What a tab may act on: its own intent while fresh, else "everywhere for now" while fresh. */
export function effectiveIntent(
  own: Intent | null,
  everywhere: Intent | null,
  now: number,
  idleMinutes: number,
): Intent | null {
  for (const intent of [own, everywhere]) {
    if (intent !== null && !isStale(intent, now, idleMinutes)) return intent;
  }
  return null;
}
