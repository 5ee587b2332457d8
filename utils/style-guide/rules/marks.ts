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
    ellipses: amount.optional(),
    /** Exclamation marks of one sentence. */
    perSentence: amount.optional(),
    /** Whether they may stand in a row: `!!`, `?!`. */
    rows: z.boolean().default(true),
  },
  prepare:
    ({ exclamations, questions, ellipses, perSentence, rows }) =>
    (draft) => {
      const marks = marksIn(draft);
      const own = (mark: '!' | '?') => marks.filter((at) => draft.text[at] === mark);
      return [
        ...tooMany(draft.text, own('!'), 'exclamations', exclamations),
        ...tooMany(draft.text, own('?'), 'questions', questions),
        ...tooMany(draft.text, ellipsesIn(draft), 'ellipses', ellipses),
        ...bySentence(draft, own('!'), perSentence),
        ...(rows ? [] : rowsIn(draft.text, marks)),
      ];
    },
});

/** Where one stands; those of addresses and emoticons are none. */
function marksIn({ text, tokens }: DraftReading): number[] {
  const others = tokens.filter(({ kind }) => kind !== 'word' && kind !== 'number');
  const signs = [...text.matchAll(/[!?\uff01\uff1f]/g)].map(({ index }) => index);
  return signs.filter((at) => !others.some(({ start, end }) => start <= at && at < end));
}

/** Where one starts; `[…]` is a cut in another's words. */
function ellipsesIn({ text }: DraftReading): number[] {
  return [...text.matchAll(/(?<![.…[(])(?:…|\.{3,})(?![\])])/g)].map(({ index }) => index);
}

type Sign = 'exclamations' | 'questions' | 'ellipses';

function tooMany(
  text: string,
  marks: readonly number[],
  what: Sign,
  max = Number.POSITIVE_INFINITY,
  inSentence?: true,
): Place[] {
  const first = marks[max];
  if (first === undefined) return [];
  const amount = counted(marks.length, what);
  const message =
    inSentence === undefined
      ? { fr: `${amount.fr}, ${max} au plus.`, en: `${amount.en}, ${max} at most.` }
      : {
          fr: `${amount.fr} dans une phrase, ${max} au plus.`,
          en: `${amount.en} in a sentence, ${max} at most.`,
        };
  const place = what === 'exclamations' ? withoutOne(text, first) : { start: first, end: endOf(text, first) };
  return [{ ...place, message, ...(inSentence === undefined && { isOfWhole: true }) }];
}

function endOf(text: string, at: number): number {
  return at + (/^\.+/.exec(text.slice(at))?.[0].length ?? 1);
}

/** A surplus exclamation mark with the row it is in, and what could stand there: the mark before, or a full stop. */
function withoutOne(text: string, at: number): Pick<Place, 'start' | 'end' | 'fixes'> {
  const [row = ''] = /^[!?]+/.exec(text.slice(at)) ?? [];
  const end = at + Math.max(1, row.length);
  const before = text[at - 1] ?? '';
  const isAsked = row.includes('?');
  if (/[!?.…]/.test(before)) return { start: at - 1, end, fixes: [isAsked ? '?' : before] };
  if (isAsked) return { start: at, end, fixes: ['?'] };
  const spaces = /[^\S\n]*$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  return { start: at - spaces, end, fixes: ['.'] };
}

/** In each sentence; its marks may be held to stand behind it. */
function bySentence({ text, sentences }: DraftReading, marks: readonly number[], max?: number): Place[] {
  return sentences.flatMap(({ start }, index) => {
    const end = sentences[index + 1]?.start ?? text.length;
    const own = marks.filter((at) => start <= at && at < end);
    return tooMany(text, own, 'exclamations', max, true);
  });
}

function rowsIn(text: string, marks: readonly number[]): Place[] {
  const places = new Set(marks);
  const starts = marks.filter((at) => places.has(at + 1) && !places.has(at - 1));
  return starts.map((start) => {
    const [row = ''] = /^[!?\uff01\uff1f]+/.exec(text.slice(start)) ?? [];
    const one = /[?\uff1f]/.test(row) ? '?' : '!';
    return {
      start,
      end: start + row.length,
      message: { fr: `Un seul signe suffit\u00a0: ${one}`, en: `One mark is enough: ${one}` },
      fixes: [one],
    };
  });
}
