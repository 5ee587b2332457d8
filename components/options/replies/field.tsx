import type { ComponentChildren } from 'preact';
import { useOwnId } from '../../shared/use-own-id.ts';

/** What ties a control to its words and to what is wrong with it. */
type ControlNames = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

type FieldProps = {
  label: ComponentChildren;
  note?: string | undefined;
  /** Why it is refused. */
  problem?: string | undefined;
  /** A class of its own, beside `field`. */
  look?: string;
  children: (names: ControlNames) => ComponentChildren;
};

/** One control with its name above, and below it what is wrong, or a note. */
export function Field({ label, note, problem, look = '', children }: FieldProps) {
  const id = useOwnId();
  const below = problem ?? note;
  return (
    <div class={`field ${look}`}>
      <label class="second-ink" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': below === undefined ? undefined : `${id}-below`,
        'aria-invalid': problem === undefined ? undefined : 'true',
      })}
      {below !== undefined && (
        <p id={`${id}-below`} class={problem === undefined ? 'second-ink' : 'stop-ink'}>
          {below}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  value: string;
  type?: 'text' | 'date' | 'url';
  /** The id of a list of what was written before. */
  list?: string;
  onInput: (value: string) => void;
};

export function TextField({ value, type = 'text', list, onInput, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(names) => (
        <input
          {...names}
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          autocomplete="off"
          list={list}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
