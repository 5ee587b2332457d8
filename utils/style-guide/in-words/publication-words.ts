import { counted } from '../counted.ts';
import { asWords } from './items.ts';
import { kindWords, listed, oneOf, type Said, where } from './kind-words.ts';

type AltText = { required?: boolean; max?: number };

export const ALT_TEXT_WORDS = kindWords<AltText>({
  settings: {
    required: where(true, {
      fr: 'Chaque image a une description, là où le réseau la montre (X).',
      en: 'Each image has a description, where the network shows it (X).',
    }),
    max: (max): Said[] => {
      if (max === undefined) return [];
      const amount = counted(max, 'characters');
      return [
        {
          text: {
            fr: `Une description a ${amount.fr} au plus.`,
            en: `A description has ${amount.en} at most.`,
          },
        },
      ];
    },
  },
});

type Repeats = { alike: 'same' | 'nearly'; within: number; everywhere: boolean; after?: string[] };

export const REPEATS_WORDS = kindWords<Repeats>({
  settings: {
    alike: oneOf({
      nearly: {
        fr: 'Ce qui a déjà paru n’est pas publié de nouveau, même à quelques mots près.',
        en: 'What went out is not published again, not even with a few words changed.',
      },
      same: {
        fr: 'Ce qui a déjà paru n’est pas publié de nouveau mot pour mot.',
        en: 'What went out is not published again word for word.',
      },
    }),
    within: (days = 0): Said[] => {
      const amount = counted(days, 'days');
      return [{ text: { fr: `Cela vaut ${amount.fr}.`, en: `This holds for ${amount.en}.` } }];
    },
    everywhere: (isEverywhere): Said[] => [
      {
        text: isEverywhere
          ? { fr: 'Tous les réseaux comptent ensemble.', en: 'All networks count together.' }
          : {
              fr: 'Le même texte sur un autre réseau est permis.',
              en: 'The same text on another network is right.',
            },
      },
    ],
    after: listed(
      {
        fr: 'Dans les exemples, ceci avait déjà paru\u00a0:',
        en: 'In the examples, this had gone out already:',
      },
      asWords,
    ),
  },
});
