import { canBe } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { setOf } from './words.ts';

/** What one goes to do: *on a été manger*. */
const ERRANDS = setOf(
  'acheter aider amener apporter bouger camper chanter chasser chercher consulter danser déguster déjeuner déposer ' +
    'dîner discuter donner écouter essayer étudier féliciter fêter goûter jaser jouer laver luncher magasiner manger ' +
    'marcher nager observer parler patiner pêcher pique-niquer poster prier promener rapporter récupérer regarder ' +
    'rencontrer réveiller saluer skier souper surfer tester toucher travailler visiter voter',
);
const GOING = setOf("je j' tu il elle on nous vous ils elles qui");

/** *J’ai été chercher le pain*, as one says for *je suis allé*; not *ils ont été interpeller hier*. */
export function hasGone({ at }: Sentence, place: number, next: number): boolean {
  if (at(place).form !== 'été' || at(next + 1).form === 'par') return false;
  const after = at(next + 1);
  const hasObject = canBe(after, 'determiner') || after.kind === 'number';
  const isPersonal = [2, 3, 4].some((back) => GOING.has(at(place - back).form));
  const isErrand = at(next).readings.some(({ lemma }) => ERRANDS.has(lemma));
  if (isPersonal) return hasObject || isErrand;
  return isErrand && (hasObject || at(next).readings.some(({ verb }) => verb?.isIntransitive));
}
