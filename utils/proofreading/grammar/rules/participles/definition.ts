import { canBe, isFormOf, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { governorBefore } from '../../verb-endings/governor.ts';
import { setOf } from './words.ts';

/** After these an infinitive says what something consists of: *le but est gagner*. */
const DEFINED = setOf(
  "c' ce ça cela but objectif rêve passion métier rôle mission idée plaisir solution important essentiel mieux secret " +
    'loisir activité devise travail tâche défi faire chose priorité idéal principe règle défaut force souhait choix',
);

/** What stands before these is another clause. */
const OPENERS = setOf("si s' lorsque lorsqu' quand car mais où parce puisque puisqu'");

/** *Le but est gagner*, *partir, c’est mourir*, *son plus grand plaisir est chanter et danser*. */
export function isDefinition(sentence: Sentence, place: number, next: number): boolean {
  const { at } = sentence;
  if (isFormOf(at(place), 'être') && canBe(at(place), 'verb') === false && at(place).form !== 'été') {
    return at(place - 1).form === 'peut' && at(place - 2).kind === 'punctuation';
  }
  if (at(next + 1).form === 'et' && canBe(at(next + 2), 'infinitive')) return true;
  for (let before = place - 1; before >= place - 8; before--) {
    const { form, kind } = at(before);
    if (OPENERS.has(form)) return false;
    if (canBe(at(before), 'infinitive') && !dependsOnPreposition(sentence, before)) return true;
    if (DEFINED.has(form) && !isDemonstrative(at(before), at(before + 1))) return true;
    if (kind === 'punctuation') return false;
  }
  return false;
}

/** *les moyens d’agir ont été étudiés*: such an infinitive is no subject. */
function dependsOnPreposition({ at, words }: Sentence, place: number): boolean {
  return at(governorBefore(words, place).place).tag === 'preposition';
}

/** *ce dernier*, not *ce qui compte*. */
function isDemonstrative({ form }: Word, next: Word): boolean {
  return form === 'ce' && canBe(next, 'noun', 'adjective') && !canBe(next, 'verb');
}
