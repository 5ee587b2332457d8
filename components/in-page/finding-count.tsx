import type { FindingCount } from '../../utils/core/proofreading.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import type { Press } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';

type FindingCountProps = { findings: FindingCount; language: Language; onPress: Press };

/** How much was found in the draft, beside the chip; opens the list. */
export function FindingCountButton({ findings, language, onPress }: FindingCountProps) {
  const { count, isComplete, level } = findings;
  const words =
    isComplete || count > 0 ? t(language, 'findings', { count }) : t(language, 'findings.incomplete');
  return (
    <button
      type="button"
      class={`surface finding-count ${level}`}
      lang={language}
      dir="ltr"
      aria-label={words}
      title={words}
      // The caret stays where one writes.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={level === 'error' ? 'tooLong' : level === 'warning' ? 'warning' : 'bulb'} />
      {count > 0 && count}
    </button>
  );
}
