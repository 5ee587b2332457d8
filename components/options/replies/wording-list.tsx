import type { Language } from '../../../utils/core/question.ts';
import type { ReplyText } from '../../../utils/core/reply.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { AddLanguage } from './add-language.tsx';
import { languageName } from './language-name.ts';

type WordingListProps = {
  texts: readonly ReplyText[];
  chosen: number;
  faulty: readonly number[];
  language: Language;
  onChoose: (place: number) => void;
  onAddLanguage: (code: string) => void;
};

/** Every wording under its language; a network without its own says what it takes. */
export function WordingList({ texts, chosen, faulty, language, onChoose, onAddLanguage }: WordingListProps) {
  const languages = [...new Set(texts.map((text) => text.language))];
  return (
    <nav class="wording-list" aria-label={t(language, 'wordings')}>
      {languages.map((code) => (
        <section key={code} aria-label={languageName(code, language)}>
          <p class="wording-language second-ink" lang={code ?? undefined}>
            {languageName(code, language)}
          </p>
          {texts.map((text, place) =>
            text.language === code ? (
              <button
                type="button"
                // biome-ignore lint/suspicious/noArrayIndexKey: wordings are only ever added at the end
                key={place}
                class={place === chosen ? 'row item chosen' : 'row item'}
                aria-pressed={place === chosen}
                onClick={() => onChoose(place)}
              >
                <span class="name">
                  {t(language, text.network === null ? 'wording.everywhere' : `network.${text.network}`)}
                </span>
                <span class={faulty.includes(place) ? 'row-note stop-ink' : 'row-note'}>
                  {faulty.includes(place) ? t(language, 'wording.toCorrect') : stateOf(text, texts, language)}
                </span>
              </button>
            ) : null,
          )}
        </section>
      ))}
      <AddLanguage taken={languages} language={language} onAdd={onAddLanguage} />
    </nav>
  );
}

function stateOf(wording: ReplyText, texts: readonly ReplyText[], language: Language): string {
  const { network, text } = wording;
  if (text.trim() !== '') {
    return network === null
      ? t(language, 'wording.characters', { count: text.length })
      : t(language, 'wording.own');
  }
  const hasEverywhere = texts.some(
    (other) => other.language === wording.language && other.network === null && other.text.trim() !== '',
  );
  return t(language, network !== null && hasEverywhere ? 'wording.same' : 'wording.empty');
}
