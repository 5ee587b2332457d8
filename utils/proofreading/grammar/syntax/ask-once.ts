import type { Sentence } from '../grammar-rule.ts';

/** A question about a place in a sentence, such as what phrase begins there. */
type Question<Answer> = (sentence: Sentence, place: number) => Answer;

/** What is read from a sentence as a whole, read once: several rules ask for it. */
export function readOnce<Answer>(read: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const answers = new WeakMap<Sentence, { answer: Answer }>();
  return (sentence) => {
    const known = answers.get(sentence);
    if (known !== undefined) return known.answer;
    const answer = read(sentence);
    answers.set(sentence, { answer });
    return answer;
  };
}

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
