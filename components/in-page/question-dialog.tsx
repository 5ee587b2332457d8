import type { Question } from '../../utils/core/question.ts';
import type { Copy } from '../shared/copy-button.tsx';
import { DESCRIPTION_ID, TITLE_ID } from './labels.ts';
import { LightQuestion } from './light-question.tsx';
import type { OnAnswer } from './sentences.ts';
import { StopDialog } from './stop-dialog.tsx';

type QuestionDialogProps = { question: Question; onAnswer: OnAnswer; onCopy: Copy };

/**
 * The native dialog around a question, closed until `showModal()`. Escape answers
 * `cancel`; the control to focus carries `data-initial-focus`.
 */
export function QuestionDialog({ question, onAnswer, onCopy }: QuestionDialogProps) {
  const { kind } = question.verdict;
  const isLight = kind === 'no-intent' || kind === 'concern';
  return (
    <dialog
      class={isLight ? 'dialog light-dialog' : 'dialog'}
      aria-labelledby={TITLE_ID}
      aria-describedby={DESCRIPTION_ID}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer({ do: 'cancel' }, event);
      }}
    >
      {isLight ? (
        <LightQuestion question={question} onAnswer={onAnswer} />
      ) : (
        <StopDialog question={question} onAnswer={onAnswer} onCopy={onCopy} />
      )}
    </dialog>
  );
}
