import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { wordSet } from './homophone.ts';

const DOUBLED = wordSet(
  'le la les un une des du au aux ce cette ces mon ma mes ton ta tes son sa ses notre votre nos vos il elle on ils je tu qui que dont à de',
);

/** A little word said twice, behind an elided one: « qu’une une fois »; and « en en », which « en en parlant » is not. */
const DOUBLED_WORD: GrammarRule = {
  name: 'grammar.doubled-word',
  called: { fr: 'Mot doublé (« qu’une une »)', en: 'Doubled word (“qu’une une”)' },
  level: 'warning',
  source: null,
  find: (sentence) =>
    sentence.words.flatMap((word, place) => {
      if (sentence.at(place + 1).form !== word.form || word.kind !== 'word' || word.isAfterHyphen) return [];
      if (sentence.at(place + 1).isAfterHyphen || !isDoubled(sentence, place)) return [];
      return [
        {
          from: place,
          to: place + 1,
          fixes: [word.form],
          message: {
            fr: `« ${word.form} » est écrit deux fois.`,
            en: `“${word.form}” is written twice.`,
          },
        },
      ];
    }),
  bad: [
    ['Il ne demande qu’une une chose.', 'Il ne demande qu’une chose.'],
    ['On veut en en discuter.', 'On veut en discuter.'],
    ['Je crois qu’il il viendra.', 'Je crois qu’il viendra.'],
  ],
  good: [
    'En en parlant, on s’aide.',
    'Nous nous voyons demain.',
    'Parlez-en en famille.',
    'Vous vous amusez?',
  ],
};

function isDoubled({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  if (form === 'en') return !at(place - 1).isAfterHyphen && at(place + 2).tag === 'infinitive';
  return DOUBLED.has(form) && /['’]$/.test(at(place - 1).text);
}

export const DOUBLED_WORD_RULES: readonly GrammarRule[] = [DOUBLED_WORD];
