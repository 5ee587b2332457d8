import type { ComponentChildren } from 'preact';

export type Press = (event: Event) => void;

type ButtonProps = {
  /** `primary`: the safe way out; `second`: edged; `plain`: text only; `going-on`: goes on all the same. */
  look: 'primary' | 'second' | 'plain' | 'going-on';
  /** The control that has the focus when its surface opens. */
  initialFocus?: boolean;
  onPress: Press;
  children: ComponentChildren;
};

export function Button({ look, initialFocus = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      data-initial-focus={initialFocus ? '' : undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
