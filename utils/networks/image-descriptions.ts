import type { Network } from '../core/account.ts';
import type { ImageDescriptions } from '../core/image-descriptions.ts';
import { imageDescriptions as onX } from './x/image-descriptions.ts';

/**
 * How the images attached to a draft are described. Not a field of the adapters: the start scripts carry those,
 * and only a client's guide asks for this.
 *
 * Facebook keeps descriptions behind a photo's *Edit*, Instagram under *Accessibility* in the dialog: their
 * composers show nothing of them while one writes (csuf.screenstepslive.com and accessible-social.com, read
 * 2026-11), so nothing is said there.
 *
 * @param box the box that the draft is written in.
 */
export function imageDescriptions(network: Network, box: Element): ImageDescriptions | undefined {
  return network === 'x' ? (onX(box) ?? undefined) : undefined;
}
