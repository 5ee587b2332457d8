import type { Client } from '../../../utils/core/client.ts';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Name } from '../../shared/name.tsx';
import { AllowedWords } from './allowed-words.tsx';
import { LeftEntries, TakenEntries } from './list-entries.tsx';
import type { ListReport } from './model.ts';

type ListOutcomeProps = {
  report: ListReport;
  client: Client;
  language: Language;
  /** Adds to the words of the client that are right. */
  onAddWords: (words: string[]) => void;
};

/** What came in of a list of terms, entry by entry, what did not and why, and the words that it allows. */
export function ListOutcome({ report, client, language, onAddWords }: ListOutcomeProps) {
  const { file, taken, left, allowed, isReplacing } = report;
  const [whole] = left;
  // A file that is refused as a whole says so by itself.
  const isRefused = taken.length === 0 && left.length === 1 && whole?.line === null;
  return (
    <div class="list-outcome">
      {taken.length > 0 ? (
        <p class="ok-note">
          <span>
            {parts(language, 'terms.came', { count: taken.length, file: <Name text={file} /> })}{' '}
            {isReplacing && t(language, 'terms.replaced')}
          </span>
        </p>
      ) : (
        <p class={left.length > 0 ? 'stop-ink' : 'second-ink'}>
          {parts(language, 'terms.none', { file: <Name text={file} /> })}
        </p>
      )}
      {taken.length > 0 && (
        <details>
          <summary class="second-ink">{t(language, 'terms.taken', { count: taken.length })}</summary>
          <TakenEntries entries={taken} shown={100} language={language} />
        </details>
      )}
      {left.length > 0 && !isRefused && (
        <p class="caution-ink">{t(language, 'terms.left', { count: left.length })}</p>
      )}
      <LeftEntries entries={left} language={language} />
      {allowed.length > 0 && (
        <AllowedWords
          file={file}
          words={allowed}
          known={client.proofreading?.words ?? []}
          language={language}
          onAdd={onAddWords}
        />
      )}
    </div>
  );
}
