type MarkedTextProps = {
  text: string;
  /** What still has to be asked: `[question]` in the text. */
  questions: readonly string[];
};

/** A filled text in which the questions without an answer stand out. */
export function MarkedText({ text, questions }: MarkedTextProps) {
  const marks = questions.map((question) => `[${question}]`);
  return (
    <>
      {pieces(text, marks).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no life of their own
        index % 2 === 0 ? piece : <mark key={index}>{piece}</mark>,
      )}
    </>
  );
}

/** The text, cut at each mark: what is between them at the even places, the marks at the odd ones. */
function pieces(text: string, marks: readonly string[]): string[] {
  const found = marks.map((mark) => ({ mark, at: text.indexOf(mark) })).filter(({ at }) => at !== -1);
  const [first] = found.sort((a, b) => a.at - b.at || b.mark.length - a.mark.length);
  if (first === undefined) return [text];
  const { mark, at } = first;
  return [text.slice(0, at), mark, ...pieces(text.slice(at + mark.length), marks)];
}
