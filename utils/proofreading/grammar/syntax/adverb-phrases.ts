import type { Sentence } from '../grammar-rule.ts';
import { afterAdverbs } from './clitics.ts';

/** Adverbs of several words that stand within verbs. */
const PHRASES = new Map<string, readonly (readonly string[])[]>();
for (const phrase of [
  'tout à fait',
  'tout de même',
  'tout de suite',
  'bien sûr',
  'bien entendu',
  'sans cesse',
  'sans doute',
  'au moins',
  'au plus',
  'à peine',
  'en effet',
  'en partie',
  'en fait',
  'un peu',
  'de plus en plus',
  'de moins en moins',
  'de nouveau',
  'à nouveau',
  'de temps en temps',
  'pour la plupart',
  "d' ores et déjà",
  "d' abord",
  "d' ailleurs",
  "pour l' instant",
  "jusqu' ici",
  "aujourd'hui",
  'quelque peu',
  'le plus souvent',
  'du coup',
  'au fait',
  'à jamais',
  'à la fois',
  'par conséquent',
  'coûte que coûte',
  'non seulement',
  'dès maintenant',
  'dès lors',
  "dès aujourd'hui",
  'dès demain',
  'en tout temps',
  'au besoin',
  'à tout moment',
  'en même temps',
  'sur place',
  'petit à petit',
  'peu à peu',
  'tour à tour',
  'en outre',
  'par ailleurs',
  'entre autres',
]) {
  const [first = '', ...others] = phrase.split(' ');
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), others]);
}

/** The place after the adverbs that begin at `place`, those of several words too. */
export function afterAdverbPhrases(sentence: Sentence, place: number): number {
  let next = place;
  for (let step = 0; step < 3; step++) {
    const after = afterPhrase(sentence, afterAdverbs(sentence, afterPhrase(sentence, next)));
    if (after === next) break;
    next = after;
  }
  return next;
}

function afterPhrase({ at }: Sentence, place: number): number {
  const found = PHRASES.get(at(place).form)?.find((words) =>
    words.every((word, offset) => at(place + 1 + offset).form === word),
  );
  return found === undefined ? place : place + 1 + found.length;
}
