import { counted } from '../counted.ts';
import { atMost } from './amounts.ts';
import { asWords } from './items.ts';
import { kindWords, listed, oneOf, type Said, where } from './kind-words.ts';

type Address = { readers?: 'tu' | 'vous'; speaker?: 'je' | 'nous' | 'on' };

export const ADDRESS_WORDS = kindWords<Address>({
  settings: {
    readers: oneOf({
      tu: { fr: 'On tutoie les lecteurs.', en: 'Readers are “tu” in French.' },
      vous: { fr: 'On vouvoie les lecteurs.', en: 'Readers are “vous” in French.' },
    }),
    speaker: oneOf({
      je: {
        fr: 'On dit «\u00a0je\u00a0» («\u00a0I\u00a0» en anglais).',
        en: 'The writer is “I” (“je” in French).',
      },
      nous: {
        fr: 'On dit «\u00a0nous\u00a0» («\u00a0we\u00a0» en anglais).',
        en: 'The writer is “we” (“nous” in French).',
      },
      on: {
        fr: 'On dit «\u00a0on\u00a0» («\u00a0we\u00a0» en anglais).',
        en: 'The writer is “we” (“on” in French).',
      },
    }),
  },
});

type Capitals = { max?: number; except?: string[] };

export const CAPITAL_WORDS = kindWords<Capitals>({
  always: [{ text: { fr: 'On ne crie pas en majuscules.', en: 'No shouting in capitals.' } }],
  settings: {
    max: (max = 0): Said[] => {
      if (max === 0) return [];
      const words = counted(max, 'words');
      return [
        {
          text: {
            fr: `Jusqu’à ${words.fr} de suite en majuscules, cela passe.`,
            en: `Up to ${words.en} in a row may be in capitals.`,
          },
        },
      ];
    },
    except: listed({ fr: 'Restent en majuscules\u00a0:', en: 'These stay in capitals:' }, asWords),
  },
});

type Marks = {
  exclamations?: number;
  questions?: number;
  ellipses?: number;
  perSentence?: number;
  rows?: boolean;
};

export const MARK_WORDS = kindWords<Marks>({
  settings: {
    exclamations: atMost('exclamations'),
    questions: atMost('questions'),
    ellipses: atMost('ellipses'),
    perSentence: (max): Said[] => {
      if (max === undefined) return [];
      const marks = counted(max, 'exclamations');
      return [
        { text: { fr: `Dans une phrase, ${marks.fr} au plus.`, en: `In a sentence, ${marks.en} at most.` } },
      ];
    },
    rows: where(false, {
      fr: 'Jamais plusieurs signes de suite (Bravo!!).',
      en: 'Never several marks in a row (Well done!!).',
    }),
  },
});

export const TEXT_SPEAK_WORDS = kindWords<{ except?: string[] }>({
  always: [
    {
      text: {
        fr: 'Pas de langage texto, comme «\u00a0koi\u00a0» ou «\u00a0mtn\u00a0».',
        en: 'No text-speak, such as “thx” or “u”.',
      },
    },
  ],
  settings: {
    except: listed({ fr: 'Restent permis\u00a0:', en: 'These are right:' }, asWords),
  },
});

export const PLAIN_LETTER_WORDS = kindWords<object>({
  always: [
    {
      text: {
        fr: 'Pas de lettres fantaisie (𝗴𝗿𝗮𝘀, ⓡⓞⓝⓓ)\u00a0: les lecteurs d’écran les épellent, ou les sautent.',
        en: 'No fancy letters (𝗯𝗼𝗹𝗱, ⓡⓞⓤⓝⓓ): screen readers spell them out, or skip them.',
      },
    },
  ],
  settings: {},
});
