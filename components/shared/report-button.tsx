import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { type Copy, CopyButton } from './copy-button.tsx';

type ReportButtonProps = { report: string; language: Language; onCopy: Copy };

/** Copies what a maintainer needs to repair a network's adapter, and says what to do with it. */
export function ReportButton({ report, language, onCopy }: ReportButtonProps) {
  return (
    <CopyButton
      text={report}
      words={t(language, 'report.copy')}
      done={t(language, 'report.copied')}
      language={language}
      onCopy={onCopy}
    />
  );
}
