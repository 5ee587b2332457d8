import { canBe, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { conjugated } from '../../syntax/inflect.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { setOf } from './words.ts';

/** Verbs before an infinitive: *vous aller adorer*. */
const BEFORE_INFINITIVE = setOf(
  'aller pouvoir devoir vouloir souhaiter désirer espérer penser compter aimer adorer préférer savoir',
);
/** After these *vous* is a subject. */
const OPENERS = setOf('si quand lorsque puisque dès');
const SECOND_PLURAL = 16;

export const INFINITIVE_AFTER_VOUS: GrammarRule = {
  name: 'grammar.infinitive-after-vous',
  called: { fr: 'Infinitif après « vous » sujet', en: 'Infinitive after “vous” as the subject' },
  level: 'warning',
  source: VERB_AGREEMENT,
  needs: new Set(['vous']),
  find: atEveryPlace(slipAt),
  bad: [
    ['Vous aller adorer cette recette.', 'Vous allez adorer cette recette.'],
    ['Vous avez 18 ans et vous souhaiter partir ?', 'Vous avez 18 ans et vous souhaitez partir ?'],
    ['Si vous chercher un cadeau, passez nous voir.', 'Si vous cherchez un cadeau, passez nous voir.'],
  ],
  good: [
    'Vous souhaiter une belle année, c’est un plaisir.',
    'Nous allons vous aider.',
    'Vous allez adorer.',
    'Pour vous voir sourire.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  if (at(place).form !== 'vous' || at(place).isAfterHyphen) return NO_SLIPS;
  const word = at(place + 1);
  if (
    !canBe(word, 'infinitive') ||
    canBe(word, 'verb') ||
    word.isAfterHyphen ||
    !isAddressed(sentence, place)
  )
    return NO_SLIPS;
  const infinitive = word.readings.find(({ pos }) => pos === 'infinitive');
  const fixes = conjugated(lexicon, infinitive?.lemma ?? '', 'present', SECOND_PLURAL);
  if (fixes.length === 0) return NO_SLIPS;
  return [
    {
      from: place + 1,
      to: place + 1,
      fixes,
      message: {
        fr: `« Vous » est le sujet de « ${word.text} » : le verbe se conjugue, comme dans « vous vendez ».`,
        en: `“Vous” is the subject of “${word.text}”: the verb is conjugated, as in “vous vendez”.`,
      },
    },
  ];
}

/** Whether *vous* is a subject here, not an object as in *vous aider est un plaisir*. */
function isAddressed({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  const word = at(place + 1);
  const isOpened = OPENERS.has(before.form);
  if (isOpened && word.form.endsWith('er') && isOnly(word, 'infinitive'))
    return !canBe(at(place + 2), 'verb');
  if (!isOpened && before.kind !== 'punctuation' && before.form !== 'et' && before.form !== 'que')
    return false;
  if (!BEFORE_INFINITIVE.has(word.form)) return false;
  const next = at(place + 2);
  const isInfinitive =
    canBe(next, 'infinitive') || (isOnly(next, 'adverb') && canBe(at(place + 3), 'infinitive'));
  return isInfinitive && (word.form === 'aller' || before.form !== 'que');
}
