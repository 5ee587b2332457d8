import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { pictureUrl } from '../document.ts';
import { testId } from './load.ts';

/** X nests plain boxes deep; this keeps the depth of the saved pages. */
export function Nest({
  depth,
  className,
  children,
}: {
  depth: number;
  className?: string;
  children?: ReactNode;
}) {
  let inner: ReactNode = children;
  for (let level = 1; level < depth; level++) inner = <div className={className}>{inner}</div>;
  return <div className={className}>{inner}</div>;
}

const SHAPES = {
  logo: 'M4 3l16 18M20 3L4 21',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  explore: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21',
  bell: 'M12 3a6 6 0 00-6 6v4l-2 4h16l-2-4V9a6 6 0 00-6-6zM9.5 20h5',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  bookmark: 'M6 3h12v18l-6-4.5L6 21z',
  people:
    'M8.5 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2 20c0-4 3-6 6.5-6s6.5 2 6.5 6zM16 5a3 3 0 010 6M17.5 14c2.7.6 4.5 2.4 4.5 6h-4',
  person: 'M12 11.5a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 3.5-7 8-7s8 2 8 7z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  reply: 'M4 11a7 7 0 017-7h2a7 7 0 010 14h-1l-5 3v-4a7 7 0 01-3-6z',
  repost: 'M5 8l3-3 3 3M8 5v10a2 2 0 002 2h3M19 16l-3 3-3-3M16 19V9a2 2 0 00-2-2h-3',
  like: 'M12 20s-8-4.6-8-10.2A4.3 4.3 0 0112 7a4.3 4.3 0 018 2.8C20 15.4 12 20 12 20z',
  views: 'M5 20v-7M10 20V4M15 20V10M20 20v-4',
  share: 'M12 3v12M7.5 7.5L12 3l4.5 4.5M4 14v6h16v-6',
  photo: 'M3 4h18v16H3zM3 16l5-5 5 5 3-3 5 5M15.5 9h.01',
  gif: 'M3 5h18v14H3zM9.5 10H7v4h2.5v-2M12.5 10v4M15.5 14v-4H18M15.5 12h2',
  poll: 'M4 6h9M4 12h15M4 18h6',
  emoji: 'M12 21a9 9 0 100-18 9 9 0 000 18zM8.5 14.5c1.6 2 5.4 2 7 0M9 9.5h.01M15 9.5h.01',
  calendar: 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M12 13v4M10 15h4',
  place: 'M12 21s7-6.3 7-11.5a7 7 0 00-14 0C5 14.7 12 21 12 21zM12 12a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H4M11 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  check: 'M4 12.5l5 5L20 6.5',
  feather: 'M20 4C11 4 6 9 6 17l-2 3M6 17c7 1 12-4 14-13M9 13h5',
  delegate: 'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3 20c0-4 2.5-6 6-6M14 17h7M18 14l3 3-3 3',
} as const;

export type Shape = keyof typeof SHAPES;

export function Icon({ shape }: { shape: Shape }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

/** A person's round picture, nested as X nests it; with or without a link to the person's page. */
export function Avatar({
  handle,
  name,
  link,
  hidden = false,
  size = 40,
}: {
  handle: string;
  name: string;
  link: boolean;
  /** The picture in a post is left out for screen readers. */
  hidden?: boolean;
  size?: number;
}) {
  const picture = (
    <>
      <div>
        <div />
      </div>
      <div>
        <div />
      </div>
      <div>
        <div>
          <div />
          <div>
            <div {...(hidden ? {} : { 'aria-label': name })}>
              <div style={{ backgroundImage: `url(${pictureUrl(handle)})` }} className="picture" />
              <img alt={hidden ? '' : name} draggable src={pictureUrl(handle)} />
            </div>
          </div>
        </div>
      </div>
      <div>
        <div />
      </div>
    </>
  );
  const style: CSSProperties = { width: size, height: size };
  return (
    <div className="avatar" style={style} data-testid={testId(`UserAvatar-Container-${handle}`)}>
      <div />
      <div>
        <div>
          <div />
          <div>
            <div>
              {link ? (
                <a href={`/${handle}`} role="link" {...(hidden ? { 'aria-hidden': true, tabIndex: -1 } : {})}>
                  {picture}
                </a>
              ) : (
                <div role="presentation">{picture}</div>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/**
 * A press on an element that is no native button, as React Native Web has it:
 * Enter or Space starts the press on keydown and ends it on keyup, without any
 * native click; a pointer's click presses too.
 */
export function usePress(onPress: () => void) {
  const started = useRef(false);
  const isPressKey = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';
  return {
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (!isPressKey(event)) return;
      event.preventDefault();
      started.current = true;
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (!isPressKey(event) || !started.current) return;
      started.current = false;
      onPress();
    },
  };
}

/** A button of X: a real one since 2024, disabled by attribute and by ARIA. */
export function Button({
  label,
  id,
  className,
  disabled = false,
  onPress,
  children,
  ...rest
}: {
  /** For buttons that show only a picture. */
  label?: string;
  /** The data-testid. */
  id?: string;
  className?: string;
  disabled?: boolean;
  onPress?: () => void;
  children: ReactNode;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
  'aria-describedby'?: string;
}) {
  return (
    <button
      {...rest}
      {...(disabled ? { 'aria-disabled': true, disabled: true, tabIndex: -1 } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(id === undefined ? {} : { 'data-testid': testId(id) })}
      className={className}
      role="button"
      type="button"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** The inside of a round button with a picture. */
export function RoundIcon({ shape }: { shape: Shape }) {
  return (
    <div dir="ltr">
      <Icon shape={shape} />
      <span />
    </div>
  );
}

/** The inside of a button with a word. */
export function Word({ children }: { children: string }) {
  return (
    <div dir="ltr">
      <span>
        <span>{children}</span>
      </span>
    </div>
  );
}
