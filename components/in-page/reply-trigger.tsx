import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import type { Press } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';

type ReplyTriggerProps = { language: Language; onPress: Press };

/** Opens the saved replies; the caret stays where it is. */
export function ReplyTrigger({ language, onPress }: ReplyTriggerProps) {
  return (
    <span class="surface reply-trigger-frame" lang={language} dir="ltr">
      <button
        type="button"
        class="reply-trigger-button"
        aria-label={t(language, 'replies.open')}
        title={t(language, 'replies.open')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        <Icon name="replies" />
      </button>
    </span>
  );
}
