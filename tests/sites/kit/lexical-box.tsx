import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type HTMLAttributes, type MutableRefObject, useEffect, useRef, useState } from 'react';

/** How long Lexical waits before what one types becomes another step of undo, in milliseconds. */
const UNDO_STEP = 300;

/**
 * A rich text box of Meta's sites: Lexical on a contenteditable that React
 * renders and then leaves alone.
 */
export function LexicalBox({
  text,
  placeholder,
  rich = false,
  editor: shown,
  onText,
  onEnter,
  ...attributes
}: {
  /** What it holds at first. */
  text: string;
  placeholder: string;
  /** Enter begins a paragraph, and text may be bold. */
  rich?: boolean;
  /** Filled with the editor, for those who write in it or empty it. */
  editor?: MutableRefObject<LexicalEditor | null>;
  onText(text: string): void;
  /** Enter without Shift, outside of a composition; left out where Enter is a new line. */
  onEnter?: () => void;
} & HTMLAttributes<HTMLDivElement>) {
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(text === '');
  const latest = useRef({ onText, onEnter });
  latest.current = { onText, onEnter };
  const firstText = useRef(text);

  useEffect(() => {
    const nodes = rich ? [HeadingNode, QuoteNode] : [];
    const editor = createEditor({ namespace: 'box', nodes, onError: rethrow });
    if (shown !== undefined) shown.current = editor;
    const registered = [
      rich ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), UNDO_STEP),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const { onEnter: send } = latest.current;
          if (send === undefined || event === null || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          send();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read(boxText);
        setIsEmpty(now === '');
        latest.current.onText(now);
      }),
    ];
    editor.setRootElement(box.current);
    setBoxText(editor, firstText.current);
    return () => {
      editor.setRootElement(null);
      for (const unregister of registered) unregister();
    };
  }, [shown, rich]);

  return (
    <>
      <div
        ref={box}
        role="textbox"
        {...attributes}
        contentEditable
        spellCheck
        suppressContentEditableWarning
        tabIndex={0}
      />
      {isEmpty ? (
        <div aria-hidden="true" className="box-placeholder">
          {placeholder}
        </div>
      ) : null}
    </>
  );
}

/** A line for each paragraph, and for each line break in one. */
function boxText(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}

/** Replaces all that a box holds; line breaks stay in one paragraph, as in Lexical's plain text. */
export function setBoxText(editor: LexicalEditor, text: string): void {
  const write = () => {
    const paragraph = $createParagraphNode();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line !== '') paragraph.append($createTextNode(line));
    }
    $getRoot().clear().append(paragraph);
    // A box that has the focus keeps its caret.
    if (document.activeElement === editor.getRootElement()) paragraph.selectEnd();
  };
  editor.update(write, { discrete: true });
}

function rethrow(error: Error): never {
  throw error;
}
