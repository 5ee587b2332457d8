import type { Language } from '../../utils/core/question.ts';
import { timeAgo } from '../../utils/i18n/formats.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import type { SeenAccount } from './model.ts';

const MINUTE = 60_000;

type SeenLineProps = { seen: SeenAccount; language: Language; now: number };

/** An account's network, and when it was seen: "X · seen 5 min ago". */
export function SeenLine({ seen: { account, at }, language, now }: SeenLineProps) {
  const network = inPage(language, `network.${account.network}`);
  const kind = account.kind === 'page' ? `, ${inPage(language, 'page')}` : '';
  return (
    <>
      {network}
      {kind} · {seenWhen(language, at, now)}
    </>
  );
}

/** When an account was seen; `at` is null when it was not, since the browser started. */
export function seenWhen(language: Language, at: number | null, now: number): string {
  if (at === null) return t(language, 'seen.not');
  if (now - at < MINUTE) return t(language, 'seen.now');
  return t(language, 'seen.ago', { ago: timeAgo(language, (now - at) / 1000) });
}
