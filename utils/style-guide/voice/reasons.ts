import type { Bilingual } from '../../core/finding.ts';
import type { ToneFeature } from '../../core/proofreading.ts';
import type { ForeignIdentifier } from './foreign-identifiers.ts';
import type { RangeNote } from './ranges.ts';
import type { StyleCounter } from './style-counters.ts';

/** What a verdict says to the person, in both languages. */

export function tooFewPosts(client: string, posts: number, needed: number): Bilingual {
  return {
    fr: `Trop peu de publications de ${client} pour juger\u00a0: ${posts} sur ${needed}`,
    en: `Too few posts of ${client} to judge: ${posts} of ${needed}`,
  };
}

export function tooShort(shortest: number): Bilingual {
  return {
    fr: `Trop court pour reconnaître une voix\u00a0: moins de ${shortest} caractères`,
    en: `Too short to tell a voice: under ${shortest} characters`,
  };
}

export function newLanguage(client: string, language: 'fr' | 'en'): Bilingual {
  const isFrench = language === 'fr';
  return {
    fr: `${client} n’a presque jamais écrit en ${isFrench ? 'français' : 'anglais'}\u00a0: la voix n’est pas jugée`,
    en: `${client} has hardly ever written in ${isFrench ? 'French' : 'English'}: the voice is not judged`,
  };
}

export function tooClose(client: string, other: string): Bilingual {
  return {
    fr: `${client} et ${other} écrivent trop pareil pour les distinguer`,
    en: `${client} and ${other} write too much alike to be told apart`,
  };
}

export function foreignIdentifier(
  client: string,
  { identifier, client: other, posts, of }: ForeignIdentifier,
): Bilingual {
  return {
    fr: `${identifier}\u00a0: dans ${posts} des ${of} publications apprises de ${other}, dans aucune de ${client}`,
    en: `${identifier}: in ${posts} of the ${of} posts learnt of ${other}, in none of ${client}`,
  };
}

export function readsLike(client: string, other: string, style: readonly StyleCounter[]): Bilingual {
  const named = (colon: string, language: 'fr' | 'en') =>
    style.length === 0 ? '' : `${colon} ${style.map((counter) => STYLE_NAMES[counter][language]).join(', ')}`;
  return {
    fr: `Ressemble davantage à ${other} qu’à ${client}${named('\u00a0:', 'fr')}`,
    en: `Reads more like ${other} than ${client}${named(':', 'en')}`,
  };
}

export function unusualRange(client: string, note: RangeNote): Bilingual {
  if (note.feature === 'address') {
    return {
      fr: `«\u00a0${note.value}\u00a0»\u00a0; d’habitude, ${client} dit «\u00a0${note.usual}\u00a0»`,
      en: `“${note.value}”; ${client} usually says “${note.usual}”`,
    };
  }
  const { value, usual } = note;
  const { fr, en } = COUNTED[note.feature];
  return {
    fr: `${value} ${value < 2 ? fr.one : fr.many}\u00a0; d’habitude ${span(usual, 'à', 'ou')} chez ${client}`,
    en: `${value} ${value === 1 ? en.one : en.many}; ${client} usually has ${span(usual, 'to', 'or')}`,
  };
}

/** A feature by its name, with its value and what is usual, whether it is unusual or not. */
export function toneFeature(note: RangeNote): ToneFeature {
  if (note.feature === 'address') {
    const { value, usual, unusual } = note;
    return {
      called: { fr: '«\u00a0Tu\u00a0» ou «\u00a0vous\u00a0»', en: '“Tu” or “vous”' },
      value: ADDRESSES[value],
      usual: { fr: usual, en: usual },
      isUnusual: unusual,
    };
  }
  const { fr, en } = COUNTED[note.feature];
  return {
    called: { fr: capitalised(fr.many), en: capitalised(en.many) },
    value: `${note.value}`,
    usual: { fr: span(note.usual, 'à', 'ou'), en: span(note.usual, 'to', 'or') },
    isUnusual: note.unusual,
  };
}

const ADDRESSES = { tu: 'tu', vous: 'vous', both: 'tu, vous', none: '—' };

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function span([low, high]: readonly [number, number], to: string, or: string): string {
  if (low === high) return `${low}`;
  return `${low} ${high - low === 1 ? or : to} ${high}`;
}

type Counted = Record<'fr' | 'en', { one: string; many: string }>;

const COUNTED: Record<Exclude<RangeNote['feature'], 'address'>, Counted> = {
  length: counted('caractère', 'caractères', 'character', 'characters'),
  sentenceLength: counted('mot par phrase', 'mots par phrase', 'word a sentence', 'words a sentence'),
  exclamations: counted(
    'point d’exclamation',
    'points d’exclamation',
    'exclamation mark',
    'exclamation marks',
  ),
  questions: counted('point d’interrogation', 'points d’interrogation', 'question mark', 'question marks'),
  emoji: counted('émoji', 'émojis', 'emoji', 'emoji'),
  hashtags: counted('mot-clic', 'mots-clics', 'hashtag', 'hashtags'),
  mentions: counted('mention', 'mentions', 'mention', 'mentions'),
  links: counted('lien', 'liens', 'link', 'links'),
  capitals: counted('mot en capitales', 'mots en capitales', 'word in capitals', 'words in capitals'),
  lines: counted('saut de ligne', 'sauts de ligne', 'line break', 'line breaks'),
  positive: counted('mot positif', 'mots positifs', 'positive word', 'positive words'),
  negative: counted('mot négatif', 'mots négatifs', 'negative word', 'negative words'),
  formal: counted('mot soutenu', 'mots soutenus', 'formal word', 'formal words'),
  familiar: counted('mot familier', 'mots familiers', 'familiar word', 'familiar words'),
};

function counted(frOne: string, frMany: string, enOne: string, enMany: string): Counted {
  return { fr: { one: frOne, many: frMany }, en: { one: enOne, many: enMany } };
}

const STYLE_NAMES: Record<StyleCounter, Bilingual> = {
  length: { fr: 'la longueur', en: 'length' },
  words: { fr: 'le nombre de mots', en: 'number of words' },
  wordLength: { fr: 'la longueur des mots', en: 'length of words' },
  sentences: { fr: 'le nombre de phrases', en: 'number of sentences' },
  sentenceLength: { fr: 'la longueur des phrases', en: 'length of sentences' },
  exclamations: { fr: 'les points d’exclamation', en: 'exclamation marks' },
  questions: { fr: 'les questions', en: 'questions' },
  ellipses: { fr: 'les points de suspension', en: 'ellipses' },
  emoji: { fr: 'les émojis', en: 'emoji' },
  hashtags: { fr: 'les mots-clics', en: 'hashtags' },
  mentions: { fr: 'les mentions', en: 'mentions' },
  links: { fr: 'les liens', en: 'links' },
  capitals: { fr: 'les mots en capitales', en: 'words in capitals' },
  lines: { fr: 'les sauts de ligne', en: 'line breaks' },
  figures: { fr: 'les nombres', en: 'figures' },
  guillemets: { fr: 'les guillemets français', en: 'French quotation marks' },
  quotes: { fr: 'les guillemets', en: 'quotation marks' },
  parentheses: { fr: 'les parenthèses', en: 'parentheses' },
  colons: { fr: 'les deux-points', en: 'colons' },
  dashes: { fr: 'les tirets', en: 'dashes' },
  tu: { fr: 'le tutoiement', en: '“tu”' },
  vous: { fr: 'le vouvoiement', en: '“vous”' },
  je: { fr: 'la première personne', en: 'the first person' },
  nous: { fr: 'le «\u00a0nous\u00a0»', en: 'the “we”' },
  on: { fr: 'le «\u00a0on\u00a0»', en: '“on”' },
  midpoints: { fr: 'les points médians', en: 'midpoints' },
  curly: { fr: 'les apostrophes courbes', en: 'curly apostrophes' },
  spacedMarks: { fr: 'les espaces avant la ponctuation', en: 'spaces before punctuation' },
  start: { fr: 'le début de la publication', en: 'how it begins' },
  end: { fr: 'la fin de la publication', en: 'how it ends' },
  language: { fr: 'la langue', en: 'language' },
};
