import type { Bilingual } from '../../../../core/finding.ts';
import type { Persons } from '../../lexicon/reading.ts';

export const FIRST = 1;
export const SECOND = 2;
export const THIRD = 4;
export const FIRST_PLURAL = 8;
export const SECOND_PLURAL = 16;
export const THIRD_PLURAL = 32;
/** *je*, *tu*, *nous*, *vous*: no noun is ever the subject of such a form alone. */
export const SPEAKING = FIRST | SECOND | FIRST_PLURAL | SECOND_PLURAL;

const NAMES: Readonly<Record<Persons, Bilingual>> = {
  [FIRST]: { fr: 'la 1re personne du singulier', en: 'the 1st person singular' },
  [SECOND]: { fr: 'la 2e personne du singulier', en: 'the 2nd person singular' },
  [THIRD]: { fr: 'la 3e personne du singulier', en: 'the 3rd person singular' },
  [FIRST_PLURAL]: { fr: 'la 1re personne du pluriel', en: 'the 1st person plural' },
  [SECOND_PLURAL]: { fr: 'la 2e personne du pluriel', en: 'the 2nd person plural' },
  [THIRD_PLURAL]: { fr: 'la 3e personne du pluriel', en: 'the 3rd person plural' },
};

/** « Avec « tu », le verbe se met à la 2e personne du singulier. » */
export function verbOf(subject: string, person: Persons): Bilingual {
  const { fr = '', en = '' } = NAMES[person] ?? {};
  return {
    fr: `Avec « ${subject} », le verbe se met à ${fr}.`,
    en: `With “${subject}” the verb is in ${en}.`,
  };
}

/** A subject pronoun's person; 0 for all other words. */
export function personOfPronoun(form: string): Persons {
  return PRONOUNS.get(form) ?? 0;
}

const PRONOUNS: ReadonlyMap<string, Persons> = new Map([
  ['je', FIRST],
  ["j'", FIRST],
  ['tu', SECOND],
  ['il', THIRD],
  ['elle', THIRD],
  ['iel', THIRD],
  ['on', THIRD],
  ['nous', FIRST_PLURAL],
  ['vous', SECOND_PLURAL],
  ['ils', THIRD_PLURAL],
  ['elles', THIRD_PLURAL],
  ['iels', THIRD_PLURAL],
]);

/** All subject pronouns. */
export const PRONOUN_FORMS: ReadonlySet<string> = new Set(PRONOUNS.keys());
