import type { Ref } from 'preact';
import { useListText } from './list-input.ts';

type WordsInputProps = {
  /** Its name for who doesn't see the column. */
  label: string;
  words: readonly string[];
  box?: Ref<HTMLInputElement>;
  onChange: (words: string[]) => void;
};

/** A few words or phrases, separated by commas. */
export function WordsInput({ label, words, box, onChange }: WordsInputProps) {
  const { text, read, settle } = useListText(words, ',');
  return (
    <input
      type="text"
      dir="auto"
      ref={box ?? null}
      aria-label={label}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => onChange(read(event.currentTarget.value))}
      onBlur={settle}
    />
  );
}
