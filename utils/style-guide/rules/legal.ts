import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import { beside } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { type TermIndex, termIndex } from '../terms/term-index.ts';
import { ACCEPTED_MENTIONS, SPONSORED_SIGNS, WEAK_MENTIONS } from './legal-words.ts';

const words = z.array(z.string().trim().min(1).max(100)).min(1).max(100);

/** Characters that Instagram shows before « … plus »: what comes later is not seen. */
const SEEN_FIRST = 125;

export const LEGAL = ruleType({
  name: 'legal',
  called: { fr: 'Mention de publicité', en: 'Advertising disclosure' },
  level: 'error',
  kinds: ['post', 'story', 'repost'],
  shape: {
    /** What says it plainly enough, in each language; left out: what ARPP and Ad Standards name. */
    mentions: z.strictObject({ fr: words.optional(), en: words.optional() }).optional(),
    /** Signs that a post is sponsored; `always`: every post is. Left out: the usual ones. */
    when: z.union([z.literal('always'), words]).optional(),
    /** `first`: before all other hashtags, and before « … plus ». */
    place: z.enum(['first']).optional(),
  },
  prepare: ({ mentions, when, place }) => {
    const accepted = {
      fr: mentions?.fr ?? ACCEPTED_MENTIONS.fr,
      en: mentions?.en ?? ACCEPTED_MENTIONS.en,
    };
    const indexes = { fr: indexOf(accepted.fr), en: indexOf(accepted.en), weak: indexOf(WEAK_MENTIONS) };
    const signs = when === 'always' ? null : indexOf(when ?? SPONSORED_SIGNS);
    return (draft) => {
      const weak = indexes.weak.find(draft.folded);
      const isSponsored = signs === null || weak.length > 0 || signs.find(draft.folded).length > 0;
      if (!isSponsored) return [];
      const french = disclosureIn(draft, indexes.fr, NAMED.fr);
      const english = disclosureIn(draft, indexes.en, NAMED.en);
      // In a language that can't be told, either will do.
      const lang = draft.lang === 'und' ? (french ? 'fr' : 'en') : draft.lang;
      const [own, other] = lang === 'fr' ? [french, english] : [english, french];
      if (own !== undefined) return place === 'first' ? tooLate(draft, own) : [];
      const [wanted = ''] = accepted[lang];
      if (other !== undefined) return [said(other, IN_ITS_LANGUAGE[lang], wanted)];
      const [enough] = weak;
      if (enough !== undefined) return [said(enough, notEnough(draft, enough, wanted), wanted)];
      return beside(draft, 'start', wanted, {
        fr: `La publicité se dit\u00a0: ${wanted}.`,
        en: `Advertising is said: ${wanted}.`,
      });
    };
  },
});

/** Words of everyday say it only where they stand for themselves: at the start of a line or a sentence, or in brackets. */
const ON_ITS_OWN = /(?:^|[\n.!?([|•–—-])\s*$/u;

/** « #XYZambassadeur », which Ad Standards takes with the brand's name in it. */
const NAMED = {
  fr: /^#[\p{L}\p{N}_]{3,}(?:ambassadeur|ambassadrice|partenaire)$/iu,
  en: /^#[\p{L}\p{N}_]{3,}(?:ambassador|partner)$/iu,
};

type Span = { start: number; end: number };

function disclosureIn(draft: DraftReading, index: TermIndex<null>, named: RegExp): Span | undefined {
  const words = index
    .find(draft.folded)
    .find(({ start }) => draft.text[start] === '#' || ON_ITS_OWN.test(draft.text.slice(0, start)));
  return words ?? draft.hashtags.find(({ text }) => named.test(text));
}

function indexOf(list: readonly string[]) {
  return termIndex(list.map((one) => ({ words: one, isCased: false, value: null })));
}

const IN_ITS_LANGUAGE = {
  fr: {
    fr: 'La mention se dit dans la langue du message\u00a0: en français.',
    en: 'It is said in the language of the post: in French.',
  },
  en: {
    fr: 'La mention se dit dans la langue du message\u00a0: en anglais.',
    en: 'It is said in the language of the post: in English.',
  },
};

function notEnough({ text }: DraftReading, { start, end }: Span, wanted: string): Bilingual {
  const found = text.slice(start, end);
  return {
    fr: `${found} ne suffit pas à dire la publicité; ${wanted} le fait.`,
    en: `${found} is not enough to say that it is advertising; ${wanted} is.`,
  };
}

function said({ start, end }: Span, message: Bilingual, wanted: string): Place {
  return { start, end, message, fixes: [wanted] };
}

function tooLate({ hashtags }: DraftReading, mention: Span): Place[] {
  const isFirst = mention.start < SEEN_FIRST && !hashtags.some(({ end }) => end <= mention.start);
  if (isFirst) return [];
  const message = {
    fr: 'La mention vient avant les autres mots-clics, et dans ce qui se voit d’abord.',
    en: 'It comes before other hashtags, and in what is seen first.',
  };
  return [{ start: mention.start, end: mention.end, message }];
}
