import type { Attempt } from '../../utils/core/attempt.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { type Copy, CopyButton } from './copy-button.tsx';

/** Characters shown of a long draft; all of it is copied. */
const SHOWN = 600;

/** The draft's own words, with its kind and network, and a way to copy them. */
export function Draft(props: { attempt: Attempt; language: Language; onCopy: Copy }) {
  const { attempt, language, onCopy } = props;
  const kind = t(language, `yours.${attempt.kind}`, { network: t(language, `network.${attempt.network}`) });
  return (
    <div class="draft">
      <div class="draft-words">
        <p class="second-ink">{kind}</p>
        {attempt.text !== '' && (
          <p class="draft-text" dir="auto">
            {attempt.text.slice(0, SHOWN)}
          </p>
        )}
        {attempt.text === '' && attempt.hasMedia && <p>{t(language, 'mediaOnly')}</p>}
      </div>
      {attempt.text !== '' && <CopyButton text={attempt.text} language={language} onCopy={onCopy} />}
    </div>
  );
}
