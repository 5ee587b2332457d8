import type { FillContext } from '../../../../utils/replies/template/values.ts';

/** Monday, December 1st, 2025, 14:05 local time. */
export const FRENCH: FillContext = {
  person: { handle: 'camille_dube', name: 'Camille Dubé', firstName: 'Camille' },
  client: { name: 'Atelier Boréal', handle: 'atelier_boreal', hashtag: 'AtelierBoréal' },
  language: 'fr',
  now: new Date(2025, 11, 1, 14, 5).getTime(),
  seed: 0,
};

export const ENGLISH: FillContext = { ...FRENCH, language: 'en' };

export const NOBODY: FillContext = {
  ...FRENCH,
  person: null,
  client: { name: 'Atelier Boréal', handle: null, hashtag: null },
};

/** Looks replies up in a record of texts by name. */
export function lookupIn(replies: Record<string, string>): (name: string) => string | null {
  return (name) => (Object.hasOwn(replies, name) ? (replies[name] ?? null) : null);
}

export const NO_REPLIES = lookupIn({});
