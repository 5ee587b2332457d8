import type { Account } from '../../utils/core/account.ts';
import type { Client } from '../../utils/core/client.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { Face } from '../shared/face.tsx';
import { ClientList } from './client-list.tsx';
import { Headline } from './headline.tsx';
import type { GuardedTabProps } from './tab-state.tsx';

type NoIntentProps = GuardedTabProps & { account: Account; owner: Client };

/** Nobody said whom this tab posts for. */
export function NoIntent({ model, actions, chip, account, owner }: NoIntentProps) {
  const { language } = model;
  return (
    <>
      <Headline title={t(language, 'intent.none')} lead={t(language, 'intent.later')}>
        <Face caption={inPage(language, 'youAre')} account={account} owner={owner} language={language} />
      </Headline>
      <ClientList model={model} actions={actions} chip={chip} title={inPage(language, 'tabIsFor')} />
    </>
  );
}
