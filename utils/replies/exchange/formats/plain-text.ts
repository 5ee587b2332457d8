import type { MarkupParser } from './markup.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Elements whose content nobody sees. */
const UNSEEN = new Set('HEAD NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

type Ending = { ends: 'block' } | { ends: 'link'; address: string; start: number };

/**
 * Rich text as the plain text that a post can hold: paragraphs and breaks become line breaks, list
 * items get a dash, links keep their address. Goes through the tree without recursion: HTML may be
 * nested as deep as it likes.
 */
export function plainTextOf(html: string, parser: MarkupParser): string {
  const lines: string[] = [];
  let current = '';
  const rest: (Node | Ending)[] = [parser.parseFromString(html, 'text/html').body];

  function breakLine(): void {
    lines.push(tidyLine(current));
    current = '';
  }

  function startBlock(): void {
    if (current.trim() !== '') breakLine();
    else current = '';
  }

  function write(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    current += current === '' || current.endsWith(' ') ? words.replace(/^ /, '') : words;
  }

  function enter(element: Element): void {
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name)) return;
    if (name === 'BR') return breakLine();
    if (name === 'IMG') return write(element.getAttribute('alt') ?? '');
    if (BLOCKS.has(name)) {
      startBlock();
      rest.push({ ends: 'block' });
    }
    if (name === 'LI') write('- ');
    if (name === 'A')
      rest.push({ ends: 'link', address: element.getAttribute('href') ?? '', start: current.length });
    rest.push(...Array.from(element.childNodes).reverse());
  }

  function leave(ending: Ending): void {
    if (ending.ends === 'block') return current === '' ? undefined : breakLine();
    const { address, start } = ending;
    if (/^https?:/i.test(address) && !saysAddress(current.slice(start), address)) write(` (${address})`);
  }

  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if ('ends' in next) leave(next);
    else if (isElement(next)) enter(next);
    else if (next.nodeType === TEXT_NODE) write(next.nodeValue ?? '');
  }
  if (current !== '') breakLine();
  return lines.join('\n').replace(/^\n+|\n+$/g, '');
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Editors put a no-break space into empty lines to keep them open. */
function tidyLine(line: string): string {
  return line.trim() === '' ? '' : line.replace(/ $/, '');
}

/** The link's words are its address already, with or without the protocol. */
function saysAddress(words: string, address: string): boolean {
  return bare(words) === bare(address);
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}
