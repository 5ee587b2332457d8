import { canBe, isFormOf, isFormOfAny, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { afterAdverbPhrases } from '../../syntax/adverb-phrases.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { setOf } from './words.ts';

const COPULAS = setOf('être devenir redevenir rester demeurer sembler paraître paraitre');
/** Verbs whose infinitive has the same subject: *elle peut être fermée*, *ils risquent d’être déçus*. */
const WITH_INFINITIVE = setOf(
  'pouvoir devoir aller vouloir sembler paraître paraitre risquer venir commencer continuer finir espérer ' +
    'souhaiter penser croire affirmer déclarer imaginer mériter désirer aimer préférer craindre refuser ' +
    'efforcer cesser tenter essayer accepter avouer savoir oser prétendre estimer adorer ' +
    'juger attendre chercher arriver parvenir réussir',
);
/** *a été* leads on to an attribute, *peut être* too. */
const CHAINED = new Set([...COPULAS, ...WITH_INFINITIVE]);
/** Verbs that have an attribute, or lead on to one. */
export const BEFORE_ATTRIBUTES: ReadonlySet<string> = new Set([...CHAINED, 'avoir']);
const LINKS = setOf("de d' à par");
const SUPPOSED = setOf('censé censée censés censées supposé supposée supposés supposées');
const NEGATIONS = setOf('pas plus jamais point');

/** Attributes and participles that agree with the subject of the finite verb at `place`: their places, three at most. */
export function attributePlaces(sentence: Sentence, place: number): number[] {
  const { at } = sentence;
  const found: number[] = [];
  let verb = place;
  for (let step = 0; step < 4; step++) {
    const next = afterAdverbPhrases(sentence, at(verb + 1).isAfterHyphen ? verb + 2 : verb + 1);
    const infinitive = infinitiveAfter(sentence, verb, next);
    if (infinitive !== undefined) {
      verb = infinitive;
      continue;
    }
    if (isFormOf(at(verb), 'avoir')) {
      if (at(next).form === "l'" && at(next + 1).form === 'air')
        return [afterAdverbPhrases(sentence, next + 2)];
      if (!isChained(at(next))) return found;
      verb = next;
      continue;
    }
    if (!isFormOfAny(at(verb), COPULAS)) return found;
    found.push(next);
    const following = afterAttribute(sentence, next);
    if (following === undefined) return found;
    verb = following;
  }
  return found;
}

/** *a été*, *ont paru*, *aurait pu*: a participle that leads on to the attribute. */
function isChained(word: Word): boolean {
  return canBe(word, 'past-participle') && isFormOfAny(word, CHAINED);
}

function infinitiveAfter(sentence: Sentence, verb: number, next: number): number | undefined {
  const { at } = sentence;
  if (!isFormOfAny(at(verb), WITH_INFINITIVE)) return undefined;
  const start = LINKS.has(at(next).form) ? next + 1 : next;
  return leadingInfinitive(sentence, start);
}

/** An infinitive that leads to an attribute: *être*, *devenir*, *avoir* before *été*, *pouvoir* before *être*. */
function leadingInfinitive(sentence: Sentence, start: number): number | undefined {
  const { at } = sentence;
  const unnegated = at(start).form === 'ne' && NEGATIONS.has(at(start + 1).form) ? start + 2 : start;
  const place = afterClitics(sentence, unnegated);
  if (hasReflexive(sentence, start, place)) return undefined;
  const word = at(place);
  if (!canBe(word, 'infinitive')) return undefined;
  return isFormOfAny(word, BEFORE_ATTRIBUTES) ? place : undefined;
}

/** What follows *devenu* and *susceptible d’être*. */
function afterAttribute(sentence: Sentence, place: number): number | undefined {
  const { at } = sentence;
  if (
    canBe(at(place), 'past-participle') &&
    isFormOf(at(place), 'devenir', 'redevenir', 'rester', 'demeurer')
  )
    return place;
  if (SUPPOSED.has(at(place).form)) return leadingInfinitive(sentence, place + 1);
  if (!canBe(at(place), 'adjective', 'past-participle') || !LINKS.has(at(place + 1).form)) return undefined;
  const infinitive = leadingInfinitive(sentence, place + 2);
  return infinitive !== undefined &&
    (isFormOfAny(at(infinitive), COPULAS) || isFormOf(at(infinitive), 'avoir'))
    ? infinitive
    : undefined;
}

function hasReflexive({ at }: Sentence, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    if (["s'", 'se', "m'", 'me', "t'", 'te'].includes(at(place).form)) return true;
  }
  return false;
}
