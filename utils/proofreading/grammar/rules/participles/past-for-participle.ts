import { isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { isSurelyVerb } from '../../syntax/subjects.ts';
import { PARTICIPLE_ALONE } from '../sources.ts';
import { participlesOf } from './agreed-forms.ts';
import { mistakenParticiple } from './mistaken-participle.ts';
import { setOf } from './words.ts';

/** What stands behind a participle that belongs to a noun; no article, which would be an object. */
const BEHIND = setOf(
  "par depuis à au aux en dans sur lors hier pour avec de d' chez sous ce cet cette lundi mardi samedi dimanche",
);
/** What is thanked for or shown: no verb follows. */
const SHOWING = setOf('merci bravo voici voilà retour félicitations');
/** Where one of these stands, the noun may be the subject of another clause. */
const CLAUSES = setOf(
  "qui que qu' quoi dont où quand lorsque lorsqu' si comme puisque puisqu' quoique car mais et ou ni puis donc or alors comment combien pourquoi quel quelle",
);
const QUOTES = /^[«»"()]$/u;
const FAR = 15;

export const PAST_FOR_PARTICIPLE: GrammarRule = {
  name: 'grammar.past-for-participle',
  called: { fr: 'Passé simple au lieu du participe', en: 'Past historic for the participle' },
  level: 'warning',
  source: PARTICIPLE_ALONE,
  find: atEveryPlace(slipAt),
  bad: [
    [
      'Merci à Léa pour cette photo prit depuis le quai.',
      'Merci à Léa pour cette photo prise depuis le quai.',
    ],
    ['Découvrez les images prit par nos bénévoles.', 'Découvrez les images prises par nos bénévoles.'],
    ['Nous partageons un plat servit avec des frites.', 'Nous partageons un plat servi avec des frites.'],
  ],
  good: [
    'Le chef de cette équipe prit la parole.',
    'Quand la pluie cessa la ville prit un air de fête.',
    'Merci à tous, la soirée prit fin à minuit.',
    'Hier naquit une idée et la ville prit de l’avance.',
    'Il vit que la photo prit de la valeur.',
    'Dites comment le produit réagit au lavage.',
    'Découvrez les images prises par nos bénévoles.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  if (!isPastOfOne(word) || !BEHIND.has(at(place + 1).form)) return NO_SLIPS;
  const phrase = nounPhraseBefore(sentence, place - 1);
  if (phrase === undefined || phrase.isCoordinated || !leavesNoRoom(sentence, phrase.from - 1))
    return NO_SLIPS;
  const lemma = mistakenParticiple(word, lexicon)?.lemma;
  const fixes = lemma === undefined ? [] : participlesOf(lexicon, lemma, phrase.agreement);
  if (fixes.length === 0) return NO_SLIPS;
  return [
    {
      from: place,
      to: place,
      fixes,
      message: {
        fr: `La proposition a déjà son verbe : « ${word.text} » est ici le participe de « ${phrase.head.text} ».`,
        en: `The clause has its verb: “${word.text}” should be the participle that belongs to “${phrase.head.text}”.`,
      },
    },
  ];
}

/** *Prit*, *mit*, *servit*: nothing but a finite verb, of one person. */
function isPastOfOne(word: Word): boolean {
  return word.form.endsWith('it') && !word.form.endsWith('ait') && isOnly(word, 'verb');
}

/** Whether a verb or thanks stand before in the same clause, so that the noun is no subject. */
function leavesNoRoom({ at }: Sentence, end: number): boolean {
  let hasVerb = false;
  for (let before = end; before >= end - FAR; before--) {
    const word = at(before);
    if (word.kind === 'punctuation' && !QUOTES.test(word.text)) return hasVerb;
    if (CLAUSES.has(word.form)) return false;
    if (SHOWING.has(word.form) || isSurelyVerb(word)) hasVerb = true;
  }
  return false;
}
