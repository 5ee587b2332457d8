import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { FEMININE, MASCULINE, PLURAL } from '../../lexicon/reading.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { inflected } from '../../syntax/inflect.ts';
import { NOUN_AGREEMENT_IN_SENTENCE } from '../sources.ts';
import { isPluralOnly, isSingularOnly, isWritten } from './phrase.ts';

/** So many letters the two names of who does something share: *serveurs*, *serveuse*. */
const SHARED = 4;

export const PAIRED_NOUNS: GrammarRule = {
  name: 'grammar.paired-nouns',
  called: { fr: 'Nombre des deux noms d’un doublet', en: 'Number of the two nouns of a pair' },
  // *Les auteurs et autrice du livre*: two men and a woman.
  level: 'suggestion',
  source: NOUN_AGREEMENT_IN_SENTENCE,
  needs: new Set(['et', 'ou']),
  find: atNeededPlaces(slipAt),
  bad: [
    ['On recrute deux serveurs ou serveuse.', 'On recrute deux serveurs ou serveuses.'],
    ['Nos étudiantes et étudiant sont en congé.', 'Nos étudiantes et étudiants sont en congé.'],
    ['Les enseignants et enseignante sont là.', 'Les enseignants et enseignantes sont là.'],
    ['Merci aux citoyens et citoyenne présents.', 'Merci aux citoyens et citoyennes présents.'],
  ],
  good: [
    'Les citoyennes et citoyens sont là.',
    'Un serveur ou une serveuse.',
    'Deux serveurs et une serveuse.',
    'Les chants et chanteuse de la soirée.',
    'Serveur ou serveuse, à temps plein.',
  ],
};

function slipAt({ at, lexicon }: Sentence, place: number): readonly Slip[] {
  const [one, other] = [at(place - 1), at(place + 1)];
  if (!isWritten(other) || !isPersonNoun(one) || !isPersonNoun(other)) return NO_SLIPS;
  const pos = canBe(other, 'noun') ? 'noun' : 'adjective';
  const [mask, wrong] = [agreementAs(one, pos), agreementAs(other, pos)];
  if (!isPluralOnly(mask) || !isSingularOnly(wrong) || !isOfOther(mask, wrong)) return NO_SLIPS;
  if (one.form.slice(0, SHARED) !== other.form.slice(0, SHARED)) return NO_SLIPS;
  const fixes = inflected(lexicon, lemmaOf(other, pos), pos, (wrong << 1) & PLURAL);
  // *Chants* and *chanteuse* are no pair: the two are forms of one noun.
  if (fixes.length === 0 || !isPair(one.form, fixes[0] ?? '')) return NO_SLIPS;
  return [
    {
      from: place + 1,
      to: place + 1,
      fixes,
      message: {
        fr: `« ${other.text} » se met au pluriel, comme « ${one.text} ».`,
        en: `“${other.text}” takes the plural, as “${one.text}” does.`,
      },
    },
  ];
}

/** *Enseignant* is an adjective in the dictionary, *étudiant* by its letters also who studies just now. */
function isPersonNoun(word: Word): boolean {
  return (
    word.kind === 'word' &&
    isOnly(word, 'noun', 'adjective', 'past-participle', 'present-participle') &&
    canBe(word, 'noun', 'adjective')
  );
}

function lemmaOf(word: Word, wanted: 'noun' | 'adjective'): string {
  return word.readings.find(({ pos }) => pos === wanted)?.lemma ?? word.form;
}

function isOfOther(one: number, other: number): boolean {
  return (
    ((one & FEMININE) === 0 && (other & MASCULINE) === 0) ||
    ((one & MASCULINE) === 0 && (other & FEMININE) === 0)
  );
}

const ENDINGS: readonly (readonly [masculine: RegExp, feminine: string])[] = [
  [/eurs$/, 'euses'],
  [/teurs$/, 'trices'],
  [/ers$/, 'ères'],
  [/ens$/, 'ennes'],
  [/s$/, 'es'],
];

function isPair(one: string, other: string): boolean {
  return ENDINGS.some(([masculine, feminine]) =>
    [
      [one, other],
      [other, one],
    ].some(([men = '', women = '']) => masculine.test(men) && men.replace(masculine, feminine) === women),
  );
}
