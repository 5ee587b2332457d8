type SegmentsProps<Value extends string> = {
  legend: string;
  /** Of the radio buttons; no other group of the document has it. */
  name: string;
  /** `lang`: of the words, where they are not in the interface's language. */
  options: readonly { value: Value; called: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of two or three, side by side. */
export function Segments<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: SegmentsProps<Value>) {
  return (
    <fieldset class="segments">
      <legend class="out-of-sight">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment" lang={option.lang}>
          <input
            type="radio"
            name={name}
            class="out-of-sight"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.called}
        </label>
      ))}
    </fieldset>
  );
}
