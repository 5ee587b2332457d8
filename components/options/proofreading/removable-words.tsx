import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Icon } from '../../shared/icons.tsx';
import { Name } from '../../shared/name.tsx';

type RemovableWordsProps = {
  words: readonly string[];
  /** Said under them: how many more there are. */
  rest: string | null;
  /** The one that was removed last, as long as it is not there again. */
  removed: string | null;
  language: Language;
  onRemove: (word: string) => void;
  onPutBack: (word: string) => void;
};

/** Words with a button each that takes them away; the last one can be put back. */
export function RemovableWords({ words, rest, removed, language, onRemove, onPutBack }: RemovableWordsProps) {
  const list = useRef<HTMLUListElement>(null);
  /** Where the focus goes on once its button is gone. */
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(next.current, buttons.length - 1)]?.focus();
    next.current = null;
  });
  return (
    <>
      <ul class="tags words" ref={list}>
        {words.map((word, index) => (
          <li key={word} class="tag">
            <Name text={word} />
            <button
              type="button"
              class="tag-remove"
              aria-label={t(language, 'words.remove', { word })}
              onClick={() => {
                next.current = index;
                onRemove(word);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {rest !== null && <p class="second-ink">{rest}</p>}
      <div role="status" class="removed-word">
        {removed !== null && (
          <>
            <span class="second-ink">
              {parts(language, 'words.removed', { word: <Name text={removed} /> })}
            </span>
            <button type="button" class="small-button" onClick={() => onPutBack(removed)}>
              {t(language, 'words.putBack')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
