import { LOCALES } from '../../utils/i18n/language.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import type { ProofModel } from './model.ts';

type FaultsProps = { model: Pick<ProofModel, 'fault' | 'serverFault' | 'readOnly' | 'language'> };

/** What could not be used, and what was not read. */
export function Faults({ model: { fault, serverFault, readOnly, language } }: FaultsProps) {
  return (
    <>
      {fault !== null && <p class="proof-note caution-ink">{t(language, `fault.${fault}`)}</p>}
      {serverFault !== null && <p class="proof-note caution-ink">{t(language, `server.${serverFault}`)}</p>}
      {readOnly !== null && (
        <p class="proof-note second-ink">
          {t(language, 'cut', { length: readOnly.toLocaleString(LOCALES[language]) })}
        </p>
      )}
    </>
  );
}
