import type { Finding } from '../../utils/core/finding.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/proofreader/translator.ts';
import { Icon, type IconName } from '../shared/icons.tsx';

/** The sign of a finding, as its mark has a stroke of its own: neither is told by color alone. */
export function FindingSign({ finding }: { finding: Finding }) {
  const name = signOf(finding);
  return (
    <span class={`finding-sign ${name}`}>
      <Icon name={name} />
    </span>
  );
}

function signOf({ level, rule }: Finding): IconName {
  if (level === 'error') return 'tooLong';
  if (level === 'suggestion') return 'bulb';
  return rule.startsWith('spelling.') ? 'close' : 'warning';
}

const FAMILIES = ['spelling', 'typography', 'grammar', 'guide', 'vale', 'voice'] as const;

/** What kind of finding it is, in words: « Orthographe », “Grammar · Suggestion”. */
export function kindInWords({ rule, level }: Finding, language: Language): string {
  const family = FAMILIES.find((one) => rule.startsWith(`${one}.`)) ?? 'grammar';
  const words = t(language, `family.${family}`);
  return level === 'warning' ? words : `${words} · ${t(language, `level.${level}`)}`;
}
