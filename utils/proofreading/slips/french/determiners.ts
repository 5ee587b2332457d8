/** A noun that may stand for another one, in both numbers; no singular where it has none. */
export type Noun = { singular?: string; plural: string; gender: 'm' | 'f' };

/** What may stand before a noun, for a pattern: two groups, the second with an apostrophe. */
export const DETERMINER =
  "(?:(un|une|le|la|du|de la|ce|cet|cette|au|à la|mon|ma|ton|ta|son|sa|notre|votre|leur|chaque|de|les|des|ces|nos|vos|mes|tes|ses|leurs|aux) |(l'|d'|de l'|à l'))?";

/** A determiner's forms: before a masculine, a feminine, a vowel, a plural. */
type Forms = readonly [masculine: string, feminine: string, elided: string | null, plural: string];

const FORMS: readonly Forms[] = [
  ['un', 'une', null, 'des'],
  ['le', 'la', 'l’', 'les'],
  ['du', 'de la', 'de l’', 'des'],
  ['au', 'à la', 'à l’', 'aux'],
  ['mon', 'ma', 'mon', 'mes'],
  ['ton', 'ta', 'ton', 'tes'],
  ['son', 'sa', 'son', 'ses'],
  ['notre', 'notre', null, 'nos'],
  ['votre', 'votre', null, 'vos'],
  ['leur', 'leur', null, 'leurs'],
  ['chaque', 'chaque', null, 'les'],
  ['de', 'de', 'd’', 'de'],
];

const PLURALS = /^(?:les|des|ces|nos|vos|mes|tes|ses|leurs|aux)$/;
const VOWEL = /^[aeiouyhâàéèêîôûœ]/i;

/** The noun in the number of the word it stands for, with what stood before that word, or `''`. */
export function withDeterminer(determiner: string, noun: Noun, isPlural: boolean): string {
  const wanted = determiner.toLowerCase().replace("'", '’');
  const { singular } = noun;
  if (singular === undefined || isPlural || PLURALS.test(wanted)) {
    return joined(pluralDeterminer(wanted, noun.plural), noun.plural);
  }
  return joined(singularDeterminer(wanted, singular, noun.gender), singular);
}

function pluralDeterminer(wanted: string, noun: string): string {
  if (PLURALS.test(wanted)) return wanted;
  if (wanted === 'de' || wanted === 'd’') return VOWEL.test(noun) ? 'd’' : 'de';
  if (/^cet?(?:te)?$/.test(wanted)) return 'ces';
  return formsOf(wanted)?.[3] ?? wanted;
}

function singularDeterminer(wanted: string, noun: string, gender: 'm' | 'f'): string {
  const isElided = VOWEL.test(noun);
  if (/^cet?(?:te)?$/.test(wanted)) return gender === 'f' ? 'cette' : isElided ? 'cet' : 'ce';
  const forms = formsOf(wanted);
  if (!forms) return wanted;
  const [masculine, feminine, elided] = forms;
  return isElided && elided !== null ? elided : gender === 'f' ? feminine : masculine;
}

function formsOf(wanted: string): Forms | undefined {
  return FORMS.find((forms) => forms.slice(0, 3).includes(wanted));
}

function joined(determiner: string, noun: string): string {
  return determiner === '' || determiner.endsWith('’') ? determiner + noun : `${determiner} ${noun}`;
}
