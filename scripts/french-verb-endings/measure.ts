import type { FrenchGrammar } from '../../utils/proofreading/grammar/check-grammar.ts';
import type { VerbEndingModel } from '../../utils/proofreading/grammar/verb-endings/model.ts';
import {
  readingInEr,
  VERB_ENDINGS,
  type VerbEnding,
} from '../../utils/proofreading/grammar/verb-endings/verb-ending.ts';
import { variantsOf } from './examples.ts';

const MARGINS = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * For each form that is written and each that belongs there, by margin: how many slips are found, and how many
 * right forms are taken for one.
 */
export function marginLines(
  sentences: readonly string[],
  analysis: Pick<FrenchGrammar, 'lexicon' | 'tagger'>,
  model: VerbEndingModel,
): string[] {
  const found = new Map<string, number[]>();
  const mistaken = new Map<string, number[]>();
  const slips = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { words, place, verb, ending } of variantsOf(sentence, analysis)) {
      const word = words[place];
      const written = word && VERB_ENDINGS.find((one) => readingInEr(word, one));
      if (written === undefined) continue;
      const verdict = model.judge(words, place, verb, written);
      const pair = nameOf(written, verdict.ending);
      if (written !== ending)
        slips.set(nameOf(written, ending), (slips.get(nameOf(written, ending)) ?? 0) + 1);
      if (verdict.ending === written) continue;
      const list = written === ending ? mistaken : found;
      if (written === ending || verdict.ending === ending)
        list.set(pair, [...(list.get(pair) ?? []), verdict.margin]);
    }
  }
  return [...slips].sort().map(([pair, count]) => {
    const cells = MARGINS.map((margin) => {
      const share = countFrom(found.get(pair), margin) / count;
      return `${margin}: ${(share * 100).toFixed(1)} %, ${countFrom(mistaken.get(pair), margin)}`;
    });
    return `  ${pair} (${count}) ${cells.join('; ')}`;
  });
}

function nameOf(written: VerbEnding, right: VerbEnding): string {
  return `${written} for ${right}`;
}

function countFrom(margins: readonly number[] = [], least: number): number {
  return margins.filter((margin) => margin >= least).length;
}
