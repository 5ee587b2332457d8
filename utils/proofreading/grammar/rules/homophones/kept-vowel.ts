import type { GrammarRule } from '../../grammar-rule.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { vitrineLinguistique } from '../sources.ts';

/** Before these alone the vowel falls. */
const ELIDED_BEFORE: Readonly<Record<string, RegExp>> = {
  "presqu'": /^île/,
  "quelqu'": /^une?s?$/,
};

export const KEPT_VOWEL: GrammarRule = {
  name: 'grammar.kept-vowel',
  called: { fr: '« presqu’ » pour « presque »', en: '“presqu’” for “presque”' },
  level: 'warning',
  source: vitrineLinguistique('Élision et apostrophe'),
  needs: new Set(Object.keys(ELIDED_BEFORE)),
  find: atNeededPlaces(({ at }, place) => {
    const [word, next] = [at(place), at(place + 1)];
    if (next.kind !== 'word' || ELIDED_BEFORE[word.form]?.test(next.form) !== false) return NO_SLIPS;
    const whole = word.form.replace("'", 'e');
    return [
      {
        from: place,
        to: place + 1,
        fixes: [`${whole} ${next.text}`],
        message: {
          fr: `« ${whole} » garde son e, sauf dans « ${whole === 'presque' ? 'presqu’île' : 'quelqu’un'} ».`,
          en: `“${whole}” keeps its e, but in “${whole === 'presque' ? 'presqu’île' : 'quelqu’un'}”.`,
        },
      },
    ];
  }),
  bad: [
    ['C’est presqu’aussi grand.', 'C’est presque aussi grand.'],
    ['On a presqu’oublié.', 'On a presque oublié.'],
    ['Quelqu’autre idée?', 'Quelque autre idée?'],
  ],
  good: [
    'La presqu’île de Quiberon',
    'Quelqu’un a gagné.',
    'Presque aussi grand',
    'Quelqu’une d’entre elles',
  ],
};
