import { hashEnd, hashStart, hashText } from './hash.ts';
import type { PostParts } from './post-parts.ts';
import { isPlatform } from './shared-domains.ts';

/** A hashtag, a handle or a domain in a post: as it is shown, and as profiles know it. */
export type Identifier = { text: string; key: number };

/** Each once, as it was first written; the domains of platforms are nobody's own. */
export function identifiersOf({ domains, hashtags, handles }: PostParts, salt: string): Identifier[] {
  const start = hashStart(salt, 'identifier');
  const own = domains.filter((domain) => !isPlatform(domain));
  const byKey = new Map<number, Identifier>();
  for (const text of [...hashtags, ...handles, ...own]) {
    const key = hashEnd(hashText(start, text.toLowerCase()));
    if (!byKey.has(key)) byKey.set(key, { text, key });
  }
  return [...byKey.values()];
}
