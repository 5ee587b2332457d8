import { autoUpdate } from '@floating-ui/dom';
import { Card } from '../../components/proofreader/card.tsx';
import type { ProofActions, ProofOutcome } from '../../components/proofreader/model.ts';
import { Panel } from '../../components/proofreader/panel.tsx';
import style from '../../components/styles/proofreader.css?inline';
import type { Bilingual, Finding } from '../../utils/core/finding.ts';
import type { ChipState } from '../../utils/core/question.ts';
import { readSpan, rememberCaret } from '../../utils/editors/caret.ts';
import { restoreCaret } from '../../utils/editors/restore-caret.ts';
import type { LoadedProofreader } from '../../utils/guard/loaded-proofreader.ts';
import { send } from '../../utils/guard/port.ts';
import type { InPageUi } from '../../utils/guard/ui.ts';
import type { Message } from '../../utils/messaging/contract.ts';
import { watchDraft } from './draft-watch.ts';
import { applyFix } from './fix.ts';
import { createIgnored } from './ignored.ts';
import { createKnownDrafts, guideError } from './known-drafts.ts';
import { createMarkLayer } from './mark-layer.ts';
import { countOf, modelOf } from './panel-model.ts';
import { createReading } from './reading.ts';
import { createSurface } from './surface.tsx';
import { watchWriting } from './writing.ts';

/** What needs no word where the marks show it. */
const DONE: ReadonlySet<ProofOutcome> = new Set(['fixed', 'ignored', 'allowed', 'silenced']);

/** Reads the draft that is written: marks under its words, a card for a pressed one, a panel with all of them. */
export function createProofreader(ui: InPageUi): LoadedProofreader {
  ui.addSheet(style);
  const marks = createMarkLayer(ui);
  const card = createSurface(ui, 'proof-card-layer', ['bottom-start', 'top-start']);
  const panel = createSurface(ui, 'proof-panel-layer', [
    'right-start',
    'left-start',
    'bottom-end',
    'top-end',
  ]);
  const ignored = createIgnored();
  const known = createKnownDrafts();
  const reading = createReading({
    send,
    onNews: plan,
    onRead: (text, read) => known.note(text, read.client?.id ?? null, read),
  });
  const writing = watchWriting(plan);
  let stopFollowing: (() => void) | null = null;
  let isPlanned = false;
  /** A fix is on its way; meanwhile the person may have asked for the panel to be closed. */
  let isBusy = false;
  let isClosing = false;
  /** Null where the person wants nothing of ours over the page. */
  let chip: ChipState | null = null;
  /** The finding whose card is open. */
  let pressed: Finding | null = null;
  let open: { chosen: number; outcome: ProofOutcome | null; silenced?: Bilingual | undefined } | null = null;
  const draft = watchDraft({ onText, onBox, onImages, openedWith: ui.openedWith });

  window.addEventListener('scroll', plan, true);
  document.addEventListener('selectionchange', plan);
  window.addEventListener('pointerdown', writing.end, true);
  window.addEventListener('click', onClick, true);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, onPageKey, true);
  }
  ui.keys.add(onOwnKey);
  ui.onReturn(plan);
  // Words and rules may have changed meanwhile.
  window.addEventListener('focus', readAgain);
  ui.watchChip((state) => {
    const isOther =
      state?.client?.id !== chip?.client?.id ||
      state?.client?.freeze !== chip?.client?.freeze ||
      state?.language !== chip?.language;
    chip = state;
    if (isOther) readAgain();
    plan();
  });
  draft.start();

  const actions: ProofActions = {
    onFix: (finding, fix, event) => {
      if (event.isTrusted) void repair(finding, fix);
    },
    onIgnore: (finding, event) => {
      if (!event.isTrusted) return;
      ignored.add(finding);
      settle('ignored');
    },
    onAllow: (finding, whose, event) => {
      if (!event.isTrusted) return;
      const message = { type: 'allow-word', word: finding.text, for: whose } as const;
      void store(finding, message, 'allowed');
    },
    onSilence: (finding, event) => {
      if (!event.isTrusted) return;
      void store(finding, { type: 'silence-rule', rule: finding.rule }, 'silenced');
    },
    onChoose: (chosen) => {
      if (open === null) return;
      open = { chosen, outcome: null };
      draw();
      focusFirst();
    },
    onClose: closePanel,
  };

  return {
    open: () => openPanel(),
    errorsIn: (text, clientId) =>
      known
        .errorsIn(text, clientId)
        .filter((finding) => !ignored.has(finding))
        .map(guideError),
    isApproved: known.isApproved,
  };

  function readAgain(): void {
    if (draft.text().trim() !== '') reading.again();
  }

  function onBox(): void {
    stopFollowing?.();
    const box = draft.box();
    stopFollowing = box && autoUpdate(box, ui.host, plan, { elementResize: true, layoutShift: true });
    closeCard();
    reading.look(draft.text(), draft.place());
    plan();
  }

  function onText(): void {
    writing.note();
    closeCard();
    if (draft.text().trim() === '') ignored.forget();
    if (open !== null) open.outcome = null;
    reading.look(draft.text(), draft.place());
    plan();
  }

  function onImages(): void {
    reading.look(draft.text(), draft.place());
    plan();
  }

  /** Findings that count now. */
  function findings(): Finding[] {
    if (chip === null && open === null) return [];
    return reading.findingsIn(draft.text()).filter((finding) => !ignored.has(finding));
  }

  /** Pages scroll, editors redraw: once a frame at most. */
  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      draw();
    });
  }

  function draw(): void {
    const box = draft.box();
    const all = findings();
    if (box === null || all.length === 0) marks.clear();
    else {
      const shown = all.filter((finding) => !writing.isIn(box, finding));
      const chosen = open === null ? pressed : (all[open.chosen] ?? null);
      marks.draw(box, shown, chosen);
    }
    const isShown = box !== null && chip !== null;
    ui.showFindings(isShown ? countOf(draft.text(), reading, all) : null, () => openPanel());
    drawPanel(box, all);
  }

  function drawPanel(box: HTMLElement | null, all: readonly Finding[]): void {
    if (open === null) return;
    if (box === null) return closePanel();
    open.chosen = Math.max(0, Math.min(open.chosen, all.length - 1));
    const hadFocus = hasFocus(panel.layer);
    const model = modelOf(draft.text(), reading, { ...open, findings: all });
    panel.draw(<Panel model={model} actions={actions} />, box);
    // What had the focus may be gone with its finding.
    if (hadFocus && !hasFocus(panel.layer)) focusFirst();
  }

  function openPanel(outcome: ProofOutcome | null = null): void {
    const box = draft.box();
    if (box === null || open !== null) return;
    closeCard();
    const caret = readSpan(box)?.focus ?? 0;
    const next = findings().findIndex(({ end }) => end >= caret);
    open = { chosen: Math.max(0, next), outcome };
    draw();
    focusFirst();
  }

  function closePanel(): void {
    if (open === null) return;
    const hadFocus = hasFocus(panel.layer);
    open = null;
    panel.hide();
    if (hadFocus) goBack();
    plan();
  }

  /** The focus goes back where one writes. */
  function goBack(): void {
    const box = draft.box();
    if (box !== null) void restoreCaret(box, rememberCaret(box));
  }

  function closeCard(): void {
    if (pressed === null) return;
    pressed = null;
    card.hide();
  }

  function focusFirst(): void {
    panel.layer.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
    panel.layer.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }

  async function repair(finding: Finding, fix: string): Promise<void> {
    const box = draft.box();
    if (box === null || isBusy) return;
    isBusy = true;
    closeCard();
    if (open !== null) open.outcome = null;
    try {
      const text = draft.text();
      const outcome = await applyFix(box, finding, fix);
      if (outcome === 'fixed') reading.drop(finding, text);
      settle(outcome);
    } finally {
      isBusy = false;
      if (isClosing) closePanel();
      isClosing = false;
    }
  }

  async function store(finding: Finding, message: Message, outcome: ProofOutcome): Promise<void> {
    const isStored = await send(message).then(
      () => true,
      () => false,
    );
    // Known at once; the next reading says the same.
    if (isStored) ignored.add(finding);
    settle(isStored ? outcome : 'unsaved', finding.called);
    readAgain();
  }

  /** Shows what became of it, and goes on with the next finding; the panel says what a card could not do. */
  function settle(outcome: ProofOutcome, silenced?: Bilingual): void {
    const hadFocus = pressed !== null && hasFocus(card.layer);
    closeCard();
    if (open !== null) Object.assign(open, { outcome, silenced });
    else if (!DONE.has(outcome)) return openPanel(outcome);
    else if (hadFocus) goBack();
    draw();
    if (open !== null) focusFirst();
  }

  /** A press on marked words opens their card; the caret goes where the person put it. */
  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.composedPath().includes(ui.host)) return;
    const box = draft.box();
    const isInBox = box !== null && event.composedPath().includes(box);
    const finding = isInBox && open === null ? marks.at(event.clientX, event.clientY) : null;
    closeCard();
    const place = finding && marks.placeOf(finding);
    const latest = reading.latest();
    if (finding === null || place === null || latest === null) return;
    pressed = finding;
    const { client, language } = latest;
    card.draw(<Card finding={finding} client={client} language={language} actions={actions} />, place);
    plan();
  }

  /**
   * While a fix is on its way the box has the focus, and the panel takes it back: a key pressed in
   * the panel must not fall through to the site, where Enter publishes. Escape closes the card, and
   * nothing of the site's.
   */
  function onPageKey(event: KeyboardEvent): void {
    if (isBusy && open !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && event.key === 'Escape') isClosing = true;
      return;
    }
    if (pressed === null || event.type !== 'keydown' || event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    closeCard();
    plan();
  }

  function onOwnKey(event: KeyboardEvent): void {
    if (open === null || event.type !== 'keydown' || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      closePanel();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const count = findings().length;
      const step = event.key === 'ArrowDown' ? 1 : count - 1;
      if (count > 0) actions.onChoose((open.chosen + step) % count);
    }
  }
}

function hasFocus(layer: HTMLElement): boolean {
  const { activeElement } = layer.getRootNode() as ShadowRoot;
  return layer.contains(activeElement);
}
