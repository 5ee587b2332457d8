import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Name } from '../../shared/name.tsx';
import type { ListReport } from './model.ts';

/** Entries that are named with their reasons; of more, their number is said. */
const SHOWN_LEFT = 50;

/** Terms with what is said instead of them, the first of many. */
export function TakenEntries({
  entries,
  shown,
  language,
}: {
  entries: ListReport['taken'];
  shown: number;
  language: Language;
}) {
  return (
    <ul class="not-taken second-ink">
      {entries.slice(0, shown).map(({ line, terms, use }, index) => {
        const names = { line, terms: <Name text={terms.join(', ')} /> };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of a file have no life of their own
          <li key={index}>
            {use.length === 0
              ? parts(language, 'terms.takenAt', names)
              : parts(language, 'terms.takenFor', { ...names, use: <Name text={use.join(', ')} /> })}
          </li>
        );
      })}
      <More count={entries.length - shown} language={language} />
    </ul>
  );
}

/** Entries that can't be taken, each with its line and the reason. */
export function LeftEntries({ entries, language }: { entries: ListReport['left']; language: Language }) {
  if (entries.length === 0) return null;
  return (
    <ul class="not-taken second-ink">
      {entries.slice(0, SHOWN_LEFT).map(({ line, name, why }, index) => {
        const said = { name: <Name text={name} />, why: why[language] };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of a file have no life of their own
          <li key={index}>
            {line === null
              ? parts(language, 'terms.leftWhole', said)
              : parts(language, 'terms.leftAt', { ...said, line })}
          </li>
        );
      })}
      <More count={entries.length - SHOWN_LEFT} language={language} />
    </ul>
  );
}

function More({ count, language }: { count: number; language: Language }) {
  return count > 0 ? <li>{t(language, 'guide.notTakenMore', { count })}</li> : null;
}
