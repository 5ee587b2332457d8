import { agreementAs, canBe, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
} from '../../lexicon/reading.ts';
import { academyEntries } from '../sources.ts';
import { homophone, type Verdict } from './homophone.ts';

const FORMS: readonly (readonly [Agreement, string])[] = [
  [MASCULINE_SINGULAR, 'lequel auquel duquel'],
  [FEMININE_SINGULAR, 'laquelle'],
  [MASCULINE_PLURAL, 'lesquels auxquels desquels'],
  [FEMININE_PLURAL, 'lesquelles auxquelles desquelles'],
];
const AGREEMENT = new Map(
  FORMS.flatMap(([agreement, forms]) => forms.split(' ').map((form) => [form, agreement] as const)),
);
const PREPOSITIONS =
  /^(?:pour|avec|contre|dans|sur|sous|par|chez|vers|sans|devant|derrière|selon|durant|pendant|à|de)$/;

const LEQUEL: GrammarRule = homophone({
  name: 'grammar.lequel-agreement',
  called: { fr: 'Accord de « lequel »', en: 'Agreement of “lequel”' },
  level: 'warning',
  source: academyEntries('lequel'),
  forms: [...AGREEMENT.keys()].join(' '),
  judge: formFor,
  message: { fr: '« Lequel » s’accorde avec le nom qu’il reprend.', en: '“Lequel” agrees with its noun.' },
  bad: [
    ['Le projet pour laquelle on travaille', 'Le projet pour lequel on travaille'],
    ['Les familles avec lesquels nous parlons', 'Les familles avec lesquelles nous parlons'],
    ['La fête auquel vous êtes conviés', 'La fête à laquelle vous êtes conviés'],
  ],
  good: [
    'La raison pour laquelle on ferme',
    'La sœur de l’homme avec laquelle on travaille',
    'Lequel de vous deux?',
    'Les amis et amies avec lesquels on rit',
  ],
});

function formFor(sentence: Sentence, place: number): Verdict | undefined {
  const { at } = sentence;
  const { form } = at(place);
  const agreement = AGREEMENT.get(form) ?? 0;
  const isContracted = /^[ad]/.test(form);
  const before = isContracted ? place - 1 : place - 2;
  if (!isContracted && !PREPOSITIONS.test(at(place - 1).form)) return undefined;
  const noun = at(before);
  if (noun.tag !== 'noun' || !isKnownNoun(noun) || noun.isCapitalized) return undefined;
  if (hasAgreeingNoun(sentence, before, agreement)) return undefined;
  const wanted = agreementAs(noun, 'noun');
  const right = FORMS.find(([own]) => (own & wanted) !== 0);
  if (right === undefined) return undefined;
  return { fixes: [rightForm(form, right[0])], message: messageFor(noun) };
}

function isKnownNoun(word: Word): boolean {
  return canBe(word, 'noun') && !word.isInclusive && agreementAs(word, 'noun') !== 15;
}

/** « la sœur de l’homme avec laquelle »: any noun near may be the one. Unknown words may be, too. */
function hasAgreeingNoun({ at }: Sentence, place: number, agreement: Agreement): boolean {
  for (let before = place; before > place - 9; before--) {
    const word = at(before);
    if (word.form === '') return false;
    if (/^(?:et|ou|ni)$/.test(word.form) || word.isInclusive) return true;
    if (word.kind === 'word' && word.readings.length === 0) return true;
    const parts =
      before === place ? (['noun'] as const) : (['noun', 'pronoun', 'adjective', 'name'] as const);
    if ((agreementAs(word, ...parts) & agreement) !== 0 && !/^(?:le|la|l'|les|en|y)$/.test(word.form))
      return true;
  }
  return false;
}

function rightForm(form: string, agreement: Agreement): string {
  const start = form[0] ?? '';
  const bare = { 1: 'lequel', 4: 'laquelle', 2: 'lesquels', 8: 'lesquelles' }[agreement] ?? form;
  if (start === 'l') return bare;
  if (agreement === FEMININE_SINGULAR) return start === 'a' ? 'à laquelle' : 'de laquelle';
  if (agreement === MASCULINE_SINGULAR) return start === 'a' ? 'auquel' : 'duquel';
  return (start === 'a' ? 'aux' : 'des') + bare.slice(3);
}

function messageFor({ text }: Word): Slip['message'] {
  return {
    fr: `Le pronom s’accorde avec « ${text} », qu’il reprend.`,
    en: `The pronoun agrees with “${text}”, which it stands for.`,
  };
}

export const RELATIVE_RULES: readonly GrammarRule[] = [LEQUEL];
