import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/question.ts';
import { LOCALES } from '../../../utils/i18n/language.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { AddWords } from './add-words.tsx';
import { foundWords, SHOWN } from './found-words.ts';
import { RemovableWords } from './removable-words.tsx';

type WordListProps = {
  title: string;
  what: string;
  words: readonly string[];
  language: Language;
  onChange: (words: string[]) => void;
};

/** Words that are right although no dictionary has them: one adds many at once, and removes them one by one. */
export function WordList({ title, what, words, language, onChange }: WordListProps) {
  const [query, search] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const sorted = useMemo(
    () => words.toSorted(new Intl.Collator(LOCALES[language]).compare),
    [words, language],
  );
  const found = foundWords(sorted, query);
  const rest = found.length - SHOWN;
  return (
    <section>
      <h2>
        {title}{' '}
        {words.length > 0 && (
          <span class="count">{new Intl.NumberFormat(LOCALES[language]).format(words.length)}</span>
        )}
      </h2>
      <p class="second-ink">{what}</p>
      <AddWords words={words} language={language} onAdd={(added) => onChange([...words, ...added])} />
      {(words.length > SHOWN || query !== '') && (
        <label class="field word-search">
          <span class="second-ink">{t(language, 'words.find')}</span>
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => search(event.currentTarget.value)}
          />
        </label>
      )}
      {words.length === 0 && <p class="second-ink">{t(language, 'words.none')}</p>}
      {words.length > 0 && found.length === 0 && <p class="second-ink">{t(language, 'words.nothing')}</p>}
      <RemovableWords
        words={found.slice(0, SHOWN)}
        language={language}
        rest={rest > 0 ? t(language, 'words.rest', { count: rest }) : null}
        removed={removed !== null && !words.includes(removed) ? removed : null}
        onRemove={(word) => {
          setRemoved(word);
          onChange(words.filter((own) => own !== word));
        }}
        onPutBack={(word) => onChange([...words, word])}
      />
    </section>
  );
}
