import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { FileColumns } from '../file-columns.tsx';
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
    <FileColumns
      columns={mapping.columns.map((kind, index) => ({ index, kind, ...columnOf(table, mapping, index) }))}
      kinds={TERM_COLUMNS.map((kind) => ({ kind, called: t(language, `termColumn.${kind}`) }))}
      header={{
        isNaming: mapping.hasHeader,
        onChange: (hasHeader) => onChange({ ...mapping, hasHeader }),
      }}
      words={{
        legend: t(language, 'terms.columns'),
        header: t(language, 'terms.hasHeader'),
        none: t(language, 'termColumn.none'),
        example: (example) => t(language, 'terms.example', { example }),
      }}
      onChoose={(index, kind) => onChange({ ...mapping, columns: mapping.columns.with(index, kind) })}
    />
  );
}

/** A column's name as the file gives it, or its number from 1, and the first thing that it holds. */
function columnOf({ rows }: TermTable, { hasHeader }: TermMapping, index: number) {
  const cells = rows.map((row) => (row.cells[index] ?? '').replace(/\s+/g, ' ').trim());
  const example = cells.slice(hasHeader ? 1 : 0).find((cell) => cell !== '') ?? '';
  return { name: (hasHeader ? cells[0] : '') || `${index + 1}`, example };
}
