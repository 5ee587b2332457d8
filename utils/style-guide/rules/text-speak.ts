import { z } from 'zod';
import { languageAt } from '../draft-reading.ts';
import { foldTerm, lowerAsLong } from '../folded-text.ts';
import { quotationsIn } from '../quotations.ts';
import { ruleType } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';
import { TEXT_SPEAK_WORDS } from './text-speak-words.ts';

/** In capitals they are names of organisations, trades and places. */
const ALSO_ACRONYMS = new Set(['cmt', 'imo', 'pk', 'rn', 'slt', 'stp', 'tlm', 'ty', 'u', 'ur']);

export const TEXT_SPEAK = ruleType({
  name: 'textSpeak',
  called: { fr: 'Langage texto', en: 'Text-speak' },
  shape: {
    /** Words that are right for this client. */
    except: z.array(z.string().trim().min(1).max(100)).max(1000).optional(),
  },
  prepare: ({ except = [] }) => {
    const right = new Set(except.map((one) => lowerAsLong(foldTerm(one))));
    return (draft) => {
      const isQuoted = quotationsIn(draft.text);
      return draft.words.flatMap(({ start, end, text }) => {
        const word = lowerAsLong(foldTerm(text));
        const lang = languageAt(draft, start);
        const meant = lang === 'und' ? undefined : TEXT_SPEAK_WORDS[lang].get(word);
        if (meant === undefined || right.has(word) || isQuoted(start)) return [];
        const isInCapitals = text === text.toUpperCase();
        if (isInCapitals && ALSO_ACRONYMS.has(word)) return [];
        if (word === 'thru' && /drive[\s-]$/iu.test(draft.text.slice(0, start))) return [];
        const message = {
          fr: `« ${text} » est du langage texto.`,
          en: `“${text}” is text-speak.`,
        };
        return [
          { start, end, message, fixes: meant.map((one) => (isInCapitals ? one : inCapitalsOf(text, one))) },
        ];
      });
    };
  },
});
