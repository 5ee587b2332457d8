import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type FoldProps = {
  summary: ComponentChildren;
  /** A class of its own, beside `fold`. */
  look?: string;
  /** What is folded is made once it is opened. */
  children: () => ComponentChildren;
};

/** Something that one opens where one wants it. */
export function Fold({ summary, look = '', children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={`fold ${look}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
