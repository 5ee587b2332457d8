import { agreementAs, canBe, isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { MASCULINE_SINGULAR } from '../../lexicon/reading.ts';

/** Colours that are nouns of things, and don't vary as adjectives. */
const OF_THINGS = new Map([
  ['marrons', 'marron'],
  ['oranges', 'orange'],
  ['turquoises', 'turquoise'],
  ['kakis', 'kaki'],
  ['crèmes', 'crème'],
  ['ivoires', 'ivoire'],
  ['argents', 'argent'],
  ['émeraudes', 'émeraude'],
  ['olives', 'olive'],
]);

const COLOURS = 'bleu vert rouge jaune noir blanc gris brun rose violet mauve beige châtain blond roux'.split(
  ' ',
);

/** What makes a shade of a colour: then neither of the two varies. */
const SHADES = new Map<string, string>();
for (const shade of 'clair foncé pâle fluo marine ciel nuit roi pomme canard pastel pétrole indigo turquoise lavande bordeaux sapin olive perle'.split(
  ' ',
)) {
  for (const form of [shade, `${shade}s`, `${shade}e`, `${shade}es`]) SHADES.set(form, shade);
}
const AGREEING = new Set(['clair', 'foncé', 'pâle']);

function shadeSlip({ at }: Sentence, place: number): Slip | null {
  const colour = at(place);
  const shade = SHADES.get(at(place + 1).form);
  if (shade === undefined || at(place + 1).start !== colour.end + 1 || !isFormOf(colour, ...COLOURS))
    return null;
  if (at(place - 1).tag !== 'noun' || !canBe(colour, 'adjective') || colour.isCapitalized) return null;
  const base = colour.readings.find(
    ({ pos, lemma }) => pos === 'adjective' && COLOURS.includes(lemma),
  )?.lemma;
  if (base === undefined || colour.form === base) {
    if (!AGREEING.has(shade) || at(place + 1).form === shade || base === undefined) return null;
  }
  if ((agreementAs(at(place - 1), 'noun') & ~MASCULINE_SINGULAR) === 0) return null;
  const fix = `${base} ${shade}`;
  const message = {
    fr: `« ${fix} » est une nuance de couleur : ni l’un ni l’autre des deux mots ne s’accorde.`,
    en: `“${fix}” is a shade of a colour: neither of the two words agrees.`,
  };
  return { from: place, to: place + 1, fixes: [fix], message };
}

function thingSlip({ at }: Sentence, place: number): Slip | null {
  const word = at(place);
  const fix = OF_THINGS.get(word.form);
  const before = at(place - 1);
  if (fix === undefined || before.tag !== 'noun' || before.end + 1 !== word.start) return null;
  if (!canBe(before, 'noun') || before.kind !== 'word') return null;
  const message = {
    fr: `« ${fix} » vient du nom d’une chose : cette couleur ne varie pas.`,
    en: `“${fix}” comes from the name of a thing: this colour doesn’t vary.`,
  };
  return { from: place, to: place, fixes: [fix], message };
}

export const COLOUR: GrammarRule = {
  name: 'grammar.colour-agreement',
  called: {
    fr: 'Accord des couleurs (« bleu marine », « marron »)',
    en: 'Agreement of colours (“bleu marine”, “marron”)',
  },
  level: 'warning',
  source: 'OQLF, Vitrine linguistique, adjectifs et noms de couleur',
  needs: new Set([...SHADES.keys(), ...OF_THINGS.keys()]),
  find: (sentence) =>
    sentence.words.flatMap((_, place) => shadeSlip(sentence, place) ?? thingSlip(sentence, place) ?? []),
  bad: [
    ['Une robe bleue marine.', 'Une robe bleu marine.'],
    ['Des chaussures marrons en solde.', 'Des chaussures marron en solde.'],
    ['Des chemises bleues claires.', 'Des chemises bleu clair.'],
  ],
  good: [
    'Des robes bleues et claires.',
    'Des yeux bleu clair et des souliers marron.',
    'Des marrons chauds, des oranges pressées.',
  ],
};
