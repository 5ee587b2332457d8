import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import { t as inPage, parts as inPageParts } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/options/translator.ts';
import { PERSONAL_COLOUR } from '../colour.ts';
import { AccountDetail } from '../shared/account-detail.tsx';
import { ClientBadge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { NobodyAccounts } from './nobody-accounts.tsx';
import { SectionHead } from './section-head.tsx';
import { SettingRow } from './setting-row.tsx';

type ClientListProps = { model: OptionsModel; actions: OptionsActions };

/** Every client, oneself last, and the accounts that nobody has. */
export function ClientList({ model, actions }: ClientListProps) {
  const { clients, language } = model;
  const own = clients.filter((client) => client.personal);
  const others = clients.filter((client) => !client.personal);
  return (
    <>
      <SectionHead title={t(language, 'section.clients')}>
        <a class="button primary" href="#new-client">
          <Icon name="plus" />
          {t(language, 'clients.new')}
        </a>
      </SectionHead>
      {others.length === 0 && <p class="second-ink">{t(language, 'clients.none')}</p>}
      <ul class="settings">
        {[...others, ...own].map((client) => (
          <li key={client.id}>
            <ClientLink client={client} language={language} />
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <SettingRow title={inPage(language, 'personal')} what={t(language, 'clients.personalWhat')}>
          <Button look="second" onPress={() => actions.onAddClient(personal(language))}>
            {t(language, 'clients.addPersonal')}
          </Button>
        </SettingRow>
      )}
      <NobodyAccounts model={model} actions={actions} />
    </>
  );
}

function personal(language: Language) {
  return { name: inPage(language, 'personal'), colour: PERSONAL_COLOUR, personal: true };
}

function ClientLink({ client, language }: { client: Client; language: Language }) {
  return (
    <a class="setting pressable" href={`#client/${encodeURIComponent(client.id)}`}>
      <ClientBadge client={client} size={36} />
      <span class="setting-words">
        <strong>
          <Name text={client.name} />
        </strong>
        <span class="second-ink client-accounts">
          <ClientAccounts client={client} language={language} />
        </span>
      </span>
      {client.care === 'always-confirm' && (
        <span class="tag">
          <Icon name="lock" />
          {t(language, 'clients.alwaysConfirm')}
        </span>
      )}
      {client.personal && <span class="tag">{t(language, 'clients.neverEverywhere')}</span>}
      <span class="onward">
        <Icon name="back" />
      </span>
    </a>
  );
}

const SHOWN = 3;

/** "@atelier_boreal on X · Page on Facebook · and 2 more". */
function ClientAccounts({ client, language }: { client: Client; language: Language }) {
  const { accounts } = client;
  if (accounts.length === 0) return <>{t(language, 'clients.noAccount')}</>;
  const rest = accounts.length - SHOWN;
  return (
    <>
      {accounts.slice(0, SHOWN).map((account, index) => (
        <span key={accountKey(account)}>
          {index > 0 && ' · '}
          {inPageParts(language, 'on', {
            account: <AccountDetail account={account} client={client} language={language} />,
            network: inPage(language, `network.${account.network}`),
          })}
        </span>
      ))}
      {rest > 0 && ` · ${t(language, 'more', { count: rest })}`}
    </>
  );
}

/** Stays the same while an account is learnt more of. */
export function accountKey(account: Account): string {
  return `${account.network} ${account.id ?? account.handle}`;
}
