import type { Composer, Page } from '../network.ts';
import { onlyOne, precedes } from '../reading.ts';
import { ownProfiles } from './identity.ts';
import { type Linked, namedBy } from './profiles.ts';
import { COMMENT, formsOf, VOICE_LABELS } from './selectors.ts';

type Comment = { element: Element; author: Linked | null };

/** Languages whose labels of reply boxes were seen: there, any other box is no reply. */
const SEEN_LANGUAGES = ['en', 'fr'];

/**
 * The author of the comment that a box replies to, null where that can't be
 * told; 'the post' where it replies to none. A reply's box stands below its
 * comment, not in it: a name written first in the box tells (Facebook puts it
 * there), then one in its label, then how deep the comments stand.
 */
export function answeredComment(composer: Composer, post: Element, page: Page): Linked | null | 'the post' {
  const [box = composer.root] = composer.boxes;
  const isReply = composer.kind === 'reply';
  const comments = commentsAbove(box, post, page);
  const around = comments.findLast(({ element }) => element.contains(box));
  if (around !== undefined) return around.author;
  const written = isReply ? nameAtStart(composer.text, comments) : null;
  const called = written ?? nameInLabel(box, comments, page);
  if (called !== null) return authorCalled(called, comments);
  if (!isReply && isSeenLanguage(page)) return 'the post';
  const head = headOfReplies(box, comments);
  if (isReply) return head?.author ?? null;
  // A box below a comment, in a language in which it may be a reply's.
  return head === null ? 'the post' : null;
}

function isSeenLanguage({ document }: Page): boolean {
  return SEEN_LANGUAGES.includes(document.documentElement.lang.split(/[-_]/)[0] ?? '');
}

function commentsAbove(box: Element, post: Element, page: Page): Comment[] {
  return [...post.querySelectorAll(COMMENT)]
    .filter((element) => precedes(element, box))
    .map((element) => ({ element, author: authorOf(element, page) }));
}

/** A comment's label holds its author's name, in every language; badges and mentions are links too. */
function authorOf(comment: Element, page: Page): Linked | null {
  const label = comment.getAttribute('aria-label') ?? '';
  const people = namedBy(comment.querySelectorAll('a[href]'), page);
  return people.find(({ name }) => name !== null && mentions(label, name)) ?? people[0] ?? null;
}

function namesOf(comments: Comment[]): string[] {
  const names = comments.flatMap(({ author }) => author?.name ?? []);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function nameAtStart(text: string, comments: Comment[]): string | null {
  return namesOf(comments).find((name) => text.startsWith(name) && mentions(text, name)) ?? null;
}

/** "Reply to X"; in "Reply as X", X is who writes, which only the languages seen tell apart for sure. */
function nameInLabel(box: Element, comments: Comment[], page: Page): string | null {
  const labels = [box.getAttribute('aria-label'), box.getAttribute('aria-placeholder')]
    .filter((label) => label !== null)
    .filter((label) => !isVoice(label));
  const own = isSeenLanguage(page) ? [] : (ownProfiles(page.document)?.all ?? []);
  const names = namesOf(comments).filter((name) => !own.some((profile) => profile.name === name));
  return names.find((name) => labels.some((label) => mentions(label, name))) ?? null;
}

function isVoice(label: string): boolean {
  return formsOf(VOICE_LABELS).some((form) => {
    const [before = '', after = ''] = form.split('{}');
    return label.startsWith(before) && label.replace(/\s*(?:…|\.{3})$/, '').endsWith(after);
  });
}

/** A name as whole words. */
function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return at !== -1 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}

/** Several people may have the same name: then only the name is sure. */
function authorCalled(name: string, comments: Comment[]): Linked | null {
  const authors = comments.flatMap(({ author }) => (author?.name === name ? [author] : []));
  const [first] = authors;
  if (first === undefined) return null;
  return onlyOne(authors.map(({ key }) => key)) === null ? { ...first, handle: null } : first;
}

/**
 * The comment whose replies a box stands under: the first in the smallest part
 * around the box that holds comments, where the others stand deeper. One that
 * stands there alone is it, unless it is a reply itself; then the comment
 * above it is, where the reply's label says so.
 */
function headOfReplies(box: Element, above: Comment[]): Comment | null {
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    const [first, ...others] = above.filter(({ element }) => around.contains(element));
    if (first === undefined) continue;
    if (!others.every((other) => depthOf(other) > depthOf(first))) continue;
    const parent = above.findLast((other) => depthOf(other) < depthOf(first));
    if (others.length > 0 || parent === undefined) return first;
    const label = first.element.getAttribute('aria-label') ?? '';
    return parent.author?.name && mentions(label, parent.author.name) ? parent : { ...first, author: null };
  }
  return null;
}

function depthOf({ element }: Comment): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth++;
  return depth;
}
