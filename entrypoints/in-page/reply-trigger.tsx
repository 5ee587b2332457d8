import { render } from 'preact';
import { ReplyTrigger } from '../../components/in-page/reply-trigger.tsx';
import type { Language } from '../../utils/core/question.ts';
import { tell } from '../../utils/guard/port.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';
import type { ShadowHost } from '../../utils/guard/ui.ts';

/** Pixels between the button and the box: it covers nothing that is written. */
const GAP = 4;

/** A small button beside the box that is written in; it opens the saved replies. */
export function createReplyTrigger(shadow: ShadowHost): { show: (language: Language | null) => void } {
  const layer = shadow.addLayer('reply-trigger');
  layer.popover = 'manual';
  let language: Language | null = null;
  let box: Element | null = null;
  let isPlanned = false;

  window.addEventListener('focusin', (event) => follow(event.composedPath()[0]), true);
  for (const type of ['scroll', 'resize', 'input'] as const) window.addEventListener(type, settle, true);
  shadow.onReturn(draw);

  return {
    show(next) {
      language = next;
      follow(document.activeElement ?? undefined);
    },
  };

  /** Our own controls may have the focus meanwhile; anything else ends it. */
  function follow(target: EventTarget | undefined): void {
    if (target === shadow.host) return;
    const composers = sharedAdapter().composers({
      document,
      url: new URL(location.href),
      cookie: '',
    });
    box = composers.flatMap(({ boxes }) => boxes).find((candidate) => candidate === target) ?? null;
    draw();
  }

  function draw(): void {
    if (language === null || box === null) {
      layer.togglePopover(false);
      render(null, layer);
      return;
    }
    render(
      <ReplyTrigger
        language={language}
        onPress={(event) => {
          if (event.isTrusted) tell({ type: 'load-palette' });
        }}
      />,
      layer,
    );
    // Opened anew, it is over a dialog of the site that opened since.
    layer.togglePopover(false);
    layer.togglePopover(true);
    stand();
  }

  /** Boxes grow and pages scroll: once a frame at most. */
  function settle(): void {
    if (box === null || isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      if (box?.isConnected === false) box = null;
      if (box === null) draw();
      else stand();
    });
  }

  /** Over the box's upper right corner, outside it; out of sight with it. */
  function stand(): void {
    if (box === null) return;
    const { top, right, width } = box.getBoundingClientRect();
    const own = layer.getBoundingClientRect();
    const isVisible = width > 0 && top > own.height && top < innerHeight;
    Object.assign(layer.style, {
      left: `${Math.min(right, innerWidth) - own.width}px`,
      top: `${top - own.height - GAP}px`,
      visibility: isVisible ? '' : 'hidden',
    });
  }
}
