import { readSentences } from '../../proofreading/text/sentences.ts';

/**
 * What a text is: a draft of a post, or a piece of a document as Vale cuts it. Blank lines cut `blocks-joined`
 * into paragraphs that are read one after the other.
 */
export type TextKind =
  | 'post'
  | 'text'
  | 'txt'
  | 'raw'
  | 'list'
  | 'summary'
  | 'blocks-joined'
  | `heading.h${number}`;

/** A stretch that rules of some scopes read, in UTF-16 offsets. `scope` as Vale names it, by its parts. */
export type ScopedBlock = { scope: readonly string[]; start: number; end: number };

type Span = { start: number; end: number };

/** The blocks of a text, for all scopes. A draft is its own raw text; it has no headings. */
export function blocksOf(text: string, kind: TextKind): ScopedBlock[] {
  const whole = { start: 0, end: text.length };
  switch (kind) {
    case 'raw':
      return [{ scope: ['raw'], ...whole }];
    case 'list':
      return [{ scope: ['text', 'list'], ...whole }];
    case 'summary':
      return [];
    case 'post':
      return [{ scope: ['raw'], ...whole }, ...proseBlocks(text, whole, true)];
    case 'text':
    case 'txt':
      return proseBlocks(text, whole, false);
    case 'blocks-joined':
      return paragraphsOf(text, whole).flatMap((paragraph) =>
        proseBlocks(text, trimmed(text, paragraph), false),
      );
    default:
      return [{ scope: ['text', ...kind.split('.')], ...whole }];
  }
}

/** Whether a rule of such scopes reads a block: one of them, all its parts joined by `&`, none behind `~`. */
export function isInScope(scopes: readonly string[], { scope }: ScopedBlock): boolean {
  return (scopes.length === 0 ? ['text'] : scopes).some((one) => {
    const parts = one.split('&').map((part) => part.trim());
    // What reads a paragraph or a sentence asks for it: the text around it was read already.
    const isPiece = scope[0] === 'paragraph' || scope[0] === 'sentence';
    if (isPiece && !parts.some((part) => part.split('.').includes(scope[0] ?? ''))) return false;
    return parts.every((part) => {
      if (!part.startsWith('~')) return part.split('.').every((section) => scope.includes(section.trim()));
      const isThere = part
        .slice(1)
        .split('.')
        .every((section) => scope.includes(section.trim()));
      return !isThere && scope[0] !== 'raw';
    });
  });
}

function proseBlocks(text: string, whole: Span, linesEndSentences: boolean): ScopedBlock[] {
  const paragraphs = paragraphsOf(text, whole);
  return [
    { scope: ['text'], ...whole },
    ...paragraphs.map((span) => ({ scope: ['paragraph'], ...span })),
    ...paragraphs.flatMap((span) => sentencesOf(text, span, linesEndSentences)),
  ];
}

/** Cut behind blank lines, which stay with the paragraph before. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(/(?:\r\n|\r|\n){2}/g)) {
    const to = start + found.index + found[0].length;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => span.end > span.start);
}

/** In a document a line break is where the line was full; in a post it ends what was said. */
function sentencesOf(text: string, { start, end }: Span, linesEndSentences: boolean): ScopedBlock[] {
  const piece = text.slice(start, end);
  const read = linesEndSentences ? piece : piece.replace(/[\r\n]/g, ' ');
  return readSentences(read).map((sentence) => ({
    scope: ['sentence'],
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
