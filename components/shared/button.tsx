import type { ComponentChildren } from 'preact';

export type Press = (event: Event) => void;

type ButtonProps = {
  /** `primary`: the safe way out; `second`: edged; `plain`: text only; `going-on`: goes on all the same. */
  look: 'primary' | 'second' | 'plain' | 'going-on';
  /** The control that has the focus when its surface opens. */
  initialFocus?: boolean;
  /** What it does, where its own words tell too little. */
  what?: string | undefined;
  onPress: Press;
  children: ComponentChildren;
};

export function Button({ look, initialFocus = false, what, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      title={what}
      data-initial-focus={initialFocus ? '' : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
