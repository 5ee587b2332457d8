import type { StopReason } from '../../utils/core/proofreading.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import { Name } from '../shared/name.tsx';
import type { ProofModel } from './model.ts';

/** Rules that are named for a reason; of more, their number is said. */
const SHOWN = 10;

const REASONS: readonly StopReason[] = ['slow', 'late', 'long-text'];

/** How many rules of the client's guide say nothing about this draft; which and why, for who asks. */
export function StoppedRules({ model }: { model: Pick<ProofModel, 'stopped' | 'language'> }) {
  const { stopped, language } = model;
  if (stopped.length === 0) return null;
  return (
    <details class="stopped-rules">
      <summary class="second-ink">{t(language, 'stopped', { count: stopped.length })}</summary>
      {REASONS.map((why) => {
        const rules = stopped.filter((one) => one.why === why).map(({ rule }) => rule);
        if (rules.length === 0) return null;
        const more = rules.length - SHOWN;
        return (
          <div key={why} class="second-ink">
            <p>{t(language, `stopped.${why}`)}</p>
            <ul>
              {rules.slice(0, SHOWN).map((rule) => (
                <li key={rule}>
                  <Name text={rule} />
                </li>
              ))}
              {more > 0 && <li>{t(language, 'stoppedMore', { count: more })}</li>}
            </ul>
          </div>
        );
      })}
      <p class="second-ink">{t(language, 'stoppedWhere')}</p>
    </details>
  );
}
