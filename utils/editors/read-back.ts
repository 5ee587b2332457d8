import { keepsSpaces, readText } from './box-text.ts';
import { pause } from './pause.ts';

/** How long the text must stay as it is before it counts: editors draw late, and take back late. */
const SETTLE_TIME = 150;

/** How long an editor may take to draw it, in milliseconds. */
const PATIENCE = 1500;

const READING_PAUSE = 25;

const NO_BREAK_SPACE = '\u00A0';

/** What a box is to hold: what was inserted, and what stood before and after it. */
type Expected = { head: string; inserted: string; tail: string };

/**
 * What a box holds after an insertion, once it has settled: what was expected (and what the
 * person has typed behind it meanwhile), what it held before, or something else. `find` gives
 * the box, as its site may draw it anew.
 */
export async function readBack(
  find: () => HTMLElement | null,
  before: string,
  expected: Expected,
): Promise<'expected' | 'typed-on' | 'before' | 'else'> {
  const end = Date.now() + PATIENCE;
  let goodSince: number | null = null;
  while (Date.now() < end || goodSince !== null) {
    await pause(READING_PAUSE);
    const now = Date.now();
    const box = find();
    const isExpected = holds(box, expected);
    goodSince = isExpected || isTypedOn(box, expected) ? (goodSince ?? now) : null;
    if (goodSince !== null && now >= goodSince + SETTLE_TIME) return isExpected ? 'expected' : 'typed-on';
  }
  return holds(find(), { head: before, inserted: '', tail: '' }) ? 'before' : 'else';
}

/**
 * Letter by letter; but where spaces collapse, the browser writes some as no-break spaces, and
 * back: then at least no no-break space of what was inserted may be lost.
 */
function holds(box: HTMLElement | null, { head, inserted, tail }: Expected): boolean {
  if (box === null) return false;
  const held = readText(box);
  const whole = head + inserted + tail;
  if (keepsSpaces(box)) return held === whole;
  const isKept = (letter: string, index: number) =>
    letter !== NO_BREAK_SPACE || held[head.length + index] === NO_BREAK_SPACE;
  return plain(held) === plain(whole) && inserted.split('').every(isKept);
}

/** Whether something stands behind what was inserted that is not the same text once more. */
function isTypedOn(box: HTMLElement | null, { head, inserted, tail }: Expected): boolean {
  if (box === null) return false;
  const same = keepsSpaces(box) ? (text: string) => text : plain;
  const held = same(readText(box));
  const start = same(head + inserted);
  const end = same(tail);
  const typed = held.slice(start.length, held.length - end.length);
  const isAround = held.length > start.length + end.length && held.startsWith(start) && held.endsWith(end);
  return isAround && !typed.includes(same(inserted));
}

function plain(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}
