import { isFormOf, readingsAs, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { atEveryPlace, atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { banqueDeDepannage } from '../sources.ts';
import { isOpen } from './clause.ts';

/** What is done at a place where someone sits. */
const PLACING = [
  'mettre',
  'remettre',
  'poser',
  'déposer',
  'laisser',
  'servir',
  'placer',
  'installer',
  'asseoir',
  'attendre',
];

export const CONDITIONAL: readonly GrammarRule[] = [
  {
    name: 'grammar.conditional-wish',
    called: { fr: '« j’aimerai » pour « j’aimerais »', en: '“j’aimerai” for “j’aimerais”' },
    level: 'warning',
    source: banqueDeDepannage('Conditionnel'),
    needs: new Set(['je', "j'"]),
    find: atEveryPlace(slipOfWish),
    bad: [
      ['J’aimerai savoir à quelle heure ça ouvre.', 'J’aimerais savoir à quelle heure ça ouvre.'],
      ['J’aurai voulu vous voir.', 'J’aurais voulu vous voir.'],
      ['Je souhaiterai réserver une table.', 'Je souhaiterais réserver une table.'],
    ],
    good: ['J’aimerai toujours la mer.', 'J’aurai fini demain.', 'J’aimerais savoir.'],
  },
  {
    name: 'grammar.conditional-supposed',
    called: { fr: 'Conditionnel après « à votre place »', en: 'Conditional after “à votre place”' },
    level: 'warning',
    source: banqueDeDepannage('Conditionnel'),
    needs: new Set(['place', 'si']),
    find: atNeededPlaces(slipOfSupposed),
    bad: [
      ['À votre place, je ne manquerai pas ça.', 'À votre place, je ne manquerais pas ça.'],
      ['Si j’étais vous, je réserverai vite.', 'Si j’étais vous, je réserverais vite.'],
      ['À ta place, j’irai dès ce soir.', 'À ta place, j’irais dès ce soir.'],
    ],
    good: [
      'À votre place, je ne manquerais pas ça.',
      'À votre place, je vous servirai un café.',
      'À ta place, je mettrai une chaise.',
      'Si j’étais absente hier, je répondrai demain.',
    ],
  },
];

function slipOfWish(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const word = at(place);
  if (!/^(?:je|j')$/.test(at(place - 1).form) || !word.form.endsWith('rai')) return NO_SLIPS;
  const next = at(place + 1);
  const isWish = isFormOf(word, 'aimer', 'vouloir', 'souhaiter', 'préférer') && canWish(next);
  const isRegret = word.form === 'aurai' && /^(?:voulu|aimé|préféré|souhaité|apprécié)$/.test(next.form);
  if (!isWish && !(isRegret && canWish(at(place + 2)))) return NO_SLIPS;
  const message = {
    fr: 'Un souhait se dit au conditionnel, qui finit par -rais.',
    en: 'A wish is in the conditional, which ends in -rais.',
  };
  return [{ from: place, to: place, fixes: [`${word.form}s`], message }];
}

function canWish(word: Word): boolean {
  return (
    /^(?:que|qu'|l'|le|la|les|vous|en|y|bien)$/.test(word.form) || readingsAs(word, 'infinitive').length > 0
  );
}

/** *À ta place, j'irai*, *si j'étais vous, j'attendrai*: what one would do. */
function slipOfSupposed(sentence: Sentence, place: number): readonly Slip[] {
  const { at } = sentence;
  const comma = at(place).form === 'place' ? behindPlace(sentence, place) : behindWere(sentence, place);
  if (comma === undefined || !/^(?:je|j')$/.test(at(comma + 1).form)) return NO_SLIPS;
  const verb = afterClitics(sentence, comma + 2);
  const word = at(verb);
  // *À votre place, je vous servirai*: where one sits.
  const isServed = /^(?:vous|te|t')$/.test(at(comma + 2).form) || isFormOf(word, ...PLACING);
  if ((at(place).form === 'place' && isServed) || !isFuture(word)) return NO_SLIPS;
  const message = {
    fr: 'Ce que l’on ferait se dit au conditionnel, qui finit par -rais.',
    en: 'What one would do is said in the conditional, which ends in -rais.',
  };
  return [{ from: verb, to: verb, fixes: [`${word.form}s`], message }];
}

function isFuture(word: Word): boolean {
  return word.form.endsWith('rai') && readingsAs(word, 'verb').every(({ tense }) => tense === 'future');
}

/** The comma behind *à votre place*. */
function behindPlace({ at }: Sentence, place: number): number | undefined {
  const isYours = /^(?:ta|votre|sa|leur)$/.test(at(place - 1).form) && at(place - 2).form === 'à';
  return isYours && isOpen(at(place - 3)) && at(place + 1).text === ',' ? place + 1 : undefined;
}

/** The comma behind *si j'étais vous*, *si je pouvais*. */
function behindWere({ at }: Sentence, place: number): number | undefined {
  if (at(place).form !== 'si' || !/^(?:je|j')$/.test(at(place + 1).form)) return undefined;
  const isOther =
    at(place + 2).form === 'étais' && /^(?:toi|vous|lui|elle|eux|elles)$/.test(at(place + 3).form);
  if (isOther) return at(place + 4).text === ',' ? place + 4 : undefined;
  return at(place + 2).form === 'pouvais' && at(place + 3).text === ',' ? place + 3 : undefined;
}
