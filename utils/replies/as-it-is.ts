import type { Reply } from '../core/reply.ts';
import { BLANK_MARKS } from './blank-marks.ts';

/** UTF-16 units that a blank may hold; a line break ends it. */
const LONGEST_BLANK = 200;

/** Letters outside its blanks: with fewer, a template says nothing that could be approved. */
const FEWEST_LETTERS = 10;

/** Whether a text is one of these replies, unchanged but for its blanks. */
export function isReplyAsItIs(text: string, replies: readonly Reply[]): boolean {
  const written = plain(text);
  return replies.some((reply) => reply.texts.some((wording) => isWording(written, wording.text)));
}

function isWording(written: string, template: string): boolean {
  const pieces = template.split(BLANK_MARKS).map(plainInside);
  const [first = ''] = pieces;
  const start = first.trimStart();
  if (pieces.length === 1) return written !== '' && written === start.trimEnd();
  if (pieces.join('').replace(/\P{L}/gu, '').length < FEWEST_LETTERS) return false;
  const last = (pieces.at(-1) ?? '').trimEnd();
  if (!written.startsWith(start) || !written.endsWith(last)) return false;
  let at = start.length;
  for (const piece of pieces.slice(1, -1)) {
    const next = written.indexOf(piece, at);
    if (next === -1 || !isBlank(written.slice(at, next))) return false;
    at = next + piece.length;
  }
  return at <= written.length - last.length && isBlank(written.slice(at, written.length - last.length));
}

function isBlank(words: string): boolean {
  return words.length <= LONGEST_BLANK && !words.includes('\n');
}

/** Sites write spaces and line breaks in their own ways. */
function plain(text: string): string {
  return plainInside(text).trim();
}

function plainInside(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
}
