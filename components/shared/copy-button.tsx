import { useState } from 'preact/hooks';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Icon } from './icons.tsx';

/** Puts a text on the clipboard; rejects when the browser refuses. */
export type Copy = (text: string, event: Event) => void | Promise<void>;

type CopyButtonProps = {
  text: string;
  /** Words of the button; without them it shows its sign only. */
  words?: string;
  look?: 'second' | 'plain';
  /** What is said in view once it is copied; else only the sign tells, and a screen reader. */
  done?: string;
  language: Language;
  onCopy: Copy;
};

export function CopyButton({ text, words, look = 'second', done, language, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null);

  async function copy(event: Event) {
    try {
      await onCopy(text, event);
      setOutcome('copied');
    } catch {
      setOutcome('copyByHand');
    }
  }

  const isInView = outcome === 'copyByHand' || (outcome === 'copied' && done !== undefined);
  return (
    <span class="copy">
      <button
        type="button"
        class={words === undefined ? 'icon-button' : `button ${look}`}
        aria-label={words === undefined ? t(language, 'copy') : undefined}
        title={words === undefined ? t(language, 'copy') : undefined}
        onClick={copy}
      >
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {words}
      </button>
      <span class={isInView ? 'second-ink' : 'out-of-sight'} role="status">
        {outcome === 'copied' && done !== undefined ? done : outcome !== null && t(language, outcome)}
      </span>
    </span>
  );
}
