import type { ForeignWords } from '../../utils/core/foreign-words.ts';
import type { Language } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import type { Press } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';

type ReplyTriggerProps = {
  language: Language;
  /** Words of another client in the draft. */
  foreign: ForeignWords | null;
  /** The pointer has come to the button. */
  onNear: () => void;
  onPress: Press;
};

/** Beside the box that is written in: opens the saved replies, and says what is another client's. */
export function ReplyTrigger({ language, foreign, onNear, onPress }: ReplyTriggerProps) {
  return (
    <div class="surface reply-trigger-row" lang={language} dir="ltr">
      <p class="foreign-words" role="status">
        {foreign !== null &&
          parts(language, `foreign.${foreign.from}`, {
            words: <strong class="name">{foreign.words}</strong>,
            client: <Name text={foreign.client.name} />,
          })}
      </p>
      <button
        type="button"
        class="reply-trigger-button"
        aria-label={t(language, 'replies.open')}
        title={t(language, 'replies.open')}
        onPointerEnter={onNear}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        <Icon name="replies" />
      </button>
    </div>
  );
}
