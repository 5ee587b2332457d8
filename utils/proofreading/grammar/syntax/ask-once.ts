import type { Sentence } from '../grammar-rule.ts';

/** A question about a place in a sentence, such as what phrase begins there. */
type Question<Answer> = (sentence: Sentence, place: number) => Answer;

/** The same question, answered once for each place: several rules ask it. */
export function askOnce<Answer>(question: Question<Answer>): Question<Answer> {
  const answers = new WeakMap<Sentence, Map<number, Answer>>();
  return (sentence, place) => {
    const known = answers.get(sentence) ?? new Map<number, Answer>();
    if (known.size === 0) answers.set(sentence, known);
    else if (known.has(place)) return known.get(place) as Answer;
    const answer = question(sentence, place);
    known.set(place, answer);
    return answer;
  };
}
