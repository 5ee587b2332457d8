import { normalizeHandle } from '../core/account.ts';
import { type Evidence, isComposer, isCookie } from '../core/evidence.ts';
import type { Sighting } from '../core/sighting.ts';
import type { NetworkAdapter } from '../networks/network.ts';

/**
 * What was seen in this very document and can't be read any more: the session it began with, an
 * account that everything agreed on, and a delegate that its own banner confirmed. It tells a
 * switch in place (X) from a page that still shows the account of a minute ago, and a document
 * that is older than the session where nothing else in it says so.
 */
export type Witness = {
  /** Takes note of a sighting. */
  see: (sighting: Sighting) => void;
  /** Evidence that only a witness can give, for what the page says now. */
  testify: (evidence: readonly Evidence[]) => Evidence[];
  /** Milliseconds since the epoch when the session's cookie was seen to change, or null. */
  sessionChangedAt: () => number | null;
};

export function createWitness({ switchesInPlace }: Pick<NetworkAdapter, 'switchesInPlace'>): Witness {
  let first = '';
  let session: string | null = null;
  let changedAt: number | null = null;
  let agreedOn: string | null = null;
  const delegates = new Set<string>();

  /** Any change of session ends what was seen before it. */
  function follow(evidence: readonly Evidence[]): void {
    const now = evidence.find(isCookie)?.id ?? '';
    if (session !== null && session !== now) {
      changedAt = Date.now();
      agreedOn = null;
      delegates.clear();
    }
    session = now;
    first ||= now;
  }

  return {
    see(sighting) {
      follow(sighting.evidence);
      const handle = sighting.account?.handle ?? null;
      if (sighting.status !== 'known' || handle === null) return;
      if (sighting.reason === 'delegate') delegates.add(normalizeHandle(handle));
      else if (sighting.evidence.some((item) => item.says === 'acting')) agreedOn = normalizeHandle(handle);
    },
    testify(evidence) {
      follow(evidence);
      if (session !== first) return [{ source: 'watched.session', says: 'session', id: first }];
      if (!switchesInPlace) return [];
      const acting = new Set(
        evidence.flatMap((item) =>
          item.says === 'acting' && item.handle ? [normalizeHandle(item.handle)] : [],
        ),
      );
      const [handle] = acting;
      if (handle === undefined || acting.size > 1 || handle === agreedOn) return [];
      // A composer's avatar alone could be somebody's post: the tab itself must name the account.
      if (!evidence.some((item) => item.says === 'acting' && !isComposer(item))) return [];
      if (agreedOn === null && !delegates.has(handle)) return [];
      return [{ source: 'watched.switch', says: 'acting', handle, vouches: true }];
    },
    sessionChangedAt: () => changedAt,
  };
}
