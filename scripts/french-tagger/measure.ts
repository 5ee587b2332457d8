import { CERTAIN, type Tagger } from '../../utils/proofreading/grammar/tagger/tagger.ts';
import { TAGS } from '../../utils/proofreading/grammar/tagger/tags.ts';
import type { Prepared } from './examples.ts';

/** A token whose right tag is known, as the tagger has it. */
export type Outcome = { isRight: boolean; isAmbiguous: boolean; isPossible: boolean; margin: number };

const MARGINS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

export function outcomes(tagger: Tagger, sentences: readonly Prepared[]): Outcome[] {
  return sentences.flatMap(({ tokens, tags, asWritten }) =>
    tagger.tag(tokens).flatMap(({ tag, margin }, index) => {
      const right = tags[index] as number;
      if (asWritten[index] === null) return [];
      const isPossible = right >= 0;
      return [{ isRight: TAGS[right] === tag, isAmbiguous: margin !== CERTAIN, isPossible, margin }];
    }),
  );
}

/** How many are right: of all tokens, of the ambiguous ones. */
export function accuracyLine(name: string, all: readonly Outcome[]): string {
  const ambiguous = all.filter(({ isAmbiguous, isPossible }) => isAmbiguous && isPossible);
  const impossible = all.filter(({ isPossible }) => !isPossible);
  return [
    name.padEnd(28),
    `${all.length} tokens: ${percent(right(all), all.length)} right;`,
    `${ambiguous.length} ambiguous: ${percent(right(ambiguous), ambiguous.length)};`,
    `right tag not in the lexicon: ${percent(impossible.length, all.length)}`,
  ].join(' ');
}

/** For each range of margins, how many ambiguous tokens have one and how many of these are right. */
export function marginTable(all: readonly Outcome[]): string[] {
  const ambiguous = all.filter(({ isAmbiguous, isPossible }) => isAmbiguous && isPossible);
  return MARGINS.map((from, place) => {
    const to = MARGINS[place + 1] ?? CERTAIN;
    const within = ambiguous.filter(({ margin }) => margin >= from && margin < to);
    const above = ambiguous.filter(({ margin }) => margin >= from);
    return [
      `margin ${from} to ${to}:`.padEnd(20),
      `${percent(within.length, ambiguous.length)} of ambiguous tokens, ${percent(right(within), within.length)} right;`,
      `from ${from} on: ${percent(above.length, ambiguous.length)}, ${percent(right(above), above.length)} right`,
    ].join(' ');
  });
}

/** What a margin has to be multiplied by to be the logarithm of the odds that the tag is right. */
export function logOddsFactor(all: readonly Outcome[]): number {
  const known = all.filter(({ isAmbiguous, isPossible }) => isAmbiguous && isPossible);
  const mean = known.reduce((sum, { margin }) => sum + margin, 0) / known.length;
  // The likelihood has one peak: its slope falls as the factor grows.
  let low = 0;
  let high = 100 / mean;
  for (let step = 0; step < 60; step++) {
    const factor = (low + high) / 2;
    const slope = known.reduce(
      (sum, { isRight, margin }) => sum + margin * ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-factor * margin))),
      0,
    );
    if (slope > 0) low = factor;
    else high = factor;
  }
  return low;
}

function right(some: readonly Outcome[]): number {
  return some.filter(({ isRight }) => isRight).length;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? '–' : ((part / whole) * 100).toFixed(2)} %`;
}
