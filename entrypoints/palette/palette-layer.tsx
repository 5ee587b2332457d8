import { render } from 'preact';
import type {
  BlanksStep,
  ListStep,
  OutcomeStep,
  PaletteActions,
  PaletteModel,
  Warning,
} from '../../components/palette/model.ts';
import { Palette as PaletteView } from '../../components/palette/palette.tsx';
import style from '../../components/styles/palette.css?inline';
import type { FilledReply, OfferedReply, ReplyOffer, ReplyPlace } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import { insertText } from '../../utils/editors/insert-text.ts';
import { restoreCaret } from '../../utils/editors/restore-caret.ts';
import { send, tell } from '../../utils/guard/port.ts';
import type { InPageUi } from '../../utils/guard/ui.ts';
import { copyText } from '../in-page/copy-text.ts';
import { placeBeside } from '../in-page/place-beside.ts';
import { type ComposerInUse, composerInUse } from './composer-in-use.ts';

export type Palette = { open: () => void };

/** What the palette knows while it is open. */
type Session = {
  composer: ComposerInUse;
  /** What had the focus before. */
  focused: Element | null;
  offer: ReplyOffer | null;
  step: ListStep | BlanksStep | OutcomeStep;
  language: string | null;
  seed: number;
  /** Whoever asked last is answered; the answers before are late. */
  turn: number;
};

/** Saved replies over the page: state and messages; what is seen is `components/palette`. */
export function createPalette(ui: InPageUi): Palette {
  ui.addSheet(style);
  const layer = ui.addLayer('palette-layer');
  let session: Session | null = null;
  let language: Language = 'en';
  /** The control that was given the focus: a redrawn step does not take it again. */
  let focusGivenTo: HTMLElement | null = null;

  const actions: PaletteActions = {
    onQuery: (query) => change('list', (step) => ({ ...step, query })) && void find(),
    onChoose: (chosen) => change('list', (step) => ({ ...step, chosen, warning: null })) && show(),
    onTake: (index, event) => void take(index, event),
    onVariant() {
      if (session === null) return;
      session.seed += 1;
      void find(true);
    },
    onLanguage(code) {
      if (session === null) return;
      session.language = code;
      void find(true);
    },
    onAnswer(key, value) {
      if (session?.step.at !== 'blanks') return;
      void fill(session, session.step.reply, { ...session.step.answers, [key]: value });
    },
    onInsert: (event) => void insert(event),
    onBack() {
      if (session === null) return;
      session.step = listStep('');
      void find();
    },
    onClose: () => close(),
    onWrite() {
      tell({ type: 'open-options', at: 'new-reply' });
      close();
    },
  };

  ui.onReturn(() => session !== null && show());
  ui.keys.add(onKey);

  return { open };

  function open(): void {
    if (session !== null) return;
    session = {
      composer: composerInUse(),
      focused: document.activeElement,
      offer: null,
      step: listStep(''),
      language: null,
      seed: Math.floor(Math.random() * 1000),
      turn: 0,
    };
    void find();
  }

  /** Changes the step that is shown; false where it is another one by now. */
  function change(at: 'list', next: (step: ListStep) => ListStep): boolean {
    if (session?.step.at !== at) return false;
    session.step = next(session.step);
    return true;
  }

  function listStep(query: string): ListStep {
    return { at: 'list', query, replies: null, isEmpty: false, chosen: 0, warning: null };
  }

  function placeOf({ composer, language, seed }: Session): ReplyPlace {
    const { network, kind, answering } = composer;
    return { network, kind, answering, language, seed };
  }

  /** Asks for the list anew; what is shown stays until it is there. */
  async function find(keepChosen = false): Promise<void> {
    const own = session;
    if (own?.step.at !== 'list') return;
    const { query } = own.step;
    const turn = ++own.turn;
    const offer = (await send({ type: 'find-replies', query, place: placeOf(own) }).catch(
      () => null,
    )) as ReplyOffer | null;
    if (session !== own || own.turn !== turn || own.step.at !== 'list') return;
    own.offer = offer ?? own.offer;
    language = offer?.language ?? language;
    own.step = {
      ...own.step,
      replies: offer?.replies ?? 'failed',
      isEmpty: offer?.isEmpty ?? false,
      chosen: keepChosen ? own.step.chosen : 0,
      warning: null,
    };
    show();
  }

  function show(): void {
    if (session === null) return;
    const { composer, offer, step } = session;
    const model: PaletteModel = {
      language,
      client: offer?.client ?? null,
      network: composer.network,
      kind: composer.kind,
      hasBox: composer.box !== null,
      step,
    };
    render(<PaletteView model={model} actions={actions} />, layer);
    const dialog = layer.querySelector('dialog');
    if (dialog === null) return;
    const isNew = !dialog.open;
    if (isNew) {
      dialog.showModal();
      // The browser closes it by Escape, also where no key reaches us.
      dialog.addEventListener('close', () => dialog.open || close());
      dialog.addEventListener('pointerdown', (event) => {
        if (event.isTrusted && event.target === dialog && isOutside(event, dialog)) close();
      });
    }
    placeBeside(dialog, composer.box);
    const first = layer.querySelector<HTMLElement>('[data-initial-focus]');
    if (first !== focusGivenTo) first?.focus();
    focusGivenTo = first;
    layer.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  function close({ giveFocusBack = true } = {}): void {
    const closed = session;
    if (closed === null) return;
    session = null;
    focusGivenTo = null;
    layer.querySelector('dialog')?.close();
    render(null, layer);
    if (!giveFocusBack) return;
    const { composer, focused } = closed;
    if (composer.box !== null && composer.caret !== null) void restoreCaret(composer.box, composer.caret);
    else if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  async function take(index: number, event: Event): Promise<void> {
    const own = session;
    if (!event.isTrusted || own?.step.at !== 'list' || !Array.isArray(own.step.replies)) return;
    const reply: OfferedReply | undefined = own.step.replies[index];
    if (reply === undefined) return;
    const warning = warningOf(reply);
    const isAgain = own.step.warning === warning && own.step.chosen === index;
    own.step = { ...own.step, chosen: index, warning };
    if (warning !== null && (isForbidden(warning) || !isAgain)) return show();
    await fill(own, reply, {});
  }

  /** Fills the chosen reply, asks for what is missing, or puts it in. */
  async function fill(own: Session, reply: OfferedReply, answers: Record<string, string>): Promise<void> {
    const turn = ++own.turn;
    const place = placeOf(own);
    const filled = (await send({ type: 'fill-reply', id: reply.id, place, answers }).catch(
      () => null,
    )) as FilledReply | null;
    if (session !== own || own.turn !== turn) return;
    if (filled === null || 'gone' in filled || 'fault' in filled) {
      own.step = { ...listStep(''), warning: filled !== null && 'fault' in filled ? 'faulty' : 'gone' };
      return void find();
    }
    if (filled.ok && filled.asks.length === 0) return put(own, reply, filled);
    own.step = {
      at: 'blanks',
      reply,
      asks: filled.asks,
      answers,
      preview: filled.ok ? filled.text : filled.preview,
      length: filled.length,
      isReady: filled.ok,
    };
    show();
  }

  async function insert(event: Event): Promise<void> {
    const own = session;
    if (!event.isTrusted || own?.step.at !== 'blanks') return;
    const { reply, answers } = own.step;
    const place = placeOf(own);
    const filled = (await send({ type: 'fill-reply', id: reply.id, place, answers }).catch(
      () => null,
    )) as FilledReply | null;
    if (session === own && filled?.ok === true) await put(own, reply, filled);
  }

  /** Puts a text into the box, or on the clipboard where there is none; tells what became of it. */
  async function put(own: Session, reply: OfferedReply, filled: { text: string; caret: number | null }) {
    const { box, caret } = own.composer;
    const { text } = filled;
    if (box === null || caret === null) {
      const isCopied = await copy(text);
      if (isCopied) tell({ type: 'reply-used', id: reply.id, place: placeOf(own) });
      return end(own, { at: 'outcome', outcome: isCopied ? 'copied' : 'refused', isCopied, text });
    }
    close({ giveFocusBack: false });
    const outcome = await insertText(box, text, {
      caret,
      ...(filled.caret !== null && { caretOffset: filled.caret }),
    });
    if (outcome !== 'composing' && outcome !== 'refused') {
      tell({ type: 'reply-used', id: reply.id, place: placeOf(own) });
    }
    if (outcome === 'inserted') return;
    const isCopied = outcome === 'refused' && (await copy(text));
    end(own, { at: 'outcome', outcome, isCopied, text });
  }

  function end(own: Session, step: OutcomeStep): void {
    session = own;
    own.step = step;
    show();
  }

  function onKey(event: KeyboardEvent): void {
    const own = session;
    if (own === null || event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (own.step.at === 'blanks') actions.onBack();
      else close();
      return;
    }
    if (own.step.at !== 'list' || !Array.isArray(own.step.replies)) return;
    const { chosen, query, replies } = own.step;
    const isInSearch = event.composedPath()[0] instanceof HTMLInputElement;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      actions.onChoose((chosen + step + replies.length) % Math.max(1, replies.length));
    } else if (event.key === 'Enter' && isInSearch) {
      event.preventDefault();
      // A key held down since before repeats; it chose nothing here.
      if (!event.repeat) void take(chosen, event);
    } else if (digit !== undefined && isInSearch && (query === '' || event.altKey)) {
      event.preventDefault();
      void take(Number(digit) - 1, event);
    }
  }
}

/** What is said before a reply goes in. */
function warningOf({ hurdles, usedHere }: OfferedReply): Warning | null {
  return hurdles.find(isForbidden) ?? hurdles[0] ?? (usedHere > 0 ? 'usedHere' : null);
}

/** What pressing again does not get over. */
function isForbidden(warning: Warning): boolean {
  return warning === 'not-approved' || warning === 'faulty' || warning === 'gone';
}

function copy(text: string): Promise<boolean> {
  return copyText(text).then(
    () => true,
    () => false,
  );
}

/** A press on the backdrop of a dialog has the dialog as its target, too. */
function isOutside({ clientX, clientY }: PointerEvent, dialog: Element): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
