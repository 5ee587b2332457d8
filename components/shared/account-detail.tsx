import { type Account, accountLabel } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/in-page/translator.ts';
import { Name } from './name.tsx';

type AccountDetailProps = { account: Account; client: Client | null; language: Language };

/** What tells an account apart beside its client's name: its label, or "Page" where that says the name again. */
export function AccountDetail({ account, client, language }: AccountDetailProps) {
  const label = accountLabel(account);
  return <Name text={account.kind === 'page' && label === client?.name ? t(language, 'page') : label} />;
}
