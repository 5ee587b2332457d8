import type { Network } from '../../utils/core/account.ts';
import { type Client, ownerOf } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/first-run/translator.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { accountKey } from '../options/client-list.tsx';
import type { SeenAccount } from '../options/model.ts';
import { NobodyAccount } from '../options/nobody-account.tsx';
import { SeenLine } from '../options/seen-line.tsx';
import { SettingRow } from '../options/setting-row.tsx';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import type { FirstRunActions, FirstRunModel } from './model.ts';

const NETWORKS: readonly Network[] = ['x', 'facebook', 'instagram'];

type YourAccountsProps = { model: FirstRunModel; actions: FirstRunActions };

/** Every account as it is seen, asking whose it is. */
export function YourAccounts({ model, actions }: YourAccountsProps) {
  const { clients, language, now, seen } = model;
  return (
    <section>
      <h2>{t(language, 'yours.title')}</h2>
      <p class="second-ink">{t(language, 'yours.what')}</p>
      <ul class="settings" aria-live="polite">
        {seen.length === 0 && (
          <li>
            <p class="setting second-ink">{t(language, 'yours.none')}</p>
          </li>
        )}
        {seen.map((entry) => {
          const owner = ownerOf(clients, entry.account);
          const key = accountKey(entry.account);
          return owner === null ? (
            <NobodyAccount
              key={key}
              seen={entry}
              clients={clients}
              language={language}
              now={now}
              onClaim={actions.onClaim}
            />
          ) : (
            <ClaimedAccount key={key} seen={entry} owner={owner} language={language} now={now} />
          );
        })}
      </ul>
      <div class="actions">
        {NETWORKS.map((network) => (
          <Button key={network} look="second" onPress={() => actions.onOpen(network)}>
            {t(language, 'yours.open', { network: inPage(language, `network.${network}`) })}
          </Button>
        ))}
      </div>
    </section>
  );
}

type ClaimedAccountProps = { seen: SeenAccount; owner: Client; language: Language; now: number };

function ClaimedAccount({ seen, owner, language, now }: ClaimedAccountProps) {
  return (
    <li>
      <SettingRow
        mark={<ClientBadge client={owner} size={36} />}
        title={<AccountName account={seen.account} />}
        what={<SeenLine seen={seen} language={language} now={now} />}
      >
        <span class="owner">
          <span class="ok-ink">
            <Icon name="check" />
          </span>
          <Name text={owner.name} />
        </span>
      </SettingRow>
    </li>
  );
}
