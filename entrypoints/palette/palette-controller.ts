import type {
  BlanksStep,
  ListStep,
  OutcomeStep,
  PaletteActions,
  PaletteModel,
} from '../../components/palette/model.ts';
import type { OfferedReply, ReplyOffer, ReplyPlace } from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';
import { insertText } from '../../utils/editors/insert-text.ts';
import { restoreCaret } from '../../utils/editors/restore-caret.ts';
import type { LoadedPalette } from '../../utils/guard/loaded-palette.ts';
import { tell } from '../../utils/guard/port.ts';
import type { InPageUi } from '../../utils/guard/ui.ts';
import { copyText } from '../in-page/copy-text.ts';
import { type ComposerInUse, composerInUse } from './composer-in-use.ts';
import { createPaletteDialog } from './palette-dialog.tsx';
import { fillReply, findReplies } from './reply-messages.ts';
import { isForbidden, warningOf } from './warnings.ts';

/** What the palette knows while it is open. */
type Session = {
  composer: ComposerInUse;
  /** What had the focus before. */
  focused: Element | null;
  offer: ReplyOffer | null;
  step: ListStep | BlanksStep | OutcomeStep;
  /** Language that the person asked for. */
  language: string | null;
  seed: number;
  /** Whoever asked last is answered; the answers before are late. */
  turn: number;
  /** Done once the list is that of the words in the search field. */
  listed: Promise<void>;
  /** An Enter waits for that list: another one would answer a warning that nobody has seen yet. */
  isTaking: boolean;
};

/** Seeds of a variant to begin with. */
const SEEDS = 1000;

/** Saved replies over the page, step by step: list, blanks, outcome. */
export function createPalette(ui: InPageUi): LoadedPalette {
  const dialog = createPaletteDialog(ui, close);
  let session: Session | null = null;
  let language: Language = 'en';

  const actions: PaletteActions = {
    onQuery(query) {
      if (session === null || !changeList({ query })) return;
      // Drawn with the new words at once: what is drawn again before the list is there would bring back the old ones.
      show();
      session.listed = list();
    },
    onChoose(chosen) {
      if (changeList({ chosen, warning: null })) show();
    },
    onTake(index, event) {
      if (event.isTrusted) void take(index);
    },
    onVariant() {
      if (session === null) return;
      session.seed += 1;
      void list();
    },
    onLanguage(code) {
      if (session === null) return;
      session.language = code;
      void list();
    },
    onAnswer(key, value) {
      if (session?.step.at !== 'blanks') return;
      // Kept at once: Enter may come before the preview.
      session.step = { ...session.step, answers: { ...session.step.answers, [key]: value } };
      void fill(session, session.step.reply, session.step.answers);
    },
    onInsert(event) {
      if (event.isTrusted) void insert();
    },
    onBack() {
      if (session === null) return;
      session.step = emptyList();
      void list();
    },
    onClose: close,
    onWrite() {
      tell({ type: 'open-options', at: 'new-reply' });
      close();
    },
  };

  ui.onReturn(show);
  ui.keys.add(onKey);

  return {
    open(abbreviation) {
      if (session !== null) return;
      session = {
        composer: composerInUse(abbreviation),
        focused: document.activeElement,
        offer: null,
        step: { ...emptyList(), query: abbreviation ?? '' },
        language: null,
        seed: Math.floor(Math.random() * SEEDS),
        turn: 0,
        listed: Promise.resolve(),
        isTaking: false,
      };
      void (abbreviation === null ? list() : expand(session, abbreviation));
    },
  };

  function emptyList(): ListStep {
    return { at: 'list', query: '', replies: null, isEmpty: false, chosen: 0, warning: null };
  }

  /** Changes the list; false where another step is shown by now. */
  function changeList(change: Partial<ListStep>): boolean {
    if (session?.step.at !== 'list') return false;
    const isNewQuery = change.query !== undefined;
    session.step = { ...session.step, ...change, ...(isNewQuery && { chosen: 0 }) };
    return true;
  }

  /** Asks for the list anew; what is shown stays until it is there. */
  async function list(): Promise<void> {
    const own = session;
    if (own?.step.at !== 'list') return;
    const turn = ++own.turn;
    const offer = await findReplies(own.step.query, placeOf(own));
    if (session !== own || own.turn !== turn || own.step.at !== 'list') return;
    own.offer = offer ?? own.offer;
    language = offer?.language ?? language;
    const replies = offer?.replies ?? 'failed';
    const last = Array.isArray(replies) ? Math.max(0, replies.length - 1) : 0;
    own.step = {
      ...own.step,
      replies,
      isEmpty: offer?.isEmpty ?? false,
      chosen: Math.min(own.step.chosen, last),
      warning: null,
    };
    show();
  }

  /** The reply of an abbreviation, put in its place; the list where something speaks against it. */
  async function expand(own: Session, abbreviation: string): Promise<void> {
    const offer = await findReplies(abbreviation, placeOf(own));
    if (session !== own) return;
    language = offer?.language ?? language;
    own.offer = offer;
    const reply = offer?.replies.find(
      (one) => one.abbreviation?.toLowerCase() === abbreviation.toLowerCase(),
    );
    if (reply === undefined || warningOf(reply) !== null) return list();
    return fill(own, reply, {});
  }

  async function take(index: number): Promise<void> {
    const own = session;
    if (own?.step.at !== 'list' || !Array.isArray(own.step.replies)) return;
    const reply: OfferedReply | undefined = own.step.replies[index];
    if (reply === undefined) return;
    const warning = warningOf(reply);
    const isAgain = own.step.warning === warning && own.step.chosen === index;
    own.step = { ...own.step, chosen: index, warning };
    if (warning !== null && (isForbidden(warning) || !isAgain)) return show();
    await fill(own, reply, {});
  }

  /** Fills a reply: puts it in, or asks for its blanks. */
  async function fill(own: Session, reply: OfferedReply, answers: Record<string, string>): Promise<void> {
    const turn = ++own.turn;
    const filled = await fillReply(reply.id, placeOf(own), answers);
    if (session !== own || own.turn !== turn) return;
    if (filled === null || 'gone' in filled || 'fault' in filled) {
      own.step = emptyList();
      await list();
      const warning = filled !== null && 'fault' in filled ? 'faulty' : 'gone';
      if (changeList({ warning })) show();
      return;
    }
    if (filled.ok && filled.asks.length === 0) return put(own, reply, filled);
    own.step = {
      at: 'blanks',
      reply,
      asks: filled.asks,
      answers,
      preview: filled.ok ? filled.text : filled.preview,
      blanks: filled.blanks,
      length: filled.length,
      isReady: filled.ok,
    };
    show();
  }

  async function insert(): Promise<void> {
    const own = session;
    if (own?.step.at !== 'blanks') return;
    const { reply, answers } = own.step;
    const filled = await fillReply(reply.id, placeOf(own), answers);
    if (session === own && filled?.ok === true) await put(own, reply, filled);
  }

  /** Puts a text into the box, or on the clipboard where there is none; says what became of it. */
  async function put(own: Session, reply: OfferedReply, filled: { text: string; caret: number | null }) {
    const { box, target } = own.composer;
    const { text } = filled;
    const noteUse = () => tell({ type: 'reply-used', id: reply.id, place: placeOf(own) });
    if (box === null || target === null) {
      const isCopied = await copy(text);
      if (isCopied) noteUse();
      return end(own, { at: 'outcome', outcome: isCopied ? 'copied' : 'refused', isCopied, text });
    }
    session = null;
    dialog.hide();
    const outcome = await insertText(box, text, {
      caret: target,
      ...(filled.caret !== null && { caretOffset: filled.caret }),
    });
    if (outcome === 'inserted') return noteUse();
    const isCopied = outcome === 'refused' && (await copy(text));
    end(own, { at: 'outcome', outcome, isCopied, text });
  }

  function end(own: Session, step: OutcomeStep): void {
    session = own;
    own.step = step;
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
    dialog.show(model, actions, composer.box);
  }

  function close(): void {
    if (session === null) return;
    const { composer, focused } = session;
    session = null;
    dialog.hide();
    if (composer.box !== null && composer.caret !== null) void restoreCaret(composer.box, composer.caret);
    else if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  /** Keys of the search field; the other fields have the browser's own. */
  function onKey(event: KeyboardEvent): void {
    if (session === null || event.type !== 'keydown' || event.isComposing) return;
    const { step } = session;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (step.at === 'blanks') actions.onBack();
      else close();
      return;
    }
    const isInSearch = event.composedPath()[0] instanceof HTMLInputElement;
    if (step.at !== 'list' || !Array.isArray(step.replies) || !isInSearch) return;
    const place = placeMeant(event, step, step.replies.length);
    if (place === null) return;
    event.preventDefault();
    if (event.key.startsWith('Arrow')) actions.onChoose(place);
    // A key held down since before repeats; it chose nothing here.
    else if (event.repeat) return;
    else if (event.key === 'Enter') void takeChosen(event);
    else actions.onTake(place, event);
  }

  /** Enter right behind the last letter means what the words find, not what is listed still. */
  async function takeChosen(event: Event): Promise<void> {
    const own = session;
    if (own === null || own.isTaking) return;
    own.isTaking = true;
    await own.listed;
    own.isTaking = false;
    if (session === own && own.step.at === 'list') actions.onTake(own.step.chosen, event);
  }
}

/** The place on the list that a key moves to or takes; null for keys that write. */
function placeMeant(event: KeyboardEvent, { chosen, query }: ListStep, count: number): number | null {
  if (event.key === 'Enter') return chosen;
  if (event.key === 'ArrowDown') return count === 0 ? null : (chosen + 1) % count;
  if (event.key === 'ArrowUp') return count === 0 ? null : (chosen + count - 1) % count;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const isTaken = digit !== undefined && (event.altKey || (query === '' && /^[1-9]$/.test(event.key)));
  return isTaken ? Number(digit) - 1 : null;
}

function placeOf({ composer, language, seed }: Session): ReplyPlace {
  const { network, kind, answering } = composer;
  return { network, kind, answering, language, seed };
}

function copy(text: string): Promise<boolean> {
  return copyText(text).then(
    () => true,
    () => false,
  );
}
