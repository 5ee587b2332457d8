import type { LexicalEditor } from 'lexical';
import { type MutableRefObject, useEffect, useRef } from 'react';
import { LexicalBox } from '../../kit/lexical-box.tsx';
import { hasDrifted } from './load.ts';

/** Instagram's rich text box: captions, messages. */
export function RichBox({
  label,
  placeholder,
  namesPlaceholder = false,
  editor: shown,
  onText,
  onEnter,
}: {
  label: string;
  placeholder: string;
  /** Messages also carry their placeholder as an attribute. */
  namesPlaceholder?: boolean;
  editor?: MutableRefObject<LexicalEditor | null>;
  onText(text: string): void;
  onEnter?: () => void;
}) {
  const own = useRef<LexicalEditor | null>(null);
  const editor = shown ?? own;
  useEffect(() => {
    const box = editor.current?.getRootElement();
    if (hasDrifted('lexical-mark')) box?.removeAttribute('data-lexical-editor');
    if (hasDrifted('textbox-role')) box?.removeAttribute('role');
  }, [editor]);
  return (
    <LexicalBox
      aria-label={label}
      {...(namesPlaceholder ? { 'aria-placeholder': placeholder } : {})}
      className="notranslate"
      editor={editor}
      text=""
      placeholder={placeholder}
      onText={onText}
      {...(onEnter === undefined ? {} : { onEnter })}
    />
  );
}
