import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

const NEGATIONS = setOf('pas plus jamais point rien guère');

export const INFINITIVE_AFTER_NEGATION: GrammarRule = {
  name: 'grammar.infinitive-after-negation',
  called: { fr: 'Infinitif après « ne pas »', en: 'Infinitive after “ne pas”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needs: new Set(['ne']),
  find: atEveryPlace(slipAfter),
  bad: [
    ['Prière de ne pas publié ces images.', 'Prière de ne pas publier ces images.'],
    ['Ne jamais les laissés seuls.', 'Ne jamais les laisser seuls.'],
    ['Consigne du jour : ne rien jetez.', 'Consigne du jour : ne rien jeter.'],
  ],
  good: ['Ne pas publier.', 'Je ne sais pas, publié ou non.', 'Il n’est pas publié.'],
};

function slipAfter(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (at(place).form !== 'ne' || !NEGATIONS.has(at(place + 1).form)) return NO_SLIPS;
  let next = place + 2;
  while (next < place + 4 && NEGATIONS.has(at(next).form)) next++;
  next = afterClitics(sentence, next);
  const mistaken = mistakenInfinitive(at(next));
  if (mistaken === undefined || at(next + 1).isAfterHyphen) return NO_SLIPS;
  return [
    {
      from: next,
      to: next,
      fixes: [mistaken.infinitive],
      message: {
        fr: `Après « ne ${at(place + 1).form} » vient l’infinitif : on dirait « vendre », pas « vendu ».`,
        en: `After “ne ${at(place + 1).form}” comes the infinitive: one would say “vendre”, not “vendu”.`,
      },
    },
  ];
}
