import { personsOf } from '../../analysis/word.ts';
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
  good: ['Ils le font eux-mêmes.', 'Vous le ferez vous-même ou vous-mêmes.', 'Elle le fait elle-même.'],
};

export const NOUS_MEMES: GrammarRule = {
  name: 'grammar.nous-memes',
  called: { fr: '« nous-mêmes » de plusieurs', en: '“nous-mêmes” of several' },
  // Who speaks of one person as *nous* leaves it in the singular.
  level: 'suggestion',
  source: clesDeLaRedaction('même'),
  needs: new Set(['nous-même']),
  find: atNeededPlaces(nousSlipAt),
  bad: [
    ['Nous l’avons construit nous-même.', 'Nous l’avons construit nous-mêmes.'],
    ['Nous faisons notre pain nous-même.', 'Nous faisons notre pain nous-mêmes.'],
    ['Nous-même, nous en rions.', 'Nous-mêmes, nous en rions.'],
  ],
  good: ['Nous faisons tout nous-mêmes.', 'On le fait nous-mêmes.', 'Mon nous-même intérieur rit.'],
};

/** So far on either side a verb may stand of which *nous* is the subject. */
const FAR = 12;
const FIRST_PERSON_PLURAL = 8;

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

function nousSlipAt({ at }: Sentence, place: number): readonly Slip[] {
  for (let near = place - FAR; near <= place + FAR; near++) {
    if (near === place || personsOf(at(near)) !== FIRST_PERSON_PLURAL || at(near).tag !== 'verb') continue;
    const { text } = at(place);
    return [
      {
        from: place,
        to: place,
        fixes: ['nous-mêmes'],
        message: {
          fr: `Si « nous » est plusieurs personnes, « ${text} » prend le pluriel : « nous-mêmes ».`,
          en: `If “nous” is several people, “${text}” is in the plural: “nous-mêmes”.`,
        },
      },
    ];
  }
  return NO_SLIPS;
}
