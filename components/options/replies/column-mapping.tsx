import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { FileColumns } from '../file-columns.tsx';
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
  const isTable = format === 'csv';
  return (
    <FileColumns
      columns={columns.flatMap(({ name, example }, index) =>
        // Another tool's columns are ours, made of what it has.
        !isTable && example === ''
          ? []
          : [
              {
                index,
                name: isTable ? name : nameOf(name, language),
                example,
                kind: mapping.columns[index] ?? null,
              },
            ],
      )}
      kinds={COLUMNS.map((kind) => ({ kind, called: t(language, `column.${kind}`) }))}
      header={
        isTable
          ? { isNaming: mapping.hasHeader, onChange: (hasHeader) => onChange({ ...mapping, hasHeader }) }
          : undefined
      }
      words={{
        legend: t(language, 'import.columns'),
        header: t(language, 'import.hasHeader'),
        none: t(language, 'column.none'),
        example: (example) => t(language, 'import.example', { example }),
      }}
      onChoose={(index, kind) => onChange({ ...mapping, columns: mapping.columns.with(index, kind) })}
    >
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
    </FileColumns>
  );
}

function nameOf(name: string, language: Language): string {
  const column = COLUMNS.find((known) => known === name);
  return column === undefined ? name : t(language, `column.${column}`);
}
