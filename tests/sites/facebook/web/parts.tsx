import { type HTMLAttributes, type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef } from 'react';
import type { Actor } from '../accounts.ts';
import { pictureUrl } from '../picture-url.ts';
import type { Author } from '../timeline.ts';
import { labels, role } from './load.ts';

/** Facebook nests plain boxes deep; this keeps the depth of the saved pages. */
export function Nest({
  depth,
  className,
  inner,
  children,
}: {
  depth: number;
  /** Of the outermost box. */
  className?: string;
  /** Of the innermost one. */
  inner?: string;
  children?: ReactNode;
}) {
  let nested: ReactNode = children;
  for (let level = depth; level > 1; level--) {
    nested = <div className={level === depth ? inner : undefined}>{nested}</div>;
  }
  return <div className={className}>{nested}</div>;
}

/** A picture of Facebook's sprite: an empty element for readers. */
export function Icon({ name }: { name: string }) {
  return <i aria-hidden="true" data-visualcompletion="css-img" className={`icon icon-${name}`} />;
}

/** What Facebook lays over everything that can be pressed. */
export function Overlay() {
  return <div role="none" data-visualcompletion="ignore" className="overlay" />;
}

/**
 * A button of Facebook: no native one. A click presses it, and so does the
 * keydown of Enter or Space, without any native click.
 */
export function Press({
  label,
  className,
  disabled = false,
  onPress,
  children,
  ...attributes
}: {
  /** For buttons whose words are not all that is said of them. */
  label?: string;
  disabled?: boolean;
  onPress?: (pressed: HTMLElement) => void;
} & HTMLAttributes<HTMLDivElement>) {
  const press = (event: SyntheticEvent<HTMLElement>) => {
    if (!disabled) onPress?.(event.currentTarget);
  };
  const pressByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    press(event);
  };
  return (
    <div
      {...attributes}
      {...(disabled ? { 'aria-disabled': true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={className === undefined ? 'press' : `press ${className}`}
      {...role('button')}
      tabIndex={disabled ? -1 : 0}
      onClick={press}
      onKeyDown={pressByKey}
    >
      {children}
      <Overlay />
    </div>
  );
}

/** The inside of a filled button with a word. */
export function Word({ children }: { children: string }) {
  return (
    <div role="none">
      <div role="none">
        <span dir="auto">
          <span>{children}</span>
        </span>
      </div>
    </div>
  );
}

/** An actor's round picture: an image in a drawing, named or not. */
export function Picture({
  actor,
  size = 40,
  label,
}: {
  actor: Pick<Actor, 'pictureId'>;
  size?: number;
  label?: string;
}) {
  const id = useRef(`mask${Math.random().toString(36).slice(2)}`);
  const named =
    label === undefined ? { 'aria-hidden': true, role: 'none' } : { 'aria-label': label, role: 'img' };
  return (
    <svg {...named} data-visualcompletion="ignore-dynamic" width={size} height={size} className="picture">
      <mask id={id.current}>
        <circle cx={size / 2} cy={size / 2} r={size / 2} fill="white" />
      </mask>
      <g mask={`url(#${id.current})`}>
        <image
          xlinkHref={pictureUrl(actor)}
          width={size}
          height={size}
          x="0"
          y="0"
          preserveAspectRatio="xMidYMid slice"
        />
      </g>
    </svg>
  );
}

export function profileAddress({ id }: Pick<Author, 'id'>): string {
  return `/profile.php?id=${id}`;
}

/** A link to an actor's page: absolute, as Facebook writes them. */
export function ProfileLink({
  actor,
  label,
  children,
}: {
  actor: Pick<Author, 'id'>;
  label?: string;
  children: ReactNode;
}) {
  return (
    <a
      {...(label === undefined ? {} : { 'aria-label': label })}
      href={`${window.location.origin}${profileAddress(actor)}`}
      role="link"
      tabIndex={0}
    >
      {children}
    </a>
  );
}

/** The head of a dialog: its title, its Close button. */
export function DialogHead({ title, onClose }: { title: string; onClose(): void }) {
  return (
    <div className="dialog-head">
      <div>
        <h2 dir="auto">
          <span dir="auto">{title}</span>
        </h2>
      </div>
      <Press label={labels.close} className="round" onPress={onClose}>
        <Icon name="close" />
      </Press>
    </div>
  );
}
