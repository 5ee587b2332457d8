// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { offsetOf, pointAt, readText } from '../../../utils/editors/box-text.ts';

const draftBlock = (content: string) =>
  `<div data-block="true"><div><span><span data-text="true">${content}</span></span></div></div>`;
const EMPTY_DRAFT_BLOCK = '<div data-block="true"><div><span><br data-text="true"></span></div></div>';

/** What a box's markup says, in the ways of its editors. */
const BOXES: readonly [name: string, html: string, text: string, style?: string][] = [
  ['nothing', '', ''],
  ['one line, no editor', 'Bonjour', 'Bonjour'],
  ['an empty Draft.js', `<div>${EMPTY_DRAFT_BLOCK}</div>`, ''],
  [
    'blocks of Draft.js',
    `<div>${draftBlock('Un')}${EMPTY_DRAFT_BLOCK}${draftBlock('deux')}</div>`,
    'Un\n\ndeux',
  ],
  ['an empty Lexical', '<p><br></p>', ''],
  ['line breaks of Lexical', '<p><span>Un</span><br><br><span>deux</span></p>', 'Un\n\ndeux'],
  ['a line break at the end', '<p><span>Un</span><br><br></p>', 'Un\n'],
  ['paragraphs of Lexical', '<p><span>Un</span></p><p><br></p><p><span>deux</span></p>', 'Un\n\ndeux'],
  ['a paragraph after a break', '<p>Un<br></p><p>deux</p>', 'Un\ndeux'],
  ['two empty paragraphs', '<p><br></p><p><br></p>', '\n'],
  ['lines of Chromium', 'Un<div><br></div><div>deux</div>', 'Un\n\ndeux'],
  [
    'a line in several spans',
    '<p><span>Un </span><span>#deux</span><span> trois</span></p>',
    'Un #deux trois',
  ],
  ['line breaks in the text', 'Un\n\ndeux', 'Un\n\ndeux'],
  ['a line break in the text, at the end', 'Un\n\n', 'Un\n'],
  ['line breaks that do not show', 'Un\ndeux', 'Un deux', 'normal'],
  [
    'emoji and no-break spaces',
    '<p><span>👩‍👩‍👧‍👦\u00A0: e\u0301\u202F!</span></p>',
    '👩‍👩‍👧‍👦\u00A0: e\u0301\u202F!',
  ],
];

function boxWith(html: string, whiteSpace = 'pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div style="white-space: ${whiteSpace}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe.each(BOXES)('a box that holds %s', (_name, html, text, style) => {
  test('is read line by line', () => {
    expect(readText(boxWith(html, style))).toBe(text);
  });

  test('has a point for each place in its text, and none that means another', () => {
    const box = boxWith(html, style);
    for (let offset = 0; offset <= text.length; offset++) {
      expect(offsetOf(box, pointAt(box, offset)), `place ${offset}`).toBe(offset);
    }
  });
});

/** Browsers also put the caret between elements. */
describe('a point between elements', () => {
  const html = '<p><span>Un</span></p><p><br></p><p><span>de</span><span>ux</span></p>';
  test.each([
    ['before all', (box: Element) => ({ node: box, offset: 0 }), 0],
    ['behind all', (box: Element) => ({ node: box, offset: 3 }), 8],
    ['at the end of a line', (box: Element) => ({ node: box.children[0] as Node, offset: 1 }), 2],
    ['in an empty line', (box: Element) => ({ node: box.children[1] as Node, offset: 0 }), 3],
    ['between two lines', (box: Element) => ({ node: box, offset: 2 }), 4],
    ['between two spans', (box: Element) => ({ node: box.children[2] as Node, offset: 1 }), 6],
  ])('%s', (_name, pointIn, offset) => {
    const box = boxWith(html);
    expect(offsetOf(box, pointIn(box))).toBe(offset);
  });
});
