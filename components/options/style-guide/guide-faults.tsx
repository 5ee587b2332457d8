import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import type { GuideFault } from './model.ts';

/** Faults that are shown: mending the first often mends others. */
const SHOWN_FAULTS = 10;

type GuideFaultsProps = {
  faults: readonly GuideFault[];
  /** Whether this very text is what the client's drafts are checked by. */
  isStored: boolean;
  language: Language;
  onGo: (fault: GuideFault) => void;
};

/** Whether a guide can be taken as it is; each fault is a press away from its place. */
export function GuideFaults({ faults, isStored, language, onGo }: GuideFaultsProps) {
  return (
    <>
      <div role="status">
        {faults.length === 0 ? (
          <p class={isStored ? 'ok-note' : 'second-ink'}>
            {t(language, isStored ? 'guide.inForce' : 'guide.canBeSaved')}
          </p>
        ) : (
          <p class="stop-ink">{t(language, 'guide.faults', { count: faults.length })}</p>
        )}
      </div>
      {faults.length > 0 && (
        <ul class="guide-faults">
          {faults.slice(0, SHOWN_FAULTS).map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.message.en}`}>
              <button type="button" class="row" onClick={() => onGo(fault)}>
                <span class="second-ink">
                  {t(language, 'guide.at', { line: fault.line, column: fault.column })}
                </span>
                <span>{fault.message[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
