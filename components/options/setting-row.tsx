import type { ComponentChildren } from 'preact';

type SettingRowProps = {
  title: ComponentChildren;
  what?: ComponentChildren;
  /** What stands before the words: a badge, a sign. */
  mark?: ComponentChildren;
  /** What stands at the far end: a switch, a button. */
  children?: ComponentChildren;
};

/** One thing that is set or said, with what it means under its name. */
export function SettingRow({ title, what, mark, children }: SettingRowProps) {
  return (
    <div class="setting">
      {mark}
      <div class="setting-words">
        <p class="setting-title">{title}</p>
        {what !== undefined && <p class="second-ink">{what}</p>}
      </div>
      {children}
    </div>
  );
}

type SwitchRowProps = {
  title: ComponentChildren;
  what: ComponentChildren;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** A setting that is on or off; its words can be pressed too. */
export function SwitchRow({ title, what, isOn, onChange }: SwitchRowProps) {
  return (
    <label class="setting pressable">
      <span class="setting-words">
        <span class="setting-title">{title}</span>
        <span class="second-ink">{what}</span>
      </span>
      <input
        type="checkbox"
        class="switch"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
