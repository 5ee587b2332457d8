import type { Identifier } from './identifiers.ts';
import type { VoiceProfile } from './profile.ts';

/** A hashtag, a handle or a domain that is another client's own: in so many of the posts learnt of it. */
export type ForeignIdentifier = { identifier: string; client: string; posts: number; of: number };

/** In fewer posts it may be there by chance. */
const FEWEST_USES = 4;
const SMALLEST_SHARE = 0.1;
/** In as many of one's own posts an identifier speaks for oneself. */
const OWN_USES = 2;

/**
 * The identifiers of a draft that are one other client's own: in at least four of its posts and a tenth of
 * them, in nobody else's. None where the draft also carries what is in the tab's own posts.
 */
export function foreignIdentifiers(
  identifiers: readonly Identifier[],
  tab: VoiceProfile,
  others: readonly VoiceProfile[],
): ForeignIdentifier[] {
  const usesOf = (profile: VoiceProfile, key: number) => profile.identifiers.get(key)?.posts ?? 0;
  if (identifiers.some(({ key }) => usesOf(tab, key) >= OWN_USES)) return [];
  return identifiers.flatMap(({ text, key }) => {
    if (usesOf(tab, key) > 0) return [];
    const users = others.filter((profile) => usesOf(profile, key) > 0);
    const [owner] = users;
    if (owner === undefined || users.length > 1) return [];
    const posts = usesOf(owner, key);
    if (posts < FEWEST_USES || posts < owner.posts * SMALLEST_SHARE) return [];
    return [{ identifier: text, client: owner.client, posts, of: owner.posts }];
  });
}
