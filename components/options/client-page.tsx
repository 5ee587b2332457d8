import { useState } from 'preact/hooks';
import type { Client } from '../../utils/core/client.ts';
import { parts, t } from '../../utils/i18n/options/translator.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { AskAgain } from './ask-again.tsx';
import { ClientAccounts } from './client-accounts.tsx';
import { ClientFieldset } from './client-fields.tsx';
import { ClientFreeze } from './client-freeze.tsx';
import { ClientReplies } from './client-replies.tsx';
import type { OptionsActions, OptionsModel } from './model.ts';
import { ClientProofreadingPart } from './proofreading/client-proofreading.tsx';
import { SwitchRow } from './setting-row.tsx';
import { ClientGuide } from './style-guide/client-guide.tsx';
import { ClientVoice } from './voice/client-voice.tsx';

type ClientPageProps = { model: OptionsModel; actions: OptionsActions; client: Client };

/** One client: how it looks, its accounts, and how careful to be with it. */
export function ClientPage({ model, actions, client }: ClientPageProps) {
  const { language } = model;
  const [isDeleting, setDeleting] = useState(false);
  return (
    <>
      <a class="backward second-ink" href="#clients">
        <Icon name="back" />
        {t(language, 'section.clients')}
      </a>
      <h1 class="out-of-sight" tabIndex={-1}>
        {client.name}
      </h1>
      <ClientFieldset
        client={client}
        language={language}
        onChange={(fields) => actions.onEditClient(client.id, fields)}
      />
      {client.personal && <p class="second-ink">{t(language, 'clients.personalWhat')}</p>}
      <ClientAccounts model={model} actions={actions} client={client} />
      <section>
        <h2>{t(language, 'care.title')}</h2>
        <div class="settings">
          <SwitchRow
            title={t(language, 'care.always')}
            what={t(language, 'care.alwaysWhat')}
            isOn={client.care === 'always-confirm'}
            onChange={(isOn) =>
              actions.onEditClient(client.id, { care: isOn ? 'always-confirm' : 'ordinary' })
            }
          />
        </div>
      </section>
      <ClientFreeze model={model} actions={actions} client={client} />
      <ClientReplies model={model} actions={actions} client={client} />
      <ClientProofreadingPart model={model} actions={actions} client={client} />
      <ClientGuide model={model} actions={actions} client={client} />
      <ClientVoice key={client.id} model={model} actions={actions} client={client} />
      {isDeleting ? (
        <AskAgain
          question={parts(language, 'delete.title', { client: <Name text={client.name} /> })}
          what={t(language, 'delete.what')}
          goOn={t(language, 'delete.do')}
          language={language}
          onGoOn={() => actions.onDeleteClient(client.id)}
          onKeep={() => setDeleting(false)}
        />
      ) : (
        <div class="actions">
          <span class="last">
            <Button look="plain" onPress={() => setDeleting(true)}>
              <span>{parts(language, 'delete.ask', { client: <Name text={client.name} /> })}</span>
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
