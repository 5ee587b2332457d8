import { canBe, isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterAdverbs } from '../../syntax/clitics.ts';
import { VERB_AGREEMENT } from '../sources.ts';
import { hasPronounBehind, isOpen } from './clause.ts';

const MESSAGE = {
  fr: '« T’ » est ici « tu » : « t’as », « t’es ».',
  en: '“T’” is “tu” here: “t’as”, “t’es”.',
};
/** Who or what does these to someone may be said behind, or be left out: *t'a plu, ce film ?* */
const DONE_TO_SOMEONE = (
  'plaire manquer tenter arriver suffire falloir parler dire appeler écrire envoyer offrir donner laisser répondre ' +
  'étonner surprendre séduire convaincre inspirer'
).split(' ');
const CALLS = new Set('allez hey hé heille eille bon ben'.split(' '));
const WHAT_ONE_HAS = new Set(
  "envie besoin faim soif hâte peur froid chaud raison tort droit quoi jusqu'".split(' '),
);

export const SPOKEN_TU: readonly GrammarRule[] = [
  {
    name: 'grammar.spoken-tu',
    called: { fr: '« t’a » pour « t’as »', en: '“t’a” for “t’as”' },
    level: 'warning',
    source: VERB_AGREEMENT,
    needs: new Set(["t'"]),
    find: (sentence, places) => places.flatMap((place) => slipOfSpokenTu(sentence, place)),
    bad: [
      ['T’a raté la vente flash ?', 'T’as raté la vente flash ?'],
      ['T’a pas encore ton billet ?', 'T’as pas encore ton billet ?'],
      ['Si t’a envie de bouger, viens.', 'Si t’as envie de bouger, viens.'],
      ['Allez, t’a jusqu’à dimanche !', 'Allez, t’as jusqu’à dimanche !'],
      ['T’a vu notre nouvelle collection ?', 'T’as vu notre nouvelle collection ?'],
    ],
    good: [
      'Ça t’a plu ?',
      'T’a plu, ce film ?',
      'T’a-t-on dit la nouvelle ?',
      'Ton frère, hier, t’a vu passer.',
      'Si quelqu’un t’a vu, dis-le.',
      'Si ça t’a plu, reviens.',
      'Le livre que t’a offert Marie est là.',
    ],
  },
];

/** *t'a* with no subject before it. */
function slipOfSpokenTu(sentence: Sentence, place: number): Slip[] {
  const { at } = sentence;
  const verb = at(place + 1);
  if (verb.form !== 'a' || hasPronounBehind(sentence, place + 1) || !opensClause(sentence, place)) return [];
  const next = at(afterAdverbs(sentence, place + 2));
  const isHad =
    next.kind === 'number' ||
    canBe(next, 'past-participle', 'determiner', 'preposition') ||
    WHAT_ONE_HAS.has(next.form);
  if (!isHad || isFormOf(next, ...DONE_TO_SOMEONE)) return [];
  return [{ from: place + 1, to: place + 1, fixes: ['as'], message: MESSAGE }];
}

/** The start of a sentence, *si*, or one word and its comma: *allez, t'a…* */
function opensClause({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  if (before.form === 'si') return true;
  if (before.text !== ',') return isOpen(before);
  const word = at(place - 2);
  const isCall = canBe(word, 'adverb', 'interjection') || CALLS.has(word.form);
  return isCall && isOpen(at(place - 3)) && at(place - 3).text !== ',';
}
