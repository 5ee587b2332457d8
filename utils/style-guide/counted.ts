import type { Bilingual } from '../core/finding.ts';

/** What can be counted of a draft: one, and several, in both languages. */
const NAMES = {
  characters: { fr: ['caractère', 'caractères'], en: ['character', 'characters'] },
  words: { fr: ['mot', 'mots'], en: ['word', 'words'] },
  hashtags: { fr: ['mot-clic', 'mots-clics'], en: ['hashtag', 'hashtags'] },
  mentions: { fr: ['mention', 'mentions'], en: ['mention', 'mentions'] },
  emoji: { fr: ['émoji', 'émojis'], en: ['emoji', 'emoji'] },
  links: { fr: ['lien', 'liens'], en: ['link', 'links'] },
  exclamations: {
    fr: ['point d’exclamation', 'points d’exclamation'],
    en: ['exclamation mark', 'exclamation marks'],
  },
  questions: {
    fr: ['point d’interrogation', 'points d’interrogation'],
    en: ['question mark', 'question marks'],
  },
  hours: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  days: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  ellipses: { fr: ['suite de points', 'suites de points'], en: ['ellipsis', 'ellipses'] },
} as const;

export type Countable = keyof typeof NAMES;

/** An amount with its noun: « 1 mot », “2 words”. In French, none is singular. */
export function counted(amount: number, what: Countable): Bilingual {
  const { fr, en } = NAMES[what];
  return {
    fr: `${amount}\u00a0${amount < 2 ? fr[0] : fr[1]}`,
    en: `${amount} ${amount === 1 ? en[0] : en[1]}`,
  };
}

/** That there may be none of a thing, as a sentence. */
export function noneOf(what: Countable): Bilingual {
  const { fr, en } = NAMES[what];
  const of = /^é/u.test(fr[1]) ? 'd’' : 'de ';
  return { fr: `Pas ${of}${fr[1]}.`, en: `No ${en[1]}.` };
}
