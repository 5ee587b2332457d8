import { render } from 'preact';
import { Chip } from '../../components/in-page/chip.tsx';
import { ChipMenu } from '../../components/in-page/chip-menu.tsx';
import type { ChipState } from '../../utils/core/question.ts';
import type { ChipHandlers, InPageUi } from '../../utils/guard/ui.ts';
import type { ShadowHost } from './shadow-host.ts';

/** Moving less than this many pixels is a click. */
const CLICK_SLOP = 5;

/** The chip and its menu: always in sight, over the site's own dialogs, movable. */
export function createChipLayer(shadow: ShadowHost): {
  show: InPageUi['showChip'];
  onKey: InPageUi['onKey'];
} {
  const layer = shadow.addLayer('chip-layer');
  layer.popover = 'manual';
  let shown: { state: ChipState; handlers: ChipHandlers } | null = null;
  let isOpen = false;
  let wasDragged = false;

  function draw(): void {
    if (shown === null) {
      layer.togglePopover(false);
      render(null, layer);
      return;
    }
    const { state, handlers } = shown;
    const close = () => setOpen(false);
    render(
      <>
        {isOpen && (
          <ChipMenu
            state={state}
            onChoose={(clientId, event) => {
              if (!event.isTrusted) return;
              close();
              handlers.choose(clientId);
            }}
            onWhose={(event) => {
              if (!event.isTrusted) return;
              close();
              handlers.whose();
            }}
            onMoveAside={() => {
              layer.classList.toggle('aside');
              Object.assign(layer.style, { left: '', top: '', right: '', bottom: '' });
            }}
            onHide={(event) => {
              if (!event.isTrusted) return;
              close();
              handlers.hide();
            }}
          />
        )}
        <Chip
          state={state}
          isOpen={isOpen}
          onOpenMenu={() => {
            if (!wasDragged) setOpen(!isOpen);
          }}
          onReload={(event) => {
            if (event.isTrusted && !wasDragged) handlers.reload();
          }}
          onGrab={grab}
        />
      </>,
      layer,
    );
    layer.togglePopover(true);
  }

  function setOpen(open: boolean): void {
    isOpen = open;
    draw();
    if (open) layer.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
    else layer.querySelector<HTMLElement>('.chip')?.focus();
  }

  function grab(event: PointerEvent): void {
    const start = { x: event.clientX, y: event.clientY };
    const box = layer.getBoundingClientRect();
    wasDragged = false;
    const move = (now: PointerEvent) => {
      const [dx, dy] = [now.clientX - start.x, now.clientY - start.y];
      if (Math.hypot(dx, dy) > CLICK_SLOP) wasDragged = true;
      if (!wasDragged) return;
      const left = Math.min(Math.max(0, box.left + dx), innerWidth - box.width);
      const top = Math.min(Math.max(0, box.top + dy), innerHeight - box.height);
      Object.assign(layer.style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });
    };
    const drop = () => {
      window.removeEventListener('pointermove', move, true);
      window.removeEventListener('pointerup', drop, true);
    };
    window.addEventListener('pointermove', move, true);
    window.addEventListener('pointerup', drop, true);
  }

  window.addEventListener('pointerdown', (event) => {
    if (isOpen && !event.composedPath().includes(shadow.host)) {
      isOpen = false;
      draw();
    }
  });
  shadow.onReturn(draw);

  return {
    onKey(event) {
      if (isOpen && event.type === 'keydown' && event.key === 'Escape') setOpen(false);
    },
    show(state, handlers) {
      shown = state === null ? null : { state, handlers };
      draw();
    },
  };
}
