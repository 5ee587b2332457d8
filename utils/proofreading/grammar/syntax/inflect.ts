import type { Agreement, Lexicon, PartOfSpeech, Persons, Tense } from '../lexicon/reading.ts';

/** Forms of a noun, an adjective or a participle that have one of these genders and numbers; the narrowest first. */
export function inflected(
  lexicon: Lexicon,
  lemma: string,
  pos: PartOfSpeech,
  agreement: Agreement,
): string[] {
  const forms = lexicon
    .formsOf(lemma)
    .filter(({ reading }) => reading.pos === pos && (reading.agreement & agreement) !== 0)
    .sort((one, other) => bits(one.reading.agreement) - bits(other.reading.agreement));
  return [...new Set(forms.map(({ form }) => form))];
}

/** Forms of a verb in a tense that have one of these persons. */
export function conjugated(lexicon: Lexicon, lemma: string, tense: Tense, persons: Persons): string[] {
  const forms = lexicon
    .formsOf(lemma)
    .filter(({ reading }) => reading.tense === tense && (reading.persons & persons) !== 0);
  return [...new Set(forms.map(({ form }) => form))];
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
