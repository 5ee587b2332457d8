import type { Bilingual } from '../../core/finding.ts';
import { counted } from '../counted.ts';
import { asWords } from './items.ts';
import { kindWords, listed, oneOf, type Said } from './kind-words.ts';

type Length = { of?: 'draft' | 'sentence'; in?: 'characters' | 'words'; min?: number; max?: number };

export const LENGTH_WORDS = kindWords<Length>({
  settings: {
    // Said with the limits that they are about.
    of: () => [],
    in: () => [],
    min: (min, rule) => limit(min, rule, { fr: 'Au moins', en: 'At least' }),
    max: (max, rule) => limit(max, rule, { fr: 'Au plus', en: 'At most' }),
  },
});

function limit(size: number | undefined, rule: Length, bound: Bilingual): Said[] {
  if (size === undefined) return [];
  const amount = counted(size, rule.in ?? 'characters');
  const per = rule.of === 'sentence' ? { fr: ' par phrase', en: ' a sentence' } : { fr: '', en: '' };
  return [{ text: { fr: `${bound.fr} ${amount.fr}${per.fr}.`, en: `${bound.en} ${amount.en}${per.en}.` } }];
}

type Opening = { required?: string[]; forbidden?: string[] };

export const OPENING_WORDS = kindWords<Opening>({
  settings: {
    required: listed(
      { fr: 'Le message commence par l’un de ces mots\u00a0:', en: 'It starts with one of these:' },
      asWords,
    ),
    forbidden: listed({ fr: 'Il ne commence pas par\u00a0:', en: 'It does not start with:' }, asWords),
  },
});

type SignOff = Opening & { initials?: 'required' | 'forbidden' };

export const SIGN_OFF_WORDS = kindWords<SignOff>({
  settings: {
    required: listed(
      { fr: 'Le message finit par l’un de ces mots\u00a0:', en: 'It ends with one of these:' },
      asWords,
    ),
    forbidden: listed({ fr: 'Il ne finit pas par\u00a0:', en: 'It does not end with:' }, asWords),
    initials: oneOf({
      required: {
        fr: 'À la fin, les initiales de qui écrit, comme dans ^AB.',
        en: 'At the end, the initials of who writes, as in ^AB.',
      },
      forbidden: { fr: 'Pas d’initiales à la fin.', en: 'No initials at the end.' },
    }),
  },
});
