/** A place in the DOM, as selections and ranges name it. */
type Point = { node: Node; offset: number };

/**
 * What a box holds, with `\n` between its lines, however its editor writes them: blocks
 * (Draft.js, Lexical), `<br>` (Lexical, plain editables), or line breaks in the text itself.
 */
export function readText(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : layOut(box).text;
}

/** Where a point of an editable box is in what `readText` gives. */
export function offsetOf(box: HTMLElement, { node, offset }: Point): number {
  const { text, pieces } = layOut(box);
  const own = pieces.filter((piece) => piece.node === node && piece.from <= offset).at(-1);
  if (node.nodeType === Node.TEXT_NODE && own !== undefined) {
    return own.at + Math.min(offset - own.from, own.length);
  }
  const child = node.childNodes[offset];
  const next = pieces.findIndex((piece) =>
    child === undefined
      ? isAfter(node, piece.node)
      : child.contains(piece.node) || isAfter(child, piece.node),
  );
  const following = next < 0 ? undefined : pieces[next];
  if (following !== undefined && node.contains(following.node)) return following.at;
  const preceding = next < 0 ? pieces.at(-1) : pieces[next - 1];
  if (preceding !== undefined && node.contains(preceding.node)) return preceding.at + preceding.length;
  return following?.at ?? text.length;
}

/** The point of an editable box at a place in what `readText` gives; its end, beyond it. */
export function pointAt(box: HTMLElement, offset: number): Point {
  return pointIn(layOut(box), box, offset);
}

/** Ranges over places in what `readText` gives of an editable box. */
export function rangesOver(box: HTMLElement, spans: readonly { start: number; end: number }[]): Range[] {
  const layout = layOut(box);
  return spans.map(({ start, end }) => {
    const range = document.createRange();
    const from = pointIn(layout, box, start);
    const to = pointIn(layout, box, end);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  });
}

function pointIn({ pieces }: Layout, box: HTMLElement, offset: number): Point {
  const piece = pieces.find(({ at, length }) => at <= offset && offset <= at + length) ?? pieces.at(-1);
  if (piece === undefined) return { node: box, offset: box.childNodes.length };
  const { node, from, at, length } = piece;
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: from + Math.min(offset - at, length) };
  const siblings: readonly Node[] = [...(node.parentNode?.childNodes ?? [])];
  return { node: node.parentNode ?? box, offset: siblings.indexOf(node) };
}

/** Whether the box shows spaces as they are; else browsers write some of them as no-break spaces. */
export function keepsSpaces(box: HTMLElement): boolean {
  return box instanceof HTMLTextAreaElement || /^(pre|break)/.test(getComputedStyle(box).whiteSpace);
}

/** Text in a node from `from` on, at `at` in the whole; a line break has no length of its own. */
type Piece = { node: Node; from: number; at: number; length: number };

type Layout = { text: string; pieces: Piece[] };

/**
 * Reads line by line. What ends a line (a break, the edge of a block) counts only once
 * something follows: the last break of a block merely holds an empty line open.
 */
function layOut(box: HTMLElement): Layout {
  const layout: Layout = { text: '', pieces: [] };
  const hasLineBreaks = keepsSpaces(box);
  let line: 'none' | 'open' | 'ended' = 'none';

  const add = (node: Node, from: number, words: string) => {
    if (line === 'ended') layout.text += '\n';
    layout.pieces.push({ node, from, at: layout.text.length, length: words.length });
    layout.text += words;
    line = 'open';
  };
  const addBreak = (node: Node, from: number) => {
    if (line !== 'open') add(node, from, '');
    else layout.pieces.push({ node, from, at: layout.text.length, length: 0 });
    line = 'ended';
  };
  const endLine = () => {
    if (line === 'open') line = 'ended';
  };
  const addTextNode = (node: Text) => {
    let from = 0;
    // Where spaces collapse, a line break in the text is one of them.
    const data = hasLineBreaks ? node.data : node.data.replaceAll('\n', ' ');
    for (const [index, words] of data.split('\n').entries()) {
      if (index > 0) addBreak(node, from - 1);
      if (words !== '') add(node, from, words);
      from += words.length + 1;
    }
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) addTextNode(node);
      else if (node instanceof HTMLBRElement) addBreak(node, 0);
      else if (node instanceof HTMLElement) {
        const isBlock = !/^(inline|contents)/.test(getComputedStyle(node).display);
        if (isBlock) endLine();
        walk(node);
        if (isBlock) endLine();
      }
    }
  };
  walk(box);
  return layout;
}

function isAfter(node: Node, other: Node): boolean {
  const place = node.compareDocumentPosition(other);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !node.contains(other);
}
