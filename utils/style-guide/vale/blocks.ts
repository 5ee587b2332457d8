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

/**
 * Tells which blocks a rule of such scopes reads: those of one of them, which have all its parts that `&` joins
 * and none behind `~`.
 */
export function scopeReader(scopes: readonly string[]): (block: ScopedBlock) => boolean {
  const wanted = (scopes.length === 0 ? ['text'] : scopes).map((scope) => scope.split('&').map(partOf));
  // A text has many blocks of few scopes.
  const known = new Map<string, boolean>();
  return ({ scope }) => {
    const key = scope.join('.');
    const answer = known.get(key) ?? wanted.some((parts) => isOf(parts, scope));
    known.set(key, answer);
    return answer;
  };
}

type ScopePart = { sections: readonly string[]; isNegated: boolean };

function partOf(written: string): ScopePart {
  const part = written.trim();
  const isNegated = part.startsWith('~');
  const sections = (isNegated ? part.slice(1) : part).split('.').map((section) => section.trim());
  return { sections, isNegated };
}

function isOf(parts: readonly ScopePart[], scope: readonly string[]): boolean {
  const [first = ''] = scope;
  // What reads a paragraph or a sentence asks for it: the text around it was read already.
  const isPiece = first === 'paragraph' || first === 'sentence';
  if (isPiece && !parts.some(({ sections }) => sections.includes(first))) return false;
  return parts.every(({ sections, isNegated }) => {
    const isThere = sections.every((section) => scope.includes(section));
    return isNegated ? !isThere && first !== 'raw' : isThere;
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
