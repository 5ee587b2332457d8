import { amountsOf } from './amounts.ts';
import { asHashtag, asIs, asMention } from './items.ts';
import { kindWords, listed, oneOf, where } from './kind-words.ts';

type Amounts = { min?: number; max?: number };

type Hashtags = Amounts & {
  required?: string[];
  allowed?: string[];
  forbidden?: string[];
  place?: 'start' | 'end';
  capitals?: 'words' | 'spelling';
};

export const HASHTAG_WORDS = kindWords<Hashtags>({
  settings: {
    required: listed({ fr: 'Toujours ces mots-clics\u00a0:', en: 'Always these hashtags:' }, asHashtag),
    allowed: listed({ fr: 'Pas d’autres mots-clics que\u00a0:', en: 'No hashtags but:' }, asHashtag),
    forbidden: listed({ fr: 'Jamais ces mots-clics\u00a0:', en: 'Never these hashtags:' }, asHashtag),
    ...amountsOf('hashtags'),
    place: oneOf({
      start: { fr: 'Les mots-clics vont au début.', en: 'Hashtags go at the start.' },
      end: { fr: 'Les mots-clics vont à la fin.', en: 'Hashtags go at the end.' },
    }),
    capitals: oneOf({
      words: {
        fr: 'Une majuscule à chaque mot d’un mot-clic, comme dans #PortesOuvertes.',
        en: 'A capital for each word of a hashtag, as in #OpenHouse.',
      },
      spelling: {
        fr: 'Un mot-clic garde les majuscules de ses mots, sans plus, comme dans #portesouvertes.',
        en: 'A hashtag has the capitals of its words and no others, as in #openhouse.',
      },
    }),
  },
});

type Mentions = Amounts & {
  required?: string[];
  allowed?: string[];
  forbidden?: string[];
  place?: 'end' | 'within';
  first?: boolean;
};

export const MENTION_WORDS = kindWords<Mentions>({
  settings: {
    required: listed({ fr: 'Toujours ces mentions\u00a0:', en: 'Always these mentions:' }, asMention),
    allowed: listed({ fr: 'Pas d’autres mentions que\u00a0:', en: 'No mentions but:' }, asMention),
    forbidden: listed({ fr: 'Jamais ces mentions\u00a0:', en: 'Never these mentions:' }, asMention),
    ...amountsOf('mentions'),
    place: oneOf({
      end: { fr: 'Les mentions vont à la fin.', en: 'Mentions go at the end.' },
      within: {
        fr: 'Les mentions vont dans la phrase, pas à la fin.',
        en: 'Mentions go in the sentence, not at the end.',
      },
    }),
    first: where(false, {
      fr: 'Une publication ne commence pas par une mention; une réponse le peut.',
      en: 'A post does not start with a mention; an answer may.',
    }),
  },
});

type Links = Amounts & {
  place?: 'end';
  shorteners?: boolean;
  https?: boolean;
  allowed?: string[];
  forbidden?: string[];
};

export const LINK_WORDS = kindWords<Links>({
  settings: {
    ...amountsOf('links'),
    place: where('end', { fr: 'Les liens vont à la fin.', en: 'Links go at the end.' }),
    shorteners: where(false, {
      fr: 'Pas de liens raccourcis, qui cachent où ils mènent.',
      en: 'No shortened links, which hide where they lead.',
    }),
    https: where(true, { fr: 'Un lien commence par https.', en: 'A link starts with https.' }),
    allowed: listed({ fr: 'Pas de liens ailleurs que vers\u00a0:', en: 'No links but to:' }, asIs),
    forbidden: listed({ fr: 'Jamais de liens vers\u00a0:', en: 'Never links to:' }, asIs),
  },
});

type Emoji = Amounts & {
  allowed?: string[];
  forbidden?: string[];
  place?: 'end';
  repeats?: boolean;
  faces?: boolean;
  skinTones?: boolean;
  bullets?: boolean;
  emoticons?: boolean;
};

export const EMOJI_WORDS = kindWords<Emoji>({
  settings: {
    ...amountsOf('emoji'),
    allowed: listed({ fr: 'Pas d’autres émojis que\u00a0:', en: 'No emoji but:' }, asIs),
    forbidden: listed({ fr: 'Jamais ces émojis\u00a0:', en: 'Never these emoji:' }, asIs),
    place: where('end', { fr: 'Les émojis vont à la fin.', en: 'Emoji go at the end.' }),
    repeats: where(false, { fr: 'Pas deux fois le même émoji.', en: 'Not the same emoji twice.' }),
    faces: where(false, { fr: 'Pas d’émojis de visage.', en: 'No emoji of faces.' }),
    skinTones: where(false, { fr: 'Les émojis restent jaunes.', en: 'Emoji stay yellow.' }),
    bullets: where(false, { fr: 'Pas d’émojis en guise de puces.', en: 'No emoji as bullets.' }),
    emoticons: where(false, {
      fr: 'Pas d’émoticônes faites de signes.',
      en: 'No emoticons made of signs.',
    }),
  },
});
