// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readSpan, rememberCaret, select, spanIn } from '../../../utils/editors/caret.ts';

function boxIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe('a remembered caret', () => {
  test('keeps which end of a selection moves, in a text area', () => {
    const area = boxIn('<textarea>Bonjour</textarea>') as HTMLTextAreaElement;
    area.setSelectionRange(2, 5, 'backward');
    expect(rememberCaret(area)).toMatchObject({ anchor: 5, focus: 2, text: 'Bonjour' });
  });

  test('keeps which end of a selection moves, over paragraphs', () => {
    const box = boxIn('<div contenteditable><p>Un deux</p><p>trois</p></div>');
    const [first, second] = [...box.children].map((line) => line.firstChild as Text);
    document.getSelection()?.setBaseAndExtent(second as Text, 3, first as Text, 2);
    expect(rememberCaret(box)).toMatchObject({ anchor: 11, focus: 2, text: 'Un deux\ntrois' });
  });

  test('is the end where the box has none', () => {
    const box = boxIn('<div contenteditable><p>Un</p><p>deux</p></div><p>Other</p>');
    document.getSelection()?.collapse(document.body.lastElementChild, 0);
    expect(rememberCaret(box)).toMatchObject({ anchor: 7, focus: 7 });
  });

  test('is put into other nodes that hold the same text', () => {
    const box = boxIn('<div contenteditable><p>Un deux</p><p>trois</p></div>');
    select(box, { anchor: 11, focus: 2 });
    const caret = rememberCaret(box);
    box.innerHTML = '<p><span>Un </span><span>deux</span></p><p><span>trois</span></p>';
    select(box, caret);
    expect(readSpan(box)).toEqual({ anchor: 11, focus: 2 });
    expect(document.getSelection()?.toString()).toBe(' deuxtro');
  });
});

describe('where a remembered caret is in a text', () => {
  const remembered = (text: string, anchor: number, focus = anchor) => ({
    ...rememberCaret(document.createElement('textarea')),
    text,
    anchor,
    focus,
  });

  test.each([
    ['the same text', 'Avant après', remembered('Avant après', 6), { anchor: 6, focus: 6 }],
    ['more behind it', 'Avant après !', remembered('Avant après', 6), { anchor: 6, focus: 6 }],
    ['more before it', '@lune Avant', remembered('Avant', 2, 4), { anchor: 8, focus: 10 }],
    ['less before it', 'vant', remembered('Avant', 4, 2), { anchor: 3, focus: 1 }],
    ['another text', 'Rien', remembered('Avant après', 6), { anchor: 4, focus: 4 }],
    [
      'the selected words are gone',
      'Avant , fin',
      remembered('Avant ça, fin', 6, 8),
      { anchor: 11, focus: 11 },
    ],
  ])('%s', (_name, text, caret, span) => {
    expect(spanIn(text, caret)).toEqual(span);
  });
});
