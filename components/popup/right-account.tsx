import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import { t as inPage, parts as inPageParts } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import { ClientList } from './client-list.tsx';
import type { GuardedTabProps } from './tab-state.tsx';

type RightAccountProps = GuardedTabProps & { account: Account; client: Client };

/** The account belongs to the tab's client. */
export function RightAccount({ model, actions, chip, account, client }: RightAccountProps) {
  const { language } = model;
  return (
    <>
      <div class="headline">
        <div class="question-head">
          <ClientBadge client={client} size={36} />
          <div class="face-names">
            <p class="second-ink">{inPage(language, 'tabIsFor')}</p>
            <h1 class="question-title">
              <Name text={client.name} />
            </h1>
          </div>
        </div>
        <div class="ok-card">
          <Icon name="check" />
          <div>
            <strong>{t(language, 'right.title')}</strong>
            <p class="second-ink">
              {inPageParts(language, 'on', {
                account: <AccountName account={account} />,
                network: inPage(language, `network.${account.network}`),
              })}
            </p>
          </div>
        </div>
      </div>
      <ClientList model={model} actions={actions} chip={chip} title={t(language, 'changeClient')} />
    </>
  );
}
