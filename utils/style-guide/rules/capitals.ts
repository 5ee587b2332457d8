import { z } from 'zod';
import type { Token } from '../../proofreading/text/tokens.ts';
import { foldTerm } from '../folded-text.ts';
import { type Place, ruleType } from '../rule-type.ts';

/** Letters of the longest acronym: longer words in capitals are shouted. */
const LONGEST_ACRONYM = 5;

export const CAPITALS = ruleType({
  name: 'capitals',
  called: { fr: 'Majuscules', en: 'Capitals' },
  shape: {
    /** Words in capitals that may stand in a row. */
    max: z.number().int().min(0).max(100).default(0),
    /** Acronyms and brands that are written so. */
    except: z.array(z.string().trim().min(1).max(100)).max(1000).optional(),
  },
  prepare: ({ max, except = [] }) => {
    const known = new Set(except.map(foldTerm));
    return (draft) => {
      const runs: Token[][] = [];
      for (const word of draft.words) {
        if (known.has(foldTerm(word.text)) || !isInCapitals(word)) continue;
        const run = runs.at(-1);
        const last = run?.at(-1);
        const isNext = last !== undefined && /^[\s’'-]*$/u.test(draft.text.slice(last.end, word.start));
        if (run !== undefined && isNext) run.push(word);
        else runs.push([word]);
      }
      return runs
        .filter((run) => isShouted(run) && run.length > max)
        .flatMap((run) => shouted(draft.text, run));
    };
  },
});

function isInCapitals({ text }: Token): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

/** One short word alone may be an acronym; two are, too, more often than not. */
function isShouted(run: readonly Token[]): boolean {
  return run.length > 2 || run.some(({ text }) => text.replace(/\P{L}/gu, '').length > LONGEST_ACRONYM);
}

function shouted(text: string, run: readonly Token[]): Place[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = text.slice(first.start, last.end);
  return [
    {
      start: first.start,
      end: last.end,
      message: { fr: 'Les majuscules se lisent comme des cris.', en: 'Capitals read like shouting.' },
      fixes: [inSmallLetters(words, isAtStart(text, first.start))],
    },
  ];
}

function inSmallLetters(words: string, isAtStart: boolean): string {
  const small = words.toLowerCase();
  if (!isAtStart) return small;
  const [first = '', ...rest] = small;
  return first.toUpperCase() + rest.join('');
}

/** Whether a sentence starts here. */
function isAtStart(text: string, at: number): boolean {
  return /(?:^|[.!?…\n])[\s«»“”"']*$/u.test(text.slice(0, at));
}
