import type { Finding } from '../../utils/core/finding.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import type { ProofModel, ProofOutcome } from './model.ts';

/** What became of the last press, and how much is left; read aloud when it changes. */
export function Summary({ model }: { model: ProofModel }) {
  const { findings, language, outcome, state, stopped } = model;
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')];
  const counts = [
    errors > 0 && t(language, 'errors', { count: errors }),
    warnings > 0 && t(language, 'warnings', { count: warnings }),
    suggestions > 0 && t(language, 'suggestions', { count: suggestions }),
  ].filter((words) => words !== false);
  const withoutFindings = state === 'read' && stopped.length > 0 ? 'nothingElse' : WITHOUT_FINDINGS[state];
  return (
    <p class="second-ink" role="status">
      {outcome !== null && `${inWords(outcome, model)} `}
      {counts.length > 0 ? counts.map(inOnePiece).join(' · ') : t(language, withoutFindings)}
    </p>
  );
}

function inWords(outcome: ProofOutcome, { language, silenced }: ProofModel): string {
  return outcome === 'silenced' && silenced !== undefined
    ? t(language, 'silencedRule', { rule: silenced[language] })
    : t(language, `done.${outcome}`);
}

/** A number stays with what it counts. */
function inOnePiece(words: string): string {
  return words.replaceAll(' ', '\u00A0');
}

const WITHOUT_FINDINGS = { read: 'nothing', reading: 'waiting', 'no-draft': 'noDraft' } as const;
