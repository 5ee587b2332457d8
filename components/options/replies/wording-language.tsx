import type { Language } from '../../../utils/core/question.ts';
import type { ReplyText } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { COMMON_LANGUAGES, languageName } from './language-name.ts';

type WordingLanguageProps = {
  texts: readonly ReplyText[];
  chosen: string | null;
  language: Language;
  onChange: (code: string | null) => void;
};

/** Says in which language these texts are; one that others have already can't be taken. */
export function WordingLanguage({ texts, chosen, language, onChange }: WordingLanguageProps) {
  const taken = texts.map((text) => text.language).filter((code) => code !== chosen);
  const codes = [...new Set([null, ...COMMON_LANGUAGES, chosen])].filter((code) => !taken.includes(code));
  return (
    <label class="wording-language-choice second-ink">
      <span>{t(language, 'wording.language')}</span>
      <select
        class="select"
        value={chosen ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        {codes.map((code) => (
          <option key={code} value={code ?? ''} lang={code ?? undefined}>
            {languageName(code, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
