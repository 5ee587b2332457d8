import { useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { LONGEST_GUIDE } from '../../../utils/core/style-guide.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Field } from '../replies/field.tsx';
import type { GuideFault } from './model.ts';

/** Faults that are shown: mending the first often mends others. */
const SHOWN_FAULTS = 10;

type GuideEditorProps = {
  source: string;
  faults: readonly GuideFault[];
  /** Whether this very text is what the client's drafts are checked by. */
  isStored: boolean;
  language: Language;
  onInput: (source: string) => void;
};

/** The YAML of a guide; each fault is a press away from its place. */
export function GuideEditor({ source, faults, isStored, language, onInput }: GuideEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);

  function goTo({ line, column }: GuideFault) {
    const start = offsetOf(source, line, column);
    box.current?.focus();
    box.current?.setSelectionRange(start, start);
  }

  return (
    <>
      <Field label={t(language, 'guide.source')} note={t(language, 'guide.sourceNote')} look="guide-source">
        {(names) => (
          <textarea
            {...names}
            ref={box}
            dir="ltr"
            lang=""
            rows={Math.min(24, Math.max(8, source.split('\n').length + 1))}
            wrap="off"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={LONGEST_GUIDE}
            aria-invalid={faults.length > 0 ? 'true' : undefined}
            value={source}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </Field>
      <div role="status">
        {faults.length === 0 ? (
          <p class={isStored ? 'ok-note' : 'second-ink'}>
            {t(language, isStored ? 'guide.inForce' : 'guide.canBeSaved')}
          </p>
        ) : (
          <p class="stop-ink">{t(language, 'guide.faults', { count: faults.length })}</p>
        )}
      </div>
      {faults.length > 0 && (
        <ul class="guide-faults">
          {faults.slice(0, SHOWN_FAULTS).map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.message.en}`}>
              <button type="button" class="row" onClick={() => goTo(fault)}>
                <span class="second-ink">
                  {t(language, 'guide.at', { line: fault.line, column: fault.column })}
                </span>
                <span>{fault.message[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function offsetOf(source: string, line: number, column: number): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
