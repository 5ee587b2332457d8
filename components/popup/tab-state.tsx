import { ownerOf } from '../../utils/core/client.ts';
import type { ChipState } from '../../utils/core/question.ts';
import { t as inPage } from '../../utils/i18n/in-page/translator.ts';
import { t } from '../../utils/i18n/popup/translator.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icons.tsx';
import { ReportButton } from '../shared/report-button.tsx';
import { Strip } from '../shared/strip.tsx';
import { VoiceFaces } from '../shared/voice-faces.tsx';
import { voicesOf } from '../shared/voices.ts';
import { ClientList } from './client-list.tsx';
import { Everywhere } from './everywhere.tsx';
import { Freeze } from './freeze.tsx';
import { Headline } from './headline.tsx';
import type { PopupActions, PopupModel } from './model.ts';
import { NoIntent } from './no-intent.tsx';
import { RightAccount } from './right-account.tsx';
import { Unannounced } from './unannounced.tsx';
import { WhoseAccount } from './whose-account.tsx';
import { WrongAccount } from './wrong-account.tsx';

export type TabStateProps = { model: PopupModel; actions: PopupActions };

/** How things stand in this tab. */
export function TabState({ model, actions }: TabStateProps) {
  const { language, page } = model;
  switch (page.kind) {
    case 'elsewhere':
      return <Headline title={t(language, 'elsewhere.title')} lead={t(language, 'elsewhere.why')} />;
    case 'no-access': {
      const network = inPage(language, `network.${page.network}`);
      return (
        <Headline
          icon="lock"
          title={t(language, 'access.title', { network })}
          lead={t(language, 'access.why')}
        >
          <Button look="primary" initialFocus onPress={actions.onAllowAccess}>
            {t(language, 'access.do')}
          </Button>
        </Headline>
      );
    }
    case 'old':
      return <OldPage model={model} actions={actions} />;
    case 'guarded':
      if (page.chip.mark === 'reload') return <OldPage model={model} actions={actions} />;
      return (
        <>
          <GuardedTab model={model} actions={actions} chip={page.chip} report={page.report} />
          {page.chip.client?.personal === false && (
            <>
              <Everywhere model={model} actions={actions} client={page.chip.client} />
              <Freeze model={model} actions={actions} client={page.chip.client} />
            </>
          )}
          {page.unannounced > 0 && (
            <Unannounced
              count={page.unannounced}
              report={page.report}
              language={language}
              onCopy={actions.onCopy}
            />
          )}
        </>
      );
  }
}

function OldPage({ model: { language }, actions }: TabStateProps) {
  return (
    <Headline icon="reload" title={t(language, 'reload.title')} lead={t(language, 'reload.why')}>
      <Button look="primary" initialFocus onPress={actions.onReload}>
        {t(language, 'reload.do')}
      </Button>
    </Headline>
  );
}

function GuardedTab({ model, actions, chip, report }: GuardedTabProps & { report: string }) {
  const { clients, language } = model;
  const { account } = chip.sighting;
  const tab = { model, actions, chip };
  switch (chip.mark) {
    case 'blind':
      return <BlindTab {...tab} report={report} />;
    case 'conflict':
      return <ConflictTab {...tab} />;
    case 'signed-out': {
      const network = inPage(language, `network.${chip.sighting.network}`);
      return (
        <>
          <Headline
            icon="nobody"
            title={t(language, 'signedOut.title')}
            lead={t(language, 'signedOut.why', { network })}
          />
          <ClientList {...tab} title={inPage(language, 'tabIsFor')} />
        </>
      );
    }
    default:
  }
  if (account === null) return <BlindTab {...tab} report={report} />;
  const owner = ownerOf(clients, account);
  if (owner === null) return <WhoseAccount {...tab} account={account} />;
  if (chip.client === null) return <NoIntent {...tab} account={account} owner={owner} />;
  if (owner.id === chip.client.id) {
    return <RightAccount {...tab} account={account} client={chip.client} />;
  }
  return <WrongAccount {...tab} account={account} owner={owner} client={chip.client} />;
}

export type GuardedTabProps = TabStateProps & { chip: ChipState };

function BlindTab({ model, actions, chip, report }: GuardedTabProps & { report: string }) {
  const { language } = model;
  return (
    <>
      <Strip sides="blind" />
      <Headline icon="blind" title={inPage(language, 'blind.title')} lead={t(language, 'willStop')}>
        <ReportButton report={report} language={language} onCopy={actions.onCopy} />
      </Headline>
      <ClientList model={model} actions={actions} chip={chip} title={inPage(language, 'tabIsFor')} />
    </>
  );
}

function ConflictTab({ model, actions, chip }: GuardedTabProps) {
  const { clients, language } = model;
  const voices = voicesOf(chip.sighting, clients);
  return (
    <>
      <Strip sides={[voices[0]?.owner ?? null, voices[1]?.owner ?? null]} />
      <Headline
        title={inPage(language, voices.length === 2 ? 'conflict.titleTwo' : 'conflict.title')}
        lead={t(language, 'willStop')}
      >
        <VoiceFaces voices={voices} sessionChangedAgo={null} language={language} />
        <Button look="primary" initialFocus onPress={actions.onReload}>
          <Icon name="reload" />
          {t(language, 'reload.do')}
        </Button>
      </Headline>
      <ClientList model={model} actions={actions} chip={chip} title={inPage(language, 'tabIsFor')} />
    </>
  );
}
