import type { LexicalEditor } from 'lexical';
import { type HTMLAttributes, type MutableRefObject, useEffect, useRef } from 'react';
import { LexicalBox } from '../../kit/lexical-box.tsx';
import { hasDrifted } from './load.ts';

/** Facebook's text box: Lexical, rich for posts, plain where Enter sends. */
export function TextBox({
  label,
  placeholder = label,
  namesPlaceholder = false,
  editor: shown,
  focused = false,
  ...rest
}: {
  label: string;
  placeholder?: string;
  /** Comments and messages also carry their placeholder as an attribute. */
  namesPlaceholder?: boolean;
  editor?: MutableRefObject<LexicalEditor | null>;
  /** Takes the focus when it appears. */
  focused?: boolean;
  text: string;
  rich?: boolean;
  onText(text: string): void;
  onEnter?: () => void;
} & HTMLAttributes<HTMLDivElement>) {
  const own = useRef<LexicalEditor | null>(null);
  const editor = shown ?? own;
  useEffect(() => {
    const box = editor.current?.getRootElement();
    if (hasDrifted('role:textbox')) box?.removeAttribute('role');
    if (hasDrifted('lexical-mark')) box?.removeAttribute('data-lexical-editor');
    if (focused) editor.current?.focus();
  }, [editor, focused]);
  return (
    <LexicalBox
      {...rest}
      aria-label={label}
      {...(namesPlaceholder ? { 'aria-placeholder': placeholder } : {})}
      className="notranslate"
      editor={editor}
      placeholder={placeholder}
    />
  );
}
