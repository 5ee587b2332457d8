import type { Attempt } from '../../utils/core/attempt.ts';
import type { Answer, Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';

/** What the person chose, with the event of that gesture: only a trusted one counts. */
export type OnAnswer = (answer: Answer, event: Event) => void;

/** "Nothing was posted." and what comes next: `then`, or that the draft is still there. */
export function nothingLeft(attempt: Attempt, language: Language, then?: string): string {
  const hasDraft = attempt.text !== '' || attempt.hasMedia;
  const sentences = [t(language, `nothing.${attempt.kind}`)];
  if (then !== undefined) sentences.push(then);
  else if (hasDraft) sentences.push(t(language, 'draftStays'));
  return sentences.join(' ');
}
