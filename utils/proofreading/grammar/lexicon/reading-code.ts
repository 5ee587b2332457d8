import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading, TENSES, type VerbTraits } from './reading.ts';

/**
 * A reading in the file of the lexicon: a letter for the part of speech and a hexadecimal digit for what it
 * agrees with; of verbs the group and a digit for its traits; of finite verbs a digit for the tense and the
 * persons as a number; then, after a space, how many letters of the form to cut and what to add for the lemma.
 * `b1 0+` is a masculine singular… of its own lemma.
 */
const SEPARATOR = ';';

const FIRST_POS = 'a'.charCodeAt(0);
const VERBAL: ReadonlySet<PartOfSpeech> = new Set([
  'verb',
  'infinitive',
  'past-participle',
  'present-participle',
]);

const TRANSITIVE = 1;
const INTRANSITIVE = 2;
const REFLEXIVE_ONLY = 4;
const WITH_ETRE = 8;

/** The readings of a form, as a line of the file. */
export function encodeReadings(form: string, readings: readonly Reading[]): string {
  return [...new Set(readings.map((reading) => encoded(form, reading)))].sort().join(SEPARATOR);
}

/** A reading of any form, and how the form turns into its lemma: so many letters off its end, and these on. */
export type ReadingCode = Omit<Reading, 'lemma'> & { cut: number; add: string };

/** What a line stands for; read once for the many forms that share it. */
export function readCodes(line: string): ReadingCode[] {
  return line.split(SEPARATOR).map(readCode);
}

/** The readings of a form. */
export function readingsBy(form: string, codes: readonly ReadingCode[]): Reading[] {
  return codes.map(({ pos, cut, add, agreement, tense, persons, verb }) => {
    const lemma = form.slice(0, form.length - cut) + add;
    return { pos, lemma, agreement, tense, persons, verb };
  });
}

/**
 * Whether one of them makes this lemma of a form of so many letters, of which the first `shared` are those that
 * the lemma begins with; for very many forms in a row, so that none of them need be read.
 */
export function hasLemma(
  length: number,
  shared: number,
  codes: readonly ReadingCode[],
  lemma: string,
): boolean {
  for (const { cut, add } of codes) {
    const kept = length - cut;
    if (kept <= shared && kept + add.length === lemma.length && lemma.endsWith(add)) return true;
  }
  return false;
}

function encoded(form: string, reading: Reading): string {
  const pos = String.fromCharCode(FIRST_POS + PARTS_OF_SPEECH.indexOf(reading.pos));
  const verb = reading.verb ? reading.verb.group + traitDigit(reading.verb) : '';
  const finite = reading.tense ? TENSES.indexOf(reading.tense) + String(reading.persons) : '';
  const shared = sharedLength(form, reading.lemma);
  const lemma = `${form.length - shared}+${reading.lemma.slice(shared)}`;
  return `${pos}${reading.agreement.toString(16)}${verb}${finite} ${lemma}`;
}

function readCode(code: string): ReadingCode {
  const [head = '', change = ''] = code.split(' ');
  const plus = change.indexOf('+');
  const pos = PARTS_OF_SPEECH[head.charCodeAt(0) - FIRST_POS] ?? 'noun';
  const tense = head.length > 4 ? (TENSES[Number(head.charAt(4))] ?? null) : null;
  return {
    pos,
    cut: Number(change.slice(0, plus)),
    add: change.slice(plus + 1),
    agreement: Number.parseInt(head.charAt(1), 16),
    tense,
    persons: Number(head.slice(5)),
    verb: VERBAL.has(pos) ? traitsOf(head.charAt(2), head.charAt(3)) : null,
  };
}

function traitDigit(verb: VerbTraits): string {
  const bits =
    (verb.isTransitive ? TRANSITIVE : 0) +
    (verb.isIntransitive ? INTRANSITIVE : 0) +
    (verb.isReflexiveOnly ? REFLEXIVE_ONLY : 0) +
    (verb.takesEtre ? WITH_ETRE : 0);
  return bits.toString(16);
}

function traitsOf(group: string, digit: string): VerbTraits {
  const bits = Number.parseInt(digit, 16);
  return {
    group: group === '1' ? 1 : group === '2' ? 2 : 3,
    isTransitive: (bits & TRANSITIVE) !== 0,
    isIntransitive: (bits & INTRANSITIVE) !== 0,
    isReflexiveOnly: (bits & REFLEXIVE_ONLY) !== 0,
    takesEtre: (bits & WITH_ETRE) !== 0,
  };
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
