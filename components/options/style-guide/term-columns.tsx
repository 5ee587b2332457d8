import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { Name } from '../../shared/name.tsx';
import { Field } from '../replies/field.tsx';
import { TERM_COLUMNS, type TermMapping, type TermTable } from './model.ts';

type TermColumnsProps = {
  table: TermTable;
  mapping: TermMapping;
  language: Language;
  onChange: (mapping: TermMapping) => void;
};

/** What each column of a table of terms was taken for, to be put right. */
export function TermColumns({ table, mapping, language, onChange }: TermColumnsProps) {
  return (
    <fieldset class="column-mapping">
      <legend class="setting-title">{t(language, 'terms.columns')}</legend>
      <label class="row choice">
        <input
          type="checkbox"
          class="tick"
          checked={mapping.hasHeader}
          onChange={(event) => onChange({ ...mapping, hasHeader: event.currentTarget.checked })}
        />
        {t(language, 'terms.hasHeader')}
      </label>
      {mapping.columns.map((column, index) => {
        const { name, example } = columnOf(table, mapping, index);
        return (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns stay in their order, and may share a name
            key={index}
            label={<Name text={name} />}
            note={example === '' ? undefined : t(language, 'terms.example', { example })}
          >
            {(names) => (
              <select
                {...names}
                value={column ?? ''}
                onChange={(event) => {
                  const chosen = TERM_COLUMNS.find((known) => known === event.currentTarget.value) ?? null;
                  onChange({ ...mapping, columns: mapping.columns.with(index, chosen) });
                }}
              >
                <option value="">{t(language, 'termColumn.none')}</option>
                {TERM_COLUMNS.map((known) => (
                  <option key={known} value={known}>
                    {t(language, `termColumn.${known}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        );
      })}
    </fieldset>
  );
}

const LONGEST = 60;

/** A column's name as the file gives it, or its number from 1, and the first thing that it holds. */
function columnOf({ rows }: TermTable, { hasHeader }: TermMapping, index: number) {
  const cells = rows.map((row) => (row.cells[index] ?? '').replace(/\s+/g, ' ').trim());
  const example = [...(cells.slice(hasHeader ? 1 : 0).find((cell) => cell !== '') ?? '')];
  return {
    name: (hasHeader ? cells[0] : '') || `${index + 1}`,
    example: example.length > LONGEST ? `${example.slice(0, LONGEST).join('')}…` : example.join(''),
  };
}
