import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { labels, testId } from './load.ts';

function Highlight({ children }: { children?: ReactNode }) {
  return <span className="entity">{children}</span>;
}

/** Mentions and hashtags take the link's colour while one types. */
const ENTITIES = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(/[#@][\p{L}\p{N}_]+/gu)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: Highlight,
  },
]);

export function editorWith(text: string): EditorState {
  const state = EditorState.createWithContent(ContentState.createFromText(text), ENTITIES);
  return EditorState.moveSelectionToEnd(state);
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

let editors = 0;

/** X's rich text box: Draft.js, with X's own key binding and paste handler. */
export function RichTextBox({
  index,
  placeholder,
  state,
  editor,
  onChange,
  onSend,
  onFocus,
}: {
  index: number;
  placeholder: string;
  state: EditorState;
  editor: RefObject<Editor>;
  onChange(state: EditorState): void;
  onSend(): void;
  onFocus(): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const number = useRef(0);
  if (number.current === 0) {
    editors += 1;
    number.current = editors;
  }
  useEffect(() => {
    // X marks its box so that the focus trap of its dialogs leaves it alone.
    box.current?.querySelector('[role="textbox"]')?.setAttribute('no-focustrapview-refocus', 'true');
  }, []);
  const name = `tweetTextarea_${index}`;
  return (
    <div data-testid={testId(`${name}_label`)}>
      <div>
        <div dir="ltr">
          <div>
            <div>
              <div data-testid={testId(`${name}RichTextInputContainer`)} ref={box}>
                <Editor
                  ref={editor}
                  ariaActiveDescendantID={`typeaheadFocus-0.${number.current}`}
                  ariaAutoComplete="list"
                  ariaControls={`typeaheadDropdownWrapped-${number.current}`}
                  ariaLabel={labels.postText}
                  ariaMultiline
                  editorState={state}
                  role="textbox"
                  placeholder={placeholder}
                  spellCheck
                  stripPastedStyles
                  webDriverTestID={testId(name)}
                  keyBindingFn={bindKey}
                  handleKeyCommand={(command) => {
                    if (command !== 'send') return 'not-handled';
                    onSend();
                    return 'handled';
                  }}
                  handlePastedText={(text) => {
                    onChange(pasted(state, text));
                    return 'handled';
                  }}
                  onChange={onChange}
                  onFocus={onFocus}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
      <div />
    </div>
  );
}

function bindKey(event: KeyboardEvent): string | null {
  const isSend = event.keyCode === 13 && (event.ctrlKey || event.metaKey);
  return isSend ? 'send' : getDefaultKeyBinding(event as KeyboardEvent<object>);
}

function pasted(state: EditorState, text: string): EditorState {
  const fragment = ContentState.createFromText(text).getBlockMap();
  const content = Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), fragment);
  return EditorState.push(state, content, 'insert-fragment');
}
