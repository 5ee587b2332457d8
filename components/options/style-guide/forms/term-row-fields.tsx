import type { ComponentChildren, Ref } from 'preact';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import type { TermRow } from './term-row.ts';
import { WordsInput } from './words-input.tsx';

type TermRowFieldsProps = {
  row: TermRow;
  /** Its first control. */
  box?: Ref<HTMLInputElement>;
  language: Language;
  onChange: (row: TermRow) => void;
  /** What can be done with it. */
  children: ComponentChildren;
};

/** A word to avoid and what is written instead; a comma within one can't be told from one between two. */
export function TermRowFields({ row, box, language, onChange, children }: TermRowFieldsProps) {
  const hasComma = [...row.avoid, ...row.use].some((word) => word.includes(','));
  return (
    <li class="term-row">
      {hasComma ? (
        <p>
          {row.avoid.join(' · ')} <span class="second-ink">{t(language, 'terms.comma')}</span>
        </p>
      ) : (
        <>
          <span class="field">
            <ColumnName name={t(language, 'terms.avoid')} />
            <WordsInput
              label={t(language, 'terms.avoid')}
              words={row.avoid}
              {...(box !== undefined && { box })}
              onChange={(avoid) => onChange({ ...row, avoid })}
            />
          </span>
          <span class="field">
            <ColumnName name={t(language, 'terms.use')} />
            <WordsInput
              label={t(language, 'terms.use')}
              words={row.use}
              onChange={(use) => onChange({ ...row, use })}
            />
          </span>
          <label class="row choice">
            <input
              type="checkbox"
              class="tick"
              checked={row.isCased}
              onChange={(event) => onChange({ ...row, isCased: event.currentTarget.checked })}
            />
            {t(language, 'terms.cased')}
          </label>
        </>
      )}
      {children}
    </li>
  );
}

/** Where there is no room for columns; the control says its name by itself. */
function ColumnName({ name }: { name: string }) {
  return (
    <span class="column-name second-ink" aria-hidden="true">
      {name}
    </span>
  );
}
