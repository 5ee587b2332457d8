import { type Countable, counted, noneOf } from '../counted.ts';
import type { Said } from './kind-words.ts';

/** How many of a thing there may be, as `min` and `max` say it. */
export function amountsOf(what: Countable) {
  return { min: atLeast(what), max: atMost(what) };
}

function atLeast(what: Countable) {
  // None at least is no limit.
  return (min = 0): Said[] => {
    if (min === 0) return [];
    const amount = counted(min, what);
    return [{ text: { fr: `Au moins ${amount.fr}.`, en: `At least ${amount.en}.` } }];
  };
}

export function atMost(what: Countable) {
  return (max: number | undefined): Said[] => {
    if (max === undefined) return [];
    if (max === 0) return [{ text: noneOf(what) }];
    const amount = counted(max, what);
    return [{ text: { fr: `Au plus ${amount.fr}.`, en: `At most ${amount.en}.` } }];
  };
}
