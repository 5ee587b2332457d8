import { readText } from './box-text.ts';
import { type Caret, rememberCaret, type Span, spanIn } from './caret.ts';
import { isComposing } from './composition.ts';
import { focus, putCaret, stillThere } from './focus.ts';
import { readBack } from './read-back.ts';
import { write } from './write.ts';

/** What became of a text that was to be inserted. */
export type Insertion =
  /** The box holds it, letter by letter, between what was before and after it. */
  | 'inserted'
  /** The box holds what it held. */
  | 'refused'
  /** An input method composes: nothing was done, it may be tried again. */
  | 'composing'
  /** The box holds something else: the person has to look. */
  | 'unsure';

type Options = {
  /** Where to insert, by `rememberCaret`; left out: where the box's caret is. */
  caret?: Caret;
  /** Where the caret goes afterwards, in UTF-16 units of the text; left out: behind it. */
  caretOffset?: number;
};

let isBusy = false;

/**
 * Inserts a text into a box of a network, over what is selected, and gives the box the focus.
 * It reads back what the box then holds; it never tries twice, and never presses a key. While
 * one text is on its way, another is refused.
 */
export async function insertText(box: HTMLElement, text: string, options: Options = {}): Promise<Insertion> {
  if (isBusy) return 'refused';
  isBusy = true;
  try {
    return await insert(box, withLineFeeds(text), {
      caret: options.caret ?? rememberCaret(box),
      caretOffset: withLineFeeds(text.slice(0, options.caretOffset)).length,
    });
  } finally {
    isBusy = false;
  }
}

async function insert(given: HTMLElement, text: string, options: Required<Options>): Promise<Insertion> {
  if (isComposing()) return 'composing';
  const { caret, caretOffset } = options;
  const box = await focus(given, caret);
  if (box === null) return 'refused';
  const span = spanIn(readText(box), caret);
  if (!(await putCaret(box, span))) return 'refused';
  if (isComposing()) return 'composing';

  const before = readText(box);
  const start = Math.min(span.anchor, span.focus);
  const end = Math.max(span.anchor, span.focus);
  const expected = { head: before.slice(0, start), inserted: text, tail: before.slice(end) };
  if (!hasRoomFor(box, before.length + text.length - (end - start))) return 'refused';
  write(box, text);
  const held = await readBack(() => stillThere(box, caret), before, expected);
  // Who types on already has the caret where they want it.
  if (held === 'typed-on') return 'inserted';
  if (held !== 'expected') return held === 'before' ? 'refused' : 'unsure';
  const now = stillThere(box, caret);
  if (now !== null && caretOffset < text.length) await putCaret(now, caretAt(start + caretOffset));
  return 'inserted';
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function caretAt(offset: number): Span {
  return { anchor: offset, focus: offset };
}

/** The browser would cut off what is longer: then it had better not begin. */
function hasRoomFor(box: HTMLElement, length: number): boolean {
  return !(box instanceof HTMLTextAreaElement) || box.maxLength < 0 || length <= box.maxLength;
}
