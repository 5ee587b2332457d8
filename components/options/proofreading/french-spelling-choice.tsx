import type { FrenchSpelling } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';

const SPELLINGS: readonly FrenchSpelling[] = ['both', 'traditional', 'rectified'];

type FrenchSpellingChoiceProps = {
  chosen: FrenchSpelling;
  language: Language;
  onChange: (spelling: FrenchSpelling) => void;
};

/** As before 1990, as rectified then, or both, each with words that tell them apart. */
export function FrenchSpellingChoice({ chosen, language, onChange }: FrenchSpellingChoiceProps) {
  return (
    <section>
      <h2 id="french-spelling">{t(language, 'frenchSpelling.title')}</h2>
      <div role="radiogroup" aria-labelledby="french-spelling" class="choices">
        {SPELLINGS.map((spelling) => (
          <label key={spelling} class="row choice">
            <input
              type="radio"
              name="french-spelling"
              checked={chosen === spelling}
              onChange={() => onChange(spelling)}
            />
            <span class="setting-words">
              {t(language, `frenchSpelling.${spelling}`)}
              <span class="second-ink" lang="fr">
                {t(language, `frenchSpelling.${spelling}What`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
