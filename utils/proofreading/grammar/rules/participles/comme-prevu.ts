import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { PARTICIPLE_ALONE } from '../sources.ts';
import { setOf } from './words.ts';

const FORMS = new Map([
  ['prévue', 'prévu'],
  ['prévus', 'prévu'],
  ['prévues', 'prévu'],
  ['convenue', 'convenu'],
  ['convenus', 'convenu'],
  ['convenues', 'convenu'],
]);
const COMPARISONS = setOf("que qu'");
const COMPARED = setOf('plus moins mieux aussi');

export const COMME_PREVU: GrammarRule = {
  name: 'grammar.comme-prevu',
  called: { fr: '« comme prévu », « plus que prévu »', en: '“comme prévu”, “plus que prévu”' },
  level: 'warning',
  source: PARTICIPLE_ALONE,
  needs: new Set(FORMS.keys()),
  find: atEveryPlace(slipAt),
  bad: [
    ['Les spectacles auront lieu comme prévus.', 'Les spectacles auront lieu comme prévu.'],
    ['Les travaux sont plus longs que prévus.', 'Les travaux sont plus longs que prévu.'],
    ['Rendez-vous à 9 h, comme convenue.', 'Rendez-vous à 9 h, comme convenu.'],
  ],
  good: [
    'Tout va comme prévu.',
    'Les activités telles que prévues auront lieu.',
    'Ce sont les dates que, prévues en mai, on annule.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const fix = FORMS.get(at(place).form);
  if (fix === undefined) return NO_SLIPS;
  const before = at(place - 1).form;
  if (before !== 'comme' && !(COMPARISONS.has(before) && isComparison(sentence, place))) return NO_SLIPS;
  return [
    {
      from: place,
      to: place,
      fixes: [fix],
      message: {
        fr: `« ${before} ${fix} » veut dire « ${before} c’était ${fix} » : le participe ne s’accorde pas.`,
        en: `“${before} ${fix}” means “${before} c’était ${fix}”: the participle doesn’t agree.`,
      },
    },
  ];
}

function isComparison({ at }: Sentence, place: number): boolean {
  return [3, 4, 5].some((back) => COMPARED.has(at(place - back).form));
}
