import { t } from '../../utils/i18n/in-page/translator.ts';
import { DESCRIPTION_ID, TITLE_ID } from './labels.ts';
import { LightQuestion } from './light-question.tsx';
import { StopDialog, type StopDialogProps } from './stop-dialog.tsx';

/**
 * The native dialog around a question, closed until `showModal()`. Escape answers
 * `cancel`; the control to focus carries `data-initial-focus`.
 */
export function QuestionDialog({ question, report, onAnswer, onCopy }: StopDialogProps) {
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
      {question.isUnsaved && (
        <p class="surface unsaved" role="alert" lang={question.language} dir="ltr">
          {t(question.language, 'unsaved')}
        </p>
      )}
      {isLight ? (
        <LightQuestion question={question} onAnswer={onAnswer} />
      ) : (
        <StopDialog question={question} report={report} onAnswer={onAnswer} onCopy={onCopy} />
      )}
    </dialog>
  );
}
