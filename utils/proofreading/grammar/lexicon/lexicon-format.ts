import { checksum } from '../../spelling/word-graph-format.ts';

/**
 * The lexicon is two files. The graph (spelling/word-graph-format.ts) has every form with two letters of
 * Unicode's private use after it, which number its set of readings. The text has a head (name, version, sets,
 * checksum of what follows), a line for each set (reading-code.ts), and a line for each lemma with forms that
 * begin otherwise than it does: lemma, then these forms.
 */
const NAME = 'Bon-Compte-lexicon';
const VERSION = '1';
const FIRST_CLASS_LETTER = 0xe000;
const CLASSES_BY_LETTER = 100;

/** A lemma's forms mostly begin so; the others are listed. */
export function nearPrefix(lemma: string): string {
  return lemma.slice(0, Math.max(3, lemma.length - 3));
}

/** What stands after a form in the graph. */
export function classLetters(place: number): string {
  return String.fromCharCode(
    FIRST_CLASS_LETTER + Math.floor(place / CLASSES_BY_LETTER),
    FIRST_CLASS_LETTER + (place % CLASSES_BY_LETTER),
  );
}

/** What such a letter counts; negative for all other letters. */
export function classDigit(letter: string): number {
  const digit = letter.charCodeAt(0) - FIRST_CLASS_LETTER;
  return digit < CLASSES_BY_LETTER ? digit : -1;
}

/** The number of a set from its two digits. */
export function classNumber(first: number, second: number): number {
  return first * CLASSES_BY_LETTER + second;
}

/** The text of a lexicon. */
export function lexiconText(
  classes: readonly string[],
  farForms: ReadonlyMap<string, readonly string[]>,
): string {
  const far = [...farForms].map(([lemma, forms]) => [lemma, ...forms].join(' '));
  const body = [...classes, ...far].join('\n');
  return `${[NAME, VERSION, classes.length, checksumOf(body)].join(' ')}\n${body}`;
}

/**
 * Reads that text.
 * @throws Error, saying what is wrong, where it is damaged or of another version.
 */
export function readLexiconText(text: string): { classes: string[]; farForms: Map<string, string[]> } {
  const end = text.indexOf('\n');
  const [name, version, count, sum] = text.slice(0, end).split(' ');
  const body = text.slice(end + 1);
  if (name !== NAME) throw damaged('it does not start like one');
  if (version !== VERSION) throw damaged(`version ${version} instead of ${VERSION}`);
  if (checksumOf(body) !== Number(sum)) throw damaged('its checksum does not match');
  const lines = body.split('\n');
  const far = lines.slice(Number(count)).map((line) => line.split(' '));
  return {
    classes: lines.slice(0, Number(count)),
    farForms: new Map(far.map(([lemma = '', ...forms]) => [lemma, forms])),
  };
}

function checksumOf(body: string): number {
  return checksum(new TextEncoder().encode(body));
}

function damaged(why: string): Error {
  return new Error(`Damaged lexicon: ${why}`);
}
