import { parts, t } from '../../utils/i18n/proofreader/translator.ts';
import { ClientBadge } from '../shared/badge.tsx';
import { Icon } from '../shared/icons.tsx';
import { Name } from '../shared/name.tsx';
import { Faults } from './faults.tsx';
import { FindingList } from './finding-list.tsx';
import type { ProofActions, ProofModel } from './model.ts';
import { StoppedRules } from './stopped-rules.tsx';
import { Summary } from './summary.tsx';
import { Tone } from './tone.tsx';

type PanelProps = { model: ProofModel; actions: ProofActions };

/** Everything found in the draft, one finding open. It stands beside the box and leaves it to the person. */
export function Panel({ model, actions }: PanelProps) {
  const { client, findings, language } = model;
  return (
    // Not modal: one goes on writing while it is open.
    <div
      class="surface proof-panel"
      role="dialog"
      // With nothing left to fix, Enter does nothing: pressed once too often it must not reach the site.
      tabIndex={-1}
      data-initial-focus={findings.length === 0 ? '' : undefined}
      aria-label={client === null ? t(language, 'title') : t(language, 'titleFor', { client: client.name })}
      lang={language}
      dir="ltr"
    >
      <div class="proof-head">
        {client !== null && <ClientBadge client={client} size={28} />}
        <div class="face-names">
          <h2 class="question-title">
            {client === null
              ? t(language, 'title')
              : parts(language, 'titleFor', { client: <Name text={client.name} /> })}
          </h2>
          <Summary model={model} />
        </div>
        <button
          type="button"
          class="close-button"
          aria-label={t(language, 'close')}
          onClick={actions.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <Faults model={model} />
      <FindingList model={model} actions={actions} />
      <StoppedRules model={model} />
      <Tone model={model} />
    </div>
  );
}
