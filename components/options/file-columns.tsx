import type { ComponentChildren } from 'preact';
import { Name } from '../shared/name.tsx';
import { Field } from './replies/field.tsx';

/** A column of a file that came in, and what it was taken for; null for what is left aside. */
type FileColumn<Kind> = {
  /** Its place in the file. */
  index: number;
  name: string;
  /** The first thing that it holds; empty where it holds nothing. */
  example: string;
  kind: Kind | null;
};

type FileColumnsProps<Kind> = {
  columns: readonly FileColumn<Kind>[];
  /** Everything that a column may be, in the order in which one chooses. */
  kinds: readonly { kind: Kind; called: string }[];
  /** Whether the first line names the columns; left out where there is none that could. */
  header?: { isNaming: boolean; onChange: (isNaming: boolean) => void } | undefined;
  words: { legend: string; header: string; none: string; example: (example: string) => string };
  onChoose: (index: number, kind: Kind | null) => void;
  /** What else is asked about the file, below its columns. */
  children?: ComponentChildren;
};

/** What each column of a file was taken for, to be put right. */
export function FileColumns<Kind extends string>(props: FileColumnsProps<Kind>) {
  const { columns, kinds, header, words, onChoose, children } = props;
  return (
    <fieldset class="column-mapping">
      <legend class="setting-title">{words.legend}</legend>
      {header !== undefined && (
        <label class="row choice">
          <input
            type="checkbox"
            class="tick"
            checked={header.isNaming}
            onChange={(event) => header.onChange(event.currentTarget.checked)}
          />
          {words.header}
        </label>
      )}
      {columns.map(({ index, name, example, kind }) => (
        <Field
          key={index}
          label={<Name text={name} />}
          note={example === '' ? undefined : words.example(shortened(example))}
        >
          {(names) => (
            <select
              {...names}
              value={kind ?? ''}
              onChange={(event) => {
                const chosen = kinds.find((one) => one.kind === event.currentTarget.value);
                onChoose(index, chosen?.kind ?? null);
              }}
            >
              <option value="">{words.none}</option>
              {kinds.map((one) => (
                <option key={one.kind} value={one.kind}>
                  {one.called}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {children}
    </fieldset>
  );
}

const LONGEST = 60;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
