import type { Finding } from '../../utils/core/finding.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import type { ProofModel } from './model.ts';

/** What became of the last press, and how much is left; read aloud when it changes. */
export function Summary({ model: { findings, language, outcome, state } }: { model: ProofModel }) {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')];
  const counts = [
    errors > 0 && t(language, 'errors', { count: errors }),
    warnings > 0 && t(language, 'warnings', { count: warnings }),
    suggestions > 0 && t(language, 'suggestions', { count: suggestions }),
  ].filter((words) => words !== false);
  return (
    <p class="second-ink" role="status">
      {outcome !== null && `${t(language, `done.${outcome}`)} `}
      {counts.length > 0 ? counts.map(inOnePiece).join(' · ') : t(language, WITHOUT_FINDINGS[state])}
    </p>
  );
}

/** A number stays with what it counts. */
function inOnePiece(words: string): string {
  return words.replaceAll(' ', '\u00A0');
}

const WITHOUT_FINDINGS = { read: 'nothing', reading: 'waiting', 'no-draft': 'noDraft' } as const;
