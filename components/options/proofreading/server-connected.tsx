import type { ProofreadingServer } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { Button } from '../../shared/button.tsx';
import { SettingRow } from '../setting-row.tsx';
import type { ServerActions, ServerState } from './model.ts';
import { Address, ServerOutcome } from './server-outcome.tsx';

type ServerConnectedProps = {
  connected: ProofreadingServer;
  state: ServerState;
  language: Language;
  actions: ServerActions;
};

/** The server that drafts are sent to, to be tried and let go. */
export function ServerConnected({ connected, state, language, actions }: ServerConnectedProps) {
  return (
    <>
      <div class="settings">
        <SettingRow
          title={parts(language, 'server.connected', {
            kind: t(language, `server.${connected.kind}`),
            address: <Address address={connected.address} />,
          })}
          what={t(language, 'server.sent')}
        >
          <div class="actions">
            <Button look="second" onPress={actions.onTestServer}>
              {t(language, 'server.test')}
            </Button>
            <Button look="plain" onPress={actions.onDisconnectServer}>
              {t(language, 'server.disconnect')}
            </Button>
          </div>
        </SettingRow>
      </div>
      <ServerOutcome state={state} isConnected language={language} />
    </>
  );
}
