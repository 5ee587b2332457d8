import { useState } from 'preact/hooks';

type ListText = {
  /** What stands in the control. */
  text: string;
  /** What is typed now, as a list. */
  read: (text: string) => string[];
  /** Typing is over. */
  settle: () => void;
};

/**
 * A list written as one text. While somebody types, the text is theirs, with the line or the
 * comma that they are about to go on from; else it is the list's own.
 */
export function useListText(list: readonly string[], separator: '\n' | ','): ListText {
  const [typed, type] = useState<string | null>(null);
  const written = typed === null ? null : split(typed, separator);
  // An emptied control may be about to be filled anew.
  const isTheirs = written !== null && (written.length === 0 || written.join('\n') === list.join('\n'));
  return {
    text: isTheirs && typed !== null ? typed : list.join(separator === ',' ? ', ' : '\n'),
    read(text) {
      type(text);
      return split(text, separator);
    },
    settle: () => type(null),
  };
}

function split(text: string, separator: string): string[] {
  const pieces = text.split(separator).map((one) => one.trim());
  return pieces.filter((one) => one !== '');
}
