import { emptyList, type LeftEntry, type ListedTerm, type TermList } from './list.ts';
import { REASONS } from './reasons.ts';
import { readSuggestions } from './suggestions.ts';

/** What CSpell may be told in a remark of a dictionary. */
const DIRECTIVE = /cspell-dictionary:(.*)$/;
const PARTS = /[\s,;]+/;

/** Signs before a word: forbidden, without capitals and accents, suggestion only. */
const MARKED = /^([!:~]*)(.*)$/;

type Word =
  | { kind: 'allowed'; word: string }
  | { kind: 'forbidden' | 'suggested'; term: ListedTerm }
  | { kind: 'left'; left: LeftEntry };

/**
 * Reads a dictionary of CSpell in text: a word a line, remarks behind `#`, `!` before a forbidden word, `:` before one
 * for which something is only suggested, `~` before one in small letters without accents, `+` where only a part of
 * a compound stands, `*` where it may be one, `=` before one that is right in these capitals only.
 * @see https://cspell.org/docs/dictionaries/custom-dictionaries
 */
export function readWordList(file: string, text: string): TermList {
  const list = emptyList(file, 'cspell');
  let isSplit = false;
  for (const [index, given] of text.split(/\r\n|\r|\n/).entries()) {
    const remark = given.indexOf('#');
    const said = remark === -1 ? undefined : DIRECTIVE.exec(given.slice(remark))?.[1]?.split(PARTS);
    if (said?.includes('split')) isSplit = true;
    if (said?.includes('no-split')) isSplit = false;
    const line = (remark === -1 ? given : given.slice(0, remark)).trim();
    for (const word of isSplit ? line.split(PARTS) : [line]) {
      if (word !== '') addWord(list, readWord(word, index + 1));
    }
  }
  return list;
}

/** Takes one entry of a dictionary apart. */
export function readWord(given: string, line: number): Word {
  const [, signs = '', rest = ''] = MARKED.exec(given.trim()) ?? [];
  const [read = { word: '', use: [] }] = /->|:/.test(rest)
    ? readSuggestions(rest.replaceAll(';', ','))
    : [{ word: rest, use: [] }];
  const word = read.word.replace(/^[*=]|\*$/g, '').replace(/^"(.*)"$/, '$1');
  if (/^\+|\+$/.test(word)) return { kind: 'left', left: { line, name: given, why: REASONS.partOfWord } };
  if (word === '') return { kind: 'left', left: { line, name: given, why: REASONS.noTerm } };
  const term = { line, terms: [word], use: read.use, isCased: false, why: null };
  if (signs.includes('!')) return { kind: 'forbidden', term };
  if (signs.includes(':')) return { kind: 'suggested', term };
  return { kind: 'allowed', word };
}

export function addWord(list: TermList, word: Word): void {
  if (word.kind === 'allowed') list.allowed.push(word.word);
  else if (word.kind === 'left') list.left.push(word.left);
  else if (word.kind === 'forbidden') list.terms.push(word.term);
  else list.suggested.push(word.term);
}
