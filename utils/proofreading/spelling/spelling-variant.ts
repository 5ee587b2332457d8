import type { Bilingual } from '../../core/finding.ts';
import { splitElision } from './french-words.ts';
import { letterCase } from './letters.ts';
import { rectifiedForms, traditionalForms } from './rectified-spelling.ts';
import { isListed, type Vocabulary } from './vocabulary.ts';
import { foldedMatches } from './word-graph.ts';

/** A word that is right, in the other spelling of French than the one that was chosen. */
export type SpellingVariant = {
  /** The spelling that was chosen. */
  chosen: 'traditional' | 'rectified';
  /** The word in it, in its plain form. */
  right: string;
};

/** Which spelling a list of excluded words leaves, if it is one of French. */
export function chosenSpelling(excluded: ReadonlySet<string>): SpellingVariant['chosen'] | null {
  if (excluded.has('connaitre')) return 'traditional';
  return excluded.has('connaître') ? 'rectified' : null;
}

/** The word in the chosen spelling, where it is one of the other; null where it is none. */
export function variantOf(
  vocabulary: Vocabulary,
  chosen: SpellingVariant['chosen'],
  word: string,
): SpellingVariant | null {
  const elision = splitElision(word);
  const typed = elision?.rest ?? word;
  if (letterCase(typed) === 'mixed') return null;
  const lower = typed.toLowerCase();
  if (!vocabulary.excluded.has(lower)) return null;
  const right = counterpart(vocabulary, chosen, lower);
  return right === undefined ? null : { chosen, right: (elision?.elided ?? '') + right };
}

/** `fraichit` is of `fraîchit`, not of `fraîchît`. */
const PAST_SUBJUNCTIVE = /[^aeiou][âîû]t$/;

function counterpart(
  vocabulary: Vocabulary,
  chosen: SpellingVariant['chosen'],
  word: string,
): string | undefined {
  if (chosen === 'rectified') return rectifiedForms(word).find((form) => isListed(vocabulary, form));
  const accented = vocabulary.graphs
    .flatMap((graph) => foldedMatches(graph, word))
    .filter((form) => !PAST_SUBJUNCTIVE.test(form));
  return [...accented, ...traditionalForms(word)].find(
    (form) => isListed(vocabulary, form) && rectifiedForms(form).includes(word),
  );
}

/** Why a word is not right in the chosen spelling. */
export function whyVariant({ chosen, right }: SpellingVariant, word: string): Bilingual {
  if (chosen === 'rectified') {
    return {
      fr: `L’orthographe rectifiée de 1990 écrit « ${right} »; « ${word} » est de l’orthographe traditionnelle.`,
      en: `The rectified spelling of 1990 has “${right}”; “${word}” is the traditional one.`,
    };
  }
  return {
    fr: `L’orthographe traditionnelle écrit « ${right} »; « ${word} » est de l’orthographe rectifiée de 1990.`,
    en: `The traditional spelling has “${right}”; “${word}” is the rectified one of 1990.`,
  };
}
