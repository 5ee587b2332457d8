/** An e-mail address written so that no machine reads it, and what it stands for. */
export type SpelledEmail = { start: number; end: number; address: string };

const NAME = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._+-]{0,60}[\\p{L}\\p{N}])?';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?';
const GAP = '[ \\u00a0]{0,2}';
const AROBASE = 'arr?obase?s?';
const inBrackets = (words: string) => `${GAP}[([{<]${GAP}(?:${words})${GAP}[)\\]}>]${GAP}`;
const DOT = `(?:${inBrackets('point|dot|\\.')}|[ \\u00a0](?:point|dot)[ \\u00a0]|\\.)`;
/** *At* only between brackets: it is a word of English; *arobase* is no other word. */
const AT = `(?:${inBrackets(`at|${AROBASE}|a commercial|@`)}|[ \\u00a0]${AROBASE}[ \\u00a0])`;
const HOST = `${LABEL}(?:${DOT}${LABEL}){0,3}${DOT}(?:[a-z]{2,4}|quebec|museum)`;
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME})${AT}(${HOST})(?![\\p{L}\\p{N}])`, 'giu');
const ANY_DOT = new RegExp(DOT, 'giu');

/** « nom [at] exemple.ca », « nom (arobase) exemple point ca ». */
export function spelledEmailsIn(text: string): SpelledEmail[] {
  return [...text.matchAll(SPELLED)].map(({ index, 0: found, 1: name, 2: host = '' }) => ({
    start: index,
    end: index + found.length,
    address: `${name}@${host.replace(ANY_DOT, '.')}`.toLowerCase(),
  }));
}
