import type { ComponentChildren } from 'preact';
import { useOwnId } from '../shared/use-own-id.ts';

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
  title: string;
  what: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** A setting that is on or off. */
export function SwitchRow({ title, what, isOn, onChange }: SwitchRowProps) {
  return (
    <ControlRow title={title} what={what}>
      {(names) => (
        <input
          type="checkbox"
          class="switch"
          {...names}
          checked={isOn}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </ControlRow>
  );
}

/** What ties a control to its words, so that its name stays short. */
type ControlNames = { id: string; 'aria-labelledby': string; 'aria-describedby': string };

type ControlRowProps = { title: string; what: string; children: (names: ControlNames) => ComponentChildren };

/** One control with its words, which can be pressed too. */
export function ControlRow({ title, what, children }: ControlRowProps) {
  const id = useOwnId();
  return (
    <label class="setting pressable" for={id}>
      <span class="setting-words">
        <span class="setting-title" id={`${id}-title`}>
          {title}
        </span>
        <span class="second-ink" id={`${id}-what`}>
          {what}
        </span>
      </span>
      {children({ id, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-what` })}
    </label>
  );
}
