import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

const BEFORE_QUOI = setOf('de avec sur en à par');

export const INFINITIVE_AFTER_QUOI: GrammarRule = {
  name: 'grammar.infinitive-after-quoi',
  called: {
    fr: 'Infinitif après « à quoi bon », « de quoi »',
    en: 'Infinitive after “à quoi bon”, “de quoi”',
  },
  level: 'warning',
  find: (sentence) => sentence.words.flatMap((_, place) => slipAfter(sentence, place)),
  bad: [
    ['À quoi bon gaspillé l’eau ?', 'À quoi bon gaspiller l’eau ?'],
    ['Il y a de quoi s’amusé tout l’été.', 'Il y a de quoi s’amuser tout l’été.'],
    ['Avec quoi décoré le sapin ?', 'Avec quoi décorer le sapin ?'],
  ],
  good: ['À quoi bon ?', 'De quoi parlez-vous ?', 'Quoi de neuf ?', 'Sur quoi est-il basé ?'],
};

function slipAfter(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  if (at(place).form !== 'quoi' || !BEFORE_QUOI.has(at(place - 1).form)) return [];
  const isBon = at(place + 1).form === 'bon';
  const next = afterClitics(sentence, isBon ? place + 2 : place + 1);
  const mistaken = mistakenInfinitive(at(next));
  if (mistaken === undefined || at(next + 1).isAfterHyphen) return [];
  if (!isBon && mistaken.ending !== 'é') return [];
  const written = `${at(place - 1).form} quoi${isBon ? ' bon' : ''}`;
  return [
    {
      from: next,
      to: next,
      fixes: [mistaken.infinitive],
      message: {
        fr: `Après « ${written} » vient l’infinitif : on dirait « vendre », pas « vendu ».`,
        en: `After “${written}” comes the infinitive: one would say “vendre”, not “vendu”.`,
      },
    },
  ];
}
