import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { Name } from '../../shared/name.tsx';
import { LeftEntries, TakenEntries } from './list-entries.tsx';
import type { GuideActions, TermMapping, TermTable } from './model.ts';
import { TermColumns } from './term-columns.tsx';

/** As many are shown to see that a table was understood. */
const SHOWN = 5;

type TermTablePreviewProps = {
  table: TermTable;
  language: Language;
  /** The guide that its terms would come into. */
  source: string;
  onAddTable: GuideActions['onAddTable'];
  onAdd: (mapping: TermMapping) => void;
  onCancel: () => void;
};

/** How a table was understood, to be put right, and what of it would come in; nothing does before one says so. */
export function TermTablePreview(props: TermTablePreviewProps) {
  const { table, source, language, onAddTable, onAdd, onCancel } = props;
  const [mapping, map] = useState(table.guess);
  const isSaid = mapping.columns.includes('avoid');
  // What would become of its terms; reading thousands of them takes its time.
  const report = useMemo(
    () => (isSaid ? onAddTable(source, table, mapping).report : null),
    [onAddTable, source, table, mapping, isSaid],
  );
  const count = report?.taken.length ?? 0;
  return (
    <div class="preview terms-preview">
      <div>
        <h3>{parts(language, 'terms.preview', { file: <Name text={table.file} /> })}</h3>
        <p class="second-ink">{t(language, 'terms.format', { encoding: table.encoding.toUpperCase() })}</p>
      </div>
      <TermColumns table={table} mapping={mapping} language={language} onChange={map} />
      <div role="status">
        {report === null ? (
          <p class="caution-ink">{t(language, 'terms.noColumn')}</p>
        ) : (
          <>
            <p class={count > 0 ? '' : 'stop-ink'}>{t(language, 'terms.wouldCome', { count })}</p>
            {count > 0 && <TakenEntries entries={report.taken} shown={SHOWN} language={language} />}
            {report.left.length > 0 && (
              <p class="caution-ink">{t(language, 'terms.left', { count: report.left.length })}</p>
            )}
            <LeftEntries entries={report.left} language={language} />
          </>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button primary" disabled={count === 0} onClick={() => onAdd(mapping)}>
          {count > 0 ? t(language, 'terms.do', { count }) : t(language, 'terms.doNothing')}
        </button>
        <Button look="second" onPress={onCancel}>
          {t(language, 'terms.cancel')}
        </Button>
      </div>
    </div>
  );
}
