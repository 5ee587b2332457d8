import { canBe, isFormOf, isOnly } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, NO_SLIPS } from '../../syntax/each-place.ts';
import { INFINITIVE_OR_PARTICIPLE } from '../sources.ts';
import { mistakenInfinitive } from './mistaken-infinitive.ts';
import { setOf } from './words.ts';

const COORDINATORS = setOf('et ou ni');
const OBJECTS = setOf(
  "un une des le la les l' nos notre vos votre mon ma mes ton ta tes son sa ses leur leurs ce cet cette ces",
);
const PRONOUNS = setOf("vous nous me m' te t' se s' y lui");

export const INFINITIVE_AFTER_INFINITIVE: GrammarRule = {
  name: 'grammar.infinitive-after-infinitive',
  called: { fr: 'Infinitifs coordonnés', en: 'Coordinated infinitives' },
  level: 'warning',
  source: INFINITIVE_OR_PARTICIPLE,
  needs: COORDINATORS,
  find: atEveryPlace(slipAt),
  bad: [
    ['Il suffit d’aimer et partagé cette publication.', 'Il suffit d’aimer et partager cette publication.'],
    ['Venez danser et vous amusé en famille.', 'Venez danser et vous amuser en famille.'],
    [
      'Pour réserver ou annulé une visite, écrivez-nous.',
      'Pour réserver ou annuler une visite, écrivez-nous.',
    ],
  ],
  good: [
    'Aimer et être aimé.',
    'Pour participer, aimez et partagez.',
    'N’oubliez pas de voter et partagez !',
    'Il finit par partir et a rangé la salle.',
  ],
};

function slipAt(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const infinitive = COORDINATORS.has(at(place).form) ? infinitiveBefore(sentence, place) : undefined;
  if (infinitive === undefined) return NO_SLIPS;
  const next = afterClitics(sentence, place + 1);
  const mistaken = mistakenInfinitive(at(next));
  if (mistaken === undefined || mistaken.isMore || mistaken.ending !== 'é') return NO_SLIPS;
  if (!OBJECTS.has(at(next + 1).form) && !PRONOUNS.has(at(next - 1).form)) return NO_SLIPS;
  if (infinitive < place - 1 && !OBJECTS.has(at(next + 1).form)) return NO_SLIPS;
  const first = at(infinitive).text;
  return [
    {
      from: next,
      to: next,
      fixes: [mistaken.infinitive],
      message: {
        fr: `« ${at(next).text} » est coordonné avec l’infinitif « ${first} » : on dirait « vendre », pas « vendu ».`,
        en: `“${at(next).text}” is coordinated with the infinitive “${first}”: one would say “vendre”, not “vendu”.`,
      },
    },
  ];
}

/** The infinitive before *et*, with an object of four words at most: *trouver un cadeau et*. */
function infinitiveBefore({ at }: Sentence, place: number): number | undefined {
  for (let before = place - 1; before >= place - 5; before--) {
    const word = at(before);
    if (isOnly(word, 'infinitive')) return hasAuxiliary(at, before) ? undefined : before;
    if (word.kind !== 'word' || canBe(word, 'verb', 'past-participle', 'coordinator', 'subordinator'))
      return undefined;
  }
  return undefined;
}

/** *Il a dû manger et réservé*: the participle may go with the auxiliary. */
function hasAuxiliary(at: Sentence['at'], place: number): boolean {
  for (let before = place - 1; before >= place - 10; before--) {
    if (at(before).kind === 'punctuation') return false;
    if (isFormOf(at(before), 'avoir', 'être')) return true;
  }
  return false;
}
