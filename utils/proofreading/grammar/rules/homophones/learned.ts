import type { NamedRule } from '../../../named-rule.ts';
import { canBe, isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type HomophonePlace, homophonePlaces } from '../../homophone-sets/places.ts';
import { readOnce } from '../../syntax/ask-once.ts';
import { GRAMMATICAL_HOMOPHONES } from '../sources.ts';
import { isEnd } from './homophone.ts';
import { GLOSSES } from './learned-glosses.ts';
import { LEARNED_SETS } from './learned-sets.ts';

/**
 * Members of a set of which one is written for another. The odds that are wanted are different ones each way:
 * where both are right in the same place, only the rest of the text tells, and a high margin keeps it silent.
 */
export type LearnedSet = NamedRule & {
  /** `written > meant`, and the least margin (logarithm of the odds) that tells. */
  margins: Readonly<Record<string, number>>;
  /** Where the word that stands there is right, whatever the odds. */
  isRight?: (sentence: Sentence, place: HomophonePlace) => boolean;
  /** Pairs that are told behind a word only: before « on fermé » a subject is wanted for *ont*. */
  behindWord?: readonly string[];
  /** Wrong examples, with what is wrong and what is right in braces: `Il {et>est} là.` */
  bad: readonly string[];
  good: readonly string[];
};

/** Rules out of what was learned from text; each may go by the name of a rule that reads the same words. */
export const LEARNED_HOMOPHONES: readonly GrammarRule[] = LEARNED_SETS.map(learnedRule);

/** Each of these rules asks for them. */
const placesOf = readOnce(({ words }) => homophonePlaces(words));

function learnedRule({ margins, isRight, behindWord = [], bad, good, ...named }: LearnedSet): GrammarRule {
  const written = new Set(Object.keys(margins).map((pair) => pair.split(' > ')[0] as string));
  return {
    ...named,
    level: 'warning',
    source: GRAMMATICAL_HOMOPHONES,
    needs: new Set([...written].map((word) => word.replace(/'.*/, "'"))),
    find: (sentence) =>
      placesOf(sentence).flatMap((place) => {
        const { words, at, homophones } = sentence;
        const word = place.set.members[place.member] as string;
        const next = at(place.to + 1);
        // Neither a question (« Sait-on? ») nor what breaks off (« Mes… ») has enough around it.
        if (!written.has(word) || next.isAfterHyphen || next.form === '…') return [];
        const [best, ...others] = likelierMembers(place, homophones.oddsOf(words, place));
        const isTold = ({ member, odds }: Likelier) =>
          odds >= (margins[`${word} > ${member}`] ?? Number.POSITIVE_INFINITY);
        if (best === undefined || !isTold(best) || isRight?.(sentence, place)) return [];
        if (behindWord.includes(`${word} > ${best.member}`) && isEnd(at(place.from - 1))) return [];
        if (mayBeRight(sentence, place, best.member)) return [];
        const fixes = [best, ...others.filter(isTold)].map(({ member }) => member);
        return [{ from: place.from, to: place.to, fixes, message: messageFor(word, best.member) }];
      }),
    bad: bad.map((text) => [
      text.replace(/\{([^>]*)>[^}]*\}/g, '$1'),
      text.replace(/\{[^>]*>([^}]*)\}/g, '$1'),
    ]),
    good,
  };
}

/** What is told from the shape of the sentence, and was not learned. */
function mayBeRight(sentence: Sentence, place: HomophonePlace, meant: string): boolean {
  const { at } = sentence;
  const word = place.set.members[place.member];
  const next = at(place.to + 1);
  // « Du thé où du café »: what is joined begins alike; « un risque où un voleur entrerait » is right.
  if (word === 'où') return !beginsAlike(sentence, place);
  // « Le jour ou le mois? »
  if (word === 'ou') return next.form === at(place.from - 2).form && isEnd(at(place.to + 3));
  if (word === 'et') return hasPredicate(sentence, place);
  // « La partie est de la ville »
  if (word === 'est') return /^(?:de|du|d')$/.test(next.form);
  // No article stands before another one: « choisir là une image ».
  return meant === 'la' && canBe(next, 'determiner');
}

/** So many words of a clause are looked at. */
const CLAUSE = 14;
/** So far back may the first of two begin that are joined. */
const SHORTLY = 6;

/** « Le blé est produit ici et moulu là-bas »; « le parc calme et protégé est ouvert ». */
function hasPredicate({ at }: Sentence, { from, to }: HomophonePlace): boolean {
  if (!canBe(at(to + 1), 'past-participle', 'adjective')) return false;
  for (const step of [-1, 1]) {
    for (let far = 2; far <= CLAUSE; far++) {
      const word = at((step < 0 ? from : to) + step * far);
      if (isEnd(word)) break;
      if (isFormOf(word, 'être') && word.tag === 'verb') return true;
    }
  }
  return false;
}

/** Whether the word behind a place has stood shortly before it; every second noun has an article. */
function beginsAlike({ at }: Sentence, { from, to }: HomophonePlace): boolean {
  if (/^(?:une?|le|la|l'|les)$/.test(at(to + 1).form)) return false;
  for (let before = from - 1; before >= from - SHORTLY; before--) {
    if (at(before).form === at(to + 1).form) return true;
  }
  return false;
}

type Likelier = { member: string; odds: number };

/** The members that are likelier at a place than the one that stands there, the likeliest first. */
function likelierMembers({ set }: HomophonePlace, odds: readonly number[]): Likelier[] {
  return set.members
    .map((member, index) => ({ member, odds: odds[index] as number }))
    .filter((one) => one.odds > 0)
    .sort((one, other) => other.odds - one.odds);
}

function messageFor(written: string, meant: string): Slip['message'] {
  const [wrong, right] = [GLOSSES[written], GLOSSES[meant]];
  return {
    fr: `Les mots autour font attendre ${right?.fr}, et non ${wrong?.fr}.`,
    en: `The words around it call for ${right?.en}, not ${wrong?.en}.`,
  };
}
