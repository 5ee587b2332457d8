type HighlightedProps = {
  text: string;
  /** In UTF-16 units, from left to right, none over another. */
  ranges: readonly { start: number; end: number }[];
};

/** A text in which what answers the search stands out. */
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
