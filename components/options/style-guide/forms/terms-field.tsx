import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { Icon } from '../../../shared/icons.tsx';
import { TextField } from '../../replies/field.tsx';
import { NO_TERM, type TermRow, termRow, termValue } from './term-row.ts';
import { TermRowFields } from './term-row-fields.tsx';

/** More would be slow, and nobody reads them. */
const MOST_SHOWN = 40;

type TermsFieldProps = {
  value: unknown;
  problem: string | undefined;
  language: Language;
  /** `path`: of one entry; undefined takes it away. */
  onChange: (value: unknown, path: readonly number[]) => void;
};

/** Words to avoid, with what is written instead; a long list is searched. */
export function TermsField({ value, problem, language, onChange }: TermsFieldProps) {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const [query, find] = useState('');
  const [added, setAdded] = useState(NO_TERM);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that is being written stays where it is, whatever it says meanwhile
  const shown = useMemo(() => indexesOf(entries, query).slice(0, MOST_SHOWN), [query, entries.length]);

  function add() {
    if (added.avoid.length === 0) return;
    onChange(termValue(added), [entries.length]);
    setAdded(NO_TERM);
    first.current?.focus();
  }

  function remove(index: number, place: number) {
    onChange(undefined, [index]);
    // The button goes with its row: on to the row above, or to what adds one.
    const rows = list.current?.querySelectorAll<HTMLElement>('.term-row') ?? [];
    (rows[place - 1]?.querySelector('input') ?? first.current)?.focus();
  }

  return (
    <fieldset class="terms-field">
      <legend class="out-of-sight">{t(language, 'terms.what')}</legend>
      {problem !== undefined && <p class="stop-ink">{problem}</p>}
      <div class="term-row term-heads second-ink" aria-hidden="true">
        <span>{t(language, 'terms.avoid')}</span>
        <span>{t(language, 'terms.use')}</span>
      </div>
      <ul>
        <TermRowFields row={added} box={first} language={language} onChange={setAdded}>
          <button type="button" class="small-button" aria-label={t(language, 'terms.addWord')} onClick={add}>
            {t(language, 'terms.add')}
          </button>
        </TermRowFields>
      </ul>
      <p class="second-ink">{t(language, 'terms.note')}</p>
      {entries.length > MOST_SHOWN && (
        <>
          <TextField label={t(language, 'terms.find')} value={query} onInput={find} />
          <p class="second-ink" role="status">
            {t(language, 'terms.shown', { count: shown.length, all: entries.length })}
          </p>
        </>
      )}
      <ul ref={list}>
        {shown.map((index, place) => (
          <TermRowFields
            key={index}
            row={termRow(entries[index])}
            language={language}
            // An emptied one may be about to be filled anew; it is taken away by its button.
            onChange={(row: TermRow) =>
              row.avoid.length > 0 && onChange(termValue(row, entries[index]), [index])
            }
          >
            <button
              type="button"
              class="icon-button"
              aria-label={t(language, 'terms.remove', { term: termRow(entries[index]).avoid.join(', ') })}
              onClick={() => remove(index, place)}
            >
              <Icon name="close" />
            </button>
          </TermRowFields>
        ))}
      </ul>
    </fieldset>
  );
}

/** Of the entries that have the query in any of their words. */
function indexesOf(entries: readonly unknown[], query: string): number[] {
  const wanted = query.toLocaleLowerCase();
  return entries.flatMap((entry, index) => {
    const { avoid, use } = termRow(entry);
    return [...avoid, ...use].some((word) => word.toLocaleLowerCase().includes(wanted)) ? [index] : [];
  });
}
