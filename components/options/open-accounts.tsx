import { useState } from 'preact/hooks';
import { type Account, accountLabel } from '../../utils/core/account.ts';
import { type Client, ownerOf } from '../../utils/core/client.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { AccountBadge } from '../shared/badge.tsx';
import { Icon } from '../shared/icons.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import { accountKey } from './client-list.tsx';
import type { ClaimActions, OptionsModel } from './model.ts';
import { SettingRow } from './setting-row.tsx';

type OpenAccountsProps = Pick<ClaimActions, 'onClaim'> & { model: OptionsModel; client: Client };

/** Gives a client the account that acts in an open tab. */
export function OpenAccounts({ model, client, onClaim }: OpenAccountsProps) {
  const { language } = model;
  const [isOpen, setOpen] = useState(false);
  const others = model.openAccounts.filter((account) => ownerOf([client], account) === null);
  return (
    <>
      <button type="button" class="button second" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="plus" />
        <span>{t(language, 'accounts.add')}</span>
      </button>
      {isOpen && others.length === 0 && <p class="note">{t(language, 'accounts.addNone')}</p>}
      {isOpen && others.length > 0 && (
        <ul class="settings cards">
          {others.map((account) => (
            <li key={accountKey(account)}>
              <OpenAccount
                model={model}
                account={account}
                onAdd={() => onClaim(account, { do: 'claim', clientId: client.id })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type OpenAccountProps = { model: OptionsModel; account: Account; onAdd: () => void };

function OpenAccount({ model: { clients, language }, account, onAdd }: OpenAccountProps) {
  const owner = ownerOf(clients, account);
  const words = t(language, owner === null ? 'accounts.addThis' : 'accounts.moveHere');
  return (
    <SettingRow
      mark={<AccountBadge account={account} owner={owner} size={28} />}
      title={<AccountName account={account} />}
      what={
        <>
          {inPage(language, `network.${account.network}`)}
          {owner !== null && ' · '}
          {owner !== null && parts(language, 'accounts.ownedBy', { client: <Name text={owner.name} /> })}
        </>
      }
    >
      <button
        type="button"
        class="button second"
        aria-label={`${words} ${accountLabel(account)}`}
        onClick={onAdd}
      >
        {words}
      </button>
    </SettingRow>
  );
}
