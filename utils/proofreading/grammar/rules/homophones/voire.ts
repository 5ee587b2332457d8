import { oneOrOther } from '../../../named-rule.ts';
import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { academyEntries } from '../sources.ts';
import { homophone, wordSet } from './homophone.ts';

const QUANTITIES = wordSet('un une des plusieurs quelques toute tout');
/** « voir grand », « voir rouge » */
const SEEN = wordSet(
  'grand grands petit gros rouge noir clair double trouble rose flou loin venir juste large',
);
const COLLECTIVES = /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|millier|million)s?$/;
const UNITS =
  /^(?:seconde|minute|demi-heure|heure|jour|journée|demi-journée|semaine|mois|trimestre|saison|an|année|décennie|siècle|mètre|kilomètre|km|kilo|litre|degré|dollar|euro|place|personne|fois)s?$/;
const PREPOSITIONS = wordSet('pour avec dans chez sur sous par en');

export const VOIRE = homophone({
  name: 'grammar.voir-voire',
  called: oneOrOther('voir', 'voire'),
  level: 'warning',
  source: academyEntries('voire'),
  forms: 'voir',
  judge: (sentence, place) => (isMore(sentence, place) ? 'voire' : undefined),
  message: {
    fr: 'Au sens de « et même », on écrit « voire ».',
    en: 'Meaning “and even”, it is “voire”.',
  },
  bad: [
    ['L’attente est de six, voir huit heures.', 'L’attente est de six, voire huit heures.'],
    ['Comptez 20 minutes, voir une demi-heure.', 'Comptez 20 minutes, voire une demi-heure.'],
    ['C’est difficile, voir impossible.', 'C’est difficile, voire impossible.'],
    ['Un trajet long voir dangereux', 'Un trajet long voire dangereux'],
    ['On livre en 24 h, voir en 12 h.', 'On livre en 24 h, voire en 12 h.'],
    ['Des dizaines, voir des centaines de gens', 'Des dizaines, voire des centaines de gens'],
    ['Il neige souvent, voir toujours.', 'Il neige souvent, voire toujours.'],
  ],
  good: [
    'À 10 h, voir un film',
    'Manger, dormir, voir des amis',
    'Pour y arriver, voir grand!',
    'Pour les tarifs, voir notre site.',
    'Toutefois, voir ci-dessous.',
    'Il faut le voir beau.',
    'Les quatre premiers, voir la page 5',
    'Faire une marche, voir un film, manger',
    'Pour info, voir pour chaque salle.',
    'Manger deux repas, voir trois spectacles',
  ],
});

function isMore({ at }: Sentence, place: number): boolean {
  const isApart = at(place - 1).form === ',';
  const [before, next] = [at(isApart ? place - 2 : place - 1), at(place + 1)];
  if (before.kind === 'punctuation' || next.kind === 'punctuation' || SEEN.has(next.form)) return false;
  if (isQuality(before) && isQuality(next))
    return (agreementAs(before, 'adjective') & agreementAs(next, 'adjective')) !== 0;
  if (!isApart) return false;
  if (isOnly(before, 'adverb') && isOnly(next, 'adverb'))
    return !/^(?:plus|ici|là|aussi|ci-.*)$/.test(next.form);
  if (PREPOSITIONS.has(next.form)) return isSamePreposition(at, place, next.form);
  if (COLLECTIVES.test(at(place + 2).form) && COLLECTIVES.test(before.form)) return true;
  const isNumber = isCount(next);
  return (isNumber || QUANTITIES.has(next.form)) && hasNumber(at, place, isNumber);
}

function isQuality(word: Word): boolean {
  return isOnly(word, 'adjective') && word.kind === 'word';
}

function isCount(word: Word): boolean {
  return canBe(word, 'number') && word.form !== 'un' && word.form !== 'une';
}

/** « six, voir huit », « 20 minutes, voir une demi-heure » */
function hasNumber(at: Sentence['at'], place: number, isNumber: boolean): boolean {
  if (isCount(at(place - 2))) return isNumber && !canBe(at(place - 2), 'noun');
  const isMeasured = at(place - 2).tag === 'noun' || at(place - 2).tag === 'adjective';
  if (!isMeasured || !(isCount(at(place - 3)) || /^(?:une?|plusieurs|quelques)$/.test(at(place - 3).form)))
    return false;
  // « faire une marche, voir un film »: what is more must be measured alike.
  const [number, unit] = [at(place + 1), at(place + 2)];
  // « une heure, voir deux »
  if (isNumber && UNITS.test(at(place - 2).form)) return true;
  return UNITS.test(unit.form) || unit.form === at(place - 2).form || /\d ?\p{L}/u.test(number.form);
}

/** « en 24 h, voir en 12 h » */
function isSamePreposition(at: Sentence['at'], place: number, form: string): boolean {
  return [3, 4].some((back) => at(place - back).form === form && at(place - back - 1).kind !== 'punctuation');
}
