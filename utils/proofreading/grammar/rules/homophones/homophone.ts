import type { Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';

/** What stands wrong at a place: the fixes, and how many words they replace if more than the one. */
export type Verdict = { fixes: readonly string[]; from?: number; to?: number; message?: Slip['message'] };

type Homophone = Omit<GrammarRule, 'find' | 'needs' | 'needsFormOf'> & {
  /** The forms that are looked at, with spaces between them. */
  forms: string;
  /** The right word where the one at `place` is wrong. */
  judge: (sentence: Sentence, place: number) => string | Verdict | undefined;
  message: Slip['message'];
};

/** A rule on one word, or a few, that are taken for another one that sounds alike. */
export function homophone({ forms, judge, message, ...rule }: Homophone): GrammarRule {
  const looked = new Set(forms.split(' '));
  return {
    needs: looked,
    ...rule,
    find: atNeededPlaces((sentence, place) => {
      const { kind, isAfterHyphen } = sentence.at(place);
      if (kind !== 'word' || isAfterHyphen) return NO_SLIPS;
      const verdict = judge(sentence, place);
      return verdict === undefined ? NO_SLIPS : [slipOf(place, verdict, message)];
    }),
  };
}

function slipOf(place: number, verdict: string | Verdict, message: Slip['message']): Slip {
  const {
    fixes,
    from = place,
    to = place,
    ...own
  } = typeof verdict === 'string' ? { fixes: [verdict] } : verdict;
  return { from, to, fixes, message: own.message ?? message };
}

/** A set of words out of a line of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a sentence, or a part of it between marks, ends before this word. */
export function isEnd({ form, kind }: Word): boolean {
  return form === '' || kind === 'punctuation';
}
