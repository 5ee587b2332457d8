import { type TopLevelToken, TypeGuards } from 'liquidjs';

type HTMLToken = Extract<TopLevelToken, { trimRight: number; getContent(): string }>;

/** Tags that write nothing themselves. `raw` isn't among them: what it holds stays as it is typed. */
const SILENT_TAGS: ReadonlySet<string> = new Set([
  ...['if', 'elsif', 'else', 'endif', 'unless', 'endunless', 'case', 'when', 'endcase'],
  ...['for', 'endfor', 'break', 'continue', 'assign', 'capture', 'endcapture'],
  ...['comment', 'endcomment', '#', 'yesno', 'endyesno', 'vary', 'or', 'endvary'],
]);

const QUESTION_TAGS: ReadonlySet<string> = new Set(['ask', 'choose', 'date']);

/** `{% ask "Prénom ?" as prenom %}` keeps its answer instead of writing it. */
const NAMED_QUESTION = /\sas\s+[\w-]+\s*$/;

/**
 * Takes out of the text each line that holds only silent tags, with its line break: tags may have
 * lines of their own without leaving blank ones. Returns whether the last line was one of those.
 */
export function dropTagLines(tokens: TopLevelToken[]): boolean {
  let start = 0;
  let endsInTagLine = false;
  while (start < tokens.length) {
    const end = endOfRun(tokens, start);
    if (end > start && beginsLine(tokens, start) && endsLine(tokens, end)) {
      dropLine(tokens, start, end);
      endsInTagLine = isLastLine(tokens, end);
    }
    start = Math.max(end, start + 1);
  }
  return endsInTagLine;
}

/** The index after a run of silent tags with nothing but blanks between them; `start` where there is none. */
function endOfRun(tokens: TopLevelToken[], start: number): number {
  let end = start;
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (isSilent(token)) end = index + 1;
    else if (end === start || !isText(token, /^[ \t]*$/)) return end;
  }
  return end;
}

function isSilent(token: TopLevelToken | undefined): boolean {
  if (!TypeGuards.isTagToken(token)) return false;
  if (SILENT_TAGS.has(token.name)) return true;
  return QUESTION_TAGS.has(token.name) && NAMED_QUESTION.test(token.args);
}

function isText(token: TopLevelToken | undefined, pattern: RegExp): token is HTMLToken {
  return TypeGuards.isHTMLToken(token) && pattern.test(token.getText());
}

function beginsLine(tokens: TopLevelToken[], start: number): boolean {
  if (start === 0) return true;
  return isText(tokens[start - 1], start === 1 ? /(?:^|\n)[ \t]*$/ : /\n[ \t]*$/);
}

function endsLine(tokens: TopLevelToken[], end: number): boolean {
  return isLastLine(tokens, end) || isText(tokens[end], /^[ \t]*\n/);
}

function isLastLine(tokens: TopLevelToken[], end: number): boolean {
  if (end === tokens.length) return true;
  return end === tokens.length - 1 && isText(tokens[end], /^[ \t]*$/);
}

/** Trims as LiquidJS does for `{%-`, which may have trimmed more already. */
function dropLine(tokens: TopLevelToken[], start: number, end: number): void {
  const before = tokens[start - 1];
  if (TypeGuards.isHTMLToken(before)) {
    before.trimRight = Math.max(before.trimRight, lengthOf(/[ \t]*$/, before));
  }
  for (const token of tokens.slice(start, end)) {
    if (TypeGuards.isHTMLToken(token)) token.trimLeft = token.size();
  }
  const after = tokens[end];
  if (TypeGuards.isHTMLToken(after)) {
    after.trimLeft = Math.max(after.trimLeft, lengthOf(/^[ \t]*\n?/, after));
  }
}

function lengthOf(pattern: RegExp, token: HTMLToken): number {
  return pattern.exec(token.getText())?.[0].length ?? 0;
}
