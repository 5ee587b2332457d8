import type { Answering } from '../../core/answering.ts';
import type { Composer, Page } from '../network.ts';
import { onlyOne, precedes } from '../reading.ts';
import { answeredComment } from './comments.ts';
import { readConversation } from './conversation.ts';
import { type Linked, namedBy } from './profiles.ts';
import { COMMENT, DIALOG, HEADING, MAIN } from './selectors.ts';
import { mediaIn, postIn, storyIn, threadOf } from './threads.ts';

/** A post, not a comment; in the photo viewer there is none. Seen 2025-07. */
const POST_ITSELF = '[aria-posinset], [role="article"]:not([aria-label])';
/** Beside a photo stands its post, in a dialog or as a page. Seen 2024-03. */
const PAGE_PART = `${MAIN}, [role="complementary"]`;
/** Comments, and a post's own words: mentions and links of other people. Seen 2025-07. */
const NOT_HEAD = `${COMMENT}, [data-ad-preview="message"], [data-ad-rendering-role="story_message"]`;
/** In a feed, the heading of a group's post is the group, and its member stands below. Seen 2026 (guess: no saved page has one). */
const GROUP_LINK = 'a[href*="/groups/"]';
const MEMBER_LINK = 'a[href*="/groups/"][href*="/user/"]';

/** Whom a comment, a message or a reply to a story on Facebook answers; null for a new post. */
export function answering(composer: Composer, page: Page): Answering | null {
  if (composer.kind === 'message') return readConversation(composer.root, page);
  if (composer.kind === 'story-reply') return readStory(composer, page);
  return composer.kind === 'comment' || composer.kind === 'reply' ? readComment(composer, page) : null;
}

function readComment(composer: Composer, page: Page): Answering {
  const [box = composer.root] = composer.boxes;
  const post = postAround(box, page.url);
  const above = post === null ? [] : partsOf(post, box, 'a[href]');
  const comment = answeredComment(composer, post ?? page.document.body, page);
  const person = comment === 'the post' ? post && authorOf(post, box, page) : comment;
  return { ...personOf(person), thread: threadOf(above, isAddressed(box) ? page.url : null, page) };
}

function personOf(profile: Linked | null): Pick<Answering, 'handle' | 'name'> {
  return { handle: profile?.handle ?? null, name: profile?.name ?? null };
}

/** The post that a box stands under; the dialog or the page where that is about one post. */
function postAround(box: Element, url: URL): Element | null {
  const marked = box.closest(POST_ITSELF) ?? box.closest(DIALOG);
  const isPostPage = (postIn(url) ?? mediaIn(url)) !== null;
  return marked ?? (isPostPage ? box.closest(PAGE_PART) : null);
}

/** Whether the page's address is about a box: the dialog's in front; else that of the page's first post. */
function isAddressed(box: Element): boolean {
  const { ownerDocument: document } = box;
  if (document.querySelector(DIALOG) !== null) return box.closest(DIALOG) !== null;
  const first = document.querySelector(MAIN)?.querySelector(POST_ITSELF) ?? null;
  return first === null || first.contains(box);
}

/** Parts of a post that stand before a box, in no comment and not among the post's own words. */
function partsOf(post: Element, box: Element, selector: string): Element[] {
  return [...post.querySelectorAll(selector)].filter(
    (part) => precedes(part, box) && part.closest(NOT_HEAD) === null,
  );
}

/** The first person in the heading; in the post of a group, the member below it. */
function authorOf(post: Element, box: Element, page: Page): Linked | null {
  const headings = labelsOf(post) ?? partsOf(post, box, HEADING);
  const links = headings.flatMap((heading) => [...heading.querySelectorAll('a[href]')]);
  const [author] = namedBy(links, page);
  if (author !== undefined) return author;
  const inGroup = links.some((link) => link.matches(GROUP_LINK));
  const [member] = inGroup ? namedBy(partsOf(post, box, MEMBER_LINK), page) : [];
  return member ?? null;
}

/** What names a post of a feed, by its ids. */
function labelsOf(post: Element): Element[] | null {
  const ids = post.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = ids.flatMap((id) => post.ownerDocument.getElementById(id) ?? []);
  const own = labels.filter((label) => post.contains(label));
  return own.length > 0 ? own : null;
}

/** Whoever stands above the box of a story; lists beside it lead to other people's stories, not to profiles. */
function readStory({ root }: Composer, page: Page): Answering {
  const around = root.closest(`${DIALOG}, ${MAIN}`) ?? page.document.body;
  const links = [...around.querySelectorAll('a[href]')].filter((link) => precedes(link, root));
  const people = namedBy(links, page);
  const isOne = onlyOne(people.map(({ key }) => key)) !== null;
  return { ...personOf((isOne && people[0]) || null), thread: storyIn(page.url) };
}
