import { agreementAs, canBe, isFormOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, FEMININE_PLURAL, MASCULINE_PLURAL, PLURAL } from '../../lexicon/reading.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { PARTICIPLE_WITH_ETRE } from '../sources.ts';
import { agreedForms } from './agreed-forms.ts';
import { setOf } from './words.ts';

const SECOND_PLURAL = 16;
const ALL = new Map<string, Agreement>([
  ['tous', MASCULINE_PLURAL],
  ['toutes', FEMININE_PLURAL],
]);
const MANY = new Map<string, Agreement>([
  ['nombreux', MASCULINE_PLURAL],
  ['nombreuses', FEMININE_PLURAL],
]);
const DEGREES = setOf('si aussi très tellement');

export const PLURAL_OF_MANY: GrammarRule = {
  name: 'grammar.plural-of-many',
  called: { fr: 'Pluriel avec « tous », « nombreux »', en: 'Plural with “tous”, “nombreux”' },
  level: 'warning',
  source: PARTICIPLE_WITH_ETRE,
  needsFormOf: new Set(['être']),
  find: atEveryPlace(slipAt),
  bad: [
    ['Merci d’être venu si nombreux !', 'Merci d’être venus si nombreux !'],
    ['Merci d’être venu nombreuses.', 'Merci d’être venues nombreuses.'],
    ['Vous êtes tous invité au vernissage.', 'Vous êtes tous invités au vernissage.'],
    ['Merci d’avoir été présent en grand nombre.', 'Merci d’avoir été présents en grand nombre.'],
    ['Vous êtes venu en très grand nombre.', 'Vous êtes venus en très grand nombre.'],
  ],
  good: [
    'Merci d’être venus si nombreux !',
    'Vous êtes toutes invitées.',
    'Vous êtes venu, tous sont là.',
    'Le public est venu en grand nombre.',
    'Vous êtes toute seule.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  if (!isFormOf(word, 'être') || !(isOfMany(word) || isOfMany(at(place - 1), word))) return NO_SLIPS;
  const start = at(place + 1).isAfterHyphen ? place + 2 : place + 1;
  const all = ALL.get(at(start).form);
  const next = afterAdverbs(sentence, start);
  if (!canBe(at(next), 'past-participle', 'adjective') || at(next).isCapitalized) return NO_SLIPS;
  if (all !== undefined && canBe(word, 'verb') && word.form !== 'être')
    return slip(sentence, next, all, at(start).form);
  const many = manyAfter(sentence, next);
  return many === undefined ? [] : slip(sentence, next, many.agreement, many.name);
}

/** *vous êtes*, *merci d’être*, *merci d’avoir* before *été*. */
function isOfMany(word: Word, participle?: Word): boolean {
  if (participle !== undefined && (participle.form !== 'été' || !isFormOf(word, 'avoir'))) return false;
  if (word.form === 'être' || word.form === 'avoir') return true;
  return word.readings.some(({ persons }) => (persons & SECOND_PLURAL) !== 0);
}

function manyAfter({ at }: Sentence, place: number): { agreement: Agreement; name: string } | undefined {
  const next = DEGREES.has(at(place + 1).form) ? place + 2 : place + 1;
  const agreement = MANY.get(at(next).form);
  if (agreement !== undefined) return { agreement, name: at(next).form };
  if (at(place + 1).form !== 'en') return undefined;
  const grand = DEGREES.has(at(place + 2).form) ? place + 3 : place + 2;
  return at(grand).form === 'grand' && at(grand + 1).form === 'nombre'
    ? { agreement: PLURAL, name: 'en grand nombre' }
    : undefined;
}

function slip({ at, lexicon }: Sentence, place: number, wanted: Agreement, name: string): Slip[] {
  const word = at(place);
  if ((agreementAs(word, 'past-participle', 'adjective') & PLURAL) !== 0) return [];
  return [
    {
      from: place,
      to: place,
      fixes: agreedForms(lexicon, word, wanted),
      message: {
        fr: `« ${name} » le dit : vous êtes plusieurs, « ${word.text} » prend donc le pluriel.`,
        en: `“${name}” says so: “vous” is several people, and “${word.text}” is in the plural.`,
      },
    },
  ];
}
