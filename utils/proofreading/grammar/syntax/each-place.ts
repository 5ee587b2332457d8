import type { GrammarRule, Sentence, Slip } from '../grammar-rule.ts';

type Find = GrammarRule['find'];
type SlipsAt = (sentence: Sentence, place: number) => readonly Slip[];

/** What nearly every rule finds at nearly every place. */
export const NO_SLIPS: readonly Slip[] = [];

// One loop for all rules is soon compiled; as a loop of each rule's own it would stay slow for many drafts.

/** Asks at every place of a sentence. */
export function atEveryPlace(slipsAt: SlipsAt): Find {
  return (sentence) => {
    let found = NO_SLIPS;
    for (let place = 0; place < sentence.words.length; place++) {
      const slips = slipsAt(sentence, place);
      if (slips.length > 0) found = found.length === 0 ? slips : [...found, ...slips];
    }
    return found;
  };
}

/** Asks at the places of the words that the rule needs. */
export function atNeededPlaces(slipsAt: SlipsAt): Find {
  return (sentence, places) => {
    let found = NO_SLIPS;
    for (let at = 0; at < places.length; at++) {
      const slips = slipsAt(sentence, places[at] as number);
      if (slips.length > 0) found = found.length === 0 ? slips : [...found, ...slips];
    }
    return found;
  };
}
