import { canBe, isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  ANY_AGREEMENT,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
} from '../../lexicon/reading.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrase-before.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { participlesOf } from './agreed-forms.ts';
import { mistakenParticiple } from './mistaken-participle.ts';
import { setOf } from './words.ts';

const DEGREES = setOf('bien mal peu fortement');
const PRONOUNS = new Map<string, Agreement>([
  ['celui', MASCULINE_SINGULAR],
  ['celle', FEMININE_SINGULAR],
  ['ceux', MASCULINE_PLURAL],
  ['celles', FEMININE_PLURAL],
]);
/** Verbs that take an object and an infinitive: *laisser les enfants manger par terre*. */
const WITH_INFINITIVE = [
  ...'laisser faire voir entendre regarder écouter sentir envoyer emmener mener conduire amener devoir'.split(
    ' ',
  ),
  ...'pouvoir vouloir falloir aller venir savoir oser'.split(' '),
];

export const PARTICIPLE_AFTER_DEGREE: GrammarRule = {
  name: 'grammar.participle-after-tres',
  called: { fr: 'Participe après « très »', en: 'Participle after “très”' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needs: new Set(['très']),
  find: atEveryPlace(slipAfterTres),
  bad: [
    ['On est très occuper ces jours-ci.', 'On est très occupé ces jours-ci.'],
    ['Un service très apprécier de tous.', 'Un service très apprécié de tous.'],
    ['Une cause très bien documenter.', 'Une cause très bien documentée.'],
  ],
  good: [
    'On est très occupés.',
    'Très chers amis, bonjour.',
    'Il a très bien mangé.',
    'Vous parlez très vite.',
  ],
};

export const PARTICIPLE_FOR_INFINITIVE: GrammarRule = {
  name: 'grammar.participle-for-infinitive',
  called: { fr: 'Participe plutôt qu’infinitif', en: 'Participle rather than infinitive' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  find: atEveryPlace(slipOfInfinitive),
  bad: [
    ['Celles commander avant midi partent ce soir.', 'Celles commandées avant midi partent ce soir.'],
    ['Une fois terminer, le parc ouvrira.', 'Une fois terminé, le parc ouvrira.'],
    ['Une maison entièrement rénover.', 'Une maison entièrement rénovée.'],
    ['Une soirée organiser par les élèves.', 'Une soirée organisée par les élèves.'],
  ],
  good: [
    'Laissez les enfants commencer par le dessert.',
    'Celles qui commandent sont servies.',
    'Une fois terminé, le parc ouvrira.',
    'Il faut une fois essayer.',
    'On a vu la maison emporter par le vent des tuiles.',
  ],
};

function slipAfterTres(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  if (at(place).form !== 'très') return NO_SLIPS;
  const next = DEGREES.has(at(place + 1).form) ? place + 2 : place + 1;
  return slipAt(sentence, next, nounPhraseBefore(sentence, place - 1)?.agreement ?? ANY_AGREEMENT, 'très');
}

function slipOfInfinitive(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const pronoun = PRONOUNS.get(at(place).form);
  if (pronoun !== undefined) return slipAt(sentence, place + 1, pronoun, at(place).form);
  if (!canBe(at(place + 1), 'infinitive')) return NO_SLIPS;
  if (at(place).form === 'fois' && at(place - 1).form === 'une' && at(place - 2).kind === 'punctuation') {
    return slipAt(sentence, place + 1, ANY_AGREEMENT, 'une fois');
  }
  if (at(place).tag === 'adverb' && at(place).form.endsWith('ment')) return slipAfterAdverb(sentence, place);
  if (at(place).tag !== 'noun' || at(place + 2).form !== 'par' || hasVerb(sentence, place)) return NO_SLIPS;
  const phrase = nounPhraseBefore(sentence, place, true);
  return phrase === undefined ? [] : slipAt(sentence, place + 1, phrase.agreement, at(place).text);
}

/** *une maison entièrement rénover*, where no verb may take the infinitive. */
function slipAfterAdverb(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  if (at(place - 1).tag !== 'noun' || canBe(at(place + 2), 'determiner') || hasAnyVerb(sentence, place))
    return [];
  const phrase = nounPhraseBefore(sentence, place - 1, true);
  return phrase === undefined ? [] : slipAt(sentence, place + 1, phrase.agreement, at(place).text);
}

function hasAnyVerb({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 12; before--) {
    const word = at(before);
    if (word.form === '' || word.text === ':') return false;
    if (word.tag === 'verb' || word.tag === 'infinitive' || isFormOf(word, ...WITH_INFINITIVE)) return true;
  }
  return true;
}

function slipAt(sentence: Sentence, place: number, agreement: Agreement, before: string): Slip[] {
  const { at, lexicon } = sentence;
  const word = at(place);
  const mistaken = mistakenParticiple(word, lexicon);
  if (mistaken === undefined || mistaken.kind === 'unaccented') return [];
  if (canBe(word, 'noun', 'adjective') || at(place + 1).isAfterHyphen) return [];
  return [
    {
      from: place,
      to: place,
      fixes: participlesOf(lexicon, mistaken.lemma, agreement),
      message: {
        fr: `Après « ${before} » vient ici un participe : on dirait « vendu », pas « vendre » ni « vendait ».`,
        en: `After “${before}” comes a participle here: one would say “vendu”, not “vendre” or “vendait”.`,
      },
    },
  ];
}

function hasVerb({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 10; before--) {
    if (at(before).kind === 'punctuation') return false;
    if (isFormOf(at(before), ...WITH_INFINITIVE)) return true;
  }
  return false;
}
