import { isFormOf } from '../../analysis/word.ts';
import type { GrammarRule, Sentence } from '../../grammar-rule.ts';
import { atNeededPlaces, NO_SLIPS } from '../../syntax/each-place.ts';
import { isEnd, wordSet } from './homophone.ts';

/** The first hour that is a time of day rather than how long something lasts. */
const FIRST_HOUR = new Map([
  ['ouvrir', 6],
  ['rouvrir', 6],
  ['débuter', 6],
  ['commencer', 6],
  ['fermer', 15],
  ['terminer', 15],
]);
const HOUR = /^(\d{1,2}) ?h(?: ?\d\d)?$/;
const DAYS = wordSet(
  'demain aujourd’hui ce cet cette pile précises lundi mardi mercredi jeudi vendredi samedi dimanche',
);

export const MISSING_A_HOUR: GrammarRule = {
  name: 'grammar.missing-a-hour',
  called: { fr: '« à » oublié devant une heure', en: '“à” left out before a time' },
  level: 'warning',
  source: null,
  needsFormOf: new Set(FIRST_HOUR.keys()),
  find: atNeededPlaces((sentence, place) => {
    if (!isBeforeHour(sentence, place)) return NO_SLIPS;
    const [verb, hour] = [sentence.at(place), sentence.at(place + 1)];
    return [
      {
        from: place,
        to: place + 1,
        fixes: [`${verb.text} à ${hour.text}`],
        message: {
          fr: 'Il manque « à » devant l’heure.',
          en: '“à” is missing before the time.',
        },
      },
    ];
  }),
  bad: [
    ['La billetterie ouvrira 10 h demain.', 'La billetterie ouvrira à 10 h demain.'],
    ['Le spectacle commence 20 h.', 'Le spectacle commence à 20 h.'],
    ['On ferme 17 h ce samedi.', 'On ferme à 17 h ce samedi.'],
  ],
  good: [
    'On ouvre 10 h par jour.',
    'Ouvert 24 h',
    'On ferme 2 h ce midi.',
    'La salle ouvre 12 h plus tôt.',
    'Le train part à 8 h.',
  ],
};

function isBeforeHour({ at }: Sentence, place: number): boolean {
  const [verb, hour, next] = [at(place), at(place + 1), at(place + 2)];
  if (verb.tag !== 'verb' && verb.tag !== 'infinitive') return false;
  const time = Number(HOUR.exec(hour.form.replaceAll(/\s/g, ' '))?.[1] ?? 0);
  if (time > 23 || !(isEnd(next) || DAYS.has(next.form))) return false;
  return [...FIRST_HOUR].some(([lemma, first]) => time >= first && isFormOf(verb, lemma));
}
