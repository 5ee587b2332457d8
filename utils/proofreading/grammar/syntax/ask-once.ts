import type { Sentence } from '../grammar-rule.ts';

/** A question about a place in a sentence, such as what phrase begins there. */
type Question<Answer> = (sentence: Sentence, place: number) => Answer;

/** What is read from a sentence as a whole, read once: several rules ask for it, one after the other. */
export function readOnce<Answer>(read: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  let last: { sentence: Sentence; answer: Answer } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, answer: read(sentence) };
    return last.answer;
  };
}

/** The same of a question, answered once for each place of a sentence. */
export function askOnce<Answer>(question: Question<Answer>): Question<Answer> {
  let last: Sentence | null = null;
  let answers: { answer: Answer }[] = [];
  return (sentence, place) => {
    if (last !== sentence) {
      last = sentence;
      answers = [];
    }
    const known = answers[place];
    if (known !== undefined) return known.answer;
    const answer = question(sentence, place);
    // Outside the sentence there is nothing to remember.
    if (place >= 0 && place < sentence.words.length) answers[place] = { answer };
    return answer;
  };
}
