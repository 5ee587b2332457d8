import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Field } from '../../replies/field.tsx';
import { useListText } from './list-input.ts';

const MOST_ROWS = 8;

type LinesFieldProps = {
  label: string;
  note?: string | undefined;
  problem?: string | undefined;
  values: readonly string[];
  language: Language;
  /** Undefined for none. */
  onChange: (values: string[] | undefined) => void;
};

/** Texts, each on a line of its own; one of several lines would be taken for several. */
export function LinesField({ values, language, onChange, ...field }: LinesFieldProps) {
  const { text, read, settle } = useListText(values, '\n');
  if (values.some((value) => value.includes('\n'))) {
    return (
      <div class="field">
        <p class="second-ink">{field.label}</p>
        <p class="tried-text">{values.join('\n\n')}</p>
        {field.problem !== undefined && <p class="stop-ink">{field.problem}</p>}
        <p class="second-ink">{t(language, 'rule.inYaml')}</p>
      </div>
    );
  }
  return (
    <Field {...field}>
      {(names) => (
        <textarea
          {...names}
          dir="auto"
          rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
          spellcheck={false}
          value={text}
          onInput={(event) => {
            const list = read(event.currentTarget.value);
            onChange(list.length === 0 ? undefined : list);
          }}
          onBlur={settle}
        />
      )}
    </Field>
  );
}
