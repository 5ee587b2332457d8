import { render } from 'preact';
import { ReplyTrigger } from '../../components/in-page/reply-trigger.tsx';
import { type ForeignWords, foreignWords } from '../../utils/core/foreign-words.ts';
import type { ReplyTriggers } from '../../utils/core/offered-reply.ts';
import type { ChipState } from '../../utils/core/question.ts';
import { readText } from '../../utils/editors/box-text.ts';
import { readSpan } from '../../utils/editors/caret.ts';
import { loadedPalette } from '../../utils/guard/loaded-palette.ts';
import { send, tell } from '../../utils/guard/port.ts';
import { sharedAdapter } from '../../utils/guard/shared-adapter.ts';
import type { ShadowHost } from '../../utils/guard/ui.ts';
import { wantReply } from '../../utils/guard/wanted-reply.ts';
import { watchForeignReplies } from './foreign-replies.ts';
import { callProofreader } from './proofreader-call.ts';

/** Pixels between the button and the box: it covers nothing that is written. */
const GAP = 4;

/** Two slashes that stand by themselves, at the caret. */
const SLASHES = /(?:^|\s)\/\/$/;

const NO_TRIGGERS: ReplyTriggers = { slashes: false, abbreviations: [] };

/**
 * What stands beside the box that is written in: a small button that opens the saved replies,
 * and the words of another client as soon as they are written. Two slashes, or an abbreviation
 * followed by Tab, do as the button does.
 */
export function createReplyTrigger(shadow: ShadowHost): {
  show: (state: ChipState | null) => void;
  /** A saved reply of another client in a text, where that is known by now. */
  foreignReplyIn: (text: string) => ForeignWords | null;
  /** What a box held when the person first came to it; empty where that is not known. */
  openedWith: (box: HTMLElement) => string;
} {
  const layer = shadow.addLayer('reply-trigger');
  layer.popover = 'manual';
  let state: ChipState | null = null;
  let box: HTMLElement | null = null;
  const foreignReplies = watchForeignReplies();
  const opened = new WeakMap<HTMLElement, string>();
  let triggers = NO_TRIGGERS;
  let reading = Promise.resolve();
  let isPlanned = false;

  window.addEventListener('focusin', (event) => follow(event.composedPath()[0]), true);
  window.addEventListener('keydown', expand, true);
  // Draft.js takes what is typed before the browser does, which then tells of no input (Firefox).
  for (const type of ['input', 'keyup'] as const) window.addEventListener(type, onWritten, true);
  // The palette pastes, or announces an input: editors take it without an event of their own.
  for (const type of ['paste', 'beforeinput'] as const) window.addEventListener(type, onPutIn, true);
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, settle, true);
  shadow.onReturn(draw);

  return {
    foreignReplyIn: foreignReplies.inText,
    openedWith: (known) => opened.get(known) ?? '',
    show(next) {
      if (next?.client?.id !== state?.client?.id) foreignReplies.forget();
      state = next;
      follow(document.activeElement ?? undefined);
    },
  };

  /** Our own controls may have the focus meanwhile; anything else ends it. */
  function follow(target: EventTarget | undefined): void {
    if (target === shadow.host) return;
    const page = { document, url: new URL(location.href), cookie: '' };
    const boxes = sharedAdapter()
      .composers(page)
      .flatMap((composer) => composer.boxes);
    const next = boxes.find((candidate) => candidate === target) ?? null;
    box = next instanceof HTMLElement ? next : null;
    if (box !== null) {
      reading = readTriggers();
      const text = readText(box);
      if (!opened.has(box)) opened.set(box, text);
      look(text);
    }
    draw();
  }

  /** A draft is there: what reads it comes in when it is first needed. */
  function look(text: string): void {
    foreignReplies.look(text, draw);
    if (state !== null && text.trim() !== '') callProofreader();
  }

  async function readTriggers(): Promise<void> {
    triggers = (await send({ type: 'reply-triggers' }).catch(() => NO_TRIGGERS)) as ReplyTriggers;
  }

  function onWritten(event: Event): void {
    if (box === null || event.composedPath()[0] !== box) return;
    // Editors draw what they took after the event.
    setTimeout(() => {
      if (box === null) return;
      draw();
      look(readText(box));
      // Only as they are written: those that are there already were meant as such.
      if (event.isTrusted && writesSlash(event)) void reading.then(openAfterSlashes);
    });
  }

  function onPutIn(event: Event): void {
    if (box === null || event.isTrusted || event.composedPath()[0] !== box) return;
    setTimeout(() => {
      if (box !== null) look(readText(box));
    });
  }

  function openAfterSlashes(): void {
    if (box !== null && triggers.slashes && SLASHES.test(beforeCaret(box))) openPalette();
  }

  /** Tab after an abbreviation asks for its reply; any other Tab is the site's. */
  function expand(event: KeyboardEvent): void {
    const hasModifier = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    if (box === null || event.key !== 'Tab' || hasModifier || event.isComposing || !event.isTrusted) return;
    if (event.composedPath()[0] !== box) return;
    const word = /\S+$/.exec(beforeCaret(box))?.[0];
    if (word === undefined || !triggers.abbreviations.includes(word.toLowerCase())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openPalette(word);
  }

  /** One that is there opens at once; else the background brings it, and it takes the word that is wanted. */
  function openPalette(abbreviation: string | null = null): void {
    const palette = loadedPalette();
    if (palette !== null) return palette.open(abbreviation);
    if (abbreviation !== null) wantReply(abbreviation);
    tell({ type: 'load-palette' });
  }

  function draw(): void {
    if (state === null || box === null) {
      layer.togglePopover(false);
      render(null, layer);
      return;
    }
    const text = readText(box);
    render(
      <ReplyTrigger
        language={state.language}
        foreign={foreignWords(text, state.clients, state.client) ?? foreignReplies.inText(text)}
        // A background that has stopped meanwhile starts before the press.
        onNear={() => {
          reading = readTriggers();
        }}
        onPress={(event) => {
          if (event.isTrusted) openPalette();
        }}
      />,
      layer,
    );
    // Opened anew, it is over a dialog of the site that opened since.
    if (!layer.matches(':popover-open')) layer.togglePopover(true);
    stand();
  }

  /** Pages scroll and change their size: once a frame at most. */
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
      left: `${Math.max(0, Math.min(right, innerWidth) - own.width)}px`,
      top: `${top - own.height - GAP}px`,
      visibility: isVisible ? '' : 'hidden',
    });
  }
}

function writesSlash(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === '/';
  return event instanceof InputEvent && event.data?.endsWith('/') === true;
}

function beforeCaret(box: HTMLElement): string {
  const span = readSpan(box);
  if (span === null || span.anchor !== span.focus) return '';
  return readText(box).slice(0, span.focus);
}
