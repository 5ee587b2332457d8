import type { KeyboardEvent, ReactNode } from 'react';
import { pictureUrl } from '../inline-data.ts';
import { hasDrifted, labels } from './load.ts';

/** Instagram nests plain boxes deep; this keeps the depth of the saved pages. */
export function Nest({ depth, children }: { depth: number; children: ReactNode }) {
  let inner: ReactNode = children;
  for (let level = 0; level < depth; level++) inner = <div className="plain">{inner}</div>;
  return inner;
}

const SHAPES = {
  logo: 'M5 3h14a2 2 0 012 2v14a2 2 0 01-2 2H5a2 2 0 01-2-2V5a2 2 0 012-2zM12 16a4 4 0 100-8 4 4 0 000 8zM17 7h.01',
  home: 'M4 10l8-7 8 7v11h-6v-6h-4v6H4z',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21',
  compass: 'M12 21a9 9 0 100-18 9 9 0 000 18zM15.5 8.5l-2 5-5 2 2-5z',
  reels: 'M4 4h16v16H4zM4 9h16M9 4l2 5M14 4l2 5M10.5 12v5l4-2.5z',
  message: 'M21 3L3 10l7 3 3 8zM21 3L10 13',
  heart: 'M12 20.5S3.5 15.5 3.5 9.7A4.6 4.6 0 0112 7a4.6 4.6 0 018.5 2.7c0 5.8-8.5 10.8-8.5 10.8z',
  plus: 'M5 3h14a2 2 0 012 2v14a2 2 0 01-2 2H5a2 2 0 01-2-2V5a2 2 0 012-2zM12 8v8M8 12h8',
  menu: 'M4 6h16M4 12h16M4 18h16',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  comment: 'M20.5 12a8.5 8.5 0 10-3.2 6.6L21 20l-1.4-4a8.4 8.4 0 00.9-4z',
  repost: 'M5 9l3-3 3 3M8 6v9a3 3 0 003 3h3M19 15l-3 3-3-3M16 18V9a3 3 0 00-3-3h-2',
  save: 'M6 3h12v18l-6-5-6 5z',
  emoji: 'M12 21a9 9 0 100-18 9 9 0 000 18zM8.5 14.5c1.6 2 5.4 2 7 0M9 9.5h.01M15 9.5h.01',
  photo: 'M4 4h16v16H4zM4 16l5-5 5 5 2-2 4 4M15.5 9h.01',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H4M11 5l-7 7 7 7',
  left: 'M15 4l-8 8 8 8',
  right: 'M9 4l8 8-8 8',
  check: 'M4 12.5l5 5L20 6.5',
} as const;

export type Shape = keyof typeof SHAPES;

/** A picture with its name, in an attribute and as a title; its size tells a post's heart from a comment's. */
export function Icon({
  shape,
  label,
  size,
  filled = false,
}: {
  shape: Shape;
  label: string;
  /** In pixels; left out where the saved pages have none. */
  size?: number;
  filled?: boolean;
}) {
  const named = !hasDrifted('icon-labels');
  return (
    <svg
      {...(named ? { 'aria-label': label } : {})}
      {...(size === undefined ? {} : { height: size, width: size })}
      className={filled ? 'filled' : undefined}
      role="img"
      viewBox="0 0 24 24"
    >
      {named ? <title>{label}</title> : null}
      <path d={SHAPES[shape]} />
    </svg>
  );
}

/** Instagram presses on keydown, and prevents the scrolling or the line that the key would make. */
function usePress(onPress: (() => void) | undefined) {
  return {
    onClick: () => onPress?.(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress?.();
    },
  };
}

/** What is pressed on Instagram: a box with the role of a button, hardly ever a button. */
export function Press({
  className,
  onPress,
  children,
}: {
  className?: string;
  onPress?: () => void;
  children: ReactNode;
}) {
  const press = usePress(onPress);
  const role = hasDrifted('button-role') ? {} : { role: 'button' };
  return (
    <div {...role} {...press} className={className} tabIndex={0}>
      {children}
    </div>
  );
}

/** A person's picture; its alternative text names the person. */
export function Picture({ username, isCors = false }: { username: string; isCors?: boolean }) {
  return (
    <img
      alt={labels.pictureOf(username)}
      {...(isCors ? { crossOrigin: 'anonymous' as const } : {})}
      draggable={false}
      src={pictureUrl(username)}
    />
  );
}

export function photoUrl(id: string): string {
  return `https://scontent.cdninstagram.com/v/t51.29350-15/${id}.svg`;
}
