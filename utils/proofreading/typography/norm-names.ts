import type { Bilingual, Norm } from '../../core/finding.ts';

/** Whose usage a norm is, for « Selon … » and “According to …”. */
const NAMES: Record<Norm, Bilingual> = {
  'fr-CA': {
    fr: 'l’Office québécois de la langue française',
    en: 'the Office québécois de la langue française',
  },
  'fr-CA-social': {
    fr: 'l’Office québécois de la langue française, sur les réseaux sociaux',
    en: 'the Office québécois de la langue française, on social media',
  },
  'fr-FR': { fr: 'l’usage typographique en France', en: 'French typography as used in France' },
  'en-CA': { fr: 'l’usage anglais au Canada', en: 'Canadian English usage' },
  'en-US': { fr: 'l’usage anglais aux États-Unis', en: 'American English usage' },
  'en-GB': { fr: 'l’usage anglais au Royaume-Uni', en: 'British English usage' },
};

/** One calm sentence that says why, beginning with the norm. The parts begin with a small letter. */
export function accordingTo(norm: Norm, why: Bilingual): Bilingual {
  const name = NAMES[norm];
  return { fr: `Selon ${name.fr}, ${why.fr}.`, en: `According to ${name.en}, ${why.en}.` };
}
