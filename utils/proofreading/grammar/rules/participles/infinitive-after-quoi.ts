import { canBe } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

const OBJECTS = setOf(
  "un une des le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs ce cet cette ces à au aux",
);
/** So far behind the participle a question may end. */
const FAR = 10;
const BEFORE_QUOI = setOf('de avec sur en à par');

export const INFINITIVE_AFTER_QUOI: GrammarRule = {
  name: 'grammar.infinitive-after-quoi',
  called: {
    fr: 'Infinitif après « de quoi », « comment »',
    en: 'Infinitive after “de quoi”, “comment”',
  },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needs: new Set(['quoi', 'comment', 'où']),
  find: atEveryPlace(slipAfter),
  bad: [
    ['À quoi bon gaspillé l’eau ?', 'À quoi bon gaspiller l’eau ?'],
    ['Il y a de quoi s’amusé tout l’été.', 'Il y a de quoi s’amuser tout l’été.'],
    ['Comment réservé vos places ?', 'Comment réserver vos places ?'],
    ['Avec quoi décoré le sapin ?', 'Avec quoi décorer le sapin ?'],
    ['Où stationné pendant la fête ?', 'Où stationner pendant la fête ?'],
  ],
  good: [
    'À quoi bon ?',
    'De quoi parlez-vous ?',
    'Quoi de neuf ?',
    'Sur quoi est-il basé ?',
    'Comment, annulé ?',
    'Où allez-vous ?',
  ],
};

function slipAfter(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (at(place).form === 'comment' || at(place).form === 'où') return slipAfterQuestion(sentence, place);
  if (at(place).form !== 'quoi' || !BEFORE_QUOI.has(at(place - 1).form)) return NO_SLIPS;
  const isBon = at(place + 1).form === 'bon';
  const next = afterClitics(sentence, isBon ? place + 2 : place + 1);
  const mistaken = mistakenInfinitive(at(next));
  if (mistaken === undefined || at(next + 1).isAfterHyphen) return NO_SLIPS;
  if (!isBon && mistaken.ending !== 'é') return NO_SLIPS;
  return [slip(next, mistaken.infinitive, `${at(place - 1).form} quoi${isBon ? ' bon' : ''}`)];
}

/** *Comment réservé vos places ?*: with an object. */
function slipAfterQuestion(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const next = afterClitics(sentence, place + 1);
  const mistaken = mistakenInfinitive(at(next));
  if (mistaken?.ending !== 'é') return [];
  if (canBe(at(next), 'noun') || !isVerblessQuestion(sentence, place, next)) {
    if (mistaken.isMore || (next === place + 1 && !OBJECTS.has(at(next + 1).form))) return [];
  }
  return [slip(next, mistaken.infinitive, at(place).form)];
}

/** *Comment réservé ?*, *Où stationné pendant la fête ?*: a whole question without a verb. */
function isVerblessQuestion({ at }: Sentence, place: number, participle: number): boolean {
  if (at(place - 1).kind === 'word' || at(place - 1).kind === 'number') return false;
  for (let after = participle + 1; after <= participle + FAR; after++) {
    const { kind, text, tag } = at(after);
    if (text === '?') return true;
    if (kind === 'punctuation' || tag === 'verb' || tag === 'pronoun') return false;
  }
  return false;
}

function slip(place: number, infinitive: string, written: string): Slip {
  return {
    from: place,
    to: place,
    fixes: [infinitive],
    message: {
      fr: `Après « ${written} » vient l’infinitif : on dirait « vendre », pas « vendu ».`,
      en: `After “${written}” comes the infinitive: one would say “vendre”, not “vendu”.`,
    },
  };
}
