import type { TextSpan } from '../../utils/core/offered-reply.ts';

type HighlightedProps = {
  text: string;
  /** In UTF-16 units, from left to right, none over another. */
  ranges: readonly TextSpan[];
};

/** A text in which some pieces stand out: what answers the search, what was filled in. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  let at = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
