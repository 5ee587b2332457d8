import { z } from 'zod';
import { counted } from '../counted.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType } from '../rule-type.ts';

const amount = z.number().int().min(0).max(100);

export const MARKS = ruleType({
  name: 'marks',
  called: { fr: 'Points d’exclamation et d’interrogation', en: 'Exclamation and question marks' },
  shape: {
    /** In the whole draft. */
    exclamations: amount.optional(),
    questions: amount.optional(),
    /** Whether they may stand in a row: `!!`, `?!`. */
    rows: z.boolean().default(true),
  },
  prepare:
    ({ exclamations, questions, rows }) =>
    (draft) => {
      const marks = marksIn(draft);
      return [
        ...tooMany(draft.text, marks, '!', 'exclamations', exclamations),
        ...tooMany(draft.text, marks, '?', 'questions', questions),
        ...(rows ? [] : rowsIn(draft.text, marks)),
      ];
    },
});

/** Where one stands; those of addresses and emoticons are none. */
function marksIn({ text, tokens }: DraftReading): number[] {
  const others = tokens.filter(({ kind }) => kind !== 'word' && kind !== 'number');
  return [...text.matchAll(/[!?]/g)]
    .map(({ index }) => index)
    .filter((at) => !others.some(({ start, end }) => start <= at && at < end));
}

function tooMany(
  text: string,
  marks: readonly number[],
  mark: '!' | '?',
  what: 'exclamations' | 'questions',
  max = Number.POSITIVE_INFINITY,
): Place[] {
  const own = marks.filter((at) => text[at] === mark);
  const first = own[max];
  if (first === undefined) return [];
  const amount = counted(own.length, what);
  const message = { fr: `${amount.fr}, ${max} au plus.`, en: `${amount.en}, ${max} at most.` };
  return [{ start: first, end: first + 1, message, isOfWhole: true }];
}

function rowsIn(text: string, marks: readonly number[]): Place[] {
  const starts = marks.filter((at) => marks.includes(at + 1) && !marks.includes(at - 1));
  return starts.map((start) => {
    const [row = ''] = /^[!?]+/.exec(text.slice(start)) ?? [];
    const one = row.includes('?') ? '?' : '!';
    return {
      start,
      end: start + row.length,
      message: { fr: `Un seul signe suffit\u00a0: ${one}`, en: `One mark is enough: ${one}` },
      fixes: [one],
    };
  });
}
