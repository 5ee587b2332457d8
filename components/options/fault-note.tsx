import type { ComponentChildren } from 'preact';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { CautionSign } from './caution-sign.tsx';
import type { FileFault } from './model.ts';

type FaultNoteProps = { title: ComponentChildren; fault: FileFault; language: Language };

/** Why a file can't come in: the path of its first fault, and what is wrong there. */
export function FaultNote({ title, fault, language }: FaultNoteProps) {
  const { given, allowed } = fault;
  return (
    <div class="fault-note">
      <CautionSign />
      <div class="setting-words">
        <strong>{title}</strong>
        <p>
          {fault.path !== '' && (
            <>
              <code dir="ltr">{fault.path}</code>
              {language === 'fr' ? '\u00a0: ' : ': '}
            </>
          )}
          {t(language, `fault.${fault.problem}`, { given, allowed })}
        </p>
        <p class="second-ink">{t(language, 'import.nothingChanged')}</p>
      </div>
    </div>
  );
}
