import type { Finding } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import type { Press } from '../shared/button.tsx';
import { FindingSign, kindInWords } from './finding-sign.tsx';
import { ShownText } from './shown-text.tsx';

type FindingRowProps = {
  finding: Finding;
  language: Language;
  onChoose: Press;
  onFix: (fix: string, event: Event) => void;
};

/** A finding in one line: pressed, it opens; its first fix is one press away. */
export function FindingRow({ finding, language, onChoose, onFix }: FindingRowProps) {
  const [fix] = finding.fixes;
  return (
    <div class="finding-row">
      <button type="button" class="row finding-open" aria-expanded={false} onClick={onChoose}>
        <FindingSign finding={finding} />
        <span class="finding-words">
          <strong dir="auto">
            {finding.isOfWhole === true ? (
              t(language, 'wholeDraft')
            ) : (
              <ShownText text={finding.text} language={language} />
            )}
          </strong>
          <span class="second-ink">{kindInWords(finding, language)}</span>
        </span>
      </button>
      {fix !== undefined && (
        <button
          type="button"
          class="button second"
          aria-label={t(language, 'fixTo', { fix })}
          lang={finding.lang === 'und' ? undefined : finding.lang}
          onClick={(event) => onFix(fix, event)}
        >
          <ShownText text={fix} language={language} />
        </button>
      )}
    </div>
  );
}
