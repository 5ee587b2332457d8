import type { Bilingual } from '../../core/finding.ts';
import { ACCEPTED_MENTIONS } from '../rules/legal-words.ts';
import { asIs, asWords } from './items.ts';
import { type Item, kindWords, listed, type Said, where } from './kind-words.ts';

type Legal = {
  mentions?: { fr?: string[]; en?: string[] };
  when?: 'always' | string[];
  place?: 'first';
};

const sayFrench = listed(
  { fr: 'En français, par l’une de ces mentions\u00a0:', en: 'In French, by one of these:' },
  asIs,
);
const sayEnglish = listed(
  { fr: 'En anglais, par l’une de ces mentions\u00a0:', en: 'In English, by one of these:' },
  asIs,
);
const saySigns = listed({ fr: 'Elle se reconnaît à\u00a0:', en: 'It is told by:' }, asWords);

const USUAL_SIGNS = {
  fr: 'Elle se reconnaît aux signes usuels, comme «\u00a0nous a été offert\u00a0» ou «\u00a0avec mon code\u00a0».',
  en: 'It is told by the usual signs, such as “gifted by” or “with my code”.',
};
const EVERY_POST = { fr: 'Toute publication en est une.', en: 'Every post is one.' };

export const LEGAL_WORDS = kindWords<Legal>({
  always: [
    {
      text: {
        fr: 'Une publication commanditée le dit, dans sa langue.',
        en: 'A sponsored post says so, in its language.',
      },
    },
  ],
  settings: {
    mentions: (mentions): Said[] => [
      ...sayFrench(mentions?.fr ?? ACCEPTED_MENTIONS.fr),
      ...sayEnglish(mentions?.en ?? ACCEPTED_MENTIONS.en),
    ],
    when: (when): Said[] => {
      if (when === undefined) return [{ text: USUAL_SIGNS }];
      return when === 'always' ? [{ text: EVERY_POST }] : saySigns(when);
    },
    place: where('first', {
      fr: 'La mention vient avant les autres mots-clics, et dans ce qui se voit d’abord.',
      en: 'It comes before other hashtags, and in what is seen first.',
    }),
  },
});

const PRIVATE: readonly Bilingual[] = [
  { fr: 'numéros de téléphone', en: 'phone numbers' },
  { fr: 'adresses courriel', en: 'e-mail addresses' },
  { fr: 'adresses postales', en: 'postal addresses' },
  { fr: 'dates de naissance', en: 'dates of birth' },
  { fr: 'numéros de commande ou de dossier', en: 'order and case numbers' },
  {
    fr: 'numéros de carte, d’assurance sociale ou de compte',
    en: 'card, social insurance and account numbers',
  },
];

export const PERSONAL_DATA_WORDS = kindWords<{ except?: string[] }>({
  always: [
    {
      text: { fr: 'Rien de cela en public\u00a0:', en: 'None of this in public:' },
      items: PRIVATE.map((text): Item => ({ key: text.en, text })),
    },
  ],
  settings: {
    except: listed({ fr: 'Sauf les nôtres\u00a0:', en: 'But for our own:' }, asIs),
  },
});

export const OTHER_NETWORK_WORDS = kindWords<object>({
  always: [
    {
      text: {
        fr: 'Rien d’un autre réseau\u00a0: ni «\u00a0lien en bio\u00a0» hors d’Instagram, ni «\u00a0RT\u00a0» hors de X, ni le nom d’un compte d’ailleurs.',
        en: 'Nothing of another network: no “link in bio” off Instagram, no “RT” off X, no handle from elsewhere.',
      },
    },
  ],
  settings: {},
});
