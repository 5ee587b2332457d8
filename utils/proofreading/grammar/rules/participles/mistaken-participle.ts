import { canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { Lexicon, Reading } from '../../lexicon/reading.ts';

/** A form of a verb that stands where its participle was to stand. */
export type MistakenParticiple = { kind: 'infinitive' | 'address' | 'finite' | 'unaccented'; lemma: string };

/**
 * What a word is instead of a participle: *publier*, *publiez*, *publiait*, *finit*; nothing where it may be one,
 * or something else than a verb.
 */
export function mistakenParticiple(word: Word, lexicon: Lexicon): MistakenParticiple | undefined {
  if (
    word.kind !== 'word' ||
    word.isAfterHyphen ||
    word.isCapitalized ||
    canBe(word, 'past-participle', 'name')
  ) {
    return undefined;
  }
  const infinitive = word.readings.find(({ pos }) => pos === 'infinitive');
  if (infinitive?.lemma.endsWith('er')) {
    const isSure = isOnly(word, 'infinitive') || (word.tag === 'infinitive' && word.margin >= 1);
    return isSure ? { kind: 'infinitive', lemma: infinitive.lemma } : undefined;
  }
  if (!isOnly(word, 'verb')) return undefined;
  const reading = word.readings.find((one) => soundsAlike(word.form, one, lexicon));
  if (reading === undefined) return withoutAccent(word);
  return { kind: word.form.endsWith('ez') ? 'address' : 'finite', lemma: reading.lemma };
}

/** *parle* for *parlé*. */
function withoutAccent({ form, readings }: Word): MistakenParticiple | undefined {
  const reading = readings.find(({ lemma, tense }) => tense === 'present' && lemma === `${form}r`);
  return reading && { kind: 'unaccented', lemma: reading.lemma };
}

/** *publiez*, *publiais*, *publiait* and *publié*; *finit* and *fini*; *dis* and *dit*; never *promet* and *promis*. */
function soundsAlike(form: string, { lemma }: Reading, lexicon: Lexicon): boolean {
  const sound = soundOf(form);
  return lexicon
    .formsOf(lemma)
    .some(({ form: own, reading }) => reading.pos === 'past-participle' && soundOf(own) === sound);
}

function soundOf(form: string): string {
  return form
    .replace(/(?:ez|ais|ait|aient|ai|ées|ée|és|é)$/, 'E')
    .replace(/(?:ies|ie|ues|ue)$/, (ending) => ending.slice(0, 1))
    .replace(/ç(?=E$)/, 'c')
    .replace(/ge(?=E$)/, 'g')
    .replace(/[stx]+$/, '');
}
