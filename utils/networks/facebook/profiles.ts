import type { Page } from '../network.ts';
import { addressOf, nameIn } from '../reading.ts';

/** Facebook's own hosts: the pages', and those of mobile and Messenger. */
export const HOSTS = /(?:^|\.)(?:facebook|messenger)\.com$/;
/** One segment is a profile's address, or one of Facebook's own pages. */
const VANITY =
  /^\/(?!(?:ads|bookmarks|business|events|friends|gaming|groups|hashtag|help|home|latest|live|login|marketplace|me|memories|messages|notifications|pages|people|photo|policies|privacy|reels?|saved|search|settings|share|stories|watch)\/?$|[^/]*\.php)([\w.-]+)\/?$/i;
/** Where the number stands in the other addresses: of people without a vanity, and of members of a group. */
const NUMBERED = /^\/(?:people\/[^/]+|groups\/[^/]+\/user)\/(\d+)\/?$/;

/** A person or Page as a link names it. */
export type Linked = {
  /** What the address calls it: its vanity, else its number. */
  key: string;
  /** The vanity, where the address has one. */
  handle: string | null;
  /** The link's text; null for a picture's link. */
  name: string | null;
};

/** Whose profile a link leads to; null for every other link. */
export function profileOf(link: Element, page: Page): Linked | null {
  const address = addressOf(link, page.url, HOSTS);
  const key = address === null ? null : keyOf(address);
  if (key === null) return null;
  // Old addresses of Pages hold a title and a number: no vanity.
  const isVanity = /^[a-z\d.]*[a-z][a-z\d.]*$/i.test(key);
  return { key, handle: isVanity ? key : null, name: nameIn(link) };
}

function keyOf({ pathname, searchParams }: URL): string | null {
  // With `sk`, the link leads to a profile's photos or friends.
  if (searchParams.has('sk')) return null;
  if (pathname === '/profile.php') return /^\d+$/.exec(searchParams.get('id') ?? '')?.[0] ?? null;
  return NUMBERED.exec(pathname)?.[1] ?? VANITY.exec(pathname)?.[1] ?? null;
}

/** Profiles that links name with a text, in their order. */
export function namedBy(links: Iterable<Element>, page: Page): Linked[] {
  const profiles = [...links].flatMap((link) => profileOf(link, page) ?? []);
  return profiles.filter(({ name }) => name !== null);
}
