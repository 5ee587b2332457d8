/**
 * One signal about who acts here.
 *
 * - `session`: whose login it is (cookies, the document's inline data).
 * - `acting`: who would publish.
 * - `either`: names one of the two, and does not tell which.
 */
export type Evidence = {
  /** Where it was read: `cookie.twid`, `dom.account-switcher`, `composer.avatar`... */
  source: string;
  says: 'session' | 'acting' | 'either';
  id?: string;
  aliases?: string[];
  handle?: string;
  name?: string;
  kind?: 'person' | 'page';
  /**
   * Explains by itself why the acting account is not the session's own: X's
   * delegate banner, Facebook's i_user, a switch in place that was watched.
   */
  vouches?: true;
};

export function isCookie(evidence: Evidence): boolean {
  return evidence.source.startsWith('cookie.');
}

export function isComposer(evidence: Evidence): boolean {
  return evidence.source.startsWith('composer.');
}

export function isRequest(evidence: Evidence): boolean {
  return evidence.source.startsWith('request.');
}
