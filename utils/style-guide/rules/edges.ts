import { z } from 'zod';
import { beside, without } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { foldTerm, foldText, lowerAsLong, unfold } from '../folded-text.ts';
import { initialsAtEnd } from '../initials.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { proseOf } from '../trailing.ts';

const words = z.string().trim().min(1).max(300);
const list = z.array(words).min(1).max(100);

export const OPENING = ruleType({
  name: 'opening',
  called: { fr: 'Début du message', en: 'Opening' },
  shape: {
    /** One of them must be at the start; mentions and emoji may stand before it. */
    required: list.optional(),
    forbidden: list.optional(),
  },
  prepare:
    ({ required = [], forbidden = [] }) =>
    (draft) => {
      const wrong = longestOf(forbidden, (one) => atStart(draft, one));
      if (wrong !== null) {
        const found = draft.text.slice(wrong.start, wrong.end);
        const message = { fr: `Pas de « ${found} » au début.`, en: `No “${found}” at the start.` };
        return [{ ...wrong, message }];
      }
      const [first] = required;
      if (first === undefined || required.some((one) => atStart(draft, one) !== null)) return [];
      return beside(draft, 'start', first, {
        fr: `Commence par « ${first} ».`,
        en: `Starts with “${first}”.`,
      });
    },
});

export const SIGN_OFF = ruleType({
  name: 'signOff',
  called: { fr: 'Fin du message', en: 'Sign-off' },
  shape: {
    /** One of them must be at the end; hashtags, links, emoji and initials may stand behind it. */
    required: list.optional(),
    forbidden: list.optional(),
    /** Initials of who writes, as in ^AB. */
    initials: z.enum(['required', 'forbidden']).optional(),
  },
  prepare:
    ({ required = [], forbidden = [], initials }) =>
    (draft) => {
      const wrong = longestOf(forbidden, (one) => atEnd(draft, one));
      const places: Place[] = [];
      if (wrong !== null) {
        const found = draft.text.slice(wrong.start, wrong.end);
        const message = { fr: `Pas de « ${found} » à la fin.`, en: `No “${found}” at the end.` };
        places.push({ ...wrong, message });
      }
      if (initials !== undefined) places.push(...signed(draft, initials));
      const [first] = required;
      if (first !== undefined && !required.some((one) => atEnd(draft, one) !== null)) {
        places.push(
          ...beside(draft, 'end', first, { fr: `Finit par « ${first} ».`, en: `Ends with “${first}”.` }),
        );
      }
      return places;
    },
});

const NO_INITIALS = { fr: 'Les messages ne sont pas signés.', en: 'Messages are not signed.' };
const INITIALS_MISSING = {
  fr: 'Il manque vos initiales à la fin, comme dans ^AB.',
  en: 'Your initials are missing at the end, as in ^AB.',
};

function signed(draft: DraftReading, initials: 'required' | 'forbidden'): Place[] {
  const there = initialsAtEnd(draft.text.slice(0, draft.end)) ?? initialsAtEnd(wordsOf(draft));
  if (initials === 'forbidden') {
    return there === null ? [] : [{ ...without(draft.text, there), message: NO_INITIALS }];
  }
  return there === null ? beside(draft, 'end', '', INITIALS_MISSING) : [];
}

/** The draft up to the hashtags, links and emoji at its end, before which initials may stand. */
function wordsOf(draft: DraftReading): string {
  return draft.text.slice(0, proseOf(draft).end).trimEnd();
}

type Span = { start: number; end: number };

function longestOf(all: readonly string[], find: (words: string) => Span | null): Span | null {
  const found = all.flatMap((words) => find(words) ?? []);
  return found.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0] ?? null;
}

/** Where the draft starts with these words: with its first character, or behind mentions and emoji. */
function atStart(draft: DraftReading, words: string): Span | null {
  const wanted = lowerAsLong(foldTerm(words));
  for (const start of [0, proseOf(draft).start]) {
    const rest = foldText(draft.text.slice(start));
    const at = rest.lower.search(/[\p{L}\p{N}]/u);
    for (const from of [rest.lower.search(/\S/u), at]) {
      if (from < 0 || !rest.lower.startsWith(wanted, from)) continue;
      if (touches(wanted.slice(-1), rest.lower.slice(from + wanted.length))) continue;
      return { start: start + unfold(rest, from), end: start + unfold(rest, from + wanted.length) };
    }
  }
  return null;
}

/** Where the draft ends with these words, or ends with them but for a sign, hashtags, links, emoji and initials. */
function atEnd(draft: DraftReading, words: string): Span | null {
  const wanted = lowerAsLong(foldTerm(words));
  for (const end of [draft.end, proseOf(draft).end]) {
    const written = foldText(draft.text.slice(0, end));
    const whole = written.lower.trimEnd();
    for (const some of [whole, whole.replace(/[\s.,;:!?…»”")]{1,20}$/u, '')]) {
      const from = some.length - wanted.length;
      if (from < 0 || !some.endsWith(wanted) || touches(wanted, some.slice(0, from), true)) continue;
      return { start: unfold(written, from), end: unfold(written, some.length) };
    }
  }
  return null;
}

/** Whether a word goes on where these words stop. */
function touches(words: string, beside: string, isBefore = false): boolean {
  if (isBefore) return /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(beside);
  return /[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(beside);
}
