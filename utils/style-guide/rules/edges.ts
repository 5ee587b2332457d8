import { z } from 'zod';
import { beside } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { foldTerm, lowerAsLong } from '../folded-text.ts';
import { type Place, ruleType } from '../rule-type.ts';

const words = z.string().trim().min(1).max(300);
const list = z.array(words).min(1).max(100);

export const OPENING = ruleType({
  name: 'opening',
  called: { fr: 'Début du message', en: 'Opening' },
  shape: {
    /** One of them must be at the start. */
    required: list.optional(),
    forbidden: list.optional(),
  },
  prepare:
    ({ required, forbidden = [] }) =>
    (draft) => {
      const { text, end } = draft;
      const start = text.length - text.trimStart().length;
      const wrong = forbidden.find((one) => startsWith(draft, one, start));
      if (wrong !== undefined) {
        const found = text.slice(start, start + wrong.length);
        const message = { fr: `Pas de « ${found} » au début.`, en: `No “${found}” at the start.` };
        return [{ start, end: Math.min(end, start + wrong.length), message }];
      }
      const [first] = required ?? [];
      if (first === undefined || required?.some((one) => startsWith(draft, one, start))) return [];
      return beside(draft, 'start', first, {
        fr: `Commence par « ${first} ».`,
        en: `Starts with “${first}”.`,
      });
    },
});

/** The initials of who writes, as they stand at the end: `^AB`, `-AB`. */
const INITIALS = /(?<=^|\s)[\^–—-]\s?\p{Lu}{2,3}$/u;

export const SIGN_OFF = ruleType({
  name: 'signOff',
  called: { fr: 'Fin du message', en: 'Sign-off' },
  shape: {
    /** One of them must be at the end. */
    required: list.optional(),
    forbidden: list.optional(),
    /** Initials of who writes, as in ^AB. */
    initials: z.enum(['required', 'forbidden']).optional(),
  },
  prepare:
    ({ required, forbidden = [], initials }) =>
    (draft) => {
      const { text, end } = draft;
      const written = text.slice(0, end);
      const signed = INITIALS.exec(written);
      const wrong = forbidden.find((one) => endsWith(draft, one));
      const places: Place[] = [];
      if (wrong !== undefined) {
        const message = { fr: `Pas de « ${wrong} » à la fin.`, en: `No “${wrong}” at the end.` };
        places.push({ start: Math.max(0, end - wrong.length), end, message });
      }
      if (initials === 'forbidden' && signed !== null) {
        places.push({ start: signed.index, end, message: NO_INITIALS, fixes: [''] });
      }
      if (initials === 'required' && signed === null)
        places.push(...beside(draft, 'end', '', INITIALS_MISSING));
      const [first] = required ?? [];
      if (first !== undefined && !required?.some((one) => endsWith(draft, one))) {
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

function startsWith({ folded }: DraftReading, words: string, start: number): boolean {
  const wanted = lowerAsLong(foldTerm(words));
  const rest = folded.lower.slice(start).trimStart();
  return rest.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(rest.slice(wanted.length));
}

function endsWith({ folded }: DraftReading, words: string): boolean {
  const wanted = lowerAsLong(foldTerm(words));
  const written = folded.lower.trimEnd();
  return written.endsWith(wanted) && !/[\p{L}\p{N}]$/u.test(written.slice(0, written.length - wanted.length));
}
