import { useRef } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { LONGEST_GUIDE } from '../../../utils/core/style-guide.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Field } from '../replies/field.tsx';
import { GuideFaults } from './guide-faults.tsx';
import type { GuideFault } from './model.ts';

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
      <GuideFaults faults={faults} isStored={isStored} language={language} onGo={goTo} />
    </>
  );
}

function offsetOf(source: string, line: number, column: number): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
