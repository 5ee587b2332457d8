import type { ImageDescriptions } from '../../core/image-descriptions.ts';
import { nearestAround } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/**
 * The images of a composer's box, in X's web client. Read in its code of 2022 (`_renderMediaActions`,
 * `_renderAltTextLabel`, `_renderMediaAtIndex`), of 2025-07 (the previews), and in a live page of 2026-07-15
 * (the test ids; own previews are `blob:`, those of a quoted post stand in `tweetPhoto`).
 */
const PLACES = {
  attachments: '[data-testid="attachments"]',
  /** One preview; its name is the image's description, else a word for "media" in the page's language. */
  preview: '[role="group"][aria-label]',
  quoted: '[data-testid="tweetPhoto"]',
  /** Chosen on this computer. A GIF of X's own search may bring a description that the link doesn't tell. */
  chosen: 'img[src^="blob:"], img[src^="data:"]',
  /** The link below the previews, named "Add description" whatever there is; only in the box that is written in. */
  link: '[data-testid="altTextWrapper"][aria-label]',
  /** In it: its name again; or the only image's description; or how many of several have one. */
  label: '[data-testid="altTextLabel"]',
} as const;

const BOX = /^tweetTextarea_\d+$/;

/** Null where there are no images, or X doesn't say how they are described. */
export function imageDescriptions(box: Element): ImageDescriptions | null {
  const attachments = attachmentsOf(box);
  const previews = [...(attachments?.querySelectorAll(PLACES.preview) ?? [])].filter(isOwnImage);
  const link = attachments?.querySelector(PLACES.link) ?? null;
  const said = link?.querySelector(PLACES.label)?.textContent?.trim() ?? '';
  const areChosen = previews.every((preview) => preview.querySelector(PLACES.chosen) !== null);
  if (link === null || said === '' || previews.length === 0 || !areChosen) return null;
  const names = previews.map((preview) => preview.getAttribute('aria-label') ?? '');
  const described = describedOf(said, link.getAttribute('aria-label')?.trim() ?? '', names);
  if (described === null) return null;
  const longest = described === 0 ? 0 : Math.max(...names.map((name) => [...name].length));
  return { images: previews.length, undescribed: previews.length - described, longest };
}

/** How many images have a description; null where that isn't clear. */
function describedOf(said: string, asked: string, names: readonly string[]): number | null {
  if (names.length === 1 && said === names[0]?.trim()) return 1;
  if (said === asked) return 0;
  const [number, ...others] = said.match(/\d+/g) ?? [];
  const count = Number(number);
  return others.length === 0 && count >= 1 && count <= names.length ? count : null;
}

/** What is attached to this box of a thread, not to another. */
function attachmentsOf(box: Element): Element | null {
  const nearest = nearestAround(box, box.ownerDocument.querySelectorAll(PLACES.attachments));
  if (nearest === null) return null;
  const others = [...nearest.around.querySelectorAll(SELECTORS.postBox)].filter(
    (other) => other !== box && BOX.test(other.getAttribute('data-testid') ?? ''),
  );
  return others.length === 0 ? (nearest.held[0] ?? null) : null;
}

/** Videos have subtitles instead. */
function isOwnImage(preview: Element): boolean {
  const isQuoted = preview.closest(PLACES.quoted) !== null || preview.querySelector(PLACES.quoted) !== null;
  return !isQuoted && preview.querySelector('img') !== null && preview.querySelector('video') === null;
}
