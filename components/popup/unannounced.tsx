import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import type { Copy } from '../shared/copy-button.tsx';
import { ReportButton } from '../shared/report-button.tsx';

type UnannouncedProps = { count: number; report: string; language: Language; onCopy: Copy };

/** Publications of the right account that only the second line saw: nothing to do, but worth a report. */
export function Unannounced({ count, report, language, onCopy }: UnannouncedProps) {
  return (
    <div class="unannounced second-ink">
      <p>{t(language, 'unannounced', { count })}</p>
      <ReportButton report={report} language={language} onCopy={onCopy} />
    </div>
  );
}
