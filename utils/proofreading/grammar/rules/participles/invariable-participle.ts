import { agreementAs, isFormOf, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { ANY_AGREEMENT } from '../../lexicon/reading.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { vitrineLinguistique } from '../sources.ts';
import { isAvoir } from './auxiliary.ts';
import { setOf } from './words.ts';

const REFLEXIVES = setOf("se s' me m' te t' nous vous");
const PRONOUNS_BETWEEN = setOf('y en');
const INFLECTION = /(?<=[éiu])(?:e|s|es)$/;
/** Their reflexive pronoun means *à soi*, though they may have an object elsewhere. */
const TO_EACH_OTHER = ['parler', 'téléphoner'];
const INFLECTED = /(?:ée?s|ée)$/;

export const INVARIABLE_PARTICIPLE: GrammarRule = {
  name: 'grammar.invariable-participle',
  called: { fr: 'Participe qui ne s’accorde jamais', en: 'Participle that never agrees' },
  level: 'warning',
  source: vitrineLinguistique('Accord du participe passé'),
  needsFormOf: new Set(['avoir', 'être']),
  find: atNeededPlaces(slipAt),
  bad: [
    ['Plus de 80 élèves ont participés au défi.', 'Plus de 80 élèves ont participé au défi.'],
    ['Quatre femmes se sont succédées à ce poste.', 'Quatre femmes se sont succédé à ce poste.'],
    ['Les heures qu’il a fallues !', 'Les heures qu’il a fallu !'],
    ['Les deux équipes se sont parlées hier.', 'Les deux équipes se sont parlé hier.'],
    ['Elles ont étées élues.', 'Elles ont été élues.'],
    ['Les billets ont étés vendus.', 'Les billets ont été vendus.'],
  ],
  good: [
    'Plus de 80 élèves ont participé.',
    'Elles se sont plu tout de suite.',
    'Les langues qui sont parlées ici.',
    'Les langues que nous avons parlées.',
    'Ils se sont appelés et ne se sont plus quittés.',
    'Elles ont abouti, leurs démarches sont abouties.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const isOwn = isReflexive(sentence, place);
  if (!isOwn && !isAvoir(sentence, place)) return NO_SLIPS;
  const next = afterAdverbPhrases(sentence, at(place + 1).isAfterHyphen ? place + 2 : place + 1);
  const word = at(next);
  if (word.kind !== 'word' || word.isCapitalized || word.isAfterHyphen) return NO_SLIPS;
  const fix = plainForm(sentence, word) ?? (isOwn ? plainToEachOther(word) : undefined);
  if (fix === undefined) return NO_SLIPS;
  return [
    {
      from: next,
      to: next,
      fixes: [fix],
      message: {
        fr: `Le participe « ${fix} » est invariable : il ne s’accorde avec aucun complément.`,
        en: `The participle “${fix}” is invariable: it agrees with no object.`,
      },
    },
  ];
}

/** *participés*: no word, where *participé* is the participle of any gender and number. */
function plainForm({ lexicon }: Sentence, word: Word): string | undefined {
  // Also the summers.
  if (word.form === 'étés') return 'été';
  if (word.readings.length > 0) return undefined;
  const plain = word.form.replace(INFLECTION, '');
  if (plain === word.form) return undefined;
  const isInvariable = lexicon
    .readingsOf(plain)
    .some(({ pos, agreement }) => pos === 'past-participle' && agreement === ANY_AGREEMENT);
  return isInvariable ? plain : undefined;
}

function plainToEachOther(word: Word): string | undefined {
  const isInflected = INFLECTED.test(word.form) && agreementAs(word, 'past-participle') !== 0;
  return isInflected && isFormOf(word, ...TO_EACH_OTHER) ? word.form.replace(INFLECTED, 'é') : undefined;
}

/** *se sont*, *nous nous sommes*, *s’y est*. */
function isReflexive({ at }: Sentence, place: number): boolean {
  if (!isFormOf(at(place), 'être')) return false;
  const before = PRONOUNS_BETWEEN.has(at(place - 1).form) ? place - 2 : place - 1;
  const { form } = at(before);
  return REFLEXIVES.has(form) && (form.length < 4 || at(before - 1).form === form);
}
