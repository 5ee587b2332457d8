/** Passages between quotation marks on one line: another's words. */
const QUOTED = /«[^«»\n]{0,2000}»|“[^“”\n]{0,2000}”|"[^"\n]{0,2000}"/gu;

/** Tells whether a place stands in a quotation. */
export function quotationsIn(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return (at) => spans.some(({ start, end }) => start <= at && at < end);
}
