import { oneOrOther } from '../../../named-rule.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { fits, readPattern, type WordPattern } from '../../syntax/word-pattern.ts';

/** Words that sound alike, with the neighbours that tell which of them is meant. */
export type Confusion = {
  /** Of the rule, after `grammar.`. */
  name: string;
  /** The words, for the rule's name for people; else two of them. */
  called?: GrammarRule['called'];
  words: readonly [one: string, other: string];
  level?: GrammarRule['level'];
  source: GrammarRule['source'];
  /** What each of them means; `{wrong}` and `{right}` stand for the words of the place. */
  fr: string;
  en: string;
  /** `wrong > right`, words of either with spaces between them, and the patterns in which it is wrong. */
  swaps: Readonly<Record<string, readonly string[]>>;
  /** Wrong examples, with what is wrong and what is right in braces: `une {pose>pause}`. */
  bad: readonly string[];
  good: readonly string[];
};

type Swap = {
  wrong: readonly string[];
  right: string;
  patterns: readonly string[];
  /** Made when first needed: most never are. */
  read?: readonly WordPattern[];
};

/** A rule for each set of words. */
export function collocationRules(confusions: readonly Confusion[]): GrammarRule[] {
  return confusions.map(collocationRule);
}

function collocationRule({
  name,
  called,
  words,
  level,
  source,
  fr,
  en,
  swaps,
  bad,
  good,
}: Confusion): GrammarRule {
  const byFirst = Map.groupBy(Object.entries(swaps).map(swapOf), ({ wrong: [first = ''] }) => first);
  return {
    name: `grammar.${name}`,
    called: called ?? oneOrOther(...words),
    level: level ?? 'warning',
    source,
    needs: new Set(byFirst.keys()),
    find: atNeededPlaces((sentence, place) => {
      for (const swap of byFirst.get(sentence.at(place).form) ?? []) {
        if (!isWrong(swap, sentence, place)) continue;
        const { wrong, right } = swap;
        const message = { fr: filled(fr, wrong, right), en: filled(en, wrong, right) };
        return [{ from: place, to: place + wrong.length - 1, fixes: [right], message }];
      }
      return NO_SLIPS;
    }),
    bad: bad.map((text) => [
      text.replace(/\{([^>]*)>[^}]*\}/g, '$1'),
      text.replace(/\{[^>]*>([^}]*)\}/g, '$1'),
    ]),
    good,
  };
}

function filled(text: string, wrong: readonly string[], right: string): string {
  const written = wrong.join(' ').replaceAll("' ", '’').replaceAll("'", '’');
  return text.replace('{wrong}', written).replace('{right}', right);
}

function swapOf([words, patterns]: [string, readonly string[]]): Swap {
  const [wrong = '', right = ''] = words.split(' > ');
  return { wrong: wrong.split(' '), right, patterns };
}

function isWrong(swap: Swap, sentence: Sentence, place: number): boolean {
  const { wrong } = swap;
  const { at } = sentence;
  if (at(place).isAfterHyphen) return false;
  for (let step = 0; step < wrong.length; step++) {
    const { form, kind } = at(place + step);
    if (form !== wrong[step] || kind !== 'word') return false;
  }
  swap.read ??= swap.patterns.map(readPattern);
  for (const pattern of swap.read) if (fits(pattern, sentence, place, place + wrong.length - 1)) return true;
  return false;
}
