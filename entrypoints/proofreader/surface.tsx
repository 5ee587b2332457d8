import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import type { ShadowHost } from '../../utils/guard/ui.ts';
import type { Area } from './visible-area.ts';

/** Something of ours beside the words or the box that it is about, over the page. It takes no focus by itself. */
export type Surface = {
  draw: (content: ComponentChild, anchor: Element | Area) => void;
  hide: () => void;
  layer: HTMLElement;
};

/** Pixels to the anchor, and to the window's edges. */
const GAP = 8;

/** `placements`: where it stands best, and where else. */
export function createSurface(shadow: ShadowHost, name: string, placements: readonly Placement[]): Surface {
  const layer = shadow.addLayer(name);
  layer.popover = 'manual';
  let anchor: Element | Area | null = null;
  let stopFollowing: (() => void) | null = null;
  const [placement = 'bottom', ...fallbackPlacements] = placements;

  return {
    layer,
    draw(content, next) {
      render(content, layer);
      if (!layer.matches(':popover-open')) layer.togglePopover(true);
      if (next instanceof Element && next === anchor) return void stand();
      anchor = next;
      stopFollowing?.();
      stopFollowing = next instanceof Element ? autoUpdate(next, layer, () => void stand()) : null;
      void stand();
    },
    hide() {
      stopFollowing?.();
      stopFollowing = null;
      anchor = null;
      layer.togglePopover(false);
      render(null, layer);
    },
  };

  async function stand(): Promise<void> {
    if (anchor === null) return;
    const reference = anchor instanceof Element ? anchor : { getBoundingClientRect: rectOf(anchor) };
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements, padding: GAP }),
        shift({ padding: GAP, crossAxis: true }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) =>
            layer.style.setProperty('--room', `${Math.round(Math.max(200, availableHeight))}px`),
        }),
      ],
    });
    Object.assign(layer.style, { left: `${x}px`, top: `${y}px` });
  }
}

function rectOf({ left, top, right, bottom }: Area) {
  return () => new DOMRect(left, top, right - left, bottom - top);
}
