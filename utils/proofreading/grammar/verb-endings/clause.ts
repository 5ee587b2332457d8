import type { Word } from '../analysis/word.ts';

const OPENERS = new Set(
  "qui que qu' dont où si s' quand lorsque lorsqu' comme car mais donc puisque puisqu' lequel".split(' '),
);
const BREAKS = new Set([...'.;:!?…()«»"—–|•']);
/** So many words are looked at each way. */
const REACH = 25;

/** What one side of a verb has within its clause, or within the sentence where `isWhole`. */
export type Clause = {
  hasFinite: boolean;
  /** An auxiliary without a participle behind it. */
  hasOpenAuxiliary: boolean;
  hasInfinitive: boolean;
  hasNoun: boolean;
  /** No other clause stands between the verb and the sentence's end on that side. */
  isWhole: boolean;
  /** Form and tag of the nearest verb. */
  verb: string;
  /** The word or mark that bounds the clause. */
  opener: string;
};

/** The clause that a place is in, on both sides of it. */
export function clauseAround(words: readonly Word[], place: number): { before: Clause; after: Clause } {
  return { before: clauseOn(words, place, -1), after: clauseOn(words, place, 1) };
}

function clauseOn(words: readonly Word[], place: number, step: 1 | -1): Clause {
  const clause: Clause = {
    hasFinite: false,
    hasOpenAuxiliary: false,
    hasInfinitive: false,
    hasNoun: false,
    isWhole: true,
    verb: '',
    opener: '',
  };
  let hasParticiple = false;
  for (let at = place + step; Math.abs(at - place) <= REACH; at += step) {
    const word = words[at];
    if (word === undefined) break;
    if (OPENERS.has(word.form) || BREAKS.has(word.text)) {
      clause.isWhole = false;
      clause.opener = word.form;
      break;
    }
    if (word.tag === 'noun') clause.hasNoun = true;
    if (!word.readings.some(({ verb }) => verb !== null)) continue;
    if (!['verb', 'infinitive', 'past-participle', 'present-participle'].includes(word.tag)) continue;
    const lemma = word.readings.find(({ pos }) => pos === word.tag)?.lemma ?? word.form;
    if (clause.verb === '') clause.verb = `${lemma} ${word.tag}`;
    if (word.tag === 'verb') clause.hasFinite = true;
    if (word.tag === 'infinitive') clause.hasInfinitive = true;
    if (word.tag === 'past-participle' && word.form !== 'été') hasParticiple = true;
    if ((lemma === 'avoir' || lemma === 'être') && !hasParticiple) clause.hasOpenAuxiliary = true;
  }
  return clause;
}
