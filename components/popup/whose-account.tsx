import { type Account, accountLabel } from '../../utils/core/account.ts';
import { t as inPage, parts as inPageParts } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { NobodyBadge } from '../shared/badge.tsx';
import { ClaimForm } from '../shared/claim-form.tsx';
import { AccountName } from '../shared/name.tsx';
import { nearestClient } from '../shared/nearness.ts';
import type { GuardedTabProps } from './tab-state.tsx';

/** An account that nobody has claimed: its client is said here, or set up in seconds. */
export function WhoseAccount({ model, actions, chip, account }: GuardedTabProps & { account: Account }) {
  const { clients, language } = model;
  const nearest = nearestClient(clients, account);
  const tabClient = chip.client;
  return (
    <div class="headline">
      <div class="question-head">
        <NobodyBadge account={account} size={36} />
        <div class="face-names">
          <h1 class="question-title">{inPage(language, 'whose.title')}</h1>
          <p class="second-ink">
            {inPageParts(language, 'on', {
              account: <AccountName account={account} />,
              network: inPage(language, `network.${account.network}`),
            })}
          </p>
        </div>
      </div>
      <ClaimForm
        key={accountLabel(account)}
        account={account}
        clients={clients}
        first={
          nearest === null
            ? tabClient && { client: tabClient, because: 'thisTab' }
            : { client: nearest, because: 'closeName' }
        }
        language={language}
        onClaim={actions.onClaim}
      />
      <p class="second-ink centered">{t(language, 'whose.nothingPosted')}</p>
    </div>
  );
}
