import { sliceOf } from '../pattern/readable-text.ts';
import type { Alert, Block } from './rule-context.ts';

/** An alert over code points of a block. */
export function alertAt(
  { readable }: Block,
  start: number,
  end: number,
  message: string,
  fixes: readonly string[] = [],
): Alert {
  return { start: readable.offsets[start] ?? 0, end: readable.offsets[end] ?? 0, message, fixes };
}

/** What a match says, as it is written in the text. */
export function textAt({ readable }: Block, { start, end }: { start: number; end: number }): string {
  return sliceOf(readable, start, end);
}
