import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import type { RepliesActions } from './model.ts';

type LeaveQuestionProps = { language: Language; actions: Pick<RepliesActions, 'onStay' | 'onLeaveDraft'> };

/** Asked where somebody goes elsewhere with something that is not saved. */
export function LeaveQuestion({ language, actions }: LeaveQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <div class="ask-again" role="alertdialog" aria-label={t(language, 'leave.title')}>
      <strong>{t(language, 'leave.title')}</strong>
      <p class="second-ink">{t(language, 'leave.what')}</p>
      <div class="actions">
        <button type="button" ref={stay} class="button primary" onClick={actions.onStay}>
          {t(language, 'leave.stay')}
        </button>
        <Button look="plain" onPress={actions.onLeaveDraft}>
          {t(language, 'leave.do')}
        </Button>
      </div>
    </div>
  );
}
