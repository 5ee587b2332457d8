import type { Client } from '../../utils/core/client.ts';
import { parts, t } from '../../utils/i18n/popup/translator.ts';
import { Name } from '../shared/name.tsx';
import type { TabStateProps } from './tab-state.tsx';

/** New tabs post for the tab's client too, for now. Never offered for oneself. */
export function Everywhere({ model, actions, client }: TabStateProps & { client: Client }) {
  const { language, everywhere } = model;
  return (
    <label class="row switch-row">
      <span class="row-words">
        <strong>{t(language, 'everywhere.title')}</strong>
        <span class="second-ink">
          {parts(language, 'everywhere.what', { client: <Name text={client.name} /> })}
        </span>
      </span>
      <input
        type="checkbox"
        class="switch"
        checked={everywhere === client.id}
        onChange={(event) => actions.onEverywhere(event.currentTarget.checked)}
      />
    </label>
  );
}
