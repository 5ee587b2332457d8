import type { Account } from '../../utils/core/account.ts';
import { accountOn, type Client } from '../../utils/core/client.ts';
import { t as inPage, parts as inPageParts } from '../../utils/i18n/in-page/translator.ts';
import { parts, t } from '../../utils/i18n/popup/translator.ts';
import { Button } from '../shared/button.tsx';
import { Face } from '../shared/face.tsx';
import { FaceToFace } from '../shared/face-to-face.tsx';
import { AccountName, Name } from '../shared/name.tsx';
import { Strip } from '../shared/strip.tsx';
import { ClientList } from './client-list.tsx';
import { Headline } from './headline.tsx';
import type { GuardedTabProps } from './tab-state.tsx';

type WrongAccountProps = GuardedTabProps & { account: Account; owner: Client; client: Client };

/** The account belongs to another client than the tab's, or is personal. */
export function WrongAccount({ model, actions, chip, account, owner, client }: WrongAccountProps) {
  const { language } = model;
  const wanted = accountOn(client, account.network);
  return (
    <>
      <Strip sides={[owner, client]} />
      <Headline title={inPage(language, 'wrong.title')} lead={t(language, 'willStop')}>
        <FaceToFace language={language}>
          <Face caption={inPage(language, 'youAre')} account={account} owner={owner} language={language} />
          <Face caption={inPage(language, 'tabIsFor')} account={wanted} owner={client} language={language} />
        </FaceToFace>
        {wanted !== null && (
          <p class="second-ink">
            {parts(language, 'wrong.switch', {
              account: <AccountName account={wanted} />,
              network: inPage(language, `network.${account.network}`),
            })}
          </p>
        )}
        <Button look="second" onPress={() => actions.onChooseClient(owner.id)}>
          <span>{inPageParts(language, 'tabBecomes', { client: <Name text={owner.name} /> })}</span>
        </Button>
      </Headline>
      <ClientList
        model={model}
        actions={actions}
        chip={chip}
        title={t(language, 'anotherClient')}
        except={model.clients.filter((other) => other.id === owner.id || other.id === client.id)}
      />
    </>
  );
}
