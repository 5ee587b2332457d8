import type { Bilingual } from '../../core/finding.ts';
import { kindWords, listed, oneOf, type Said, where } from './kind-words.ts';

type Language = { only?: 'fr' | 'en'; first?: 'fr' | 'en'; both?: boolean };

export const LANGUAGE_WORDS = kindWords<Language>({
  settings: {
    only: oneOf({
      fr: { fr: 'Tout se dit en français.', en: 'Everything is said in French.' },
      en: { fr: 'Tout se dit en anglais.', en: 'Everything is said in English.' },
    }),
    first: oneOf({
      fr: { fr: 'Le français vient en premier.', en: 'French comes first.' },
      en: { fr: 'L’anglais vient en premier.', en: 'English comes first.' },
    }),
    both: where(true, {
      fr: 'Il y a un texte dans chaque langue, français et anglais.',
      en: 'There is a text in each language, French and English.',
    }),
  },
});

const FORMS = {
  midpoint: { fr: 'le point médian (abonné·es)', en: 'the middle dot (abonné·es)' },
  period: { fr: 'le point (client.e.s)', en: 'a period (client.e.s)' },
  parentheses: { fr: 'les parenthèses (client(e)s)', en: 'parentheses (client(e)s)' },
  hyphen: { fr: 'le trait d’union (client-e-s)', en: 'a hyphen (client-e-s)' },
  slash: { fr: 'la barre (client/e/s)', en: 'a slash (client/e/s)' },
  neologism: { fr: 'les mots nouveaux (iel, celleux)', en: 'new words (iel, celleux)' },
} satisfies Record<string, Bilingual>;

type Form = keyof typeof FORMS;

const sayForms = listed<Form>(
  { fr: 'Pour dire les deux genres, on évite\u00a0:', en: 'To say both genders in French, avoid:' },
  (form) => ({ key: form, text: FORMS[form] }),
);

type Inclusive = { avoid?: 'all' | Form[]; write?: 'midpoint' | 'both-words' };

export const INCLUSIVE_WORDS = kindWords<Inclusive>({
  settings: {
    avoid: (forms): Said[] => sayForms(forms === 'all' ? (Object.keys(FORMS) as Form[]) : forms),
    write: oneOf({
      midpoint: {
        fr: 'Les noms de personnes disent les deux genres, avec le point médian (abonné·es).',
        en: 'French nouns for people say both genders, with the middle dot (abonné·es).',
      },
      'both-words': {
        fr: 'Les noms de personnes disent les deux genres, en deux mots (abonnées et abonnés).',
        en: 'French nouns for people say both genders, in two words (abonnées et abonnés).',
      },
    }),
  },
});
