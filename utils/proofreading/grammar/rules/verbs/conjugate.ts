import { personsOf, readingsAs, type Word } from '../../analysis/word.ts';
import { type Lexicon, type Persons, type Reading, TENSES, type Tense } from '../../lexicon/reading.ts';
import { conjugated } from '../../syntax/inflect.ts';
import { FIRST, FIRST_PLURAL, SECOND_PLURAL, THIRD_PLURAL } from './persons.ts';

/** Verbs that are meant rather than those that share a form with them: *étayer*, *sommer*, *vivre* for *vit*. */
const COMMON = new Set('être avoir aller faire pouvoir'.split(' '));

/** Whether a word is a finite verb that has none of these persons. */
export function isOtherPerson(word: Word, persons: Persons): boolean {
  const own = personsOf(word);
  return own !== 0 && (own & persons) === 0;
}

/** A finite verb's forms in another person: in the tense it has, what is most like it in writing first. */
export function inPerson(lexicon: Lexicon, word: Word, persons: Persons): string[] {
  if (persons === FIRST && /^(?:es|est)$/.test(word.form)) return ['ai', 'suis'];
  if (persons === FIRST_PLURAL && word.form === 'somme') return ['sommes'];
  const forms = readingsAs(word, 'verb')
    .filter(({ tense }) => tense !== 'imperative')
    .flatMap((reading) => withHomophone(reading, persons))
    .flatMap(({ lemma, tense }) =>
      tense === null
        ? []
        : conjugated(lexicon, lemma, tense, persons).map((form) => ({ form, tense, lemma })),
    );
  const rank = ({ form, tense, lemma }: { form: string; tense: Tense; lemma: string }) =>
    (COMMON.has(lemma) ? -20 : 0) +
    distance(word.form, form) +
    4 * Number(TENSES.indexOf(tense) === 1) +
    6 * Number(isSubjunctive(tense));
  return distinct(forms.sort((one, other) => rank(one) - rank(other)).map(({ form }) => form));
}

/** *vous avait* sounds like *vous avez*. */
function withHomophone(reading: Reading, persons: Persons): Reading[] {
  const isHeard = reading.lemma !== 'être' && reading.tense === 'imperfect' && persons === SECOND_PLURAL;
  return isHeard ? [{ ...reading, tense: 'present' }, reading] : [reading];
}

/** What an infinitive or a participle was most likely meant to be in a person: what sounds like it first. */
export function madeFinite(lexicon: Lexicon, word: Word, persons: Persons): string[] {
  const tenses: Tense[] =
    persons === SECOND_PLURAL || word.form.endsWith('r') || word.form.endsWith('re')
      ? ['present', 'imperfect']
      : ['imperfect', 'present'];
  const soundsPast = /[iu][st]?$/.test(word.form) && persons !== THIRD_PLURAL;
  const lemmas = distinct(readingsAs(word, 'infinitive', 'past-participle').map(({ lemma }) => lemma));
  return distinct(
    lemmas.flatMap((lemma) =>
      (soundsPast ? (['past-historic', 'present'] as const) : tenses).flatMap((tense) =>
        conjugated(lexicon, lemma, tense, persons),
      ),
    ),
  );
}

function isSubjunctive(tense: Tense): boolean {
  return tense === 'present-subjunctive' || tense === 'imperfect-subjunctive';
}

/** How many letters at the ends of two forms are not the same. */
function distance(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one.length + other.length - 2 * same;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
