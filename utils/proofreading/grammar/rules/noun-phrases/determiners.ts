import {
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
} from '../../lexicon/reading.ts';
import { firstSound } from '../../syntax/vowel-sound.ts';

/** One of the four genders and numbers. */
export type Target = 1 | 2 | 4 | 8;

export const TARGETS: readonly Target[] = [
  MASCULINE_SINGULAR,
  MASCULINE_PLURAL,
  FEMININE_SINGULAR,
  FEMININE_PLURAL,
];

/**
 * The forms of a determiner: masculine, masculine before a vowel, feminine, feminine before a vowel, plurals;
 * empty where it has none.
 */
type Family = readonly [
  masculine: string,
  masculineVowel: string,
  feminine: string,
  feminineVowel: string,
  plural: string,
  femininePlural: string,
];

const FAMILIES: readonly Family[] = [
  'le l’ la l’ les les',
  'un un une une des des',
  'ce cet cette cette ces ces',
  'mon mon ma mon mes mes',
  'ton ton ta ton tes tes',
  'son son sa son ses ses',
  'notre notre notre notre nos nos',
  'votre votre votre votre vos vos',
  'leur leur leur leur leurs leurs',
  'aucun aucun aucune aucune - -',
  'nul nul nulle nulle - -',
  'ledit ledit ladite ladite lesdits lesdites',
  'quel quel quelle quelle quels quelles',
  'certain certain certaine certaine certains certaines',
  '- - - - différents différentes',
  '- - - - divers diverses',
  'chaque chaque chaque chaque - -',
  'quelque quelque quelque quelque quelques quelques',
  '- - - - plusieurs plusieurs',
].map((line) => line.replaceAll('-', '').split(' ') as unknown as Family);

/** *du* and *au* have forms of two words, and are told apart from the articles that they hold. */
const CONTRACTED: readonly Family[] = [
  ['du', 'de l’', 'de la', 'de l’', 'des', 'des'],
  ['au', 'à l’', 'à la', 'à l’', 'aux', 'aux'],
];

const BY_FORM = new Map<string, Family>();
for (const family of [...FAMILIES, ...CONTRACTED]) {
  for (const form of family) {
    const plain = form.replace('’', "'");
    if (plain !== '' && !plain.includes(' ') && !BY_FORM.has(plain)) BY_FORM.set(plain, family);
  }
}

/** Whether a word is a determiner that agrees with its noun. */
export function isDeterminerForm(form: string): boolean {
  return BY_FORM.has(form);
}

/**
 * The form of a determiner for a gender and number before a word; null where it has none, or where it can't be
 * told whether the next word is elided before.
 */
export function determinerFor(form: string, target: Target, next: string): string | null {
  const family = BY_FORM.get(form);
  const sound = firstSound(next);
  if (!family) return null;
  if (target === MASCULINE_PLURAL) return family[4] || null;
  if (target === FEMININE_PLURAL) return family[5] || null;
  const [before, vowel] = target === MASCULINE_SINGULAR ? [family[0], family[1]] : [family[2], family[3]];
  if (before !== vowel && sound === 'either') return null;
  return (sound === 'vowel' ? vowel : before) || null;
}
