import { Field } from '../../replies/field.tsx';
import { useListText } from './list-input.ts';

const MOST_ROWS = 8;

type LinesFieldProps = {
  label: string;
  note?: string | undefined;
  problem?: string | undefined;
  values: readonly string[];
  /** Undefined for none. */
  onChange: (values: string[] | undefined) => void;
};

/** Texts, each on a line of its own. */
export function LinesField({ values, onChange, ...field }: LinesFieldProps) {
  const { text, read, settle } = useListText(values, '\n');
  return (
    <Field {...field}>
      {(names) => (
        <textarea
          {...names}
          dir="auto"
          rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
          spellcheck={false}
          value={text}
          onInput={(event) => {
            const list = read(event.currentTarget.value);
            onChange(list.length === 0 ? undefined : list);
          }}
          onBlur={settle}
        />
      )}
    </Field>
  );
}
