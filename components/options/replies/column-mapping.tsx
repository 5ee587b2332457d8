import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { Name } from '../../shared/name.tsx';
import { Field } from './field.tsx';
import type { ImportPreview, Mapping, ReplyColumn } from './import-model.ts';

const COLUMNS: readonly ReplyColumn[] = [
  ...(['title', 'abbreviation', 'text', 'language', 'network', 'tags', 'folder', 'clients'] as const),
  ...(['validFrom', 'validUntil', 'source', 'note', 'approvedBy', 'approvedOn', 'id'] as const),
];

const SYNTAXES: readonly Mapping['syntax'][] = [
  ...(['bon-compte', 'plain', 'text-blaze', 'text-expander', 'briskine'] as const),
];

type ColumnMappingProps = {
  preview: ImportPreview;
  language: Language;
  onChange: (mapping: Mapping) => void;
};

/** What each column was taken for, to be put right. */
export function ColumnMapping({ preview, language, onChange }: ColumnMappingProps) {
  const { columns, format, mapping } = preview;
  return (
    <fieldset class="column-mapping">
      <legend class="setting-title">{t(language, 'import.columns')}</legend>
      {format === 'csv' && (
        <label class="row choice">
          <input
            type="checkbox"
            class="tick"
            checked={mapping.hasHeader}
            onChange={(event) => onChange({ ...mapping, hasHeader: event.currentTarget.checked })}
          />
          {t(language, 'import.hasHeader')}
        </label>
      )}
      {columns.map(({ name, example }, index) =>
        // Another tool's columns are ours, made of what it has.
        format !== 'csv' && example === '' ? null : (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns stay in their order, and may share a name
            key={index}
            label={<Name text={format === 'csv' ? name : nameOf(name, language)} />}
            note={example === '' ? undefined : t(language, 'import.example', { example: shortened(example) })}
          >
            {(names) => (
              <select
                {...names}
                value={mapping.columns[index] ?? ''}
                onChange={(event) => {
                  const column = COLUMNS.find((known) => known === event.currentTarget.value) ?? null;
                  onChange({ ...mapping, columns: mapping.columns.with(index, column) });
                }}
              >
                <option value="">{t(language, 'column.none')}</option>
                {COLUMNS.map((column) => (
                  <option key={column} value={column}>
                    {t(language, `column.${column}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ),
      )}
      <Field look="wide" label={t(language, 'import.syntax')}>
        {(names) => (
          <select
            {...names}
            value={mapping.syntax}
            onChange={(event) => {
              const syntax = SYNTAXES.find((known) => known === event.currentTarget.value);
              if (syntax !== undefined) onChange({ ...mapping, syntax });
            }}
          >
            {SYNTAXES.map((syntax) => (
              <option key={syntax} value={syntax}>
                {t(language, `syntax.${syntax}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  );
}

function nameOf(name: string, language: Language): string {
  const column = COLUMNS.find((known) => known === name);
  return column === undefined ? name : t(language, `column.${column}`);
}

const LONGEST = 60;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
