import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { clesDeLaRedaction } from '../sources.ts';

/** *-même* has the number of its pronoun; *nous-même* and *vous-même* may be one. */
const FIXES = new Map([
  ['eux-même', 'eux-mêmes'],
  ['elles-même', 'elles-mêmes'],
  ['moi-mêmes', 'moi-même'],
  ['toi-mêmes', 'toi-même'],
  ['soi-mêmes', 'soi-même'],
  ['lui-mêmes', 'lui-même'],
  ['elle-mêmes', 'elle-même'],
]);

export const EMPHATIC_MEME: GrammarRule = {
  name: 'grammar.meme-number',
  called: { fr: 'Nombre de « eux-mêmes », « lui-même »', en: 'Number of “eux-mêmes”, “lui-même”' },
  level: 'warning',
  source: clesDeLaRedaction('même'),
  needs: new Set(FIXES.keys()),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Ils récoltent eux-même leur argile.', 'Ils récoltent eux-mêmes leur argile.'],
    ['Elles-même ont choisi la couleur.', 'Elles-mêmes ont choisi la couleur.'],
    ['Il l’a construit lui-mêmes.', 'Il l’a construit lui-même.'],
  ],
  good: ['Ils le font eux-mêmes.', 'Vous le ferez vous-même ou vous-mêmes.', 'Nous-même le disons.'],
};

function slipAt({ at }: Sentence, place: number): readonly Slip[] {
  const { form, text } = at(place);
  const fix = FIXES.get(form);
  if (fix === undefined) return NO_SLIPS;
  const pronoun = form.slice(0, form.indexOf('-'));
  return [
    {
      from: place,
      to: place,
      fixes: [fix],
      message: {
        fr: `Dans « ${text} », « même » est du nombre de « ${pronoun} » : « ${fix} ».`,
        en: `In “${text}”, “même” has the number of “${pronoun}”: “${fix}”.`,
      },
    },
  ];
}
