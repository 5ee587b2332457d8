import { useState } from 'preact/hooks';
import { type Account, accountLabel, idsOf, isSameAccount } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { Icon } from '../shared/icons.tsx';
import { AccountName } from '../shared/name.tsx';
import { AskAgain } from './ask-again.tsx';
import { accountKey } from './client-list.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { OpenAccounts } from './open-accounts.tsx';
import { seenWhen } from './seen-line.tsx';

type ClientAccountsProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** The accounts a client publishes from. */
export function ClientAccounts({ model, actions, client }: ClientAccountsProps) {
  const { language } = model;
  return (
    <section>
      <h2>{t(language, 'accounts.title')}</h2>
      {client.accounts.length === 0 ? (
        <p class="second-ink">{t(language, 'clients.noAccount')}</p>
      ) : (
        <ul class="settings">
          {client.accounts.map((account) => (
            <ClientAccount
              key={accountKey(account)}
              account={account}
              seen={seenWhen(language, lastSeen(model, account), model.now)}
              language={language}
              onRemove={() => actions.onRemoveAccount(client.id, account)}
            />
          ))}
        </ul>
      )}
      <OpenAccounts model={model} client={client} onClaim={actions.onClaim} />
    </section>
  );
}

function lastSeen(model: OptionsModel, account: Account): number | null {
  return model.seen.find((entry) => isSameAccount(entry.account, account))?.at ?? null;
}

type ClientAccountProps = { account: Account; seen: string; language: Language; onRemove: () => void };

function ClientAccount({ account, seen, language, onRemove }: ClientAccountProps) {
  const [isAsking, setAsking] = useState(false);
  const label = accountLabel(account);
  const remove = t(language, 'accounts.remove', { account: label });
  return (
    <li>
      <div class="setting account">
        <strong class="account-network">{inPage(language, `network.${account.network}`)}</strong>
        <div class="setting-words">
          <p class="setting-title">
            <AccountName account={account} />
            {account.kind === 'page' && ` (${inPage(language, 'page')})`}
          </p>
          <p class="second-ink numbers">{numbers(language, account)}</p>
        </div>
        <span class="second-ink account-seen">{seen}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={remove}
          title={remove}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          <Icon name="close" />
        </button>
      </div>
      {isAsking && (
        <AskAgain
          what={parts(language, 'accounts.removeWhat', { account: <AccountName account={account} /> })}
          goOn={t(language, 'accounts.removeDo')}
          language={language}
          onGoOn={onRemove}
          onKeep={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function numbers(language: Language, account: Account): string {
  const ids = idsOf(account);
  if (ids.length === 0) return t(language, 'accounts.byHandle');
  return t(language, ids.length === 1 ? 'accounts.number' : 'accounts.numbers', { ids: ids.join(', ') });
}
