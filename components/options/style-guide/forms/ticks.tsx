import { useOwnId } from '../../../shared/use-own-id.ts';

type TicksProps<Value extends string> = {
  legend: string;
  note?: string | undefined;
  problem?: string | undefined;
  options: readonly { value: Value; called: string }[];
  ticked: readonly string[];
  /** In the order of the options. */
  onChange: (ticked: Value[]) => void;
};

/** Several of a few. */
export function Ticks<Value extends string>({
  legend,
  note,
  problem,
  options,
  ticked,
  onChange,
}: TicksProps<Value>) {
  const id = useOwnId();
  const below = problem ?? note;
  return (
    <fieldset class="ticks" aria-describedby={below === undefined ? undefined : id}>
      <legend class="second-ink">{legend}</legend>
      {options.map(({ value, called }) => (
        <label key={value} class="row choice">
          <input
            type="checkbox"
            class="tick"
            checked={ticked.includes(value)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              const now = options.filter((one) => (one.value === value ? isOn : ticked.includes(one.value)));
              onChange(now.map((one) => one.value));
            }}
          />
          {called}
        </label>
      ))}
      {below !== undefined && (
        <p id={id} class={problem === undefined ? 'second-ink' : 'stop-ink'}>
          {below}
        </p>
      )}
    </fieldset>
  );
}
