import type { Bilingual } from '../../core/finding.ts';

/** What the parts of a guide are called. */
export const LABELS = {
  name: { fr: 'Nom', en: 'Name' },
  link: { fr: 'Lien', en: 'Link' },
  level: { fr: 'Niveau', en: 'Level' },
  generalLevel: { fr: 'Niveau des règles qui n’en ont pas', en: 'Level of rules that have none' },
  scope: { fr: 'Où', en: 'Where' },
  everywhere: { fr: 'Partout', en: 'Everywhere' },
  why: { fr: 'Raison', en: 'Reason' },
  do: { fr: 'À faire', en: 'Do' },
  dont: { fr: 'À éviter', en: 'Don’t' },
  urgent: { fr: 'En cas d’urgence', en: 'When it is urgent' },
  ok: { fr: 'Exemples justes', en: 'Good examples' },
  bad: { fr: 'Exemples à reprendre', en: 'Bad examples' },
} as const satisfies Record<string, Bilingual>;

/** A label before what it is about. */
export function withColon({ fr, en }: Bilingual): Bilingual {
  return { fr: `${fr}\u00a0:`, en: `${en}:` };
}
