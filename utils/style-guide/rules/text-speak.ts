import { z } from 'zod';
import { languageAt } from '../draft-reading.ts';
import { foldTerm, lowerAsLong } from '../folded-text.ts';
import { ruleType } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';
import { TEXT_SPEAK_WORDS } from './text-speak-words.ts';

export const TEXT_SPEAK = ruleType({
  name: 'textSpeak',
  called: { fr: 'Langage texto', en: 'Text-speak' },
  shape: {
    /** Words that are right for this client. */
    except: z.array(z.string().trim().min(1).max(100)).max(1000).optional(),
  },
  prepare: ({ except = [] }) => {
    const right = new Set(except.map((one) => lowerAsLong(foldTerm(one))));
    return (draft) =>
      draft.words.flatMap(({ start, end, text }) => {
        const word = lowerAsLong(foldTerm(text));
        const lang = languageAt(draft, start);
        const meant = lang === 'und' ? undefined : TEXT_SPEAK_WORDS[lang].get(word);
        if (meant === undefined || right.has(word)) return [];
        const message = {
          fr: `« ${text} » est du langage texto.`,
          en: `“${text}” is text-speak.`,
        };
        return [{ start, end, message, fixes: meant.map((one) => inCapitalsOf(text, one)) }];
      });
  },
});
