import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { t as options } from '../../../utils/i18n/options/translator.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Button } from '../../shared/button.tsx';
import { AskAgain } from '../ask-again.tsx';

type ReplyFootProps = {
  /** Null where it was never saved. */
  reply: Reply | null;
  /** Things that keep it from being saved. */
  faultCount: number;
  /** It could not be stored. */
  isUnsaved: boolean;
  language: Language;
  onDelete: () => void;
};

/** What can be done with the whole reply, and why it was not saved. */
export function ReplyFoot({ reply, faultCount, isUnsaved, language, onDelete }: ReplyFootProps) {
  const [isDeleting, setDeleting] = useState(false);
  return (
    <div class="reply-foot">
      <div role="alert">
        {faultCount > 0 && <p class="stop-ink">{t(language, 'toCorrect', { count: faultCount })}</p>}
      </div>
      {isUnsaved && <p class="caution-ink">{options(language, 'notSaved')}</p>}
      {isDeleting ? (
        <AskAgain
          question={t(language, 'delete.title', { count: 1 })}
          what={t(language, 'delete.what')}
          goOn={t(language, 'delete.do')}
          language={language}
          onGoOn={onDelete}
          onKeep={() => setDeleting(false)}
        />
      ) : (
        <div class="actions">
          <button type="submit" class="button primary">
            {t(language, 'save')}
          </button>
          <a class="button second" href="#replies">
            {t(language, 'cancel')}
          </a>
          {reply !== null && (
            <span class="last">
              <a class="button plain" href={`#new-reply/${encodeURIComponent(reply.id)}`}>
                {t(language, 'duplicateThis')}
              </a>
              <Button look="plain" onPress={() => setDeleting(true)}>
                {t(language, 'askDelete')}
              </Button>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
