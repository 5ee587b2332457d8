import type { NamedRule } from '../../../named-rule.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { homophonePlaces } from '../../homophone-sets/places.ts';
import { GLOSSES } from './learned-glosses.ts';
import { LEARNED_SETS } from './learned-sets.ts';

/**
 * Members of a set of which one is written for another. The odds that are wanted are different ones each way:
 * where both are right in the same place, only the rest of the text tells, and a high margin keeps it silent.
 */
export type LearnedSet = NamedRule & {
  /** `written > meant`, and the least margin (logarithm of the odds) that tells. */
  margins: Readonly<Record<string, number>>;
  /** Wrong examples, with what is wrong and what is right in braces: `Il {et>est} là.` */
  bad: readonly string[];
  good: readonly string[];
};

/** Rules out of what was learned from text; each may go by the name of a rule that reads the same words. */
export const LEARNED_RULES: readonly GrammarRule[] = LEARNED_SETS.map(learnedRule);

function learnedRule({ margins, bad, good, ...named }: LearnedSet): GrammarRule {
  const written = new Set(Object.keys(margins).map((swap) => swap.split(' > ')[0] as string));
  return {
    ...named,
    level: 'warning',
    needs: new Set([...written].map((word) => word.replace(/'.*/, "'"))),
    find: (sentence) => slipsIn(sentence, written, margins),
    bad: bad.map((text) => [
      text.replace(/\{([^>]*)>[^}]*\}/g, '$1'),
      text.replace(/\{[^>]*>([^}]*)\}/g, '$1'),
    ]),
    good,
  };
}

function slipsIn(
  { words, homophones }: Sentence,
  written: ReadonlySet<string>,
  margins: LearnedSet['margins'],
): Slip[] {
  return homophonePlaces(words).flatMap((place) => {
    const { members } = place.set;
    const word = members[place.member] as string;
    const next = words[place.to + 1];
    // Neither a question (« Sait-on? ») nor what breaks off (« Mes… ») has enough around it.
    if (!written.has(word) || next?.isAfterHyphen || next?.form === '…') return [];
    const odds = homophones.oddsOf(words, place);
    const meant = members
      .map((member, index) => ({ member, odds: odds[index] as number }))
      .filter((one) => one.odds > 0)
      .sort((one, other) => other.odds - one.odds);
    const [best] = meant;
    if (best === undefined || best.odds < (margins[`${word} > ${best.member}`] ?? Number.POSITIVE_INFINITY))
      return [];
    const fixes = meant
      .filter((one) => one.odds >= (margins[`${word} > ${one.member}`] ?? Number.POSITIVE_INFINITY))
      .map(({ member }) => member);
    return [{ from: place.from, to: place.to, fixes, message: messageFor(word, best.member) }];
  });
}

function messageFor(written: string, meant: string): Slip['message'] {
  const [wrong, right] = [GLOSSES[written], GLOSSES[meant]];
  return {
    fr: `Les mots autour font attendre ${right?.fr}, et non ${wrong?.fr}.`,
    en: `The words around it call for ${right?.en}, not ${wrong?.en}.`,
  };
}
