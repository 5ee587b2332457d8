import type { Language } from '../../../utils/core/question.ts';
import { parts, t } from '../../../utils/i18n/options/translator.ts';
import { CautionSign } from '../caution-sign.tsx';
import type { ServerState } from './model.ts';

type ServerOutcomeProps = { state: ServerState; isConnected: boolean; language: Language };

/** How it went: said aloud as it changes. What is wrong with the address itself stands under its field. */
export function ServerOutcome({ state, isConnected, language }: ServerOutcomeProps) {
  return (
    <div role="status">
      {state.step === 'asking' && (
        <p class="second-ink">
          {parts(language, 'server.asking', { address: <Address address={state.address} /> })}
        </p>
      )}
      {state.step === 'answered' && <p class="ok-ink">{t(language, 'server.answered')}</p>}
      {state.step === 'fault' && (
        <div class="fault-note">
          <CautionSign />
          <div class="setting-words">
            <p>
              {parts(language, `server.${state.fault}`, {
                address: <Address address={state.server.address} />,
                kind: t(language, `server.${state.server.kind}`),
              })}
            </p>
            <p class="second-ink">{t(language, isConnected ? 'server.meanwhile' : 'server.notConnected')}</p>
          </div>
        </div>
      )}
    </div>
  );
}

export function Address({ address }: { address: string }) {
  return <code dir="ltr">{address}</code>;
}
