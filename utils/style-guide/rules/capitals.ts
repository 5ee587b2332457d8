import { z } from 'zod';
import type { DraftReading } from '../draft-reading.ts';
import { foldTerm } from '../folded-text.ts';
import { quotationsIn } from '../quotations.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { isSentenceStart } from '../sentence-start.ts';
import { KNOWN_ACRONYMS } from './known-acronyms.ts';

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
    const known = new Set(except.flatMap((one) => foldTerm(one).split(/\s+/)));
    return (draft) =>
      runsIn(draft, known)
        .filter((run) => isShouted(run) && run.words.length > max)
        .map((run) => shouted(draft.text, run));
  },
});

/** Words in capitals in a row, on one line; single letters and numbers may stand among them. */
type Run = { words: string[]; start: number; end: number; before: string };

function runsIn(draft: DraftReading, known: ReadonlySet<string>): Run[] {
  const isQuoted = quotationsIn(draft.text);
  const runs: Run[] = [];
  let run: Run | null = null;
  let reach = 0;
  let last = '';
  for (const { kind, start, end, text } of draft.tokens) {
    const isNext: boolean = /^[^\S\n]*$/u.test(draft.text.slice(reach, start));
    if (!isNext) run = null;
    const isLoud = kind === 'word' && isInCapitals(text) && !isKnown(text, known) && !isQuoted(start);
    if (isLoud && run !== null) {
      run.words.push(text);
      run.end = end;
    } else if (isLoud) {
      run = { words: [text], start, end, before: isNext ? last : '' };
      runs.push(run);
    } else if (kind !== 'number' && !/^\p{Lu}$/u.test(text)) {
      run = null;
    }
    last = text;
    reach = end;
  }
  return runs;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

const ROMAN = /^[IVXLCDM]+$/;

function isKnown(text: string, known: ReadonlySet<string>): boolean {
  const word = foldTerm(text);
  // An elision goes with any word: *d’UNICEF* has a small letter, *L’UNICEF* has none.
  const bare = word.replace(/^(?:[CDJLMNST]|QU)'/u, '');
  return [word, bare].some((one) => known.has(one) || KNOWN_ACRONYMS.has(one)) || ROMAN.test(bare);
}

/** Short words of both languages that are no acronyms: two short words may be, but not with one of these. */
const NO_ACRONYMS = new Set(
  `les des une aux avec sans pour tout tous vous nous notre votre nos vos très plus est sont c'est ici oui non
  merci bravo venez viens fini vite stop the and you your our for with all now not yes free this that here
  come big new sale wow`.split(/\s+/),
);

/** One short word alone may be an acronym; two are, too, more often than not. */
function isShouted({ words, before }: Run): boolean {
  // A number to call by its letters: *1 866 APPELLE*.
  if (words.length === 1 && /\d{3}$/.test(before)) return false;
  if (words.length > 2 || words.some((word) => lettersOf(word) > LONGEST_ACRONYM)) return true;
  return words.length === 2 && words.some((word) => NO_ACRONYMS.has(foldTerm(word).toLowerCase()));
}

function lettersOf(word: string): number {
  return Math.max(...word.split(/['’]/u).map((part) => part.normalize('NFC').replace(/\P{L}/gu, '').length));
}

const ARTICLES = new Set("le la les un une du au aux des the a an l’ l'".split(' '));
/** Letters of a word behind an article that may be an acronym nobody listed: *la SOPFEU*. */
const LONGEST_DOUBTFUL = 7;

function mayBeName({ words, before }: Run): boolean {
  const [only = ''] = words;
  return words.length === 1 && lettersOf(only) <= LONGEST_DOUBTFUL && ARTICLES.has(before.toLowerCase());
}

function shouted(text: string, run: Run): Place {
  const { start, end } = run;
  return {
    start,
    end,
    message: { fr: 'Les majuscules se lisent comme des cris.', en: 'Capitals read like shouting.' },
    fixes: [inSmallLetters(text.slice(start, end), isSentenceStart(text, start))],
    isDoubtful: mayBeName(run),
  };
}

function inSmallLetters(words: string, isAtStart: boolean): string {
  const small = words.toLowerCase();
  if (!isAtStart) return small;
  const [first = '', ...rest] = small;
  return first.toUpperCase() + rest.join('');
}
