import { render } from 'preact';
import { Chip } from '../../components/in-page/chip.tsx';
import { ChipMenu } from '../../components/in-page/chip-menu.tsx';
import { FindingCountButton } from '../../components/in-page/finding-count.tsx';
import type { FindingCount } from '../../utils/core/proofreading.ts';
import type { ChipPlace, ChipState } from '../../utils/core/question.ts';
import type { ChipHandlers, InPageUi, ShadowHost } from '../../utils/guard/ui.ts';

/** Moving less than this many pixels is a click. */
const CLICK_SLOP = 5;

/** Over the corner where the networks dock their messages, not over the messages; pixels. */
const FIRST_PLACE: ChipPlace = { side: 'right', aside: 16, below: 88 };

/** The chip and its menu: always in sight, over the site's own dialogs, movable. */
export function createChipLayer(shadow: ShadowHost): {
  show: InPageUi['showChip'];
  showFindings: InPageUi['showFindings'];
  onKey: (event: KeyboardEvent) => void;
} {
  const layer = shadow.addLayer('chip-layer');
  layer.popover = 'manual';
  let shown: { state: ChipState; handlers: ChipHandlers } | null = null;
  let findings: { count: FindingCount; onOpen: () => void } | null = null;
  let place = FIRST_PLACE;
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
    stand(layer, place);
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
            onMoveAside={(event) => {
              if (event.isTrusted) move({ ...place, side: place.side === 'left' ? 'right' : 'left' });
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
        {findings !== null && (
          <FindingCountButton
            findings={findings.count}
            language={state.language}
            onPress={(event) => {
              if (event.isTrusted) findings?.onOpen();
            }}
          />
        )}
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

  function move(to: ChipPlace): void {
    place = to;
    stand(layer, place);
    shown?.handlers.move(place);
  }

  function grab(event: PointerEvent): void {
    const start = { x: event.clientX, y: event.clientY };
    const box = layer.getBoundingClientRect();
    wasDragged = false;
    const follow = (now: PointerEvent) => {
      const [dx, dy] = [now.clientX - start.x, now.clientY - start.y];
      if (Math.hypot(dx, dy) > CLICK_SLOP) wasDragged = true;
      if (wasDragged) stand(layer, placeOf(box.left + dx, box.top + dy, box));
    };
    const drop = (now: PointerEvent) => {
      window.removeEventListener('pointermove', follow, true);
      window.removeEventListener('pointerup', drop, true);
      const [dx, dy] = [now.clientX - start.x, now.clientY - start.y];
      if (wasDragged && event.isTrusted) move(placeOf(box.left + dx, box.top + dy, box));
    };
    window.addEventListener('pointermove', follow, true);
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
    showFindings(count, onOpen) {
      const isSame = JSON.stringify(count) === JSON.stringify(findings?.count ?? null);
      findings = count && { count, onOpen };
      if (!isSame) draw();
    },
    show(state, stored, handlers) {
      shown = state === null ? null : { state, handlers };
      if (stored !== null) place = stored;
      draw();
    },
  };
}

/** The place of something whose corner would be there, kept inside the window. */
function placeOf(left: number, top: number, { width, height }: DOMRect): ChipPlace {
  const inside = (at: number, room: number) => Math.round(Math.min(Math.max(0, at), Math.max(0, room)));
  const x = inside(left, innerWidth - width);
  const y = inside(top, innerHeight - height);
  const isLeft = x + width / 2 < innerWidth / 2;
  return {
    side: isLeft ? 'left' : 'right',
    aside: isLeft ? x : Math.max(0, Math.round(innerWidth - width) - x),
    below: Math.max(0, Math.round(innerHeight - height) - y),
  };
}

/** Puts the layer in its place; in a window that is smaller by now it stands half-way across at most. */
function stand(layer: HTMLElement, { side, aside, below }: ChipPlace): void {
  const inset = `min(${aside}px, 50vw)`;
  layer.classList.toggle('at-left', side === 'left');
  layer.classList.toggle('at-top', below > innerHeight / 2);
  Object.assign(layer.style, {
    left: side === 'left' ? inset : 'auto',
    right: side === 'right' ? inset : 'auto',
    bottom: `min(${below}px, calc(100vh - 60px))`,
  });
}
