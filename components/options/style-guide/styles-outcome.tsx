import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import type { StylesReport } from './model.ts';

/** Rules that are named; of more, their number is said. */
const SHOWN = 20;

/** What came in of styles of Vale, and why the rest did not. */
export function StylesOutcome({
  report: { taken, notTaken },
  language,
}: {
  report: StylesReport;
  language: Language;
}) {
  const more = notTaken.length - SHOWN;
  return (
    <>
      <p class={taken > 0 ? 'ok-note' : 'stop-ink'}>{t(language, 'guide.taken', { count: taken })}</p>
      {notTaken.length > 0 && (
        <ul class="not-taken second-ink">
          {notTaken.slice(0, SHOWN).map(({ name, why }) => (
            <li key={name}>{t(language, 'guide.notTaken', { rule: name, why: why[language] })}</li>
          ))}
          {more > 0 && <li>{t(language, 'guide.notTakenMore', { count: more })}</li>}
        </ul>
      )}
    </>
  );
}
