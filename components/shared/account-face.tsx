import { type Account, accountLabel } from '../../utils/core/account.ts';
import type { Language } from '../../utils/core/question.ts';
import { parts, t } from '../../utils/i18n/in-page/translator.ts';
import { NobodyBadge } from './badge.tsx';
import { AccountName, Name } from './name.tsx';

/** An account that nobody has claimed: its name, and its label and network under it. */
export function AccountFace({ account, language }: { account: Account; language: Language }) {
  const network = t(language, `network.${account.network}`);
  const named = account.name !== null && account.name !== accountLabel(account);
  return (
    <div class="face alone">
      <NobodyBadge account={account} size={28} />
      <div class="face-names">
        <strong>{named ? <Name text={account.name ?? ''} /> : <AccountName account={account} />}</strong>
        <p class="second-ink">
          {named ? parts(language, 'on', { account: <AccountName account={account} />, network }) : network}
        </p>
      </div>
    </div>
  );
}
