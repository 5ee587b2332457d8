import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/options/translator.ts';

type AskAgainProps = {
  question?: ComponentChildren;
  /** What would follow. */
  what: ComponentChildren;
  /** Words of the button that goes on. */
  goOn: ComponentChildren;
  language: Language;
  onGoOn: () => void;
  onKeep: () => void;
};

/** Asked before something is taken away, on the spot; Keep has the focus. */
export function AskAgain({ question, what, goOn, language, onGoOn, onKeep }: AskAgainProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <div class="ask-again">
      {question !== undefined && <strong>{question}</strong>}
      <p class="second-ink">{what}</p>
      <div class="actions">
        <button type="button" ref={keep} class="button primary" onClick={onKeep}>
          {t(language, 'keep')}
        </button>
        <button type="button" class="button plain" onClick={onGoOn}>
          <span>{goOn}</span>
        </button>
      </div>
    </div>
  );
}
