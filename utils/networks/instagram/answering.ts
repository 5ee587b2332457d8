import type { Answering } from '../../core/answering.ts';
import type { Composer, Page } from '../network.ts';
import { nameIn, onlyOne, precedes } from '../reading.ts';
import { readConversation } from './conversation.ts';
import { isNamedBy } from './identity.ts';
import { postIn, postOf, profileIn, storyOf } from './links.ts';
import { SELECTORS } from './selectors.ts';

/** Comments, and the caption where it stands first among them. Seen 2026-10. */
const COMMENT = 'li';
/** Head of a story; other people stand on stickers and in the stories beside it. Seen 2026-01. */
const STORY_HEAD = 'header';
/** What Reply puts first into the box. A handle never ends with a dot. */
const MENTION = /^\s*@([\w.]*\w)/;

/** Whom a comment, a message or a reply to a story on Instagram answers; null for a new post. */
export function answering(composer: Composer, page: Page): Answering | null {
  if (composer.kind === 'message') return readConversation(composer.root, page);
  if (composer.kind === 'story-reply') return readStory(page);
  return composer.kind === 'comment' ? readComment(composer, page) : null;
}

function readComment({ root, boxes: [box = root] }: Composer, page: Page): Answering {
  const post = postAround(root);
  const text = rawText(box);
  const isMention = text.trimStart().startsWith('@');
  return {
    handle: isMention ? mentionIn(text, post, page) : authorOf(post, box, page),
    name: null,
    thread: codeOf(post, page) ?? addressedCode(box, page),
  };
}

/** With the spaces at its end, which show that a mention is complete. */
function rawText(box: Element): string {
  return 'value' in box ? `${box.value}` : box.textContent;
}

/** Whom a text is addressed to; a handle that is still being typed is nobody's yet, unless they are there. */
function mentionIn(text: string, post: Element, page: Page): string | null {
  const [before = '', handle = ''] = MENTION.exec(text) ?? [];
  const isComplete = text.length > before.length;
  const isThere = [...post.querySelectorAll('a[href]')].some((link) => profileIn(link, page) === handle);
  return handle !== '' && (isComplete || isThere) ? handle : null;
}

/** The post that a comment box belongs to; where nothing marks it, all around the box that holds no other box. */
function postAround(root: Element): Element {
  const post = root.closest(SELECTORS.post);
  if (post !== null) return post;
  let around = root;
  while (around.parentElement !== null && !around.matches(SELECTORS.landmark)) {
    if (around.parentElement.querySelectorAll(SELECTORS.box).length > 1) break;
    around = around.parentElement;
  }
  return around;
}

/**
 * A post's author: in the address at its date; else first in the post, beside
 * a picture of the same name. Where the first one has none (people marked on a
 * photo), all must be the same person.
 */
function authorOf(post: Element, box: Element, page: Page): string | null {
  const dated = onlyOne(datesIn(post).map((link) => postIn(link, page)?.author ?? null));
  if (dated !== null) return dated;
  const isHead = (part: Element) => precedes(part, box) && part.closest(COMMENT) === null;
  const links = [...post.querySelectorAll('a[href]')].filter(isHead);
  const handles = links.flatMap((link) => shownProfile(link, page) ?? []);
  const pictures = [...post.querySelectorAll('img')].filter(isHead);
  const [first] = handles;
  const isPictured = first !== undefined && pictures.some(({ alt }) => isNamedBy(alt, first));
  return isPictured ? first : onlyOne(handles);
}

/** The profile of a link whose text is its handle. */
function shownProfile(link: Element, page: Page): string | null {
  const handle = profileIn(link, page);
  return handle !== null && nameIn(link)?.toLowerCase() === handle.toLowerCase() ? handle : null;
}

/** A post's code: at its date; else in the links to its comments and likes. */
function codeOf(post: Element, page: Page): string | null {
  const codeIn = (link: Element) => postIn(link, page)?.code ?? null;
  const dated = onlyOne(datesIn(post).map(codeIn));
  // Around a box that no post is marked around, there are links to other posts as well.
  if (dated !== null || !post.matches(SELECTORS.post)) return dated;
  return onlyOne([...post.querySelectorAll('a[href]')].map(codeIn));
}

/** Links at the date of a post; those of its comments are dated too. */
function datesIn(post: Element): Element[] {
  return [...post.querySelectorAll('a[href]')].filter(
    (link) => link.querySelector('time') !== null && link.closest(COMMENT) === null,
  );
}

/** The address is about the dialog, where there is one over the page, and about the first post there. */
function addressedCode(box: Element, { document, url }: Page): string | null {
  const front =
    document.querySelector(SELECTORS.dialog) ?? document.querySelector(SELECTORS.main) ?? document;
  return front.querySelector(SELECTORS.box) === box ? (postOf(url.pathname)?.code ?? null) : null;
}

/** The address names whose story it is; the story that is shown has to be that person's already. */
function readStory(page: Page): Answering {
  const story = storyOf(page.url.pathname);
  const links = [...page.document.querySelectorAll(STORY_HEAD)].flatMap((head) => [
    ...head.querySelectorAll('a[href]'),
  ]);
  const shown = links.flatMap((link) => profileIn(link, page) ?? []);
  const thread = story?.id ?? null;
  if (story === null || story.owner === 'highlights') return { handle: onlyOne(shown), name: null, thread };
  const isShown = shown.length === 0 || shown.includes(story.owner);
  return { handle: isShown ? story.owner : null, name: null, thread };
}
