import { render } from 'preact';
import { Chip } from '../../components/in-page/chip.tsx';
import { ChipMenu } from '../../components/in-page/chip-menu.tsx';
import { FindingCountButton } from '../../components/in-page/finding-count.tsx';
import { VoiceCardDialog } from '../../components/in-page/voice-card.tsx';
import type { FindingCount } from '../../utils/core/proofreading.ts';
import type { ChipPlace, ChipState } from '../../utils/core/question.ts';
import type { ClientCard } from '../../utils/core/voice-card.ts';
import { send } from '../../utils/guard/port.ts';
import type { ChipHandlers, InPageUi, ShadowHost } from '../../utils/guard/ui.ts';
import { copyText } from './copy-text.ts';

/** Moving less than this many pixels is a click. */
const CLICK_SLOP = 5;

/** Over the corner where the networks dock their messages, not over the messages; pixels. */
const FIRST_PLACE: ChipPlace = { side: 'right', aside: 16, below: 88 };

/** The chip, its menu and the client's voice card: always in sight, over the site's own dialogs, movable. */
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
  let open: 'menu' | 'card' | null = null;
  /** What the open card shows. */
  let card: ClientCard | null = null;
  let wasDragged = false;

  function draw(): void {
    if (shown === null) {
      layer.togglePopover(false);
      render(null, layer);
      return;
    }
    const { state, handlers } = shown;
    const { client, language } = state;
    const close = () => setOpen(null);
    stand(layer, place);
    render(
      <>
        {open === 'card' && client !== null && (
          <VoiceCardDialog
            client={client}
            card={card?.card ?? null}
            language={language}
            onCopy={copyText}
            onClose={close}
          />
        )}
        {open === 'menu' && (
          <ChipMenu
            state={state}
            onVoiceCard={(event) => {
              if (event.isTrusted && client !== null) void openCard(client.id);
            }}
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
          isOpen={open !== null}
          onOpenMenu={() => {
            if (!wasDragged) setOpen(open === null ? 'menu' : null);
          }}
          onReload={(event) => {
            if (event.isTrusted && !wasDragged) handlers.reload();
          }}
          onGrab={grab}
        />
        {findings !== null && (
          <FindingCountButton
            findings={findings.count}
            language={language}
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

  function setOpen(next: typeof open): void {
    open = next;
    draw();
    layer.querySelector<HTMLElement>(open === null ? '.chip' : '[data-initial-focus]')?.focus();
  }

  async function openCard(clientId: string): Promise<void> {
    const answer = (await send({ type: 'voice-card' }).catch(() => null)) as ClientCard | null;
    // Closed meanwhile, or for another client.
    if (open !== 'menu' || shown?.state.client?.id !== clientId) return;
    card = { clientId, card: answer?.clientId === clientId ? answer.card : null };
    setOpen('card');
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
    // The card stays, to be read while one writes.
    if (open === 'menu' && !event.composedPath().includes(shadow.host)) {
      open = null;
      draw();
    }
  });
  shadow.onReturn(draw);

  return {
    onKey(event) {
      if (open !== null && event.type === 'keydown' && event.key === 'Escape') setOpen(null);
    },
    showFindings(count, onOpen) {
      const isSame = JSON.stringify(count) === JSON.stringify(findings?.count ?? null);
      findings = count && { count, onOpen };
      if (!isSame) draw();
    },
    show(state, stored, handlers) {
      shown = state === null ? null : { state, handlers };
      if (stored !== null) place = stored;
      const client = state?.client;
      const isForIt = client?.id === card?.clientId && client?.hasVoiceCard === true;
      if (open !== 'card' || isForIt) return draw();
      // What had the focus goes away with the card.
      const hadFocus = layer.querySelector('.voice-card:focus-within') !== null;
      if (hadFocus) return setOpen(null);
      open = null;
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

/** Between the chip and what opens beside it, and between that and the window's edge; pixels. */
const AIR = 8;
const CHIP_HEIGHT = 40;

/** Puts the layer in its place; in a window that is smaller by now it stands half-way across at most. */
function stand(layer: HTMLElement, { side, aside, below }: ChipPlace): void {
  const inset = `min(${aside}px, 50vw)`;
  const isAtTop = below > innerHeight / 2;
  layer.classList.toggle('at-left', side === 'left');
  layer.classList.toggle('at-top', isAtTop);
  const room = isAtTop ? below : innerHeight - below - CHIP_HEIGHT;
  layer.style.setProperty('--room', `${Math.max(0, room - 2 * AIR)}px`);
  Object.assign(layer.style, {
    left: side === 'left' ? inset : 'auto',
    right: side === 'right' ? inset : 'auto',
    bottom: `min(${below}px, calc(100vh - 60px))`,
  });
}
