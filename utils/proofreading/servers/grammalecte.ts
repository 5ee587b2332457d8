import { z } from 'zod';
import { readTokens } from '../text/tokens.ts';
import { blanked, type Passage } from './passages.ts';
import { MOST_REMARKS, type Question, type Remark } from './remark.ts';

/**
 * Grammalecte's own server (`grammalecte-server`, 2.1.2): French alone; a paragraph a line, offsets in
 * Python's characters from the paragraph's start.
 */

/**
 * What is a matter of norm, or is done here by the client's: spaces, signs, apostrophes, numbers, and the
 * median points of inclusive writing. The rest is as the person has set their server.
 */
const LEFT_OUT = ['typo', 'apos', 'esp', 'tab', 'nbsp', 'num', 'unit', 'liga', 'eepi'];

/** Grammalecte's types, as its own settings group them. */
const TYPOGRAPHY = new Set(['maj', 'minis', 'virg', 'poncfin', 'nf', 'mapos', 'chim', 'ocr']);
const STYLE = new Set(['bs', 'pleo', 'neg', 'redon1', 'redon2']);

const answerSchema = z.object({ data: z.array(z.unknown()) });
const paragraphSchema = z.object({
  /** From 1. */
  iParagraph: z.int().positive(),
  lGrammarErrors: z.array(z.unknown()).default([]),
  lSpellingErrors: z.array(z.unknown()).default([]),
});
const place = { nStart: z.int().nonnegative(), nEnd: z.int().nonnegative() };
const suggestions = z.array(z.string()).default([]);
const grammarSchema = z.object({
  ...place,
  sRuleId: z.string(),
  sType: z.string(),
  sMessage: z.string(),
  aSuggestions: suggestions,
});
const spellingSchema = z.object({ ...place, sValue: z.string(), aSuggestions: suggestions });

/** What is asked about a passage in French; null for others. `address`: with or without `gc_text/fr`. */
export function askGrammalecte(address: string, passage: Passage): Question | null {
  if (passage.lang !== 'fr') return null;
  // Grammalecte sees nothing of what stands right behind an emoji.
  const text = blanked(
    passage.text,
    readTokens(passage.text).filter(({ kind }) => kind === 'emoji'),
  );
  const options = JSON.stringify(Object.fromEntries(LEFT_OUT.map((option) => [option, false])));
  const isWhole = ({ start, end }: Remark) => text.slice(start, end) === passage.text.slice(start, end);
  return {
    url: `${address.replace(/(?:gc_text\/(?:fr\/?)?)?$/, '')}gc_text/fr`,
    form: { text, options },
    read: (answer) => readAnswer(answer, text)?.filter(isWhole) ?? null,
  };
}

function readAnswer(answer: unknown, text: string): Remark[] | null {
  const read = answerSchema.safeParse(answer);
  if (!read.success) return null;
  const paragraphs = paragraphsOf(text);
  const remarks: Remark[] = [];
  for (const entry of read.data.data.slice(0, MOST_REMARKS)) {
    const said = paragraphSchema.safeParse(entry);
    if (!said.success) continue;
    const offsets = paragraphs[said.data.iParagraph - 1];
    if (offsets === undefined) continue;
    const { lGrammarErrors, lSpellingErrors } = said.data;
    const left = MOST_REMARKS - remarks.length;
    remarks.push(
      ...lGrammarErrors.slice(0, left).flatMap((error) => grammarRemark(error, offsets)),
      ...lSpellingErrors.slice(0, left).flatMap((error) => spellingRemark(error, offsets, text)),
    );
  }
  return remarks.slice(0, MOST_REMARKS);
}

function grammarRemark(error: unknown, offsets: readonly number[]): Remark[] {
  const read = grammarSchema.safeParse(error);
  const span = read.success ? spanOf(read.data, offsets) : null;
  if (!read.success || span === null) return [];
  const { sRuleId, sType, sMessage, aSuggestions } = read.data;
  // Rules that no setting has are of no type: `num_grand_nombre_avec_points`.
  const type = sType === 'notype' ? (sRuleId.split('_')[0] ?? '') : sType;
  if (LEFT_OUT.includes(type)) return [];
  const isTypography = TYPOGRAPHY.has(type);
  return [
    {
      ...span,
      family: isTypography ? 'typography' : 'grammar',
      // `g2__conj_il__b1_a2_1`: who silences a rule means all its branches.
      id: sRuleId.replace(/__b\d+_a\d+_\d+$/, ''),
      level: isTypography || STYLE.has(type) ? 'suggestion' : 'warning',
      message: sMessage,
      fixes: aSuggestions,
    },
  ];
}

function spellingRemark(error: unknown, offsets: readonly number[], text: string): Remark[] {
  const read = spellingSchema.safeParse(error);
  const span = read.success ? spanOf(read.data, offsets) : null;
  if (!read.success || span === null || text.slice(span.start, span.end) !== read.data.sValue) return [];
  const fixes = read.data.aSuggestions;
  return [{ ...span, family: 'spelling', id: 'unknown', level: 'warning', message: '', fixes }];
}

function spanOf(
  { nStart, nEnd }: { nStart: number; nEnd: number },
  offsets: readonly number[],
): { start: number; end: number } | null {
  const start = offsets[nStart];
  const end = offsets[nEnd];
  return start === undefined || end === undefined ? null : { start, end };
}

/** For each paragraph as the server splits them, where each of its characters begins in the text, and its end. */
function paragraphsOf(text: string): number[][] {
  const paragraphs: number[][] = [[]];
  let at = 0;
  for (const line of text.split(/(\r\n|\r|\n)/)) {
    if (/^[\r\n]/.test(line)) {
      at += line.length;
      paragraphs.push([]);
      continue;
    }
    const offsets: number[] = [];
    for (const character of line) {
      offsets.push(at);
      at += character.length;
    }
    paragraphs[paragraphs.length - 1] = [...offsets, at];
  }
  return paragraphs;
}
